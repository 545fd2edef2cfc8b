"""One statement, marked as a quotation or not, that two articles credit to different people.

Owns that test: what is credited says the same both ways, and the two can't be one person. Two who
share a view are told from it by how few words other statements of theirs have in common.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import terms_of
from summarizer.across.story.vocabulary import GENERIC
from summarizer.across.views.quotations import Credited, QuotationRow
from summarizer.across.views.speakers import Speakers, are_two, named_beside
from summarizer.across.views.wording import Wording, is_one_predicate, last_words, wording
from summarizer.reading.index import SentenceReading

_SAME = 0.75
_FEWEST, _FEWEST_TELLING = 2, 2
_NOT = re.compile(r"\b(?:not|no|never|nobody|nothing|none|neither|nor|without)\b|n[’']t\b", re.I)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, eq=False)
class Statement:
    """Is what somebody is credited with, as terms and the numbers that it gives."""

    credited: Credited
    terms: frozenset[str]

    @cached_property
    def wording(self) -> Wording:
        """Return its words without what reported speech changes."""
        return wording(self.credited.words)

    @property
    def sentence(self) -> StorySentence:
        """Return the sentence in which it stands."""
        return self.credited.sentence

    @property
    def polarity(self) -> tuple[bool, frozenset[str]]:
        """Return whether it denies, and its numbers: what makes another statement of it."""
        words = self.credited.words
        return bool(_NOT.search(words)), frozenset(_DIGITS.findall(words))


def statement_rows(
    story: StorySentences, quoted: Sequence[QuotationRow] = ()
) -> list[QuotationRow]:
    """Return the statements that say the same and that two articles credit to two people.

    What rows of quotations tell already is left out.
    """
    speakers = Speakers(story)
    statements = [tuple(_statements(sentence, speakers)) for sentence in story]
    endings = _endings(statements)
    told = {sentence.number for row in quoted for sentence in row.sentences}
    rows = []
    for sentence in story:
        for mine in statements[sentence.number]:
            if sentence.number not in told:
                met = _told_elsewhere(mine, statements, endings, story)
                alike = [one for one in met if one.sentence.number not in told]
                people = _of_different_people([mine, *alike], story)
                told |= {one.sentence.number for one in alike}
                if len(people) > 1:
                    rows.append(QuotationRow(mine.credited.words, people))
    return rows


def _of_different_people(alike: Sequence[Statement], story: StorySentences) -> tuple[Credited, ...]:
    """Return the first of each who is credited."""
    kept: list[Statement] = []
    for one in alike:
        if all(_are_two_people(other, one, story) for other in kept):
            kept.append(one)
    return tuple(one.credited for one in kept)


def _statements(sentence: StorySentence, speakers: Speakers) -> Iterator[Statement]:
    """Yield what a sentence credits somebody with, long enough to be known again."""
    for mention in sentence.reading.attributions:
        words = sentence.text[mention.scope_start : mention.scope_end].strip(" ,")
        speaker = speakers.of(mention.attribution, sentence)
        if speaker is None:
            continue
        terms = terms_of(SentenceReading(words))
        if len(terms) >= _FEWEST and len(terms - GENERIC) >= _FEWEST_TELLING:
            beside = named_beside(speaker, sentence, speakers.story)
            yield Statement(Credited(sentence, speaker, words, beside), terms)


def _endings(statements: Iterable[Iterable[Statement]]) -> Mapping[Wording, list[Statement]]:
    """Return the statements by their last words."""
    found: dict[Wording, list[Statement]] = defaultdict(list)
    for of_sentence in statements:
        for statement in of_sentence:
            found[last_words(statement.wording)].append(statement)
    return found


def _told_elsewhere(
    mine: Statement,
    statements: Sequence[Sequence[Statement]],
    endings: Mapping[Wording, list[Statement]],
    story: StorySentences,
) -> Iterator[Statement]:
    """Yield the same statement as other origins tell it."""
    article, origin = mine.sentence.article.id, mine.sentence.origin
    for number, _ in story.covering(mine.terms, article, _SAME):
        if story[number].origin == origin:
            continue
        for theirs in statements[number]:
            if _say_the_same(mine, theirs, story):
                yield theirs
    for theirs in endings[last_words(mine.wording)][:_MOST]:
        if theirs.sentence.origin != origin and _is_one_predicate(mine, theirs):
            yield theirs


_MOST = 20


def _is_one_predicate(one: Statement, two: Statement) -> bool:
    alike = is_one_predicate(one.wording, two.wording, _FEWEST_TELLING)
    return alike and one.polarity == two.polarity


def _say_the_same(one: Statement, two: Statement, story: StorySentences) -> bool:
    covered = min(story.share(one.terms, two.terms), story.share(two.terms, one.terms))
    return covered >= _SAME and one.polarity == two.polarity


def _are_two_people(one: Statement, two: Statement, story: StorySentences) -> bool:
    """Tell two speakers, neither of whom the other's article names with the same words."""
    if not are_two(one.credited.speaker, two.credited.speaker):
        return False
    return not _is_named_beside(one, two, story) and not _is_named_beside(two, one, story)


def _is_named_beside(one: Statement, other: Statement, story: StorySentences) -> bool:
    """Tell whether an article names the other's speaker where it tells what one says."""
    last = (other.credited.speaker.name or "").split()[-1:]
    own = (s for s in story if s.article is one.sentence.article)
    return any(
        word in s.text and story.share(one.terms, story.terms[s.number]) >= _TOLD
        for s in own
        for word in last
    )


_TOLD = 0.6
