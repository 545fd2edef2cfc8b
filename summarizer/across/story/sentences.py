"""All sentences of a story in one place, with one inverted index.

Owns the order in which a story's articles are compared (by what they say, never by how they
were given), the weight of terms and the search for sentences alike. Knows nothing of claims.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.across.story.terms import terms_of
from summarizer.models import Article, Citation
from summarizer.models.article_names import known_as
from summarizer.reading.index import ReadArticle, SentenceIndex, SentenceReading

_SCALE = 1000
_OF_EACH_ARTICLE = 2
_DAY = len("2026-03-03")
_RARE_SHARE, _TELLING_SHARE = 0.05, 0.3
_RARE_AT_LEAST = 12
"""Terms in more sentences than this find no candidates: the index stays linear."""


@dataclass(frozen=True, slots=True, eq=False)
class StorySentence:
    """Is a body sentence with its article; `number` counts the sentences of the story."""

    number: int
    article: Article
    position: int
    reading: SentenceReading

    @property
    def id(self) -> str:
        """Return the id of the sentence in its article."""
        return self.article.sentences[self.position].id

    @property
    def origin(self) -> str:
        """Return the origin that the article shares with its reprints."""
        return self.article.origin

    @property
    def published(self) -> str | None:
        """Return when the sentence was published: in a live blog, with its update."""
        return self.article.published_at(self.article.sentences[self.position].start)

    @property
    def day(self) -> str | None:
        """Return the ISO date on which it was published."""
        return self.published[:_DAY] if self.published else None

    @property
    def text(self) -> str:
        """Return the words of the sentence."""
        return self.reading.text

    @property
    def called(self) -> str:
        """Return what readers know the article by."""
        return known_as(self.article)

    def cite(self) -> Citation:
        """Return a citation of the whole sentence."""
        return self.article.cite_sentence(self.position)

    def cite_words(self, start: int, end: int) -> Citation:
        """Return a citation of some words, by offsets in the sentence."""
        sentence = self.article.sentences[self.position]
        return self.article.cite(sentence.start + start, sentence.start + end, sentence.id)


class StorySentences(Sequence[StorySentence]):
    """Is every body sentence of a story, earliest and dated articles first."""

    def __init__(self, articles: Sequence[ReadArticle]) -> None:
        self.given = tuple(source.article for source in articles)
        self.sources = tuple(sorted(articles, key=_reading_order))
        self._indexes = {source.article.id: source.index for source in articles}
        self._sentences: list[StorySentence] = []
        self._shares: dict[tuple[frozenset[str], frozenset[str]], float] = {}
        self._masses: dict[frozenset[str], int] = {}
        for source in self.sources:
            for position, reading in enumerate(source.index):
                number = len(self._sentences)
                self._sentences.append(StorySentence(number, source.article, position, reading))

    def __len__(self) -> int:
        return len(self._sentences)

    def __getitem__(self, number: int) -> StorySentence:  # type: ignore[override]  # no slices
        return self._sentences[number]

    def __iter__(self) -> Iterator[StorySentence]:
        return iter(self._sentences)

    @cached_property
    def origins(self) -> frozenset[str]:
        """Return the independent origins of the story."""
        return frozenset(article.origin for article in self.given)

    @cached_property
    def first_published(self) -> str | None:
        """Return the day of the earliest dated article; None when all are undated."""
        days = [a.published[:_DAY] for a in self.given if a.published and len(a.published) >= _DAY]
        return min(days, default=None)

    @cached_property
    def years(self) -> dict[str, set[str]]:
        """Return the origins that speak of each year by a date."""
        told: dict[str, set[str]] = defaultdict(set)
        for sentence in self:
            for mention in sentence.reading.dates:
                if mention.latest is not None:
                    told[mention.latest[:4]].add(sentence.origin)
        return told

    @cached_property
    def terms(self) -> tuple[frozenset[str], ...]:
        """Return the terms of each sentence."""
        return tuple(terms_of(sentence.reading) for sentence in self)

    @cached_property
    def postings(self) -> dict[str, list[int]]:
        """Return the numbers of the sentences that hold each term."""
        lists: dict[str, list[int]] = {}
        for number, terms in enumerate(self.terms):
            for word in terms:
                lists.setdefault(word, []).append(number)
        return lists

    @cached_property
    def spread(self) -> Counter[str]:
        """Count the origins that use each term."""
        return Counter(
            word
            for word, numbers in self.postings.items()
            for _ in {self[number].origin for number in numbers}
        )

    @cached_property
    def _weights(self) -> dict[str, int]:
        total = len(self)
        return {
            word: round(_SCALE * math.log(1 + total / len(held)))
            for word, held in self.postings.items()
        }

    @cached_property
    def heaviest(self) -> int:
        """Return the weight of a term that no sentence holds, the most that one can weigh."""
        return round(_SCALE * math.log(1 + len(self)))

    def weight(self, word: str) -> int:
        """Return the inverse sentence frequency of a term, as an integer so that sums are exact."""
        return self._weights.get(word, self.heaviest)

    def is_telling(self, word: str) -> bool:
        """Tell a term that sets sentences apart from one that the story uses everywhere."""
        return len(self.postings.get(word, ())) <= max(_RARE_AT_LEAST, _TELLING_SHARE * len(self))

    def is_rare(self, word: str) -> bool:
        """Tell a term rare enough to find candidates by."""
        return len(self.postings.get(word, ())) <= _RARE_AT_LEAST

    def mass(self, terms: Iterable[str]) -> int:
        """Return the summed weight of terms."""
        weights, unheard = self._weights, self.heaviest
        return sum([weights.get(word, unheard) for word in terms])

    def whole_mass(self, terms: frozenset[str]) -> int:
        """Return the summed weight of terms that are asked for again and again."""
        known = self._masses.get(terms)
        if known is None:
            known = self._masses[terms] = self.mass(terms)
        return known

    def share(self, claim: frozenset[str], evidence: frozenset[str]) -> float:
        """Return the share of the weight of some terms that others also carry."""
        known = self._shares.get((claim, evidence))
        if known is None:
            mass = self.whole_mass(claim)
            known = self.mass(claim & evidence) / mass if mass else 0.0
            self._shares[claim, evidence] = known
        return known

    def coverage(self, claim: int, evidence: int) -> float:
        """Return the share of a sentence's weight that another one also carries."""
        return self.share(self.terms[claim], self.terms[evidence])

    def rivals(self, number: int, floor: float) -> list[tuple[int, float]]:
        """Return sentences of other articles that cover one, the best first, with their shares."""
        return self.covering(self.terms[number], self[number].article.id, floor)

    def covering(
        self, terms: frozenset[str], article_id: str, floor: float
    ) -> list[tuple[int, float]]:
        """Return the two best sentences of each other article that cover terms, with their shares.

        Only sentences that share a term rare enough to say something are looked at.
        """
        whole = self.mass(terms)
        best: dict[str, list[tuple[int, int]]] = {}
        common = frozenset(w for w in terms if len(self.postings.get(w, ())) > self._rare)
        for number, mass in self._met(terms, floor * whole):
            other = self._sentences[number].article.id
            if other == article_id:
                continue
            held = mass + self.mass(common & self.terms[number])
            if held >= floor * whole:
                _keep_best(best.setdefault(other, []), (-held, number))
        found = sorted(pair for pairs in best.values() for pair in pairs)
        return [(number, -held / whole if whole else 0.0) for held, number in found]

    def _met(self, terms: frozenset[str], needed: float) -> list[tuple[int, int]]:
        """Return the sentences that may hold terms of enough weight, with that of the rare ones.

        The rarest terms come first: a sentence that holds none of them can't reach what is needed
        once the rest weighs less, so that it is no longer taken up.
        """
        postings = self.postings
        listed = sorted((len(postings[word]), word) for word in terms if word in postings)
        reached: dict[int, int] = {}
        rest = self.mass(terms)
        for count, word in listed:
            if count > self._rare:
                break
            weight = self.weight(word)
            if rest >= needed:
                for number in postings[word]:
                    reached[number] = reached.get(number, 0) + weight
            else:
                for number in postings[word]:
                    if number in reached:
                        reached[number] += weight
            rest -= weight
        return [(number, mass) for number, mass in reached.items() if mass + rest >= needed]

    @cached_property
    def _rare(self) -> float:
        return max(_RARE_AT_LEAST, _RARE_SHARE * len(self))

    def article_terms(self, article_id: str) -> frozenset[str]:
        """Return every term of an article."""
        return self._article_terms.get(article_id, frozenset())

    @cached_property
    def _article_terms(self) -> dict[str, frozenset[str]]:
        held: dict[str, set[str]] = defaultdict(set)
        for sentence in self:
            held[sentence.article.id] |= self.terms[sentence.number]
        return {article_id: frozenset(terms) for article_id, terms in held.items()}

    def index_of(self, article_id: str) -> SentenceIndex:
        """Return the index of one article."""
        return self._indexes[article_id]

    def previous(self, sentence: StorySentence) -> StorySentence | None:
        """Return the sentence before one in its article."""
        return self[sentence.number - 1] if sentence.position > 0 else None

    def before(self, sentence: StorySentence, most: int) -> Iterator[StorySentence]:
        """Yield up to so many sentences before one in its article, the nearest first."""
        first = sentence.number - min(most, sentence.position)
        return (self[number] for number in reversed(range(first, sentence.number)))

    def terms_around(self, sentence: StorySentence) -> frozenset[str]:
        """Return the terms of a sentence and of the one before it in its article."""
        own, previous = self.terms[sentence.number], self.previous(sentence)
        return own if previous is None else own | self.terms[previous.number]

    def listed(self, articles: set[str]) -> tuple[str, ...]:
        """Return article ids in the order in which the articles were given."""
        return tuple(article.id for article in self.given if article.id in articles)

    def origins_of(self, articles: set[str]) -> tuple[str, ...]:
        """Return the distinct origins of articles in the order of the articles."""
        return tuple(
            dict.fromkeys(article.origin for article in self.given if article.id in articles)
        )


def _keep_best(kept: list[tuple[int, int]], found: tuple[int, int]) -> None:
    """Keep the first two of one article in order."""
    kept.append(found)
    if len(kept) > 1:
        kept.sort()
        del kept[_OF_EACH_ARTICLE:]


def _reading_order(source: ReadArticle) -> tuple[bool, str, str]:
    article = source.article
    return article.published is None, article.published or "", article.sha256
