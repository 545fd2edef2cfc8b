"""Two words of a claim that stand in each other's place in the sentence it nearly copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.models import Reason, ReasonKind
from summarizer.reading.tokens import STOPWORDS
from summarizer.verify.checks.slots import Slot
from summarizer.verify.evidence import reason

_JOINED = frozenset(("and", "or", "with", "nor"))


def exchanged(slots: Sequence[Slot]) -> Iterator[Reason]:
    """Yield "rents ... wages" for "wages ... rents", unless the two are only listed."""
    swaps = [slot for slot in slots if _content(slot, claim=True) and _content(slot, claim=False)]
    for one, other in pairwise(swaps):
        crossed = _content(one, claim=True) & _content(other, claim=False)
        back = _content(other, claim=True) & _content(one, claim=False)
        between = one.mine.words[one.gap.end : other.gap.start]
        if crossed and back and not (len(between) <= 1 and _JOINED.issuperset(between)):
            words = f"{min(crossed)} … {min(back)}"
            said = f"{min(back)} … {min(crossed)}"
            detail = f"The evidence has it the other way round: “{said}”."
            yield reason(ReasonKind.ROLE, words, said, detail)


def _content(slot: Slot, *, claim: bool) -> set[str]:
    wording, positions = (slot.mine, slot.said) if claim else (slot.theirs, slot.there)
    return {wording.lemmas[at] for at in positions} - STOPWORDS
