"""What a sentence dates, with the span of time that its words leave open.

Owns the reading of one dated mention of any fineness; knows nothing of what other articles say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.across.days.clauses import Clause, clause_of, dates_a_deed
from summarizer.across.days.deed_words import AGAIN, CLASSES, MOVED
from summarizer.across.days.spans import (
    Axis,
    Span,
    bound_of,
    bounded,
    exclude,
    of_clock,
    ordinal,
    spans_of,
)
from summarizer.across.days.terms_of_time import times_named
from summarizer.across.days.verbs import Told, told_at
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import SPEECH, name_terms, term
from summarizer.across.story.vocabulary import GENERIC
from summarizer.models import Attribution, EventStatus, Precision
from summarizer.reading.tense import event_status
from summarizer.reading.tokens import lemma
from summarizer.reading.types import ClockMention, DateMention


@dataclass(frozen=True, eq=False)
class Telling:
    """Is a date with what its clause says of it.

    `spans` holds more than one where a clock time may be of the morning or the evening, `limits`
    those that a deadline names; `deeds`
    are the classes of all words of the clause, `deed` those of the word nearest to the date,
    `told` the verb that the date goes with;
    `core` holds the terms of the clause, `around` those of the sentence, and of the one before
    where it leans on that.
    """

    sentence: StorySentence
    mention: DateMention
    spans: tuple[Span, ...]
    limits: tuple[Span, ...]
    status: EventStatus
    is_ahead: bool
    is_moved: bool
    deeds: frozenset[str]
    deed: frozenset[str]
    told: Told
    core: frozenset[str]
    around: frozenset[str]
    names: frozenset[str]

    @property
    def span(self) -> Span:
        """Return the first reading."""
        return self.spans[0]

    @property
    def slot(self) -> str:
        """Return how finely it is told, and whether it is to come."""
        if self.limits:
            return "deadline"
        return f"{self.fineness}, {'due' if self.is_ahead else 'done'}"

    @property
    def fineness(self) -> Precision:
        """Return how finely it is told; an hour of a day is a day."""
        is_hour = self.span.axis is Axis.DAYS and self.span.grain is Precision.MINUTE
        return Precision.DAY if is_hour else self.span.grain

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return everybody whom the sentence credits."""
        return tuple(mention.attribution for mention in self.sentence.reading.attributions)

    def excludes(self, other: Telling) -> bool:
        """Tell whether the two cannot mean one time."""
        if self.limits and other.limits:  # "by 30 June" and "by the end of July"
            return exclude(self.limits, other.limits)
        return exclude(self.spans, other.spans)


def tellings_of(story: StorySentences) -> list[Telling]:
    """Return what every date, clock time and holiday of a story dates; days of speech are none.

    What an origin says again word for word is told once.
    """
    once = {(sentence.origin, sentence.text): sentence for sentence in reversed(story)}
    return [
        _telling(sentence, mention, spans, clause, story)
        for sentence in reversed(once.values())
        for mention, spans in _timed(sentence, story)
        if not (clause := clause_of(sentence, mention)).is_spoken
    ]


Timed = tuple[DateMention, tuple[Span, ...]]


def _timed(sentence: StorySentence, story: StorySentences) -> Iterator[Timed]:
    """Yield each time of a sentence with what it leaves open."""
    text, dates = sentence.text, sentence.reading.dates
    clocks = [clock for clock in sentence.reading.clocks if not _is_stamp(clock, text)]
    held: set[int] = set()
    for mention in (*dates, *times_named(text, sentence.reading.published)):
        if mention.precision is Precision.UNKNOWN:
            continue
        clock = _clock_of(mention, clocks, dates)
        if clock is not None:
            held.add(clock.start)
        spans = spans_of(sentence, mention, clock, story.first_published)
        if spans and dates_a_deed(sentence, mention):
            yield _widened(mention, clock, text), spans
    for clock in clocks:
        if clock.start not in held:
            yield _as_date(clock, text), of_clock(clock, text)


def _is_stamp(clock: ClockMention, text: str) -> bool:
    """Tell the time that opens a live blog's update."""
    in_figures = text[clock.start].isdigit() and text[clock.end - 1].isdigit()
    return in_figures and not text[: clock.start].strip(_MARKS)


_MARKS = " \t\u200b-–—*•["


def _as_date(clock: ClockMention, text: str) -> DateMention:
    start, end = clock.start, clock.end
    return DateMention(
        start, end, text[start:end], None, None, None, Precision.MINUTE, relative=True
    )


_REACH, _BESIDE = 25, 4


def _clock_of(
    mention: DateMention, clocks: Iterable[ClockMention], dates: Sequence[DateMention]
) -> ClockMention | None:
    """Return the clock time of a date: within its words or near them, no other date between."""
    if mention.precision not in (Precision.DAY, Precision.MINUTE):
        return None
    near = [clock for clock in clocks if _gap(clock, mention) <= _REACH]
    clock = min(near, key=lambda clock: _gap(clock, mention), default=None)
    if clock is None:
        return None
    start, end = sorted((mention.start, clock.start))
    return None if any(start < other.start < end for other in dates) else clock


def _gap(clock: ClockMention, mention: DateMention) -> int:
    return max(clock.start - mention.end, mention.start - clock.end)


def _widened(mention: DateMention, clock: ClockMention | None, text: str) -> DateMention:
    """Return a date with the clock time that stands right beside it."""
    if clock is None or _gap(clock, mention) > _BESIDE:
        return mention
    start, end = min(mention.start, clock.start), max(mention.end, clock.end)
    return mention._replace(start=start, end=end, text=text[start:end])


_LEANS = re.compile(
    r"\W*(?:it|they|this|these|he|she|and|its|his|their|her|one|"
    r"the\s(?:new\s)?(?:date|first|last|one))\b",
    re.IGNORECASE,
)
_FEW = 3


def _telling(
    sentence: StorySentence,
    mention: DateMention,
    spans: tuple[Span, ...],
    clause: Clause,
    story: StorySentences,
) -> Telling:
    tokens = [*clause.ahead, *clause.behind]
    words = [lemma(token.text) for token in tokens]
    core = frozenset(map(term, words)) - GENERIC - SPEECH
    text = _stretch(sentence, mention, clause)
    deeds = [CLASSES[word] for word in words if word in CLASSES]
    resumed = frozenset({"resume"}) if AGAIN.search(text) else frozenset[str]()
    bound = bound_of(sentence.text, mention)
    status = event_status(sentence.text, mention.start)
    planned = status is not EventStatus.HAPPENED or _lies_ahead(sentence, mention, spans)
    is_ahead = planned and not _lies_far_back(sentence, spans)
    return Telling(
        sentence=sentence,
        mention=mention,
        spans=tuple(bounded(span, bound) for span in spans) if bound else spans,
        limits=spans if bound == "by" and is_ahead else (),
        status=status,
        is_ahead=is_ahead,
        is_moved=MOVED.search(text) is not None,
        deeds=resumed.union(*deeds),
        deed=resumed.union(*deeds[:1]),
        told=told_at(sentence, mention),
        core=core,
        around=_around(sentence, story, leans=len(core) < _FEW),
        names=name_terms(sentence.reading),
    )


def _stretch(sentence: StorySentence, mention: DateMention, clause: Clause) -> str:
    """Return a date with the words of its clause on both sides."""
    start = min([mention.start, *(token.start for token in clause.ahead[-1:])])
    return sentence.text[start : max([mention.end, *(token.end for token in clause.behind[-1:])])]


def _around(sentence: StorySentence, story: StorySentences, *, leans: bool) -> frozenset[str]:
    if leans or _LEANS.match(sentence.text):
        return story.terms_around(sentence)
    return story.terms[sentence.number]


def _lies_ahead(sentence: StorySentence, mention: DateMention, spans: Sequence[Span]) -> bool:
    """Tell a day to come, and one that something is due on, from the day of what has happened."""
    day = sentence.day
    if day is not None and spans[0].axis is Axis.DAYS and spans[0].low > ordinal(day) + 1:
        return True
    before = sentence.text[max(0, mention.start - _SAID_BEFORE) : mention.start]
    return _DUE.search(before) is not None


def _lies_far_back(sentence: StorySentence, spans: Sequence[Span]) -> bool:
    """Tell the year in "the dam, built in 1931, may be pulled down": no plan is as old."""
    if sentence.day is None or spans[0].axis is not Axis.DAYS:
        return False
    return spans[0].high < ordinal(sentence.day) - _LONG_AGO


_LONG_AGO = 60
_SAID_BEFORE = 90
_DUE = re.compile(r"\b(?:should|is\sto|are\sto|due|promised)\b[^.;:,]{0,40}\Z", re.IGNORECASE)
