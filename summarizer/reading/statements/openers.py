"""Subjects that stand far from their verb: "X came and said", "two of those freed said".

Owns how the start of a clause is found, and which phrases there can speak. Knows nothing of what is
said.
"""

from __future__ import annotations

from summarizer.reading.names.words import word_set
from summarizer.reading.speech_verbs import SPEECH_FORMS, SPEECH_NOUNS
from summarizer.reading.statements.appositions import may_be_person
from summarizer.reading.statements.predicates import closes_clause
from summarizer.reading.statements.speakers import Speaker, read_speaker
from summarizer.reading.statements.words import (
    POINTS,
    QUOTE_MARKS,
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
_DONE = word_set(
    """down up out in off away back sent brought held taken hit shot led run made built paid seen
    hurt told found caught kept left met put set struck lost chosen driven given known shown"""
)
"""Before "by": participles that don't end in "-ed", and the particles behind them."""
_PARTING = frozenset(";:—–")
_NOBODY = word_set("nobody none neither no few nothing")
_LONGEST_PHRASE, _LONGEST_NAME, _LONGEST_TITLE = 9, 12, 6


def subject_of_sentence(words: Words, verb: int) -> Speaker | None:
    """Return who opens a sentence whose verb goes on with "and said".

    None where a clause or a mark between them may have a subject of its own.
    """
    speaker = read_speaker(words, 0) or read_speaker(words, 1)  # "Then the mayor ..."
    if speaker is None or speaker.end >= verb - 1:
        return None
    between = words.low[speaker.end : verb - 1]
    return speaker if (_SUBORDINATING | _PARTING).isdisjoint(between) else None


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
    while first and not _parts(words, first - 1):
        first -= 1
    return first


def _parts(words: Words, position: int) -> bool:
    """Tell a mark between clauses: none inside a name or "the drivers' union"."""
    if words.low[position] not in POINTS or words.name[position] is not None:
        return False
    genitive = words.low[position] in ("'", "’") and words.low[max(0, position - 1)].endswith("s")
    return not genitive


def titled_phrase(words: Words, speaker: Speaker, stop: int) -> Speaker | None:
    """Read "head of schools Tobias Lenk", where only "schools" stands right before the name."""
    first = _start_of_clause(words, stop)
    named = next((at for at in range(first, stop) if words.name[at] is not None), None)
    if speaker.name is None or named is None or named == first or named - first > _LONGEST_TITLE:
        return None
    if words.after_name(named) != stop:
        return None
    if not all(words.describes(at) or words.low[at] in _BESIDE for at in range(first + 1, named)):
        return None
    bare = first + (words.low[first] in ("the", "a", "an"))
    if not words.describes(bare) or words.low[named - 1] in _BESIDE:
        return None
    return speaker._replace(first=first, role=words.slice(bare, named))


def _phrase(words: Words, first: int, stop: int) -> Speaker | None:
    """Return a phrase as somebody who speaks, if it may open a clause and holds no verb of his."""
    if not 1 < stop - first <= _LONGEST_PHRASE:
        return None
    mention = words.name[first]
    if mention is not None and may_be_person(mention):
        after = words.after_name(first)
        role = words.slice(after, stop) if words.low[after] in _BESIDE else None
        return Speaker(first, stop, mention.text, role, person=True) if role else None
    if not _may_open(words, first):
        return None
    if not SPEECH_FORMS.keys().isdisjoint(words.low[first:stop]):
        return None
    bare = first + (words.low[first] in ("the", "a", "an"))
    return Speaker(first, stop, None, words.slice(bare, stop), plural=None)


def _may_open(words: Words, first: int) -> bool:
    if words.name[first] is not None or words.low[first] in _NOBODY:
        return False
    return words.low[first] in _OPENS_PHRASE or is_plural(words.low[first])


def is_beside(words: Words, first: int) -> bool:
    """Tell a phrase that only stands beside a noun: "men freed | at the Grey Bridge".

    What is by somebody speaks for him: "research by the Asan Institute".
    """
    if first < 2 or words.name[first - 1] is not None or words.low[first - 1] not in _BESIDE:
        return False
    if words.low[first - 1] == "by":
        done = words.low[first - 2]
        return done.endswith("ed") or done in _DONE
    return words.low[first - 2] not in SPEECH_NOUNS


def within_relative(words: Words, first: int) -> int | None:
    """Return where "who" stands before the object of its clause: "agents who searched a plant"."""
    for position in range(first - 1, max(0, first - _LONGEST_NAME), -1):
        word = words.low[position]
        if word in ("who", "which"):
            return position if position < first - 1 else None
        if word in POINTS or word in SPEECH_FORMS or word in _SUBORDINATING or word == "what":
            return None
    return None
