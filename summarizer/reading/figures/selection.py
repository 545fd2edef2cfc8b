"""Which numbers count or measure something.

Owns the choice, number by number in order: what stands in a date, an address or a name, names
one thing or is half of a score falls away, and so does what is paired with it ("Articles 5
and 6", "March 3-5").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from summarizer.reading.chunks import Kept
from summarizer.reading.figures.calendar_numbers import LONGEST_MONTH, is_calendar
from summarizer.reading.figures.designators import is_designated
from summarizer.reading.figures.phrases import plural_phrase
from summarizer.reading.figures.quantities import Quantity
from summarizer.reading.figures.row import RANGE_MARKS, Row
from summarizer.reading.figures.words import CHANGE_NOUNS, CHANGE_VERBS, word_set
from summarizer.reading.types import DateMention, NameMention

Span = tuple[int, int]

_MASKED = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[\w.+-]{1,64}@[\w-]{1,64}\.\S{1,64}"
    r"|\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b"
    r"|\b\d{4}-\d\d-\d\d\b(?:T[\d:.]{4,15})?"
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    r"|(?<!\w)\+\d[\d\s().-]{6,18}\d\b"
    r"|\(\d{3}\)\s?\d{3}-\d{4}\b"
    r"|\b\d{3}-\d{3}-\d{4}\b"
)
_MASK_MARKS = re.compile(r"[@/+(]|www|\d[-.]\d{2}|[0-9a-f]-[0-9a-f]{4}-")
_MAY_MASK = Kept(lambda chunk: _MASK_MARKS.search(chunk) is not None)
_SCORE_LEADS = word_set(
    """won win wins winning lost lose loses losing beat beats beaten defeated defeat drew led
    leads lead ruled voted vote votes by score scored trailed trailing trail ahead passed"""
)
_SCORE_TRAILS = word_set(
    """against win victory defeat loss draw lead decision ruling vote majority record margin
    split favorite favourite underdog"""
)
_TALLIES = word_set("vote votes margin score majority tally split verdict")
_DECIDED = word_set(
    """approved adopted backed rejected carried decided elected upheld overturned confirmed
    defeated split endorsed"""
)
_CHANGES = CHANGE_VERBS | CHANGE_NOUNS
_TALLY_LEADS = _SCORE_LEADS | _DECIDED
_LONGEST_RUN = 3
_PAIR_LINKS = RANGE_MARKS | word_set("to and or , /")


def only_quantities(
    row: Row,
    quantities: Iterable[Quantity],
    dates: Sequence[DateMention],
    names: Sequence[NameMention],
) -> list[Quantity]:
    """Return the quantities that count or measure something, in order."""
    masked = _masked_spans(row.text, dates)
    named = _merged((name.start, name.end) for name in names if name.text[:1].isalpha())
    kept: list[Quantity] = []
    dropped: Quantity | None = None
    for quantity in quantities:
        start, end = _extent(row, quantity)
        calendar = is_calendar(row, quantity)
        if (
            calendar
            or _overlaps(masked, start, end)
            or (quantity.is_simple and _overlaps(named, start, end))
            or is_designated(row, quantity)
            or (dropped is not None and _shares_fate(row, dropped, quantity))
        ):
            dropped = quantity
            if calendar and kept and _is_other_day(row, kept[-1], quantity):
                kept.pop()
        else:
            kept.append(quantity)
            dropped = None
    return _without_scores(row, _without_tables(kept))


def _masked_spans(text: str, dates: Sequence[DateMention]) -> list[Span]:
    """Return the stretches whose digits are no quantities: dates, addresses, codes."""
    spans = [(date.start, date.end) for date in dates]
    if True in [_MAY_MASK[chunk] for chunk in text.split()]:
        spans += [match.span() for match in _MASKED.finditer(text)]
    return _merged(spans)


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _overlaps(spans: list[Span], start: int, end: int) -> bool:
    at = bisect_right(spans, (end, 0)) - 1
    return at >= 0 and spans[at][1] > start


def _extent(row: Row, quantity: Quantity) -> Span:
    amount = quantity.amount
    return row.starts[amount.first], row.end(amount.stop - 1)


def _shares_fate(row: Row, earlier: Quantity, later: Quantity) -> bool:
    """Tell whether a number goes on with what is none: "Articles 5 and 6", "March 3-5"."""
    if not later.is_simple or not _is_pair(row, earlier, later):
        return False
    return plural_phrase(row, later.stop) is None


def _is_pair(row: Row, earlier: Quantity, later: Quantity) -> bool:
    between = row.words[earlier.stop : later.first]
    return 0 < len(between) <= 2 and all(word in _PAIR_LINKS for word in between)


def _is_other_day(row: Row, earlier: Quantity, later: Quantity) -> bool:
    """Tell whether a number is the first of two days or hours: "between 9 and 5 p.m."."""
    small = earlier.is_simple and earlier.low <= LONGEST_MONTH
    return small and later.low <= LONGEST_MONTH and _is_pair(row, earlier, later)


def _without_tables(quantities: list[Quantity]) -> list[Quantity]:
    """Drop runs of three plain numbers and more side by side: no prose has them."""
    starts = [0]
    for position, (earlier, later) in enumerate(pairwise(quantities), start=1):
        if not (earlier.is_simple and later.is_simple and earlier.stop == later.first):
            starts.append(position)
    runs = (quantities[start:stop] for start, stop in pairwise([*starts, len(quantities)]))
    return [quantity for run in runs if len(run) < _LONGEST_RUN for quantity in run]


def _without_scores(row: Row, quantities: list[Quantity]) -> list[Quantity]:
    scores = {
        id(side)
        for earlier, later in pairwise(quantities)
        if _is_score(row, earlier, later)
        for side in (earlier, later)
    }
    return [quantity for quantity in quantities if id(quantity) not in scores]


def _is_score(row: Row, earlier: Quantity, later: Quantity) -> bool:
    """Tell "won 3-1", "a 5-4 ruling" and "voted 12 to 9" from "10-15 people"."""
    mark = earlier.stop
    if later.first != mark + 1 or (earlier.unit, later.unit) != (None, None):
        return False
    if row.words[mark] == "to":
        return _is_tally(row, earlier, later)
    if not (earlier.amount.bare and later.amount.bare) or row.words[mark] not in RANGE_MARKS:
        return False
    if row.words[later.stop] in _SCORE_TRAILS or earlier.low >= later.low:
        return True
    return row.words[earlier.first - 1] in _SCORE_LEADS


def _is_tally(row: Row, earlier: Quantity, later: Quantity) -> bool:
    """Tell the two sides of "voted 12 to 9", "by 12 to 9" and "a vote of 12 to 9"."""
    if not (earlier.is_simple and later.is_simple) or plural_phrase(row, later.stop) is not None:
        return False
    before = earlier.first - 1
    lead = row.words[before]
    if lead in {"of", "was", "by"} and row.words[before - 1] in _TALLIES:
        return True
    if lead == "by":
        # "cut by 12 to 9" would be a change, whose smaller end comes first.
        return earlier.low > later.low and row.words[before - 1] not in _CHANGES
    return lead in _TALLY_LEADS
