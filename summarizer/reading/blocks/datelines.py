"""The dateline that opens a report: "HALVEN, Kestria, March 3 (KPA) -".

Owns its shape and its parts. Where it may stand is decided elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.reading.blocks.words import KICKERS, MONTHS, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_OPENING = re.compile(
    r"(?P<head>[^\n—–]{2,110}?)\s*(?P<mark>—|–|--|(?<=[\s)])-(?=\s)|(?<=\w):(?=\s)|(?<=\s)\|(?=\s))"
    r"\s*(?=[\"“‘'(\[$€£]*[^\W_])"
)
_MARKS = ("—", "–", "--", " - ", ": ", " | ")
_CREDIT = re.compile(r"\s*(?:\((?P<round>[^()]{2,60})\)|/(?P<slashed>[^/]{2,60})/)\s*$")
_DATE = re.compile(
    rf",?\s*(?:(?:{_WEEKDAY})\.?,?\s+)?"
    rf"(?:(?:{_MONTH})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{_MONTH})\b\.?)(?:,?\s+\d{{4}})?\s*$",
    re.IGNORECASE,
)
_PLACE_WORD = re.compile(r"(?:[^\W\d_]|[.'’-])+")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Is a dateline at the start of a line: its end there, and who it credits."""

    end: int
    credit: str | None


def read_dateline(text: str, *, opening: bool) -> Dateline | None:
    """Return the dateline that a line begins with.

    `opening` says that the line is the first of the body: there a place in capitals is enough,
    elsewhere a date or a credited agency has to follow it.
    """
    if not any(mark in text[:120] for mark in _MARKS):
        return None
    match = _OPENING.match(text)
    if match is None or text[match.end() : match.end() + 1].islower():
        return None
    place, credit = _split_credit(match["head"])
    dated = _DATE.search(place)
    place = place[: dated.start()] if dated else place
    proven = credit is not None or dated is not None
    if not _is_place(place.strip(" ,"), proven=proven, mark=match["mark"], opening=opening):
        return None
    return Dateline(match.end("mark"), credit)


def _split_credit(head: str) -> tuple[str, str | None]:
    credit = _CREDIT.search(head)
    if credit is None:
        return head, None
    name = (credit["round"] or credit["slashed"]).strip()
    return head[: credit.start()], name if name[0].isupper() else None


def _is_place(place: str, *, proven: bool, mark: str, opening: bool) -> bool:
    """Tell a place, by its form and by how much else the dateline has."""
    if not place:
        return proven and mark != ":"
    parts = [part.strip() for part in place.replace("/", ",").split(",")]
    words = [word for part in parts for word in part.split()]
    if len(words) > 7 or not all(_PLACE_WORD.fullmatch(w) and w[0].isupper() for w in words):
        return False
    shouted = parts[0].isupper() and len(parts[0]) > 2
    if any(word.lower() in KICKERS for word in words) or mark == "|":
        return proven and shouted
    enough_alone = shouted and opening
    return proven or enough_alone
