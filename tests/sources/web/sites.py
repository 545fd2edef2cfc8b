"""A web in memory for tests: what stands at each address, and what was asked for."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field

import httpx2

from summarizer.config import Web
from summarizer.sources.web.asking import Answer
from summarizer.sources.web.following import Follower, Ways
from summarizer.sources.web.politeness import Manners
from summarizer.sources.web.robots import Robots

Step = httpx2.Response | Exception | Callable[[], Awaitable[httpx2.Response]]
ARTICLE = (
    "<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{title}, the river "
    "board said on Monday, after a barge had struck the gate in the night and bent two of the "
    "hinges that hold it.</p><p>Some {count} barges wait above the lock. Divers are expected on "
    "Tuesday, and nobody can say yet when the gate will open again.</p></article></body></html>"
)


def article(title: str = "The lower lock is closed", count: int = 40) -> str:
    """Return a page with an article of that title."""
    return ARTICLE.format(title=title, count=count)


def page(markup: str = article(), **headers: str) -> httpx2.Response:
    """Return an answer that is a page."""
    return httpx2.Response(200, html=markup, headers=headers)


def moved(to: str, status: int = 302) -> httpx2.Response:
    """Return an answer that redirects."""
    return httpx2.Response(status, headers=[(b"location", to.encode())])


def zipped(size: int) -> httpx2.Response:
    """Return an answer that unpacks to so many bytes."""
    headers = {"content-encoding": "gzip", "content-type": "text/html"}
    return httpx2.Response(200, stream=Parts([gzip.compress(b"a" * size)]), headers=headers)


class Parts(httpx2.AsyncByteStream):
    """A body that comes in parts, with a pause before each."""

    def __init__(self, parts: Iterable[bytes], pause: float = 0.0) -> None:
        self._parts = parts
        self._pause = pause

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            await asyncio.sleep(self._pause)
            yield part


@dataclass
class Site(httpx2.AsyncBaseTransport):
    """Answers by address; of several answers the last counts for all later requests."""

    answers: Mapping[str, Step | list[Step]]
    asked: list[str] = field(default_factory=list)
    requests: list[httpx2.Request] = field(default_factory=list)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        url = str(request.url)
        self.asked.append(url)
        self.requests.append(request)
        steps = self.answers.get(url, httpx2.Response(404))
        if isinstance(steps, list):
            step = steps[min(self.asked.count(url), len(steps)) - 1]
        else:
            step = steps
        if isinstance(step, Exception):
            raise step
        if not isinstance(step, httpx2.Response):
            step = await step()
        return httpx2.Response(
            step.status_code, headers=step.headers, stream=step.stream, request=request
        )


@dataclass
class Followed:
    """Is an answer, and the pauses on the way to it."""

    answer: Answer
    pauses: list[float]


def follow(
    site: Site, url: str, *, robots: bool = False, own: Site | None = None, **web: float
) -> Followed:
    """Follow an address on a site; pauses take no time and are kept."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        if seconds:
            pauses.append(seconds)

    async def run() -> Answer:
        settings = Web(**{"delay": 0.0, **web})  # type: ignore[arg-type]  # numbers alone
        manners = Manners(settings.per_host, settings.delay, sleep)
        follower = Follower(settings, Ways(site, own), manners, sleep)
        permit = Robots(follower, manners).permit if robots else None
        return await follower.follow(url, private=own is not None, permit=permit)

    return Followed(asyncio.run(run()), pauses)
