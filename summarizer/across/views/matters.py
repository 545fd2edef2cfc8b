"""Matters that news keeps disputing, with the words by which either answer is told.

Owns curated rows only: each is one yes-or-no question of ordinary news, told in plain English and
in no words of one story. Every phrase answers by itself; what is asked of is shown elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import ItemsView
from dataclasses import dataclass

from summarizer.across.views.matter_people import (
    ARMED,
    GOING_ON,
    HEALTH,
    HELD,
    HELPED,
    JOBS,
    OPEN_HANDED,
    PAID,
    RECEIVED,
    REPAID,
    SORRY,
)
from summarizer.across.views.matter_phrases import (
    CALM,
    ENOUGH,
    FORESEEN,
    FREELY,
    PROMPT,
    TOLD,
    TREATED,
    WORKED,
    Phrases,
)
from summarizer.across.views.matter_states import (
    AGREED,
    BENEFITS,
    CONTROLLED,
    DAMAGED,
    FAULTLESS,
    GENUINE,
    LAWFUL,
    LEAKED,
    RESCUED,
    SAFE,
    SUCCESS,
    SUPPORTED,
    TREND,
    TRUE,
    WITHIN,
)
from summarizer.across.views.matter_things import FINISHED, KEPT_UP, MEANT, READY
from summarizer.reading.chunks import Kept


@dataclass(frozen=True, slots=True)
class Matter:
    """Is a question with the words for yes and for no.

    `plain` says that its words are said of hardly anything else, so that little more need show
    what they are said of; `judged` that people may differ on it without either being wrong;
    `ahead` that what is planned answers it too; `changes` that the answer may be another tomorrow.
    """

    name: str
    asks: str
    yes: re.Pattern[str]
    no: re.Pattern[str]
    plain: bool = False
    judged: bool = False
    ahead: bool = False
    changes: bool = False


def _matter(
    name: str,
    asks: str,
    phrases: Phrases,
    *,
    plain: bool = False,
    judged: bool = False,
    ahead: bool = False,
    changes: bool = False,
) -> Matter:
    yes, no = (re.compile(rf"\b(?:{'|'.join(side)})", re.IGNORECASE) for side in phrases)
    return Matter(name, asks, yes, no, plain, judged, ahead, changes)


MATTERS = (
    _matter("told", "Were those concerned asked, told or warned beforehand?", TOLD, plain=True),
    _matter("foreseen", "Was it known beforehand?", FORESEEN, plain=True),
    _matter("free will", "Is it of their own free will?", FREELY, plain=True, ahead=True),
    _matter("working", "Did it work?", WORKED),
    _matter("enough", "Was there enough?", ENOUGH),
    _matter("prompt", "Did it come in time?", PROMPT),
    _matter("calm", "Did it pass off calmly?", CALM, judged=True),
    _matter("treatment", "Were they well treated?", TREATED, plain=True, judged=True),
    _matter("safe", "Is it safe?", SAFE, judged=True),
    _matter("damage", "How bad is the damage?", DAMAGED, judged=True),
    _matter("escaped", "Did anything escape?", LEAKED, plain=True),
    _matter("faultless", "Was all in order?", FAULTLESS, plain=True),
    _matter("within", "Was it within what is allowed?", WITHIN, plain=True),
    _matter("genuine", "Were the papers genuine?", GENUINE),
    _matter("rescued", "Were people brought to safety?", RESCUED),
    _matter("success", "Was it a success?", SUCCESS, judged=True, ahead=True),
    _matter("benefit", "Who gains by it?", BENEFITS, judged=True),
    _matter("lawful", "Is it lawful?", LAWFUL, judged=True),
    _matter("agreed", "Do they accept it?", AGREED, ahead=True),
    _matter("true", "Is the accusation true?", TRUE, plain=True, judged=True),
    _matter("control", "Who controls the place?", CONTROLLED, changes=True),
    _matter("support", "Are people for it?", SUPPORTED, judged=True),
    _matter("trend", "Has it become better or worse?", TREND, plain=True, judged=True),
    _matter("kept up", "Was it kept in good repair?", KEPT_UP),
    _matter("ready", "Was it well prepared?", READY, judged=True),
    _matter("finished", "Is it finished?", FINISHED, changes=True),
    _matter("intent", "Was it deliberate?", MEANT),
    _matter("held", "Are they held or free?", HELD, changes=True),
    _matter("health", "How are they?", HEALTH, changes=True),
    _matter("armed", "Was there a weapon?", ARMED),
    _matter("apology", "Did anybody apologise?", SORRY, plain=True),
    _matter("openness", "Did they help to clear it up?", OPEN_HANDED),
    _matter("help", "Were people helped?", HELPED),
    _matter("repaid", "Do people get their money?", REPAID, ahead=True),
    _matter("paid", "Was money paid?", PAID, plain=True),
    _matter("jobs", "Are the jobs safe?", JOBS, ahead=True),
    _matter("going on", "Does it stay open?", GOING_ON, ahead=True),
    _matter("reception", "How was it received?", RECEIVED, judged=True),
)
"""The matters on which two mouths are set against each other."""


_LETTERS, _OPTIONAL, _LONGER = 4, 1, 3
_LITERAL = re.compile(r"(?<!\\)[a-z]{3,}")
_WORD = re.compile(r"[a-z]{3,}")
_IDLE = frozenset(
    """the has have had his her was were are been being get got any for not out and its their our
    all that this they she who from with what one two nobody none never very too""".split()
)


def _openings() -> dict[str, dict[int, int]]:
    """Return by the first letters of each telling word which matters it may speak of."""
    words: dict[str, dict[int, int]] = {}
    for number, matter in enumerate(MATTERS):
        for word in set(_LITERAL.findall(f"{matter.yes.pattern} {matter.no.pattern}")) - _IDLE:
            held = words.setdefault(word[:_LETTERS], {})
            held[number] = min(len(word) - _OPTIONAL, held.get(number, len(word)))
    return words


_BY_OPENING = _openings()


def _matters_in(chunk: str) -> frozenset[int]:
    return frozenset(
        number
        for word in _WORD.findall(chunk.lower())
        for number, shortest in (*_opened(word[:_LETTERS]), *_opened(word[: _LETTERS - 1], word))
        if len(word) >= shortest
    )


def _opened(opening: str, word: str = "") -> ItemsView[int, int] | tuple[()]:
    """Return the matters of an opening; one of three letters is of short words: "boo", "booed"."""
    return _BY_OPENING.get(opening, {}).items() if len(word) <= len(opening) + _LONGER else ()


MATTERS_OF = Kept(_matters_in)
"""The matters of which what stands between two spaces may speak: most phrases need not be tried."""
