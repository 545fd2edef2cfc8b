"""What a run may be told: frozen values with their defaults.

Owns options and their meaning; builds nothing and reads no environment.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Length(StrEnum):
    """Says how much of a brief people want to read."""

    SHORT = "short"
    STANDARD = "standard"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Settings:
    """Are the choices of one run; `clock` off leaves out all that differs between two runs.

    `jobs` is in how many processes a pile is briefed without a model, this one included; None is as
    many as pay off. It never changes what comes out.
    """

    length: Length = Length.STANDARD
    focus: str | None = None
    one_story: bool = False
    clock: bool = True
    jobs: int | None = 1


@dataclass(frozen=True, slots=True)
class Intake:
    """Says how much of sources is read, and which fields of a corpus hold what.

    `fields` maps the parts of an article ("text", "title") to the names that a corpus has for
    them. `since` leaves out the older items of feeds and rows of corpora; those without a date are
    kept. `most` bounds the items of each feed or corpus, `most_pages` the pages of each PDF.
    `follow` fetches the articles whose stubs a feed holds; None does so for fetched feeds alone.
    """

    fields: tuple[tuple[str, str], ...] = ()
    since: datetime | None = None
    most: int | None = None
    most_pages: int = 500
    follow: bool | None = None


@dataclass(frozen=True, slots=True)
class Web:
    """Says how pages are fetched, and what is kept of them.

    `allow_private` lets addresses of the own machine and network through; link-local ones, where
    clouds keep credentials, never are. `snapshots` is the folder in which each page is kept;
    `offline` takes pages from there alone. `warc` is an archive that is written, a new file. At
    most `per_host` requests to a host are under way, at least `delay` seconds apart; `seconds`
    bounds the fetching of one page, its redirects included. `clock` off leaves out when that was.
    """

    allow_private: bool = False
    ignore_robots: bool = False
    snapshots: Path | None = None
    offline: bool = False
    warc: Path | None = None
    per_host: int = 2
    delay: float = 0.1
    seconds: float = 30.0
    clock: bool = True


@dataclass(frozen=True, slots=True)
class Bounds:
    """Says how much is read at most: of an article, of a folder with those in it.

    `characters` can be set lower than what reading itself allows, two million, and not higher.
    """

    characters: int = 2_000_000
    sentences: int = 50_000
    files: int = 10_000
    depth: int = 32


DEFAULT_MODEL = "gpt-6.1-terra"
"""OpenAI's model for clear, natural writing (October 2026): it takes Chat Completions with strict
schemas, and a day's pile of articles costs cents."""


_WIDE = 8_192


@dataclass(frozen=True, slots=True)
class Server:
    """Says where a model answers and how much of it a run may use.

    Without `base_url` it is the one of OPENAI_BASE_URL, or OpenAI's own. `key_variable` names the
    environment variable whose key was given for exactly this `base_url`, `key_file` a file that
    holds it; without them only OPENAI_API_KEY is looked at, and sent only where it belongs.
    `timeout` bounds a whole request in seconds, its body included; `context_window` is what prompt
    and answer share, in tokens: by default what hosted models hold at least, for a server of one's
    own what it was started with.
    """

    base_url: str | None = None
    model: str = DEFAULT_MODEL
    key_variable: str | None = None
    timeout: float = 300.0
    concurrency: int = 8
    context_window: int = 128_000
    key_file: str | None = None

    @property
    def sees_further(self) -> bool:
        """Tell a window in which a model sees more of a story than claims, and names what differs.

        Models of less are small ones, which lose their way in a longer question.
        """
        return self.context_window >= _WIDE


@dataclass(frozen=True, slots=True)
class Price:
    """Is what a model costs, in US dollars per million tokens read and written.

    `cached` is the rate of what the server had cached, `written` that of what it caches for later;
    without them both are `input`. `up_to` is the longest prompt, in tokens, these rates hold for.
    """

    input: float
    output: float
    cached: float | None = None
    written: float | None = None
    up_to: int | None = None

    @property
    def highest_input(self) -> float:
        """Return what a token read costs at most."""
        return max(rate for rate in (self.input, self.cached, self.written) if rate is not None)


@dataclass(frozen=True, slots=True)
class Budget:
    """Says what one run may spend at most; None is no bound. Kept answers cost nothing.

    `tokens` are those read and written together. `price` takes the place of the package's table.
    """

    requests: int | None = None
    tokens: int | None = None
    usd: float | None = None
    price: Price | None = None
