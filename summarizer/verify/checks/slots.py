"""The slot: the words that a claim has where the sentence it nearly copies has others.

Owns the view that all differences share; decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS
from summarizer.reading.types import DateMention, FigureMention, NameMention
from summarizer.verify.alignment import Gap
from summarizer.verify.evidence import reason
from summarizer.verify.opposites import are_opposite
from summarizer.verify.wording import Wording

_NEAR = 4
_SIDING = ("with", "against")
Mention = TypeVar("Mention", FigureMention, DateMention, NameMention)


@dataclass(frozen=True, slots=True)
class Slot:
    """Is a gap with both sides: what the claim says in it and what the sentence says."""

    claim: SentenceReading
    sentence: SentenceReading
    mine: Wording
    theirs: Wording
    gap: Gap

    @property
    def said(self) -> range:
        """Return the positions of the claim's words."""
        return range(self.gap.start, self.gap.end)

    @property
    def there(self) -> range:
        """Return the positions of the sentence's words that bear on what the claim keeps.

        Of a beginning that the claim drops only the last words of the same clause do, of an end
        that it drops only the first: nobody is misled by what else is left out there.
        """
        start, end = self.gap.other_start, self.gap.other_end
        if self.gap.trailing and not self.said:
            goes_on = start > 0 and self.theirs.clauses[start] == self.theirs.clauses[start - 1]
            return range(start, start + goes_on)
        if self._is_leading and not self.said and end < len(self.theirs):
            clause = self.theirs.clauses[end]
            start = max(start, end - _NEAR)
            while start < end and self.theirs.clauses[start] != clause:
                start += 1
        return range(start, end)

    @property
    def _is_leading(self) -> bool:
        """Tell whether nothing comes before the gap but an article, which goes with anything."""
        return self.gap.leading or (self.gap.start == 1 and self.mine.lemmas[0] in STOPWORDS)

    def reason(self, kind: ReasonKind, detail: str) -> Reason:
        """Build the reason that names both sides, with a neighbour where one side is empty."""
        mine = _named(self.mine, self.said, self.gap.start)
        theirs = _named(self.theirs, self.there, self.gap.other_start)
        return reason(kind, mine, theirs, f"{detail}: the evidence has “{theirs}”, not “{mine}”.")


Difference = Callable[[Slot], Iterator[Reason]]
"""Every difference yields what may not differ in a slot, or nothing."""


def mentioned(mentions: Sequence[Mention], wording: Wording, positions: range) -> list[Mention]:
    """Return the mentions that the words at some positions belong to."""
    if not positions or not mentions:
        return []
    start, end = wording.starts[positions.start], wording.end(positions.stop - 1)
    return [mention for mention in mentions if mention.start < end and start < mention.end]


def _named(wording: Wording, positions: range, at: int) -> str:
    if positions:
        return wording.surface(positions.start, positions.stop)
    return wording.surface(max(0, at - 1), at + 1)


def _compares(wording: Wording) -> bool:
    """Tell "212 against 249" and "compared with 249", which take nobody's side."""
    return any(
        word in _SIDING
        and any(near[:1].isdigit() for near in wording.words[at + 1 : at + 1 + _NEAR])
        for at, word in enumerate(wording.words)
    )


def opposite_words(slot: Slot) -> list[tuple[str, str]]:
    """Return the words of a slot that exclude each other, those of the claim first."""
    mine, theirs = slot.mine, slot.theirs
    return [
        (mine.written(at), theirs.written(other))
        for at in slot.said
        for other in slot.there
        if are_opposite(mine.words[at], mine.lemmas[at], theirs.words[other], theirs.lemmas[other])
        and not (mine.words[at] in _SIDING and _compares(mine) and _compares(theirs))
    ]
