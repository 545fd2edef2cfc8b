"""Words of a source, cut short enough to stand in a question.

Owns the cut alone: what is quoted is always as it stands, and what is left out is marked.
"""

from __future__ import annotations

import re

from summarizer.across.story.sentences import StorySentence
from summarizer.reading.types import Token

_MOST_SAID = 90
_BEFORE, _AFTER, _WHOLE = 5, 6, 8
_ENDS = frozenset(";:()[]")
_MARKS = re.compile(r"[\"“”]")
_TRAILING = " ,;:.–—-"
_ENOUGH = 2


def said(sentence: StorySentence) -> str:
    """Return what a sentence says as a quotation, without who says it where that is plain."""
    text = sentence.text
    start, end = _opening_quotation(sentence) or (0, len(text))
    for mention in sentence.reading.attributions:
        scope = mention.scope_start, mention.scope_end
        if _OPENS.search(text[: scope[0]]) and 2 * (scope[1] - scope[0]) >= len(text):
            start, end = scope
    return f"“{shortened(_THAT.sub('', text[start:end]))}”"


def _opening_quotation(sentence: StorySentence) -> tuple[int, int] | None:
    """Return where the quotation stands that a sentence mostly is, "...," he said."""
    quote = next(iter(sentence.reading.quotes), None)
    is_most = quote is not None and quote.start <= 1 and 2 * quote.end >= len(sentence.text)
    return (quote.start, quote.end) if quote is not None and is_most else None


def quoted_plainly(text: str) -> str:
    """Return a part of a sentence as a quotation, cut where it is long."""
    return f"“{shortened(text)}”"


_OPENS = re.compile(
    r"^$|\b(?:that|said|says|thinks?|thought|believes?|insists?|insisted|argues?|argued|added)\s"
    r"(?:[\"“]\s?)?$"
)
"""What stands before words that are a whole clause of somebody's."""
_THAT = re.compile(r"^(?:\w+\s){0,3}that\s(?=(?:there|he|she|it|they|the|a|no)\b)")


def around(sentence: StorySentence, start: int, end: int) -> str:
    """Return the words on either side of a place in a sentence, which itself is left blank."""
    tokens = sentence.reading.tokens
    ahead = [t for t in reversed(tokens) if t.end <= start]
    near_start = sum(token.is_word for token in ahead) <= _WHOLE
    before = _clause(ahead, _WHOLE if near_start else _BEFORE)
    after = _clause([t for t in tokens if t.start >= end], _AFTER)
    first = min((t.start for t in before), default=start)
    last = max((t.end for t in after), default=end)
    left, right = _plain(sentence.text[first:start]), _plain(sentence.text[end:last])
    return f"“{' … '.join((left, right)).strip()}”"


def _clause(tokens: list[Token], most: int) -> list[Token]:
    """Return the nearest tokens up to a mark that ends the clause; the last is a word."""
    kept: list[Token] = []
    for token in tokens:
        words = sum(t.is_word for t in kept)
        if token.text in _ENDS or words == most or (token.text == "," and words >= _ENOUGH):
            break
        kept.append(token)
    while kept and not kept[-1].is_word:
        kept.pop()
    return kept


def _plain(text: str) -> str:
    """Drop the marks of quotation, which would close the one that the words stand in."""
    return " ".join(_MARKS.sub("", text).split()).strip(_TRAILING)


def shortened(text: str) -> str:
    """Return words without marks of quotation, cut at a word where they are long."""
    plain = _plain(text)
    if len(plain) <= _MOST_SAID:
        return plain
    return f"{plain[:_MOST_SAID].rsplit(' ', 1)[0].rstrip(_TRAILING)} …"
