"""Light values that reading finds in a text.

Owns their shapes only. All offsets are half-open code points of the text that was read;
they are no public data: `briefs` turns them into figures, events and statements.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from summarizer.models import Attribution, Bound, Measure, Number, Precision, Reality


@dataclass(frozen=True, slots=True)
class Sentence:
    """Is where a sentence stands in a text."""

    start: int
    end: int


class Token(NamedTuple):
    """Is a word, number or mark with its place in the text.

    A tuple, since no other value is made so often: it costs half of a frozen dataclass.
    """

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Tell words and numbers from punctuation."""
        return self.text[0].isalnum()


class DateMention(NamedTuple):
    """Is a date as written; `edtf` is None where it needs a publication date that is not known.

    `edtf` is a level 1 Extended Date/Time Format string such as "2025-03", "XXXX-03-27" or
    "2024-23"; `earliest` and `latest` are the ISO dates that bound it, None where the year is
    open. `relative` says that the words ("Tuesday", "yesterday", "last month") mean something
    else on another day.
    """

    start: int
    end: int
    text: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: Precision
    relative: bool


class ClockMention(NamedTuple):
    """Is a time of day as written; `minutes` holds the readings that it leaves open, from midnight.

    Two where it says neither morning nor evening, and of a midnight, which begins a day or ends it.
    """

    start: int
    end: int
    minutes: tuple[int, ...]

    def agrees(self, other: ClockMention) -> bool:
        """Tell whether two times may be one."""
        return not set(self.minutes).isdisjoint(other.minutes)


class NameKind(StrEnum):
    """Says what a name names, as far as its form tells."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    UNKNOWN = "unknown"


class NameMention(NamedTuple):
    """Is a proper name: `words` are its parts without title and possessive.

    `title` is what stands before it ("Lt. Gen.", "President"), `expansion` the long form that
    an acronym is introduced with in the same text ("Joint Chiefs of Staff (JCS)").
    `demonym` marks adjectives of a place ("Ukrainian").
    """

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    kind: NameKind
    title: str | None
    expansion: str | None
    demonym: bool


class QuoteMention(NamedTuple):
    """Is a stretch between quotation marks; offsets are those of the words inside the marks.

    `scare` marks short quoted terms and titles that quote nobody.
    """

    start: int
    end: int
    text: str
    scare: bool


class AttributionMention(NamedTuple):
    """Is a phrase that credits words to somebody ("according to X", "X said").

    `start` and `end` bound the phrase, `scope_start` and `scope_end` the words credited.
    `verbatim` says that the credited words stand in quotation marks.
    """

    start: int
    end: int
    scope_start: int
    scope_end: int
    attribution: Attribution
    verbatim: bool


class FigureMention(NamedTuple):
    """Is a quantity as written, with what the sentence says about it.

    `low` and `high` bound the value after multipliers ("2.5 bn" is 2500000000), None is open.
    `unit` is None for counts, else "percent", "percentage_point", an ISO currency code or a
    singular unit name. `subject` is the noun phrase counted, `subject_head` its head's lemma.
    `rate_per` is the "day" of "1,200 a day". `attributed_to` names who says it, nearest first.
    """

    start: int
    end: int
    text: str
    low: Number | None
    high: Number | None
    unit: str | None
    bound: Bound
    status: Reality
    measure: Measure | None
    subject: str | None
    subject_head: str | None
    rate_per: str | None
    place: str | None
    condition: str | None
    as_of: DateMention | None
    attributed_to: tuple[Attribution, ...]
