"""What may not differ between a claim and the sentence it nearly copies.

Owns one small function for each closed class; each reads a `Slot`, the words that the claim has
where the sentence has others. `DIFFERENCES` lists them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from summarizer.models import Reason, ReasonKind
from summarizer.reading.tokens import lemma
from summarizer.verify.arguments import told_from_other_side
from summarizer.verify.checks.certainties import certainty, surety
from summarizer.verify.checks.exchanges import (
    dates,
    dates_agree,
    figures,
    figures_agree,
    is_moved,
    names,
)
from summarizer.verify.checks.reworded_figures import limits
from summarizer.verify.checks.slots import Difference, Slot, opposite_words
from summarizer.verify.cues import (
    APPROXIMATE,
    BOUNDS,
    CALENDAR,
    NEGATIVE_VERBS,
    SCALES,
    STRONG_QUANTITIES,
    UNITS,
    Certainty,
)
from summarizer.verify.evidence import says_otherwise
from summarizer.verify.fates import tells_settled_fate
from summarizer.verify.stance import is_negator, stance_of
from summarizer.verify.wording import Wording

_A_CLAUSE = 5
_LESS = ("less", "free")
"""Endings that deny what they stand on."""


def negation(slot: Slot) -> Iterator[Reason]:
    """Yield a negation that only one side has."""
    mine = [at for at in slot.said if is_negator(slot.mine, at)]
    theirs = [at for at in slot.there if is_negator(slot.theirs, at)]
    if bool(mine) == bool(theirs) or _negates_the_same(slot):
        return
    if len(slot.there) >= _A_CLAUSE and theirs and not _denies_words_of_claim(slot):
        return  # a clause that the claim leaves out, with a "not" of its own
    excused = _is_negative(slot.theirs, slot.there) if mine else False
    excused = excused or (bool(theirs) and _is_negative(slot.mine, slot.said))
    if not excused and not opposite_words(slot):
        what = "The claim negates what its evidence does not" if mine else "A negation is lost"
        yield slot.reason(ReasonKind.NEGATION, what)


def _is_negative(wording: Wording, positions: range) -> bool:
    """Tell whether words say no without a "not": "failed to", "goalless"."""
    return _has(wording, positions, NEGATIVE_VERBS) or any(
        wording.words[at].endswith(_LESS) for at in positions
    )


def bounds(slot: Slot) -> Iterator[Reason]:
    """Yield an "at least" or "more than" that only one side has beside a figure."""
    mine = _bounds(slot.mine, slot.said)
    theirs = _bounds(slot.theirs, slot.there)
    if theirs == {"at most"} and not mine and surety(slot.mine, slot.said) is Certainty.POSSIBLE:
        return  # "could reach 900" says no more than "up to 900"
    if not mine and all(limits(slot.mine, bound) for bound in theirs):
        return  # "a maximum fine of £500" for "a fine of up to £500"
    if mine != theirs and not figures_agree(slot) and not _drops_a_figure(slot):
        yield slot.reason(ReasonKind.FIGURE, "The bound of the figure differs")


def multipliers(slot: Slot) -> Iterator[Reason]:
    """Yield a "million" that stands for a "billion"."""
    yield from _classes_differ(slot, SCALES, ReasonKind.FIGURE, "The multiplier differs")


def units(slot: Slot) -> Iterator[Reason]:
    """Yield a unit that stands for another one."""
    yield from _classes_differ(slot, UNITS, ReasonKind.FIGURE, "The unit differs")


def calendar(slot: Slot) -> Iterator[Reason]:
    """Yield a month, weekday or time of day that stands for another one."""
    if not dates_agree(slot) and not is_moved(slot):
        yield from _classes_differ(slot, CALENDAR, ReasonKind.DATE, "The date differs")


def quantities(slot: Slot) -> Iterator[Reason]:
    """Yield an "all" or "only" that the sentence does not have."""
    mine = {slot.mine.words[at] for at in slot.said} & STRONG_QUANTITIES
    if mine and not _has(slot.theirs, slot.there, STRONG_QUANTITIES):
        yield slot.reason(ReasonKind.FIGURE, "The claim says it of more than its evidence")


def opposites(slot: Slot) -> Iterator[Reason]:
    """Yield a word that excludes the one it stands for."""
    mine = any(is_negator(slot.mine, at) for at in slot.said)
    theirs = any(is_negator(slot.theirs, at) for at in slot.there)
    if mine == theirs:
        for word, other in opposite_words(slot)[:1]:
            told = lemma(word), slot.claim, (slot.sentence,)
            if tells_settled_fate(*told) or told_from_other_side(*told):
                continue
            yield says_otherwise(ReasonKind.DIRECTION, word, other)


def quoted(slot: Slot) -> Iterator[Reason]:
    """Yield words that a claim changes, adds or drops inside quotation marks."""
    mine = [slot.mine.quoted[at] for at in slot.said]
    theirs = [slot.theirs.quoted[at] for at in _around(slot)]
    changed = any(mine) and any(theirs)
    dropped = not mine and all(theirs) and len(theirs) > 2 and _is_inside(slot)
    if changed or dropped:
        yield slot.reason(ReasonKind.QUOTATION, "The quotation is not verbatim")


def _around(slot: Slot) -> range:
    """Return the positions of the sentence's words in a slot and of its neighbours."""
    start, end = slot.gap.other_start - 1, slot.gap.other_end + 1
    return range(max(0, start), min(len(slot.theirs), end))


def _is_inside(slot: Slot) -> bool:
    """Tell whether the words about a slot that the claim leaves empty are quoted in the claim."""
    before, after = slot.gap.start - 1, slot.gap.start
    if before < 0 or after >= len(slot.mine):
        return False
    return slot.mine.quoted[before] and slot.mine.quoted[after]


DIFFERENCES: tuple[Difference, ...] = (
    figures,
    dates,
    names,
    negation,
    certainty,
    bounds,
    multipliers,
    units,
    calendar,
    quantities,
    opposites,
    quoted,
)


def _has(wording: Wording, positions: range, members: frozenset[str]) -> bool:
    return any(wording.lemmas[at] in members or wording.words[at] in members for at in positions)


def _denies_words_of_claim(slot: Slot) -> bool:
    """Tell whether what the sentence denies is what the claim speaks of, or is not read."""
    denied = {slot.theirs.lemmas[at] for at in stance_of(slot.sentence).negated}
    return not denied or not denied.isdisjoint(slot.mine.content)


def _negates_the_same(slot: Slot) -> bool:
    """Tell whether as many negators bear on the same words, here or in another slot."""
    sides = (slot.mine, slot.claim), (slot.theirs, slot.sentence)
    mine, theirs = (
        (
            sum(is_negator(wording, at) for at in range(len(wording))),
            {wording.lemmas[at] for at in stance_of(reading).negated},
        )
        for wording, reading in sides
    )
    return mine == theirs


def _bounds(wording: Wording, positions: range) -> set[str]:
    """Return the bounds that stand before a figure."""
    found = {
        BOUNDS[wording.words[at]]
        for at in positions
        if wording.words[at] in BOUNDS and _before_figure(wording, at)
    }
    if any(
        wording.words[at : at + 2] == ("up", "to") and _before_figure(wording, at + 1)
        for at in positions
    ):
        found.add("at most")
    return found


def _drops_a_figure(slot: Slot) -> bool:
    """Tell whether the sentence has a figure in the slot and the claim none, bound and all."""
    mine, theirs = (
        any(wording.words[at][0].isdigit() for at in positions)
        for wording, positions in ((slot.mine, slot.said), (slot.theirs, slot.there))
    )
    return theirs and not mine


def _before_figure(wording: Wording, at: int) -> bool:
    following = wording.words[at + 1 : at + 5]
    return any(
        word[0].isdigit() or word in SCALES or word in UNITS
        for word in following[
            : 1
            + sum(
                w in APPROXIMATE or w in ("than", "to", "a", "$", "€", "£") for w in following[:3]
            )
        ]
    )


def _classes_differ(
    slot: Slot, classes: Mapping[str, str | None], kind: ReasonKind, detail: str
) -> Iterator[Reason]:
    mine, theirs = (
        {
            classes.get(wording.words[at], classes.get(wording.lemmas[at])) or wording.words[at]
            for at in positions
            if wording.words[at] in classes or wording.lemmas[at] in classes
        }
        for wording, positions in ((slot.mine, slot.said), (slot.theirs, slot.there))
    )
    if mine and theirs and mine != theirs and not figures_agree(slot):
        yield slot.reason(kind, detail)
