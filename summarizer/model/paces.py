"""How long a server asks to wait, by its headers.

Owns Retry-After in all its forms and the x-ratelimit-* headers: a limit that is used up says when
it is free again. What is no sensible time is as if it were not there.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_KINDS = ("requests", "tokens")
_SPAN = re.compile(r"(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+)ms)?")
_SECONDS = (86_400.0, 3_600.0, 60.0, 1.0, 0.001)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds a server asks to wait; None when it asks for nothing sensible."""
    milliseconds, told = _number(headers.get("retry-after-ms", "")), headers.get("retry-after", "")
    if milliseconds is not None:
        return _sensible(milliseconds / 1000)
    seconds = _number(told)
    return _until(told) if seconds is None else _sensible(seconds)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _until(date: str) -> float | None:
    """Return the seconds until a date of HTTP; None when it is none."""
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def limit_reset(headers: Mapping[str, str]) -> float | None:
    """Return the seconds until a limit that is used up is free again; None when none is."""
    found = [
        span(headers.get(f"x-ratelimit-reset-{kind}", ""))
        for kind in _KINDS
        if headers.get(f"x-ratelimit-remaining-{kind}", "").strip() == "0"
    ]
    return max((seconds for seconds in found if seconds is not None), default=None)


def span(text: str) -> float | None:
    """Return the seconds of a span as servers write it: "6m0s", "12ms", "1.5"; None for others."""
    number, match = _number(text.strip()), _SPAN.fullmatch(text.strip())
    if number is not None:
        return _sensible(number)
    if match is None:
        return None
    return sum(float(n) * unit for n, unit in zip(match.groups("0"), _SECONDS, strict=True))


def _sensible(seconds: float) -> float | None:
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
