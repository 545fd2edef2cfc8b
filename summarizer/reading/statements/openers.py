"""Subjects that stand far from their verb: "X came and said", "two of those freed said".

Owns how the start of a clause is found, and which phrases there can speak. Knows nothing of what is
said.
"""

from __future__ import annotations

import re

from summarizer.reading.names.words import NUMERALS, word_set
from summarizer.reading.speech_verbs import SPEECH_FORMS, SPEECH_NOUNS
from summarizer.reading.statements.appositions import may_be_person
from summarizer.reading.statements.speakers import Speaker, read_speaker
from summarizer.reading.statements.words import (
    POINTS,
    QUOTE_MARKS,
    TIME_WORDS,
    Words,
    is_plural,
)
from summarizer.reading.types import QuoteMention

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
_NOBODY = word_set("nobody none neither no few nothing")
_CLOSING = word_set("in on at during after before to as when while")
_LONGEST_PHRASE, _LONGEST_NAME, _LONGEST_TITLE = 9, 12, 6


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


_NEAR_QUOTE = 60
_BY = re.compile(r"\W{0,3}\s?by\s")


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


def next_link(words: Words, position: int, link: str) -> int | None:
    """Return where a preposition stands in the clause behind a verb."""
    for at in range(position + 1, min(len(words), position + _LONGEST_NAME)):
        if words.low[at] == link and words.name[at] is None:
            return at
        if words.low[at] in ".,;:" and words.name[at] is None:
            return None
    return None


def counts_at(words: Words, first: int) -> bool:
    """Tell whether a number stands at a word or right behind it: "at just over £3 million"."""
    for word in words.low[first : first + 5]:
        if word[0].isdigit() or word in _NUMBERS:
            return True
        if word not in _ABOUT:
            return False
    return False


_ABOUT = word_set("about around over under nearly almost just more less than up to some between")
_ABOUT |= frozenset("at least most only a £ $ €".split())
_NUMBERS = NUMERALS | {"thirty", "forty", "fifty", "sixty", "ninety", "hundred", "half", "dozens"}


def ends_aside(words: Words, verb: int) -> bool:
    """Tell "of those who replied, 61 were against": nothing is said, unless it is quoted."""
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


_FORESEEN_BY = word_set("forecast predict estimate expect")
_DETERMINING = word_set("the a an its his her their our that")
