"""A key taken out of whatever a server says, should it echo it.

Owns the ways in which JSON can write a key, inside of JSON as well. Knows no server.
"""

from __future__ import annotations

import re

from summarizer.model.keys import NO_KEY

_SHORTEST_KEY = 8
"""What is shorter stands in ordinary words, and is no key."""
_MASK = b"[key]"
# Letters, digits and marks as JSON may write them as well; its own two signs stay escaped.
_ESCAPE = re.compile(
    rb"(?<!\\)\\(?:u00(2[13-9a-f]|[346][0-9a-f]|5[0-9abdef]|7[0-9a-e])|/)", re.IGNORECASE
)


class KeyMask:
    """Takes one key out of bytes and texts."""

    def __init__(self, key: str) -> None:
        self._key = b"" if key == NO_KEY or len(key) < _SHORTEST_KEY else key.encode()

    def masked(self, body: bytes) -> bytes:
        """Return a body, a header or an answer without the key; other JSON stays the same JSON."""
        if not self._key:
            return body
        if b"\\u00" in body or b"\\/" in body:
            body = _ESCAPE.sub(_plain, body)
        return body.replace(self._key, _MASK)

    def masked_text(self, text: str | None) -> str | None:
        """Return a text, which may be JSON itself, without the key."""
        if text is None or not self._key:
            return text
        return self.masked(text.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogatepass")


def _plain(escape: re.Match[bytes]) -> bytes:
    """Return what a JSON escape of a printable character stands for, which is the same JSON."""
    return bytes((int(escape[1], 16),)) if escape[1] else b"/"
