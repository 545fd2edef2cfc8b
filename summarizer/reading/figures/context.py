"""Where, when and on whose word a figure holds.

Owns the place, date and speakers that a sentence attaches to a figure. Dates, names and speakers
are read elsewhere; without names, places are known by "in" and a capital letter.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from summarizer.models import Attribution
from summarizer.reading.figures.phrases import is_number
from summarizer.reading.figures.row import Row
from summarizer.reading.figures.words import DAYS, DETERMINERS, MONTHS, REPORTING_VERBS, word_set
from summarizer.reading.names.places import LONGEST_PLACE, place_of
from summarizer.reading.tokens import is_common_word
from summarizer.reading.types import AttributionMention, DateMention, NameKind

_WHERE = word_set("in at near across inside throughout within around outside")
_WHITHER = word_set("to into")
_LEADS = _WHERE | _WHITHER
_PLACE_NOUNS = word_set(
    """region province city district oblast area border peninsula strip valley state county
    island islands sector front governorate prefecture town village coast desert"""
)
_CLAUSE_MARKS = word_set(
    """. ; : ( ) — who which that when after before while because although where as according but
    said"""
)
_DATE_LEADS = word_set("of by on in at during through until till as late early mid")
_OPENING_MARKS = word_set(', ; : ( — “ " and but that')
_AS_OF = re.compile(r"\bas (?:of|at)(?: (?:early|late|the)){0,2} $", re.IGNORECASE)
_CALENDAR = MONTHS | DAYS
_AS_OF_REACH = 24
_PLACE_REACH = 14
_DATE_REACH = 120
_MOST_SCOPES = 16


def place_near(row: Row, kinds: dict[int, NameKind], first: int, stop: int) -> str | None:
    """Return the place after tokens `first` up to `stop`, else one that opens their clause.

    `kinds` are the kinds of the names by where they start.
    """
    for at in range(stop, min(stop + _PLACE_REACH, len(row))):
        word = row.words[at]
        if word in _CLAUSE_MARKS or is_number(row, at) or (word == "to" and _is_purpose(row, at)):
            break
        place = _place_at(row, kinds, at) if word in _LEADS else None
        if place is not None:
            return place
    return _place_in_front(row, kinds, first)


def _is_purpose(row: Row, at: int) -> bool:
    """Tell the "to" of "to support the war in Ukraine", whose place is the war's."""
    if row.words[at + 1] in {"be", "have"}:
        return False  # "believed to be in Ukraine"
    return (
        row.words[at] == "to"
        and row.words[at + 1].isalpha()
        and (not row.is_capitalised(at + 1) and row.words[at + 1] not in DETERMINERS)
    )


def _place_in_front(row: Row, kinds: dict[int, NameKind], first: int) -> str | None:
    """Read "In Gaza, 300 people": a place that opens the clause or the sentence."""
    for at in range(first - 1, max(first - 1 - _PLACE_REACH, -1), -1):
        if row.words[at] in _CLAUSE_MARKS or is_number(row, at):
            return None
        opens = row.words[at] in _LEADS and (at == 0 or row.words[at - 1] in _OPENING_MARKS)
        place = _place_at(row, kinds, at) if opens else None
        if place is not None:
            return place
    return None


def _place_at(row: Row, kinds: dict[int, NameKind], preposition: int) -> str | None:
    """Return the place that a preposition leads to, with "region" and the like."""
    word = row.words[preposition]
    first = preposition + 1
    if row.words[first] in DETERMINERS:
        first += 1
    stop = first
    while _continues_name(row, stop):
        stop += 1
    if stop == first or not _is_place(row, kinds, first, stop, named=word in _WHERE):
        return None
    while row.words[stop] in _PLACE_NOUNS:
        stop += 1
    return row.between(first, stop)


def _continues_name(row: Row, at: int) -> bool:
    if row.words[at] == "-":
        return row.is_glued(at) and row.is_capitalised(at + 1)
    return row.is_capitalised(at) and row.words[at] not in _CALENDAR


def _is_place(row: Row, kinds: dict[int, NameKind], first: int, stop: int, *, named: bool) -> bool:
    """Trust the kind of the name, then the list of places, then a capital after "in"."""
    kind = kinds.get(row.starts[first])
    if kind is not None and kind is not NameKind.UNKNOWN:
        return kind is NameKind.PLACE
    for end in range(min(stop, first + LONGEST_PLACE), first, -1):
        written = row.between(first, end).replace("’", "'").removesuffix("'s")
        if place_of(written) is not None:
            return True
    text = row.written[first]
    if not named or text.isupper() or row.is_title:
        return False
    return row.words[stop] in _PLACE_NOUNS or not is_common_word(text)


def date_near(
    text: str, dates: Sequence[DateMention], start: int, end: int, others: Sequence[int]
) -> DateMention | None:
    """Return the date that a figure at `start` holds of: the next one, else the one before.

    `others` are the starts of all figures in order: a date beyond another figure is that one's,
    unless "as of" makes it that of all figures of the clause.
    """
    at = bisect_right(dates, start, key=_start)
    for date in (*dates[at : at + 1], *dates[max(0, at - 1) : at]):
        if not _dates_figure(text, date, start, end) or _is_deadline(text, date, start, end):
            continue
        if _is_as_of(text, date) or not _is_parted(date, start, end, others):
            return date
    return None


def _is_as_of(text: str, date: DateMention) -> bool:
    return _AS_OF.search(text, max(0, date.start - _AS_OF_REACH), date.start) is not None


def _start(date: DateMention) -> int:
    return date.start


def _distance(date: DateMention, start: int, end: int) -> int:
    return max(date.start - end, start - date.end)


def _is_parted(date: DateMention, start: int, end: int, others: Sequence[int]) -> bool:
    low, high = (end, date.start) if date.start >= end else (date.end, start)
    at = bisect_right(others, low - 1)
    return at < len(others) and others[at] < high and others[at] != start


def _dates_figure(text: str, date: DateMention, start: int, end: int) -> bool:
    """Tell a date of the figure from the start of a period, a year in a name, a date of saying."""
    if _distance(date, start, end) > _DATE_REACH or _is_of_a_thing(text, date, start):
        return False
    between = text[end : date.start] if date.start >= end else text[date.end : start]
    between = _AS_OF.sub(" ", between)
    if _CLAUSE_MARKS & set(between.lower().replace(",", " ").replace(";", " ; ").split()):
        return False
    before = text[max(0, date.start - 24) : date.start].lower().split()
    lead = before[-1] if before else ""
    if lead in {"since", "from"} or lead in DETERMINERS or lead.endswith(("’s", "'s")):
        return False
    if lead == "of":
        return True
    is_led = lead in _DATE_LEADS
    said = before[-2:-1] if is_led else before[-1:]
    if said and said[0].strip(",") in REPORTING_VERBS:
        return False
    return is_led or date.relative or not before


def _is_deadline(text: str, date: DateMention, start: int, end: int) -> bool:
    """Tell the day by which something is to be done to what is counted: it counts on no day.

    "The 40 docks must be cleared by 3 March", "may stay until spring and will get 900 crowns".
    """
    if date.start < end:
        return _OTHER_CLAUSE.search(text, date.end, start) is not None
    return _DUE_BY.search(text, end, date.start) is not None


_DUE_BY = re.compile(
    r"\b(?:must|should|(?:has|have|had|need|needs|ought)\sto|(?:is|are)\s(?:due\s)?to)\b"
    r".*\b(?:by|before|until)\s(?:the\s(?:end|start|middle)\sof\s)?$"
)
_OTHER_CLAUSE = re.compile(r"\band\s(?:then\s|also\s)?(?:will|must|can|may|should|would|could)\b")


def _is_of_a_thing(text: str, date: DateMention, start: int) -> bool:
    """Tell "this year's regatta by 31 points" from "this year's 31 regattas"."""
    after = _GENITIVE.match(text, date.end)
    return after is not None and after.end() != start


_GENITIVE = re.compile(r"['’]s?\s")


def speakers_of(
    attributions: Sequence[AttributionMention], start: int, end: int
) -> tuple[Attribution, ...]:
    """Return who says the words at `start`, the narrowest scope first.

    `attributions` are in the order of their scopes.
    """
    stop = bisect_right(attributions, start, key=scope_start)
    covering = [
        mention
        for mention in attributions[max(0, stop - _MOST_SCOPES) : stop]
        if mention.scope_end >= end
    ]
    covering.sort(key=_scope_length)
    return tuple(dict.fromkeys(mention.attribution for mention in covering))


def scope_start(mention: AttributionMention) -> int:
    """Order attributions by where the words credited begin."""
    return mention.scope_start


def _scope_length(mention: AttributionMention) -> int:
    return mention.scope_end - mention.scope_start
