"""A story as a model is shown it: what is shared, what differs, what each article claims and tells.

Owns the numbering of a story's claims and the way back from numbers to ids. Everything shown is
verified or the sources' own words; nothing computed is left to the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from summarizer.across import StorySentence, unsettled
from summarizer.drafting.interface import CitedSentence, Story
from summarizer.drafting.model.room import Line, listed, one_line
from summarizer.models import Article, Claim, Disagreement

MOST_DIFFERENCES = 8
"""Differences put before a model, the gravest; the others keep the words of code."""
MOST_FURTHER = 64
"""Further sentences put before a model, where there is room: what rules do not see differ there."""
_FURTHER = "Further sentences:"


@dataclass(frozen=True, slots=True)
class Difference:
    """Is a computed disagreement with the numbered claims of its positions."""

    number: int
    id: str
    question: str
    lines: tuple[Line, ...]

    def __str__(self) -> str:
        return f"Difference {self.number}: {self.question}\n{listed(self.lines)}"


@dataclass(frozen=True, slots=True)
class Material:
    """Is a story in numbered lines; `ids` leads from numbers to claim or sentence ids.

    `further` holds sentences that no line cites, the likeliest to differ first; None where all
    articles share an origin, so that none can differ.
    """

    shared: tuple[Line, ...]
    differences: tuple[Difference, ...]
    claims: tuple[Line, ...]
    further: tuple[Line, ...] | None
    ids: Mapping[int, tuple[str, ...]]

    def heading(self, room: int) -> Heading:
        """Return what is shared and differs, the least grave left out as far as room is short."""
        heading = Heading(self.shared, self.differences)
        while heading.size > room and (heading.differences or heading.shared):
            heading = heading.shortened()
        return heading


@dataclass(frozen=True, slots=True)
class Heading:
    """Is what stands before the claims of a story."""

    shared: tuple[Line, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def size(self) -> int:
        """Return its bytes."""
        return len(self.above(()).encode())

    @property
    def numbers(self) -> set[int]:
        """Return the numbers of its claims."""
        lines = [*self.shared, *(line for d in self.differences for line in d.lines)]
        return {line.number for line in lines}

    def above(self, claims: Iterable[Line], further: Sequence[Line] = ()) -> str:
        """Return the whole material with these claims and further sentences."""
        shared = [f"Shared by several sources:\n{listed(self.shared)}"] if self.shared else []
        differences = ["Differences:", *map(str, self.differences)] if self.differences else []
        last = [f"{_FURTHER}\n{listed(further)}"] if further else []
        return "\n\n".join([*shared, *differences, f"Claims:\n{listed(claims)}", *last])

    def shortened(self) -> Heading:
        """Return it without its last difference or, when there is none, its last shared claim."""
        if self.differences:
            return Heading(self.shared, self.differences[:-1])
        return Heading(self.shared[:-1])


def story_material(story: Story, *, further: bool = True) -> Material:
    """Return the material of a story: shared points, the gravest differences, verified claims."""
    numbering = _Numbering(source.article for source in story.articles)
    shared = tuple(numbering.line(point) for point in story.comparison.consensus)
    differences = tuple(
        _difference(number, row, numbering)
        for number, row in enumerate(story.comparison.disagreements[:MOST_DIFFERENCES], 1)
    )
    claims = tuple(
        numbering.line(claim, (claim.id,), opens=position == 0)
        for brief in story.briefs
        for position, claim in enumerate(c for c in brief.summary if _sentence_ids(c))
    )
    shown = {one for ids in numbering.ids.values() for one in ids}
    shown |= {one for brief in story.briefs for c in brief.summary for one in _told_whole(c)}
    beside = unsettled(story.sentences, shown, MOST_FURTHER) if further else ()
    lines = numbering.sentences(beside) if further else None
    return Material(shared, differences, claims, lines, numbering.ids)


def fitting(further: Iterable[Line], room: int) -> list[Line]:
    """Return the likeliest further sentences that fit into so many bytes, in reading order."""
    kept: list[Line] = []
    left = room - len(f"\n\n{_FURTHER}\n".encode())
    for line in further:
        if line.size <= left:
            kept.append(line)
            left -= line.size
    return sorted(kept, key=lambda line: line.number)


def cited_lines(sentences: Iterable[CitedSentence]) -> list[Line]:
    """Return cited sentences as lines numbered from 1, each after its outlet, if that is known."""
    return [
        Line(number, f"({_named(one.outlet, one.published)}) {text}" if one.outlet else text)
        for number, one in enumerate(sentences, 1)
        for text in [one_line(one.text)]
    ]


class _Numbering:
    """Numbers claims in the order in which they are shown."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.ids: dict[int, tuple[str, ...]] = {}
        self._origins = {a.id: _origin(a, number) for number, a in enumerate(articles, 1)}
        self._next = count(1)

    def line(self, claim: Claim, ids: Sequence[str] = (), *, opens: bool = False) -> Line:
        number = next(self._next)
        self.ids[number] = tuple(ids) or _sentence_ids(claim)
        origins = dict.fromkeys(self._origins[c.article_id] for c in claim.citations)
        return Line(number, f"({'; '.join(origins)}) {one_line(claim.text)}", opens)

    def sentences(self, ranked: Sequence[StorySentence]) -> tuple[Line, ...]:
        """Return sentences, numbered in reading order, as lines in the order given."""
        lines: dict[int, Line] = {}
        for sentence in sorted(ranked, key=lambda sentence: sentence.number):
            number = next(self._next)
            self.ids[number] = (sentence.id,)
            text = f"({self._origins[sentence.article.id]}) {one_line(sentence.text)}"
            lines[sentence.number] = Line(number, text)
        return tuple(lines[sentence.number] for sentence in ranked)


def _difference(number: int, row: Disagreement, numbering: _Numbering) -> Difference:
    lines = (numbering.line(p.claim) for p in row.positions if _sentence_ids(p.claim))
    question = f"{one_line(row.question.text)} ({row.kind}, {row.nature})"
    return Difference(number, row.id, question, tuple(lines))


def _sentence_ids(claim: Claim) -> tuple[str, ...]:
    return tuple(c.sentence_id for c in claim.citations if c.sentence_id is not None)


def _told_whole(claim: Claim) -> Iterator[str]:
    """Yield the ids of the sentences of which a claim keeps most words: the rest is not shown."""
    kept = {word.casefold() for word in _WORD.findall(claim.text)}
    for citation in claim.citations:
        words = [word.casefold() for word in _WORD.findall(citation.quote)]
        if citation.sentence_id and sum(word in kept for word in words) >= _MOST * len(words):
            yield citation.sentence_id


_WORD = re.compile(r"\w+")
_MOST = 0.8


def _origin(article: Article, number: int) -> str:
    """Return where claims of an article come from: outlet and day, as far as they are known."""
    return _named(article.outlet or f"article {number}", article.published)


def _named(outlet: str, published: str | None) -> str:
    return f"{one_line(outlet)}, {published[:10]}" if published else one_line(outlet)
