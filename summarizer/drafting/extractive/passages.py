"""What a sentence needs around it to be understood where it stands alone.

Owns the widening of a sentence to the shortest passage that can be read on its own. Knows nothing
of scores.
"""

from __future__ import annotations

from summarizer.reading.index import SentenceIndex, SentenceReading
from summarizer.reading.leaning import points_back
from summarizer.reading.tokens import STOPWORDS

LONGEST = 3
"""Sentences a passage may have; what needs more is better left out."""

_OPENING, _CLOSING = "“", "”"
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "who"})

FEWEST_TOLD = 3
"""Content words around a quotation from which on a sentence tells who is quoted and why."""


def passage(index: SentenceIndex, position: int) -> tuple[int, ...] | None:
    """Return the consecutive positions that can be read alone, or None when there are none.

    A sentence that points back takes its antecedent with it, a quotation its speaker and its end.
    """
    start, end = position, position + 1
    while start > 0 and end - start <= LONGEST and _leans_back(index, start, end):
        start -= 1
    while end < len(index) and end - start <= LONGEST and _open_quotes(index, start, end) > 0:
        end += 1
    if end - start > LONGEST or _leans_back(index, start, end) or _open_quotes(index, start, end):
        return None
    return tuple(range(start, end)) if _names_speaker(index, start, end) else None


def _leans_back(index: SentenceIndex, start: int, end: int) -> bool:
    return (
        points_back(index[start].text)
        or _open_quotes(index, start, end) < 0
        or not _names_speaker(index, start, end)
    )


def _open_quotes(index: SentenceIndex, start: int, end: int) -> int:
    """Return how many quotations are left open; negative when one was opened before."""
    texts = [index[position].text for position in range(start, end)]
    return sum([text.count(_OPENING) - text.count(_CLOSING) for text in texts])


def _names_speaker(index: SentenceIndex, start: int, end: int) -> bool:
    """Tell whether whoever is quoted is named: by a credit, or by the words around the quote."""
    readings = [index[position] for position in range(start, end)]
    quoting = [r for r in readings if r.quotes and any(not quote.scare for quote in r.quotes)]
    return not quoting or any(_credits(r) for r in readings) or _told(quoting[0])


def _credits(reading: SentenceReading) -> bool:
    credited = [mention.attribution for mention in reading.attributions]
    return any(credit.named or (credit.role or "he") not in _PRONOUNS for credit in credited)


def _told(reading: SentenceReading) -> bool:
    """Tell whether a sentence says something around what it quotes, pronouns apart."""
    spoken = [(quote.start, quote.end) for quote in reading.quotes]
    told = [
        token
        for token in reading.tokens
        if token.is_word and not any(start <= token.start < end for start, end in spoken)
    ]
    content = [token for token in told if token.text.lower() not in STOPWORDS]
    return len(content) >= FEWEST_TOLD and not any(t.text.lower() in _PRONOUNS for t in told)
