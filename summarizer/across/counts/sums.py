"""Sums of money that are written without their currency: "35m", "he believes in 810".

Owns the reading of such figures by the currency that the story counts in; knows nothing of what
is paid for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summarizer.across.story.sentences import StorySentences
from summarizer.reading.figures.units import is_currency
from summarizer.reading.types import FigureMention

_GLUED = re.compile(r"\d(?P<scale>m|mn|mln|bn)$", re.IGNORECASE)
_WORTH = re.compile(
    r"\b(?:worth|cost(?:s|ing)?|pa(?:y|ys|ying|id)|spen[dt]|fined|owe[sd]?|price\sof|value[ds]?\sat)\s"
    r"(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""What stands before pounds that are money, and no weight."""
_FEWEST = 2
"""Sums with a currency that make it the one that a story counts in."""
_MILLION, _BILLION = 10**6, 10**9
NO_NOUN = re.compile(
    r"\W*(?:[,.;:)]|$|(?:in|for|on|from|into|to|by|as|a|at|over|after|last|this|and|or|but)\b)"
)
"""What follows a number that counts nothing named after it."""
_METRES = frozenset({"metre", "meter"})


def currency_of(story: StorySentences) -> str | None:
    """Return the currency that most sums of a story are given in, None where few are."""
    units = Counter(
        mention.unit
        for sentence in story
        for mention in sentence.reading.figures
        if mention.unit is not None and is_currency(mention.unit)
    )
    ((unit, times),) = units.most_common(1) or [("", 0)]
    return unit if times >= _FEWEST else None


def with_currency(mention: FigureMention, text: str, currency: str | None) -> FigureMention:
    """Return a figure, as a sum where its "m" is no length, its "bn" bare or its pounds paid."""
    if mention.unit == "pound" and _WORTH.search(text, 0, mention.start):
        return mention._replace(unit="GBP")
    written = _GLUED.search(mention.text)
    if currency is None or written is None or mention.rate_per is not None:
        return mention
    if mention.unit is None:
        bare = NO_NOUN.match(text, mention.end) is not None
        return mention._replace(unit=currency, subject=None, subject_head=None) if bare else mention
    if mention.unit not in _METRES or written["scale"].lower() != "m":
        return mention
    return scaled(mention, _MILLION, currency)


def scaled(mention: FigureMention, scale: int, currency: str | None) -> FigureMention:
    """Return a figure in millions, or another scale, of a currency."""
    low, high = (end and end * scale for end in (mention.low, mention.high))
    return mention._replace(low=low, high=high, unit=currency)


def scale_of(mention: FigureMention) -> int:
    """Return in which scale a sum is written: 1 where it is written out."""
    ends: Sequence[float] = [end for end in (mention.low, mention.high) if end is not None]
    if not ends or not re.search(r"[a-z]", mention.text, re.IGNORECASE):
        return 1
    largest = max(ends)
    return _BILLION if largest >= _BILLION else _MILLION if largest >= _MILLION else 1
