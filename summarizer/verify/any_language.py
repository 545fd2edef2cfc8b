"""What can be checked of a claim in any language: its figures, ISO dates and quotations.

Owns the comparison by digits and by quoted words; knows no word of any language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.verify.evidence import reason

_ISO_DATE: Final = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_NUMBER: Final = re.compile(r"\d+(?:[.,'’\u00a0\u202f٫٬]\d+)*")
_GROUP: Final = re.compile(r"[.,'’\u00a0\u202f٬](?=\d{3}(?!\d))")
_POINT: Final = re.compile(r"[.,'’\u00a0\u202f٫٬]")
_QUOTATION: Final = re.compile(r"[“”„«»「『\"]([^“”„«»「」『』\"]{2,600})[“”«»」』\"]")
_IN_WORDS: Final = frozenset(map(str, range(21)))
_WORD: Final = re.compile(r"\w+")
NOT_CHECKED: Final = Reason(
    kind=ReasonKind.LANGUAGE,
    words=(),
    evidence_says=None,
    detail=(
        "It does not read as English: figures, ISO dates and quotations were checked, but not "
        "names, other dates, negation, certainty, direction, roles or who says it."
    ),
)


def differences(claim: str, evidence: Sequence[str]) -> Iterator[Reason]:
    """Yield the figures, ISO dates and quotations of a claim that its evidence does not have."""
    said = "\n".join(evidence)
    yield from _missing(_dates(claim), _dates(said), ReasonKind.DATE, "date")
    mine, theirs = _numbers(claim), _numbers(said)
    if not theirs:  # small numbers may be told in words, of which nothing is known here
        mine = {value: number for value, number in mine.items() if value not in _IN_WORDS}
    yield from _missing(mine, theirs, ReasonKind.FIGURE, "figure")
    spoken = _plain(said)
    for match in _QUOTATION.finditer(claim):
        if _plain(match[1]) not in spoken:
            detail = f"The evidence does not say “{match[1]}”."
            yield reason(ReasonKind.QUOTATION, match[1], None, detail)


def _missing(
    mine: dict[str, str], theirs: dict[str, str], kind: ReasonKind, noun: str
) -> Iterator[Reason]:
    for value, written in mine.items():
        if value not in theirs:
            detail = f"The evidence has no {noun} “{written}”."
            yield reason(kind, written, None, detail)


def _dates(text: str) -> dict[str, str]:
    return {match[0]: match[0] for match in _ISO_DATE.finditer(text)}


def _numbers(text: str) -> dict[str, str]:
    """Return numbers as written by their value in plain digits; "1.204" is "1,204"."""
    found = (match[0] for match in _NUMBER.finditer(_ISO_DATE.sub(" ", text)))
    return {_value(number): number for number in found}


def _value(number: str) -> str:
    grouped = _POINT.sub(".", _GROUP.sub("", number))
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in grouped)


def _plain(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "
