"""What a briefing says of steps that went wrong.

Owns the wording of failures that are met while briefs are made, and when there is nothing to make
one of; failures of loading are told by the sources themselves.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from summarizer.errors import SummarizerError, UnansweredError
from summarizer.models import Failure, Status
from summarizer.reading.index import ReadArticle


def status_after(error: SummarizerError) -> Status:
    """Return what becomes of a brief whose drafter raised an error."""
    return Status(error.status) if isinstance(error, UnansweredError) else Status.FAILED


def undrafted(name: str, error: SummarizerError) -> Failure:
    """Return the failure of a brief whose drafter raised an error."""
    return Failure(source=name, error=type(error).__name__, message=str(error))


def unjudged(name: str, error: SummarizerError) -> Failure:
    """Return the failure of a brief that is shown without having been judged."""
    message = f"proven by rules alone, since the judge could not be asked: {error}"
    return Failure(source=name, error=type(error).__name__, message=message)


def unasked(name: str, errors: Iterable[SummarizerError]) -> tuple[Failure, ...]:
    """Return the failures of claims that stay withheld because they could not be asked again."""
    return tuple(
        Failure(
            source=name,
            error=type(error).__name__,
            message=f"a withheld claim could not be asked for again: {error}",
        )
        for error in errors
    )


def has_body(source: ReadArticle) -> bool:
    """Tell whether there is more of an article than one letter, which tells nothing."""
    letters = (char for reading in source.index for char in reading.text if char.isalnum())
    return sum(1 for _ in islice(letters, 2)) == 2  # more than one


def bodiless(name: str) -> Failure:
    """Return the failure of an article without body text."""
    message = f"the brief is {Status.EMPTY}: there is no body text to stand on"
    return Failure(source=name, error="SourceError", message=message)
