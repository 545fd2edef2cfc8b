"""One page as it was fetched: its bytes, its headers, where and when.

Owns the value that fetching, snapshots and archives have in common. Fetches and keeps nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256

from summarizer.models.article import Fetched

_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{2,40})", re.IGNORECASE)

Headers = tuple[tuple[str, str], ...]

MAX_BODY = 25_000_000
"""Bytes of a page when unpacked, fetched or out of an archive."""
_COOKIES = frozenset({"set-cookie", "set-cookie2"})


@dataclass(frozen=True, slots=True)
class Capture:
    """Is a fetched page; `body` is decompressed, and `fetched_at` in UTC, ISO 8601.

    `is_dated` off leaves out of an article when its page was fetched.
    """

    url: str
    final_url: str
    status: int
    headers: Headers
    body: bytes
    fetched_at: str
    is_dated: bool = True
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", sha256(self.body).hexdigest())

    @property
    def media(self) -> str | None:
        """Return the media type that the server told, "" for none: the bytes must tell it."""
        return header(self.headers, "content-type").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """Return the encoding that the server told."""
        found = _CHARSET.search(header(self.headers, "content-type"))
        return found[1] if found else None

    @property
    def kept_headers(self) -> Headers:
        """Return the headers that may be written down: cookies are the reader's own."""
        return tuple(pair for pair in self.headers if pair[0].lower() not in _COOKIES)

    @property
    def fetched(self) -> Fetched:
        """Return what an article says of its page."""
        return Fetched(
            url=self.url,
            final_url=self.final_url,
            fetched_at=self.fetched_at if self.is_dated else None,
            sha256=self.sha256,
        )


def header(headers: Headers, name: str) -> str:
    """Return the first value of a header, "" where there is none."""
    return next((value for key, value in headers if key.lower() == name), "")
