"""Whether a sentence tells of what happened, of a plan or of a projection.

Owns the closed classes of English verbs that say so; knows nothing of dates.
"""

from __future__ import annotations

import re

from summarizer.models import EventStatus

_PROJECTED = re.compile(
    r"\b(?:could|(?-i:may)|might|would|likely|expect(?:s|ed)?|forecasts?|project(?:s|ed|ion|ions)|"
    r"predict(?:s|ed)?|possibly|potentially|risks? of|fears? that)\b(?! have\b)",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:will|shall|plan(?:s|ned)? (?:to|for|on)|intend(?:s|ed)? to|scheduled|"
    r"(?:is|are|was|were) (?:to|set to|due (?:to|in|at|on|back)|about to|going to)|"
    r"aims? to|vow(?:s|ed)? to|promise[sd]? to|preparing to)\b",
    re.IGNORECASE,
)


def event_status(text: str) -> EventStatus:
    """Return the status that the verbs of a sentence give what it tells."""
    if _PROJECTED.search(text):
        return EventStatus.PROJECTED
    return EventStatus.PLANNED if _PLANNED.search(text) else EventStatus.HAPPENED
