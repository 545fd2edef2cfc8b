"""What only one origin tells.

Owns the choice of points of weight and the proof of absence: every other article is searched.
"""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.across.agreement import Agreement, same_figure, share_anchor
from summarizer.across.passages import Passage
from summarizer.across.quoting import Quoting
from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.across.standalone import stands_alone
from summarizer.across.terms import folded
from summarizer.across.timeline import event_weight
from summarizer.models import Absence, Citation, EventStatus, Point
from summarizer.reading.index import SentenceIndex
from summarizer.reading.tense import event_status
from summarizer.verify import find_evidence

MOST_POINTS = 12
_FOUND_ELSEWHERE, _PERHAPS_ELSEWHERE = 0.45, 0.3
_FIGURE, _NAME, _HEDGED = 0.8, 0.4, 0.6
_LIKE_ANOTHER = 0.4


def alone_points(
    story: StorySentences, quoting: Quoting, agreement: Agreement, taken: Iterable[StorySentence]
) -> tuple[Point, ...]:
    """Return the weightiest points that one origin alone makes, best first."""
    everything = SentenceIndex(sentence.reading for sentence in story)
    skipped = {sentence.number for sentence in taken}
    chosen: list[StorySentence] = []
    points: list[Point] = []
    for sentence in _candidates(story, skipped):
        if len(points) == MOST_POINTS:
            break
        if _like_chosen(sentence, chosen, story) or _told_elsewhere(sentence, story):
            continue
        nearest = _nearest(sentence, story, everything)
        if nearest is not None and _borne_out(sentence, nearest, agreement):
            continue
        chosen.append(sentence)
        absence = _absence(sentence, nearest, story)
        passage = Passage(sentence, len(sentence.text))
        points.append(quoting.point(passage, _copies(sentence, story), absence))
    return tuple(points)


def _candidates(story: StorySentences, skipped: set[int]) -> list[StorySentence]:
    worth = [
        (_weight(sentence, story), sentence)
        for sentence in story
        if sentence.number not in skipped and stands_alone(sentence)
    ]
    telling = [(weight, sentence) for weight, sentence in worth if weight > 0]
    return [s for _, s in sorted(telling, key=lambda pair: (-pair[0], pair[1].text))]


def _weight(sentence: StorySentence, story: StorySentences) -> float:
    """Weigh what a reader would miss: figures and names first, forecasts and views last."""
    reading = sentence.reading
    own = [word for word in story.terms[sentence.number] if story.spread[word] == 1]
    facts = _FIGURE * min(len(reading.figures), 2) + _NAME * min(_new_names(sentence, story), 2)
    if not facts or not own:
        return 0.0
    hedged = event_status(sentence.text) is EventStatus.PROJECTED
    return event_weight(sentence, story) + facts - (_HEDGED if hedged else 0.0)


def _new_names(sentence: StorySentence, story: StorySentences) -> int:
    """Count the names that no other origin mentions."""
    return sum(
        any(story.spread[word] == 1 for word in folded(" ".join(name.words)))
        for name in sentence.reading.names
    )


def _like_chosen(
    sentence: StorySentence, chosen: Iterable[StorySentence], story: StorySentences
) -> bool:
    return any(
        max(story.coverage(sentence.number, c.number), story.coverage(c.number, sentence.number))
        >= _LIKE_ANOTHER
        for c in chosen
    )


def _told_elsewhere(sentence: StorySentence, story: StorySentences) -> bool:
    """Tell whether another origin covers a sentence, or gives its figure of the same thing."""
    for number, share in story.rivals(sentence.number, 0.15):
        other = story[number]
        if other.origin == sentence.origin:
            continue
        if share >= _FOUND_ELSEWHERE or share_anchor(sentence.reading, other.reading):
            return True
    return any(
        same_figure(mine, theirs)
        for mine in sentence.reading.figures
        for other in story
        if other.origin != sentence.origin
        for theirs in other.reading.figures
        if mine.subject_head == theirs.subject_head
    )


def _nearest(
    sentence: StorySentence, story: StorySentences, everything: SentenceIndex
) -> StorySentence | None:
    """Return the sentence of another origin that evidence search puts first."""
    found = find_evidence(sentence.text, everything, 8)
    others = (story[number] for number in found)
    return next((other for other in others if other.origin != sentence.origin), None)


def _borne_out(sentence: StorySentence, nearest: StorySentence, agreement: Agreement) -> bool:
    """Tell whether the nearest sentence elsewhere proves the point after all."""
    share = agreement.story.coverage(sentence.number, nearest.number)
    return share >= _PERHAPS_ELSEWHERE and agreement.proves(sentence.text, nearest)


def _absence(
    sentence: StorySentence, nearest: StorySentence | None, story: StorySentences
) -> Absence:
    others = {a.id for a in story.given if a.origin != sentence.origin}
    citation: Citation | None = nearest.cite() if nearest is not None else None
    return Absence(checked=story.listed(others), nearest=citation)


def _copies(sentence: StorySentence, story: StorySentences) -> list[StorySentence]:
    """Return the reprints of a sentence."""
    return [
        story[number]
        for number, share in story.rivals(sentence.number, 0.9)
        if story[number].origin == sentence.origin
    ]
