"""What is told "respectively" goes with the one of its own place: the second with the second."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import DateMention, FigureMention, NameMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.quantities import value

_RESPECTIVELY: Final = re.compile(r"\brespectively\b")
_JOINED: Final = re.compile(r"(?:,|,? and)(?: (?:in|on|by|for|to|of|from|at|the))* ")
_TAIL: Final = re.compile(r"[^.;:,]{0,40},? ?")
"""What may stand between the last of a list and "respectively": "of the vote"."""

Measured = DateMention | FigureMention
Listed = TypeVar("Listed", DateMention, FigureMention, NameMention)


def check_respective(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a date or figure that the evidence gives to another one of those it lists."""
    for sentence in evidence.sentences:
        for names, measured in _lists(sentence):
            own = [at for at, name in enumerate(names) if _is_in(name, claim)]
            if len(own) == 1 and not _is_told_elsewhere(names[own[0]], sentence, evidence):
                yield from _exchanged(claim, measured, measured[own[0]])


def _exchanged(
    claim: SentenceReading, measured: Sequence[Measured], right: Measured
) -> Iterator[Reason]:
    """Yield what a claim has of a list, where it lacks the one that is right."""
    mine: tuple[Measured, ...] = (*claim.dates, *claim.figures)
    if any(_is_alike(one, right) for one in mine):
        return
    kind = ReasonKind.DATE if isinstance(right, DateMention) else ReasonKind.FIGURE
    for one in mine:
        if any(_is_alike(one, other) for other in measured):
            detail = f"The evidence has “{right.text}” for that, not “{one.text}”."
            yield reason(kind, one.text, right.text, detail)


def _lists(
    sentence: SentenceReading,
) -> Iterator[tuple[Sequence[NameMention], Sequence[Measured]]]:
    """Yield the names and the dates or figures that a sentence lists one for one."""
    for found in _RESPECTIVELY.finditer(sentence.text):
        for measured in (
            _run(sentence.dates, sentence.text, found.start()),
            _run(sentence.figures, sentence.text, found.start()),
        ):
            if len(measured) < 2 or not _TAIL.fullmatch(
                sentence.text, measured[-1].end, found.start()
            ):
                continue
            names = _run(sentence.names, sentence.text, measured[0].start)
            if len(names) == len(measured):
                yield names, measured


def _run(mentions: Sequence[Listed], text: str, end: int) -> list[Listed]:
    """Return the last mentions before a place that are joined as a list."""
    run: list[Listed] = []
    for one in reversed([mention for mention in mentions if mention.end <= end]):
        if run and not _JOINED.fullmatch(text, one.end, run[0].start):
            break
        run.insert(0, one)
    return run


def _is_in(name: NameMention, sentence: SentenceReading) -> bool:
    return any(name.words[-1] == other.words[-1] for other in sentence.names)


def _is_told_elsewhere(name: NameMention, told: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether another sentence speaks of the same one, and may say more of it."""
    return any(_is_in(name, one) for one in evidence.sentences if one is not told)


def _is_alike(one: Measured, other: Measured) -> bool:
    if isinstance(one, FigureMention) and isinstance(other, FigureMention):
        return value(one) == value(other)
    return one.text.lower() == other.text.lower()
