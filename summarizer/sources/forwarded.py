"""A mail within a mail: what was passed on, and what an answer repeats below itself.

Owns the lines with which programs of mail head another mail in a text, in the languages that they
speak. Knows nothing of parts and charsets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import parseaddr

from summarizer.sources.content import Metadata, one_line
from summarizer.sources.published import metadata_published

_LABELS = {
    "from": "from von de da från fra van expéditeur absender",
    "date": "date sent datum gesendet envoyé fecha enviado data inviato skickat sendt verzonden",
    "subject": "subject betreff objet asunto oggetto ämne emne onderwerp assunto",
    "to": "to an à para a till til aan cc kopie reply-to",
}
_LABEL_OF = {label: name for name, labels in _LABELS.items() for label in labels.split()}
_HEADER = re.compile(
    r"\*?(?P<label>[^\W\d_]{1,12}(?:-to)?)\s?:\*?\s*(?P<value>\S.*)?$", re.IGNORECASE
)
_QUOTE = re.compile(r"^(?:> ?)+")
_MOST_HEADERS = 8
_PASSED_ON = re.compile(r"(?:fwd?|fw|wg|tr|rv|vs|vb|doorst|enc|i)\s?:", re.IGNORECASE)
_SUBJECT_PREFIX = re.compile(r"(?:(?:fwd?|fw|wg|tr|rv|vs|vb|doorst|enc|i|re|aw|sv)\s?:\s*)+", re.I)
_MARK = re.compile(
    r"^[-_ >*]*(?:begin )?(?:forwarded message|weitergeleitete nachricht|message transféré"
    r"|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|vidarebefordrat meddelande"
    r"|videresendt (?:besked|melding)|doorgestuurd bericht)\b[-: ]*$",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"^[-_ >]*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original"
    r"|messaggio originale)[- ]*$",
    re.IGNORECASE,
)
_NEAR = 4


@dataclass(frozen=True, slots=True)
class Within:
    """Is the mail that another one holds in its text: what it says, and what stands above it."""

    above: str
    text: str
    metadata: Metadata
    passed_on: bool


def mail_within(text: str, subject: str) -> Within | None:
    """Return the first mail that is repeated in the text of another, headed as programs do it."""
    lines = text.replace("\r\n", "\n").split("\n")
    for first in range(len(lines)):
        found = _headers(lines, first)
        if found is not None:
            headers, stop = found
            marked = [n for n in range(max(0, first - _NEAR), first) if _MARK.match(lines[n])]
            start = _above(lines, first)
            return Within(
                above="\n".join(lines[:start]).strip(),
                text="\n".join(_QUOTE.sub("", line) for line in lines[stop:]).strip(),
                metadata=_metadata(headers),
                passed_on=bool(marked) or passes_on(subject),
            )
    return None


def _headers(lines: Sequence[str], first: int) -> tuple[dict[str, str], int] | None:
    """Return the header lines that begin at a line and where they end: a sender and more."""
    headers: dict[str, str] = {}
    at = first
    while at < min(first + _MOST_HEADERS, len(lines)):
        match = _HEADER.match(_QUOTE.sub("", lines[at]).strip())
        name = _LABEL_OF.get(match["label"].lower()) if match else None
        if match is None or name is None:
            break
        headers.setdefault(name, match["value"] or "")
        at += 1
    whole = "from" in headers and ("subject" in headers or {"date", "to"} <= headers.keys())
    return (headers, at) if whole else None


def _above(lines: Sequence[str], first: int) -> int:
    """Return where the words of the one who writes end: before the mark above the headers."""
    for at in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        if _MARK.match(lines[at]) or _ORIGINAL.match(lines[at]):
            return at
    return first


def _metadata(headers: dict[str, str]) -> Metadata:
    name, address = parseaddr(headers["from"])
    return Metadata(
        title=one_line(plain_subject(headers.get("subject", ""))),
        author=one_line(name or address),
        published=_published(headers.get("date", "")),
    )


def passes_on(subject: str) -> bool:
    """Tell the subject of a mail that passes another on: "Fwd: ...", "WG: ..."."""
    return _PASSED_ON.match(subject.strip()) is not None


def plain_subject(subject: str) -> str:
    """Return a subject without what programs put before it when they pass a mail on."""
    return _SUBJECT_PREFIX.sub("", subject.strip(), count=1)


_WITH_ZONE = re.compile(r".*\d:\d\d [+-]\d{4}\b")
_DAY = re.compile(
    r"(?:[^\W\d_]+\.?,? )?(?P<day>[^\W\d_]{3,9}\.? \d{1,2}, \d{4}"
    r"|\d{1,2}\.? [^\W\d_]{3,9}\.?,? \d{4})"
)


def _published(written: str) -> str | None:
    """Return when a mail was sent, to the day where no zone is told: "May 4, 2026 6:02 PM"."""
    if _WITH_ZONE.match(written):
        return metadata_published(written)
    match = _DAY.match(written)
    return metadata_published(match["day"]) if match else None
