"""The same quotation credited to different people.

Owns that one test. Two people who say alike agree; only the same words from two mouths differ.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.across.sides import may_be_one_mouth, speaker_keys
from summarizer.models import Attribution, DisagreementKind, Nature
from summarizer.reading.types import NameKind, QuoteMention

_FEWEST_WORDS = 4


@dataclass(frozen=True, eq=False)
class Credited:
    """Is a quotation in its sentence with the named speaker it is credited to."""

    sentence: StorySentence
    speaker: Attribution
    words: str


@dataclass(frozen=True, eq=False)
class QuotationRow:
    """Is one quotation with the people it is credited to."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ATTRIBUTION
    nature: ClassVar[Nature] = Nature.SPEAKER
    question: ClassVar[str] = "Who said it?"
    quotation: str
    credits: tuple[Credited, ...]

    @property
    def origins(self) -> set[str]:
        """Return the origins that carry the quotation."""
        return {credit.sentence.origin for credit in self.credits}

    @property
    def sentences(self) -> tuple[StorySentence, ...]:
        """Return the sentences that it stands on."""
        return tuple(credit.sentence for credit in self.credits)

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the words, never who is credited."""
        return ("quoted", self.quotation)

    @property
    def explanation(self) -> str:
        """Return who is credited."""
        names = dict.fromkeys(str(credit.speaker.name) for credit in self.credits)
        return f"The same words are credited to {' and to '.join(names)}."


def quotation_rows(story: StorySentences) -> list[QuotationRow]:
    """Return the quotations that different articles credit to different people."""
    found: dict[str, list[Credited]] = defaultdict(list)
    for sentence in story:
        for quote in sentence.reading.quotes:
            words = _plain(quote.text)
            speaker = _speaker(sentence, quote)
            if speaker is not None and len(words.split()) >= _FEWEST_WORDS:
                found[words].append(Credited(sentence, speaker, quote.text))
    rows = (_row(credited) for credited in found.values())
    return [row for row in rows if row is not None]


def statement_rows(story: StorySentences) -> list[QuotationRow]:
    """Return the statements that say the same and that two articles credit to two people."""
    rows, used = [], set[int]()
    for sentence in story:
        mine = _credited(sentence)
        if mine is None or sentence.number in used:
            continue
        for number, _ in story.rivals(sentence.number, _SAME_WORDS):
            theirs = _credited(story[number])
            if theirs is None or number in used or not _two_people(mine, theirs):
                continue
            if story.coverage(number, sentence.number) >= _SAME_WORDS_BACK:
                used |= {sentence.number, number}
                rows.append(QuotationRow(mine.words, (mine, theirs)))
                break
    return rows


_SAME_WORDS, _SAME_WORDS_BACK = 0.6, 0.5
_FEWEST_SAID = 8


def _credited(sentence: StorySentence) -> Credited | None:
    """Return a sentence whose whole point is credited to one person by name."""
    people = {" ".join(n.words) for n in sentence.reading.names if n.kind is NameKind.PERSON}
    said = [m for m in sentence.reading.attributions if m.attribution.name and not m.verbatim]
    if len(said) != 1 or len(sentence.reading.lemmas) < _FEWEST_SAID:
        return None
    first = said[0]
    if first.attribution.name not in people:
        return None
    return Credited(sentence, first.attribution, sentence.text[first.scope_start : first.scope_end])


def _two_people(one: Credited, two: Credited) -> bool:
    """Tell two named speakers of two origins, neither of whom the other's sentence names."""
    if one.sentence.origin == two.sentence.origin:
        return False
    if may_be_one_mouth([one.speaker], [two.speaker]):
        return False
    names = (one.speaker.name or "", two.speaker.name or "")
    last = [name.split()[-1] for name in names]
    return last[0] not in two.sentence.text and last[1] not in one.sentence.text


def _row(credited: list[Credited]) -> QuotationRow | None:
    first: dict[frozenset[str], Credited] = {}
    for credit in credited:
        first.setdefault(speaker_keys([credit.speaker]), credit)
    several = tuple(first.values())
    if len({credit.sentence.origin for credit in several}) < 2:
        return None
    return QuotationRow(several[0].words, several)


def _speaker(sentence: StorySentence, quote: QuoteMention) -> Attribution | None:
    for mention in sentence.reading.attributions:
        inside = mention.scope_start < quote.end and quote.start < mention.scope_end
        if inside and mention.verbatim and mention.attribution.name:
            return mention.attribution
    return None


def _plain(text: str) -> str:
    letters = (char if char.isalnum() else " " for char in text.casefold())
    return " ".join("".join(letters).split())
