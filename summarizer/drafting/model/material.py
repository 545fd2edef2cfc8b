"""A story as a model is shown it: what is shared, what differs, what each article claims and tells.

Owns which claims and sentences of a story those are, and their order. Everything shown is verified
or the sources' own words; nothing computed is left to the model.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from summarizer.across import unsettled
from summarizer.drafting.interface import CitedSentence, Story
from summarizer.drafting.model.asked import asked_of
from summarizer.drafting.model.numbering import Numbering, named, sentence_ids, words_of
from summarizer.drafting.model.room import Line, listed, one_line
from summarizer.models import Claim, Disagreement

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

    `told` leads from claims to the line among those shared or disputed that says all they say.
    `further` holds sentences that no line cites, the likeliest to differ first; None where all
    articles share an origin, so that none can differ.
    """

    shared: tuple[Line, ...]
    differences: tuple[Difference, ...]
    claims: tuple[Line, ...]
    further: tuple[Line, ...] | None
    ids: Mapping[int, tuple[str, ...]]
    told: Mapping[int, int]

    def heading(self, room: int) -> Heading:
        """Return what is shared and differs, the least grave left out as far as room is short."""
        heading = Heading(self.shared, self.differences)
        while heading.size > room and (heading.differences or heading.shared):
            heading = heading.shortened()
        return heading

    def below(self, heading: Heading) -> tuple[Line, ...]:
        """Return the claims that a heading does not tell already."""
        above = heading.numbers
        told = {number for number, line in self.told.items() if line in above}
        return tuple(_without(self.claims, told))


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
    """Return the material of a story: shared points, the gravest differences, verified claims.

    With `further` nothing is told twice, and questions point at lines: for who sees it all at once.
    """
    numbering = Numbering((source.article for source in story.articles), once=further)
    shared = tuple(numbering.line(point) for point in story.comparison.consensus)
    figures = {figure.id: figure.text for brief in story.briefs for figure in brief.figures}
    differences = tuple(
        _difference(number, row, numbering, figures if further else None)
        for number, row in enumerate(story.comparison.disagreements[:MOST_DIFFERENCES], 1)
    )
    claims, told = _claims(story, numbering)
    shown = {one for ids in numbering.ids.values() for one in ids}
    shown |= {one for brief in story.briefs for c in brief.summary for one in _told_whole(c)}
    beside = unsettled(story.sentences, shown, MOST_FURTHER) if further else ()
    lines = numbering.sentences(beside) if further else None
    return Material(shared, differences, claims, lines, numbering.ids, told)


def _claims(story: Story, numbering: Numbering) -> tuple[tuple[Line, ...], Mapping[int, int]]:
    """Return the claims of a story, those of the same words in one line; and what tells them."""
    cited = [c for brief in story.briefs for c in brief.summary if sentence_ids(c)]
    same: dict[object, list[Claim]] = {}
    for claim in cited:
        same.setdefault(words_of(claim.text) if numbering.once else claim.id, []).append(claim)
    lines: list[Line] = []
    told: dict[int, int] = {}
    opened: set[str] = set()
    for claims in same.values():
        article_id = claims[0].citations[0].article_id
        lines.append(numbering.claim(claims, opens=article_id not in opened))
        opened.add(article_id)
        above = numbering.telling(claims)
        if above is not None:
            told[lines[-1].number] = above
    return tuple(lines), told


def _without(lines: Iterable[Line], left: Collection[int]) -> Iterator[Line]:
    """Yield lines but those of some numbers; a paragraph opens with what is left of it."""
    opens = False
    for line in lines:
        opens = opens or line.opens
        if line.number not in left:
            yield replace(line, opens=opens)
            opens = False


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
        Line(number, f"({named(one.outlet, one.published)}) {text}" if one.outlet else text)
        for number, one in enumerate(sentences, 1)
        for text in [one_line(one.text)]
    ]


def _difference(
    number: int, row: Disagreement, numbering: Numbering, figures: Mapping[str, str] | None
) -> Difference:
    lines = tuple(numbering.line(p.claim) for p in row.positions if sentence_ids(p.claim))
    asked = row.question.text if figures is None else asked_of(row, lines, figures)
    return Difference(number, row.id, f"{one_line(asked)} ({row.kind}, {row.nature})", lines)


def _told_whole(claim: Claim) -> Iterator[str]:
    """Yield the ids of the sentences of which a claim keeps most words: the rest is not shown."""
    kept = set(words_of(claim.text))
    for citation in claim.citations:
        words = words_of(citation.quote)
        if citation.sentence_id and sum(word in kept for word in words) >= _MOST * len(words):
            yield citation.sentence_id


_MOST = 0.8
