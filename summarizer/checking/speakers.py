"""Whom "he said" in a draft refers to, as its reader will take it.

Owns the choice of the person: the last one named, in the sentence before or the one before that.
It is a reading and no proof, and serves for cautions alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.reading.index import SentenceReading
from summarizer.reading.types import NameKind

_PRONOUNS: Final = frozenset({"he", "she"})
_BACK: Final = 2


@dataclass(frozen=True, slots=True)
class Spoken:
    """Is a sentence in which a name was put for the pronoun that speaks."""

    text: str
    pronoun: str
    name: str


def spoken(sentence: SentenceReading, before: Sequence[SentenceReading]) -> Spoken | None:
    """Return a quotation with the name of its speaker; None where no pronoun speaks."""
    if not sentence.quotes:
        return None
    for mention in sentence.attributions:
        role = (mention.attribution.role or "").lower()
        if mention.attribution.name is None and role in _PRONOUNS:
            name = _last_named(before)
            found = re.search(rf"\b{role}\b", sentence.text[mention.start :], re.IGNORECASE)
            if name is None or found is None:
                return None
            start, end = mention.start + found.start(), mention.start + found.end()
            return Spoken(sentence.text[:start] + name + sentence.text[end:], role, name)
    return None


def _last_named(before: Sequence[SentenceReading]) -> str | None:
    """Return the person a pronoun points back to: who spoke last, else who was named last."""
    for sentence in reversed(before[-_BACK:]):
        speakers = [m.attribution.name for m in sentence.attributions if m.attribution.name]
        persons = [name.text for name in sentence.names if name.kind is NameKind.PERSON]
        if found := [*persons, *speakers]:
            return found[-1]
    return None
