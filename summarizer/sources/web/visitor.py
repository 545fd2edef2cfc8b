"""All pages of one load: fetched together or taken from snapshots, each handed on as it comes.

Owns the order of things for one address: snapshot or fetch, keep, archive, read. One page that
fails never stops the others, and no body is held once it was read.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import TypeVar

import httpx2

from summarizer.config import Web
from summarizer.errors import FetchError, SourceError
from summarizer.loops import together
from summarizer.sources.web.addresses import RefusedAddressError
from summarizer.sources.web.answers import problem_of
from summarizer.sources.web.asking import UnansweredError
from summarizer.sources.web.captures import Capture
from summarizer.sources.web.following import Follower, Ways
from summarizer.sources.web.politeness import AT_ONCE, Manners, Sleep
from summarizer.sources.web.robots import Robots
from summarizer.sources.web.snapshots import Snapshots
from summarizer.sources.web.transport import PinnedTransport, Resolver
from summarizer.sources.web.warc import archiving

OnFetched = Callable[[str, int, int], None]
"""Is told an address, how many pages are there, and how many there will be."""

Read = TypeVar("Read")


class Visitor:
    """Visits addresses; `read` makes of each page what the load wants of it."""

    def __init__(
        self,
        web: Web,
        follower: Follower,
        robots: Robots | None,
        keepers: Sequence[Callable[[Capture], None]],
        on_fetched: OnFetched | None,
    ) -> None:
        self._web = web
        self._follower = follower
        self._robots = robots
        self._keepers = keepers
        self._snapshots = Snapshots(web.snapshots) if web.snapshots else None
        self._on_fetched = on_fetched
        self._reader = ThreadPoolExecutor(1)  # a loop that reads pages itself misses deadlines
        self._at_once = asyncio.Semaphore(2 * AT_ONCE)
        self._was_public = False

    async def pages(
        self, addresses: Sequence[str], read: Callable[[Capture], Read]
    ) -> dict[str, Read | FetchError]:
        """Return what was read of each address, or why there is nothing.

        The addresses of a second call are those that pages of the first link to: once a page came
        from the public internet, none of them may be of the own network.
        """
        private = self._web.allow_private and not self._was_public
        done = 0

        async def one(address: str) -> Read | FetchError:
            nonlocal done
            found = await self._one(address, read, private=private)
            done += 1
            if self._on_fetched is not None:
                self._on_fetched(address, done, len(addresses))
            return found

        found = await together(map(one, addresses))  # what cannot be kept ends the load, once
        return dict(zip(addresses, found, strict=True))

    def close(self) -> None:
        """Read nothing more."""
        self._reader.shutdown(wait=False, cancel_futures=True)
        if self._robots is not None:
            self._robots.forget()

    async def _one(
        self, address: str, read: Callable[[Capture], Read], *, private: bool
    ) -> Read | FetchError:
        async with self._at_once:
            try:
                capture = await self._captured(address, private=private)
            except FetchError as error:
                return error
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._reader, read, capture)

    async def _captured(self, address: str, *, private: bool) -> Capture:
        """Return a page from its snapshot, or fetched and kept."""
        if self._web.offline:
            return self._kept(address)
        try:
            capture = await self._fetched(address, private=private)
        except (UnansweredError, RefusedAddressError) as error:
            raise FetchError(address, str(error)) from error
        for keep in self._keepers:
            keep(capture)
        return capture

    def _kept(self, address: str) -> Capture:
        found = self._snapshots.find(address) if self._snapshots is not None else None
        if found is None:
            where = f"in {self._web.snapshots}" if self._web.snapshots else "(--snapshots DIR)"
            raise FetchError(address, f"has no snapshot {where}, and --offline is set")
        return found

    async def _fetched(self, address: str, *, private: bool) -> Capture:
        permit = self._robots.permit if self._robots is not None else None
        answer = await self._follower.follow(address, private=private, permit=permit)
        self._was_public = self._was_public or answer.public
        problem = problem_of(answer.status)
        if problem is not None:
            raise UnansweredError(problem)
        if not answer.body.strip():
            raise UnansweredError("answers with an empty page")
        return Capture(
            url=address,
            final_url=answer.address.url,
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
            is_dated=self._web.clock,
        )


@asynccontextmanager
async def open_visitor(
    web: Web,
    on_fetched: OnFetched | None = None,
    *,
    resolver: Resolver | None = None,
    sleep: Sleep = asyncio.sleep,
) -> AsyncIterator[Visitor]:
    """Give a visitor, and close its connections and its archive afterwards."""
    async with AsyncExitStack() as stack:
        tls = _certificates()
        public = PinnedTransport(allow_private=False, places=AT_ONCE, resolver=resolver, tls=tls)
        own = None
        stack.push_async_callback(public.aclose)
        if web.allow_private:
            own = PinnedTransport(allow_private=True, places=AT_ONCE, resolver=resolver, tls=tls)
            stack.push_async_callback(own.aclose)
        manners = Manners(web.per_host, web.delay, sleep)
        follower = Follower(web, Ways(public, own), manners, sleep)
        robots = None if web.ignore_robots else Robots(follower, manners)
        keepers: list[Callable[[Capture], None]] = []
        if web.snapshots is not None and not web.offline:
            keepers.append(Snapshots(web.snapshots).keep)
        if web.warc is not None:
            keepers.append(stack.enter_context(archiving(web.warc)))
        visitor = Visitor(web, follower, robots, keepers, on_fetched)
        stack.callback(visitor.close)
        yield visitor


def _certificates() -> ssl.SSLContext:
    try:
        return httpx2.create_ssl_context()
    except OSError as error:
        problem = "cannot be read; see SSL_CERT_FILE and SSL_CERT_DIR"
        raise SourceError("the certificates of the web", problem) from error
