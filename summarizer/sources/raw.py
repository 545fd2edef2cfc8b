"""The bytes of one input and what is known of them from outside.

Owns one light value that files, standard input and the web have in common. Opens nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raw:
    """Is what one input holds, undecoded.

    `name` is what people know it by. `media` ("text/html") and `charset` are what a server said of
    it; `address` is where it was found in the end, and relative links start from there. Of a file
    all three are None.
    """

    name: str
    data: bytes
    media: str | None = None
    charset: str | None = None
    address: str | None = None
