"""What stands behind a verb in its clause: a quotation, a number, or nothing more.

Owns how far a clause reaches behind its verb, and what that says of the verb. Knows nothing of who
its subject is.
"""

from __future__ import annotations

import re

from summarizer.reading.names.words import NUMERALS, word_set
from summarizer.reading.speech_verbs import SPEECH_FORMS, SPEECH_NOUNS
from summarizer.reading.statements.words import POINTS, QUOTE_MARKS, TIME_WORDS, Words
from summarizer.reading.types import QuoteMention

_CLOSING = word_set("in on at during after before to as when while")
_NEAR_QUOTE = 60
_BY = re.compile(r"\W{0,4}by\s")
_FORESEEN_BY = word_set("forecast predict estimate expect")
_DETERMINING = word_set("the a an its his her their our that")
_ABOUT = word_set("about around over under nearly almost just more less than up to some between")
_ABOUT |= frozenset("at least most only a £ $ €".split())
_NUMBERS = NUMERALS | {"thirty", "forty", "fifty", "sixty", "ninety", "hundred", "half", "dozens"}
_FARTHEST, _BEFORE_NUMBER = 12, 5


def closes_clause(words: Words, end: int) -> bool:
    """Tell whether a clause ends at a word, or with when and where something was said."""
    if end >= len(words):
        return True
    word = words.low[end]
    return word in POINTS or word in TIME_WORDS or word in _CLOSING


def quotation_after(words: Words, verb: int) -> QuoteMention | None:
    """Return the quotation in the clause of a verb that judges, if nobody else speaks between."""
    start = words.end[verb]
    quote = next((q for q in words.quotes if q.start > start), None)
    if quote is None or quote.start - start > _NEAR_QUOTE:
        return None
    between = words.text[start : quote.start]
    spoken = not SPEECH_FORMS.keys().isdisjoint(between.lower().split())
    passive = _BY.match(words.text, quote.end) is not None
    return None if spoken or passive or any(mark in between for mark in ",;:.!?") else quote


def puts_at_number(words: Words, verb: int) -> bool:
    """Tell "puts the toll at 12" from "puts the barn at their disposal"."""
    for at in range(verb + 1, min(len(words), verb + _FARTHEST)):
        if words.name[at] is not None:
            continue
        if words.low[at] == "at":
            return _counts_at(words, at + 1)
        if words.low[at] in ".,;:":
            return False
    return False


def _counts_at(words: Words, first: int) -> bool:
    """Tell a number at a word or right behind it: "just over £3 million"."""
    for word in words.low[first : first + _BEFORE_NUMBER]:
        if word[0].isdigit() or word in _NUMBERS:
            return True
        if word not in _ABOUT:
            return False
    return False


def ends_aside(words: Words, verb: int) -> bool:
    """Tell "of the guests who answered, 40 will come": nothing is said, unless it is quoted."""
    following = words.low[verb + 1 : verb + 3]
    return following[:1] == [","] and not QUOTE_MARKS.intersection(following)


def foresees(words: Words, verb: int) -> bool:
    """Tell the verb from the noun: "the exchange forecasts a crop", no "the crop forecasts"."""
    if SPEECH_FORMS.get(words.low[verb]) not in _FORESEEN_BY or verb + 1 >= len(words):
        return False
    if words.low[verb - 1] in SPEECH_NOUNS or not words.low[verb].endswith(("s", "ed")):
        return False  # "its new forecast expects a fall", "in its new forecast the bank"
    following = words.low[verb + 1]
    return following in _DETERMINING or following[0].isdigit()
