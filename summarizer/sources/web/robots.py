"""What sites ask of programs: robots.txt, read once a run for each of them.

Owns RFC 9309's rules on what a missing or broken file means. The file itself is read by protego,
which knows wildcards and the longest match; the standard library's parser knows neither.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from summarizer.sources.web.addresses import Address, RefusedAddressError
from summarizer.sources.web.asking import PRODUCT, Answer, UnansweredError
from summarizer.sources.web.following import EndlessError, Follower
from summarizer.sources.web.politeness import Manners

if TYPE_CHECKING:
    from protego import Protego

MAX_ROBOTS = 2_000_000
MAX_RULES = 512_000
"""Bytes that RFC 9309 has programs read at least; rules beyond are left out."""
_REFUSED = (
    "is not fetched: robots.txt of its site asks programs to stay away; save the page and pass "
    "the file (--ignore-robots is for a site of your own)"
)
_BROKEN = (
    "is not fetched: its site's robots.txt cannot be read ({}), which asks programs to stay away "
    "for now; try later (--ignore-robots is for a site of your own)"
)


class Robots:
    """Asks each site once and remembers the answer for a run."""

    def __init__(self, follower: Follower, manners: Manners) -> None:
        self._follower = follower
        self._manners = manners
        self._sites: dict[str, asyncio.Task[Protego | None]] = {}

    async def permit(self, address: Address, private: bool) -> None:  # noqa: FBT001  # as called
        """Return when a site lets programs have an address; else raise UnansweredError."""
        site = self._sites.get(address.origin)
        if site is None:
            site = asyncio.create_task(self._read(address, private=private))
            self._sites[address.origin] = site
        rules = await asyncio.shield(site)
        if rules is not None and not rules.can_fetch(address.url, PRODUCT):
            raise UnansweredError(_REFUSED)

    def forget(self) -> None:
        """Stop asking."""
        for site in self._sites.values():
            site.cancel()

    async def _read(self, address: Address, *, private: bool) -> Protego | None:
        """Return the rules of a site; None where it has none. Its pause counts from here on."""
        try:
            answer = await self._follower.follow(
                f"{address.origin}/robots.txt", private=private, most=MAX_ROBOTS
            )
        except RefusedAddressError as error:
            raise UnansweredError(str(error)) from error
        except EndlessError:
            return None
        rules = _rules(answer)
        delay = rules.crawl_delay(PRODUCT) if rules is not None else None
        if delay:
            self._manners.slow_down(address.host, float(delay))
        return rules


def _rules(answer: Answer) -> Protego | None:
    if answer.status == 429 or answer.status >= 500:
        raise UnansweredError(_BROKEN.format(answer.status))
    if not 200 <= answer.status < 300:
        return None
    from protego import Protego

    return Protego.parse(answer.body[:MAX_RULES].decode("utf-8-sig", "replace"))
