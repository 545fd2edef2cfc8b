"""Whom a sentence of a source speaks of or for without naming him there.

Owns the names that go without saying: the author of a piece, the body whose own statement it is,
whoever holds the office that is named, whom "she" points back to, the country of the story. Only
a name that a sentence lacks may be excused by them, never a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Final

from summarizer.checking.offices import Offices
from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.reading.types import NameKind, NameMention
from summarizer.verify.wording import wording_of
from summarizer.verify.wordlists import words

Spot = tuple[int, int]
_FIRST: Final = words("i we our my us me")
_PERSONAL: Final = words("he she his her him")
_OTHER: Final = words("it its they their company firm bank group club union agency ministry party")
_BODIES: Final = frozenset((NameKind.ORGANISATION, NameKind.UNKNOWN))
_OWNED: Final = re.compile(r"['’]s [a-z]")
_OWNER: Final = re.compile(r"[A-Z]\w+['’]s? ")
_BACK: Final = 12
_VOICED: Final = 2
"""So many sentences in the first person make a text a statement of somebody's own."""


class Voices:
    """Holds who speaks in which source, read when first asked for."""

    def __init__(self, sources: Sequence[ReadArticle], offices: Offices) -> None:
        self._sources = tuple(sources)
        self._offices = offices
        self._is_statement = lru_cache(maxsize=None)(self._speaks_for_itself)

    def goes_without_saying(self, name: NameMention, text: str, spots: Sequence[Spot]) -> bool:
        """Tell whether sentences may speak of or for a name of a text that they do not have."""
        return any(self._is_meant(name, spot) for spot in spots) or self._is_setting(
            name, text, spots
        )

    def _is_meant(self, name: NameMention, spot: Spot) -> bool:
        source, position = spot
        article = self._sources[source].article
        surname = name.words[-1].lower()
        if surname in (article.author or "").lower().split():
            return True
        sentence = self._sources[source].index[position]
        if not article.author and not _unquoted(sentence).isdisjoint(_FIRST):
            return re.search(rf"\b{re.escape(surname)}\b", article.text, re.IGNORECASE) is not None
        if self._is_statement(source) and surname in self._often(source):
            return True
        return self._offices.holds_one_of(name, sentence) or self._is_pointed_to(name, spot)

    def _is_pointed_to(self, name: NameMention, spot: Spot) -> bool:
        """Tell whether the last sentence that names anybody before a pronoun names him first."""
        source, position = spot
        index = self._sources[source].index
        spoken = _unquoted(index[position])
        personal = not spoken.isdisjoint(_PERSONAL)
        if not personal and spoken.isdisjoint(_OTHER):
            return False
        kinds = frozenset((NameKind.PERSON,)) if personal else _BODIES
        for before in range(position - 1, max(-1, position - _BACK), -1):
            found = [other for other in index[before].names if other.kind in kinds]
            if found:
                return _surname(found[0]) == _surname(name)
        return False

    def _speaks_for_itself(self, source: int) -> bool:
        """Tell whether a text without author and outlet speaks in the first person."""
        read = self._sources[source]
        if read.article.author or read.article.outlet:
            return False
        return sum(not _unquoted(one).isdisjoint(_FIRST) for one in read.index) >= _VOICED

    def _often(self, source: int) -> frozenset[str]:
        """Return the words of names that a source has more than once, or ends with."""
        said = [
            word.lower() for s in self._sources[source].index for n in s.names for word in n.words
        ]
        ending = self._sources[source].article.text.rstrip().rsplit("\n", 1)[-1].lower().split()
        return frozenset(word for word in said if said.count(word) > 1 or word in ending)

    def _is_setting(self, name: NameMention, text: str, spots: Sequence[Spot]) -> bool:
        """Tell the country in "Utopia's finance minister", if its sources name no other there."""
        if not any(_OWNED.match(text, end) for end in (name.end, name.end - 2)):
            return False
        read = [self._sources[source].index[position] for source, position in spots]
        if any(_OWNER.search(sentence.text) for sentence in read):
            return False
        places = [n for s in read for n in s.names if n.kind is NameKind.PLACE or n.demonym]
        return not places and _surname(name) in self._settings

    @cached_property
    def _settings(self) -> frozenset[str]:
        """Return the last words of names in the titles and first sentences of the sources."""
        leads = [[*(_titles(source)), *list(source.index)[:3]] for source in self._sources]
        return frozenset(
            _surname(name)
            for lead in leads
            for sentence in lead
            for name in sentence.names
            if name.kind in (NameKind.PLACE, NameKind.UNKNOWN)
        )


def _titles(source: ReadArticle) -> list[SentenceReading]:
    return [SentenceReading(source.article.title)] if source.article.title else []


def _surname(name: NameMention) -> str:
    return name.words[-1].lower().removesuffix("'s").removesuffix("’s")


def _unquoted(sentence: SentenceReading) -> frozenset[str]:
    wording = wording_of(sentence)
    pairs = zip(wording.words, wording.quoted, strict=True)
    return frozenset(word for word, quoted in pairs if not quoted)
