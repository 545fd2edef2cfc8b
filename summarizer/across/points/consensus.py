"""What two or more independent origins say.

Owns the choice of points and of the words that state them: the shortest passage that can be
read alone and that all the others bear out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.across.counts.quantities import QuantityRow
from summarizer.across.points.agreement import Agreement
from summarizer.across.points.timeline import event_weight
from summarizer.across.rows.quoting import Quoting, one_per_origin
from summarizer.across.story.passages import Passage, passages_of
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.standalone import stands_alone
from summarizer.models import Point

MOST_POINTS = 10
_REPEATS = 0.5
_FEW, _BORNE_OUT_BY_FEW = 2, 0.48
_MOST_PROVEN, _MOST_SUPPORTERS = 40, 10


@dataclass(frozen=True, eq=False)
class Agreed:
    """Is a passage and the sentences of other articles that say the same."""

    passage: Passage
    supporters: tuple[StorySentence, ...]
    borne_out: float
    weight: float

    @property
    def sentences(self) -> tuple[StorySentence, ...]:
        """Return every sentence that makes the point, the one that states it first."""
        return (self.passage.sentence, *self.supporters)

    @property
    def origins(self) -> set[str]:
        """Return the independent origins that say it."""
        return {sentence.origin for sentence in self.sentences}

    @property
    def rank(self) -> tuple[int, float, str]:
        """Sort by origins, then by weight and by how much of it the others say."""
        text = self.passage.text
        return -len(self.origins), -self.weight - 2 * self.borne_out + len(text) / 200, text


def agreed_points(
    story: StorySentences, agreement: Agreement, disputed: Callable[[Passage], bool]
) -> list[Agreed]:
    """Return what origins agree on, the most widely told first, nothing twice.

    Overlap finds the candidates; only the best of them are put to the proof. What is a side of
    a difference is not agreed: `disputed` tells such passages.
    """
    open_points = (p for p in _candidates(story, agreement) if not disputed(p.passage))
    likely = sorted(open_points, key=lambda point: point.rank)
    proven: list[Agreed] = []
    for point in likely:
        if len(proven) == _MOST_PROVEN:
            break
        if not any(_betters(kept, point, story) for kept in proven):
            proven.append(_proven(point, agreement))
    chosen: list[Agreed] = []
    for point in sorted(_fullest(proven), key=lambda point: point.rank):
        if not _stands(point) or agreement.is_over(point.passage):
            continue
        if not any(_repeats(point, kept, story) for kept in chosen):
            chosen.append(point)
    return chosen[:MOST_POINTS]


def _betters(kept: Agreed, point: Agreed, story: StorySentences) -> bool:
    """Tell whether a proven point says the same and no proof could make the other wider."""
    if kept.passage.sentence is point.passage.sentence or not _stands(kept):
        return False
    return len(kept.origins) >= len(point.origins) and _repeats(point, kept, story)


def _fullest(points: Sequence[Agreed]) -> list[Agreed]:
    """Keep one passage of each sentence: the longest of those that most origins bear out."""
    kept: dict[int, Agreed] = {}
    for point in points:
        number = point.passage.sentence.number
        held = kept.get(number)
        if held is None or _breadth(point) > _breadth(held):
            kept[number] = point
    return list(kept.values())


def _breadth(point: Agreed) -> tuple[int, int]:
    return len(point.origins), point.passage.end


def _stands(point: Agreed) -> bool:
    """Tell whether enough origins say enough of it: two must say more than three."""
    return len(point.origins) > _FEW or (
        len(point.origins) == _FEW and point.borne_out >= _BORNE_OUT_BY_FEW
    )


def _candidates(story: StorySentences, agreement: Agreement) -> Iterator[Agreed]:
    seen: set[str] = set()
    for sentence in story:
        if sentence.text in seen or not stands_alone(sentence):
            continue
        seen.add(sentence.text)
        for passage in passages_of(sentence):
            point = _agreed(passage, agreement.likely(passage), story)
            if len(point.origins) > 1:
                yield point


def _agreed(passage: Passage, supporters: Sequence[StorySentence], story: StorySentences) -> Agreed:
    weight = event_weight(passage.sentence, story)
    return Agreed(passage, tuple(supporters), _mean_share(passage, supporters, story), weight)


def _proven(point: Agreed, agreement: Agreement) -> Agreed:
    """Keep the supporters that bear the point out; a copy needs no proof of its own."""
    known: dict[str, bool] = {}
    for other in point.supporters:
        if len(known) < _MOST_SUPPORTERS and other.text not in known:
            known[other.text] = agreement.proves(point.passage, other)
    kept = [other for other in point.supporters if known.get(other.text)]
    return _agreed(point.passage, kept, agreement.story)


def _mean_share(
    passage: Passage, supporters: Sequence[StorySentence], story: StorySentences
) -> float:
    """Return how much of a passage the best sentence of each origin carries, on average."""
    best = one_per_origin(supporters)
    if not best:
        return 0.0
    shares = [story.share(passage.terms, story.terms[s.number]) for s in best]
    return sum(shares) / len(shares)


def _repeats(point: Agreed, kept: Agreed, story: StorySentences) -> bool:
    """Tell whether a chosen point already says this, or rests on the same sentences."""
    mine = {sentence.number for sentence in point.sentences}
    theirs = {sentence.number for sentence in kept.sentences}
    if len(mine & theirs) >= _REPEATS * min(len(mine), len(theirs)):
        return True
    one, two = point.passage.terms, kept.passage.terms
    return max(story.share(one, two), story.share(two, one)) >= _REPEATS


def consensus(
    points: Sequence[Agreed], rows: Sequence[QuantityRow], quoting: Quoting
) -> tuple[Point, ...]:
    """Return agreed points as public data, the most widely told first."""
    counted = (_counted(row, quoting) for row in rows if _implies(row))
    told = (quoting.point(point.passage, point.supporters) for point in points)
    return tuple(sorted((*counted, *told), key=lambda point: -len(point.origin_ids)))


def _implies(row: QuantityRow) -> bool:
    """Tell counts of one named thing by many: however many, all say that there are some."""
    return row.says is not None and len(row.origins) > _FEW


def _counted(row: QuantityRow, quoting: Quoting) -> Point:
    text = f"{row.says}; how many is told differently."
    members = [member for side in row.sides for member in side.members]
    speakers = [speaker for member in members for speaker in member.speakers]
    sentences = [member.sentence for member in members]
    return quoting.point_by_code(text, "agree_on_counted", sentences, speakers)
