"""Figures of different articles that count the same thing.

Owns that judgement, strict by design: a false row embarrasses more than a missed one. Only
figures of one family and head are ever put side by side, so the work stays small.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from summarizer.across.roles import era_of
from summarizer.across.sentences import StorySentences
from summarizer.across.sides import same_speakers
from summarizer.across.terms import name_terms
from summarizer.across.things import Counted
from summarizer.across.vocabulary import PEOPLE, TROOPS

_FAR = 5.0
"""Amounts this many times apart count one thing only if their clauses agree closely."""
_FAR_IF_PLAIN = 2.0
"""Amounts of a bare noun must be nearer: nothing else says that they count one thing."""
_CLOSE, _AKIN, _RELATED, _FAINT = 0.6, 0.4, 0.25, 0.1
_SAMPLE = 6
"""Members of a group that a figure is compared with."""
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
    return [_with_changes(group) for groups in buckets.values() for group in groups]


def _with_changes(group: list[Counted]) -> list[Counted]:
    """Mark what its own article elsewhere calls a change: "an additional 3,000", "3,000"."""
    changes = [counted for counted in group if counted.is_change]
    return [
        replace(counted, is_change=True)
        if any(_same_amount(counted, change) for change in changes)
        else counted
        for counted in group
    ]


def _same_amount(a: Counted, b: Counted) -> bool:
    same_article = a.sentence.article is b.sentence.article
    return same_article and a.interval.typical == b.interval.typical


def _comparable(counted: Counted) -> bool:
    if counted.family[0] == "count":
        whole = float(counted.mention.high or counted.mention.low or 0).is_integer()
        return counted.head is not None and whole
    return counted.family[0] != "unit" or counted.family[-1] not in _UNCOUNTED_UNITS


def _bucket(counted: Counted) -> Bucket:
    head = counted.head if counted.family[0] == "count" else None
    return counted.family, head, counted.is_actual


def _belongs(counted: Counted, group: list[Counted], story: StorySentences) -> bool:
    """Join a group whose figures mostly count the same and none of which it contradicts."""
    article = counted.sentence.article
    own = (member for member in group if member.sentence.article is article)
    if any(_set_apart(counted, member) for member in own):
        return False
    sample = group[:_SAMPLE]
    return 2 * sum(same_thing(counted, member, story) for member in sample) >= len(sample)


def _set_apart(a: Counted, b: Counted) -> bool:
    """Tell two amounts that one mouth gives in one breath: they count different things."""
    if a.interval.same_as(b.interval):
        return False
    if a.is_change or b.is_change:
        return False
    if a.sentence is not b.sentence and a.as_of is None and b.as_of is None:
        return same_speakers(a.speakers, b.speakers) and not a.interval.overlaps(b.interval)
    two_times = (a.as_of and a.as_of.text) != (b.as_of and b.as_of.text)
    return not two_times and same_speakers(a.speakers, b.speakers)


def same_thing(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether two figures of one family and head count the same thing."""
    if a.role != b.role or a.owner != b.owner or _two_events(a, b):
        return False
    if _era(a, story) != _era(b, story) or not _one_setting(a, b, story):
        return False
    near = _overlap(a.window, b.window, story)
    if _far_apart(a, b) and near < _CLOSE:
        return False
    if _is_plain(a) and _is_plain(b) and _is_times(a, b, _FAR_IF_PLAIN):
        return False
    kind = a.family[0]
    if kind == "count":
        return _same_count(a, b, near)
    if kind == "length":
        agree = a.interval.rounds(b.interval)
        return bool(a.sizes & b.sizes) and near >= (_FAINT if agree else _RELATED)
    if kind == "money":
        return near >= _AKIN and len((a.window | a.topic) & (b.window | b.topic)) > 1
    if kind == "rate":
        return near >= _CLOSE or _share_topic(a, b, story)
    return near >= _RELATED and _share_topic(a, b, story)


def _era(counted: Counted, story: StorySentences) -> str | None:
    return era_of(counted.sentence, counted.mention, story)


def _two_events(a: Counted, b: Counted) -> bool:
    """Tell the dead of Monday from the dead of Saturday."""
    one, two = a.event_day, b.event_day
    if one is None or two is None or one.latest is None or two.latest is None:
        return False
    return one.latest < (two.earliest or "") or two.latest < (one.earliest or "")


def _one_setting(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether either article knows a name that the other's sentence speaks of."""
    one, two = name_terms(a.sentence.reading), name_terms(b.sentence.reading)
    if not one or not two or a.sentence.article is b.sentence.article:
        return True
    there = one & story.article_terms(b.sentence.article.id)
    back = two & story.article_terms(a.sentence.article.id)
    return bool(there or back)


def _same_count(a: Counted, b: Counted, near: float) -> bool:
    if a.marks and b.marks and not a.marks & b.marks:
        return False
    if a.head not in (PEOPLE, TROOPS):
        if a.owner:
            return a.marks == b.marks and not _is_times(a, b, _FAR_IF_PLAIN)
        same_fate = a.fate == b.fate and a.fate is not None
        return a.marks == b.marks and near >= (_RELATED if same_fate else _CLOSE)
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


def _share_topic(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether one thing is measured, in a word that the story does not use everywhere."""
    return any(story.is_telling(word) for word in a.topic & b.topic)


def _overlap(a: frozenset[str], b: frozenset[str], story: StorySentences) -> float:
    """Return the shared weight of two clauses as a share of the lighter one."""
    if not a or not b:
        return 0.0
    lighter = min(story.mass(a), story.mass(b))
    return story.mass(a & b) / lighter if lighter else 0.0


def _is_plain(counted: Counted) -> bool:
    """Tell a count of "ballots", whoever's and whatever becomes of them."""
    told = counted.fate or counted.marks or counted.owner
    return counted.family[0] == "count" and not told


def _far_apart(a: Counted, b: Counted) -> bool:
    return not a.interval.overlaps(b.interval) and _is_times(a, b, _FAR)


def _is_times(a: Counted, b: Counted, times: float) -> bool:
    small, large = sorted((abs(a.interval.typical), abs(b.interval.typical)))
    return large > times * small
