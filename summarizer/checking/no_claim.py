"""Which sentences of a draft say nothing that a source could support.

Owns questions, words to the reader and calls to act, told by closed classes of words outside of
quotation marks. Knows no source.
"""

from __future__ import annotations

from typing import Final

from summarizer.models import BlockKind, Reason, ReasonKind
from summarizer.reading.index import SentenceReading

_CLOSING: Final = "\"'”’»)]*_ "
_PERSONS: Final = frozenset("i we you us me our your my let's let".split())
"""The writer and the reader."""
_CALLS: Final = frozenset("should must ought shouldn't mustn't cannot".split()) - {"cannot"}
"""What ought to be is an opinion, whoever holds it."""
_ANNOUNCING: Final = frozenset({("here", "is"), ("here", "are"), ("here's", "what")})
_FEWEST: Final = 2


def no_claim(sentence: SentenceReading, block: BlockKind | None) -> Reason | None:
    """Return why there is nothing to check in a sentence; None where there may be something."""
    if _is_question(sentence):
        return _reason("It asks and claims nothing.")
    if sentence.attributions or sentence.quotes or sentence.figures or sentence.dates:
        return None
    if _announces(sentence):
        return _reason("It announces what follows.")
    if len(sentence.content) < _FEWEST:
        return _reason("It says too little to be checked.")
    if block is BlockKind.HEADING:
        return _reason("It is a heading without a figure, a date or a quotation.")
    return None


def opinion(sentence: SentenceReading) -> Reason | None:
    """Return why a sentence that no source supports need not be: it is the writer's own."""
    if sentence.attributions or sentence.quotes or sentence.figures or sentence.dates:
        return None
    words = {word.lower().replace("’", "'") for word in sentence.words}
    if words & _PERSONS:
        return _reason("The writer speaks to the reader.")
    if words & _CALLS:
        return _reason("It says what ought to be.")
    return None


def _announces(sentence: SentenceReading) -> bool:
    """Tell "Here is what happens next"."""
    return tuple(word.lower() for word in sentence.words[:2]) in _ANNOUNCING


def _is_question(sentence: SentenceReading) -> bool:
    """Tell a question from a quotation that ends in one and has a speaker."""
    if not sentence.text.rstrip(_CLOSING).endswith("?"):
        return False
    spoken = sum(quote.end - quote.start for quote in sentence.quotes)
    told = len(sentence.text) - spoken
    return not sentence.quotes or told > spoken


def _reason(detail: str) -> Reason:
    return Reason(kind=ReasonKind.NO_CLAIM, words=(), evidence_says=None, detail=detail)
