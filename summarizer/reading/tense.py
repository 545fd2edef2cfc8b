"""Whether a clause tells of what happened, of a plan or of a projection.

Owns the closed classes of English verbs that say so, and which clause of a sentence they speak
for: a hedge in one clause says nothing of the next. Knows nothing of dates.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from summarizer.models import EventStatus
from summarizer.reading.figures.words import AUXILIARIES, IRREGULAR_PAST

_PROJECTED = re.compile(
    r"\b(?<!than )(?<!as )"  # "earlier than forecast": it has happened
    r"(?:could|might|would|likely|expect(?:s|ed)?|forecasts?|project(?:s|ed|ion|ions)|"
    r"predict(?:s|ed)?|possibly|potentially|risks? of|fears? that)\b(?! (?:have|rather)\b)"
)
_MAY = re.compile(r"\bmay\b(?i:(?<!than may)(?<!as may)(?! (?:have|rather)\b))")
"""The verb; the month has a capital."""
_PLANNED = re.compile(
    r"\b(?:will|shall|plan(?:s|ned)? (?:to|for|on)|intend(?:s|ed)? to|scheduled|"
    r"(?:is|are|was|were) (?:to|set (?:to|for)|due (?:to|in|at|on|back)|about to|going to)|"
    r"(?:has|have|runs?|(?:stay|remain)s? \w{1,20}) until|"
    r"aims? to|vow(?:s|ed)? to|promise[sd]? to|preparing to)\b",
)
"""Both of lower case, which takes a third of the time that ignoring case does."""
_AHEAD = re.compile(
    r"(?<!the )(?:tomorrow|next [a-z]+|later (?:this|next|today)|(?:this|the) coming)\b",
    re.IGNORECASE,
)
"""Dates that lie ahead whatever the verb: a noun may tell of a plan ("his visit next week")."""

_BOUNDARY = re.compile(
    r"[;:—]|,(?!\d)|[()]|\b(?:after|although|because|but|though|whereas|while)\b",
    re.IGNORECASE,
)
"""Where a clause ends; "that" is none, since "expected that" speaks for what follows."""

_COMPLEMENT = re.compile(r"\bthat\b", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\W*(?:after|although|as|because|before|if|once|since|though|unless|until|when|whereas|while|"
    r"which|who)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z']+")
_VERBS = (AUXILIARIES | IRREGULAR_PAST) - {"may"}


@lru_cache(maxsize=4_096)
def event_status(text: str, at: int | None = None) -> EventStatus:
    """Return the status that verbs give to what a sentence tells.

    `at`, an offset, asks for the clause that stands there, up to a "that" which opens another;
    without it the first main clause counts.
    """
    clause = _main_clause(text) if at is None else _clause_at(text, at)
    lowered = clause.lower()
    if _is_projected(clause, lowered):
        return EventStatus.PROJECTED
    ahead = at is not None and _AHEAD.match(text, at)
    return EventStatus.PLANNED if ahead or _PLANNED.search(lowered) else EventStatus.HAPPENED


def _is_projected(clause: str, lowered: str) -> bool:
    return _PROJECTED.search(lowered) is not None or _MAY.search(clause) is not None


def _clauses(text: str) -> list[tuple[int, int]]:
    starts = [0, *(match.start() for match in _BOUNDARY.finditer(text))]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _main_clause(text: str) -> str:
    """Return the first clause with a verb that no conjunction subordinates, else everything."""
    stretches = (text[start:end] for start, end in _clauses(text))
    return next((s for s in stretches if _tells(s) and not _SUBORDINATE.match(s)), text)


def _clause_at(text: str, at: int) -> str:
    """Return the clause at an offset; one without a verb goes with its neighbour."""
    clauses = _clauses(text)
    place = max(0, bisect_right(clauses, at, key=_start) - 1)
    after = _COMPLEMENT.search(text, at, clauses[place][1])
    own = text[clauses[place][0] : after.start() if after else clauses[place][1]]
    if _tells(own):
        return own
    nearest = [*reversed(clauses[:place]), *clauses[place + 1 :]]
    stretches = (text[start:end] for start, end in nearest)
    return next((_reported(stretch) for stretch in stretches if _tells(stretch)), text)


def _reported(clause: str) -> str:
    """Return the "voiced fears" of "voiced fears that it may grow": then it was voiced."""
    after = _COMPLEMENT.search(clause)
    told = clause[: after.start()] if after else clause
    return told if _tells(told) else clause


def _start(clause: tuple[int, int]) -> int:
    return clause[0]


def _tells(clause: str) -> bool:
    """Tell whether a clause has a verb or a word of the classes above."""
    lowered = clause.lower()
    words = _WORD.findall(lowered)
    if not _VERBS.isdisjoint(words) or any(w.endswith("ed") and len(w) > 4 for w in words):
        return True
    return _PLANNED.search(lowered) is not None or _is_projected(clause, lowered)
