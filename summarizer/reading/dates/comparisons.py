"""Whether a date only says what something is compared with: "up 6 points from 2021".

Owns the wordings of comparisons before and after a date. Knows nothing of events: a sentence may
tell of one on another day.
"""

from __future__ import annotations

import re

from summarizer.models import Precision
from summarizer.reading.types import DateMention

# All of these look at lower case, which takes a third of the time that ignoring case does.
_COMPARED = re.compile(
    r"\bthan(?: (?:in|on|at|during|for|the|those|that|of|it was|it did|early|late|mid)){0,4} $"
    r"|\b(?:compared (?:to|with)|versus|relative to) [^,.;:!?]{0,40}$",
)
_COMPARING = ("than ", "compared ", "versus", "relative ")
_CHANGE = (
    r"(?:%|\b(?:up|down|unchanged|higher|lower|more|fewer|less|points?|percent|per cent|increase|"
    r"rise|drop|fall|decline|change|decrease)\b)[^.;:!?]{0,40}"
)
_CHANGED_FROM = re.compile(_CHANGE + r"\bfrom (?!.{0,30}\b(?:to|until)\b)[^,.;:!?]{0,30}$")
_ON = ("on ", "over ", "in ", "the ")
_CHANGED_ON = re.compile(_CHANGE + r"\b(?:on|over)(?: (?:in|the)){0,2} $")
_SUPERLATIVE = (
    r"\b(?:first|most|least|fewest|worst|best|(?!(?:for|inter|arr|prot|inv|cont|requ|sugg)est)"
    r"[a-z]{2,12}est)\b"
)
_FOREMOST_SINCE = re.compile(
    rf"{_SUPERLATIVE}[^.;:!?]{{0,60}}\bsince(?: (?:in|the|at least|early|late|mid)){{0,2}} $",
)
_TOLD_BESIDE = re.compile(
    rf"{_SUPERLATIVE}[^.;:!?]{{0,60}}\bsince [^,.;:!?]{{0,60}}$"
    r"|(?<!rather )(?<!other )\bthan (?:it|they|he|she|we|when|what)\b[^,.;:!?]{0,60}$"
    r"|\bthan (?:the|that|those|any|its|their)\b[^,.;:!?]{0,40}\b(?:was|were|had|did|has|have)\b"
    r"[^,.;:!?]{0,40}$"
    r"|\bas (?!soon |long |well )[a-z]+ (?:[a-z]+ )?as (?:it|they|he|she|we|when)\b[^,.;:!?]{0,60}$"
)
"""A clause that something is compared with: "the lowest since it was listed in"."""
_ENDURING = re.compile(r"\b(?:has|have|had|been)(?:n[’']t)?\b|['’](?:ve|s been)\b")
_SINCE = re.compile(r"\bsince (?:in |the |at least |early |late |mid-?)*$")
_POSSESSIVE = re.compile(r"['’]s \w")
_RANGE = re.compile(r",? (?:to|until|till|through) ")
_PERIODS = frozenset({Precision.YEAR, Precision.SEASON, Precision.MONTH})
_REACH = 100


def only_compares(text: str, date: DateMention) -> bool:
    """Tell whether a date of a sentence is that of a comparison.

    It stands after "than" or "compared with", after "from" of a change ("up 6 points from 2021")
    but at the head of no range, after "since" of a superlative, or is a period that a change is
    counted on ("down 4% on last year") or that owns what is told ("last year's figure").
    """
    before = text[max(0, date.start - _REACH) : date.start].lower()
    if date.precision in _PERIODS and (
        _POSSESSIVE.match(text, date.end) or (before.endswith(_ON) and _CHANGED_ON.search(before))
    ):
        return True
    may_compare = any(word in before for word in _COMPARING)
    if (may_compare and _COMPARED.search(before)) or (
        "since" in before and _FOREMOST_SINCE.search(before)
    ):
        return True
    changed = "from " in before and _CHANGED_FROM.search(before) is not None
    return changed and not _RANGE.match(text, date.end)


def dates_no_main_clause(text: str, date: DateMention) -> bool:
    """Tell whether a date belongs to what the main clause is compared with or counts from.

    So stands a date in a clause of comparison ("the lowest close since it was listed in 2009"),
    and after "since" where nothing has lasted until now ("pointing to cuts since 2022").
    """
    before = text[max(0, date.start - _REACH) : date.start].lower()
    if ("since " in before or "than " in before or " as " in before) and _TOLD_BESIDE.search(
        before
    ):
        return True
    return _SINCE.search(before) is not None and not _ENDURING.search(text.lower())
