"""What only one origin tells.

Owns the choice of points of weight and the proof of absence: every other article is searched.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from summarizer.across.counts.intervals import dimension, interval_of
from summarizer.across.points.agreement import share_anchor
from summarizer.across.points.timeline import event_weight
from summarizer.across.rows.quoting import Quoting
from summarizer.across.story.passages import Passage, past_verbs
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.standalone import stands_alone
from summarizer.across.story.terms import folded, name_terms
from summarizer.across.story.unknowns import calls_unknown
from summarizer.models import Absence, Citation, EventStatus, Point
from summarizer.reading.index import SentenceIndex
from summarizer.reading.tense import event_status
from summarizer.reading.types import FigureMention
from summarizer.verify import find_evidence

MOST_POINTS = 12
_FOUND_ELSEWHERE = 0.3
_FIGURE, _NAME, _HEDGED, _SPOKEN = 0.8, 0.4, 0.6, 0.4
_LIKE_ANOTHER = 0.4
_MORE_THAN_MOST, _SURELY_ITS_OWN = 1.25, 0.85
_SOMETHING_SHARED, _DONE_ELSEWHERE, _SEARCHED = 0.14, 0.22, 20
_MERE_COUNT = 3
_VIEW = re.compile(
    r"\b(?:thinks?|thought|believes?|regards?|considers?|view(?:s|ed)\sas|(?:his|her|their)\sview|sees\sit|"
    r"feels?\sthat|(?:draws?|paints?)\sa)\b",
    re.IGNORECASE,
)
"""Words of a view: others hold views of the same thing, in words of their own."""
_OTHER_VALUE, _MUCH_SHARED, _LONG_NUMBER = 0.3, 3, 1_000

Amount = tuple[str | None, str | None, str]
"""What is counted, per what, and about how much of it."""


def alone_points(
    story: StorySentences, quoting: Quoting, taken: Iterable[StorySentence]
) -> tuple[Point, ...]:
    """Return the weightiest points that one origin alone makes, best first."""
    given = _given_amounts(story)
    skipped = {sentence.text for sentence in taken}
    chosen: list[StorySentence] = []
    points: list[Point] = []
    for sentence in _candidates(story, skipped):
        if len(points) == MOST_POINTS:
            break
        if _like_chosen(sentence, chosen, story) or _told_elsewhere(sentence, story, given):
            continue
        chosen.append(sentence)
        absence = _absence(sentence, _nearest(sentence, story), story)
        passage = Passage(sentence, len(sentence.text))
        points.append(quoting.point(passage, _copies(sentence, story), absence))
    return tuple(points)


def _candidates(story: StorySentences, skipped: set[str]) -> list[StorySentence]:
    """Return sentences worth a look, the weightiest first.

    One whose words others use as much as those of the rest is likely to tell what they tell.
    """
    own = [_own_share(sentence, story) for sentence in story]
    least = min(_SURELY_ITS_OWN, _MORE_THAN_MOST * sum(own) / (len(own) or 1))
    worth = [
        (_weight(sentence, story), sentence)
        for sentence in story
        if own[sentence.number] >= least > 0
        and sentence.text not in skipped
        and stands_alone(sentence)
        and not calls_unknown(sentence.text)
        and _VIEW.search(sentence.text) is None
    ]
    telling = [(weight, sentence) for weight, sentence in worth if weight > 0]
    return [s for _, s in sorted(telling, key=lambda pair: (-pair[0], pair[1].text))]


def _own_share(sentence: StorySentence, story: StorySentences) -> float:
    """Return the share of a sentence's terms that no other origin uses."""
    terms = story.terms[sentence.number]
    return sum(story.spread[word] == 1 for word in terms) / (len(terms) or 1)


def _weight(sentence: StorySentence, story: StorySentences) -> float:
    """Weigh what a reader would miss: figures and names first, forecasts and views last."""
    reading = sentence.reading
    facts = _FIGURE * min(sum(map(_tells, reading.figures)), 2) + _NAME * min(
        _new_names(sentence, story), 2
    )
    if not facts:
        return 0.0
    hedged = event_status(sentence.text) is EventStatus.PROJECTED
    spoken = any(not quote.scare for quote in reading.quotes)
    cost = (_HEDGED if hedged else 0.0) + (_SPOKEN if spoken else 0.0)
    return event_weight(sentence, story) + facts - cost


def _tells(figure: FigureMention) -> bool:
    """Tell a figure from a mere "two nations"."""
    return figure.unit is not None or (figure.high or figure.low or 0) > _MERE_COUNT


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


def _told_elsewhere(
    sentence: StorySentence, story: StorySentences, given: Mapping[Amount, set[str]]
) -> bool:
    """Tell whether another origin covers a sentence, or gives its figure of the same thing."""
    names = name_terms(sentence.reading)
    deed, verbs = story.terms[sentence.number] - names, past_verbs(sentence.text)
    doers: set[str] = set()
    for number, share in story.rivals(sentence.number, _SOMETHING_SHARED):
        other = story[number]
        if other.origin == sentence.origin:
            continue
        same_deed = story.share(deed, story.terms[number]) >= _DONE_ELSEWHERE
        if same_deed or share >= _FOUND_ELSEWHERE or share_anchor(sentence.reading, other.reading):
            return True
        if _other_value(sentence, other, verbs, story):
            return True
        if verbs & story.terms[number] and names & story.terms[number]:
            doers.add(other.origin)
    return len(doers) > 1 or any(
        given[amount] - {sentence.origin}
        for figure in sentence.reading.figures
        for amount in _amounts(figure)
    )


def _other_value(
    one: StorySentence, two: StorySentence, verbs: frozenset[str], story: StorySentences
) -> bool:
    """Tell one event told with another value: figures of one thing in sentences much alike."""
    shared = story.terms[one.number] & story.terms[two.number]
    alike = max(story.coverage(one.number, two.number), story.coverage(two.number, one.number))
    if alike < _OTHER_VALUE or not (verbs & shared or len(shared) >= _MUCH_SHARED):
        return False
    return any(_one_measure(f, g) for f in one.reading.figures for g in two.reading.figures)


def _one_measure(a: FigureMention, b: FigureMention) -> bool:
    """Tell two figures of one unit, or of one noun where they have none."""
    if a.unit is None and b.unit is None:
        return a.subject_head is not None and a.subject_head == b.subject_head
    return dimension(a.unit) == dimension(b.unit) and a.rate_per == b.rate_per


def _given_amounts(story: StorySentences) -> dict[Amount, set[str]]:
    """Return the origins that give each amount of each thing."""
    given: dict[Amount, set[str]] = defaultdict(set)
    for sentence in story:
        for figure in sentence.reading.figures:
            for amount in _amounts(figure):
                given[amount].add(sentence.origin)
    return given


def _amounts(figure: FigureMention) -> list[Amount]:
    """Return the amount of a figure, and for a long number of a count the bare number.

    "38,000 people" and "38,000 had been given" are one figure of one story.
    """
    low = figure.low or 0
    bare = figure.unit is None and low == figure.high and low >= _LONG_NUMBER
    return [_amount(figure), *([("number", None, f"{low:g}")] if bare else [])]


def _amount(figure: FigureMention) -> Amount:
    kind = dimension(figure.unit) or figure.subject_head
    return kind, figure.rate_per, f"{interval_of(figure).typical:.2g}"


def _nearest(sentence: StorySentence, story: StorySentences) -> StorySentence | None:
    """Return the sentence of another origin that evidence search puts first."""
    rivals = (story[number] for number, _ in story.rivals(sentence.number, 0.0))
    others = [other for other in rivals if other.origin != sentence.origin][:_SEARCHED]
    found = find_evidence(sentence.text, SentenceIndex(other.reading for other in others), 1)
    return others[found[0]] if found else None


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
