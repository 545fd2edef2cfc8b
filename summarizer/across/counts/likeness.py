"""How likely two figures of different articles are to answer one question.

Owns the adding up of evidence: words shared beside both figures, in their clauses and sentences,
the thing counted, what becomes of it, and how near the amounts are. Knows no groups.
"""

from __future__ import annotations

import math
import re
from datetime import date
from functools import lru_cache

from summarizer.across.counts.apart import are_set_apart
from summarizer.across.counts.nouns import are_used_for_one
from summarizer.across.counts.parts import PART, is_told_with_its_whole
from summarizer.across.counts.persons import counts_people
from summarizer.across.counts.roles import MARGIN
from summarizer.across.counts.sameness import (
    heads_of,
    of_two_eras,
    one_head,
    one_is_ordered,
    set_apart_by_marks,
)
from summarizer.across.counts.sorts import qualified_alike
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.story.sentences import StorySentences
from summarizer.across.story.terms import name_terms, term
from summarizer.across.story.vocabulary import DAILY, GENERIC, PEOPLE
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import lemma

_BASE = -3.0
_BESIDE, _NAMED, _CLAUSE, _SENTENCE, _OF_LIGHTER = 1.9, 0.9, 0.65, 0.65, 0.85
_ONE_HEAD, _NO_HEAD, _TWO_HEADS, _SPOKEN_OF = 1.4, 0.2, -2.0, 1.2
_FARTHER = -1.1
"""For each factor e between the amounts: what differs by far more is hardly one thing."""
_ONE_FATE, _OF_PEOPLE, _TWO_FATES = 1.4, 1.8, -1.5
_TWO_ROLES, _ONLY_ONES, _FEW, _COUNTED = -1.1, 0.9, -0.7, 0.6
_ONE_QUALIFIED, _MEASURED, _ONE_SUBJECT = -1.0, 1.5, 1.0
COMMON_UNITS = frozenset({"percent", "time"})
"""Units of many things at once: two tonnages of one story are more likely one thing."""
_SMALL, _FARTHEST = 10, 4.0
_MOST_BESIDE, _MOST_NAMED, _MOST_CLAUSE, _MOST_SENTENCE = 2.0, 1.0, 2.0, 3.0


def likeness(a: Counted, b: Counted, story: StorySentences) -> float | None:
    """Return the evidence that two figures answer one question; None where they cannot.

    Zero is even odds. The weights were fitted on pairs of figures of stories with a key and
    rounded; words weigh by how rare they are in the story.
    """
    if not _may_be_one(a, b, story):
        return None
    score = _BASE + _words(a, b, story) + _FARTHER * _distance(a, b)
    score += _fates(a, b)
    score += _roles(a, b)
    score += _ONLY_ONES if a.is_only and b.is_only else 0.0
    score += _ONE_SUBJECT if a.opener is not None and a.opener == b.opener else 0.0
    score += 0.0 if qualified_alike(a, b) else _ONE_QUALIFIED
    score += _MEASURED if _is_measured(a) else 0.0
    return score + (_heads(a, b) if a.family == COUNT else 0.0)


def _roles(a: Counted, b: Counted) -> float:
    """Return what two roles tell against one question; a part of a told whole is an answer, too."""
    if a.role == b.role:
        return 0.0
    told = (is_told_with_its_whole(one.sentence.text, one.mention) for one in (a, b))
    of_a_whole = {a.role, b.role} == {None, PART} and any(told)
    return _OF_A_WHOLE if of_a_whole else _TWO_ROLES


_OF_A_WHOLE = -0.4


def _is_measured(counted: Counted) -> bool:
    """Tell tonnes and speeds, of which a story seldom tells twice, from counts and sums."""
    if counted.family[:2] == ("rate", "length"):
        return True
    return counted.family[0] == "unit" and counted.family[-1] not in COMMON_UNITS


def _may_be_one(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether nothing sets the two apart: a qualifier, an owner, another time."""
    if a.qualifiers and b.qualifiers and not a.qualifiers & b.qualifiers:
        return False
    if a.owner and b.owner and a.owner != b.owner:
        return False
    if _set_apart(a, b) or one_is_ordered(a, b):
        return False
    if a.family[-1] == "percent" and a.mention.measure is not b.mention.measure:
        return False
    if a.sizes and b.sizes and not a.sizes & b.sizes:
        return False
    if _moves_daily(a) and _moves_daily(b):
        return False
    if _is_of_years(a) is not _is_of_years(b):
        return False
    return not of_two_eras(a, b, story)


def _set_apart(a: Counted, b: Counted) -> bool:
    """Tell the dead from the injured, one's troops from another's, a margin from a sum."""
    if _two_things(a, b) or are_set_apart(a, b):
        return True
    fates = {a.fate, b.fate} - {None}
    if len(fates) > 1 and fates <= _BEFALLS_PEOPLE | {"leave", "order", "send"}:
        return True
    return a.family == COUNT and set_apart_by_marks(a, b)


def _two_things(a: Counted, b: Counted) -> bool:
    """Tell customers from records: two nouns, not both of people, each unheard of by the other."""
    if a.head is None or b.head is None or a.head == b.head or a.family != COUNT:
        return False
    if _are_margins(a, b):
        return False
    if counts_people(a.head) and counts_people(b.head):
        return False
    if a.fate == b.fate and a.fate in _BEFALLS_PEOPLE:
        return False
    return not one_head(a, b) and not are_used_for_one(a.head, b.head)


def _are_margins(a: Counted, b: Counted) -> bool:
    """Tell "a lead of 321" and "312 votes behind", whose nouns say nothing of what is counted."""
    return a.role == b.role == MARGIN


def _moves_daily(counted: Counted) -> bool:
    """Tell the price or the move of a share on some day: there is another one every day."""
    return counted.family[0] != "count" and _tells_of_moves(counted.sentence.reading)


@lru_cache(maxsize=4_096)
def _tells_of_moves(reading: SentenceReading) -> bool:
    told = {term(lemma(token.text)) for token in reading.tokens if token.is_word}
    return bool(DAILY & told) and bool(_MOVES & told)


_MOVES = frozenset(map(term, "rise fall close trade jump lose gain drop open end".split()))


def _is_of_years(counted: Counted) -> bool:
    """Tell a count of a long period, "in the past ten years", from that of one event."""
    when = counted.as_of
    if when is None or when.earliest is None or when.latest is None:
        return False
    days = date.fromisoformat(when.latest[:10]) - date.fromisoformat(when.earliest[:10])
    return days.days > _LONG_PERIOD or _YEARS.search(when.text) is not None


_LONG_PERIOD = 400
_YEARS = re.compile(r"\b(?:years|decades?)\b", re.IGNORECASE)


def _fates(a: Counted, b: Counted) -> float:
    if a.fate is None or b.fate is None:
        return 0.0
    if a.fate != b.fate:
        return _TWO_FATES
    return _ONE_FATE + (_OF_PEOPLE if a.fate in _BEFALLS_PEOPLE else 0.0)


_BEFALLS_PEOPLE = frozenset(
    {"die", "injure", "miss", "arrest", "rescue", "infect", "seize", "dismiss"}
)
"""What is counted of people alone, whatever noun they are called by: "eight dead Ostrans"."""


def _heads(a: Counted, b: Counted) -> float:
    score = _COUNTED + (_FEW if max(a.interval.typical, b.interval.typical) < _SMALL else 0.0)
    if a.head is None or b.head is None:
        return score + _NO_HEAD
    if a.head == b.head or _are_margins(a, b):
        return score + _ONE_HEAD
    if counts_people(a.head) and counts_people(b.head):
        only = a.is_only_of_people and b.is_only_of_people
        return score + (_ONE_HEAD if only or PEOPLE in (a.head, b.head) else _NO_HEAD)
    if a.fate == b.fate and a.fate in _BEFALLS_PEOPLE:
        return score
    if are_used_for_one(a.head, b.head):
        return score + (_ONE_HEAD if a.is_only and b.is_only else _NO_HEAD)
    return score + _TWO_HEADS + (_SPOKEN_OF if one_head(a, b) else 0.0)


def _words(a: Counted, b: Counted, story: StorySentences) -> float:
    """Return what shared words are worth, each counted where it stands nearest."""
    heads = heads_of(a, b)
    names = name_terms(a.sentence.reading) | name_terms(b.sentence.reading)
    one, two = _beside(a) - heads, _beside(b) - heads
    shared = one & two
    beside, named = _weight(shared - names, story), _weight(shared & names, story)
    clause = (a.core & b.core) - GENERIC - heads - names - shared
    whole = story.terms[a.sentence.number] & story.terms[b.sentence.number]
    lighter = min(_weight(one, story), _weight(two, story))
    return (
        _BESIDE * min(beside, _MOST_BESIDE)
        + _NAMED * min(named, _MOST_NAMED)
        + _CLAUSE * min(_weight(clause, story), _MOST_CLAUSE)
        + _SENTENCE * min(_weight(whole - GENERIC - heads - shared - clause, story), _MOST_SENTENCE)
        + _OF_LIGHTER * (beside / lighter if lighter else 0.0)
    )


def _beside(counted: Counted) -> frozenset[str]:
    return (counted.near | counted.topic | counted.marks) - GENERIC


def _weight(terms: frozenset[str], story: StorySentences) -> float:
    """Return the weight of terms where one that no sentence holds weighs 1."""
    return story.mass(terms) / story.heaviest


def _distance(a: Counted, b: Counted) -> float:
    """Return the logarithm of how many times one amount is the other, 0 where both may hold."""
    if a.interval.overlaps(b.interval):
        return 0.0
    small, large = sorted((abs(a.interval.typical), abs(b.interval.typical)))
    return min(math.log(large / small), _FARTHEST) if small else _FARTHEST
