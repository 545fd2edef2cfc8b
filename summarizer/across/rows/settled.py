"""Whether what a figure tells is over, so that no later report can give another and be right.

Owns that reading of the words of its clause. What was measured, paid or counted of a finished
event has one value; what is, has been so far or may yet be can change from day to day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.across.counts.clauses import clause_of
from summarizer.across.counts.things import Counted
from summarizer.across.story.passages import is_past
from summarizer.models import Measure

_LEVELS = frozenset(
    """had stood held lay remained stayed reached rose fell climbed dropped grew numbered employed
    owned filled counted recorded reported registered""".split()
)
"""Past verbs of a level, which was so on its day and may be another on the next."""
_OPEN = frozenset(
    """is are was were am be being been has have having isn't aren't hasn't haven't 's 're 've will
    would can could may might should now currently still yet today remain remains stand stands until
    far expected due set""".split()
)
"""Words of a clause that leave open whether the value will last."""
_WAS = frozenset({"was", "were"})
_AT_A_MOMENT = re.compile(r"\b(?:when|at\sthe\s(?:time|moment|height|peak)|by\sthe\stime)\b")
"""Words that tie a past level to one moment, of which there is but one value."""
_GUESSES = frozenset({"may", "might", "could", "must"})
_SAME_FORM = frozenset("cost hit cut put hurt shut burst spread".split())
"""Verbs whose past has no form of its own, and which may be nouns after a determiner."""
_NAMES_NOUN = frozenset("the a an this that its his her their total to of".split())
_EARLIER = re.compile(
    r"\b(?:first|initial(?:ly)?|earlier|original(?:ly)?|previous(?:ly)?|preliminary|provisional|"
    r"early|until\snow|once|had\s(?:said|put|spoken|given))\b",
    re.IGNORECASE,
)


def is_over(counted: Counted) -> bool:
    """Tell "it carried 26 passengers" from "it was 26 metres deep" and "26 have died so far"."""
    if counted.is_change or counted.mention.measure is Measure.CUMULATIVE or not counted.is_actual:
        return False
    clause = clause_of(counted.sentence, counted.mention)
    words = [token.text.lower() for token in clause.tokens]
    at_a_moment = _AT_A_MOMENT.search(counted.sentence.text) is not None
    lasting = _OPEN - _WAS if at_a_moment else _OPEN
    plain = list(_without_guesses(words))
    if any(word in lasting for word in plain):
        return False
    if len(plain) < len(words) or (at_a_moment and not _WAS.isdisjoint(words)):
        return True
    if any(is_past(word) and (at_a_moment or word not in _LEVELS) for word in words):
        return True
    return any(
        verb.text.lower() in _SAME_FORM and noun.text.lower() not in _NAMES_NOUN
        for verb, noun in pairwise(clause.before)
    )


def _without_guesses(words: Sequence[str]) -> Iterator[str]:
    """Yield words without the "may have" of what is over and only guessed at, in either order."""
    for word, *beside in zip(words, ["", *words], [*words[1:], ""], strict=False):
        guesses = word in _GUESSES and "have" in beside
        if not guesses and not (word == "have" and not _GUESSES.isdisjoint(beside)):
            yield word


def is_called_earlier(counted: Counted) -> bool:
    """Tell a count that its own clause calls a first or earlier one."""
    words = clause_of(counted.sentence, counted.mention).tokens
    return _EARLIER.search(" ".join(token.text for token in words)) is not None
