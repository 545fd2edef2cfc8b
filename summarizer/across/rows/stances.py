"""A sentence that takes a side, and a row of differences made of such sentences.

Owns what all such rows tell alike: their origins, their sentences and who takes a side. What the
sides are about is the affair of each row.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Protocol

from summarizer.across.rows.sides import called_by
from summarizer.across.rows.wording import may_be_called
from summarizer.across.story.excerpts import said
from summarizer.across.story.sentences import StorySentence
from summarizer.models import Attribution


class Stance(Protocol):
    """Is a sentence that takes a side, with who takes it, the nearest first."""

    @property
    def sentence(self) -> StorySentence:
        """Return the sentence."""

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return who takes the side; empty where it is the article's own."""


class StanceRow(ABC):
    """Is a difference whose sides are sentences, not figures."""

    @property
    @abstractmethod
    def stances(self) -> Sequence[Stance]:
        """Return the sides in the order in which they are shown."""

    @property
    def origins(self) -> set[str]:
        """Return the origins that take a side."""
        return {stance.sentence.origin for stance in self.stances}

    @property
    def sentences(self) -> tuple[StorySentence, ...]:
        """Return the sentences that it stands on."""
        return tuple(stance.sentence for stance in self.stances)


def speaker_of(stance: Stance) -> str | None:
    """Return what the nearest speaker of a side is called; None where nobody is credited."""
    return called_by(stance.speakers[0]) or None if stance.speakers else None


def who(stance: Stance) -> str:
    """Return who takes a side: its speaker, else its outlet or article."""
    speaker = speaker_of(stance)
    return speaker if speaker and may_be_called(speaker) else stance.sentence.called


def asks_whether(stance: Stance) -> str:
    """Return the question whether what a side says is so."""
    return f"Does it hold: {said(stance.sentence)}?"


def against(one: Stance, other: Stance, verb: str = "against it") -> str:
    """Return who says one thing and who another, in their own words."""
    first, second = who(one), who(other)
    if first == second:
        return f"{first} has both: {said(one.sentence)} and {said(other.sentence)}."
    told = f"{first}: {said(one.sentence)}. {second} {verb}: {said(other.sentence)}."
    return told[:1].upper() + told[1:]


def is_supposed(text: str, start: int) -> bool:
    """Tell words that a clause only asks about or makes a condition: nobody says that they hold."""
    return _SUPPOSED.search(text, 0, start) is not None


_SUPPOSED = re.compile(r"\b(?:if|whether|unless|until)\b[^,;:.“”\"]*\Z", re.IGNORECASE)
