"""Bytes to text, in the encoding they were written in, or a clear refusal.

Owns the order in which encodings are tried: marks, UTF-8, what a page declares, then a guess
that must look like writing. A guess and a repair are told in a note, so that no mojibake is
silent.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.errors import SourceError
from summarizer.models.article import Note
from summarizer.models.kinds import NoteKind

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The encodings that articles are found in; rarer ones only make guesses worse.
_GUESSED = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_7", "mac_roman"),
    *("cp932", "euc_jp", "iso2022_jp", "gb18030", "big5", "cp949", "utf_16_le", "utf_16_be"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
_SAMPLE = 200_000
_LOOK = 20_000
_MOST_CONTROLS = 0.08
_MOST_ODDITIES = 0.01
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# A sign inside a word, or an accented capital after a small letter, is mojibake.
_BROKEN_WORD = re.compile(
    r"[a-z](?:[\u00a1-\u00bf\u00d7\u00f7\u20ac\u2020-\u203a][a-z]|[\u00c0-\u00d6\u00d8-\u00de\u0178])"
)
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_EAST_ASIAN = "[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"  # slow to compile, and rarely asked


@dataclass(frozen=True, slots=True)
class Decoded:
    """Is the text of some bytes; `note` tells what was guessed or repaired."""

    text: str
    note: str | None = None

    @property
    def notes(self) -> tuple[Note, ...]:
        """Return the note as an article carries it."""
        said = self.note
        return (Note(kind=NoteKind.CLEANED, detail=said, ref=None),) if said else ()


def decode(source: str, data: bytes, charset: str | None = None) -> Decoded:
    """Return bytes as text; SourceError when they are none or in no known encoding.

    `charset` is what a server said; it counts where the bytes are neither marked nor UTF-8.
    """
    decoded = _marked(data) or _unicode(data) or _named(data, charset) or _declared(data)
    if decoded is None and _is_binary(data) and (decoded := _wide_east_asian(data)) is None:
        raise SourceError(source, "is binary data, not text")
    decoded = decoded or _repaired(data) or _guessed(data)
    if decoded is None:
        raise SourceError(source, "is in no encoding that could be told; save it as UTF-8")
    if _share_of_controls(decoded.text) > _MOST_CONTROLS:
        raise SourceError(source, "is binary data, not text")
    return decoded


def _marked(data: bytes) -> Decoded | None:
    """Decode what starts with a byte order mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    return None


def _unicode(data: bytes) -> Decoded | None:
    """Decode UTF-8, and UTF-16 without a mark: there, half of the bytes of English are NUL."""
    if b"\x1b$" in data[:_SAMPLE]:
        # ISO-2022-JP is all ASCII bytes; as UTF-8 it would be noise.
        return _strictly(data, "iso2022_jp")
    if b"\0" in data and (wide := _wide(data)):
        return wide
    return _strictly(data, "utf-8")


def _wide(data: bytes) -> Decoded | None:
    """Decode UTF-16 or UTF-32 without a mark, told by which of the bytes are NUL."""
    nuls = [data[offset:_SAMPLE:4].count(0) for offset in range(4)]
    if nuls[0] + nuls[2] == 0:
        order = ("utf-32-le", "utf-16-le") if nuls[3] else ("utf-16-le",)
    elif nuls[1] + nuls[3] == 0:
        order = ("utf-16-be",)
    else:
        order = ("utf-32-le", "utf-32-be")
    found = (_strictly(data, encoding) for encoding in order)
    return next((text for text in found if text and _looks_written(text.text)), None)


def _wide_east_asian(data: bytes) -> Decoded | None:
    """Decode Chinese, Japanese or Korean UTF-16 without a mark, which has no NUL to tell it."""
    for encoding in ("utf-16-le", "utf-16-be"):
        decoded = _strictly(data, encoding)
        look = decoded.text[:_LOOK] if decoded else ""
        if decoded and len(re.findall(_EAST_ASIAN, look)) * 2 > len(look) and _looks_written(look):
            return Decoded(decoded.text, _guess_note(encoding))
    return None


def _declared(data: bytes) -> Decoded | None:
    """Decode a page in the encoding that it declares."""
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    return _named(data, match[1].decode("ascii", "replace")) if match else None


def _named(data: bytes, charset: str | None) -> Decoded | None:
    """Decode bytes in an encoding by its name, which may be none."""
    try:
        name = codecs.lookup(charset).name if charset else ""
    except (LookupError, ValueError):
        return None
    # Browsers read Latin-1 as Windows-1252, and pages are written for browsers.
    name = {"iso8859-1": "cp1252", "ascii": "cp1252", "shift_jis": "cp932"}.get(name, name)
    return _strictly(data, name) if name and not name.startswith("utf") else None


def _repaired(data: bytes) -> Decoded | None:
    """Decode UTF-8 with broken bytes, as a cut or pasted file has them.

    In other encodings sequences that happen to be UTF-8 are rare.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = len(text) - len(text.encode("ascii", "ignore")) - broken
    if broken > sound:
        return None
    return Decoded(text, f"{broken} broken UTF-8 sequence(s) are shown as \ufffd")


def _guessed(data: bytes) -> Decoded | None:
    for encoding in _guesses(_sample(data)):
        decoded = _strictly(data, encoding)
        if decoded is not None and _looks_written(decoded.text):
            return Decoded(decoded.text, _guess_note(encoding))
    return None


def _guess_note(encoding: str) -> str:
    name = encoding.replace("cp125", "windows-125").replace("_", "-")
    return f"read as {name}, which was guessed from its bytes"


def _guesses(sample: bytes) -> Iterator[str]:
    """Yield encodings, the likeliest first; of equals the one most in use."""
    if _looks_western(sample):
        yield "cp1252"
    from charset_normalizer import from_bytes  # kept out of start-up: UTF-8 needs no guess

    found = from_bytes(sample, cp_isolation=list(_GUESSED))
    for match in sorted(found, key=lambda match: (match.chaos, -match.coherence)):
        equals = [name for name in _GUESSED if name in match.could_be_from_charset]
        yield (equals or [match.encoding])[0]


def _sample(data: bytes) -> bytes:
    """Return whole lines from the start of the data, enough to guess by."""
    if len(data) <= _SAMPLE:
        return data
    head = data[:_SAMPLE]
    return head[: max(head.rfind(b"\n"), head.rfind(b" ")) + 1] or head


def _looks_western(sample: bytes) -> bool:
    """Tell Windows-1252 by its rare letters: few, inside words, in no strange company."""
    text = sample.decode("cp1252", "replace")
    letters = sum(char > "\x7f" for char in text)
    return "\ufffd" not in text and letters * 8 < len(text) and not _BROKEN_WORD.search(text)


def _looks_written(text: str) -> bool:
    """Tell writing from bytes read in the wrong encoding."""
    look = text[:_LOOK]
    odd = sum(
        unicodedata.category(char) in {"Cn", "Co", "Cs"} or "\x80" <= char <= "\x9f"
        for char in look
    )
    odd += len(_HALF_WIDTH.findall(look)) + _count_controls(look)
    return odd <= _MOST_ODDITIES * len(look)


def _is_binary(data: bytes) -> bool:
    """Tell data from text of any encoding: text has hardly a control byte."""
    return _share_of_controls(data[:_SAMPLE].decode("latin-1")) > _MOST_CONTROLS


def _share_of_controls(text: str) -> float:
    return _count_controls(text[:_SAMPLE]) / max(1, len(text[:_SAMPLE]))


def _count_controls(text: str) -> int:
    return len(_CONTROLS.findall(text))


def _strictly(data: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding))
    except (UnicodeError, LookupError):  # some codecs raise the wider error
        return None
