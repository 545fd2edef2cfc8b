"""A difference that a drafter names, and the word that it is none.

Owns these two shapes only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from summarizer.across.proposed.relations import Relation
from summarizer.across.story.sentences import StorySentence
from summarizer.reading.index import SentenceReading


@dataclass(frozen=True, slots=True)
class Refusal:
    """Says why a difference that was named is not shown."""

    detail: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Is a named difference: its proven words, the sentences of each claim it sets apart.

    `relation` is how the claims stand to each other, as the drafter reads them.
    """

    wording: SentenceReading
    sides: tuple[tuple[StorySentence, ...], ...]
    relation: Relation = Relation.UNCLEAR

    @property
    def sentences(self) -> tuple[StorySentence, ...]:
        """Return every sentence once, in the order of the sides."""
        return tuple(dict.fromkeys(sentence for side in self.sides for sentence in side))

    @property
    def origins(self) -> set[str]:
        """Return the origins it stands on."""
        return {sentence.origin for sentence in self.sentences}

    def pairs(self) -> Iterator[tuple[StorySentence, StorySentence]]:
        """Yield sentences of two sides and of two origins."""
        for one, two in combinations(self.sides, 2):
            for a in one:
                for b in two:
                    if a.origin != b.origin:
                        yield a, b
