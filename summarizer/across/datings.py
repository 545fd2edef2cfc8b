"""One event on two days.

Owns that test: two sentences that say the same, with the same verb dated, on days that exclude
each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from summarizer.across.agreement import same_figure
from summarizer.across.passages import placed_past_verbs
from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.across.terms import folded
from summarizer.models import Nature, Precision
from summarizer.reading.tense import event_status
from summarizer.reading.types import DateMention

_SAME_EVENT, _BACK = 0.6, 0.45
_FINE = frozenset({Precision.MINUTE, Precision.DAY})


@dataclass(frozen=True, eq=False)
class Dating:
    """Is a sentence with the date it gives an event; None where it gives no date of its own."""

    sentence: StorySentence
    mention: DateMention | None


@dataclass(frozen=True, eq=False)
class DatingRow:
    """Is an event with the dates that its sources give it."""

    nature: Nature
    question: str
    explanation: str
    datings: tuple[Dating, ...]
    facts: tuple[str, ...]

    @property
    def origins(self) -> set[str]:
        """Return the origins that speak of the event."""
        return {dating.sentence.origin for dating in self.datings}


def differing_rows(story: StorySentences, shown: Iterable[DatingRow]) -> list[DatingRow]:
    """Return events dated differently, those left out that other rows already show."""
    held = {dating.sentence.number for row in shown for dating in row.datings}
    rows = _differing(story)
    return [row for row in rows if not held & {d.sentence.number for d in row.datings}]


def _differing(story: StorySentences) -> Iterable[DatingRow]:
    """Yield pairs of sentences that say the same and name two days for it."""
    used: set[int] = set()
    for sentence in story:
        mine = _only_day(sentence)
        if mine is None or sentence.number in used:
            continue
        for number, _ in story.rivals(sentence.number, _SAME_EVENT):
            other = story[number]
            theirs = _only_day(other)
            if theirs is None or number in used or other.origin == sentence.origin:
                continue
            if (
                story.coverage(number, sentence.number) >= _BACK
                and _dated_verb(sentence, mine) == _dated_verb(other, theirs)
                and _two_days(sentence, mine, other, theirs)
            ):
                used |= {sentence.number, number}
                yield _differing_row(Dating(sentence, mine), Dating(other, theirs))
                break


def _only_day(sentence: StorySentence) -> DateMention | None:
    """Return the date of a sentence that gives exactly one, to the day."""
    dates = sentence.reading.dates
    if len(dates) != 1 or dates[0].earliest is None or dates[0].precision not in _FINE:
        return None
    return dates[0]


def _dated_verb(sentence: StorySentence, mention: DateMention) -> str | None:
    """Return the term of the past verb that stands nearest to a date."""
    verbs = placed_past_verbs(sentence.text)
    return min(verbs, key=lambda verb: abs(verb[1] - mention.start), default=(None, 0))[0]


def may_be_one_time(one: DateMention, two: DateMention) -> bool:
    """Tell whether two dates do not exclude each other."""
    return one.earliest is not None and one.latest is not None and not _disjoint(one, two)


def _two_days(a: StorySentence, one: DateMention, b: StorySentence, two: DateMention) -> bool:
    """Tell one event on two days from two events: figures and tense must agree.

    The same "Thursday" in two articles is a sentence carried over, not another day.
    """
    if one.relative and two.relative and folded(one.text) & folded(two.text):
        return False
    apart = one.latest is not None and two.latest is not None and _disjoint(one, two)
    if not apart or event_status(a.text) is not event_status(b.text):
        return False
    mine, theirs = a.reading.figures, b.reading.figures
    return all(any(same_figure(f, g) for g in theirs) for f in mine) and len(mine) == len(theirs)


def _disjoint(one: DateMention, two: DateMention) -> bool:
    return (one.latest or "") < (two.earliest or "") or (two.latest or "") < (one.earliest or "")


def _differing_row(one: Dating, two: Dating) -> DatingRow:
    days = [d.mention.edtf for d in (one, two) if d.mention is not None and d.mention.edtf]
    return DatingRow(
        nature=Nature.CONFLICT,
        question="On which day was it?",
        explanation=f"The same event is dated {' and '.join(sorted(days))}.",
        datings=(one, two),
        facts=("dated", *sorted(days)),
    )
