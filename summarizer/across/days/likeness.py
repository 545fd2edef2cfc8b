"""How likely two tellings that exclude each other date one deed.

Owns what is looked at in a pair and how much it weighs. The weights are those of a logistic
regression over written stories and pairs of sentences; `python benchmarks/date_pairs.py` learns
them again.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from summarizer.across.days.spans import Axis, gap
from summarizer.across.days.tellings import Telling
from summarizer.across.story.sentences import StorySentences
from summarizer.models import Precision

WEIGHTS = {
    "clause": 1.02,
    "sentence": 18.79,
    "deed": 3.68,
    "both ahead": 1.51,
    "one ahead": -0.59,
    "names apart": -2.58,
    "fineness": 1.64,
    "few days": 0.39,
    "misprint": 4.08,
    "moved": 1.62,
    "clock": 1.37,
    "rarest word": 2.45,
    "same words": -2.71,
    "some word": -1.85,
    "told by rival": -0.57,
    "told closer": -1.30,
    "both closer": -2.57,
}
"""What each sign adds to the logit. The last three take away only: see `Likeness.of`."""
BIAS = -5.66
_RIVAL = ("told by rival", "told closer", "both closer")


class Likeness:
    """Weighs pairs of tellings of one story."""

    def __init__(self, story: StorySentences, tellings: Iterable[Telling]) -> None:
        self._story = story
        self._of_article: dict[str, list[Telling]] = defaultdict(list)
        for telling in tellings:
            self._of_article[telling.sentence.article.id].append(telling)

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
        days = (c for c in beside if c.span.grain is a.span.grain is Precision.DAY)
        return any(self._alike(a, c) >= _AS_ALIKE * self._alike(a, b) for c in days)

    def signs(self, a: Telling, b: Telling) -> dict[str, float]:
        """Return what the words and times of two tellings say."""
        names = a.names | b.names
        shared = (a.core & b.core) - names
        days = gap(a.span, b.span)
        told = a.core & a.names, b.core & b.names
        return {
            "clause": self._share(a.core, b.core),
            "sentence": self._share(a.around - names, b.around - names),
            "deed": float(bool(a.deed & b.deed)),
            "both ahead": float(a.is_ahead and b.is_ahead),
            "one ahead": float(a.is_ahead is not b.is_ahead),
            "names apart": float(all(told) and told[0].isdisjoint(told[1])),
            "fineness": float(a.span.grain is b.span.grain),
            "few days": float(days is not None and days <= _FEW_DAYS),
            "misprint": float(bool(shared or a.deed & b.deed) and is_misprint(a, b)),
            "moved": float(a.is_moved or b.is_moved),
            "clock": float(Axis.HOURS in (a.span.axis, b.span.axis)),
            "rarest word": max(map(self._weight, shared), default=0.0),
            "same words": float(_same_words(a, b)),
            "some word": float(bool(shared)),
        }

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


_CONTRASTS = re.compile(r"\b(?:but|though|although|while|whereas|rather|instead|not)\b|n['’]t\b")
_AS_ALIKE, _FEW_DAYS, _MOST_TOLD = 0.7, 3, 2.0
_SOME, _OF_NAMES, _OF_DEED, _OF_DEEDS, _OF_SENTENCE = 0.3, 0.3, 0.7, 0.3, 5.0


def _weighed(signs: dict[str, float]) -> float:
    return sum(WEIGHTS[name] * value for name, value in signs.items())


def _likelihood(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))


def _same_words(a: Telling, b: Telling) -> bool:
    """Tell two "Thursdays": a sentence carried over keeps its word for another day."""
    both = a.mention.relative and b.mention.relative
    return both and a.mention.text.casefold() == b.mention.text.casefold()


def is_misprint(a: Telling, b: Telling) -> bool:
    """Tell "11 February 2003" beside "11 February 2023", or "17 July" beside "17 June"."""
    one, two = _written(a), _written(b)
    if one is None or two is None:
        return False
    if Precision.MONTH in (a.mention.precision, b.mention.precision):
        whole = all(_YEAR.search(telling.mention.text) for telling in (a, b))
        return whole and one.month == two.month and one.year != two.year
    alike = (one.day == two.day, one.month == two.month, one.year == two.year)
    return alike in ((True, False, True), (True, True, False))


_YEAR, _DIGIT = re.compile(r"\b\d{4}\b"), re.compile(r"\d")


def _written(telling: Telling) -> date | None:
    """Return the day or the first day of the month that a telling names."""
    known = telling.span.axis is Axis.DAYS and _DIGIT.search(telling.mention.text) is not None
    if not known or telling.mention.precision not in (Precision.DAY, Precision.MONTH):
        return None
    span = telling.span
    return date.fromordinal(int(span.low if span.low > -math.inf else span.high))
