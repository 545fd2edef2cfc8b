"""Two words of a claim that stand in each other's place in the sentence it nearly copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.models import Reason, ReasonKind
from summarizer.reading.tokens import STOPWORDS
from summarizer.verify.checks.slots import Slot
from summarizer.verify.deed_words import MUTUAL
from summarizer.verify.evidence import reason

_JOINED = frozenset(("and", "or", "with", "nor"))
_ADVERBS = frozenset("far now still already yet soon later then also again once meanwhile".split())
"""Words that stand anywhere in a clause: "so far" changes places with nothing."""
_BE = frozenset("is are was were be been being".split())


def exchanged(slots: Sequence[Slot]) -> Iterator[Reason]:
    """Yield "rents ... wages" for "wages ... rents", unless the two are only listed.

    Nor is it an exchange where both are as much the doer, or where one side tells in the passive
    what the other tells in the active.
    """
    swaps = [slot for slot in slots if _content(slot, claim=True) and _content(slot, claim=False)]
    for one, other in pairwise(swaps):
        crossed = _content(one, claim=True) & _content(other, claim=False)
        back = _content(other, claim=True) & _content(one, claim=False)
        between = one.mine.words[one.gap.end : other.gap.start]
        listed = len(between) <= 1 and _JOINED.issuperset(between)
        if not MUTUAL.isdisjoint(one.mine.lemmas[one.gap.end : other.gap.start]):
            continue
        if crossed and back and not listed and not _voice_differs(one, other):
            words = f"{min(crossed)} … {min(back)}"
            said = f"{min(back)} … {min(crossed)}"
            detail = f"The evidence has it the other way round: “{said}”."
            yield reason(ReasonKind.ROLE, words, said, detail)


def _voice_differs(one: Slot, other: Slot) -> bool:
    mine = one.mine.words[one.gap.start : other.gap.end]
    theirs = one.theirs.words[one.gap.other_start : other.gap.other_end]
    return _is_passive(mine) is not _is_passive(theirs)


def _is_passive(words: Sequence[str]) -> bool:
    """Tell "was destroyed by": a form of "be" with a "by" behind it."""
    forms = [at for at, word in enumerate(words) if word in _BE]
    return bool(forms) and "by" in words[forms[0] :]


def _content(slot: Slot, *, claim: bool) -> set[str]:
    wording, positions = (slot.mine, slot.said) if claim else (slot.theirs, slot.there)
    return {wording.lemmas[at] for at in positions} - STOPWORDS - _ADVERBS
