"""Error answers of a server, translated.

Owns what a status and an error object mean: whom to blame, whether to try again, whether the run
can go on. Quotes a server's own words only from an error object, short and printable.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlsplit

from summarizer.errors import AuthError, ModelError, RefusalError, TransportError, printable
from summarizer.model.paces import limit_reset, retry_after
from summarizer.model.retrying import MOST_WAIT, PassingError

_PASSING = frozenset((408, 409, 425, 429))
_LONGEST_QUOTE = 240
_BILLING = ("insufficient_quota", "billing_hard_limit_reached", "quota_exceeded")
_TOO_LONG = ("context_length", "context length", "context size", "context window", "too long")
_FILTERED = ("content_filter", "content_policy", "invalid_prompt", "responsible ai")


def refused(
    status: int, headers: Mapping[str, str], body: object, host: str
) -> ModelError | PassingError:
    """Return what a status of 300 or more comes to, to be raised."""
    said = _said(body)
    words = _words(body)
    if 300 <= status < 400:
        to = _place(headers.get("location", ""))
        problem = f"{host} redirects to {to}, which is not followed: the text stays here"
        return TransportError(problem, stops_run=True)
    if status in (401, 402, 403) or any(term in words for term in _BILLING):
        what = "refuses the key" if status in (401, 403) else "refuses to bill the account"
        return AuthError(f"{host} {what} ({status}){said}")
    if status in _PASSING or status >= 500:
        return _passing(status, headers, host, said)
    return _final(status, words, host, said)


def names_parameter(body: object, name: str) -> bool:
    """Tell whether an error object blames a parameter of the request."""
    error = _error(body)
    return error.get("param") == name or f"'{name}'" in str(error.get("message"))


def _passing(
    status: int, headers: Mapping[str, str], host: str, said: str
) -> ModelError | PassingError:
    after = retry_after(headers)
    if after is None and status == 429:
        after = limit_reset(headers)
    if after is not None and after > MOST_WAIT:
        wait = timedelta(seconds=round(after))
        problem = f"{host} takes no requests for {wait} (h:mm:ss){said}; run again then"
        return TransportError(problem, stops_run=True)
    if status != 429:
        error = TransportError(f"{host} is out of order ({status}){said}")
        return PassingError(error, after=after)
    problem = f"{host} takes no more requests for now (429){said}; run again later"
    return PassingError(TransportError(problem, stops_run=True), after=after, is_crowd=True)


def _final(status: int, words: str, host: str, said: str) -> ModelError:
    if status == 413 or any(term in words for term in _TOO_LONG):
        advice = "set --context-window to what it takes"
        return ModelError(f"{host} finds the request too long ({status}){said}; {advice}")
    if any(term in words for term in _FILTERED):
        return RefusalError(f"{host} filters the request ({status}){said}", status="filtered")
    what = "has no such model or path" if status == 404 else "refuses the request"
    return ModelError(f"{host} {what} ({status}){said}", stops_run=True)


def _place(location: str) -> str:
    """Return where an address leads, short and printable, whatever it is."""
    try:
        named = urlsplit(location).netloc
    except ValueError:  # what else than addresses stands there is the server's choice
        named = ""
    return printable(named)[:_LONGEST_QUOTE] or "elsewhere"


def _error(body: object) -> Mapping[str, object]:
    error = body.get("error") if isinstance(body, Mapping) else None
    if isinstance(error, str):
        return {"message": error}
    return error if isinstance(error, Mapping) else {}


def _said(body: object) -> str:
    message = _error(body).get("message")
    if not isinstance(message, str) or not message.strip():
        return ""
    return f": {printable(' '.join(message.split()))[:_LONGEST_QUOTE]}"


def _words(body: object) -> str:
    error = _error(body)
    return " ".join(str(error.get(key)) for key in ("type", "code", "message")).lower()
