"""Whether a figure is a count, what somebody has decided, or what somebody foresees.

Owns that distinction for natures. What is decided can be contradicted and replaced as a count can;
forecasts differ without either being wrong.
"""

from __future__ import annotations

import re

from summarizer.across.counts.things import Counted
from summarizer.across.rows.developing import told_around
from summarizer.models import Reality

_EXPECTS = re.compile(
    r"\b(?:expects?|expected|expecting|forecasts?|predicts?|predicted|anticipates?|"
    r"pencil+ed\sin)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_PENCILLED = re.compile(r"\s(?:\w+\s)?(?:pencil+ed\sin|expected|forecast|predicted)\sby\b")
_THAN_EXPECTED = re.compile(r"\b(?:than|as|had)\s(?:was\s|been\s)?expected\b", re.IGNORECASE)
_IF_YOU = re.compile(r"\bif\s(?:you|one)\s", re.IGNORECASE)
_MAYBE = re.compile(r"\b(?:will|would|could|may|might|shall|if\s(?!you\s|one\s))\b", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:could|may|might|likely|expects?|expected)\b", re.IGNORECASE)


def is_foreseen(counted: Counted) -> bool:
    """Tell "claims could reach 2 billion" from "it will cut 350 jobs"; "if you ask me" is no if.

    Whoever will cut jobs has decided it, also where a report says that he would.
    """
    status = counted.mention.status
    if status is Reality.PLANNED:
        return False
    if status is Reality.ACTUAL:
        return _is_expected(counted)
    around = told_around(counted)
    if _IF_YOU.search(around) and not _MAYBE.search(around):
        return False
    return counted.fate != "dismiss" or _OPEN.search(around) is not None


def _is_expected(counted: Counted) -> bool:
    text, mention = counted.sentence.text, counted.mention
    if _PENCILLED.match(text, mention.end):
        return True
    before = text[: mention.start]
    return _EXPECTS.search(before) is not None and not _THAN_EXPECTED.search(before)
