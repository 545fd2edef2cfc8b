"""The numbers under which a model sees the claims and sentences of a story.

Owns that nothing has two numbers where that is asked for, and the way back from numbers to ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from summarizer.across import StorySentence
from summarizer.drafting.model.room import Line, one_line
from summarizer.models import Article, Claim

_WORD = re.compile(r"\w+")
_AGAIN = "(as above)"


class Numbering:
    """Numbers claims in the order in which they are shown; where `once` is true, none twice."""

    def __init__(self, articles: Iterable[Article], *, once: bool = True) -> None:
        self.ids: dict[int, tuple[str, ...]] = {}
        self.once = once
        self._articles = {article.id: article for article in articles}
        numbered = enumerate(self._articles.values(), 1)
        self._sources = {a.id: _source(a, number) for number, a in numbered}
        self._next = count(1)
        self._shown: dict[str, list[_Shown]] = {}

    def line(self, claim: Claim) -> Line:
        """Return a line of words of the sources; only its number where they are shown already."""
        ids = sentence_ids(claim)
        for shown in self._over(ids) if self.once else ():
            if shown.text == claim.text and shown.ids >= set(ids):
                return Line(shown.number, _AGAIN)
        line = self._numbered([claim], ids)
        made = _Shown(line.number, claim.text, frozenset(ids), self._origins([claim]))
        for sentence_id in ids:
            self._shown.setdefault(sentence_id, []).append(made)
        return line

    def claim(self, claims: Sequence[Claim], *, opens: bool) -> Line:
        """Return the line of claims that say the same."""
        return replace(self._numbered(claims, [claim.id for claim in claims]), opens=opens)

    def telling(self, claims: Sequence[Claim]) -> int | None:
        """Return the number of a line that says what claims of the same words say.

        It is of their origins, and has one of their sentences and all of their words.
        """
        ids = {one for claim in claims for one in sentence_ids(claim)}
        origins, words = self._origins(claims), set(words_of(claims[0].text))
        found = (s.number for s in self._over(ids) if s.origins >= origins and s.words >= words)
        return next(found, None)

    def sentences(self, ranked: Sequence[StorySentence]) -> tuple[Line, ...]:
        """Return sentences, numbered in reading order, as lines in the order given."""
        lines: dict[int, Line] = {}
        for sentence in sorted(ranked, key=lambda sentence: sentence.number):
            number = next(self._next)
            self.ids[number] = (sentence.id,)
            text = f"({self._sources[sentence.article.id]}) {one_line(sentence.text)}"
            lines[sentence.number] = Line(number, text)
        return tuple(lines[sentence.number] for sentence in ranked)

    def _over(self, ids: Iterable[str]) -> Iterator[_Shown]:
        return (shown for one in ids for shown in self._shown.get(one, ()))

    def _origins(self, claims: Iterable[Claim]) -> frozenset[str]:
        cited = (citation.article_id for claim in claims for citation in claim.citations)
        return frozenset(self._articles[article_id].origin for article_id in cited)

    def _numbered(self, claims: Sequence[Claim], ids: Sequence[str]) -> Line:
        number = next(self._next)
        self.ids[number] = tuple(ids)
        cited = (citation.article_id for claim in claims for citation in claim.citations)
        sources = dict.fromkeys(self._sources[article_id] for article_id in cited)
        return Line(number, f"({'; '.join(sources)}) {one_line(claims[0].text)}")


@dataclass(frozen=True, slots=True)
class _Shown:
    """Is a line of words of the sources, with their sentences and origins."""

    number: int
    text: str
    ids: frozenset[str]
    origins: frozenset[str]

    @property
    def words(self) -> set[str]:
        """Return its words, each once."""
        return set(words_of(self.text))


def sentence_ids(claim: Claim) -> tuple[str, ...]:
    """Return the ids of the sentences that a claim cites."""
    return tuple(c.sentence_id for c in claim.citations if c.sentence_id is not None)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, without regard to capitals and marks."""
    return tuple(word.casefold() for word in _WORD.findall(text))


def named(outlet: str, published: str | None) -> str:
    """Return how a source is named before its words: by its outlet and day, if that is known."""
    return f"{one_line(outlet)}, {published[:10]}" if published else one_line(outlet)


def _source(article: Article, number: int) -> str:
    return named(article.outlet or f"article {number}", article.published)
