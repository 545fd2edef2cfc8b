"""What a scenario is: a folder with a card, articles, a tape and the briefing expected of it.

Owns the layout of that folder and the card `scenario.toml`; plays nothing.
"""

from __future__ import annotations

import shlex
import shutil
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.config import DEFAULT_MODEL, Length, Server, Settings
from summarizer.errors import CassetteError, printable
from summarizer.models import Article, Failure
from summarizer.scenarios.behaviours import Behaviour
from summarizer.sources import Loaded, load_sources
from summarizer.sources.kinds import ENDINGS, kind_of_name

FOLDER = "cassettes"
"""Where scenarios lie unless somebody says otherwise."""
CARD, ARTICLES, TAPE, EXPECTED = "scenario.toml", "articles", "http.yaml", "expected.json"


class Card(BaseModel):
    """Says why a scenario exists and what was asked of which model.

    `server` tells real servers from those that fail on purpose; `fault` is the failure. With
    `room` a recording chooses `context_window` so that about so many bytes of material fit beside
    the prompt `beside`, whatever its length has become. Each entry of `disagreements` lists values
    that sources differ about, as written: the key that disagreement recall is measured against.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    about: str
    shows: tuple[Behaviour, ...] = ()
    server: Literal["real", "fault"] = "real"
    fault: str | None = None
    model: str = DEFAULT_MODEL
    context_window: int = Field(default=Server().context_window, gt=0)
    room: int | None = Field(default=None, gt=0)
    beside: Literal["article_brief", "cross_brief"] = "article_brief"
    length: Length = Length.STANDARD
    focus: str | None = None
    one_story: bool = False
    reask: bool = True
    judge: bool = False
    disagreements: tuple[tuple[str, ...], ...] = ()

    def settings(self) -> Settings:
        """Return the choices of its run, without a clock."""
        return Settings(length=self.length, focus=self.focus, one_story=self.one_story, clock=False)


@dataclass(frozen=True, slots=True)
class Scenario:
    """Is one scenario in its folder."""

    folder: Path
    card: Card

    @property
    def name(self) -> str:
        """Return the name of its folder."""
        return self.folder.name

    @property
    def tape(self) -> Path:
        """Return where its tape lies."""
        return self.folder / TAPE

    @property
    def is_recorded(self) -> bool:
        """Tell whether it has a tape and what is expected of it."""
        return self.tape.is_file() and self.expected.is_file()

    @property
    def expected(self) -> Path:
        """Return where the briefing expected of it lies."""
        return self.folder / EXPECTED

    def command(self, *words: str, prompts_dir: Path | None = None) -> str:
        """Return a command about it, as it is typed in the current folder."""
        root = named_here(self.folder.parent)
        where = () if root == FOLDER else ("--dir", root)
        typed = ("summarize", "scenarios", *words, self.name, *where, *prompts_typed(prompts_dir))
        return printable(shlex.join(typed))

    def load(self) -> Loaded:
        """Return its articles and what failed to load, named from its folder on.

        Tables and other corpora count too: what lies in a scenario is meant, though a folder on a
        command line leaves them out.
        """
        loaded = load_sources(_sources(self.folder / ARTICLES))
        return Loaded(
            tuple(self._placed_article(article) for article in loaded.articles),
            tuple(self._placed_failure(failure) for failure in loaded.failures),
        )

    def _placed_article(self, article: Article) -> Article:
        return article.model_copy(update={"source": self._named(article.source)})

    def _placed_failure(self, failure: Failure) -> Failure:
        return failure.model_copy(update={"source": self._named(failure.source)})

    def _named(self, source: str) -> str:
        path = Path(source)
        inside = path.is_relative_to(self.folder)
        return path.relative_to(self.folder).as_posix() if inside else source


def _sources(folder: Path) -> Sequence[Path]:
    """Return a folder of articles and the corpora in it, or these alone where there is no other."""
    files = sorted(path for path in folder.rglob("*") if not path.name.startswith("."))
    corpora = [path for path in files if kind_of_name(path.name) is not None]
    has_others = any(path.suffix.lower() in ENDINGS for path in files)
    return [folder, *corpora] if has_others or not corpora else corpora


def prompts_typed(prompts_dir: Path | None) -> tuple[str, ...]:
    """Return the option that names a folder of prompts, as it is typed in the current folder."""
    return () if prompts_dir is None else ("--prompts-dir", named_here(prompts_dir))


def named_here(folder: Path) -> str:
    """Return a folder as it is typed in the current one: from here on, or whole."""
    path, here = folder.resolve(), Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


def load_scenario(folder: Path) -> Scenario:
    """Return the scenario of a folder; CassetteError when its card cannot be used."""
    card = folder / CARD
    try:
        return Scenario(folder, Card.model_validate(tomllib.loads(card.read_text("utf-8"))))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CassetteError(f"{printable(str(card))} cannot be read: {error}") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise CassetteError(f"{printable(str(card))}: {place}: {first['msg']}") from error


def find_scenarios(root: Path, names: Iterable[str] = ()) -> tuple[Scenario, ...]:
    """Return the scenarios of a folder, by name; CassetteError for one that is not there."""
    if not root.is_dir():
        raise CassetteError(f"there is no folder {printable(str(root))}; name it with --dir")
    found = {card.parent.name: card.parent for card in sorted(root.glob(f"*/{CARD}"))}
    wanted = list(names) or list(found)
    unknown = [name for name in wanted if name not in found]
    if unknown:
        problem = f"there is no scenario {printable(unknown[0])} in {printable(str(root))}"
        raise CassetteError(f"{problem}; there is {', '.join(found) or 'none'}")
    return tuple(load_scenario(found[name]) for name in wanted)


def copy_scenario(scenario: Scenario, root: Path) -> Scenario:
    """Return a scenario's copy in another folder: its card and articles, and no tape of its own.

    A tape that lies there already stays until it is recorded anew. CassetteError when `root` is
    where the scenario comes from, or cannot be written to.
    """
    target = root / scenario.name
    if target.resolve() == scenario.folder.resolve():
        raise CassetteError(f"{printable(str(root))} is where {scenario.name} comes from")
    try:
        if (target / CARD).is_file():
            shutil.rmtree(target / ARTICLES, ignore_errors=True)
        shutil.copytree(scenario.folder / ARTICLES, target / ARTICLES, dirs_exist_ok=True)
        shutil.copyfile(scenario.folder / CARD, target / CARD)
    except (OSError, shutil.Error) as error:
        raise CassetteError(f"{printable(str(target))} cannot be written: {error}") from error
    return load_scenario(target)
