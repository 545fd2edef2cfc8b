"""How a sentence tells something: whether it denies it, ends it, plans it.

Owns the closed classes of words that say so; knows nothing of what is told.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.across.story.unknowns import calls_unknown
from summarizer.models import EventStatus
from summarizer.reading.tense import event_status

_ENDS = re.compile(
    r"\b(?:freed|unblocked|unjammed|reopen(?:ed|s)?|repaired|fixed|mended|restored|lifted|resolved|"
    r"cancell?ed|revoked|repealed|reversed|overturned|extinguished|released|relieved|"
    r"no\slonger|(?:has|have|had)\sended|came\sto\san\send|put\sout)\b",
    re.IGNORECASE,
)
"""Verbs by which a state ends; what is over is not agreed to last."""
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|without|neither|nor|den(?:y|ies|ied)|refused?|"
    r"rejected|failed to)\b|n[’']t\b",
    re.IGNORECASE,
)

Tone = tuple[bool, bool, EventStatus]
"""Whether a text denies, whether it tells an end, and whether it tells, plans or projects."""


@lru_cache(maxsize=4_096)
def tone_of(text: str) -> Tone:
    """Return the tone of a text: a plan is borne out by a plan only."""
    return _polarity(text), ends(text), event_status(text)


@lru_cache(maxsize=16_384)
def ends(text: str) -> bool:
    """Tell a text by which a state ends: "the road was reopened"."""
    return _ENDS.search(text) is not None


def _polarity(text: str) -> bool:
    return calls_unknown(text) or _NEGATION.search(text) is not None
