"""Figures of different articles that count the same thing.

Owns that judgement, strict by design: a false row embarrasses more than a missed one. Only
figures of one family and head are ever put side by side, so the work stays small.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from summarizer.across.counts.apart import are_set_apart
from summarizer.across.counts.joining import join_alike
from summarizer.across.counts.rivals import are_rivals
from summarizer.across.counts.sameness import same_thing
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.rows.sides import same_speakers
from summarizer.across.story.sentences import StorySentences
from summarizer.across.story.vocabulary import ADDING_UP, SCALE_NOUNS

_VAGUE = re.compile(r"(?:at\sleast\s)?(?:tens|dozens|scores|hundreds|thousands|\w+illions)\b", re.I)
"""Figures that give no number: "millions of dollars" is nothing to compare."""
_NEVER_COUNTED = frozenset(
    "age page article chapter channel route season side way kind sort type half time".split()
)
"""Nouns whose number is a name or a grade, no count."""
_MOST_TRIED = 8
"""Groups that share most words with a figure and are tried for it."""
_SAMPLE = 6
"""Members of a group that a figure is compared with."""
_MOST_COMPARED = 24
_UNCOUNTED_UNITS = frozenset({"percentage_point"})

Bucket = tuple[tuple[str, ...], bool]


def group_figures(figures: Iterable[Counted], story: StorySentences) -> list[list[Counted]]:
    """Return groups of figures that count one thing; counts apart from what lies ahead."""
    buckets: dict[Bucket, _Bucket] = defaultdict(_Bucket)
    for counted in figures:
        if _comparable(counted):
            buckets[counted.family, counted.is_actual].add(counted, story)
    groups = [group for bucket in buckets.values() for group in bucket.groups]
    joined = join_alike(groups, story, _set_apart)
    return [_with_changes(_without_parts(group)) for group in joined]


class _Bucket:
    """Is figures of one family in groups, found again by the words of their members."""

    def __init__(self) -> None:
        self.groups: list[list[Counted]] = []
        self._by_term: dict[str, set[int]] = defaultdict(set)

    def add(self, counted: Counted, story: StorySentences) -> None:
        """Put a figure in the group it belongs to, else in one of its own."""
        met = Counter(n for word in counted.core for n in self._by_term[word])
        if counted.fate is not None:
            met.update(self._by_term[counted.fate.upper()])
        near = sorted(met, key=lambda n: (-met[n], n))[:_MOST_TRIED]
        home = next((n for n in near if _belongs(counted, self.groups[n], story)), None)
        if home is None:
            home = len(self.groups)
            self.groups.append([])
        self.groups[home].append(counted)
        for word in (*counted.core, *([counted.fate.upper()] if counted.fate else ())):
            self._by_term[word].add(home)


def _without_parts(group: list[Counted]) -> list[Counted]:
    """Leave out whom an article counts before it adds up: "two more bodies", "a toll of 19"."""
    return [one for one in group if not any(_is_part(one, other) for other in group)]


def _is_part(counted: Counted, whole: Counted) -> bool:
    if counted.sentence.article is not whole.sentence.article or counted.fate not in ADDING_UP:
        return False
    if counted.fate != whole.fate or counted.interval.typical >= whole.interval.typical:
        return False
    return not whole.is_change and not counted.speakers and not are_rivals(counted, whole)


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


def _is_whole(counted: Counted) -> bool:
    whole = float(counted.mention.high or counted.mention.low or 0).is_integer()
    return whole or counted.head in SCALE_NOUNS


def _comparable(counted: Counted) -> bool:
    if _VAGUE.match(counted.mention.text):
        return False
    if counted.family == COUNT:
        named = counted.head is not None or bool(counted.core)
        return named and _is_whole(counted) and counted.head not in _NEVER_COUNTED
    if counted.family[-1] == "time" and _is_period(counted):
        return False
    return counted.family[0] != "unit" or counted.family[-1] not in _UNCOUNTED_UNITS


def _is_period(counted: Counted) -> bool:
    """Tell "in the three months to June" and "half-year profit" from how long a thing takes."""
    text, mention = counted.sentence.text, counted.mention
    return _THE.search(text[: mention.start]) is not None or "half-" in mention.text.lower()


_THE = re.compile(r"\bthe\s(?:(?:past|last|first|next|previous|final)\s)?$", re.IGNORECASE)


def _belongs(counted: Counted, group: list[Counted], story: StorySentences) -> bool:
    """Join a group whose figures mostly count the same and none of which it contradicts."""
    sample = group[:_SAMPLE]
    if 2 * sum(same_thing(counted, member, story) for member in sample) < len(sample):
        return False
    if any(are_set_apart(counted, member) for member in group[:_MOST_COMPARED]):
        return False
    article = counted.sentence.article
    own = (member for member in group if member.sentence.article is article)
    return not any(_set_apart(counted, member) for member in own)


def _set_apart(a: Counted, b: Counted) -> bool:
    """Tell two amounts that one mouth gives in one breath: they count different things."""
    if a.interval.same_as(b.interval):
        return False
    if a.is_change or b.is_change or are_rivals(a, b):
        return False
    if a.sentence is not b.sentence and a.as_of is None and b.as_of is None:
        return same_speakers(a.speakers, b.speakers) and not a.interval.overlaps(b.interval)
    two_times = (a.as_of and a.as_of.text) != (b.as_of and b.as_of.text)
    return not two_times and same_speakers(a.speakers, b.speakers)
