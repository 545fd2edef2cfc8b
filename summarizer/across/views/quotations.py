"""The same quotation credited to different people.

Owns that one test. Two people who say alike agree; only the same words from two mouths differ.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.sides import may_be_one_mouth
from summarizer.across.rows.stances import StanceRow
from summarizer.across.story.excerpts import shortened
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.models import Attribution, DisagreementKind, Nature
from summarizer.reading.types import NameKind, NameMention, QuoteMention

_FEWEST_WORDS = 4


@dataclass(frozen=True, eq=False)
class Credited:
    """Is a quotation in its sentence with the named speaker it is credited to."""

    sentence: StorySentence
    speaker: Attribution
    words: str

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
    for sentence in story:
        for quote in sentence.reading.quotes:
            words = _plain(quote.text)
            speaker = _speaker(sentence, quote, story) or _told_beside(sentence, story)
            if speaker is not None and len(words.split()) >= _FEWEST_WORDS:
                found[_known(words, found)].append(Credited(sentence, speaker, quote.text))
    for credited in _unmarked(story, found):
        found[_plain(credited.words)].append(credited)
    rows = (_row(credited) for credited in found.values())
    return [row for row in rows if row is not None]


def _unmarked(story: StorySentences, found: Mapping[str, object]) -> list[Credited]:
    """Return who is credited, without marks, with words that somebody quotes to the letter."""
    return [
        Credited(sentence, speaker, words)
        for sentence in story
        for mention in sentence.reading.attributions
        if not mention.verbatim
        and not sentence.reading.quotes
        and _plain(words := sentence.text[mention.scope_start : mention.scope_end]) in found
        and (speaker := _named(mention.attribution, sentence, story)) is not None
    ]


def _known(words: str, found: Mapping[str, list[Credited]]) -> str:
    """Return the quotation met before that these words are a part of, or hold."""
    if len(words.split()) < _LONG:
        return words
    alike = (k for k in found if len(k.split()) >= _LONG and (k in words or words in k))
    return next(alike, words)


_LONG = 5


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
    first: list[Credited] = []
    for credit in credited:
        if all(_are_two(credit.speaker, other.speaker) for other in first):
            first.append(credit)
    if len({credit.sentence.origin for credit in first}) < 2:
        return None
    return QuotationRow(first[0].words, tuple(first))


def _are_two(one: Attribution, two: Attribution) -> bool:
    """Tell two people; one known by a role alone may be whoever has no other role."""
    if may_be_one_mouth([one], [two]):
        return False
    if one.name and two.name:
        return True
    named, other = (one, two) if one.name else (two, one)
    if not named.name or not named.role or _ANYBODY & set((other.role or "").casefold().split()):
        return False
    return not set(named.role.casefold().split()) & set((other.role or "").casefold().split())


_ANYBODY = frozenset(
    "boss chief head leader official officials source sources man woman owner person people".split()
)
"""Roles that somebody known by name and another role may have, too."""


def _speaker(
    sentence: StorySentence, quote: QuoteMention, story: StorySentences
) -> Attribution | None:
    """Return who is credited with a quotation in its sentence, or stands before its colon."""
    announced = sentence.text[: quote.start].rstrip(' “"').endswith(":")
    for mention in sentence.reading.attributions:
        inside = mention.scope_start < quote.end and quote.start < mention.scope_end
        if inside and (mention.verbatim or announced):
            return _named(mention.attribution, sentence, story)
    if not announced or sentence.reading.attributions:
        return None
    people = (n for n in sentence.reading.names if n.kind is NameKind.PERSON)
    first = next((n for n in people if n.end <= quote.start), None)
    name = " ".join(first.words) if first is not None else None
    return Attribution(name=name, role=None, via=None, named=True) if name else None


def _named(
    speaker: Attribution, sentence: StorySentence, story: StorySentences
) -> Attribution | None:
    """Return a speaker who is named or has a role; "he" is who was credited just before."""
    known = speaker.name or speaker.role
    if known and known.casefold() not in _PRONOUNS:
        return speaker
    before = story.previous(sentence)
    said = [m.attribution for m in before.reading.attributions] if before is not None else []
    named = next((s for s in reversed(said) if s.name), None)
    return named or (_spoken_of(before) if before is not None and known in _ONE_PERSON else None)


def _spoken_of(sentence: StorySentence) -> Attribution | None:
    """Return the one person whom a sentence names, with the office it gives: the "he" behind it."""
    text = sentence.text
    people = {
        " ".join(name.words): name.start
        for name in sentence.reading.names
        if _may_be_person(name) and not text.startswith(("'s", "’s"), name.end)
    }
    if len(people) != 1:
        return None
    ((name, start),) = people.items()
    office = _OFFICE.search(text, 0, start)
    return Attribution(name=name, role=office["role"] if office else None, via=None, named=True)


_OFFICE = re.compile(r"\b[Tt]he\s(?P<role>[a-z][\w’' -]{2,60}?),?\s\Z")


def _may_be_person(name: NameMention) -> bool:
    whole = len(name.words) > 1 and name.kind is NameKind.UNKNOWN and not name.demonym
    return name.kind is NameKind.PERSON or whole


_ONE_PERSON = frozenset({"he", "she"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "who"})


def _plain(text: str) -> str:
    letters = (char if char.isalnum() else " " for char in text.casefold())
    return " ".join("".join(letters).split())
