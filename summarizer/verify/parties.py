"""The two sides of what people dispute: union and company, prosecution and defence.

Owns which words name which side. Knows nothing of who says what.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from summarizer.verify.wordlists import words

_PARTIES: Final = (
    (words("union unions workers staff employees"), words("company management employer operator")),
    (words("prosecution prosecutor prosecutors"), words("defence defense defendant")),
    (words("government minister ministry cabinet"), words("opposition")),
    (words("landlord owner"), words("tenant tenants")),
    (words("buyer"), words("seller")),
)


def sides_of(spoken: Set[str]) -> frozenset[tuple[int, int]]:
    """Return the disputes in which some words name a side, with the side."""
    return frozenset(
        (axis, side)
        for axis, parties in enumerate(_PARTIES)
        for side, party in enumerate(parties)
        if spoken & party
    )
