"""How likely two tellings that exclude each other date one deed.

Owns what is looked at in a pair and how much it weighs. The weights are those of a logistic
regression over written stories and pairs of sentences; `python benchmarks/date_pairs.py` learns
them again.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from itertools import chain

from summarizer.across.days.deed_words import OF_ANY_FIELD
from summarizer.across.days.misprints import is_misprint
from summarizer.across.days.spans import Axis, gap
from summarizer.across.days.tellings import Telling
from summarizer.across.story.sentences import StorySentences
from summarizer.across.story.terms import term
from summarizer.across.story.vocabulary import GENERIC
from summarizer.models import Precision

WEIGHTS = {
    "clause": 1.26,
    "sentence": 12.15,
    "deed": 2.09,
    "both ahead": 1.22,
    "one ahead": -0.28,
    "names apart": -1.27,
    "fineness": 0.49,
    "few days": 0.34,
    "misprint": 4.92,
    "moved": 2.48,
    "clock": 2.76,
    "rarest word": 2.80,
    "same words": -2.94,
    "some word": -2.56,
    "long between": -0.97,
    "hours between": -10.72,
    "subject": 0.71,
    "any deed": 1.15,
    "deadlines": 0.76,
    "alone": 1.93,
    "alone apart": 1.40,
    "turn": 0.68,
    "turns apart": 0.47,
    "one order": 1.60,
    "two deeds of one": -3.00,
    "order": -4.62,
    "nothing around": -0.94,
    "told by rival": -0.74,
    "told closer": -0.14,
    "both closer": -2.98,
}
"""What each sign adds to the logit. The last three take away only: see `Likeness.of`."""
BIAS = -4.22
_RIVAL = ("told by rival", "told closer", "both closer")


class Likeness:
    """Weighs pairs of tellings of one story."""

    def __init__(self, story: StorySentences, tellings: Iterable[Telling]) -> None:
        self._story = story
        self._of_article: dict[str, list[Telling]] = defaultdict(list)
        for telling in tellings:
            self._of_article[telling.sentence.article.id].append(telling)
        self._slots = Counter(map(slot_of, chain.from_iterable(self._of_article.values())))

    def of(self, a: Telling, b: Telling, enough: float) -> float:
        """Return the likelihood, 0 to 1, that two tellings date one deed.

        What costs most to know can only lower it, and is not asked for below `enough`.
        """
        logit = BIAS + _weighed(self.signs(a, b))
        if _likelihood(logit) < enough:
            return _likelihood(logit)
        if self.tells_both(a, b):
            return 0.0
        return _likelihood(logit + _weighed(self.rival_signs(a, b)))

    def tells_both(self, a: Telling, b: Telling) -> bool:
        """Tell a sentence that has the time of either beside its own: those are two deeds.

        What was moved has both, and so has what one says but another denies.
        """
        return self._has_beside(a, b) or self._has_beside(b, a)

    def _has_beside(self, a: Telling, b: Telling) -> bool:
        if b.is_moved or _CONTRASTS.search(b.sentence.text):
            return False
        there = self._of_article[b.sentence.article.id]
        beside = (c for c in there if c.sentence is b.sentence and not a.excludes(c))
        fine = (c for c in beside if c.span.grain is a.span.grain and c.span.grain in _FINE)
        return any(self._alike(a, c) >= _AS_ALIKE * self._alike(a, b) for c in fine)

    def signs(self, a: Telling, b: Telling) -> dict[str, float]:
        """Return what the words and times of two tellings say."""
        return {**self._signs_of_words(a, b), **_signs_of_verbs(a, b), **self._signs_of_times(a, b)}

    def _signs_of_words(self, a: Telling, b: Telling) -> dict[str, float]:
        names = a.names | b.names
        shared = (a.core & b.core) - names
        told = a.core & a.names, b.core & b.names
        around = self._story.terms_around(a.sentence) & self._story.terms_around(b.sentence)
        return {
            "clause": self._share(a.core, b.core),
            "sentence": self._share(a.around - names, b.around - names),
            "deed": bool(a.deed & b.deed),
            "any deed": bool(a.deeds & b.deeds),
            "names apart": all(told) and told[0].isdisjoint(told[1]),
            "rarest word": max(map(self._weight, shared), default=0.0),
            "some word": bool(shared),
            "same words": _same_words(a, b),
            "nothing around": around <= _DEED_TERMS,
        }

    def _signs_of_times(self, a: Telling, b: Telling) -> dict[str, float]:
        shared = (a.core & b.core) - (a.names | b.names)
        days = gap(a.span, b.span)
        misprint = is_misprint(a, b)
        alike = bool(shared or a.deeds & b.deeds)
        alone = self._alone(a, b)
        return {
            "both ahead": a.is_ahead and b.is_ahead,
            "one ahead": a.is_ahead is not b.is_ahead,
            "fineness": a.fineness is b.fineness,
            "few days": days is not None and days <= _FEW_DAYS,
            "long between": days is not None and days >= _LONG and not misprint,
            "hours between": _hours_between(a, b),
            "misprint": misprint and bool(shared or a.deed & b.deed),
            "moved": a.is_moved or b.is_moved,
            "clock": Axis.HOURS in (a.span.axis, b.span.axis),
            "deadlines": bool(a.limits and b.limits),
            "alone": alone * alike,
            "alone apart": alone * (a.fineness in _FINE and not alike),
        }

    def _alone(self, a: Telling, b: Telling) -> float:
        """Return how few times of one fineness either report tells: 1 where both tell but one."""
        if a.slot != b.slot:
            return 0.0
        return 1 / max(self._slots[slot_of(a)], self._slots[slot_of(b)])

    def rival_signs(self, a: Telling, b: Telling) -> dict[str, float]:
        """Return how well the article of either tells what the other does, on the other's day."""
        alike = self._alike(a, b) + _SOME
        one, two = self._told_there(a, b), self._told_there(b, a)
        most, least = max(one, two), min(one, two)
        told = min(most / alike, _MOST_TOLD), float(most > alike), float(least > alike)
        return dict(zip(_RIVAL, told, strict=True))

    def _told_there(self, a: Telling, b: Telling) -> float:
        there = self._of_article[b.sentence.article.id]
        rivals = (self._alike(a, c) for c in there if c is not b and not a.excludes(c))
        return max(rivals, default=0.0)

    def _alike(self, a: Telling, b: Telling) -> float:
        """Return how much of two clauses is one, what is done counting as a rare word does."""
        shared = a.core & b.core
        names = a.names | b.names
        words = self._mass(shared - names) + _OF_NAMES * self._mass(shared & names)
        deeds = _OF_DEED * bool(a.deed & b.deed) + _OF_DEEDS * bool(a.deeds & b.deeds)
        return words + deeds + _OF_SENTENCE * self._share(a.around, b.around)

    def _share(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Return the weight that two sets of terms share as a part of all they hold."""
        both = self._story.mass(one & two)
        whole = self._story.whole_mass(one) + self._story.whole_mass(two) - both
        return both / whole if whole else 0.0

    def _mass(self, words: frozenset[str]) -> float:
        return self._story.mass(words) / (self._story.heaviest or 1)

    def _weight(self, word: str) -> float:
        return self._story.weight(word) / (self._story.heaviest or 1)


def slot_of(telling: Telling) -> tuple[str, str]:
    """Return the article and the slot of a telling."""
    return telling.sentence.article.id, telling.slot


def _signs_of_verbs(a: Telling, b: Telling) -> dict[str, float]:
    """Return what the verbs that two dates go with say, and what stands before those."""
    subject = _same_subject(a, b)
    one, two = a.told, b.told
    return {
        "subject": subject,
        "two deeds of one": _two_verbs(a, b) and subject == 1,
        "turn": bool(one.turns & two.turns),
        "turns apart": _are_apart(one.turns, two.turns),
        "one order": bool(one.order & two.order),
        "order": _are_apart(one.order, two.order),
    }


def _are_apart(one: Set[object], two: Set[object]) -> bool:
    """Tell two sets that both hold something, but nothing in common."""
    return bool(one and two) and one.isdisjoint(two)


def _same_subject(a: Telling, b: Telling) -> float:
    one, two = a.told.subject, b.told.subject
    if one is not None and one == two:
        return 1.0
    return _IN_CLAUSE * float(one in b.core or two in a.core)


def _two_verbs(a: Telling, b: Telling) -> bool:
    """Tell two verbs that no list holds for one deed."""
    one, two = a.told.verb, b.told.verb
    return None not in (one, two) and one != two and a.deeds.isdisjoint(b.deeds)


def _hours_between(a: Telling, b: Telling) -> float:
    """Return how far two clock times lie apart at least, 1 for half a day; 0 for what is none."""
    pairs = [(one, two) for one in a.spans for two in b.spans]
    if any(one.axis is not Axis.HOURS or two.axis is not Axis.HOURS for one, two in pairs):
        return 0.0
    between = min(max(one.low, two.low) - min(one.high, two.high) for one, two in pairs)
    return min(between, _HALF_A_DAY) / _HALF_A_DAY


_DEED_TERMS = frozenset(map(term, OF_ANY_FIELD)) | GENERIC
_CONTRASTS = re.compile(r"\b(?:but|though|although|while|whereas|rather|instead|not)\b|n['’]t\b")
_AS_ALIKE, _FEW_DAYS, _MOST_TOLD = 0.7, 3, 2.0
_FINE = frozenset({Precision.DAY, Precision.MINUTE})
_LONG, _HALF_A_DAY = 200, 12.0
_IN_CLAUSE = 0.5
_SOME, _OF_NAMES, _OF_DEED, _OF_DEEDS, _OF_SENTENCE = 0.3, 0.3, 0.7, 0.3, 5.0


def _weighed(signs: dict[str, float]) -> float:
    return sum(WEIGHTS[name] * value for name, value in signs.items())


def _likelihood(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))


def _same_words(a: Telling, b: Telling) -> bool:
    """Tell two "Thursdays": a sentence carried over keeps its word for another day."""
    both = a.mention.relative and b.mention.relative
    return both and a.mention.text.casefold() == b.mention.text.casefold()
