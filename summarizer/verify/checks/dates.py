"""Every date of a claim is in its evidence or follows from when that was published."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Precision, Reason, ReasonKind
from summarizer.reading.dates import date_supported, dates_compatible
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import DateMention
from summarizer.verify.cues import FUNCTION_WORDS
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.spans import told_alike
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_BACK: Final = words("last previous prior past ago earlier yesterday")
_AHEAD: Final = words("next coming following upcoming later tomorrow")
_POINTERS: Final = _BACK | _AHEAD | FUNCTION_WORDS


def check_dates(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the dates that no date of the evidence supports."""
    for mention in claim.dates:
        if any(_holds(reading, claim, evidence) for reading in _readings(mention, claim)):
            continue
        if _is_in_outlet(mention, claim, evidence):
            continue
        nearest = _nearest(mention, evidence)
        said = f"“{nearest}”" if nearest else "no such date"
        detail = f"The evidence has {said}, not “{mention.text}”."
        yield reason(ReasonKind.DATE, mention.text, nearest, detail)


def _is_in_outlet(mention: DateMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell the day in the name of an outlet: the Sunday Ledger."""
    return any(
        start <= mention.start < start + len(outlet)
        for outlet in {name.removeprefix("The ") for name in evidence.outlets if name}
        for start in [claim.text.find(outlet)]
        if start >= 0
    )


def _readings(mention: DateMention, claim: SentenceReading) -> Iterator[DateMention]:
    """Yield a date as resolved and, if it hangs on the publication date, as it is written."""
    yield mention
    if mention.relative and claim.published is not None:
        written = SentenceReading(claim.text).dates
        yield from (other for other in written if other.start == mention.start)


def _holds(mention: DateMention, claim: SentenceReading, evidence: Evidence) -> bool:
    return (
        any(date_supported(mention, other) for other in evidence.dates)
        or _is_spelled(mention, claim, evidence)
        or _is_composed(mention, evidence)
        or _is_published(mention, evidence)
        or _is_told_apart(mention, claim, evidence)
        or _is_year_beside(mention, evidence)
    )


def _is_spelled(mention: DateMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a date without a year says nothing that the evidence's words do not say.

    "Last year" is as good as "a year ago", but not as "next year".
    """
    is_day = mention.precision in (Precision.DAY, Precision.MINUTE)
    if mention.edtf is not None and (is_day or not mention.edtf.startswith("X")):
        return False
    wording = wording_of(claim)
    pointers = {wording.words[at] for at in wording.between(mention.start, mention.end)}
    said = pointers - _POINTERS
    if not said <= evidence.words and not told_alike(
        frozenset(said), evidence.words, evidence.spans_in_figures
    ):
        return False
    for mine, contrary in ((_BACK, _AHEAD), (_AHEAD, _BACK)):
        if pointers & mine and evidence.words & contrary and not evidence.words & mine:
            return False
    return bool(said)


def _is_composed(mention: DateMention, evidence: Evidence) -> bool:
    """Tell whether a date with a year is one without in the evidence, which has that year too."""
    if mention.edtf is None or mention.earliest is None or mention.precision is Precision.YEAR:
        return False
    year = mention.earliest[:4]
    if mention.edtf.startswith("X") or not _has_year(year, evidence):
        return False
    return any(
        (other.edtf is None or other.edtf.startswith("X"))
        and dates_compatible(mention, other)
        and other.precision is not Precision.UNKNOWN
        and _is_as_fine(other, mention)
        for other in evidence.dates_as_written
    )


_FINENESS: Final = tuple(Precision)


def _is_as_fine(evidence: DateMention, claim: DateMention) -> bool:
    return _FINENESS.index(evidence.precision) <= _FINENESS.index(claim.precision)


def _has_year(year: str, evidence: Evidence) -> bool:
    published = (str(day.year) for day in evidence.published)
    return year in evidence.words or year in published


def _is_published(mention: DateMention, evidence: Evidence) -> bool:
    """Tell whether a date holds the day on which the evidence was published."""
    if mention.earliest is None or mention.latest is None or mention.relative:
        return False
    return any(mention.earliest <= day.isoformat() <= mention.latest for day in evidence.published)


def _is_told_apart(mention: DateMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "5:50 a.m. on Sunday" is "ten to six" in what was published or says so."""
    within = range(mention.start, mention.end)
    clock = next((clock for clock in claim.clocks if clock.start in within), None)
    if clock is None or not any(clock.agrees(other) for other, _ in evidence.clocks):
        return False
    wording = wording_of(claim)
    day = {
        wording.words[at]
        for at in wording.between(mention.start, mention.end)
        if not clock.start <= wording.starts[at] < clock.end
    }
    published = {_WEEKDAYS[day.weekday()] for day in evidence.published}
    return day - FUNCTION_WORDS <= evidence.words | published


_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_YEAR_BESIDE: Final = {
    -1: (("the", "year", "before"), ("the", "previous", "year"), ("a", "year", "earlier")),
    1: (("the", "year", "after"), ("the", "following", "year"), ("a", "year", "later")),
}


def _is_year_beside(mention: DateMention, evidence: Evidence) -> bool:
    """Tell whether a year is "the year before" another one that the same sentence names."""
    if mention.precision is not Precision.YEAR or not (mention.edtf or "").isdigit():
        return False
    year = int(mention.edtf or 0)
    return any(
        str(year - step) in wording.words and any(_runs(wording, idiom) for idiom in idioms)
        for wording in evidence.wordings
        for step, idioms in _YEAR_BESIDE.items()
    )


def _runs(wording: Wording, idiom: tuple[str, ...]) -> bool:
    size = len(idiom)
    return any(wording.words[at : at + size] == idiom for at in range(len(wording) - size + 1))


def _nearest(mention: DateMention, evidence: Evidence) -> str | None:
    same = (other.text for other in evidence.dates if other.precision is mention.precision)
    return next(same, next((other.text for other in evidence.dates), None))
