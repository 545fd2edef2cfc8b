"""A named difference without figures or dates: sentences that stand against each other.

Owns what such a row amounts to, by what can be computed of its sentences alone: a denial, two
ends of one scale, two speakers. Where nothing proves that both cannot hold, that is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.across.proposed.accounts import nature_of_accounts
from summarizer.across.proposed.proposed import Proposal, Refusal
from summarizer.across.proposed.relations import Relation
from summarizer.across.rows.sides import may_be_one_mouth
from summarizer.across.rows.stances import StanceRow, against, asks_whether
from summarizer.across.story.excerpts import quoted_plainly
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import name_terms, term
from summarizer.across.story.vocabulary import GENERIC
from summarizer.across.views.denying import denies
from summarizer.across.views.judges import judges_of
from summarizer.across.views.praise_words import (
    MILD_BLAME,
    MILD_PRAISE,
    STRONG_BLAME,
    STRONG_PRAISE,
)
from summarizer.across.views.quotations import same_quotation
from summarizer.models import Attribution, DisagreementKind, Nature, Verdict
from summarizer.reading.index import SentenceIndex
from summarizer.verify import verify_claim

SAME = Refusal("It names a difference, but what it sets apart says the same.")
NO_SUBJECT = Refusal("It names a difference, but what it cites does not share a subject.")
_ONE_STATEMENT = 0.6
"""Share of words by which two sentences are one statement in two mouths."""
_ONE_SAYING = 0.35
"""The same where the drafter says that it is one statement."""
_SPEAKS_OF_ONE = 0.3


@dataclass(frozen=True, eq=False)
class ProposedStance:
    """Is a sentence of a side with what goes on with it, and who says it."""

    sentence: StorySentence
    beside: tuple[StorySentence, ...]
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class ProposedStanceRow(StanceRow):
    """Is a named difference whose sides are sentences."""

    kind: DisagreementKind
    nature: Nature
    sides: tuple[ProposedStance, ...]
    apart: tuple[ProposedStance, ProposedStance]
    facts: tuple[str, ...]
    quotation: str = ""

    @property
    def stances(self) -> tuple[ProposedStance, ...]:
        """Return every side in the order in which it was named."""
        return self.sides

    @property
    def sentences(self) -> tuple[StorySentence, ...]:
        """Return the sentences that it stands on."""
        return tuple(s for stance in self.sides for s in (stance.sentence, *stance.beside))

    @property
    def question(self) -> str:
        """Return the question: who said what both quote, or whether it is as the first says."""
        if self.quotation:
            return f"Who said {quoted_plainly(self.quotation)}?"
        return asks_whether(self.apart[0])

    @property
    def explanation(self) -> str:
        """Return who says what, and what can be computed of it."""
        return f"{against(*self.apart, verb='tells')} {_EXPLAIN[self.nature]}"


_EXPLAIN = {
    Nature.CONFLICT: "Both cannot hold.",
    Nature.UPDATE: "The later report tells how it changed.",
    Nature.PROJECTION: "Both tell what is to come.",
    Nature.SCOPE: "They tell of two parts, places or measures.",
    Nature.SPEAKER: "They differ by who tells it; the words do not show that one must be wrong.",
    Nature.UNDETERMINED: "Which is the later is not known, so one may have replaced the other.",
}


def proposed_stances(proposal: Proposal, story: StorySentences) -> ProposedStanceRow | Refusal:
    """Return the row of sentences that a proposal sets apart; Refusal where nothing does."""
    told = frozenset(map(term, proposal.wording.lemmas))
    sides = list(_sides(proposal, story, told))
    pairs = [
        (a, b)
        for a, b in combinations(sides, 2)
        if a.sentence.origin != b.sentence.origin and _set_apart(a, b, proposal)
    ]
    credited = _of_several_mouths(pairs, proposal, story)
    if credited is not None:
        quotation, apart = credited
        facts = ("quoted", quotation) if quotation else _facts(apart, story)
        kind, nature = DisagreementKind.ATTRIBUTION, Nature.SPEAKER
        return ProposedStanceRow(kind, nature, tuple(sides), apart, facts, quotation)
    speaking = [pair for pair in pairs if _speak_of_one(*pair, story)]
    if not speaking:
        return NO_SUBJECT
    differing = [pair for pair in speaking if not _say_the_same(*pair)]
    if not differing:
        return SAME
    natures = [(nature_of_accounts(*pair, proposal.relation, story), pair) for pair in differing]
    nature, apart = min(natures, key=lambda found: _FIRST.index(found[0]))
    kind = DisagreementKind.ASSESSMENT
    if nature in _BY_MOUTH and _is_one_statement(*apart, story):
        kind = DisagreementKind.ATTRIBUTION
    return ProposedStanceRow(kind, nature, tuple(sides), apart, _facts(apart, story))


_BY_MOUTH = frozenset({Nature.SPEAKER, Nature.UNDETERMINED})
_FIRST = (
    Nature.CONFLICT,
    Nature.UPDATE,
    Nature.PROJECTION,
    Nature.SCOPE,
    Nature.SPEAKER,
    Nature.UNDETERMINED,
)


Apart = tuple[ProposedStance, ProposedStance]


def _of_several_mouths(
    pairs: Sequence[Apart], proposal: Proposal, story: StorySentences
) -> tuple[str, Apart] | None:
    """Return sides that credit one quotation, or what the drafter calls one statement, to two."""
    mouths = [pair for pair in pairs if _of_two_mouths(*pair)]
    for pair in mouths:
        quotation = same_quotation(pair[0].sentence, pair[1].sentence)
        if quotation:
            return quotation, pair
    if proposal.relation is not Relation.SPEAKERS:
        return None
    alike = (pair for pair in mouths if _share(*pair, story) >= _ONE_SAYING)
    return next((("", pair) for pair in alike), None)


def _sides(
    proposal: Proposal, story: StorySentences, told: frozenset[str]
) -> Iterable[ProposedStance]:
    """Yield a stance of each side and origin, each sentence once, what is most `told` first."""
    taken: set[int] = set()
    for side in _with_antecedents(proposal.sides):
        by_article: dict[str, list[StorySentence]] = {}
        for sentence in side:
            if sentence.number not in taken:
                by_article.setdefault(sentence.origin, []).append(sentence)
        for found in by_article.values():
            lead = max(found, key=lambda one: story.mass(story.terms[one.number] & told))
            own = tuple(s for s in found if s.article is lead.article and s is not lead)
            taken |= {lead.number, *(s.number for s in own)}
            yield ProposedStance(lead, own, _speakers((lead, *own), story))


def _with_antecedents(
    sides: Sequence[tuple[StorySentence, ...]],
) -> Iterable[tuple[StorySentence, ...]]:
    """Yield sides, one that only names what "it" means in another put behind that one."""
    leads = {side[0]: side for side in sides}
    followed = {
        earlier: next((later for later in leads if _leans_on(later, earlier)), None)
        for earlier in leads
    }
    for lead, side in leads.items():
        if followed[lead] is None:
            before = [s for one, later in followed.items() if later is lead for s in leads[one]]
            yield (*side, *before)


def _leans_on(later: StorySentence, earlier: StorySentence) -> bool:
    """Tell a sentence with a pronoun that follows close behind one that may say who is meant."""
    near = later.article is earlier.article and 0 < later.number - earlier.number <= _NEAR
    return near and _PRONOUN.search(later.text) is not None


_NEAR = 2
_PRONOUN = re.compile(r"\b(?:he|she|it|they|him|her|them|his|its|their)\b", re.IGNORECASE)


def _speakers(sentences: Sequence[StorySentence], story: StorySentences) -> tuple[Attribution, ...]:
    for sentence in sentences:
        middle = len(sentence.text) // 2
        found = judges_of(sentence, 0, 1, story) or judges_of(sentence, middle, middle, story)
        if found:
            return found
    return ()


def _set_apart(a: ProposedStance, b: ProposedStance, proposal: Proposal) -> bool:
    """Tell sides that were named apart from two articles on one side."""
    return not any(a.sentence in side and b.sentence in side for side in proposal.sides)


def _speak_of_one(a: ProposedStance, b: ProposedStance, story: StorySentences) -> bool:
    """Tell whether two sides share telling words, or show a sign that one answers the other.

    A drafter may see one thing under two names; then a denial on one side alone, praise on one
    and blame on the other or two speakers must say that they are set against each other. Read
    with each is what stands right before it, since that is where a subject is named.
    """
    shared = _context(a, story) & _context(b, story)
    mass = story.mass(word for word in shared - GENERIC if story.is_telling(word))
    if mass >= _SPEAKS_OF_ONE * story.heaviest or _of_two_mouths(a, b):
        return True
    one, two = a.sentence, b.sentence
    return denies(one) is not denies(two) or _tone(one) * _tone(two) < 0


def _context(stance: ProposedStance, story: StorySentences) -> frozenset[str]:
    """Return the terms of a side's sentences and of the two before its first in the article."""
    previous = story.previous(stance.sentence)
    before = frozenset() if previous is None else story.terms_around(previous)
    return before.union(*(story.terms[s.number] for s in (stance.sentence, *stance.beside)))


def _of_two_mouths(a: ProposedStance, b: ProposedStance) -> bool:
    return bool(a.speakers and b.speakers) and not may_be_one_mouth(a.speakers, b.speakers)


def _tone(sentence: StorySentence) -> int:
    """Return 1 for praise, -1 for blame, 0 for neither or both."""
    praised = any(words.search(sentence.text) for words in (STRONG_PRAISE, MILD_PRAISE))
    blamed = any(words.search(sentence.text) for words in (STRONG_BLAME, MILD_BLAME))
    return praised - blamed


def _say_the_same(a: ProposedStance, b: ProposedStance) -> bool:
    """Tell whether either sentence alone proves the other."""
    return _proves(a.sentence, b.sentence) or _proves(b.sentence, a.sentence)


def _proves(one: StorySentence, other: StorySentence) -> bool:
    proof = verify_claim(other.text, SentenceIndex([one.reading]), closely=True)
    return proof.verdict is Verdict.SUPPORTED


def _is_one_statement(a: ProposedStance, b: ProposedStance, story: StorySentences) -> bool:
    return _share(a, b, story) >= _ONE_STATEMENT


def _share(a: ProposedStance, b: ProposedStance, story: StorySentences) -> float:
    """Return how much of both sentences is the same, whoever they name."""
    names = name_terms(a.sentence.reading) | name_terms(b.sentence.reading)
    one, two = (story.terms[s.sentence.number] - names for s in (a, b))
    return min(story.share(one, two), story.share(two, one))


def _facts(apart: tuple[ProposedStance, ProposedStance], story: StorySentences) -> tuple[str, ...]:
    """Return what the row's key is made of: the terms that both sides share."""
    one, two = (story.terms[stance.sentence.number] for stance in apart)
    return ("proposed", *sorted((one & two) - GENERIC))
