"""Who drives a load: nobody where there is nothing to fetch, else a loop that fetches.

Owns the one way from a load's steps to the web and back. `sources.web` is imported only when an
address is asked for: files need neither a loop nor a client.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from summarizer.config import Intake, Web
from summarizer.errors import SourceError
from summarizer.loops import run
from summarizer.sources.pieces import Link, Piece, captured_pieces

if TYPE_CHECKING:
    from summarizer.sources.web.captures import Capture
    from summarizer.sources.web.visitor import OnFetched

Held = Sequence[Piece | Link | SourceError]
Pages = dict[str, Held]
"""What stands at each address that was asked for."""

Result = TypeVar("Result")
Steps = Generator[Sequence[str], Pages | None, Result]
"""A load: it yields addresses, is sent what stands there, and returns what was loaded."""


@dataclass(frozen=True, slots=True)
class _Ended(Generic[Result]):
    """Is a load that came to its end."""

    result: Result


def visit(steps: Steps[Result], web: Web, intake: Intake) -> Result:
    """Drive a load to its end, in a loop of its own when something is to be fetched."""
    reached = _advanced(steps, None)
    if isinstance(reached, _Ended):
        return reached.result
    return run(_fetching(steps, reached, web, intake, None))


async def avisit(
    steps: Steps[Result], web: Web, intake: Intake, on_fetched: OnFetched | None
) -> Result:
    """Drive a load to its end within the loop that runs here."""
    reached = _advanced(steps, None)
    if isinstance(reached, _Ended):
        return reached.result
    return await _fetching(steps, reached, web, intake, on_fetched)


def _advanced(steps: Steps[Result], pages: Pages | None) -> Sequence[str] | _Ended[Result]:
    """Take steps until addresses are wanted, or the load ends."""
    try:
        wanted = steps.send(pages)
        while not wanted:
            wanted = steps.send({})
    except StopIteration as end:
        return _Ended(end.value)
    return wanted


async def _fetching(
    steps: Steps[Result],
    wanted: Sequence[str],
    web: Web,
    intake: Intake,
    on_fetched: OnFetched | None,
) -> Result:
    from summarizer.sources.web.visitor import open_visitor

    async with open_visitor(web, on_fetched) as visitor:
        while True:
            pages = await visitor.pages(wanted, partial(_held, intake))
            found = {
                name: [page] if isinstance(page, SourceError) else page
                for name, page in pages.items()
            }
            reached = _advanced(steps, found)
            if isinstance(reached, _Ended):
                return reached.result
            wanted = reached


def _held(intake: Intake, capture: Capture) -> Held:
    """Return what a fetched page holds, or the error that ends it."""
    try:
        return list(captured_pieces(capture.url, capture, intake))
    except SourceError as error:
        return [error]
