"""Pages as they were when they were read, in a folder: so a citation can be checked later on.

Owns the form of the folder: a body named by its sha256, and beside it one small JSON file for each
time an address was fetched. Nothing in it is ever replaced by something else.
"""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from summarizer.errors import FetchError, WriteError, printable
from summarizer.sources.web.captures import Capture
from summarizer.sources.web.near_misses import plain_form

_MOST_BYTES = 60


class Snapshots:
    """Keeps pages in a folder and finds them again."""

    def __init__(self, folder: Path) -> None:
        self._folder = Path(folder)

    def keep(self, capture: Capture) -> None:
        """Write a page and what is known of it; WriteError when that is not possible."""
        told = {
            "url": capture.url,
            "final_url": capture.final_url,
            "status": capture.status,
            "fetched_at": capture.fetched_at,
            "sha256": capture.sha256,
            "headers": [list(pair) for pair in capture.kept_headers],
        }
        stamp = "".join(filter(str.isdigit, capture.fetched_at[:19]))
        name = f"{_host(capture.url)}-{_key(capture.url)}.{stamp}.json"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            body = self._body(capture.sha256)
            if not body.exists():
                _write(body, capture.body)
            _write(self._folder / name, json.dumps(told, indent=2, ensure_ascii=False).encode())
        except OSError as error:
            problem = f"{printable(str(self._folder))}: the snapshot cannot be written: "
            raise WriteError(problem + (error.strerror or str(error))) from error

    def find(self, url: str) -> Capture | None:
        """Return the latest page of an address; FetchError when its snapshot is damaged."""
        named = sorted(self._folder.glob(f"*-{_key(url)}.*.json"), key=_stamp)
        if not named:
            return None
        try:
            told = json.loads(named[-1].read_text("utf-8"))
            capture = Capture(
                url=str(told["url"]),
                final_url=str(told["final_url"]),
                status=int(told["status"]),
                headers=tuple((str(name), str(value)) for name, value in told["headers"]),
                body=self._body(str(told["sha256"])).read_bytes(),
                fetched_at=str(told["fetched_at"]),
            )
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise FetchError(url, f"has a snapshot that cannot be read ({named[-1]})") from error
        if capture.sha256 != told["sha256"]:
            raise FetchError(url, f"has a snapshot whose body was changed ({named[-1]})")
        return replace(capture, url=url)

    def _body(self, digest: str) -> Path:
        if not (digest.isalnum() and len(digest) == 64):
            raise ValueError("no sha256")
        return self._folder / f"{digest}.body"


def _key(url: str) -> str:
    return sha256(plain_form(url).encode()).hexdigest()[:16]


def _stamp(path: Path) -> str:
    return path.name.split(".")[-2]


def _host(url: str) -> str:
    host = urlsplit(url).hostname or ""
    return "".join(char if char.isalnum() else "-" for char in host)[:_MOST_BYTES]


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        temporary.write_bytes(data)
        os.replace(temporary, path)  # noqa: PTH105  # one step, whatever the platform
    finally:
        temporary.unlink(missing_ok=True)
