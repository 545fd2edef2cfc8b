"""Who holds an office: one that the sources give to somebody else is not his.

Owns offices that one person at a time holds, as far as sources name them beside what somebody
says. Other roles ("a lawyer", "a farmer") can be told in many words, and prove nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.reading.tokens import STOPWORDS, lemma, words_of
from summarizer.reading.types import NameMention
from summarizer.verify.wordlists import words

_OFFICES: Final = words(
    """mayor president minister premier governor chancellor king queen pope prince chairman
    chairwoman chair executive ambassador commissioner director secretary treasurer principal
    headteacher headmaster bishop archbishop commander stationmaster captain coach"""
)


class Offices:
    """Holds which offices the sources give to whom, read when first asked for."""

    def __init__(self, sources: Sequence[ReadArticle]) -> None:
        self._sources = tuple(sources)

    @cached_property
    def _held(self) -> dict[str, set[frozenset[str]]]:
        """Return the offices of each holder, as words."""
        found: dict[str, set[frozenset[str]]] = defaultdict(set)
        for source in self._sources:
            for sentence in source.index:
                for name, role in _told(sentence):
                    found[name].add(role)
        return found

    def reasons(self, sentence: SentenceReading) -> Iterator[Reason]:
        """Yield an office that a sentence gives to one whom no source has in it."""
        for name, role in _told(sentence):
            holder = next((one for one, roles in self._held.items() if _holds(role, roles)), None)
            if holder is not None and not self._may_hold(name, role):
                detail = f"The sources have {holder} in that office, not {name}."
                yield Reason(
                    kind=ReasonKind.NAME, words=(name,), evidence_says=holder, detail=detail
                )

    def holds_one_of(self, name: NameMention, sentence: SentenceReading) -> bool:
        """Tell whether a sentence names an office that the sources give to somebody."""
        named = _OFFICES.intersection(sentence.lemmas)
        if not named:
            return False
        surname = name.words[-1]
        return any(
            holder.rsplit(maxsplit=1)[-1] == surname and any(named & role for role in roles)
            for holder, roles in self._held.items()
        )

    def _may_hold(self, name: str, role: frozenset[str]) -> bool:
        """Tell whether any sentence of the sources has a name beside the words of an office."""
        surname = lemma(name.rsplit(maxsplit=1)[-1])
        return any(
            role & _OFFICES <= reading.content and surname in reading.lemmas
            for source in self._sources
            for reading in source.index
        )


def _holds(role: frozenset[str], roles: set[frozenset[str]]) -> bool:
    return any(role <= other for other in roles)


def _told(sentence: SentenceReading) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the speakers that a sentence names with an office, and the words of the office."""
    for mention in sentence.attributions:
        said = mention.attribution
        role = frozenset(map(lemma, words_of((said.role or "").lower()))) - STOPWORDS
        if said.name is not None and not role.isdisjoint(_OFFICES):
            yield said.name, role
