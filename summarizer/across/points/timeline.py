"""What happened when, of all articles in one order.

Owns the choice of events worth a row and the merging of one event told by several articles.
Publication dates never stand in for event dates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.across.points.holding import SetAgainst, days_hold, may_both_hold
from summarizer.across.rows.quoting import Quoting
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.standalone import leans, stands_alone
from summarizer.models import Event, EventStatus, Precision, content_key
from summarizer.reading.dates import dates_no_main_clause, only_compares, weekday_of
from summarizer.reading.facts import when_of
from summarizer.reading.tense import event_status
from summarizer.reading.types import DateMention

MOST_EVENTS = 40
_SAME_EVENT = 0.45
_ORPHAN_COST = 0.5
_MOST_SPREAD = 5
"""More origins than this make a word no more telling."""
_UNRESOLVED = "~"
_NO_DAY = frozenset({Precision.UNKNOWN, Precision.MINUTE})
"""Precisions that tell nothing of an undated article: "at 6 p.m." of which day?"""


@dataclass(frozen=True, eq=False)
class Dated:
    """Is a date in its sentence."""

    sentence: StorySentence
    mention: DateMention
    weight: float

    @property
    def order(self) -> tuple[bool, str, str, str, str]:
        """Sort by the day it begins; the year-open, the unresolved and their plans come last."""
        edtf = self.mention.edtf
        begins = self.mention.earliest or _UNRESOLVED
        when = (
            "" if edtf else f"{_status(self) is not EventStatus.HAPPENED} {_as_named(self.mention)}"
        )
        return self.mention.earliest is None, begins, edtf or _UNRESOLVED, when, self.sentence.text


def _as_named(mention: DateMention) -> str:
    """Return what sorts days of an unknown week: after longer times, the weekdays in their order.

    Words that say no more than the same weekday ("early Thursday", "on Thursday") are one day.
    """
    weekday = weekday_of(mention)
    if weekday is None:
        return f"{_COARSE.get(mention.precision, len(_COARSE))} {mention.text.casefold()}"
    return f"{len(_COARSE)} {weekday} {'next' in mention.text.casefold()}"


_COARSE = {Precision.YEAR: 0, Precision.MONTH: 1}


def timeline(
    story: StorySentences, quoting: Quoting, story_id: str, set_against: SetAgainst
) -> tuple[Event, ...]:
    """Return the weightiest events of a story in the order of their dates.

    An event cites none but sentences that can all hold; `set_against` tells those that cannot.
    """
    groups = _merged(story, _worth_a_row(story), set_against)
    groups.sort(key=_group_weight, reverse=True)
    chosen = sorted(groups[:MOST_EVENTS], key=lambda group: group[0].order)
    return tuple(
        _event(group, quoting, f"{story_id}.e{number}") for number, group in enumerate(chosen, 1)
    )


def dated_sentences(story: StorySentences) -> list[Dated]:
    """Return every sentence with each of its telling dates."""
    return [
        Dated(sentence, mention, event_weight(sentence, story))
        for sentence in story
        for mention in _telling_dates(sentence)
    ]


def event_weight(sentence: StorySentence, story: StorySentences) -> float:
    """Return how much a sentence matters: what many origins speak of weighs more."""
    terms = story.terms[sentence.number]
    told = story.spread
    spread = sum([min(told[word], _MOST_SPREAD) - 1 for word in terms]) / (len(terms) or 1)
    alone = 0.0 if stands_alone(sentence) else _ORPHAN_COST
    return spread + 1.0 / (2 + sentence.position) - alone


def _telling_dates(sentence: StorySentence) -> list[DateMention]:
    """Return the dates of what is told; the day of mere speech only for want of another."""
    told = (m for m in sentence.reading.dates if not _beside_the_event(sentence, m))
    dates = [m for m in told if m.edtf or m.precision not in _NO_DAY]
    dates.sort(key=lambda m: (m.edtf is None, m.start))
    resolved = [m for m in dates if m.edtf] or dates[:1]
    of_deeds = [m for m in resolved if not _SPOKEN.search(sentence.text[: m.start])]
    return _each_once(of_deeds or resolved[:1])[:_MOST_DATES]


def _beside_the_event(sentence: StorySentence, date: DateMention) -> bool:
    """Tell a date of a comparison, and a whole year to come in which something stood already."""
    text = sentence.text
    if only_compares(text, date) or dates_no_main_clause(text, date):
        return True
    ahead = (date.earliest or "")[:_DAY] > (sentence.day or _UNRESOLVED)
    return (
        ahead
        and date.relative
        and date.precision is Precision.YEAR
        and event_status(text, date.start) is EventStatus.HAPPENED
        and _BY.search(text[: date.start]) is None
    )


_SPOKEN = re.compile(
    r"\b(?:said|says|told|announced|reported|warned|added)"
    r"(?:\s(?:late|early|in|a|the|statement|reporters|journalists))*(?:\son|\s)?\s?$"
    r"|\btold\s(?:the|its|his|her|their)\s(?:\w+\s){1,3}(?:late\s|early\s)?on\s$"
)
_MOST_DATES = 3


def _each_once(dates: Sequence[DateMention]) -> list[DateMention]:
    """Return dates without those that a finer one of the same sentence lies within."""
    first: dict[str | None, DateMention] = {}
    for mention in dates:
        first.setdefault(mention.edtf, mention)
    return list(first.values())


def _worth_a_row(story: StorySentences) -> list[Dated]:
    """Leave out speech without an event and sentences that cannot be read alone."""
    dated = dated_sentences(story)
    return [
        d
        for d in dated
        if d.weight > -_ORPHAN_COST and not d.sentence.text.endswith("?") and not leans(d.sentence)
    ]


def _merged(
    story: StorySentences, dated: Sequence[Dated], set_against: SetAgainst
) -> list[list[Dated]]:
    """Put the tellings of one event together: one date, and sentences that say the same."""
    resolved = {_text_key(item): item for item in dated if item.mention.earliest is not None}
    by_date: dict[str, list[list[Dated]]] = {}
    for item in dated:
        groups = by_date.setdefault(_date_key(resolved.get(_text_key(item), item)), [])
        home = next(
            (
                group
                for group in groups
                if _same_event(story, group[0], item)
                and all(_may_stand_together(told, item, set_against) for told in group)
            ),
            None,
        )
        if home is None:
            groups.append([item])
        else:
            home.append(item)
    merged = [group for groups in by_date.values() for group in groups]
    return [sorted(group, key=_clearness) for group in merged]


def _text_key(item: Dated) -> tuple[str, str]:
    """Return what copies of one origin share: a dated copy lends an undated one its date."""
    return item.sentence.origin, item.sentence.text


def _date_key(item: Dated) -> str:
    """Return the date; an unresolved one belongs to its own article, unless it names a weekday."""
    if item.mention.edtf or weekday_of(item.mention) is not None:
        return item.mention.edtf or _as_named(item.mention)
    return f"{item.sentence.origin} {item.mention.text.casefold()}"


def _same_event(story: StorySentences, a: Dated, b: Dated) -> bool:
    one, two = a.sentence.number, b.sentence.number
    both = max(story.coverage(one, two), story.coverage(two, one))
    return both >= _SAME_EVENT and _status(a) is _status(b)


def _may_stand_together(a: Dated, b: Dated, set_against: SetAgainst) -> bool:
    """Tell whether both sentences can be cited for one event: nothing in them is at odds."""
    one, two = a.sentence, b.sentence
    if one.text == two.text:
        return True
    if set_against(one, two) or not may_both_hold(one, two):
        return False
    return days_hold(_telling_dates(one), _telling_dates(two))


def _clearness(item: Dated) -> tuple[bool, bool, int, str]:
    text = item.sentence.text
    return item.mention.earliest is None, not stands_alone(item.sentence), len(text), text


def _group_weight(group: Sequence[Dated]) -> float:
    origins = {item.sentence.origin for item in group}
    resolved = 0.3 if group[0].mention.edtf else 0.0
    return max(item.weight for item in group) + 0.5 * (len(origins) - 1) + resolved


def _event(group: Sequence[Dated], quoting: Quoting, event_id: str) -> Event:
    lead = group[0]
    articles = {item.sentence.article.id for item in group}
    return Event(
        id=event_id,
        key=content_key(lead.mention.edtf or lead.mention.text, lead.sentence.text),
        when=when_of(lead.sentence.article, lead.sentence.position, lead.mention),
        what=quoting.words([item.sentence for item in group]),
        status=_status(lead),
        article_ids=quoting.story.listed(articles),
        origin_ids=quoting.story.origins_of(articles),
    )


def _status(item: Dated) -> EventStatus:
    """Return what the clause says, corrected by the day the article was published."""
    said = event_status(item.sentence.text, item.mention.start)
    published = item.sentence.day
    earliest, latest = item.mention.earliest, item.mention.latest
    if published is None or earliest is None or latest is None:
        return said
    if latest[:_DAY] < published:
        return EventStatus.HAPPENED
    by_then = _BY.search(item.sentence.text[: item.mention.start]) is not None
    to_come = earliest[:_DAY] > published or (by_then and latest[:_DAY] > published)
    return EventStatus.PLANNED if to_come and said is EventStatus.HAPPENED else said


_DAY = len("2026-03-03")
_BY = re.compile(r"\b(?:by|until|till)\s(?:the\s)?$", re.IGNORECASE)
