"""Who does it to whom stays so: two things of a claim do not stand in each other's place.

Owns the exchange of two arguments, of one deed ("the robot taught the team") or of two ("banned
on terraces, allowed in restaurants"). Both must have changed places; one alone proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.arguments import Argument, arguments_of, deeds_of, same_place
from summarizer.verify.cues import PASTS
from summarizer.verify.deed_words import DEEDS, MUTUAL
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.wording import Wording, wording_of

_MOST: Final = 24
"""A sentence with more arguments is a list."""


def check_arguments(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield two arguments that the evidence has the other way round."""
    deeds = _may_tell(deeds_of(claim) - MUTUAL, evidence.words)
    if deeds:
        deeds &= _told_deeds(evidence)
    mine = list(arguments_of(claim, deeds)) if deeds else []
    if not 1 < len(mine) <= _MOST:
        return
    told = [
        (wording, list(arguments_of(sentence, deeds)))
        for sentence, wording in zip(evidence.sentences, evidence.wordings, strict=True)
    ]
    everything = [one for _, theirs in told for one in theirs]
    for one, other in combinations(mine, 2):
        if not _may_be_exchanged(one, other) or _is_told(one, other, everything):
            continue
        for wording, theirs in told:
            swap = _exchanged(one, other, theirs)
            if swap is not None:
                yield _reason(wording_of(claim), one, other, wording, swap)
                return


_RENAMED: Final = frozenset((*DEEDS.values(), *PASTS.values()))


def _may_tell(deeds: frozenset[str], words: frozenset[str]) -> frozenset[str]:
    """Return which of some deeds sentences of some words and lemmas may tell, at a glance."""
    return (deeds & words) | (deeds & _RENAMED)


@remembered
def _told_deeds(evidence: Evidence) -> frozenset[str]:
    return frozenset().union(*map(deeds_of, evidence.sentences))


def _may_be_exchanged(one: Argument, other: Argument) -> bool:
    same_role = one.deed == other.deed and one.role == other.role
    return not same_role and one.words.isdisjoint(other.words)


def _is_told(one: Argument, other: Argument, told: list[Argument]) -> bool:
    """Tell whether the evidence has either argument in its place somewhere."""
    return any(_alike(mine, theirs) for mine in (one, other) for theirs in told)


def _alike(mine: Argument, theirs: Argument) -> bool:
    return same_place(mine, theirs) and not mine.words.isdisjoint(theirs.words)


def _exchanged(
    one: Argument, other: Argument, told: list[Argument]
) -> tuple[Argument, Argument] | None:
    """Return what the evidence has in the places of two arguments, if it is each other's."""
    for first in told:
        if not _takes_place(first, one, other):
            continue
        for second in told:
            if second is not first and _takes_place(second, other, one):
                return first, second
    return None


def _takes_place(theirs: Argument, place: Argument, thing: Argument) -> bool:
    if theirs.deed != place.deed or theirs.words.isdisjoint(thing.words):
        return False
    if place.deed == thing.deed:
        return theirs.role == place.role
    return same_place(place, theirs)


def _reason(
    claim: Wording, one: Argument, other: Argument, wording: Wording, swap: tuple[Argument, ...]
) -> Reason:
    first, last = sorted((one, other), key=lambda argument: argument.start)
    shown = claim.surface(first.start, last.end)
    first, last = sorted(swap, key=lambda argument: argument.start)
    said = wording.surface(first.start, last.end)
    detail = f"The evidence has it the other way round: “{said}”."
    return reason(ReasonKind.ROLE, shown, said, detail)
