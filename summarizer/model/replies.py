"""What a server sent, read: the answer in it, or why there is none.

Owns the envelope of Chat Completions. Knows nothing of the shape that was asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

from summarizer.errors import OutputError, RefusalError, TransportError, printable
from summarizer.model.refusals import refused
from summarizer.model.retrying import MOST_CONNECTS, PassingError
from summarizer.model.usage import Tokens, read_tokens

MOST_CHARACTERS = 200_000
"""No answer worth reading is longer; a longer one is not sent back to be mended."""

_LONGEST_NAME = 100
_CUT = frozenset(("length", "max_tokens", "model_length"))
_FILTERED = frozenset(("content_filter", "safety"))


@dataclass(frozen=True, slots=True)
class Reply:
    """Is an answer as the server gave it."""

    text: str | None
    refusal: str | None
    finish: str | None
    model: str | None
    tokens: Tokens | None

    @property
    def is_cut(self) -> bool:
        """Tell whether the answer ran into the limit of tokens."""
        return self.finish in _CUT


def read_reply(response: httpx2.Response, host: str) -> Reply:
    """Return the reply of a 200 answer; PassingError or a ModelError when it holds none."""
    envelope = _envelope(response, host)
    choices = envelope.get("choices")
    if "error" in envelope and not choices:
        raise refused(_code(envelope["error"]), response.headers, envelope, host)
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, Mapping) else None
    if not isinstance(choice, Mapping) or not isinstance(message, Mapping):
        raise _empty(f"{host} answered without a message")
    return Reply(
        text=_string(message, "content"),
        refusal=_string(message, "refusal"),
        finish=_string(choice, "finish_reason"),
        model=printable(_string(envelope, "model") or "")[:_LONGEST_NAME] or None,
        tokens=read_tokens(envelope.get("usage")),
    )


def usable_text(reply: Reply, host: str) -> str:
    """Return the text of a reply; an error when it is refused, filtered, cut off or empty."""
    if reply.refusal is not None:
        raise RefusalError("the model refused to answer", status="refused")
    if reply.finish in _FILTERED:
        raise RefusalError("a content filter kept the answer back", status="filtered")
    if reply.is_cut:
        raise OutputError("the answer was cut off at its length limit", status="incomplete")
    if not reply.text or not reply.text.strip():
        raise _empty(f"{host} answered with an empty message")
    if len(reply.text) > MOST_CHARACTERS:
        raise OutputError(f"the answer is {len(reply.text):,} characters long")
    return reply.text


def _envelope(response: httpx2.Response, host: str) -> Mapping[str, object]:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        envelope = json.loads(response.content.decode())
    except (ValueError, RecursionError) as error:
        if response.content and kind and "json" not in kind:
            said = f"{host} is not a JSON API: it answers with {printable(kind)[:40]}"
            raise TransportError(said, stops_run=True) from error
        broken = TransportError(f"{host} answered with broken JSON")
        raise PassingError(broken, tries=MOST_CONNECTS) from error
    if not isinstance(envelope, Mapping):
        raise _empty(f"{host} answered with JSON that is no object")
    return envelope


def _empty(problem: str) -> PassingError:
    return PassingError(OutputError(problem), tries=MOST_CONNECTS)


def _code(error: object) -> int:
    """Return the status that an error in a 200 answer stands for."""
    code = error.get("code") if isinstance(error, Mapping) else None
    return code if type(code) is int and 400 <= code < 600 else 500


def _string(mapping: Mapping[str, object], key: str) -> str | None:
    value = mapping.get(key)
    return value if isinstance(value, str) else None
