"""A web on loopback for tests: pages by path, and what was asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

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


def _handler(web: LocalWeb) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # the library's name
            with web.visit(self.path) as page:
                time.sleep(page.seconds)
                body = page.body.encode() if isinstance(page.body, str) else page.body
                self.send_response(page.status)
                told = {"Content-Type": page.media, "Content-Length": str(len(body))}
                for name, value in {**told, **page.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    handle_error: Callable[..., None] = staticmethod(lambda *_: None)  # clients may hang up


@contextmanager
def serving() -> Iterator[LocalWeb]:
    """Give a web on loopback."""
    web = LocalWeb()
    server = _Server(("127.0.0.1", 0), _handler(web))
    web.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
