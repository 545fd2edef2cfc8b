"""Whether the plan that a figure belongs to has been given up: "a plan to move 300 was dropped".

Owns the closed class of words that end a plan, before and after its figure. Such a figure is
neither a count nor a plan that holds, and a condition after it is not its own.
"""

from __future__ import annotations

import re

_ENDED = (
    r"(?:abandoned|axed|called off|cancell?ed|dropped|rejected|ruled out|scrapped|shelved|"
    r"withdrawn|withdrew|ditched|vetoed)"
)
_PLAN = r"(?:plans?|proposals?|schemes?|projects?|orders?|bids?|offers?|requests?|pledges?|idea)"
_PLAN_BEFORE = re.compile(rf"\b{_PLAN} (?:to|for|of)\b[^.;:!?]{{0,60}}$", re.IGNORECASE)
_ENDED_PLAN_BEFORE = re.compile(
    rf"\b{_ENDED} (?:[^\W\d_]{{1,12}} ){{0,3}}{_PLAN}\b[^.;:!?]{{0,60}}$", re.IGNORECASE
)
_ENDED_AFTER = re.compile(
    rf"[^.;:!?,]{{0,60}}\b(?P<verb>is|are|was|were|been|be|being)\b[^.;:!?\w]{{1,4}}"
    rf"(?:(?:now|since|quietly|later) )?(?:off the table|no longer|not going ahead|{_ENDED}\b)",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|never|n['’]t|yet to|could|may|might|would|will)\b", re.IGNORECASE)
_REACH = 120


def is_called_off(text: str, start: int, end: int) -> bool:
    """Tell whether the plan of the figure from `start` to `end` is said to be given up."""
    before = text[max(0, start - _REACH) : start]
    ended = _ENDED_PLAN_BEFORE.search(before)
    if ended is not None:
        return _NEGATED.search(before, 0, ended.start()) is None
    after = _ENDED_AFTER.match(text, end)
    if after is None or _PLAN_BEFORE.search(before) is None:
        return False
    return _NEGATED.search(text, end, after.start("verb")) is None
