"""From an address to its last answer: redirects, and servers that ask for patience.

Owns how many redirects and tries there are, and that each hop is checked like the first. What an
answer means for an article is decided elsewhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urljoin

import httpx2

from summarizer.config import Web
from summarizer.sources.web.addresses import Address, RefusedAddressError, read_address
from summarizer.sources.web.asking import Answer, UnansweredError, ask
from summarizer.sources.web.captures import MAX_BODY, header
from summarizer.sources.web.politeness import Manners, Sleep

MOST_REDIRECTS = 5
MOST_TRIES = 3
LONGEST_WAIT = 60.0
"""Seconds: who asks for more patience is asked again in another run."""

_REDIRECTS = {301, 302, 303, 307, 308}
_BUSY = {429, 503}
_FIRST_WAIT = 1.0
_URL_SIGNS = "/:?#[]@!$&'()*+,;=%~-._"

Permit = Callable[[Address, bool], Awaitable[None]]
"""Is asked before each hop, with whether it may be private; raises UnansweredError."""


class EndlessError(UnansweredError):
    """Says that redirects lead nowhere."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Are the transports of a run: `own` also reaches private addresses, None where none may."""

    public: httpx2.AsyncBaseTransport
    own: httpx2.AsyncBaseTransport | None


@dataclass(slots=True)
class _Trail:
    """Is how far one address was followed; `left` are the seconds that may still be used."""

    address: Address
    private: bool
    left: float
    visited: set[str]


class Follower:
    """Follows addresses, politely."""

    def __init__(self, web: Web, ways: Ways, manners: Manners, sleep: Sleep) -> None:
        self._seconds = web.seconds
        self._ways = ways
        self._manners = manners
        self._sleep = sleep

    async def follow(
        self, url: str, *, private: bool, permit: Permit | None = None, most: int = MAX_BODY
    ) -> Answer:
        """Return the answer at the end of an address's redirects.

        `private` lets it be of the own network, and what it redirects to as well until a hop was
        public: a page of the public internet never leads into a private network.
        UnansweredError when there is no answer, RefusedAddressError when a hop must not be asked.
        """
        private = private and self._ways.own is not None
        trail = _Trail(read_address(url, allow_private=private), private, self._seconds, set())
        for _ in range(MOST_REDIRECTS + 1):
            if trail.address.url in trail.visited:
                raise EndlessError(_CIRCLE)
            trail.visited.add(trail.address.url)
            if permit is not None:
                await permit(trail.address, trail.private)
            answer = await self._answer(trail, most)
            if answer.status not in _REDIRECTS:
                return answer
            trail.private = trail.private and not answer.public
            trail.address = _next(answer, private=trail.private)
        raise EndlessError(f"redirects more than {MOST_REDIRECTS} times")

    async def _answer(self, trail: _Trail, most: int) -> Answer:
        """Return the answer of one hop, after as many tries as are due."""
        for tried in range(1, MOST_TRIES):
            try:
                answer = await self._asked(trail, most)
            except UnansweredError as error:
                if not error.passing:
                    raise
                wait = _FIRST_WAIT
            else:
                if answer.status not in _BUSY:
                    return answer
                wait = _wait(answer, tried)
            await self._sleep(wait)
        return await self._asked(trail, most)

    async def _asked(self, trail: _Trail, most: int) -> Answer:
        way = self._ways.own if trail.private and self._ways.own else self._ways.public
        loop = asyncio.get_running_loop()
        async with self._manners.turn(trail.address.host):
            begun = loop.time()
            try:
                left = max(trail.left, 0.001)
                return await ask(way, trail.address, seconds=self._seconds, left=left, most=most)
            finally:
                trail.left -= loop.time() - begun


_CIRCLE = "redirects in a circle, as pages do that want cookies; save the page and pass the file"


def _next(answer: Answer, *, private: bool) -> Address:
    location = header(answer.headers, "location").strip()
    if not location:
        raise UnansweredError(f"redirects ({answer.status}) without saying where to")
    try:
        # Servers write blanks and letters as they are; the check is of what is asked then.
        target = urljoin(answer.address.url, quote(location, safe=_URL_SIGNS))
        return read_address(target, allow_private=private)
    except RefusedAddressError as error:
        raise UnansweredError(f"redirects to {location[:200]}, which {error}") from error
    except ValueError as error:
        raise UnansweredError(f"redirects to {location[:200]}, which is no address") from error


def _wait(answer: Answer, tried: int) -> float:
    """Return how long a busy server wants to be left alone; too long is an UnansweredError."""
    asked = _retry_after(header(answer.headers, "retry-after"))
    if asked is None:
        return _FIRST_WAIT * (1 << tried)
    if asked > LONGEST_WAIT:
        problem = f"is busy ({answer.status}) and asks to be left alone for {asked:.0f} s"
        raise UnansweredError(problem)
    return asked


def _retry_after(value: str) -> float | None:
    if value.strip().isdecimal() and len(value) < 12:
        return float(value)
    try:
        then = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    if then.tzinfo is None:
        then = then.replace(tzinfo=UTC)
    return max(0.0, (then - datetime.now(UTC)).total_seconds())
