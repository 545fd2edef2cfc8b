"""Subjects that stand far from their verb: "X came and said", "two of those freed said".

Owns how the start of a clause is found, and which phrases there can speak. Knows nothing of what is
said.
"""

from __future__ import annotations

from summarizer.reading.names.words import word_set
from summarizer.reading.speech_verbs import SPEECH_FORMS, SPEECH_NOUNS
from summarizer.reading.statements.speakers import Speaker, read_speaker
from summarizer.reading.statements.words import (
    POINTS,
    QUOTE_MARKS,
    TIME_WORDS,
    Words,
    is_plural,
)

_SUBORDINATING = word_set(
    """that who which whose where when while because after before as if whether until since although
    though unless than so or but"""
)
_OPENS_PHRASE = word_set(
    """the a an its his her their our one two three four five six seven eight nine ten several many
    some most both another other those all"""
)
_BESIDE = word_set("in on at to of for from with by near into under over about against through")
_NOBODY = word_set("nobody none neither no few nothing")
_CLOSING = word_set("in on at during after before to as when while")
_LONGEST_PHRASE, _LONGEST_NAME = 9, 12


def subject_of_sentence(words: Words, verb: int) -> Speaker | None:
    """Return who opens a sentence whose verb goes on with "and said".

    None where a clause or a mark between them may have a subject of its own.
    """
    for first in range(2):
        speaker = read_speaker(words, first) if first < len(words) else None
        if speaker is None or speaker.end >= verb - 1:
            continue
        between = words.low[speaker.end : verb - 1]
        if _SUBORDINATING.isdisjoint(between) and not {";", ":", "—", "–"} & set(between):
            return speaker
        return None
    return None


def phrase_before(words: Words, verb: int) -> Speaker | None:
    """Read "..., two of those freed said": all between a comma and a verb that ends its clause."""
    if not closes_clause(words, verb + 1):
        return None
    first = _start_of_clause(words, verb)
    opened = first > 0 and words.low[first - 1] in {",", *QUOTE_MARKS}
    return _phrase(words, first, verb) if opened else None


def opening_phrase(words: Words, stop: int) -> Speaker | None:
    """Read "The head of the union in Leeds" before "said": no other verb stands between."""
    first = _start_of_clause(words, stop)
    return _phrase(words, first, stop) if _SUBORDINATING.isdisjoint(words.low[first:stop]) else None


def _start_of_clause(words: Words, stop: int) -> int:
    first = stop
    while first and (words.low[first - 1] not in POINTS or words.name[first - 1] is not None):
        first -= 1
    return first


def _phrase(words: Words, first: int, stop: int) -> Speaker | None:
    """Return a phrase as somebody who speaks, if it may open a clause and holds no verb of his."""
    if not 1 < stop - first <= _LONGEST_PHRASE or not _may_open(words, first):
        return None
    if not SPEECH_FORMS.keys().isdisjoint(words.low[first:stop]):
        return None
    bare = first + (words.low[first] in ("the", "a", "an"))
    return Speaker(first, stop, None, words.slice(bare, stop), plural=None)


def _may_open(words: Words, first: int) -> bool:
    if words.name[first] is not None or words.low[first] in _NOBODY:
        return False
    return words.low[first] in _OPENS_PHRASE or is_plural(words.low[first])


def closes_clause(words: Words, end: int) -> bool:
    """Tell whether a clause ends at a word, or with when and where something was said."""
    if end >= len(words):
        return True
    word = words.low[end]
    return word in POINTS or word in TIME_WORDS or word in _CLOSING


def is_beside(words: Words, first: int) -> bool:
    """Tell a phrase that only stands beside a noun: "men freed | at the Grey Bridge".

    What is by somebody speaks for him: "research by the Asan Institute".
    """
    if first < 2 or words.name[first - 1] is not None or words.low[first - 1] not in _BESIDE:
        return False
    if words.low[first - 1] == "by":
        return words.low[first - 2].endswith("ed")
    return words.low[first - 2] not in SPEECH_NOUNS


def within_relative(words: Words, first: int) -> int | None:
    """Return where "who" stands before the object of its clause: "agents who searched a plant"."""
    for position in range(first - 1, max(0, first - _LONGEST_NAME), -1):
        word = words.low[position]
        if word in ("who", "which"):
            return position if position < first - 1 else None
        if word in POINTS or word in SPEECH_FORMS:
            return None
    return None
