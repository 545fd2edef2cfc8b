"""Whether a figure is a count, a plan or a projection, and on what condition.

Owns the reading of the verbs around a figure. The nearest verb that governs it decides: where
the figure opens its clause, the verb after it, else the verb before it. No evidence is a count.

- Projected: could, may, might, would, "will" of what nobody decides ("will reach"), expected,
  forecast, potentially, "if" and a condition. "May have killed 300" is uncertain, yet a count.
- Planned: "will" of what somebody decides ("will send"), plans, pledges, orders, requests and
  bare infinitives of headlines ("to send 500").
"""

from __future__ import annotations

from typing import NamedTuple

from summarizer.models import Reality
from summarizer.reading.figures.phrases import is_number
from summarizer.reading.figures.reality_words import (
    ADVERBS,
    DECIDED,
    FUTURE,
    IN_ALL,
    LOOKING,
    MODALS,
    PAST_LIKE_BASE,
    PLANNED_WORDS,
    PROJECTED_WORDS,
    RELATIVES,
    SUBORDINATORS,
    WITH_TO,
)
from summarizer.reading.figures.row import Row
from summarizer.reading.figures.words import (
    BE_FORMS,
    DETERMINERS,
    HAVE_FORMS,
    IRREGULAR_PAST,
    PREPOSITIONS,
    REPORTING_VERBS,
    word_set,
)


class Evidence(NamedTuple):
    """Is what the verbs say; `perfect` marks "has sent", what has added up until now."""

    status: Reality
    perfect: bool = False


ACTUAL, PLANNED, PROJECTED = (
    Evidence(Reality.ACTUAL),
    Evidence(Reality.PLANNED),
    Evidence(Reality.PROJECTED),
)
_PERFECT = Evidence(Reality.ACTUAL, perfect=True)

_CLAUSE_MARKS = word_set('. ; : ( ) [ ] — “ ” " ? !')
_BETWEEN_VERBS = ADVERBS | {"been"}
_DEFINITE = word_set("the both these those all its their his her our")
_SMALL_COUNTS = word_set("two three four five six seven eight nine ten")
_BEFORE_COUNT = DETERMINERS | ADVERBS | {"of"}
_OBJECT_REACH = 5
_LONGEST_LOOK = 30
_OPENERS = word_set(', - – — “ " ( and but or said that says') | SUBORDINATORS | {"if"}


def evidence_of(row: Row, first: int, stop: int) -> Evidence | None:
    """Return what the verbs say of tokens `first` up to `stop` (a figure with its noun)."""
    if is_known_group(row, first):
        return None
    if _was_expected(row, first, stop):
        return PROJECTED
    if (told := _of_relative(row, stop)) is not None:
        return told
    if _opens_clause(row, first):
        after = _evidence_after(row, stop)
        if after is not None:
            return after
    return _evidence_before(row, first)


def _was_expected(row: Row, first: int, stop: int) -> bool:
    """Tell "than the 870,000 economists had expected", whose verb has the figure for object."""
    if not {row.words[first - 1], *row.words[first:stop]} & {"than", "the"}:
        return False
    for at in range(stop, min(stop + _RELATIVE_REACH, len(row))):
        word = row.words[at]
        if word in _CLAUSE_MARKS or word == "," or word in SUBORDINATORS:
            return False
        if word in HAVE_FORMS and _of_word(row.words[at + 1]) is PROJECTED:
            return True
    return False


_RELATIVE_REACH = 8


def _of_relative(row: Row, stop: int) -> Evidence | None:
    """Read "40 halts which are to close": a relative clause says what lies ahead."""
    if row.words[stop] not in RELATIVES or row.words[stop + 1] not in BE_FORMS:
        return None
    return PLANNED if row.words[stop + 2] == "to" else None


def is_known_group(row: Row, first: int) -> bool:
    """Tell "the two leaders", known beforehand whatever the verb and the date say."""
    return row.words[first - 1] in _DEFINITE and row.words[first] in _SMALL_COUNTS


def _opens_clause(row: Row, first: int) -> bool:
    at = first - 1
    if tuple(row.words[max(0, at - 1) : first]) in IN_ALL:
        at -= 2
    while row.words[at] in _BEFORE_COUNT and row.words[at] not in _OPENERS:
        at -= 1
    return at < 0 or row.words[at] in _OPENERS or row.words[at] in _CLAUSE_MARKS


def _evidence_after(row: Row, stop: int) -> Evidence | None:
    for at in range(stop, min(stop + _LONGEST_LOOK, len(row))):
        word = row.words[at]
        if word in _CLAUSE_MARKS or word == "," or word in SUBORDINATORS:
            return None
        evidence = _verb_after(row, at)
        if evidence is not None:
            return evidence
    return None


def _verb_after(row: Row, at: int) -> Evidence | None:
    word = row.words[at]
    if _is_modal(row, at):
        return _of_modal(row, at)
    if word in BE_FORMS:
        return _of_next(row, at) or ACTUAL
    if word == "had" and row.words[at + 1] == "to":
        return ACTUAL  # "35,000 passengers had to be led out"
    if word in HAVE_FORMS and _have_asked(row, at):
        return _PERFECT
    if word in HAVE_FORMS:
        return _of_next(row, at) or (_PERFECT if _is_perfect(row, at) else ACTUAL)
    return ACTUAL if _is_past(word) else None


def _have_asked(row: Row, at: int) -> bool:
    """Tell "38 passengers have sought treatment": who asks, plans or promises is there."""
    at += 1
    while row.words[at] in ADVERBS:
        at += 1
    return row.words[at] in PLANNED_WORDS and _is_past(row.words[at])


def _of_next(row: Row, at: int) -> Evidence | None:
    """Read the "expected" of "are expected to" and the "to" of "are to be sent"."""
    at += 1
    while row.words[at] in _BETWEEN_VERBS:
        at += 1
    word = row.words[at]
    if word == "to" or (word in WITH_TO and row.words[at + 1] == "to"):
        return PLANNED
    return _of_word(word)


def _of_word(word: str) -> Evidence | None:
    if word in PLANNED_WORDS:
        return PLANNED
    return PROJECTED if word in PROJECTED_WORDS else None


def _is_modal(row: Row, at: int) -> bool:
    word = row.words[at]
    if word == "may" and row.is_capitalised(at):
        follower = row.words[at + 1]
        return row.is_title and follower.isalpha() and row.words[at - 1] not in PREPOSITIONS
    return word in MODALS or word in FUTURE


def _of_modal(row: Row, at: int) -> Evidence:
    follower = at + 1
    while row.words[follower] in ADVERBS or row.words[follower].endswith("ly"):
        follower += 1
    verb = row.words[follower]
    if row.words[at] in FUTURE and verb != "have":
        if verb == "be":
            return PLANNED if _is_past(row.words[follower + 1]) else PROJECTED
        return PLANNED if verb in DECIDED else PROJECTED
    if verb == "have" and (row.words[follower + 1] == "to" or row.words[at] in FUTURE):
        return PROJECTED
    # "May have killed 300" doubts a count; "would have" tells of what did not happen.
    return ACTUAL if verb == "have" and not row.words[at].startswith("would") else PROJECTED


def _is_past(word: str) -> bool:
    return word in IRREGULAR_PAST or (word.endswith("ed") and len(word) > 4)


def _is_perfect(row: Row, at: int) -> bool:
    """Tell "has sent 300" from "has 300"."""
    if row.words[at].startswith("had"):
        return False
    at += 1
    while row.words[at] in ADVERBS or row.words[at].endswith("ly"):
        at += 1
    return row.words[at] == "been" or _is_past(row.words[at])


def _evidence_before(row: Row, first: int) -> Evidence | None:
    infinitive, adjacent = False, True
    if row.words[first - 1] == "(":
        first -= 1  # "180 million crowns ($22 million)"
    for at in range(first - 1, max(first - 1 - _LONGEST_LOOK, -1), -1):
        word = row.words[at]
        if word in _CLAUSE_MARKS or word in SUBORDINATORS:
            infinitive = infinitive and word in _CLAUSE_MARKS
            break
        evidence = _verb_before(row, at)
        if evidence is not None:
            return evidence if adjacent else evidence._replace(perfect=False)
        if word in REPORTING_VERBS and row.words[at - 1] != "to":
            break
        adjacent = adjacent and _is_near_verb(row, at, first)
        infinitive = infinitive or _is_infinitive(row, at, first)
    return PLANNED if infinitive else None


def _is_near_verb(row: Row, at: int, first: int) -> bool:
    """Tell whether a token may stand between "has sent" and what was sent."""
    word = row.words[at]
    return first - at <= _OBJECT_REACH and not (
        word in PREPOSITIONS or word == "," or word.endswith("ing")
    )


def _verb_before(row: Row, at: int) -> Evidence | None:
    word = row.words[at]
    if _is_modal(row, at):
        return _of_modal(row, at)
    if word == "must" and row.words[at + 1] != "have":
        return PLANNED
    if word in BE_FORMS:
        return _of_being(row, at)
    if word in HAVE_FORMS:
        return _of_having(row, at)
    if word in WITH_TO and row.words[at + 1] in {"to", "for"}:
        return PLANNED
    if word in LOOKING and row.words[at + 1] == "for":
        return PROJECTED
    if word in _PLANNED_NOUNS and row.words[at + 1] == "by":
        return None  # "backed the plan by 23 votes"
    return _of_word(word) or _of_past(row, at)


_PLANNED_NOUNS = word_set("plan plans proposal proposals request target pledge")


def _of_being(row: Row, at: int) -> Evidence | None:
    if row.words[at] in {"be", "been", "being"}:
        return None  # the auxiliary before it decides
    return PLANNED if row.words[at + 1] == "to" else ACTUAL


def _of_having(row: Row, at: int) -> Evidence | None:
    before = at - 1
    while row.words[before] in ADVERBS or row.words[before].endswith("ly"):
        before -= 1
    if before >= 0 and _is_modal(row, before):
        return _of_modal(row, before)
    if row.words[before] == "to":
        return None
    if row.words[at + 1] == "to":
        return ACTUAL if row.words[at] == "had" else PLANNED  # "has to cut 300 jobs"
    return _PERFECT if _is_perfect(row, at) else ACTUAL


def _of_past(row: Row, at: int) -> Evidence | None:
    """Read a past tense; after "be", "have" or an article it is a participle and none."""
    if not _is_past(row.words[at]):
        return None
    before = at - 1
    while row.words[before] in ADVERBS or row.words[before].endswith("ly"):
        before -= 1
    word = row.words[before]
    if word in BE_FORMS or word in HAVE_FORMS or word in DETERMINERS or word == "to":
        return None
    if before >= 0 and (word == "must" or _is_modal(row, before)):
        return None  # "would shed", "will cut": the modal decides
    is_base = row.words[at] in PAST_LIKE_BASE and word in {"and", "or", ","}
    return None if is_base else ACTUAL


def _is_infinitive(row: Row, at: int, first: int) -> bool:
    """Tell the "to" of "Seoul to send 500" from a preposition."""
    if row.words[at] != "to" or at + 1 >= first or not row.is_capitalised(at - 1):
        return False
    verb = row.words[at + 1]
    if is_number(row, at + 1) or row.is_capitalised(at + 1) != row.is_title:
        return False
    return verb.isalpha() and verb not in DETERMINERS and verb not in PREPOSITIONS
