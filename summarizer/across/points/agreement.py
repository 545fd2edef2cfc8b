"""Whether a sentence of another article says what a passage says.

Owns the test that consensus and only-one-source share: overlap weighted by rarity, figures with
what they count, quotations, the same polarity and reality, and at last the proof itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.across.counts.intervals import dimension, interval_of
from summarizer.across.points.holding import SetAgainst, shares_out
from summarizer.across.points.tone import Tone, ends, tone_of
from summarizer.across.story.passages import Passage
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded, name_terms, term
from summarizer.across.story.unknowns import UNKNOWN_TERM
from summarizer.models import EventStatus, Reality, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import lemma
from summarizer.reading.types import DateMention, FigureMention
from summarizer.verify import find_evidence, verify_claim

SAYS_THE_SAME = 0.45
SAYS_THE_SAME_WITH_ANCHOR = 0.35
_FEWEST_SHARED = 3
_QUOTED_WORDS = 2
_DAY = len("2026-03-03")
_SAME_DEED = 0.4
_SAME_STATE = 0.3
_LASTS = re.compile(r"\b(?:is|are|remains?|(?:has|have)\s(?:been|remained|stayed))\b")
_DIRECTIONS = frozenset({term("increase"), term("decrease")})


class Agreement:
    """Compares the sentences of one story; what was read of each is kept."""

    def __init__(self, story: StorySentences, set_against: SetAgainst) -> None:
        self.story = story
        self._set_against = set_against
        self._tones: dict[int, Tone] = {}

    def likely(self, passage: Passage) -> list[StorySentence]:
        """Return the sentences of other articles that seem to say the same, the nearest first."""
        rivals = self.story.covering(
            passage.terms, passage.sentence.article.id, SAYS_THE_SAME_WITH_ANCHOR
        )
        found = ((self.story[number], share) for number, share in rivals)
        return [other for other, share in found if self._seems(passage, other, share)]

    def _seems(self, passage: Passage, other: StorySentence, share: float) -> bool:
        shared = passage.terms & self.story.terms[other.number]
        enough = len(shared) + (UNKNOWN_TERM in shared)
        verb_held = passage.verb is None or passage.verb in shared
        plain = share >= SAYS_THE_SAME and enough >= _FEWEST_SHARED and verb_held
        if not self._same_deed(passage, shared) or not self._same_tone(passage, other):
            return False
        if self._parts(passage, other):
            return False
        if not plain and not share_anchor(passage.reading, other.reading):
            return False
        if of_two_things(passage.sentence, other, self.story):
            return False
        return _figures_held(passage.reading, other.reading)

    def _parts(self, passage: Passage, other: StorySentence) -> bool:
        """Tell two sides of a row, and what one gives of each and the other of one alone."""
        if shares_out(passage.text) is not shares_out(other.text):
            return True
        return self._set_against(passage.sentence, other)

    def _same_tone(self, passage: Passage, other: StorySentence) -> bool:
        """Tell whether both affirm or deny, end or last, tell or plan."""
        theirs = self._tones.get(other.number)
        if theirs is None:
            theirs = self._tones[other.number] = tone_of(other.text)
        mine = tone_of(passage.text)
        if mine[:2] != theirs[:2]:
            return False
        if mine[2] is EventStatus.HAPPENED:
            return theirs[2] is not EventStatus.PROJECTED
        return theirs[2] is not EventStatus.HAPPENED

    def _same_deed(self, passage: Passage, shared: frozenset[str]) -> bool:
        """Tell whether more is shared than who it is about: what is said of them."""
        deed = passage.terms - name_terms(passage.reading)
        turned = (passage.terms & _DIRECTIONS) - shared
        return not turned and self.story.share(deed, shared) >= _SAME_DEED

    def is_over(self, passage: Passage) -> bool:
        """Tell a state that lasts in a passage and that any sentence elsewhere says has ended."""
        if _LASTS.search(passage.text) is None or ends(passage.text):
            return False
        rivals = self.story.covering(passage.terms, passage.sentence.article.id, _SAME_STATE)
        return any(ends(self.story[number].text) for number, _ in rivals)

    def proves(self, passage: Passage, other: StorySentence) -> bool:
        """Tell whether a sentence bears a passage out, read with what its article says of it.

        That the other names its source, or dates it less finely, does not speak against it.
        """
        index = self.story.index_of(other.article.id)
        read = {other.position, max(0, other.position - 1), *find_evidence(passage.text, index)}
        proof = verify_claim(passage.text, index.select(sorted(read)))
        against = {reason.kind for reason in proof.reasons} - {ReasonKind.ATTRIBUTION}
        if against == {ReasonKind.DATE}:
            return _dates_agree(passage.reading, other.reading)
        return not against


def of_two_things(one: StorySentence, two: StorySentence, story: StorySentences) -> bool:
    """Tell "The hall will stay closed" from "The station will": neither speaks of the other."""
    mine, theirs = _subject(one.text), _subject(two.text)
    if mine is None or theirs is None or mine == theirs:
        return False
    return mine not in story.terms_around(two) and theirs not in story.terms_around(one)


@lru_cache(maxsize=16_384)
def _subject(text: str) -> str | None:
    """Return the term of a plain noun that a sentence opens with and says something of."""
    found = _OPENS_WITH.match(text)
    return term(lemma(found["noun"].lower())) if found else None


_OPENS_WITH = re.compile(
    r"\W*(?:(?:the|a|an|this|that|its|their|all)\s(?:\w+\s)??)??(?P<noun>[a-z]{3,})\s(?:will|would|is|"
    r"are|was|were|has|have|had|can|could|may|might|must|stays?|stayed|remains?|remained)\b",
    re.IGNORECASE,
)


def _dates_agree(claim: SentenceReading, other: SentenceReading) -> bool:
    """Tell whether each date of a claim may be one that the other gives: "Tuesday evening"."""
    return all(any(_may_be_one(mine, theirs) for theirs in other.dates) for mine in claim.dates)


def _may_be_one(a: DateMention, b: DateMention) -> bool:
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return bool(folded(a.text) & folded(b.text))
    return a.earliest[:_DAY] <= b.latest[:_DAY] and b.earliest[:_DAY] <= a.latest[:_DAY]


def share_anchor(one: SentenceReading, two: SentenceReading) -> bool:
    """Tell whether both give one figure of one thing, or quote the same words."""
    others = quoted(two)
    if any(quote <= other for quote in quoted(one) for other in others):
        return True
    return any(same_figure(a, b) for a in one.figures for b in two.figures)


def quoted(reading: SentenceReading) -> tuple[frozenset[str], ...]:
    """Return the terms of each quotation long enough to be recognised."""
    found = (folded(quote.text) for quote in reading.quotes)
    return tuple(words for words in found if len(words) >= _QUOTED_WORDS)


def same_figure(a: FigureMention, b: FigureMention) -> bool:
    """Tell whether two figures give the same amount of one kind.

    Rounding is granted to other units only: "60 meters" and "about 200 feet".
    """
    if dimension(a.unit) != dimension(b.unit) or a.rate_per != b.rate_per:
        return False
    if (a.status is Reality.PROJECTED) is not (b.status is Reality.PROJECTED):
        return False
    if a.measure is not b.measure and None not in (a.measure, b.measure):
        return False
    one, two = interval_of(a), interval_of(b)
    return one.same_as(two) or (a.unit != b.unit and one.rounds(two))


def _figures_held(claim: SentenceReading, other: SentenceReading) -> bool:
    return all(any(same_figure(mine, theirs) for theirs in other.figures) for mine in claim.figures)
