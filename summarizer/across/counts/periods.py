"""Over which stretch of time a figure adds up: a day, some weeks, everything so far.

Owns the closed phrases of English that say so. The dead of one day are not the dead so far, and a
week's claims are not those of three weeks.
"""

from __future__ import annotations

import re

DAY, SO_FAR, SEASON = "day", "so far", "season"

_DAY = re.compile(
    r"\b(?:(?:in|over|within)\s(?:the\s)?(?:past|last|previous|preceding|prior)\s(?:24|twenty-four)\shours|"
    r"(?:in|on|within)\s(?:a\ssingle|one|any\sone)\sday|(?:past|last|previous)\s24\shours|"
    r"daily|day's|single-day|one-day)\b"
)
_SO_FAR = re.compile(
    r"\b(?:so\sfar|to\sdate|in\s(?:total|all)|altogether|until\snow|up\sto\snow|overall|"
    r"cumulative(?:ly)?|since\sthe\s(?:start|beginning|outbreak|onset)|(?:the|a|its)\s(?:running\s)?(?:total|tally|"
    r"toll)|death\stoll|has\s(?:recorded|logged|registered))\b"
)
_SEASON = re.compile(
    r"\b(?:before|until|by|prior\sto)\b[^,;:()]{0,100}\bth(?:is|e)\s(?:year|season|winter|spring|summer|autumn)\b|"
    r"\b(?:so\sfar|already)\sthis\s(?:year|season|winter|spring|summer|autumn)\b"
)
"""What adds up other events too: "before Saturday nine had died in avalanches this winter"."""
_LONG = re.compile(
    r"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})-"
    r"(?P<unit>day|week|month|quarter|year)\s(?:total|average|period|sum|tally)\b"
    r"|\b(?:in|over|for|during)\sthe\s(?:past|last|first|previous)\s"
    r"(?P<number>two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})\s"
    r"(?P<units>day|week|month|quarter|year)s\b"
)
"""These four are of lower case, which takes a third of the time that ignoring case does."""
_EDGE = re.compile(r"[;:()—]|[,.](?!\d)|\b(?:and|but|while|bringing)\s")
_OPENING = re.compile(r"(?:In|Over|During|Within|For|On)\s[^,;:.()]{3,50},\s")
_REACH = 80


def period_of(text: str, start: int, end: int) -> str | None:
    """Return the stretch of time that a figure's words say it covers, None where they do not."""
    around = _around(text, start, end).lower()
    long = _LONG.search(around)
    if long is not None:
        count = long["count"] or long["number"]
        return f"{count} {long['unit'] or long['units']}"
    if _DAY.search(around):
        return DAY
    if _SEASON.search(around):
        return SEASON
    return SO_FAR if _SO_FAR.search(around) else None


def _around(text: str, start: int, end: int) -> str:
    """Return the words of a figure's clause, the figure itself left out."""
    before = text[max(0, start - _REACH) : start]
    opening = _OPENING.match(text, 0, start)
    edges = [edge.end() for edge in _EDGE.finditer(before)]
    if opening is not None and len(edges) == 1 and start <= _REACH:
        edges = []  # "In the past ten years, 61 people": the comma parts nothing
    after = text[end : end + _REACH]
    edge = _EDGE.search(after)
    return f"{before[edges[-1] if edges else 0 :]}…{after[: edge.start()] if edge else after}"
