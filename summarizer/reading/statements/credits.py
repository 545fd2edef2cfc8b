"""Phrases that credit words to somebody without a verb of his own: "according to X", "X's claim".

Owns `Found`, the shape of every such phrase, and those built on prepositions and nouns.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from summarizer.reading.names.words import word_set
from summarizer.reading.speech_verbs import SPEECH_NOUNS
from summarizer.reading.statements.appositions import read_apposition, read_name_after
from summarizer.reading.statements.speakers import Speaker, read_speaker
from summarizer.reading.statements.subjects import speaker_before
from summarizer.reading.statements.words import POINTS, Words, is_plural


class Shape(Enum):
    """Says where the credited words stand."""

    VERB = auto()
    """Before or after a verb with its subject in front."""
    INVERTED = auto()
    """Before the verb: "..., said X"."""
    CREDIT = auto()
    """Around the phrase: "according to X"."""
    NOUN = auto()
    """After a noun: "X's claim that ..."."""
    JUDGED = auto()
    """Up to the end of a quotation behind a verb that judges: "X praised the “finest march”"."""
    HEARSAY = auto()
    """Around a word that names nobody: "reportedly"."""


@dataclass(slots=True)
class Found:
    """Is a phrase from word `first` up to `end`; `after` is the first word credited, if after."""

    shape: Shape
    first: int
    end: int
    speaker: Speaker | None
    verb: str | None = None
    cites: bool = False
    participle: bool = False
    """Says that the verb goes on after another, whose words it ends ("and said", "adding")."""


HEARSAY_NOUNS = word_set("reports rumors rumours allegations claims suggestions")
_NO_SPEAKERS = word_set("plan plans schedule law custom tradition need needs size rules protocol")


def credit(
    words: Words, first: int, speaker_at: int, *, verb: str | None = None, cites: bool = False
) -> Found | None:
    """Return a phrase whose speaker begins at a word, with the description after his name."""
    speaker = read_speaker(words, speaker_at)
    if speaker is None:
        return None
    speaker = with_apposition(words, speaker)
    return Found(Shape.CREDIT, first, speaker.end, speaker, verb, cites)


def with_apposition(words: Words, speaker: Speaker) -> Speaker:
    """Return a speaker with the description after his name, or the name after his description."""
    if speaker.name is None:
        return _with_name(words, speaker)
    apposition = read_apposition(words, speaker.end)
    if apposition is None:
        return speaker
    end, role = apposition
    return speaker._replace(end=end, role=role or speaker.role)


def _with_name(words: Words, speaker: Speaker) -> Speaker:
    """Return one person who is described with the name that follows, if one does."""
    head = (speaker.role or "").rpartition(" ")[2].lower()
    if speaker.plural is not False or not head or head in SPEECH_NOUNS or is_plural(head):
        return speaker
    found = read_name_after(words, speaker.end) if speaker.end < len(words) else None
    if found is None:
        return speaker
    end, mention = found
    return speaker._replace(end=end, name=mention.text, person=True)


def by_preposition(words: Words, position: int) -> Found | None:
    """Read "according to X", "as per X", "per X" (no rate: "per month")."""
    following = words.low[position + 1 : position + 2]
    if words.low[position] == "according":
        if following != ["to"]:
            return None
        return credit(words, position, position + 2) or _unknown_source(words, position)
    formal = position > 0 and words.low[position - 1] == "as"
    found = credit(words, position - formal, position + 1)
    if found is None or found.speaker is None:
        return None
    definite = following in (["the"], ["a"], ["an"])
    return found if formal or definite or found.speaker.name else None


def _unknown_source(words: Words, position: int) -> Found | None:
    """Read "according to court papers": the words up to the next mark describe the source."""
    first = end = position + 2
    while end < len(words) and end < first + 12 and words.low[end] not in POINTS:
        end += 1
    while first < end and words.low[first] in ("a", "an", "the", "his", "her", "its", "their"):
        first += 1
    if first >= end or words.low[first] in _NO_SPEAKERS or not words.describes(first):
        return None
    speaker = _with_name(words, Speaker(first, end, None, words.slice(first, end)))
    return Found(Shape.CREDIT, position, speaker.end, speaker)


def as_put(words: Words, position: int) -> Found | None:
    """Read "as X put it"."""
    if words.low[position + 1 : position + 2] != ["it"]:
        return None
    speaker = speaker_before(words, position)
    if speaker is None or words.low[max(0, speaker.first - 1)] != "as":
        return None
    return Found(Shape.CREDIT, speaker.first - 1, position + 2, speaker)


def by_noun(words: Words, position: int) -> Found | None:
    """Read "X's claim that ...", "a warning from X that ...", "reports of ..."."""
    following = words.low[position + 1] if position + 1 < len(words) else ""
    if following in ("by", "from"):
        found = credit(words, position, position + 2)
        if found is None or words.low[found.end : found.end + 1] != ["that"]:
            return None
        return replace(found, shape=Shape.NOUN, end=found.end + 1)
    if following not in ("that", "of"):
        return None
    owner = _owner(words, position) if following == "that" else None
    if owner is not None:
        return Found(Shape.NOUN, owner.first, position + 2, owner)
    if words.low[position] not in HEARSAY_NOUNS:
        return None
    speaker = Speaker(position, position + 1, None, words.low[position])
    return Found(Shape.NOUN, position, position + 2, speaker)


def _owner(words: Words, position: int) -> Speaker | None:
    """Return who stands in the genitive before a noun: "Kim's claim", "the ministry's claim"."""
    if position == 0:
        return None
    holder = words.name[position - 1]
    if holder is not None and words.is_possessive(holder):
        first = words.before_name(position - 1)
        return Speaker(first, position, holder.text, holder.title)
    owner = speaker_before(words, position)
    if owner is None or owner.role is None or not owner.role.endswith(("'s", "’s")):
        return None
    return owner._replace(role=owner.role[:-2])
