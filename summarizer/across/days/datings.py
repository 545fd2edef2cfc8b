"""One event on two days.

Owns that test: two clauses that tell one deed, dated on days that exclude each other. A date
that was moved is an update, told by the order of the articles.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import ClassVar, TypeVar

from summarizer.across.counts.sameness import overlap
from summarizer.across.days.deed_words import MOVED
from summarizer.across.days.deeds import Deed, deeds_of
from summarizer.across.days.misprints import differs_as_misprint, may_be_slips, slip_parts
from summarizer.across.days.sameness import is_one_deed, slipped
from summarizer.across.days.tellings import Telling
from summarizer.across.rows.sides import speaker_keys
from summarizer.across.rows.stances import StanceRow
from summarizer.across.rows.wording import joined
from summarizer.across.story.excerpts import around
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.standalone import stands_alone
from summarizer.across.story.terms import folded
from summarizer.models import Attribution, DisagreementKind, Nature, Precision
from summarizer.reading.types import DateMention

_MOST_TRIED = 12
_MOST_WORDS = 4


@dataclass(frozen=True, eq=False)
class Dating:
    """Is a sentence with the date it gives an event; None where it gives no date of its own."""

    sentence: StorySentence
    mention: DateMention | None

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return everybody whom the sentence credits."""
        return tuple(mention.attribution for mention in self.sentence.reading.attributions)


@dataclass(frozen=True, eq=False)
class DatingRow(StanceRow):
    """Is an event with the dates that its sources give it."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.DATE
    nature: Nature
    question: str
    explanation: str
    datings: tuple[Dating, ...]
    facts: tuple[str, ...]

    @property
    def stances(self) -> tuple[Dating, ...]:
        """Return the dates with their sentences."""
        return self.datings


def may_be_one_time(one: DateMention, two: DateMention) -> bool:
    """Tell whether two dates do not exclude each other."""
    return one.earliest is not None and one.latest is not None and not _disjoint(one, two)


def _disjoint(one: DateMention, two: DateMention) -> bool:
    return (one.latest or "") < (two.earliest or "") or (two.latest or "") < (one.earliest or "")


def differing_rows(story: StorySentences, shown: Iterable[DatingRow]) -> list[DatingRow]:
    """Return events dated differently, those left out that other rows already show."""
    held = {dating.sentence.number for row in shown for dating in row.datings}
    deeds = list(deeds_of(story))
    found = [_row(group, story) for group in _grouped(deeds, story)]
    slips = [_row(pair, story) for pair in _slips(deeds, story)]
    found += [row for row in slips if row is not None and row.nature is Nature.SUSPECT]
    rows: list[DatingRow] = []
    for row in found:
        numbers = {d.sentence.number for d in row.datings} if row is not None else set()
        if row is not None and not held & numbers:
            rows.append(row)
            held |= numbers if row.nature is Nature.SUSPECT else set()
    return rows


def _grouped(deeds: Iterable[Deed], story: StorySentences) -> list[list[Deed]]:
    """Put the deeds that may be one together, found by the words right beside their dates."""
    groups: list[list[Deed]] = []
    by_term: dict[str, set[int]] = defaultdict(set)
    for deed in deeds:
        words = (*deed.near, *([deed.verb] if deed.verb else ()))
        met = Counter(n for word in words for n in by_term[word])
        near = sorted(met, key=lambda n: (-met[n], n))[:_MOST_TRIED]
        homes = [n for n in near if _belongs(deed, groups[n], story)]
        home = max(homes, key=lambda n: _closeness(deed, groups[n], story), default=None)
        if home is None:
            home = len(groups)
            groups.append([])
        groups[home].append(deed)
        for word in words:
            by_term[word].add(home)
    return [group for group in groups if len(group) > 1]


def _closeness(deed: Deed, group: Sequence[Deed], story: StorySentences) -> float:
    """Return how much the words beside two dates have in common, the nearest of a group first."""
    return max(overlap(deed.near, other.near, story) for other in (group[0], group[-1]))


def _slips(deeds: Iterable[Deed], story: StorySentences) -> list[list[Deed]]:
    """Return pairs of dates of one event that differ as misprints do, found by day or month."""
    by_part: dict[str, list[Deed]] = defaultdict(list)
    for deed in deeds:
        for part in slip_parts(deed):
            by_part[part].append(deed)
    pairs: dict[tuple[int, int], list[Deed]] = {}
    for alike in by_part.values():
        for one, two in combinations(alike[:_MOST_ALIKE], 2):
            if slipped(one, two, story):
                pairs.setdefault((one.sentence.number, two.sentence.number), [one, two])
    return list(pairs.values())


_MOST_ALIKE = 40


def _belongs(deed: Deed, group: Sequence[Deed], story: StorySentences) -> bool:
    """Tell whether a deed is that of a group and none of its own article stands apart there."""
    article = deed.sentence.article
    for other in group:
        own = other.sentence.article is article and deed.excludes(other)
        if own and not (deed.is_ahead or other.is_ahead or _two_speakers(deed, other)):
            return False
    return is_one_deed(deed, group[0], story) or is_one_deed(deed, group[-1], story)


def _two_speakers(a: Deed, b: Deed) -> bool:
    one, two = (
        speaker_keys([m.attribution for m in deed.sentence.reading.attributions]) for deed in (a, b)
    )
    return bool(one and two and not one & two)


def _row(group: Sequence[Deed], story: StorySentences) -> DatingRow | None:
    sides = sides_of(sorted(group, key=lambda deed: (deed.days, deed.sentence.number)))
    told = [deed for side in sides for deed in side]
    if len(sides) < 2 or len({deed.sentence.article.id for deed in told}) < 2:
        return None
    if all(_same_words(a[0], b[0]) for a in sides for b in sides if a is not b):
        return None
    words = _shared_words(sides, story) or _shared_day(sides)
    if not words:
        return None
    nature = _nature(sides)
    is_ahead = any(deed.is_ahead for deed in told)
    if may_be_slips(told) and looks_like_slip(sides, differs_as_misprint):
        nature = Nature.SUSPECT
    days = [day_told(side[0].mention) for side in sides]
    return DatingRow(
        nature=nature,
        question=asked_when([deed for side in sides for deed in side]),
        explanation=(EXPLAIN_DUE if is_ahead else EXPLAIN)[nature].format(joined(days)),
        datings=tuple(Dating(deed.sentence, deed.mention) for deed in told),
        facts=("dated", *words[:2]),
    )


_Told = TypeVar("_Told", Deed, Telling)


def looks_like_slip(
    sides: Sequence[Sequence[_Told]], is_misprint: Callable[[_Told, _Told], bool]
) -> bool:
    """Tell a date that stands alone and looks like a slip of one that others give."""
    return any(
        len({told.sentence.origin for told in side}) == 1 and is_misprint(side[0], other[0])
        for side in sides
        for other in sides
        if other is not side
    )


def sides_of(ordered: Iterable[_Told]) -> list[list[_Told]]:
    """Return what is told of each time, one of each origin, in the order in which it comes."""
    sides: list[list[_Told]] = []
    for told in ordered:
        home = next((side for side in sides if not told.excludes(side[0])), None)
        if home is None:
            sides.append([told])
        elif told.sentence.origin not in {other.sentence.origin for other in home}:
            home.append(told)
    return sides


def _same_words(a: Deed, b: Deed) -> bool:
    """Tell a sentence carried over with its "Thursday" from another day."""
    relative = a.mention.relative and b.mention.relative
    return relative and folded(a.mention.text) == folded(b.mention.text)


def _nature(sides: Sequence[Sequence[Deed]]) -> Nature:
    """Call a day that was moved an update, one that is past a conflict."""
    deeds = [deed for side in sides for deed in side]
    if not any(deed.is_ahead for deed in deeds):
        return Nature.CONFLICT
    return nature_of_due(deeds)


def nature_of_due(told: Sequence[Deed | Telling]) -> Nature:
    """Tell a day that later reports move from two of which one is wrong.

    Reports of the same days know of the same plan, unless one says that it was changed or how
    long something lasts: that is often prolonged.
    """
    days = {one.sentence.day for one in told}
    known = [date.fromisoformat(day) for day in days if day is not None]
    if len(known) < len(days):
        return Nature.UNDETERMINED
    at_once = max(known) - min(known) <= _SAME_DAYS
    if at_once and all(one.is_ahead for one in told) and not any(map(_may_move, told)):
        return Nature.CONFLICT
    return Nature.UPDATE if len(known) > 1 else Nature.UNDETERMINED


def _may_move(told: Deed | Telling) -> bool:
    text = told.sentence.text
    return (
        MOVED.search(text) is not None or _LASTING.search(text, 0, told.mention.start) is not None
    )


_LASTING = re.compile(r"\b(?:until|till|before)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_SAME_DAYS = timedelta(days=2)


EXPLAIN = {
    Nature.CONFLICT: "The same event is dated {}.",
    Nature.UPDATE: "It is due on different days, {}: the later report replaces the earlier.",
    Nature.SUSPECT: "Of {} one looks like a slip for the other; both are shown as they stand.",
    Nature.UNDETERMINED: "It is due on different days, {}, and the order of the reports is open.",
}


EXPLAIN_DUE = EXPLAIN | {
    Nature.CONFLICT: "It is due on different days, {}, in reports of the same days, none of which "
    "tells of a change.",
}


def day_told(mention: DateMention) -> str:
    """Return a date as written, with the day that it means where the words do not say it."""
    meant = mention.edtf if mention.relative else None
    return f"“{mention.text}” ({meant})" if meant else f"“{mention.text}”"


def asked_when(deeds: Sequence[Deed | Telling]) -> str:
    """Return the question in the words of the clearest sentence, the date left blank."""
    deed = min(deeds, key=lambda deed: (not stands_alone(deed.sentence), deed.sentence.number))
    told = around(deed.sentence, deed.mention.start, deed.mention.end)
    ahead = any(deed.is_ahead for deed in deeds)
    return f"{'When is it due' if ahead else 'When was it'} ({told})?"


def _shared_day(sides: Sequence[Sequence[Deed]]) -> list[str]:
    """Return the day and month that two whole dates share whose years lie far apart."""
    first = [side[0].mention for side in sides]
    whole = all(m.precision is Precision.DAY and not m.relative and m.edtf for m in first)
    written = [m.edtf or "" for m in first]
    if not whole or any(len(day) != len("2026-03-03") or not day[0].isdigit() for day in written):
        return []
    years = [int(day[:4]) for day in written]
    days = {day[4:] for day in written}
    return sorted(days) if len(days) == 1 and max(years) - min(years) >= _NO_ANNIVERSARY else []


_NO_ANNIVERSARY = 5


def _shared_words(sides: Sequence[Sequence[Deed]], story: StorySentences) -> list[str]:
    """Return the terms that the sides share, the rarest first."""
    held = Counter(word for side in sides for word in {w for deed in side for w in deed.core})
    shared = [word for word, times in held.items() if times > 1]
    return sorted(shared, key=lambda word: (-held[word], -story.weight(word), word))[:_MOST_WORDS]
