"""A web on loopback for tests: pages by path, and what was asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.listening import Handler, Server, in_thread
from tests.sources.web.sites import article

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Page:
    """Is what stands at a path; `headers` take the place of the usual ones."""

    body: bytes | str = field(default_factory=article)
    media: str = HTML
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass
class LocalWeb:
    """Is a running server; `asked` are the paths in the order in which they came."""

    url: str = ""
    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    under_way: int = 0
    most_under_way: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, path: str, page: Page | str | None = None, **parts: object) -> str:
        """Put a page at a path and return its address."""
        made = page if isinstance(page, Page) else Page(page or article(), **parts)  # type: ignore[arg-type]  # parts of a page
        self.pages[path] = made
        return self.url + path

    @contextmanager
    def visit(self, path: str) -> Iterator[Page]:
        """Count a request while it is under way."""
        with self.lock:
            self.asked.append(path)
            self.under_way += 1
            self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            yield self.pages.get(path, Page("nothing here", status=404))
        finally:
            with self.lock:
                self.under_way -= 1


def _handler(web: LocalWeb) -> type[Handler]:
    class Pages(Handler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # noqa: N802  # the library's name
            with web.visit(self.path) as page:
                time.sleep(page.seconds)
                body = page.body.encode() if isinstance(page.body, str) else page.body
                self.send(page.status, {"Content-Type": page.media, **page.headers}, body)

    return Pages


@contextmanager
def serving() -> Iterator[LocalWeb]:
    """Give a web on loopback."""
    web = LocalWeb()
    server = Server(_handler(web))
    web.url = f"http://{server.host}"
    with in_thread(server):
        yield web
