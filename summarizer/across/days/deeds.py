"""What a date dates: the words of its clause, and the days it may mean.

Owns the reading of one dated mention; knows nothing of what other articles say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from summarizer.across.days.clauses import Clause, clause_of, dates_a_deed
from summarizer.across.story.passages import is_past
from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import term
from summarizer.across.story.vocabulary import GENERIC
from summarizer.models import EventStatus, Precision
from summarizer.reading.dates import weekday_of
from summarizer.reading.tense import event_status
from summarizer.reading.tokens import lemma
from summarizer.reading.types import DateMention, Token

_FINE = frozenset({Precision.MINUTE, Precision.DAY, Precision.MONTH, Precision.YEAR})
_NEAR = 3
_LIMIT = re.compile(
    r"\b(?:until|till|before|after|from|by|since|to)\s(?:the\s(?:night|evening)\sof\s)?$",
    re.IGNORECASE,
)
_MONTH_AND_DAY = slice(5, 10)
_WEEK = "0001-01-0"
"""The week that stands for the unknown one of an undated article; its 1 is a Monday."""

Days = tuple[str, str]


@dataclass(frozen=True, eq=False)
class Deed:
    """Is a date with what its clause says was done or is due.

    `verb` is the past verb before the date, `near` holds the terms right beside it, `core` all of
    its clause, `days` the first and last day: "MM-DD" where the year is open, else ISO dates, of a
    week by itself where an undated article names but the weekday; `only` those words near it that
    its article dates but once.
    """

    sentence: StorySentence
    mention: DateMention
    verb: str | None
    near: frozenset[str]
    core: frozenset[str]
    days: Days
    status: EventStatus
    limit: str | None
    only: frozenset[str] = frozenset()

    @property
    def is_ahead(self) -> bool:
        """Tell plans, limits on what goes on and days to come from what has happened."""
        first, published = self.days[0][:10], self.sentence.day
        to_come = published is not None and len(published) == len(first) and first > published
        return to_come or self.status is not EventStatus.HAPPENED or self.is_limit

    @property
    def is_limit(self) -> bool:
        """Tell the end of what goes on from the day of what is done."""
        return self.limit in _GOES_ON

    @property
    def is_of_a_weekday(self) -> bool:
        """Tell a day of which no more is known than its name."""
        return _names_weekday(self.days)

    def days_from(self, other: Deed) -> int:
        """Return how many days lie between two dates, the years left out where one is open."""
        one, two = _as_fine(self.days, other.days)
        first, second = (_ordinal(days[0]) for days in (one, two))
        return abs(first - second)

    @property
    def is_of_a_month(self) -> bool:
        """Tell "in March 2021" from a day."""
        return self.mention.precision in (Precision.MONTH, Precision.YEAR)

    def excludes(self, other: Deed) -> bool:
        """Tell whether the two cannot mean one day."""
        one, two = _as_fine(self.days, other.days)
        return one[1] < two[0] or two[1] < one[0]


_GOES_ON = frozenset({"until", "till", "before"})


def _as_fine(one: Days, two: Days) -> tuple[Days, Days]:
    """Return two times as finely as both are known: minute, day, month and day, or weekday."""
    if _names_weekday(one) is not _names_weekday(two):
        return _weekdays(one), _weekdays(two)
    if min(len(one[0]), len(two[0])) < len("2026-03-03"):
        a, b = ((first[:10][-5:], last[:10][-5:]) for first, last in (one, two))
        return a, b
    end = min(len(one[0]), len(two[0]))
    return (one[0][:end], one[1][:end]), (two[0][:end], two[1][:end])


def _names_weekday(days: Days) -> bool:
    return days[0].startswith(_WEEK)


def _weekdays(days: Days) -> Days:
    """Return the weekday of a day; all of the week for what is no single day of a known year."""
    first, last = (day[:10] for day in days)
    if first != last or len(first) < len("2026-03-03"):
        return f"{_WEEK}1", f"{_WEEK}7"
    weekday = f"{_WEEK}{date.fromisoformat(first).isoweekday()}"
    return weekday, weekday


def _ordinal(day: str) -> int:
    whole = day[:10] if len(day) >= len("2026-03-03") else f"2000-{day}"
    return date.fromisoformat(whole).toordinal()


def deeds_of(sentences: Iterable[StorySentence]) -> Iterator[Deed]:
    """Yield what every fine date of the sentences dates; days of mere speech are left out."""
    found = list(_read(sentences))
    days: dict[tuple[str, str], set[Days]] = defaultdict(set)
    for deed in found:
        for word in deed.near:
            days[deed.sentence.article.id, word].add(deed.days)
    for deed in found:
        article = deed.sentence.article.id
        once = frozenset(word for word in deed.near if len(days[article, word]) == 1)
        yield replace(deed, only=once)


def _read(sentences: Iterable[StorySentence]) -> Iterator[Deed]:
    for sentence in sentences:
        for mention in sentence.reading.dates:
            days = _days(mention) or _weekday(sentence, mention)
            if days is not None and dates_a_deed(sentence, mention):
                clause = clause_of(sentence, mention)
                if not clause.is_spoken:
                    yield _deed(sentence, mention, clause, days)


def _days(mention: DateMention) -> Days | None:
    if mention.precision not in _FINE:
        return None
    if mention.earliest is not None and mention.latest is not None:
        if mention.precision in (Precision.MONTH, Precision.YEAR) and mention.relative:
            return None
        end = 16 if mention.precision is Precision.MINUTE else 10
        return mention.earliest[:end], mention.latest[:end]
    edtf = mention.edtf or ""
    if edtf.startswith("XXXX-") and len(edtf) == 10:
        return edtf[_MONTH_AND_DAY], edtf[_MONTH_AND_DAY]
    return None


def _weekday(sentence: StorySentence, mention: DateMention) -> Days | None:
    """Return the weekday that is all that an undated article tells of a day."""
    weekday = weekday_of(mention) if sentence.published is None and mention.edtf is None else None
    return None if weekday is None else (f"{_WEEK}{weekday + 1}", f"{_WEEK}{weekday + 1}")


def _deed(sentence: StorySentence, mention: DateMention, clause: Clause, days: Days) -> Deed:
    ahead, behind = clause.ahead, clause.behind
    words, after = [lemma(t.text) for t in ahead], [lemma(t.text) for t in behind]
    limit = _LIMIT.search(sentence.text[: mention.start])
    near = words[:_NEAR] if len(words) > 1 else [*words, *after[:_NEAR]]
    verb = _verb(ahead or behind)
    return Deed(
        sentence=sentence,
        mention=mention,
        verb=verb,
        near=frozenset([*map(term, near), *([verb] if verb in _DEEDS else [])]) - GENERIC,
        core=frozenset(map(term, [*words, *after])) - GENERIC,
        days=days,
        status=event_status(sentence.text, mention.start),
        limit=limit.group().split()[0].lower() if limit else None,
    )


def _verb(tokens: Sequence[Token]) -> str | None:
    """Return the past verb nearest to a date; "the launch took place" is a launch."""
    past = next((n for n, token in enumerate(tokens) if is_past(token.text)), None)
    if past is None:
        return None
    words = [term(lemma(token.text)) for token in tokens]
    named = words[past + 1 :] if words[past] in _TOOK_PLACE else []
    return named[0] if named else words[past]


_DEEDS = frozenset(map(term, ("launch", "begin", "vote", "election", "meeting", "inspection")))
"""Nouns of deeds that are told by the noun as well as by its verb."""
_TOOK_PLACE = frozenset(map(term, ("take", "happen", "occur", "hold")))
"""Verbs of which the subject says what was done."""
