"""A figure, date or name that stands where the sentence has another one.

Owns the differences of a slot that are read as mentions; those of closed classes of words are in
`differences`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.dates import date_supported, dates_compatible
from summarizer.reading.names import same_name
from summarizer.reading.speech_verbs import speech_kind
from summarizer.reading.types import FigureMention, NameMention
from summarizer.verify.checks.reworded_figures import names_span
from summarizer.verify.checks.shares import tells_share
from summarizer.verify.checks.slots import Slot, mentioned
from summarizer.verify.conversions import converts
from summarizer.verify.evidence import reason
from summarizer.verify.fates import is_settled
from summarizer.verify.metonyms import stands_for
from summarizer.verify.quantities import proves

_JOINED = frozenset(("and", "or", "with"))


def figures(slot: Slot) -> Iterator[Reason]:
    """Yield a figure that stands for one that does not prove it."""
    mine = mentioned(slot.claim.figures, slot.mine, slot.said)
    theirs = mentioned(slot.sentence.figures, slot.theirs, slot.there)
    for figure in mine:
        if is_settled(figure, slot.claim, (slot.sentence,)):
            continue
        if theirs and not _are_proof(theirs, figure, slot):
            detail = f"The evidence has “{theirs[0].text}” here, not “{figure.text}”."
            yield reason(ReasonKind.FIGURE, figure.text, theirs[0].text, detail)


def _are_proof(theirs: Iterable[FigureMention], figure: FigureMention, slot: Slot) -> bool:
    """Tell whether figures of the sentence are one of the claim, in whatever unit or words."""
    return names_span(slot.theirs, figure) or any(
        proves(other, figure) or converts(other, figure) or tells_share(other, figure)
        for other in theirs
    )


def figures_agree(slot: Slot) -> bool:
    """Tell whether both sides of a slot have figures and those of the claim are proven."""
    mine = mentioned(slot.claim.figures, slot.mine, slot.said)
    theirs = mentioned(slot.sentence.figures, slot.theirs, slot.there)
    if not mine:  # "a quarter point" is a name of what the sentence has in figures
        return any(names_span(slot.mine, figure) for figure in theirs)
    return all(_are_proof(theirs, figure, slot) for figure in mine)


def dates(slot: Slot) -> Iterator[Reason]:
    """Yield a date that stands for another one."""
    mine = mentioned(slot.claim.dates, slot.mine, slot.said)
    theirs = mentioned(slot.sentence.dates, slot.theirs, slot.there)
    if is_moved(slot):
        return
    for mention in mine:
        if theirs and not any(
            date_supported(mention, other) or dates_compatible(mention, other) for other in theirs
        ):
            detail = f"The evidence has “{theirs[0].text}” here, not “{mention.text}”."
            yield reason(ReasonKind.DATE, mention.text, theirs[0].text, detail)


def dates_agree(slot: Slot) -> bool:
    """Tell whether both sides of a slot have dates and those of the claim are proven."""
    mine = mentioned(slot.claim.dates, slot.mine, slot.said)
    theirs = mentioned(slot.sentence.dates, slot.theirs, slot.there)
    return bool(mine) and all(any(date_supported(m, other) for other in theirs) for m in mine)


def is_moved(slot: Slot) -> bool:
    """Tell a date that the sentence has elsewhere, where it now says only who announced it when.

    "They will open from 10 June" of "From 10 June they will open, she announced on Thursday".
    """
    if not slot.gap.trailing or not any(speech_kind(slot.theirs.words[at]) for at in slot.there):
        return False
    told = mentioned(slot.sentence.dates, slot.theirs, range(slot.gap.other_start))
    mine = mentioned(slot.claim.dates, slot.mine, slot.said)
    said = any(speech_kind(slot.mine.words[at]) for at in slot.said)
    return bool(mine) and not said and all(any(date_supported(m, o) for o in told) for m in mine)


def names(slot: Slot) -> Iterator[Reason]:
    """Yield a name that stands for another one, unless the two are only told in another order."""
    mine = mentioned(slot.claim.names, slot.mine, slot.said)
    theirs = mentioned(slot.sentence.names, slot.theirs, slot.there)
    for name in mine:
        if theirs and not any(
            _alike(name, other, slot) or _told_in_turn(name, other, slot) for other in theirs
        ):
            detail = f"The evidence has “{theirs[0].text}” here, not “{name.text}”."
            yield reason(ReasonKind.NAME, name.text, theirs[0].text, detail)


def _alike(name: NameMention, other: NameMention, slot: Slot) -> bool:
    if same_name(name, other) or stands_for(name, other, slot.claim):
        return True
    return bool(set(name.words) & set(other.words) and not name.title)


def _told_in_turn(name: NameMention, other: NameMention, slot: Slot) -> bool:
    """Tell whether both names are on both sides, joined: "A and B" for "B and A"."""
    before = slot.mine.words[max(0, slot.gap.start - 1) : slot.gap.start]
    after = slot.mine.words[slot.gap.end : slot.gap.end + 1]
    return (
        not _JOINED.isdisjoint(before + after)
        and any(same_name(name, there) for there in slot.sentence.names)
        and any(same_name(other, here) for here in slot.claim.names)
    )
