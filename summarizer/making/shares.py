"""The parts of a run shared out: made here and in processes of their own at once.

Owns how many processes a pile is worth, who makes which part, and that none is lost with a process.
How a part is made is the business of `maker`.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.briefs import Comparisons
from summarizer.briefs.parts import Part
from summarizer.config import Settings
from summarizer.drafters import Desk
from summarizer.drafting import Drafter
from summarizer.drafting.extractive import ExtractiveDrafter
from summarizer.loops import run, together
from summarizer.making.crew import LostError, Worker, can_hire, processors
from summarizer.making.maker import MadePart, Maker
from summarizer.models import Article
from summarizer.reading.index import ReadArticle
from summarizer.stories import Stories

MOST_PROCESSES = 4
"""Unless more are asked for: each holds its own copy of the program and of a story."""
CHARACTERS_EACH = 250_000
"""Of articles, which take seconds; a process that is started for less is hardly worth its start."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """Is a part as another process is given it; what was read of it is read there again."""

    settings: Settings
    articles: Sequence[Article]
    stories: Stories


def processes_for(parts: Sequence[Part], drafter: Drafter, asked: int | None) -> int:
    """Return how many processes make the parts, this one included; None asked is what pays off."""
    if type(drafter) is not ExtractiveDrafter or not can_hire():
        return 1  # a drafter that waits for answers, or one that another process does not know
    if asked is not None:
        return max(1, min(asked, len(parts)))
    sizes = [part.characters for part in parts]
    each = max(CHARACTERS_EACH, *sizes, 1)
    return max(1, min(sum(sizes) // each, len(parts), MOST_PROCESSES, processors()))


async def shared_out(
    parts: Sequence[Part], maker: Maker, settings: Settings, *, processes: int
) -> list[MadePart]:
    """Return what is made of each part, in their order, whoever makes it."""
    if processes == 1:
        return [await maker.part(part) for part in parts]
    shares = _Shares(parts, maker, settings)
    await together([shares.made_here(), *(shares.made_elsewhere() for _ in range(1, processes))])
    await shares.made_here()  # what was left behind by a process that was lost
    return shares.made()


class _Shares:
    """Are the parts still to be made, the largest first so that all who work end at one time."""

    def __init__(self, parts: Sequence[Part], maker: Maker, settings: Settings) -> None:
        self._parts = parts
        self._maker = maker
        self._settings = settings
        numbers = sorted(range(len(parts)), key=lambda number: -parts[number].characters)
        self._waiting = deque(numbers)
        self._made: dict[int, MadePart] = {}

    def made(self) -> list[MadePart]:
        """Return what was made, in the order of the parts."""
        return [self._made[number] for number in range(len(self._parts))]

    async def made_here(self) -> None:
        """Make parts in this process until none is left."""
        while self._waiting:
            number = self._waiting.popleft()
            self._made[number] = await self._maker.part(self._parts[number])

    async def made_elsewhere(self) -> None:
        """Have parts made by a process of their own until none is left, or it is lost."""
        number = None
        try:
            with Worker() as worker:
                while self._waiting:
                    number = self._waiting.popleft()
                    self._made[number] = await self._made_by(worker, self._parts[number])
                    number = None
        except LostError as error:
            _log.info("a process of its own %s; what it had is made here", error)
            if number is not None:
                self._waiting.appendleft(number)

    async def _made_by(self, worker: Worker, part: Part) -> MadePart:
        articles = [source.article for source in part.members]
        part.forget()
        order = Order(self._settings, articles, part.stories)
        made = await asyncio.to_thread(worker.call, make, order)
        for one in made.briefs():
            self._maker.on_made(one)
        return made


def make(order: Order) -> MadePart:
    """Make a part in a process that was started for it."""
    maker = Maker(
        order.settings,
        Desk(ExtractiveDrafter()),
        reask=False,
        comparisons=Comparisons(),
        beside=None,
        on_made=lambda _: None,
    )
    members = [ReadArticle.of(article) for article in order.articles]
    return run(maker.part(Part(members, order.stories)))
