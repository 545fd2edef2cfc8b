"""The same quotation credited to different people.

Owns that one test. Two people who say alike agree; only the same words from two mouths differ.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.stances import StanceRow
from summarizer.across.story.excerpts import shortened
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.views.speakers import Speakers, are_two, named_beside, named_speaker
from summarizer.models import Attribution, DisagreementKind, Nature
from summarizer.reading.types import NameKind, QuoteMention

_FEWEST_WORDS = 4


@dataclass(frozen=True, eq=False)
class Credited:
    """Is a quotation in its sentence with the named speaker it is credited to.

    `beside` is the sentence that names a speaker whom this one calls "he".
    """

    sentence: StorySentence
    speaker: Attribution
    words: str
    beside: tuple[StorySentence, ...] = ()

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return the speaker as those of a side."""
        return (self.speaker,)


@dataclass(frozen=True, eq=False)
class QuotationRow(StanceRow):
    """Is one quotation with the people it is credited to."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ATTRIBUTION
    nature: ClassVar[Nature] = Nature.SPEAKER
    quotation: str
    credits: tuple[Credited, ...]

    @property
    def stances(self) -> tuple[Credited, ...]:
        """Return the sentences that credit somebody."""
        return self.credits

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the words, never who is credited."""
        return ("quoted", self.quotation)

    @property
    def question(self) -> str:
        """Return the question whose words they are."""
        return f"Who said “{shortened(self.quotation)}”?"

    @property
    def explanation(self) -> str:
        """Return who is credited."""
        names = dict.fromkeys(str(c.speaker.name or c.speaker.role) for c in self.credits)
        return f"The same words are credited to {' and to '.join(names)}."


def quotation_rows(story: StorySentences) -> list[QuotationRow]:
    """Return the quotations that different articles credit to different people.

    One article may quote more of the same words than the other.
    """
    found: dict[str, list[Credited]] = defaultdict(list)
    people = Speakers(story)
    for sentence in story:
        for quote in sentence.reading.quotes:
            words = _plain(quote.text)
            speaker = _speaker(sentence, quote, story) or _told_beside(sentence, story)
            if speaker is not None and len(words.split()) >= _FEWEST_WORDS:
                known = _known(words, found)
                found[known].append(_credited(sentence, speaker, quote.text, people))
    for credited in _unmarked(story, found, people):
        found[_plain(credited.words)].append(credited)
    rows = (_row(credited) for credited in found.values())
    return [row for row in rows if row is not None]


def _credited(
    sentence: StorySentence, speaker: Attribution, words: str, people: Speakers
) -> Credited:
    whole = people.known(speaker)
    return Credited(sentence, whole, words, named_beside(whole, sentence, people.story))


def _unmarked(
    story: StorySentences, found: Mapping[str, object], people: Speakers
) -> list[Credited]:
    """Return who is credited, without marks, with words that somebody quotes to the letter."""
    return [
        _credited(sentence, speaker, words, people)
        for sentence in story
        for mention in sentence.reading.attributions
        if not mention.verbatim
        and not sentence.reading.quotes
        and _plain(words := sentence.text[mention.scope_start : mention.scope_end]) in found
        and (speaker := named_speaker(mention.attribution, sentence, story)) is not None
    ]


def _known(words: str, found: Mapping[str, list[Credited]]) -> str:
    """Return the quotation met before that these words are a part of, or hold."""
    if len(words.split()) < _LONG:
        return words
    alike = (k for k in found if len(k.split()) >= _LONG and (k in words or words in k))
    return next(alike, words)


_LONG = 5


def same_quotation(one: StorySentence, two: StorySentence) -> str:
    """Return words that both sentences quote, as the first has them; none where there are none."""
    others = [_plain(quote.text) for quote in two.reading.quotes]
    for quote in one.reading.quotes:
        words = _plain(quote.text)
        if len(words.split()) >= _FEWEST_WORDS and words in others:
            return quote.text
    return ""


def _told_beside(sentence: StorySentence, story: StorySentences) -> Attribution | None:
    """Return who "told me, and I quote:" before the words, or "said that" after them.

    Where nobody is credited with them the last to speak goes on: "He had been “warned twice”".
    """
    before = story.previous(sentence)
    said = [m.attribution for m in before.reading.attributions] if before is not None else []
    if before is not None and before.text.rstrip().endswith(":"):
        return said[-1] if said else None
    if sentence.reading.attributions:
        return None
    after = story[sentence.number + 1] if sentence.number + 1 < len(story) else None
    if after is not None and after.article is sentence.article and _SAID_THAT.search(after.text):
        return next((m.attribution for m in after.reading.attributions if m.attribution.name), None)
    return said[0] if len(said) == 1 and said[0].name else None


_SAID_THAT = re.compile(r"^\W*[A-Z][\w .’'-]{2,40}\s(?:said|says)\s(?:that|this|so|it)\b[,.]")


def _row(credited: list[Credited]) -> QuotationRow | None:
    first: list[Credited] = []
    for credit in credited:
        if all(are_two(credit.speaker, other.speaker) for other in first):
            first.append(credit)
    if len({credit.sentence.origin for credit in first}) < 2:
        return None
    return QuotationRow(first[0].words, tuple(first))


def _speaker(
    sentence: StorySentence, quote: QuoteMention, story: StorySentences
) -> Attribution | None:
    """Return who is credited with a quotation in its sentence, or stands before its colon."""
    announced = sentence.text[: quote.start].rstrip(' “"').endswith(":")
    holding = [
        mention
        for mention in sentence.reading.attributions
        if mention.scope_start < quote.end and quote.start < mention.scope_end
    ]
    for mention in holding:
        if mention.verbatim or announced or len(holding) == 1:
            return named_speaker(mention.attribution, sentence, story)
    if not announced or sentence.reading.attributions:
        return None
    people = (n for n in sentence.reading.names if n.kind is NameKind.PERSON)
    first = next((n for n in people if n.end <= quote.start), None)
    name = " ".join(first.words) if first is not None else None
    return Attribution(name=name, role=None, via=None, named=True) if name else None


def _plain(text: str) -> str:
    letters = (char if char.isalnum() else " " for char in text.casefold())
    return " ".join("".join(letters).split())
