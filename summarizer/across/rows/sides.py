"""The sides of a row: who gives which figure, and as of when.

Owns the merging of figures that say the same from the same mouth, and the time a figure is for.
Knows nothing of natures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.across.counts.intervals import Interval
from summarizer.across.counts.things import Counted
from summarizer.across.story.standalone import stands_alone
from summarizer.across.story.terms import folded
from summarizer.models import Attribution

_DAY = len("2026-03-03")


@dataclass(frozen=True, slots=True)
class Moment:
    """Is the time a figure is for, as ISO dates; `stated` says that the sentence gives it."""

    earliest: str
    latest: str
    stated: bool
    clock: str | None

    @property
    def is_a_day(self) -> bool:
        """Tell whether the time is known to the day."""
        return self.earliest == self.latest

    def same_as(self, other: Moment) -> bool:
        """Tell one day, or one year that both speak of."""
        return (self.earliest, self.latest) == (other.earliest, other.latest)

    def before(self, other: Moment) -> bool:
        """Tell whether this time is over when the other begins."""
        return self.latest < other.earliest


@dataclass(frozen=True, eq=False)
class Side:
    """Is one answer to a row's question: the figures that agree, the clearest first."""

    members: tuple[Counted, ...]

    @property
    def lead(self) -> Counted:
        """Return the figure that speaks for the side."""
        return self.members[0]

    @property
    def interval(self) -> Interval:
        """Return what the side allows."""
        return self.lead.interval

    @property
    def articles(self) -> set[str]:
        """Return the ids of the articles that take this side."""
        return {member.sentence.article.id for member in self.members}

    @property
    def origins(self) -> set[str]:
        """Return the origins that take this side."""
        return {member.sentence.origin for member in self.members}

    @property
    def published(self) -> str:
        """Return the day on which the figure that speaks for the side was printed, or nothing."""
        return self.lead.sentence.day or ""

    @property
    def is_level(self) -> bool:
        """Tell counts that may be compared from changes."""
        return not self.lead.is_change

    @property
    def is_actual(self) -> bool:
        """Tell counts from plans and projections."""
        return self.lead.is_actual

    @cached_property
    def days(self) -> set[str]:
        """Return the days that its members are for, those known to the day."""
        moments = [moment_of(member) for member in self.members]
        return {m.latest for m in moments if m is not None and m.is_a_day}

    @cached_property
    def moment(self) -> Moment | None:
        """Return the time the side is for; None when nothing dates it."""
        moments = [m for m in map(moment_of, self.members) if m is not None]
        stated = [m for m in moments if m.stated]
        return min(stated or moments, key=lambda m: (m.earliest, m.latest), default=None)


def moment_of(counted: Counted) -> Moment | None:
    """Return the time a figure is for: what its sentence says, else when it was published."""
    published = counted.sentence.published
    on_paper = None
    if published is not None and len(published) >= _DAY:
        day = published[:_DAY]
        on_paper = Moment(day, day, stated=False, clock=published[_DAY:] or None)
    stated = _stated(counted)
    of_event = stated is not None and stated.is_a_day and counted.event_day is not None
    if stated is None or (on_paper is not None and of_event):
        return on_paper
    return stated


def _stated(counted: Counted) -> Moment | None:
    when = counted.as_of
    if when is None or when.earliest is None or when.latest is None:
        return None
    return Moment(when.earliest[:_DAY], when.latest[:_DAY], stated=True, clock=None)


def sides_of(figures: Iterable[Counted]) -> list[Side]:
    """Merge figures of one interval, kind and speaker into sides, smallest first."""
    groups: list[list[Counted]] = []
    for counted in figures:
        home = next((group for group in groups if _one_side(group[0], counted)), None)
        if home is None:
            groups.append([counted])
        else:
            home.append(counted)
    sides = [Side(tuple(sorted(group, key=_clearness))) for group in groups]
    return sorted(sides, key=_size)


def _one_side(a: Counted, b: Counted) -> bool:
    if (a.is_actual, a.is_change) != (b.is_actual, b.is_change):
        return False
    if _said_again(a, b):
        return True
    return (
        a.interval.same_as(b.interval)
        and same_speakers(a.speakers, b.speakers)
        and folded(a.mention.condition or "") == folded(b.mention.condition or "")
        and not _two_times(a, b)
    )


def _said_again(a: Counted, b: Counted) -> bool:
    """Tell one article's repeats, once with its speaker and once without, from two answers."""
    if a.sentence.article is not b.sentence.article or a.interval.typical != b.interval.typical:
        return False
    named = [bool(c.speakers) and c.speakers[0].named for c in (a, b)]
    return (a.interval.same_as(b.interval) or a.is_change) and not all(named)


def _two_times(a: Counted, b: Counted) -> bool:
    """Tell equal figures of two days apart."""
    one, two = _stated(a), _stated(b)
    return one is not None and two is not None and (one.before(two) or two.before(one))


def _clearness(counted: Counted) -> tuple[bool, bool, int, str]:
    text = counted.sentence.text
    named = bool(counted.speakers) and counted.speakers[0].named
    return not named, not stands_alone(counted.sentence), len(text), text


def _size(side: Side) -> tuple[float, float, str]:
    return side.interval.typical, side.interval.low, side.lead.sentence.text


def same_speakers(a: Sequence[Attribution], b: Sequence[Attribution]) -> bool:
    """Tell whether both credit the same people, or nobody."""
    if not a or not b:
        return not a and not b
    return bool(speaker_keys(a) & speaker_keys(b))


def speaker_keys(attributions: Sequence[Attribution]) -> frozenset[str]:
    """Return what identifies the nearest speaker: a name's last word or initials, or the role."""
    if not attributions:
        return frozenset()
    first = attributions[0]
    words = called_by(first).casefold().split()
    if not first.name:
        return frozenset({" ".join(words)})
    initials = {"".join(word[0] for word in words)} if len(words) > 2 else set()
    return frozenset({*words[-1:], *initials})


def may_be_one_mouth(a: Sequence[Attribution], b: Sequence[Attribution]) -> bool:
    """Tell whether two may speak for one body: "the ministry", "the Ministry of Health"."""
    if same_speakers(a, b) or not a or not b:
        return True
    one, two = (called_by(spoken[0]) for spoken in (a, b))
    words, others = set(one.casefold().split()), set(two.casefold().split())
    return words <= others or others <= words or _shortens(one, two) or _shortens(two, one)


def both_by_one(a: Sequence[Attribution], b: Sequence[Attribution]) -> bool:
    """Tell whether both are credited, and to who may be one body; silence says neither."""
    return bool(a and b) and may_be_one_mouth(a, b)


def _shortens(short: str, body: str) -> bool:
    """Tell "MoH" and "ministry": an acronym that may stand for what one noun calls."""
    capitals = [letter for letter in short if letter.isupper()]
    bare = len(capitals) > 1 and short.isalpha() and body.isalpha() and body.islower()
    return bare and body[0].upper() in capitals


def called_by(attribution: Attribution) -> str:
    """Return what a source calls a speaker; empty for "reportedly"."""
    return attribution.name or attribution.role or attribution.via or ""
