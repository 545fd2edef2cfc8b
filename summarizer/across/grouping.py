"""Figures of different articles that count the same thing.

Owns that judgement, strict by design: a false row embarrasses more than a missed one. Only
figures of one family and head are ever put side by side, so the work stays small.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from summarizer.across.sentences import StorySentences
from summarizer.across.sides import same_speakers
from summarizer.across.things import Counted, dimension_words
from summarizer.across.vocabulary import PEOPLE, TROOPS
from summarizer.models import Measure, Reality

_FAR = 5.0
"""Amounts this many times apart count one thing only if their clauses agree closely."""
_CLOSE, _AKIN, _RELATED = 0.6, 0.4, 0.3
_UNCOUNTED_UNITS = frozenset(
    "second minute hour day week month year decade night weekend percentage_point".split()
)
"""Durations and ages are told of many things at once: never compared."""

Bucket = tuple[tuple[str, ...], str | None, bool]


def group_figures(figures: Iterable[Counted], story: StorySentences) -> list[list[Counted]]:
    """Return groups of figures that count one thing; counts apart from what lies ahead."""
    buckets: dict[Bucket, list[list[Counted]]] = defaultdict(list)
    for counted in figures:
        if not _comparable(counted):
            continue
        groups = buckets[_bucket(counted)]
        home = next((group for group in groups if _belongs(counted, group, story)), None)
        if home is None:
            groups.append([counted])
        else:
            home.append(counted)
    return [group for groups in buckets.values() for group in groups]


def _comparable(counted: Counted) -> bool:
    if counted.family[0] == "count":
        return counted.head is not None
    return counted.family[-1] not in _UNCOUNTED_UNITS


def _bucket(counted: Counted) -> Bucket:
    head = counted.head if counted.family[0] == "count" else None
    return counted.family, head, counted.mention.status is Reality.ACTUAL


def _belongs(counted: Counted, group: list[Counted], story: StorySentences) -> bool:
    """Join a group whose figures mostly count the same and none of which it contradicts."""
    if any(_set_apart(counted, member) for member in group):
        return False
    alike = sum(same_thing(counted, member, story) for member in group)
    return 2 * alike >= len(group)


def _set_apart(a: Counted, b: Counted) -> bool:
    """Tell two amounts that one mouth gives in one breath: they count different things."""
    if a.sentence.article is not b.sentence.article or a.interval.same_as(b.interval):
        return False
    if a.sentence is not b.sentence and a.as_of is None and b.as_of is None:
        return same_speakers(a.speakers, b.speakers) and not a.interval.overlaps(b.interval)
    if Measure.CHANGE in (a.mention.measure, b.mention.measure):
        return False
    two_times = (a.as_of and a.as_of.text) != (b.as_of and b.as_of.text)
    return not two_times and same_speakers(a.speakers, b.speakers)


def same_thing(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether two figures of one family and head count the same thing."""
    near = _overlap(a.window, b.window, story)
    if _far_apart(a, b) and near < _CLOSE:
        return False
    kind = a.family[0]
    if kind == "count":
        return _same_count(a, b, near)
    if kind == "length":
        return bool(dimension_words(a) & dimension_words(b)) and near >= _RELATED
    if kind == "rate" and a.family[1] != "count":
        return _meets(a, b, story) and near >= _RELATED
    return _meets(a, b, story) and near >= _AKIN


def _same_count(a: Counted, b: Counted, near: float) -> bool:
    if a.marks and b.marks and not a.marks & b.marks:
        return False
    if a.head not in (PEOPLE, TROOPS):
        return a.marks == b.marks and (near >= _AKIN or (a.fate == b.fate and a.fate is not None))
    if a.fate == b.fate and a.fate is not None:
        return _marked_alike(a, b)
    one_silent = a.fate is None or b.fate is None
    return one_silent and bool(a.marks & b.marks) and a.head == TROOPS


def _marked_alike(a: Counted, b: Counted) -> bool:
    """Let a bare "troops" join "North Korean troops" only where its sentence names them."""
    if bool(a.marks) == bool(b.marks):
        return True
    bare, marked = (b, a) if a.marks else (a, b)
    said = " ".join(bare.sentence.reading.lemmas)
    return any(mark[:4] in said for mark in marked.marks)


def _meets(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether clauses share a term that the story does not use everywhere."""
    return any(story.weight(word) >= 1.5 for word in a.window & b.window)


def _overlap(a: frozenset[str], b: frozenset[str], story: StorySentences) -> float:
    """Return the shared weight of two clauses as a share of the lighter one."""
    if not a or not b:
        return 0.0
    lighter = min(_mass(a, story), _mass(b, story))
    return _mass(a & b, story) / lighter if lighter else 0.0


def _mass(words: frozenset[str], story: StorySentences) -> float:
    return sum(story.weight(word) for word in sorted(words))


def _far_apart(a: Counted, b: Counted) -> bool:
    one, two = a.interval, b.interval
    if one.overlaps(two):
        return False
    small, large = sorted((abs(one.typical), abs(two.typical)))
    return large > _FAR * small
