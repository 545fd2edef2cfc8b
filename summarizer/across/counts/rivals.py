"""Figures that one article sets side by side as the answers of two mouths.

Owns that test alone: near each other, given by two, and for one time.
"""

from __future__ import annotations

import re

from summarizer.across.counts.nouns import are_used_for_one
from summarizer.across.counts.parts import PART
from summarizer.across.counts.roles import WHOLE
from summarizer.across.counts.sameness import one_head
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.rows.sides import both_by_one, called_by
from summarizer.across.story.terms import SPEECH, folded, name_terms, term
from summarizer.across.story.vocabulary import GENERIC, GIVING
from summarizer.reading.tokens import lemma

_NEAR = 2
"""Sentences from one answer to its rival."""


def are_rivals(a: Counted, b: Counted) -> bool:
    """Tell "17 complaints, it says" from "The council counts six", also in the article's voice."""
    if a.sentence.article is not b.sentence.article or a.interval.same_as(b.interval):
        return False
    first, second = sorted((a, b), key=_place)
    if _LABELLED.match(first.sentence.text) and _LABELLED.match(second.sentence.text):
        return False  # two lines of one table
    if second.sentence.number - first.sentence.number > _NEAR or _of_two_times(a, b):
        return False
    if a.is_change or b.is_change or {a.role, b.role} & {PART, WHOLE}:
        return False
    if not second.speakers:
        return _is_given(second) and first.sentence is not second.sentence
    return not both_by_one(first.speakers, second.speakers)


_LABELLED = re.compile(r"\W*[A-Z][^.:;,]{1,40}:\s")


def may_count_one(a: Counted, b: Counted) -> bool:
    """Tell counts of one noun, or of none in a sentence that only gives a number."""
    if a.family != COUNT or (a.head is not None and a.head == b.head):
        return True
    if a.sentence is b.sentence:
        return False
    return one_head(a, b) or are_used_for_one(a.head, b.head) or _is_given(max(a, b, key=_place))


def _place(counted: Counted) -> tuple[int, int]:
    return counted.sentence.number, counted.mention.start


def nearness(a: Counted, b: Counted) -> float:
    """Return what it adds to the likeness of rivals that they stand side by side."""
    if _names_its_own(*sorted((a, b), key=_place)):
        return 0.0
    at_once = abs(a.sentence.number - b.sentence.number) <= 1
    second = max(a, b, key=_place)
    given = _is_given(second) or _is_contrasted(second)
    return _SIDE_BY_SIDE + (_AT_ONCE if at_once and given else 0.0)


def _names_its_own(first: Counted, second: Counted) -> bool:
    """Tell "The ministry puts a new bridge at 320 million" after what a ferry cost.

    A reply says who gives which number, and of what only as far as the first does.
    """
    if first.core & second.core - GENERIC:
        return False
    told = folded(first.sentence.text) | name_terms(second.sentence.reading)
    told |= folded(" ".join(map(called_by, second.speakers)))
    return len(second.window - told - GENERIC - _GIVEN) >= _OF_ITS_OWN


_OF_ITS_OWN = 2
_SIDE_BY_SIDE, _AT_ONCE = 1.5, 1.7


def _is_given(counted: Counted) -> bool:
    """Tell "The police made it 5,500": a short sentence that only gives another's number."""
    words = [token for token in counted.sentence.reading.tokens if token.is_word]
    ahead = {lemma(token.text) for token in words if token.end <= counted.mention.start}
    return len(words) <= _SHORT and bool(ahead & _GIVES)


def _is_contrasted(counted: Counted) -> bool:
    """Tell "Torben Maas thinks that 1% is more likely": who says it sets it against another."""
    return bool(counted.speakers) and _CONTRAST.search(counted.sentence.text) is not None


_CONTRAST = re.compile(
    r"\b(?:(?:more|less)\slikely|likelier|nearer|closer\sto|too\s(?:high|low|many|few)|instead|"
    r"by\scontrast|rival|colleague|others|own\s(?:count|estimate|figures?|sums?|tally)|however|"
    r"disagrees?|disputes?|gloomier|(?:more|less)\s(?:optimistic|pessimistic|cautious)|"
    r"conservative|but)\b",
    re.IGNORECASE,
)
_SHORT = 14
_GIVES = (
    GIVING
    | SPEECH
    | frozenset(
        "have show insist expect arrive think assume suggest talk offer call predict see".split()
    )
)
_GIVEN = frozenset(map(term, _GIVES))


def _of_two_times(a: Counted, b: Counted) -> bool:
    return (a.as_of and a.as_of.edtf) != (b.as_of and b.as_of.edtf) and bool(a.as_of and b.as_of)
