"""Figures that do not count all: "20 of them", and the three of "he and three others".

Owns the closed phrases of English that say so; what a part may be compared with is told elsewhere.
"""

from __future__ import annotations

import re

from summarizer.across.counts.persons import counts_people
from summarizer.across.story.sentences import StorySentence
from summarizer.reading.tokens import lemma
from summarizer.reading.types import FigureMention

PART = "part"

_PART = re.compile(
    r"\s(?:\w+\s){0,2}(?<!instead\s)(?<!short\s)(?<!ahead\s)of\s(?:the\s|its\s|their\s|those\s)?"
    r"(?:more\sthan\s)?(?P<whole>\d[\d,]*)"
)
"""What follows a part: "seven of the 17 wells"."""
_OF_A_WHOLE = re.compile(
    r"\b(?:of|among)\s(?:the|its|their|those|these)\s(?:\w+\s){0,2}\d[\d,.]*\s[^.;]*[\s,]$",
    re.IGNORECASE,
)
"""What stands before a part: "of the 1,300 said to have left, we found several dozen"."""
_AMONG = re.compile(
    r"\b(?:of|among)\s(?:which|whom|them|these|those)\s(?:were\s|was\s|are\s)?(?:\w+\s)?$|"
    r"\bincluding\s$",
    re.IGNORECASE,
)
"""What stands right before a part: "92 were hurt, of whom 17 badly"."""
_OF_THEM = re.compile(r"\s(?:more\s)?of\s(?:them|these|those)\b(?!\s(?:who|that|on|in|at)\b)")
"""What follows a part: "some 420,000 of them"; "three of those who" are whoever they are."""
_OF_THE_THINGS = re.compile(
    r"\s(?:\w+\s)?of\s(?:the|its|his|her|their|those|these)\s(?!whole\b|\d)[a-z]+s\b"
    r"(?!\s(?:who|that|which)\b)"
)
"""What follows a part, too: "20 of the cabins"."""
_ONE_AND = re.compile(
    r"\b(?:(?P<pronoun>he|she|I|him|her|me)|(?:an?|the|his|her|their)\s(?:[a-z-]+\s)?(?P<noun>[a-z]+))"
    r"\sand\s(?:\w+\s)?$",
    re.IGNORECASE,
)


def is_part(sentence: StorySentence, mention: FigureMention) -> bool:
    """Tell "20 of them", "seven of the 17 wells" and "20 of the cabins"."""
    text = sentence.text
    before = text[: mention.start]
    if _OF_A_WHOLE.search(before) or _AMONG.search(before):
        return True
    behind = (_PART, _OF_THE_THINGS)
    return any(p.match(text, mention.end) for p in behind) or _is_of_them(sentence, mention)


def is_told_with_its_whole(text: str, mention: FigureMention) -> bool:
    """Tell "6,300 of the 21,000 members", an answer, from "seven of them" and nearly all."""
    told = _PART.match(text, mention.end)
    if told is None or mention.high is None:
        return False
    return _NEARLY_ALL * int(told["whole"].replace(",", "")) > mention.high


_NEARLY_ALL = 0.9


def is_beside_another(before: str, mention: FigureMention) -> bool:
    """Tell the three of "he and three shipmates", who are four."""
    joined = _ONE_AND.search(before)
    if joined is None or not counts_people(mention.subject_head or ""):
        return False
    return joined["pronoun"] is not None or _is_one_person(joined["noun"])


def _is_one_person(noun: str) -> bool:
    return lemma(noun) == noun and counts_people(noun)


def _is_of_them(sentence: StorySentence, mention: FigureMention) -> bool:
    """Tell "420,000 of them" from "The ballots, about 300 of them", which are all."""
    if _OF_THEM.match(sentence.text, mention.end) is None:
        return False
    before = sentence.text[: mention.start]
    return not before.endswith(", ") or sentence.reading.figures[0].start < mention.start
