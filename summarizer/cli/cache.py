"""Where the answers of models are kept, and what the command line says of them.

Owns the place that a platform has for caches. Light to import: the cache itself is opened only
when it is asked for.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.codes import ExitCode
from summarizer.cli.streams import number_of, put
from summarizer.errors import CacheError, printable

if TYPE_CHECKING:
    from summarizer.model.store import CacheInfo

FOLDER_VARIABLE = "SUMMARIZE_CACHE_DIR"
_NAME = "proven-brief"

cache_dir_option = click.option(
    "--cache-dir",
    type=click.Path(),
    envvar=FOLDER_VARIABLE,
    metavar="DIR",
    help="Where the answers of models are kept, so that none is paid for twice. Without it "
    f"{FOLDER_VARIABLE}, or the platform's folder for caches.",
)


def cache_folder(named: str | None) -> Path:
    """Return the folder of the cache: the one named, or a platform's own place for caches."""
    if named:
        return Path(named)
    try:
        return _platform_folder() / _NAME
    except RuntimeError as error:  # nobody's home
        raise CacheError("there is no home folder for a cache; name a --cache-dir") from error


def show_cache(folder: Path) -> ExitCode:
    """Print what the cache holds."""
    from summarizer.model.store import MOST_BYTES, cache_info

    info = cache_info(folder)
    rows = {"file": printable(str(info.path)), "answers": f"{info.answers:,}"}
    rows["size"] = f"{_size(info.size)} of at most about {_size(MOST_BYTES)}"
    put("".join(f"{name:9}{value}\n" for name, value in rows.items()))
    return ExitCode.DONE


def empty_cache(folder: Path) -> ExitCode:
    """Remove every answer and say what is gone."""
    from summarizer.model.store import clear_cache

    put(f"{_removed(clear_cache(folder))}\n")
    return ExitCode.DONE


def _removed(held: CacheInfo) -> str:
    if not held.size:
        return "there is no cache"
    what = number_of(held.answers, "answer") if held.answers else "the file"
    return f"removed {what} ({_size(held.size)})"


def _platform_folder() -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) if local else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    named = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".cache"  # as the XDG rules have it


def _size(count: int) -> str:
    return f"{count / 1e6:,.1f} MB" if count >= 100_000 else f"{count / 1e3:,.1f} kB"
