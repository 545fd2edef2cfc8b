"""Two accounts of one matter: people were told beforehand, or nobody told them.

Owns the finding of sentences that answer such a matter, and the test that two of them speak of one
thing: shared words, a matter of few things, two people who are credited, short reports. Knows
nothing of who is right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import ClassVar

from summarizer.across.rows.sides import both_by_one
from summarizer.across.rows.stances import StanceRow, against, is_supposed
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded
from summarizer.across.story.unknowns import calls_unknown
from summarizer.across.story.vocabulary import GENERIC, SCALES
from summarizer.across.views.judgement_words import REVERSED
from summarizer.across.views.judges import judges_of
from summarizer.across.views.matters import MATTERS, MATTERS_OF, Matter
from summarizer.models import Attribution, DisagreementKind, Nature

_ENOUGH = 1.55
_MOST_SHARED, _OF_AROUND, _PLAIN, _CREDITED, _ONE_CREDITED = 2.0, 0.3, 0.5, 0.6, 0.4
_SHORT = 8
"""Sentences of a brief report, which leave hardly any room for two things of one kind."""
_ALONE = 0.9
"""How brief reports must be, and alone in their answers, that need no word in common."""
_MOST_AN_END = 24
"""Answers of one end that are looked at: what everybody answers is told early, too."""
_MOST_ROWS, _TURNED = 4, 4
_CLAUSE_END = re.compile(r"[,;:]\s")
_AHEAD_OF_TIME = re.compile(
    r"\b(?:(?<!had\s)to|will|would|could|may|might|should|must)\s(?:be\s|have\s|get\s)?\Z",
    re.IGNORECASE,
)
_DENIES_ITSELF = re.compile(
    r"\b(?:no|not|never|none|nobody|neither|without|nothing|unaware)\b|n[’']t\b", re.IGNORECASE
)
_OPENS = re.compile(r"(?:^|[“\"‘:(–—.])\s?\Z")
_NUMBER = re.compile(r"\d|\b(?:" + "|".join(sorted(SCALES)) + r")\b")


@dataclass(frozen=True, eq=False)
class Account:
    """Is a sentence that answers a matter with yes or no, with the words that do."""

    sentence: StorySentence
    matter: Matter
    is_yes: bool
    words: str
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class AccountRow(StanceRow):
    """Is a matter that two mouths answer with yes and with no."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    accounts: tuple[Account, Account]
    about: tuple[str, ...]

    @property
    def stances(self) -> tuple[Account, Account]:
        """Return both accounts, in the order of the reports."""
        return self.accounts

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the matter and the thing, never who tells it."""
        return ("account", self.accounts[0].matter.name, *self.about)

    @property
    def nature(self) -> Nature:
        """Call what two people think their views, what may change by the days, else a conflict."""
        one, two = self.accounts
        if one.matter.judged and one.speakers and two.speakers:
            return Nature.SPEAKER
        if not one.matter.changes:
            return Nature.CONFLICT
        first, second = one.sentence.day, two.sentence.day
        if first is None or second is None:
            return Nature.UNDETERMINED
        return Nature.CONFLICT if first == second else Nature.UPDATE

    @property
    def question(self) -> str:
        """Return the question that is answered yes and no."""
        return self.accounts[0].matter.asks

    @property
    def explanation(self) -> str:
        """Return who says what."""
        return against(*self.accounts)


def account_rows(story: StorySentences, taken: Sequence[StorySentence]) -> list[AccountRow]:
    """Return the matters that two origins answer in opposite ways, the plainest first."""
    held = {sentence.number for sentence in taken}
    accounts = [account for sentence in story for account in _accounts(sentence, story)]
    found = sorted(_opposed(accounts, story), key=lambda pair: (-pair[0], *_places(pair[1:])))
    rows: list[AccountRow] = []
    used: set[int] = set()
    for _, one, two in found:
        numbers = {one.sentence.number, two.sentence.number}
        if len(rows) < _MOST_ROWS and not used & numbers and not numbers <= held:
            rows.append(AccountRow((one, two), tuple(sorted(_shared(one, two, story)))[:3]))
            used |= numbers
    return rows


def _places(pair: tuple[Account, Account]) -> tuple[int, int]:
    return pair[0].sentence.number, pair[1].sentence.number


def _accounts(sentence: StorySentence, story: StorySentences) -> Iterator[Account]:
    """Yield what a sentence answers, once for each matter; who answers both ways answers none."""
    text = sentence.text
    numbers = set[int]().union(*[MATTERS_OF[chunk] for chunk in sentence.reading.pieces.chunks])
    if not numbers or text.endswith("?") or calls_unknown(text):
        return
    for matter in (MATTERS[number] for number in sorted(numbers)):
        answers = [a for a in _answers(text, matter) if not _is_named(a[1], text)]
        if answers and len({is_yes for is_yes, _ in answers}) == 1:
            is_yes, found = answers[0]
            speakers = judges_of(sentence, found.start(), found.end(), story)
            yield Account(sentence, matter, is_yes, found.group(), speakers)


def _answers(text: str, matter: Matter) -> Iterator[tuple[bool, re.Match[str]]]:
    """Yield the words that answer a matter, those of "no" first, for they hold some of "yes"."""
    denials = list(matter.no.finditer(text))
    affirmed = (
        found
        for found in matter.yes.finditer(text)
        if not any(d.start() < found.end() and found.start() < d.end() for d in denials)
    )
    for is_yes, found in [*((False, d) for d in denials), *((True, a) for a in affirmed)]:
        planned = not matter.ahead and _AHEAD_OF_TIME.search(text, 0, found.start())
        if not planned and not is_supposed(text, found.start()):
            yield is_yes is not _is_turned(text, found), found


def _is_named(found: re.Match[str], text: str) -> bool:
    """Tell a word of a name from one that answers: "The Hunger Games"."""
    return found.group()[0].isupper() and _OPENS.search(text, 0, found.start()) is None


def _is_turned(text: str, found: re.Match[str]) -> bool:
    ahead = " ".join(_CLAUSE_END.split(text[: found.start()])[-1].split()[-_TURNED:])
    return REVERSED.search(ahead) is not None and _DENIES_ITSELF.search(found.group()) is None


def _opposed(
    accounts: Sequence[Account], story: StorySentences
) -> Iterator[tuple[float, Account, Account]]:
    """Yield opposite answers of two origins, with how plainly both are of one thing."""
    brief = _brevity(story)
    for matter in MATTERS:
        own = [account for account in accounts if account.matter is matter]
        ends = ([a for a in own if a.is_yes], [a for a in own if not a.is_yes])
        alone = brief / max(1, *map(len, ends))
        for yes, no in product(*(end[:_MOST_AN_END] for end in ends)):
            if _may_differ(yes, no):
                score = _score(yes, no, story) + alone
                if score >= _ENOUGH and (alone > _ALONE or _shared(yes, no, story)):
                    one, two = sorted((yes, no), key=lambda a: a.sentence.number)
                    yield score, one, two


def _brevity(story: StorySentences) -> float:
    """Return how brief the reports of a story are: 1 for a few sentences each."""
    lengths = Counter(sentence.article.id for sentence in story)
    return min(1.0, _SHORT * len(lengths) / max(1, len(story)))


def _may_differ(one: Account, two: Account) -> bool:
    apart = one.sentence.origin != two.sentence.origin
    return apart and not both_by_one(one.speakers, two.speakers)


def _score(one: Account, two: Account, story: StorySentences) -> float:
    shared = story.mass(_shared(one, two, story)) / story.heaviest
    around = story.terms_around(one.sentence) & story.terms_around(two.sentence)
    near = frozenset(word for word in around - GENERIC if story.is_telling(word))
    said = sum(bool(account.speakers) for account in (one, two))
    return (
        min(shared, _MOST_SHARED)
        + _OF_AROUND * bool(near)
        + (0.0, _ONE_CREDITED, _CREDITED)[said]
        + _PLAIN * one.matter.plain
    )


def _shared(one: Account, two: Account, story: StorySentences) -> frozenset[str]:
    """Return the telling words of both sentences, less those that answer and any number."""
    both = story.terms[one.sentence.number] & story.terms[two.sentence.number]
    both -= GENERIC | (folded(one.words) & folded(two.words))
    return frozenset(w for w in both if story.is_telling(w) and _NUMBER.search(w) is None)
