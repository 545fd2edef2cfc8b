"""Of which sort a count is: of people, or of some and not others.

Owns these classes of nouns; how a figure is read is the affair of `things`.
"""

from __future__ import annotations

from summarizer.across.counts.persons import counts_people
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.story.terms import term
from summarizer.across.story.vocabulary import PEOPLE, TROOPS


def qualified_alike(a: Counted, b: Counted) -> bool:
    """Tell counts that no "confirmed" or "civilian" sets apart; pupils are children."""
    one, two = a.qualifiers, b.qualifiers
    if a.head in _YOUNG or b.head in _YOUNG:
        one, two = one - _CHILD, two - _CHILD
    return one == two


_CHILD = frozenset({term("child")})
_YOUNG = frozenset("pupil schoolchild kid toddler baby infant boy girl teenager youngster".split())


def is_of_people(counted: Counted) -> bool:
    """Tell a count of people, whatever noun they are called by."""
    if counted.family != COUNT or counted.head is None:
        return False
    return counted.head in (PEOPLE, TROOPS) or counts_people(counted.head)
