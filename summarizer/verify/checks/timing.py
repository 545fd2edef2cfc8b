"""A deed keeps its own day and place: born in one town and moved to another, since June, not in it.

Owns dates and places that stand right behind a deed. Only what the evidence has behind another
deed of the same sentence, or behind the same one with another preposition, speaks against a claim.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.dates import date_supported
from summarizer.reading.index import SentenceReading
from summarizer.reading.names import same_name
from summarizer.reading.types import DateMention, NameMention
from summarizer.verify.arguments import deeds_of, stretches_of
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.wordlists import classes, words

_KINDS: Final = classes("""
at: in on during
since:
from:
till: until
before:
after:
""")
_APART: Final = {
    frozenset(pair.split())
    for pair in ("since at", "since till", "from till", "before after", "before at", "after at")
}
"""Prepositions of which one does not say what the other says of the same date."""
_PLACES: Final = words("in at near to from into")
_LONGEST: Final = 16
_MOST: Final = 24
_EITHER: Final = {"at": "in", "into": "to"}


@dataclass(frozen=True, slots=True)
class _Told:
    """Is a date or a name right behind a preposition, and the deed that it belongs to."""

    deed: str
    by: str
    mention: DateMention | NameMention

    def same(self, other: _Told) -> bool:
        """Tell whether another one is of the same date or name."""
        if isinstance(self.mention, DateMention):
            return isinstance(other.mention, DateMention) and (
                date_supported(self.mention, other.mention)
            )
        return isinstance(other.mention, NameMention) and same_name(self.mention, other.mention)


def check_timing(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield dates and places that belong to another deed, or stand there otherwise."""
    if not (claim.dates or claim.names) or not deeds_of(claim):
        return
    for mine in _told(claim)[:_MOST]:
        own = [[one for one in _told(s) if _is_rival(mine, one)] for s in evidence.sentences]
        same = [one for found in own for one in found if mine.same(one)]
        if same:
            yield from _apart(mine, same)
            continue
        for found, sentence in zip(own, evidence.sentences, strict=True):
            if found and any(mine.same(o) and o.deed != mine.deed for o in _told(sentence)):
                yield _reason(mine, found[0])
                return


def _is_rival(mine: _Told, other: _Told) -> bool:
    """Tell whether the evidence has a date, or a name in such a place, behind the same deed."""
    if mine.deed != other.deed or type(mine.mention) is not type(other.mention):
        return False
    is_date = isinstance(mine.mention, DateMention)
    return is_date or _EITHER.get(mine.by, mine.by) == _EITHER.get(other.by, other.by)


def _apart(mine: _Told, same: Sequence[_Told]) -> Iterator[Reason]:
    kinds = [frozenset((_KINDS.get(one.by, ""), _KINDS.get(mine.by, ""))) for one in same]
    if isinstance(mine.mention, DateMention) and all(kind in _APART for kind in kinds):
        yield _reason(mine, same[0])


def _reason(mine: _Told, other: _Told) -> Reason:
    shown, said = (f"{one.by} {one.mention.text}".strip() for one in (mine, other))
    kind = ReasonKind.DATE if isinstance(mine.mention, DateMention) else ReasonKind.ROLE
    return reason(kind, shown, said, f"The evidence has “{said}” for that, not “{shown}”.")


@remembered
def _told(reading: SentenceReading) -> tuple[_Told, ...]:
    """Return the first date behind each deed, and the names behind its prepositions."""
    return tuple(_find_told(reading))


def _find_told(reading: SentenceReading) -> Iterator[_Told]:
    if not (reading.dates or reading.names):
        return
    dates, names = ([m.start for m in found] for found in (reading.dates, reading.names))
    for stretch in stretches_of(reading):
        for at in range(bisect_right(dates, stretch.start), bisect_left(dates, stretch.end)):
            by = _preposition(reading, reading.dates[at], _KINDS)
            if by is not None:
                yield _Told(stretch.deed, by, reading.dates[at])
                break
        for at in range(bisect_right(names, stretch.start), bisect_left(names, stretch.end)):
            by = _preposition(reading, reading.names[at], _PLACES)
            if by is not None:
                yield _Told(stretch.deed, by, reading.names[at])
                break


def _preposition(
    reading: SentenceReading, mention: DateMention | NameMention, known: Container[str]
) -> str | None:
    """Return the preposition right before a mention, or that it begins with."""
    before = reading.text[max(0, mention.start - _LONGEST) : mention.start].split()[-1:]
    return next((w for w in (*map(str.lower, before), mention.text.split()[0].lower())
                 if w in known), None)  # fmt: skip
