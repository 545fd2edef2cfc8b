"""Forms of telling by which two figures show that they answer one question without a shared word.

Owns closed phrases of English: so much for each of some, so long to do something, how far
somebody went. What such a form weighs is told by `likeness`.
"""

from __future__ import annotations

import re

from summarizer.across.counts.things import Counted

EACH, ALLOWED, WAY = "so much each", "so long to", "so far"
_REACH = 40
_EACH = re.compile(r"\b(?:each|apiece|(?:per|a)\s(?:head|person|household|family))\b")
_STOP = re.compile(r"[.;:]|,\s(?:and|but|while)\s")
_GIVEN = re.compile(
    r"\b(?:given|gave|giv(?:es|ing)|has|have|had|gets?|got|allowed|left\swith)\s"
    r"(?:(?:him|her|them|it|us|(?:the\s)?[a-z]+s|[A-Z][\w’'-]+)\s)?(?:(?:only|just|barely|almost)\s)?$"
)
_TO_DO = re.compile(r"\s(?:in\swhich\s)?to\s[a-z]+")
_WAYS = frozenset({"mile", "kilometre", "kilometer", "km", "nautical mile"})
_NO_PLACE = re.compile(r"\s(?:away|off|from|north|south|east|west|long|wide|high|deep|of)\b")


def form_of(counted: Counted) -> str | None:
    """Return the form in which a figure is told; None for the many that have none."""
    if counted.family[0] == "money" and _is_each(counted):
        return EACH
    text, mention = counted.sentence.text, counted.mention
    if counted.family[-1] == "time":
        given = _GIVEN.search(text, 0, mention.start) and _TO_DO.match(text, mention.end)
        return ALLOWED if given else None
    if counted.family == ("length",) and counted.is_only and mention.unit in _WAYS:
        return None if counted.sizes or _NO_PLACE.match(text, mention.end) else WAY
    return None


def _is_each(counted: Counted) -> bool:
    text, mention = counted.sentence.text, counted.mention
    before = _STOP.split(text[: mention.start])[-1][-_REACH:]
    after = _STOP.split(text[mention.end : mention.end + _REACH])[0]
    return _EACH.search(f"{before} … {after}".lower()) is not None
