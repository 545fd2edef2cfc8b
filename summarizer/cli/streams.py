"""Standard output and standard error, whatever they are connected to.

Owns encodings, closed pipes and colour. Briefs go out, everything else goes to error.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
import sys
from collections.abc import Iterator
from typing import TextIO

from summarizer.cli.codes import ExitCode
from summarizer.errors import WriteError, printable

_ASCII = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "─": "-", "…": "...", "•": "*"}
    | {"·": ";"}
)
_SLICE = 1 << 20
_BEYOND_ASCII = re.compile(r"[^\x00-\x7e]")


class ClosedByReader(Exception):  # noqa: N818  # no error: the reader has all it wants
    """Says that whoever reads standard output has stopped; `code` is the one due anyway."""

    def __init__(self, code: ExitCode) -> None:
        super().__init__("standard output was closed")
        self.code = code


def number_of(count: int, noun: str) -> str:
    """Return a count with its noun in the right form."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def tell(message: str) -> None:
    """Write one line to standard error; what a terminal would act on is escaped."""
    if sys.stderr is None:
        return
    line = f"summarize: {printable(message)}\n"
    try:
        sys.stderr.write(_encodable(line, sys.stderr))
        sys.stderr.flush()
    except OSError:  # nobody listens, and there is nobody else to tell
        silence(sys.stderr)


def put(text: str | bytes, *, json: bool = False, code: ExitCode = ExitCode.DONE) -> None:
    """Write text to standard output; bytes are text in UTF-8 without its last line feed.

    Raises ClosedByReader with `code` when the reader has gone, and WriteError for any other
    failure. JSON for a terminal or a narrow encoding is written in ASCII, which is the same JSON.
    """
    if sys.stdout is None:
        raise WriteError("standard output is closed")
    escapes = json and (not _is_unicode(sys.stdout) or sys.stdout.isatty())
    try:
        # A briefing of hundreds of articles is tens of megabytes: it is not copied as a whole.
        for part in _slices(text):
            shown = _BEYOND_ASCII.sub(_json_escape, part) if escapes else part
            sys.stdout.write(_encodable(shown, sys.stdout))
        sys.stdout.flush()
    except OSError as error:
        silence(sys.stdout)
        if error.errno in {errno.EPIPE, errno.EINVAL, errno.ESHUTDOWN}:
            raise ClosedByReader(code) from error
        raise WriteError(f"standard output: {error.strerror or error}") from error


def _slices(text: str | bytes) -> Iterator[str]:
    """Yield text part by part; no letter of UTF-8 is cut."""
    parts = (text[start : start + _SLICE] for start in range(0, len(text), _SLICE))
    if isinstance(text, str):
        yield from parts  # type: ignore[misc]  # parts of what was found to be words
    else:
        yield from codecs.iterdecode(parts, "utf-8")  # type: ignore[arg-type]
        yield "\n"


def silence(stream: TextIO) -> None:
    """Send what is still buffered nowhere, so that the interpreter ends without complaint."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return  # no file stands behind the stream, and so nothing is left to complain


def wants_color() -> bool:
    """Tell whether standard output is a terminal that shows colours, and is asked to."""
    if sys.stdout is None or not sys.stdout.isatty():
        return False
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") not in {"dumb", ""}


def width() -> int | None:
    """Return the columns of the terminal; None where there is none."""
    if sys.stdout is None or not sys.stdout.isatty():
        return None
    import shutil  # brings archive libraries along, which `--help` does without

    return shutil.get_terminal_size().columns


def _is_unicode(stream: TextIO) -> bool:
    return (stream.encoding or "utf-8").lower().replace("-", "").startswith("utf")


def _encodable(text: str, stream: TextIO) -> str:
    """Return text that a stream can encode: plain typography first, escapes for the rest."""
    if _is_unicode(stream):
        return text.encode("utf-8", "backslashreplace").decode("utf-8")
    encoding = stream.encoding
    return text.translate(_ASCII).encode(encoding, "backslashreplace").decode(encoding)


def _json_escape(found: re.Match[str]) -> str:
    """Return a character as JSON escapes, as a surrogate pair beyond the basic plane."""
    units = found.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[n]:02x}{units[n + 1]:02x}" for n in range(0, len(units), 2))
