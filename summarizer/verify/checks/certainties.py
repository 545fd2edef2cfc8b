"""What may, is planned or expected in a sentence is not surer in the claim that nearly copies it.

Owns the comparison of certainty within a slot; that of a single word is the affair of `stance`.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.speech_verbs import SPEECH_FORMS
from summarizer.verify.checks.slots import Slot, opposite_words
from summarizer.verify.cues import FUTURE, PONDERING, POSSIBLE, SCHEDULED, Certainty
from summarizer.verify.stance import is_expecting, is_modal, looks_ahead, stance_of
from summarizer.verify.wording import Wording

_RELATIVES = frozenset(("which", "who", "whose", "whom"))


def certainty(slot: Slot) -> Iterator[Reason]:
    """Yield a "may", "plans to" or "will" that the claim makes surer than it is."""
    mine = surety(slot.mine, slot.said)
    if mine is Certainty.FACT and "to" in slot.mine.words[slot.gap.start : slot.gap.end + 1]:
        mine = Certainty.EXPECTED  # "to close the line" promises no more than "set to close" it
    theirs = surety(slot.theirs, _main(slot))
    if theirs is Certainty.FUTURE and mine is Certainty.FACT and not _past(slot):
        return
    if theirs < mine and not opposite_words(slot) and not _hedges_elsewhere(slot, theirs):
        yield slot.reason(ReasonKind.MODALITY, "The claim is surer than its evidence")
    elif mine is Certainty.FUTURE and theirs is Certainty.FACT and _reports(slot):
        yield slot.reason(ReasonKind.MODALITY, "The claim puts off what its evidence reports")


def _main(slot: Slot) -> range:
    """Return the sentence's words in a slot without a relative clause that is done within it."""
    there, wording = slot.there, slot.theirs
    if len(there) < 2:
        return there
    first, last = there[0], there[-1]
    if not slot.said:
        return there[:0] if _is_relative(wording, first) else there
    if wording.words[first] not in _RELATIVES or wording.clauses[first] == wording.clauses[last]:
        return there
    ends = next(at for at in there if wording.clauses[at] != wording.clauses[first])
    return range(ends, there.stop)


def _is_relative(wording: Wording, position: int) -> bool:
    """Tell the "that" of "the aid that he promised" from that of "said that"."""
    before = wording.words[position - 1] if position else ""
    plain = wording.words[position] == "that" and before not in SPEECH_FORMS
    return plain or wording.words[position] in _RELATIVES


def _hedges_elsewhere(slot: Slot, level: Certainty) -> bool:
    """Tell whether the claim is as unsure in other words: as often, or where it begins."""
    mine, theirs = (
        sum(_level(wording, at) <= level for at in range(len(wording)))
        for wording in (slot.mine, slot.theirs)
    )
    return mine >= theirs or (slot.gap.leading and mine > 0) or _keeps_all(slot)


def _keeps_all(slot: Slot) -> bool:
    """Tell whether the claim is unsure of every word that the sentence is unsure of."""
    unsure, mine = (
        {wording.lemmas[at] for at in stance_of(reading).unsure}
        for wording, reading in ((slot.theirs, slot.sentence), (slot.mine, slot.claim))
    )
    shared = unsure & set(slot.mine.lemmas)
    return bool(shared) and shared <= mine


def surety(wording: Wording, positions: range) -> Certainty:
    """Return how sure a sentence is of the least sure of some words."""
    return min((_level(wording, at) for at in positions), default=Certainty.FACT)


def _level(wording: Wording, at: int) -> Certainty:
    word, lemma = wording.words[at], wording.lemmas[at]
    if word in POSSIBLE and is_modal(wording, at):
        return Certainty.POSSIBLE
    if lemma in PONDERING:
        ponders = wording.words[at + 1 : at + 2]
        return Certainty.EXPECTED if ponders and ponders[0].endswith("ing") else Certainty.FACT
    if word in SCHEDULED:
        return Certainty.FUTURE if is_expecting(wording, at) else Certainty.FACT
    if looks_ahead(wording, at):
        return Certainty.EXPECTED
    if is_expecting(wording, at) and "to" in wording.words[at + 1 : at + 3]:
        return Certainty.EXPECTED
    return Certainty.FUTURE if word in FUTURE and is_modal(wording, at) else Certainty.FACT


def _reports(slot: Slot) -> bool:
    """Tell whether the sentence has a word where the claim puts "will", and not "is to"."""
    return bool(slot.there) and "to" not in (slot.theirs.words[at] for at in slot.there)


def _past(slot: Slot) -> bool:
    """Tell whether the claim goes on in the past tense where the sentence has an infinitive."""
    after, other = slot.gap.end, slot.gap.other_end
    if after >= len(slot.mine) or other >= len(slot.theirs):
        return False
    return slot.mine.words[after] != slot.theirs.words[other] and not slot.mine.words[
        after
    ].endswith(("s", "ing"))
