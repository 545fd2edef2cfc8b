"""What kind of quantity a figure measures, and per what.

Owns rates ("1,200 a day"), changes ("an additional 3,000", "rose by 5%"), sums over time ("so
far", "has sent") and levels. A figure without any of these words is a level when it is a count,
a share or a sum of money; a length, a weight or a duration is then none of the four.
"""

from __future__ import annotations

from summarizer.models import Measure
from summarizer.reading.figures.phrases import Phrase, any_phrase, before
from summarizer.reading.figures.ranges import Measured
from summarizer.reading.figures.row import Row
from summarizer.reading.figures.units import (
    DURATION_UNITS,
    PERCENT,
    TIMES,
    is_share_or_sum,
)
from summarizer.reading.figures.words import (
    CHANGE_NOUNS,
    CHANGE_VERBS,
    COMPARATIVES,
    phrase_set,
    word_set,
)

_PERIODS = {
    "day": "daily",
    "week": "weekly",
    "month": "monthly",
    "year": "annual annually yearly",
    "hour": "hourly",
}
_PERIOD_OF = {word: period for period, words in _PERIODS.items() for word in words.split()}
_RATE_NOUNS = word_set(
    """day week month year hour minute second night barrel ton tonne share gallon litre liter
    pound ounce head person piece kilo kilogram kilometre kilometer mile acre hectare
    household family unit shift season game quarter decade capita"""
)
_LATER = word_set("ago later earlier after before since early from")
_SUMS = phrase_set("so far|to date|in total|in all|until now|up to now")
_FIRST_WORDS_OF_SUMS = frozenset(phrase.split()[0] for phrase in _SUMS)
_SUM_WORDS = word_set("altogether overall since cumulatively")
_GAINING = word_set("add adds added adding gain gains gained gaining")
_LEVEL_LEADS = word_set("above below beyond")
_THERE_NOW = word_set("are is remain remains")
_SUM_HEADS = word_set("toll total totals")
_REACHING = word_set(
    """to at reached hit exceeded surpassed topped passed become been averaged remained"""
)
_CLAUSE_MARKS = word_set(". ; : ( ) — who which that while whereas but")
_REACH = 12
_REACH_TO_VERB = 8


def rate_after(row: Row, stop: int) -> tuple[str, int] | None:
    """Return the "day" of "a day", "per month", "/hour", "daily", and the token after it."""
    word, after = row.words[stop], row.words[stop + 1]
    if word in _PERIOD_OF and any_phrase(row, stop + 1) is None:
        return _PERIOD_OF[word], stop + 1
    if word in {"a", "an", "each", "every"} and after in _RATE_NOUNS:
        return None if row.words[stop + 2] in _LATER else (after, stop + 2)
    if word == "/" and row.is_glued(stop) and after in _RATE_NOUNS:
        return after, stop + 2
    return _per(row, stop + 1) if word == "per" else None


_VAGUE = word_set("tens dozens scores hundreds thousands millions billions trillions")


def _per(row: Row, at: int) -> tuple[str, int] | None:
    """Read what stands after "per": a word, or "100,000 people"."""
    if row.words[at] in _VAGUE:
        return None  # a figure of its own
    if row.words[at][:1].isalpha():
        return _per_noun(row, at)
    if not row.words[at][:1].isdecimal():
        return None
    phrase = any_phrase(row, at + 1)
    return (row.between(at, phrase.stop), phrase.stop) if phrase is not None else None


def _per_noun(row: Row, at: int) -> tuple[str, int]:
    """Return the share of "per diluted share"."""
    phrase = None if row.words[at] in _RATE_NOUNS else any_phrase(row, at)
    head = at if phrase is None else phrase.head
    return row.words[head], head + 1


def rate_in_subject(row: Row, figure: Measured, phrase: Phrase | None) -> str | None:
    """Return the "month" of "a monthly income of $2,000" and the "day" of "40 daily flights"."""
    if phrase is None or figure.unit in DURATION_UNITS or figure.unit == PERCENT:
        return None
    for word in row.words[max(0, phrase.first - 1) : phrase.stop]:
        if word in _PERIOD_OF:
            return _PERIOD_OF[word]
    return None


def measure_of(
    row: Row, figure: Measured, phrase: Phrase | None, stop: int, *, rate: bool, perfect: bool
) -> Measure | None:
    """Return the measure of a figure; `stop` is the token after its noun."""
    if rate:
        return Measure.RATE
    if _is_further_level(row, figure, phrase, stop):
        return Measure.LEVEL
    if figure.change or _is_change(row, figure, phrase):
        return Measure.CHANGE
    if figure.total or _is_sum(row, figure, phrase, stop):
        return Measure.CUMULATIVE
    is_level = is_share_or_sum(figure.unit)
    if perfect and not _is_reached(row, figure) and is_level:
        return Measure.CUMULATIVE
    return Measure.LEVEL if is_level else None


def _is_further_level(row: Row, figure: Measured, phrase: Phrase | None, stop: int) -> bool:
    """Tell "a further 120 are under study", which there are, from "a further 120 came"."""
    return figure.change and _counts_things(figure, phrase) and row.words[stop] in _THERE_NOW


def _is_change(row: Row, figure: Measured, phrase: Phrase | None) -> bool:
    at = before(row, figure.first)
    word = row.words[at]
    if row.words[figure.first] in _LEVEL_LEADS:
        return False  # "rises above 412 metres"
    if word in {"by", "of"}:
        return _changes_before(row, at) or _is_rise(row, phrase, figure)
    if word in _GAINING:
        return True
    if word in CHANGE_VERBS and not _counts_things(figure, phrase):
        return not word.startswith("rais")  # "raised $6,000" for a cause
    if row.words[figure.stop] in COMPARATIVES:
        return True
    return _is_rise(row, phrase, figure) or row.words[figure.stop : figure.stop + 1] in _NOUNS


_NOUNS = frozenset((noun,) for noun in CHANGE_NOUNS)


def _counts_things(figure: Measured, phrase: Phrase | None) -> bool:
    """Tell "cut 500 jobs", whose 500 is a count as well, from "rose 5%"."""
    return figure.unit is None and phrase is not None and phrase.first >= figure.stop


def _changes_before(row: Row, preposition: int) -> bool:
    """Look for the verb of "rose by 5", "cut rates by 5" and the noun of "an increase of 5"."""
    reach = row.words[max(0, preposition - _REACH_TO_VERB) : preposition]
    if row.words[preposition] == "by":
        return any(word in CHANGE_VERBS for word in reach)
    near = reach[-4:]
    return row.words[preposition] == "of" and (
        near[-1:] in _NOUNS or "additional" in near or "further" in near or "extra" in near
    )


def _is_rise(row: Row, phrase: Phrase | None, figure: Measured) -> bool:
    """Tell "a 5% increase" by the noun between the figure and its subject."""
    if figure.unit is None:
        return False
    stop = figure.stop + 2 if phrase is None else max(figure.stop + 1, phrase.first)
    return any(word in CHANGE_NOUNS for word in row.words[figure.stop : min(stop, figure.stop + 4)])


def _is_sum(row: Row, figure: Measured, phrase: Phrase | None, stop: int) -> bool:
    if phrase is not None and row.words[phrase.head] in _SUM_HEADS:
        return True
    if figure.unit in DURATION_UNITS or figure.unit == TIMES:
        return False
    for at in range(stop, min(stop + _REACH, len(row))):
        if row.words[at] in _CLAUSE_MARKS or row.words[at] == ",":
            break
        if _tells_sum(row, at):
            return True
    return _sum_before(row, figure.first)


def _sum_before(row: Row, first: int) -> bool:
    """Look for "Since January, ..." and "so far" before a figure."""
    for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
        if row.words[at] in _CLAUSE_MARKS:
            return False
        if _tells_sum(row, at):
            return True
    return False


def _tells_sum(row: Row, at: int) -> bool:
    word = row.words[at]
    if word in _FIRST_WORDS_OF_SUMS:
        return " ".join(row.words[at : at + 2]) in _SUMS
    return word in _SUM_WORDS


def _is_reached(row: Row, figure: Measured) -> bool:
    """Tell the levels of "has reached 300" and "has risen to 300" from "has sent 300"."""
    return row.words[figure.first - 1] in _REACHING
