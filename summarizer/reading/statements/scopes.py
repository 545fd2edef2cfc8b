"""The words that a phrase credits to its speaker.

Owns where a credited clause begins and ends, and whether it is quoted word for word.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from summarizer.reading.names.words import CALENDAR, word_set
from summarizer.reading.statements.credits import Found, Shape
from summarizer.reading.statements.predicates import quotation_after
from summarizer.reading.statements.words import (
    POINTS,
    QUOTE_MARKS,
    TIME_WORDS,
    Words,
    is_plural,
    is_speaker_noun,
)
from summarizer.reading.types import QuoteMention

_ADVERBIALS = CALENDAR | word_set(
    "in on at during after before to via through as earlier later when while last"
)
_RECIPIENTS = word_set(
    """reporters lawmakers journalists him her them us me it you investors parliament staff parents
    the a an his its their our my"""
)
_LEADS_IN = word_set(
    """in on at after before during as when while asked speaking writing for with by from since if
    but and yet still then later earlier"""
)
"""What opens a sentence without stating anything: "In a statement, ..."."""
_TO_SOMEBODY = frozenset(("tell", "assure"))
"""Verbs that name whom something is told before they tell it."""
_BEFORE_QUOTES = frozenset((",", ":", "“", '"', "‘"))
_PERFECT = frozenset(("had", "has", "have"))
_NEAR = 14
_MOSTLY = 0.8
_MOST_QUOTES = 8


class Scope(NamedTuple):
    """Is the credited words as half-open offsets; `verbatim` says that they are quoted."""

    start: int
    end: int
    verbatim: bool


def scope_of(words: Words, found: Found, last: int) -> Scope:
    """Return what a phrase credits; no clause goes on after offset `last`."""
    if found.shape is Shape.VERB:
        return _of_verb(words, found, last)
    if found.shape is Shape.JUDGED:
        return _judged(words, found)
    if found.shape is Shape.INVERTED:
        return _before(words, found)
    if found.shape is Shape.NOUN and words.low[found.end - 1] in ("that", "of"):
        return _after(words, found.end, last)
    return _around(words, found, last)


def _judged(words: Words, found: Found) -> Scope:
    """Credit what a verb judges up to the end of the quotation that does it."""
    quote = quotation_after(words, found.end - 1)
    if quote is None or not words.text[words.end[found.end - 1] : quote.start].strip(" “”\"‘’'"):
        start, end = (quote.start, quote.end) if quote else (0, 0)
        return Scope(start, end, verbatim=True)
    closing = words.text[quote.end : quote.end + 1] in QUOTE_MARKS
    return Scope(words.start[found.end], quote.end + closing, verbatim=False)


def _of_verb(words: Words, found: Found, last: int) -> Scope:
    before = words.low[found.first - 1] if found.first else ""
    if before == "as" and words.low[max(0, found.first - 2)] == ",":
        return _as_said(words, found, last)
    follows = before in (",", "—", "–") or before in QUOTE_MARKS
    if follows and not found.participle and _is_closed(words, found):
        return _before(words, found)
    if follows and _goes_on(words, found):
        return _tightened(words, 0, last)
    return _after(words, _complement(words, found), last)


def _as_said(words: Words, found: Found, last: int) -> Scope:
    """Credit what stands before ", as Ruiz reports"; "as Ruiz had argued" only adds that he did."""
    start = words.start[found.first - 1]
    if not _PERFECT.isdisjoint(words.low[found.first : found.end]):
        return Scope(start, start, verbatim=False)
    closed = _is_closed(words, found)
    return _tightened(words, 0, start) if closed else _after(words, _complement(words, found), last)


def _goes_on(words: Words, found: Found) -> bool:
    """Tell "The roof held, the builder said: steel had ...": he states both sides of the colon."""
    if words.low[found.end : found.end + 1] != [":"] or words.low[0] in _LEADS_IN:
        return False
    return words.low[found.end + 1 : found.end + 2] not in (["“"], ['"'], ["‘"])


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
    if found.verb in _TO_SOMEBODY and words.low[end] not in _ADVERBIALS:
        end = _after_recipient(words, end)
        if end >= len(words) or words.low[end] in POINTS:
            return True
    return words.low[end] in _ADVERBIALS and _closes_after(words, end)


def _closes_after(words: Words, end: int) -> bool:
    """Tell whether a clause ends with when or where something was said."""
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
    tells = found.verb in _TO_SOMEBODY and _is_recipient(words, end)
    if not tells and words.low[end] not in _ADVERBIALS:
        return end
    for position in range(end, min(len(words), end + _NEAR)):
        if words.low[position] == "that":
            return position + 1
        if words.low[position] in POINTS and words.name[position] is None:
            if tells and words.low[position] in _BEFORE_QUOTES:
                return position
            break
    return _after_recipient(words, end) if tells else end


def _after_recipient(words: Words, position: int) -> int:
    """Return the word after "reporters", "the Senate", "a congressional panel"."""
    if words.low[position] in ("the", "a", "an", "his", "her", "their"):
        position += 1
    if position < len(words) and words.name[position] is not None:
        return words.after_name(position)
    first, limit = position, min(len(words), position + 5)
    while position < limit and words.describes(position) and words.name[position] is None:
        position += 1
        following = words.low[position] if position < limit else ""
        if _is_addressed(words, position - 1) and not is_speaker_noun(following):
            break
    return max(position, first + 1)


def _is_addressed(words: Words, position: int) -> bool:
    """Tell a noun of people: "residents", "the court"."""
    if position >= len(words) or not words.describes(position):
        return False
    if words.low[position].endswith(("'s", "’s")):
        return False
    return is_speaker_noun(words.low[position]) or is_plural(words.low[position])


def _is_recipient(words: Words, position: int) -> bool:
    closed = words.low[position] in _RECIPIENTS or words.name[position] is not None
    return closed or _is_addressed(words, position)


def _after(words: Words, first: int, last: int) -> Scope:
    while first < len(words) and _opens_no_clause(words, first):
        first += 1
    start = words.start[first] if first < len(words) else len(words.text)
    return _tightened(words, start, last)


def _opens_no_clause(words: Words, position: int) -> bool:
    """Tell marks and days between a verb and its clause: "said Monday the ..."."""
    word = words.low[position]
    if word in ("on", "last", "this", "earlier"):
        following = words.low[position + 1 : position + 2]
        return not TIME_WORDS.isdisjoint(following)
    marks = word in POINTS and word not in "(["
    return marks or (word in TIME_WORDS and words.name[position] is None)


def _before(words: Words, found: Found) -> Scope:
    """Credit what stands before; a quotation that goes on after the phrase belongs to it."""
    end = words.start[found.first]
    position = bisect_right(words.quotes, end, key=lambda quote: quote.end)
    if position and _is_whole(words.text, words.quotes[position - 1], end):
        quote = words.quotes[position - 1]
        later = words.quotes[position : position + 1]
        last = later[0] if later and _continues(words, found, later[0]) else quote
        return Scope(quote.start, last.end, verbatim=True)
    return _tightened(words, 0, end)


def _is_whole(text: str, quote: QuoteMention, end: int) -> bool:
    """Tell a quotation that is all that stands before the phrase."""
    if quote.start > _NEAR or end - quote.end > _NEAR:
        return False
    return not (text[quote.end : end].strip(" ,.?!”\"’'") or text[: quote.start].strip(" “\"‘'"))


def _continues(words: Words, found: Found, quote: QuoteMention) -> bool:
    end = words.end[found.end - 1]
    return quote.start - end < _NEAR and not words.text[end : quote.start].strip(" ,.:“\"‘'")


def _around(words: Words, found: Found, last: int) -> Scope:
    """Credit the rest of the sentence: after a phrase that opens it, before one that ends it."""
    start, end = words.start[found.first], words.end[found.end - 1]
    opens = not any(word[0].isalnum() for word in words.low[max(0, found.first - 3) : found.first])
    closes = not any(word[0].isalnum() for word in words.low[found.end : found.end + 3])
    if not opens and _describes_more(words, found.end):
        return _tightened(words, 0, start)
    if found.shape is Shape.HEARSAY or opens == closes:
        return _tightened(words, 0, last)
    return _tightened(words, end, last) if opens else _tightened(words, 0, start)


def _describes_more(words: Words, end: int) -> bool:
    """Tell a clause on the speaker behind his name: "according to Ruiz, who ..."."""
    following = end + 1 if words.low[end : end + 1] == [","] else end
    return words.low[following : following + 1] in (["who"], ["whose"], ["which"])


def _tightened(words: Words, start: int, end: int) -> Scope:
    """Trim marks off both ends; a clause that is one quotation is credited word for word."""
    text, quotes = words.text, words.quotes
    while start < end and (text[start] in ",:;—–.)" or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in ",;:—–(" or text[end - 1].isspace()):
        end -= 1
    first = bisect_right(quotes, start, key=lambda quote: quote.end)
    inside = [q for q in quotes[first : first + _MOST_QUOTES] if q.start < end]
    quoted = sum(min(end, quote.end) - max(start, quote.start) for quote in inside)
    if inside and quoted >= _MOSTLY * (end - start):
        return Scope(max(start, inside[0].start), min(end, inside[-1].end), verbatim=True)
    return Scope(start, max(start, end), verbatim=False)
