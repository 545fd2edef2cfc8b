"""The verb that a date goes with, what stands before it, and which of several it is.

Owns that reading of the words around a date; knows nothing of what the date means.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.across.story.passages import is_past
from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import term
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import DateMention, Token

_AHEAD_OF_VERB = frozenset(
    "will would shall to must may might can could should won't wouldn't".split()
)
_AUXILIARIES = frozenset("be been being is are was were has have had not also now then".split())
_ENDS = frozenset('; : — ( ) “ ” "'.split())
_REACH, _SUBJECT_REACH = 16, 8
_ORDER = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "latest": -1,
    "recent": -1, "another": 2, "further": 2, "next": 2, "new": 2, "previous": -2, "earlier": -2,
}  # fmt: skip
"""Which of several a word tells, -1 for the last."""
_TURNS = {
    "begin": frozenset("begin start first become launch open commence introduce office".split()),
    "end": frozenset("end expire finish complete mend repair last restore reopen resume".split()),
}
_BOUNDS = {
    "begin": re.compile(r"\b(?:since|as\sfrom|as\sof|from)\s(?:the\s)?(?:[a-z]+\sof\s)?\Z"),
    "end": re.compile(r"\b(?:until|till|up\sto|by)\s(?:the\s)?(?:[a-z]+\sof\s)?\Z"),
}
_NO_DEED = frozenset("expect plan schedule set want hope hold take happen occur promise".split())
"""Verbs that say only that something is planned or takes place, not what."""


class Told(NamedTuple):
    """Is the lemma of a verb, the term of the word before it, and which of several it tells of.

    `turns` says whether a thing begins or ends on the date: "since", "first", "until", "expires".
    """

    verb: str | None
    subject: str | None
    order: frozenset[int]
    turns: frozenset[str]


def told_at(sentence: StorySentence, mention: DateMention) -> Told:
    """Return the verb nearest before a date, else the nearest after it, with what is near it."""
    dates = [(date.start, date.end) for date in sentence.reading.dates]
    words = [
        token
        for token in sentence.reading.tokens
        if not any(start <= token.start < end for start, end in dates)
    ]
    ahead = _reach([token for token in words if token.end <= mention.start][::-1])[::-1]
    behind = _reach([token for token in words if token.start >= mention.end])
    near = [token.text.lower() for token in (*ahead[-_SUBJECT_REACH:], *behind[:_SUBJECT_REACH])]
    verb, subject = _verb_in(ahead, last=True) or _verb_in(behind) or (None, None)
    order = frozenset(_ORDER[word] for word in near if word in _ORDER)
    return Told(verb, subject, order, _turns(near, sentence.text[: mention.start]))


def _turns(near: Sequence[str], before: str) -> frozenset[str]:
    lemmas = {*map(lemma, near)}
    told = {turn for turn, words in _TURNS.items() if not words.isdisjoint(lemmas)}
    return frozenset(told | {turn for turn, shape in _BOUNDS.items() if shape.search(before)})


def _verb_in(tokens: Sequence[Token], *, last: bool = False) -> tuple[str, str | None] | None:
    """Return the first verb of some words, or the last, with its subject."""
    places = reversed(range(len(tokens))) if last else range(len(tokens))
    place = next((at for at in places if _is_verb(tokens, at)), None)
    return None if place is None else _verb_with_subject(tokens, place)


def _reach(tokens: Sequence[Token]) -> list[Token]:
    end = next((n for n, token in enumerate(tokens) if token.text in _ENDS), len(tokens))
    return list(tokens[: min(end, _REACH)])


def _is_verb(tokens: Sequence[Token], place: int) -> bool:
    """Tell a past form and what follows "will" or "to"."""
    text = tokens[place].text
    if not text.islower() or text in STOPWORDS | _AUXILIARIES | _AHEAD_OF_VERB:
        return False
    if lemma(text) in _NO_DEED:
        return False
    if is_past(text):
        return True
    before = [token.text.lower() for token in tokens[:place]]
    while before and (before[-1] in _AUXILIARIES or before[-1].endswith("ly")):
        before.pop()
    return bool(before) and before[-1] in _AHEAD_OF_VERB


def _verb_with_subject(tokens: Sequence[Token], place: int) -> tuple[str, str | None]:
    named = (
        token.text
        for token in reversed(tokens[max(0, place - _SUBJECT_REACH) : place])
        if token.is_word and token.text.lower() not in STOPWORDS | _AUXILIARIES | _AHEAD_OF_VERB
    )
    subject = next(named, None)
    return lemma(tokens[place].text), None if subject is None else term(lemma(subject))
