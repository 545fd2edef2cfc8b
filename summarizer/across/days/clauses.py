"""The clause of a date: its telling words, and whether it dates a deed at all.

Owns where a clause ends, and the days of mere speech, of counts and of other things. Knows nothing
of what a date means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from summarizer.across.story.passages import is_past
from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import SPEECH
from summarizer.models import Precision
from summarizer.reading.dates import only_compares
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import DateMention, Token

_SPOKEN = SPEECH | frozenset({"warn", "confirm", "call", "estimate", "update"})
_ENDS = frozenset(
    '; : — ( ) “ ” " but while although whereas because though that which who'.split()
)
_QUOTES = frozenset('“”"')
_MOST_AHEAD, _MOST_BEHIND, _ENOUGH = 9, 6, 3


class Clause(NamedTuple):
    """Is the telling words before and behind a date, the nearest first.

    `bidden` holds the places of verbs that ask for what is told: "were told to keep".
    """

    ahead: list[Token]
    behind: list[Token]
    bidden: frozenset[int]

    @property
    def is_spoken(self) -> bool:
        """Tell the day of "he told the Ledger on Thursday": the nearest verb is one of speech."""
        for token in self.ahead:
            if lemma(token.text) in _SPOKEN:
                return token.start not in self.bidden
            if is_past(token.text):
                return False
        return False


def clause_of(sentence: StorySentence, mention: DateMention) -> Clause:
    """Return the clause of a date; other dates are no words of it."""
    held = [(date.start, date.end) for date in sentence.reading.dates]
    tokens = [
        token
        for token in sentence.reading.tokens
        if not any(start <= token.start < end for start, end in held)
    ]
    ahead = [token for token in tokens if token.end <= mention.start]
    behind = (token for token in tokens if token.start >= mention.end)
    bidden = (found.start() for found in _BIDDEN.finditer(sentence.text, 0, mention.start))
    return Clause(
        _to_its_end(reversed(ahead), _MOST_AHEAD),
        _to_its_end(behind, _MOST_BEHIND),
        frozenset(bidden),
    )


_BIDDEN = re.compile(
    r"\b(?:told|tell|tells|asked|asks|warned|warns|advised)(?:\s(?!on\b|that\b|[A-Z])[\w'’]+){0,4}?\s(?:not\s)?to\s"
    r"(?!the\b|a\b|an\b|his\b|her\b|their\b|its\b)[a-z]"
)


def _to_its_end(tokens: Iterable[Token], most: int) -> list[Token]:
    kept: list[Token] = []
    for token in tokens:
        word = token.text.lower()
        if word in _QUOTES and not kept:
            continue  # the date alone is quoted: it will sail "before the summer"
        if word in _ENDS or len(kept) == most or (word == "," and len(kept) >= _ENOUGH):
            break
        if word not in STOPWORDS and word.isalpha():
            kept.append(token)
    return kept


def dates_a_deed(sentence: StorySentence, mention: DateMention) -> bool:
    """Tell the day of what is done from that of a count, of another thing and of a comparison."""
    return not (
        only_compares(sentence.text, mention)
        or _names_a_thing(sentence.text, mention)
        or _is_of_a_count(sentence, mention)
    )


def _names_a_thing(text: str, mention: DateMention) -> bool:
    """Tell "the 2021 candidate" and "after the Nov. 4 election": the day of another thing."""
    if _WITH_NOUN.match(text, mention.end) is None:
        return False
    if mention.precision is Precision.YEAR and not mention.relative:
        return _IN_TIME.search(text, 0, mention.start) is None
    return _DETERMINED.search(text, 0, mention.start) is not None


_WITH_NOUN = re.compile(
    r"\s(?!(?:and|or|but|to|at|in|on|by|when|after|before|as|for|with|that)\b)[a-z]"
)
_IN_TIME = re.compile(
    r"\b(?:in|by|since|until|till|before|after|from|to|of|than|early|late|mid|spring|summer|"
    r"autumn|winter|[A-Z][a-z]+|\d{1,2},?)\s\Z"
)
_DETERMINED = re.compile(r"\b(?:the|its|his|her|their|this|that)\s\Z", re.IGNORECASE)


def _is_of_a_count(sentence: StorySentence, mention: DateMention) -> bool:
    """Tell the day that a count is as of, and the ends of a period, from the day of a deed."""
    text, before = sentence.text, sentence.text[: mention.start]
    if mention.precision is not Precision.MINUTE and _OF_PERIOD.search(before):
        return True
    counted = [figure for figure in sentence.reading.figures if figure.as_of == mention]
    if any(_STANDS_AT.search(text[: f.start]) or _HAD.match(text, f.end) for f in counted):
        return True
    between = [before[figure.end :] for figure in counted if figure.end <= mention.start]
    return any(_BY_THEN.search(words) or _STOOD.match(words) for words in between)


_OF_PERIOD = re.compile(
    r"\b(?:as\s(?:of|at)|in\sthe\s(?:(?:\w+\s)?(?:years?|months|quarter|weeks|days))\sto|\d\sto)\s"
    r"(?:the\s)?(?:\w+\s)?$|\bbetween\s[^.;]{0,30}$",
    re.IGNORECASE,
)
_STANDS_AT = re.compile(
    r"\b(?:is|was|are|were|stands|stood|reached|dropped\sto|rose\sto|fell\sto)\s"
    r"(?:at\s|about\s|around\s|just\s|only\s)?$",
    re.IGNORECASE,
)
"""Before a figure that tells a level of some day, which is no event: "was 97 per cent full"."""
_HAD = re.compile(r"(?:\s[\w'’-]+){0,4}\shad\s")
"""After a figure that tells how many had done so by some day: "6,000 people had left"."""
_BY_THEN = re.compile(r"\b(?:by|until|till|up\sto|through)\s(?:\w+\s)?$", re.IGNORECASE)
_STOOD = re.compile(
    r"[^,;:]*?\s(?:had|was|were|stood|stands)\s(?![^,;:]*\bwhen\b)[^,;:]*$", re.IGNORECASE
)
"""Between a figure and its day: "86,000 were still cut off at five"."""
