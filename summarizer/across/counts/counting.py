"""All figures of a story with what they count.

Owns what one figure lends another: a bare number counts what it counts elsewhere, or what the
figure before it counts. How a figure is read in its own clause is the affair of `things`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from summarizer.across.counts.comparands import BESIDE_VALUES
from summarizer.across.counts.credits import credited_after
from summarizer.across.counts.lent import with_rates, with_unit_of
from summarizer.across.counts.parts import PART
from summarizer.across.counts.result_words import results_in
from summarizer.across.counts.roles import MARGIN, WHOLE
from summarizer.across.counts.sameness import ORDERED
from summarizer.across.counts.singles import single_figures
from summarizer.across.counts.sorts import is_of_people
from summarizer.across.counts.summands import with_summands
from summarizer.across.counts.sums import currency_of, scale_of, scaled, with_currency
from summarizer.across.counts.things import COUNT, Counted, count_figure
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import SPEECH
from summarizer.across.story.vocabulary import CURRENCIES, EMPTY_HEADS, GIVING, PEOPLE, QUALIFIERS
from summarizer.models import Attribution, Measure
from summarizer.reading.figures import is_called_off
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import DateMention, FigureMention

_LONG_NUMBER = 100
_REACH = 30
"""Characters from a figure to the date that goes with it."""


def count_figures(sentences: StorySentences) -> Iterator[Counted]:
    """Yield every figure of the sentences with what it counts, in order.

    A bare long number counts what it counts elsewhere in the story. Another figure that names
    nothing ("a figure of 6,200 for the same hour") counts what the figure before it counts, in
    its own sentence or the one before.
    """
    read = list(with_rates(list(_read(sentences))))
    resolved = list(with_summands(list(_resolved(read, _named_numbers(read)))))
    yield from _told_elsewhere(list(_marked_if_only(resolved)))


def _resolved(read: Iterable[Counted], known: Mapping[float, Counted]) -> Iterator[Counted]:
    """Yield figures with what they count, bare ones by the figures that they refer to."""
    last: Counted | None = None
    for one in read:
        if last is not None and not _follows(last.sentence, one.sentence):
            last = None
        counted = _as_people(_resolve(_as_elsewhere(one, known), last))
        told = counted.head is not None or counted.topic or counted.family[0] == "money"
        told = told or (counted.family[0] in _MEASURED and counted.family[-1] != "time")
        if told and not (last is not None and _is_part_of(counted, last)):
            last = counted
        yield counted


_MEASURED = frozenset({"unit", "length", "rate"})


def _as_people(counted: Counted) -> Counted:
    """Return a number of nobody named, to whom happens what happens to people, as people's."""
    bare = counted.family == COUNT and counted.head is None and counted.mention.subject is None
    return replace(counted, head=PEOPLE) if bare and counted.fate in _OF_PEOPLE else counted


_OF_PEOPLE = frozenset({"die", "injure", "miss", "arrest", "infect", "dismiss", "seize"})


def _is_part_of(counted: Counted, last: Counted) -> bool:
    """Tell "22 of them", which no later number answers, from "31 violations" before it."""
    bare = counted.mention.subject_head is None and counted.role == PART
    return bare and counted.sentence is last.sentence and counted.family == last.family


def _marked_if_only(figures: Sequence[Counted]) -> Iterator[Counted]:
    values: dict[tuple[object, ...], set[float]] = defaultdict(set)
    people: dict[str, set[float]] = defaultdict(set)
    for counted in figures:
        values[_kind_in_article(counted)].add(counted.interval.typical)
        if is_of_people(counted):
            people[counted.sentence.article.id].add(counted.interval.typical)
    for counted in figures:
        only = len(values[_kind_in_article(counted)]) == 1
        alone = is_of_people(counted) and len(people[counted.sentence.article.id]) == 1
        yield replace(counted, is_only=only, is_only_of_people=alone) if only or alone else counted


def _told_elsewhere(figures: Sequence[Counted]) -> Iterator[Counted]:
    """Yield figures with the articles that give the same value of the same thing."""
    tellers: dict[tuple[object, ...], dict[str, tuple[Attribution, ...]]] = defaultdict(dict)
    for counted in figures:
        tellers[_value(counted)].setdefault(counted.sentence.article.id, counted.speakers)
    for counted in figures:
        told = dict(tellers[_value(counted)])
        del told[counted.sentence.article.id]
        yield replace(counted, told_in=told) if told else counted


def _value(counted: Counted) -> tuple[object, ...]:
    """Return a value as two digits tell it; small ones with the noun that they count."""
    amount = counted.interval.typical
    noun = counted.head if abs(amount) < _LARGE else None
    return counted.family, noun, f"{amount:.1e}", counted.mention.measure is Measure.CHANGE


_LARGE = 1_000


def _kind_in_article(counted: Counted) -> tuple[object, ...]:
    beside = counted.role if counted.role in BESIDE_VALUES else None
    article = counted.sentence.article.id
    return article, counted.family, counted.head, counted.is_actual, beside


def _read(sentences: StorySentences) -> Iterator[Counted]:
    previous: StorySentence | None = None
    currency = currency_of(sentences)
    for sentence in sentences:
        if previous is not None and not _follows(previous, sentence):
            previous = None
        for written in _figures(sentence.reading):
            mention = with_currency(written, sentence.text, currency)
            if is_called_off(sentence.text, mention.start, mention.end):
                continue  # a plan given up counts nothing that another source could differ about
            if any(told.start <= mention.start < told.end for told in results_in(sentence.text)):
                continue
            if _DENIED.search(sentence.text, 0, mention.start) or _tells(sentence, mention):
                continue
            counted = count_figure(sentence, mention, previous)
            if counted.fate is None and _is_known(sentence, mention):
                continue
            if not counted.speakers:
                counted = replace(counted, speakers=credited_after(_next(sentences, sentence)))
            yield counted
        previous = sentence


def _figures(reading: SentenceReading) -> Iterator[FigureMention]:
    yield from reading.figures
    given = {mention.start for mention in reading.figures}
    yield from (single for single in single_figures(reading) if single.start not in given)


def _is_known(sentence: StorySentence, mention: FigureMention) -> bool:
    """Tell "the three ran a network", who have been told of, from three of whom it is news."""
    bare = mention.subject is None and mention.unit is None and mention.text.isalpha()
    return bare and _OF_THOSE.search(sentence.text, 0, mention.start) is not None


_OF_THOSE = re.compile(r"\b(?:the|these|those|all)\s$", re.IGNORECASE)


def _tells(sentence: StorySentence, mention: FigureMention) -> bool:
    """Tell those who were asked, "according to two people who know how the votes were cast"."""
    told = _TELLERS.match(sentence.text, mention.end)  # hardly ever, and found at once
    return told is not None and _CREDITED.search(sentence.text, 0, mention.start) is not None


_CREDITED = re.compile(
    r"(?:\baccording\sto|\b(?:told|seen|reviewed|confirmed)\sby|^|,\s|said\s)\s?$", re.IGNORECASE
)
_TELLERS = re.compile(
    r"\s(?:\w+\s)?(?:people|persons|sources|officials|diplomats|insiders|executives)\s"
    r"(?:who\s(?:know|knew|have\sseen|had\sseen|were\spresent|asked|spoke)|familiar\s|close\sto\s|briefed\s|"
    r"with\s(?:direct\s|first-hand\s)?knowledge\s)",
    re.IGNORECASE,
)


def _next(sentences: StorySentences, sentence: StorySentence) -> StorySentence | None:
    """Return the sentence after one in its article."""
    number = sentence.number + 1
    following = sentences[number] if number < len(sentences) else None
    return following if following is not None and _follows(sentence, following) else None


_DENIED = re.compile(
    r"(?:,\s(?:and\s)?not(?:\sfor)?|^\W*not|instead\sof|rather\sthan|(?:up|down)\sfrom|compared\s(?:with|to)|in\saddition\sto|on\stop\sof|besides)\s"
    r"(?:about\s|the\s|some\s)?$",
    re.IGNORECASE,
)
"""What stands before a number that is given up or long past: "2.6 million, not 1.2 million"."""


def _named_numbers(figures: Iterable[Counted]) -> dict[float, Counted]:
    """Return what each long number counts where it stands with a noun, the first that does."""
    known: dict[float, Counted] = {}
    for counted in figures:
        if counted.head is not None and counted.mention.subject_head is not None:
            known.setdefault(counted.interval.typical, counted)
    return known


def _as_elsewhere(counted: Counted, known: Mapping[float, Counted]) -> Counted:
    other = known.get(counted.interval.typical)
    bare = counted.family == COUNT and counted.head is None
    if not bare or other is None or counted.interval.typical < _LONG_NUMBER:
        return counted
    return replace(
        counted,
        head=other.head,
        fate=counted.fate or other.fate,
        marks=other.marks,
        topic=other.topic,
        window=counted.window | other.window - {ORDERED},
        near=counted.near | other.near,
        label=other.label,
    )


def _follows(earlier: StorySentence, later: StorySentence) -> bool:
    return earlier.article is later.article and later.position - earlier.position <= 1


def _resolve(counted: Counted, last: Counted | None) -> Counted:
    """Let a figure of nothing count what the one before it counts."""
    measured = with_unit_of(counted, last) if last is not None else None
    if measured is not None:
        return measured
    if last is not None and _is_bare_sum(counted, last):
        scale = 1 if _SCALED.search(counted.mention.text) else scale_of(last.mention)
        sum_of = scaled(counted.mention, scale, last.mention.unit)
        ahead = counted.mention.status if not counted.is_actual else last.mention.status
        sum_of = sum_of._replace(status=ahead, rate_per=last.mention.rate_per)
        told = count_figure(counted.sentence, sum_of, last.sentence)
        return replace(
            told, topic=last.topic, window=told.window | last.window, near=told.near | last.near
        )
    if last is None or counted.head is not None or counted.family != last.family:
        return counted
    words = set(counted.sentence.reading.lemmas)
    same_sentence = counted.sentence is last.sentence
    if counted.family != COUNT:
        silent = same_sentence and not counted.topic
        return replace(counted, topic=last.topic, window=last.window) if silent else counted
    if not same_sentence and not (words & EMPTY_HEADS or _is_reply(counted)):
        return counted
    same_time = "same" in words and counted.as_of is None
    return replace(
        counted,
        head=last.head,
        fate=counted.fate or last.fate,
        marks=last.marks - QUALIFIERS if counted.qualifiers else last.marks,
        role=counted.role or (last.role if last.role in _LENT else None),
        period=counted.period or last.period,
        label=last.label,
        window=counted.window | last.window,
        near=counted.near | (last.near - QUALIFIERS if counted.qualifiers else last.near),
        as_of=last.as_of if same_time else counted.as_of or _date_after(counted),
    )


def _is_bare_sum(counted: Counted, last: Counted) -> bool:
    """Tell "Her colleague believes in 810" after a sum in millions."""
    bare = counted.family == COUNT and counted.head is None and counted.mention.unit is None
    in_money = last.family[0] == "money" or (last.mention.unit or "") in CURRENCIES
    if not bare or not in_money or counted.topic:
        return False
    return _is_reply(counted) or _SCALED.search(counted.mention.text) is not None


_SCALED = re.compile(r"\b(?:million|billion|trillion)$", re.IGNORECASE)


def _is_reply(counted: Counted) -> bool:
    """Tell "The employers counted 140,000": a short sentence that only gives another number."""
    words = [token for token in counted.sentence.reading.tokens if token.is_word]
    given = (GIVING | SPEECH | _REPLYING) & set(counted.sentence.reading.lemmas)
    return bool(given) and len(words) <= _REPLY


_LENT = frozenset({PART, WHOLE, MARGIN})
"""Roles that a number shares with the one it answers."""
_REPLY = 14
_REPLYING = frozenset("offer expect arrive think assume call insist predict".split())


def _date_after(counted: Counted) -> DateMention | None:
    """Return the day of "the 6,000 it reported on Tuesday"."""
    end = counted.mention.end
    dates = counted.sentence.reading.dates
    return next((date for date in dates if 0 <= date.start - end <= _REACH), None)
