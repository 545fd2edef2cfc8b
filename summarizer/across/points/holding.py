"""Whether two sentences can both hold, so that one may be cited beside the words of the other.

Owns the signs of a contradiction that need no row: figures and bare numbers, days, negation.
Whether they say the same is for others to tell.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from summarizer.across.counts.intervals import Interval, dimension, interval_of
from summarizer.across.points.tone import tone_of
from summarizer.across.story.sentences import StorySentence
from summarizer.models import Bound
from summarizer.reading.types import DateMention

SetAgainst = Callable[[StorySentence, StorySentence], bool]
"""Tells two sentences that a row of differences shows on two sides."""
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,])\d+(?:\.\d+)?(?![\w])")
_SHARE = re.compile(
    r"\bby (?P<many>an?|one|two|three|four)[ -](?P<part>third|quarter|fifth|tenth)s?\b"
    r"|\b(?P<verb>halv(?:ed|es)|doubled|doubles|trebled|tripled|quadrupled)\b",
    re.IGNORECASE,
)
_PARTS = {"third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_MANY = {"two": 2, "three": 3, "four": 4}
_CHANGED = {"hal": 50.0, "dou": 100.0, "tre": 200.0, "tri": 200.0, "qua": 300.0}
"""By how much percent something changes, by the first letters of the verb."""
_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)
_COUNT, _PERCENT = "count", "percent"
_DAY = len("2026-03-03")

Amounts = Mapping[str, Sequence[Interval]]
"""What a sentence measures, by kind of quantity."""


def may_both_hold(one: StorySentence, two: StorySentence) -> bool:
    """Tell whether neither figures nor negation of two sentences exclude each other."""
    if tone_of(one.text)[:2] != tone_of(two.text)[:2]:
        return False
    mine, theirs = _amounts(one), _amounts(two)
    return all(_hold(mine[kind], theirs[kind]) for kind in mine.keys() & theirs.keys())


def shares_out(text: str) -> bool:
    """Tell a sentence that gives each of several its own: "in July and September respectively"."""
    return _RESPECTIVELY.search(text) is not None


def days_hold(mine: Sequence[DateMention], theirs: Sequence[DateMention]) -> bool:
    """Tell whether the days of one sentence are all among those of the other, or may be."""
    one = [date for date in mine if date.earliest is not None]
    two = [date for date in theirs if date.earliest is not None]
    return _among(one, two) or _among(two, one)


def _among(few: Sequence[DateMention], many: Sequence[DateMention]) -> bool:
    return all(any(_may_be_one(a, b) for b in many) for a in few)


def _may_be_one(a: DateMention, b: DateMention) -> bool:
    begins, ends = (a.earliest or "")[:_DAY], (a.latest or "~")[:_DAY]
    return begins <= (b.latest or "~")[:_DAY] and (b.earliest or "")[:_DAY] <= ends


def _hold(mine: Sequence[Interval], theirs: Sequence[Interval]) -> bool:
    """Tell whether one sentence gives all that the other gives, rounded at most."""
    return _all_in(mine, theirs) or _all_in(theirs, mine)


def _all_in(few: Sequence[Interval], many: Sequence[Interval]) -> bool:
    return all(any(a.overlaps(b) or a.rounds(b) for b in many) for a in few)


@lru_cache(maxsize=4_096)
def _amounts(sentence: StorySentence) -> Amounts:
    """Return the amounts of a sentence; digits that nobody reads as a figure count as well.

    A result is no figure, and yet "98 to 85" is not "98 to 87".
    """
    reading = sentence.reading
    found: dict[str, list[Interval]] = defaultdict(list)
    for figure in reading.figures:
        found[dimension(figure.unit) or _COUNT].append(interval_of(figure))
    read = [(figure.start, figure.end) for figure in reading.figures]
    read += [(date.start, date.end) for date in reading.dates]
    for number in _NUMBER.finditer(sentence.text):
        if not any(start <= number.start() < end for start, end in read):
            value = float(number.group().replace(",", ""))
            found[_COUNT].append(Interval.of(value, value, None, Bound.EXACT))
    shares = [_share(found_share) for found_share in _SHARE.finditer(sentence.text)]
    found[_PERCENT] += [Interval.of(share, share, _PERCENT, Bound.ABOUT) for share in shares]
    return {kind: amounts for kind, amounts in found.items() if amounts}


def _share(told: re.Match[str]) -> float:
    """Return the percent of "by a third" and of "doubled"."""
    if told["verb"]:
        return _CHANGED[told["verb"][:3].lower()]
    return _MANY.get(told["many"].lower(), 1) * _PARTS[told["part"].lower()]
