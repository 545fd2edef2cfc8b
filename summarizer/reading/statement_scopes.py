"""The words that a phrase credits to its speaker.

Owns where a credited clause begins and ends, and whether it is quoted word for word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.reading.name_words import CALENDAR, word_set
from summarizer.reading.statement_cues import Found, Shape
from summarizer.reading.statement_words import POINTS, QUOTE_MARKS, TIME_WORDS, Words
from summarizer.reading.types import QuoteMention

_ADVERBIALS = CALENDAR | word_set(
    "in on at during after before to via through as earlier later when while last"
)
_RECIPIENTS = word_set(
    "reporters lawmakers journalists him her them us me it you investors parliament the a his"
)
_NEAR = 14
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Scope:
    """Is the credited words as half-open offsets; `verbatim` says that they are quoted."""

    start: int
    end: int
    verbatim: bool


def scope_of(words: Words, found: Found, quotes: Sequence[QuoteMention], last: int) -> Scope:
    """Return what a phrase credits; no clause goes on after offset `last`."""
    if found.shape is Shape.VERB:
        return _of_verb(words, found, quotes, last)
    if found.shape is Shape.INVERTED:
        return _before(words, found, quotes)
    if found.shape is Shape.NOUN and words.low[found.end - 1] in ("that", "of"):
        return _after(words, found.end, quotes, last)
    return _around(words, found, quotes, last)


def _of_verb(words: Words, found: Found, quotes: Sequence[QuoteMention], last: int) -> Scope:
    before = words.low[found.first - 1] if found.first else ""
    follows = before in (",", "—", "–") or before in QUOTE_MARKS
    if follows and not found.participle and _is_closed(words, found):
        return _before(words, found, quotes)
    return _after(words, _complement(words, found), quotes, last)


def _is_closed(words: Words, found: Found) -> bool:
    """Tell whether the clause ends with the verb, or with a time or place after it."""
    end = found.end
    if words.low[end - 1] == "that":
        return False
    if words.low[found.first - 1] in QUOTE_MARKS:
        return True
    if end >= len(words):
        return True
    if words.low[end] in POINTS:
        quoted = words.low[end + 1 : end + 2] in (["“"], ['"'], ["‘"])
        return words.low[end] != ":" and not (words.low[end] == "," and quoted)
    if found.verb == "tell" and words.low[end] not in _ADVERBIALS:
        end = _after_recipient(words, end)
        return end >= len(words) or words.low[end] in POINTS
    if words.low[end] not in _ADVERBIALS:
        return False
    for position in range(end, min(len(words), end + _NEAR)):
        if words.low[position] == "that":
            return False
        if words.low[position] in ",.;" and words.name[position] is None:
            return True
    return end + _NEAR >= len(words)


def _complement(words: Words, found: Found) -> int:
    """Return the first word of the clause after a verb: over recipients and adverbials."""
    end = found.end
    if words.low[end - 1] == "that" or end >= len(words):
        return end
    skips = words.low[end] in _ADVERBIALS or (found.verb == "tell" and _is_recipient(words, end))
    if not skips:
        return end
    for position in range(end, min(len(words), end + _NEAR)):
        if words.low[position] == "that":
            return position + 1
        if words.low[position] in POINTS and words.name[position] is None:
            return position if found.verb == "tell" else end
    return _after_recipient(words, end) if found.verb == "tell" else end


def _after_recipient(words: Words, position: int) -> int:
    """Return the word after "reporters", "the Senate", "a congressional panel"."""
    if words.low[position] in ("the", "a", "an", "his", "her", "their"):
        position += 1
    if position < len(words) and words.name[position] is not None:
        return words.after_name(position)
    first = position
    while position < len(words) and words.describes(position) and words.name[position] is None:
        position += 1
    return max(position, first + 1)


def _is_recipient(words: Words, position: int) -> bool:
    return words.name[position] is not None or words.low[position] in _RECIPIENTS


def _after(words: Words, first: int, quotes: Sequence[QuoteMention], last: int) -> Scope:
    while first < len(words) and _opens_no_clause(words, first):
        first += 1
    start = words.start[first] if first < len(words) else len(words.text)
    return _tightened(words.text, start, last, quotes)


def _opens_no_clause(words: Words, position: int) -> bool:
    """Tell marks and days between a verb and its clause: "said Monday the ..."."""
    word = words.low[position]
    if word == "on":
        return words.low[position + 1 : position + 2] != [] and (
            words.low[position + 1] in TIME_WORDS
        )
    marks = word in POINTS and word not in "(["
    return marks or (word in TIME_WORDS and words.name[position] is None)


def _before(words: Words, found: Found, quotes: Sequence[QuoteMention]) -> Scope:
    """Credit what stands before; a quotation that goes on after the phrase belongs to it."""
    start, end = 0, words.start[found.first]
    earlier = [quote for quote in quotes if quote.end <= end]
    later = [quote for quote in quotes if quote.start >= words.end[found.end - 1]]
    if earlier and _is_whole(words.text, earlier[-1], end):
        start = earlier[-1].start
        end = later[0].end if later and _continues(words, found, later[0]) else earlier[-1].end
        return Scope(start, end, verbatim=True)
    return _tightened(words.text, start, end, quotes)


def _is_whole(text: str, quote: QuoteMention, end: int) -> bool:
    """Tell a quotation that is all that stands before the phrase."""
    return not text[quote.end : end].strip(" ,.?!”\"’'") and not text[: quote.start].strip(" “\"‘'")


def _continues(words: Words, found: Found, quote: QuoteMention) -> bool:
    between = words.text[words.end[found.end - 1] : quote.start]
    return not between.strip(" ,.:“\"‘'")


def _around(words: Words, found: Found, quotes: Sequence[QuoteMention], last: int) -> Scope:
    """Credit the rest of the sentence: after a phrase that opens it, before one that ends it."""
    text = words.text
    start, end = words.start[found.first], words.end[found.end - 1]
    head, tail = text[:start].strip(' ,“"‘(—–'), text[end:last].strip(' ,)”"’—–')
    if found.shape is Shape.HEARSAY or (head and tail):
        return _tightened(text, 0, last, quotes)
    return _tightened(text, end, last, quotes) if tail else _tightened(text, 0, start, quotes)


def sentence_end(text: str) -> int:
    """Return where a sentence ends without its full stop."""
    return len(text.rstrip(" .\n\t"))


def _tightened(text: str, start: int, end: int, quotes: Sequence[QuoteMention]) -> Scope:
    """Trim marks off both ends; a clause that is one quotation is credited word for word."""
    while start < end and text[start] in " ,:;—–.)\n\t":
        start += 1
    while end > start and text[end - 1] in " ,;:—–(\n\t":
        end -= 1
    inside = [quote for quote in quotes if quote.start < end and quote.end > start]
    quoted = sum(min(end, quote.end) - max(start, quote.start) for quote in inside)
    if inside and quoted >= _MOSTLY * (end - start):
        return Scope(max(start, inside[0].start), min(end, inside[-1].end), verbatim=True)
    return Scope(start, max(start, end), verbatim=False)
