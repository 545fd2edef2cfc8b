"""Output files written whole or not at all.

Owns atomic writing: a temporary file beside the target, flushed to the disk, then renamed onto
it. Whatever fails, the old file stays as it was.
"""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from summarizer.errors import WriteError, printable


def write_whole(path: Path, text: str | bytes) -> None:
    """Write text as UTF-8 to a file; WriteError names the file and says why it could not be.

    Bytes are text in UTF-8 without its last line feed.

    What is no regular file, such as /dev/null or a named pipe, is written to and never replaced.
    """
    data = text.encode("utf-8", "backslashreplace") if isinstance(text, str) else text + b"\n"
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise WriteError(f"{printable(str(path))}: cannot be written: {reason or error}") from error


def _replace(target: Path, data: bytes) -> None:
    temporary = target.with_name(f".summarize-{secrets.token_hex(8)}.tmp")
    try:
        _write_new(temporary, data)
        if target.exists():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name last; some file systems cannot, and then the file is no worse for it."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)
