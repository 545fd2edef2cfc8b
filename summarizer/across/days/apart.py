"""Deeds that two articles date on times which exclude each other, found by how alike they are.

Owns which tellings are weighed, and the rows of those that are likely enough one deed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, islice

from summarizer.across.days.datings import (
    EXPLAIN,
    EXPLAIN_DUE,
    Dating,
    DatingRow,
    asked_when,
    day_told,
    looks_like_slip,
    nature_of_due,
    sides_of,
)
from summarizer.across.days.likeness import Likeness, slot_of
from summarizer.across.days.misprints import is_misprint, may_be_slips, slip_keys
from summarizer.across.days.spans import Axis
from summarizer.across.days.tellings import Telling, tellings_of
from summarizer.across.points.agreement import of_two_things
from summarizer.across.rows.sides import same_speakers
from summarizer.across.rows.wording import joined
from summarizer.across.story.sentences import StorySentences
from summarizer.models import EventStatus, Nature, Precision

THRESHOLD = 0.55
"""Each story and pair left out in turn, four rows in five that are as likely are in its key."""
_MOST_TRIED, _MOST_ALIKE, _MOST_WORDS = 8, 40, 4
_ENOUGH_SHARED = 2

Pair = tuple[Telling, Telling]


def told_apart(
    story: StorySentences, suspects: Sequence[DatingRow], differing: Sequence[DatingRow]
) -> list[DatingRow]:
    """Return deeds dated on times that exclude each other, the likeliest first.

    They come after those of the `differing` rows that are not most unlikely one deed. Sentences
    that another row of dates shows make no second one.
    """
    tellings = tellings_of(story)
    likeness = Likeness(story, tellings)
    kept = [row for row in differing if not _is_unlikely(row, tellings, likeness)]
    held = {d.sentence.number for row in (*suspects, *kept) for d in row.datings}
    weighed = ((likeness.of(*pair, THRESHOLD), pair) for pair in paired(tellings, story))
    likely = [(chance, pair) for chance, pair in weighed if chance >= THRESHOLD]
    likely.sort(key=lambda found: (-found[0], _place(found[1])))
    rows = (_row(group, story) for group in _grouped(likely))
    return kept + [row for row in rows if held.isdisjoint(d.sentence.number for d in row.datings)]


_UNLIKELY = 0.4


def _is_unlikely(row: DatingRow, tellings: Sequence[Telling], likeness: Likeness) -> bool:
    """Tell a row whose dates are hardly of one deed; two that differ as misprints do may be."""
    if row.nature is Nature.SUSPECT:
        return False
    numbers = {dating.sentence.number for dating in row.datings}
    near = [telling for telling in tellings if telling.sentence.number in numbers]
    told = [telling for telling in near if any(_is_that(telling, d) for d in row.datings)]
    chances = [likeness.of(a, b, 0.0) for a, b in combinations(told, 2) if _exclude(a, b)]
    return bool(chances) and max(chances) < _UNLIKELY


def _is_that(telling: Telling, dating: Dating) -> bool:
    mine, theirs = telling.mention, dating.mention
    if theirs is None or telling.sentence is not dating.sentence:
        return False
    return mine.start < theirs.end and theirs.start < mine.end


def _place(pair: Pair) -> tuple[int, ...]:
    return tuple(n for telling in pair for n in (telling.sentence.number, telling.mention.start))


def paired(tellings: Sequence[Telling], story: StorySentences) -> Iterator[Pair]:
    """Yield pairs of two origins that exclude each other and share two words or what is done.

    Of what is due and told as finely one word is enough; the only times of their kind that two
    reports tell, and what differs as a slip does, need none.

    Each telling is paired with a few of those before it that share most, so that it stays linear.
    """
    by_key: dict[str, list[int]] = defaultdict(list)
    alone = Counter(map(slot_of, tellings))
    for number, telling in enumerate(tellings):
        keys = _keys(telling, story)
        if alone[slot_of(telling)] == 1:
            keys += [telling.slot] * _ENOUGH_SHARED
        met = Counter(chain.from_iterable(by_key[key][-_MOST_ALIKE:] for key in keys))
        near = [n for n, shared in met.items() if shared >= _ENOUGH_SHARED]
        tried = (tellings[n] for n in sorted(near, key=lambda n: (-met[n], n)))
        differing = (other for other in tried if _may_differ(other, telling, story))
        yield from ((other, telling) for other in islice(differing, _MOST_TRIED))
        for key in set(keys):
            by_key[key].append(number)


def _keys(telling: Telling, story: StorySentences) -> list[str]:
    """Return by what a telling is found; what is enough alone counts as often as is needed."""
    weak = [word for word in telling.core if story.is_telling(word)]
    weak += [f"to {deed}" for deed in telling.deeds]
    weak += [f"turn {turn}" for turn in telling.told.turns]
    weak += [f"due {telling.span.grain}"] * telling.is_ahead
    strong = [*(f"nearest to {deed}" for deed in telling.deed), *slip_keys(telling)]
    return weak + strong * _ENOUGH_SHARED


def _may_differ(a: Telling, b: Telling, story: StorySentences) -> bool:
    """Tell pairs worth weighing; the weekdays of undated articles are compared by their verbs."""
    if not _exclude(a, b):
        return False
    return not of_two_things(a.sentence, b.sentence, story)


def _exclude(a: Telling, b: Telling) -> bool:
    """Tell times of two origins that cannot both hold; undated weekdays are left to their verbs."""
    comparable = Axis.WEEKDAYS not in (a.span.axis, b.span.axis)
    return comparable and a.sentence.origin != b.sentence.origin and a.excludes(b)


def _grouped(likely: Iterable[tuple[float, Pair]]) -> list[list[Telling]]:
    """Put the tellings of likely pairs together, the likeliest first; very likely ones join."""
    groups: list[list[Telling]] = []
    homes: dict[Telling, list[Telling]] = {}
    for chance, pair in likely:
        there = [homes[telling] for telling in pair if telling in homes]
        if len(there) == len(pair) or (there and chance < _JOINS):
            continue
        group = there[0] if there else []
        if not there:
            groups.append(group)
        group += [telling for telling in pair if telling not in homes]
        homes |= dict.fromkeys(pair, group)
    return groups


_JOINS = 0.6


def _row(group: Sequence[Telling], story: StorySentences) -> DatingRow:
    sides = sides_of(sorted(group, key=_begins))
    told = [telling for side in sides for telling in side]
    nature = _nature(sides)
    explain = _explanations(told)[nature]
    return DatingRow(
        nature=nature,
        question=asked_when(told),
        explanation=explain.format(joined([day_told(side[0].mention) for side in sides])),
        datings=tuple(Dating(telling.sentence, telling.mention) for telling in told),
        facts=("told apart", *_shared(group, story)),
    )


def _explanations(told: Sequence[Telling]) -> dict[Nature, str]:
    ahead = [telling.is_ahead for telling in told]
    if all(ahead):
        return _WHEN_DUE
    return _WHEN_DONE if any(ahead) else _EXPLAIN


def _begins(telling: Telling) -> tuple[str, float, int]:
    span = telling.span
    return span.axis, span.low if span.low > -float("inf") else span.high, telling.sentence.number


def _nature(sides: Sequence[Sequence[Telling]]) -> Nature:
    """Tell days that were moved, forecasts, slips and what cannot both be true apart."""
    told = [telling for side in sides for telling in side]
    if may_be_slips(told) and looks_like_slip(sides, is_misprint):
        return Nature.SUSPECT
    if not any(telling.is_ahead for telling in told):
        return Nature.CONFLICT
    is_forecast = _are_forecasts(told) or _are_far_plans(told)
    return Nature.PROJECTION if is_forecast else nature_of_due(told)


def _are_forecasts(told: Sequence[Telling]) -> bool:
    """Tell what two expect, or one expected, from a plan that the later report moves."""
    expected = any(telling.status is EventStatus.PROJECTED for telling in told)
    one_mouth = len({t.sentence.day for t in told}) > 1 and same_speakers(
        told[0].speakers, told[-1].speakers
    )
    moved = any(t.is_moved or _NOW.search(t.sentence.text) for t in told)
    return expected and not moved and not (one_mouth and all(t.is_ahead for t in told))


_NOW = re.compile(
    r"\b(?:will|would|is|are)\snow\b|\bnow\s(?:be|will|expect|due|plan)", re.IGNORECASE
)


def _are_far_plans(told: Sequence[Telling]) -> bool:
    """Tell "in 2027" and "in 2028" of undated reports: a year to come is hardly more than hoped."""
    undated = any(telling.sentence.day is None for telling in told)
    return undated and all(t.is_ahead and t.fineness in _COARSE for t in told)


_COARSE = frozenset({Precision.MONTH, Precision.SEASON, Precision.YEAR})


_EXPLAIN_FORECASTS = {
    Nature.PROJECTION: "It is expected at different times, {}: forecasts, neither of which the "
    "other refutes.",
}
_EXPLAIN = EXPLAIN | _EXPLAIN_FORECASTS
_WHEN_DUE = EXPLAIN_DUE | _EXPLAIN_FORECASTS
_WHEN_DONE = _EXPLAIN | {
    Nature.UPDATE: "What was due is told as done by the later report; the times differ, {}.",
    Nature.PROJECTION: "What was expected and what is told as done lie apart, {}.",
    Nature.UNDETERMINED: "One tells what is due, one what was done, {}; which came first is open.",
}


def _shared(group: Sequence[Telling], story: StorySentences) -> list[str]:
    """Return the terms that the tellings share, the rarest first."""
    held = Counter(word for telling in group for word in telling.core | telling.deed)
    shared = [word for word, times in held.items() if times > 1]
    return sorted(shared, key=lambda word: (-held[word], -story.weight(word), word))[:_MOST_WORDS]
