"""Descriptions after a name: ", a defence analyst at the RAND Corporation,".

Owns where such a description ends and whether it says what somebody is.
"""

from __future__ import annotations

from summarizer.reading.speech_verbs import SPEECH_FORMS
from summarizer.reading.statements.words import POINTS, Words, is_speaker_noun
from summarizer.reading.types import NameKind, NameMention

_LONGEST = 26
_ENDS = frozenset('.;:!?—–”"')
_CONJUNCTIONS = frozenset(
    "whose since because although though while but and after before when where if until".split()
)
_RELATIVES = frozenset(("who", "which", "where", "when"))


def read_apposition(words: Words, position: int) -> tuple[int, str | None] | None:
    """Read ", a defence analyst at the RAND Corporation" after a name.

    Returns the word after it, a closing comma included, and the role; None without a comma.
    """
    if position >= len(words) or words.low[position] != ",":
        return None
    first = position + 1
    if words.low[first : first + 1] and words.low[first].isdigit():
        inner = read_apposition(words, first + 1)
        return inner if inner else (first + 1, None)
    end = _phrase_end(words, first)
    role = _role_of(words, first, end)
    if role is None:
        return None
    closes = end < len(words) and words.low[end] == ","
    return end + 1 if closes else end, role


def read_name_after(words: Words, position: int) -> tuple[int, NameMention] | None:
    """Read ", Olav Brandt" after "the harbour master".

    Returns the word after it and the name; None where the name begins another clause.
    """
    first = position + 1
    mention = words.name[first] if first < len(words) else None
    if mention is None or words.low[position] != "," or not may_be_person(mention):
        return None
    end = words.after_name(first)
    if end >= len(words) or words.low[end] in _ENDS:
        return end, mention
    counts_years = words.low[end + 1 : end + 2] and words.low[end + 1].isdigit()
    return None if words.low[end] != "," or counts_years else (end + 1, mention)


def may_be_person(mention: NameMention) -> bool:
    """Tell a name that is one of a person, or of several words and nothing else by its form."""
    unknown = mention.kind is NameKind.UNKNOWN and len(mention.words) > 1
    return mention.kind is NameKind.PERSON or unknown


def _phrase_end(words: Words, first: int) -> int:
    """Return the next mark after a word that ends a phrase; marks inside names don't."""
    end = first
    while end < min(len(words), first + _LONGEST):
        mark = words.low[end] in POINTS and words.name[end] is None
        if mark and words.low[end] not in ("'", "’", "-"):
            break
        if words.low[end] in _RELATIVES and words.name[end] is None:
            break
        end += 1
    return end


def _role_of(words: Words, first: int, end: int) -> str | None:
    """Return a description without its article if a noun for a speaker stands near its start."""
    while first < end and words.low[first] in ("a", "an", "the"):
        first += 1
    if words.low[first:end] and words.low[first] in _CONJUNCTIONS:
        return None
    for position in range(first, min(end, first + 7)):
        word = words.low[position]
        if words.name[position] is None and is_speaker_noun(word):
            return words.slice(first, end)
        if word in SPEECH_FORMS or word in ("in", "during", "on", "to"):
            return None
    return None
