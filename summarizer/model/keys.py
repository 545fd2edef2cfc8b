"""Where requests go and which key may go with them.

Owns the rule that a key is sent only to the server it was given for. Reads the environment it is
handed; keys appear in no repr, message or log.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from summarizer.config import Server
from summarizer.errors import AuthError, ModelError, printable

OPENAI_URL = "https://api.openai.com/v1"
NO_KEY = "none"
"""What servers without keys are sent, since clients insist on sending something."""

OPENAI_KEY = "OPENAI_API_KEY"
_LONGEST_KEY = 8_192
_QUOTES = ("'", '"')
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Destination:
    """Is a server and the key given for it.

    `is_own` says that the account named by the environment's OPENAI_* variables lives there.
    """

    base_url: str
    key: str = field(repr=False)
    is_own: bool

    @property
    def host(self) -> str:
        """Return the host, with its port when it is an unusual one."""
        return urlsplit(self.base_url).netloc


def destination(server: Server, environ: Mapping[str, str]) -> Destination:
    """Return where a run's requests go.

    OPENAI_API_KEY was given for OPENAI_BASE_URL or, without it, for OpenAI; any other server gets
    the key in `server.key_file`, or of the variable `server.key_variable`, or none. AuthError when
    a key is needed and there is none, ModelError for a URL that is none.
    """
    given_for = environ.get("OPENAI_BASE_URL") or OPENAI_URL
    base_url = server.base_url or given_for
    is_own = _origin(base_url) == _origin(given_for)
    key, whence = _key(server, environ, is_own=is_own)
    is_named = bool(server.key_file or server.key_variable)
    if not key and (is_named or _origin(base_url) == _origin(OPENAI_URL)):
        host = urlsplit(base_url).netloc
        raise AuthError(f"there is no key for {host}: set {printable(whence or 'one')}")
    if not key.isascii() or not key.isprintable() or key[:1] in _QUOTES:
        raise AuthError(f"{printable(whence)} holds characters that no key has")
    return Destination(base_url, key or NO_KEY, is_own)


def _key(server: Server, environ: Mapping[str, str], *, is_own: bool) -> tuple[str, str]:
    """Return the key that was given for a server, and where it was found."""
    if server.key_file is not None:
        return _in_file(server.key_file), server.key_file
    variable = server.key_variable or (OPENAI_KEY if is_own else "")
    return environ.get(variable, "").strip() if variable else "", variable


def _in_file(name: str) -> str:
    """Return the key that is all a file holds."""
    try:
        path = Path(name)
        if not path.is_file():
            raise AuthError(f"{printable(name)} is no file that holds a key")
        with path.open("rb") as file:
            return file.read(_LONGEST_KEY).decode("ascii").strip()
    except (OSError, ValueError) as error:
        # Not the cause: its words may hold what stands in the file.
        why = error.strerror if isinstance(error, OSError) else "no key has such characters"
        raise AuthError(f"{printable(name)}: the key cannot be read: {why}") from None


def _origin(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL: what a key is given for."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
    except (KeyError, ValueError) as error:
        raise ModelError(f"{printable(url)!r} is no http(s) URL", stops_run=True) from error
    if not parts.hostname or parts.username is not None:
        problem = "names no host" if not parts.hostname else "holds a user name"
        raise ModelError(f"the base URL {problem}: write https://host/v1", stops_run=True)
    return parts.scheme, parts.hostname, port
