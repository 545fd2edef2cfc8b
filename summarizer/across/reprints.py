"""Facts that a reprint changed.

Owns the alignment of copies of one origin, sentence by sentence, and the figures in which they
differ. Knows nothing of what other origins say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from summarizer.across.counts.asking import question
from summarizer.across.counts.intervals import dimension
from summarizer.across.counts.quantities import QuantityRow
from summarizer.across.counts.things import Counted
from summarizer.across.rows.sides import Side
from summarizer.across.rows.wording import amount
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded
from summarizer.models import Nature

_COPIED = 0.75
"""Share of a sentence's weight that its copy carries, both ways."""


def reprint_rows(
    figures: Iterable[Counted], story: StorySentences, shown: Sequence[QuantityRow]
) -> list[QuantityRow]:
    """Return a row for each figure that a reprint gives otherwise than its original.

    Differences that a row of counts already shows side by side are left out.
    """
    of_sentence: dict[int, list[Counted]] = defaultdict(list)
    for counted in figures:
        of_sentence[counted.sentence.number].append(counted)
    held = [{_place(m) for side in row.sides for m in side.members} for row in shown]
    rows = []
    for original, copy in _copied_sentences(story):
        for one, two in _changed(of_sentence[original.number], of_sentence[copy.number]):
            if not any({_place(one), _place(two)} <= members for members in held):
                rows.append(_row(one, two))
    return rows


def _place(counted: Counted) -> tuple[int, int]:
    return counted.sentence.number, counted.mention.start


def _copied_sentences(story: StorySentences) -> Iterator[tuple[StorySentence, StorySentence]]:
    """Yield sentences of an original with their changed copies."""
    of_article: dict[str, list[StorySentence]] = defaultdict(list)
    for sentence in story:
        of_article[sentence.article.id].append(sentence)
    for copy in of_article.values():
        original = copy[0].article.original
        if original in of_article:
            yield from _aligned(of_article[original], copy, story)


def _aligned(
    original: Sequence[StorySentence], copy: Sequence[StorySentence], story: StorySentences
) -> Iterator[tuple[StorySentence, StorySentence]]:
    carried = {sentence.text for sentence in original}
    kept = {sentence.text for sentence in copy}
    changed = [sentence for sentence in original if sentence.text not in kept]
    for sentence in copy:
        if sentence.text in carried:
            continue
        alike = [(_likeness(other, sentence, story), other) for other in changed]
        share, nearest = max(alike, key=lambda pair: pair[0], default=(0.0, None))
        if nearest is not None and share >= _COPIED:
            yield nearest, sentence


def _likeness(one: StorySentence, two: StorySentence, story: StorySentences) -> float:
    """Return how much of two sentences is the same, their figures left out."""
    a, b = _words(one, story), _words(two, story)
    return min(story.share(a, b), story.share(b, a))


def _words(sentence: StorySentence, story: StorySentences) -> frozenset[str]:
    figures = (folded(figure.text) for figure in sentence.reading.figures)
    return story.terms[sentence.number].difference(*figures)


def _changed(
    original: Sequence[Counted], copy: Sequence[Counted]
) -> Iterator[tuple[Counted, Counted]]:
    """Yield the figures that differ where both sentences give as many of a kind."""
    kinds = {_kind(counted) for counted in original}
    for kind in sorted(kinds):
        mine = [counted for counted in original if _kind(counted) == kind]
        theirs = [counted for counted in copy if _kind(counted) == kind]
        if len(mine) == len(theirs):
            pairs = zip(mine, theirs, strict=True)
            yield from ((a, b) for a, b in pairs if not a.interval.same_as(b.interval))


def _kind(counted: Counted) -> str:
    return f"{dimension(counted.mention.unit)} {counted.mention.rate_per}"


def _row(one: Counted, two: Counted) -> QuantityRow:
    sides = (Side((one,)), Side((two,)))
    said = f"{two.sentence.called} gives {amount(two)} where {one.sentence.called} gives "
    return QuantityRow(
        nature=Nature.CONFLICT,
        sides=sides,
        question=question([one, two], ahead=False),
        explanation=f"A reprint changed a fact: {said}{amount(one)}.",
        facts=("reprint", _kind(one), *sorted(one.core)),
        says=None,
    )
