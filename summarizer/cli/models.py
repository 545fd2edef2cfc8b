"""What the command line says of models: which drafter, which server, which prompts.

Owns the options of the model drafter, the choice between drafters, and the page of prompts. Light
to import: whatever reaches a model is loaded only when it is needed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from summarizer.cli.budget import budget_options, budget_told
from summarizer.cli.cache import cache_dir_option, cache_folder
from summarizer.cli.codes import ExitCode
from summarizer.cli.options import all_of
from summarizer.cli.streams import number_of, put, tell
from summarizer.config import DEFAULT_MODEL, Budget, Price, Server
from summarizer.errors import ModelError, PromptError

if TYPE_CHECKING:
    from summarizer.drafters import Departure
    from summarizer.prompting import Prompt

KEY_VARIABLE = "OPENAI_API_KEY"
_SERVER = Server()

prompts_option = click.option(
    "--prompts-dir",
    type=click.Path(),
    metavar="DIR",
    help="Prompts of your own, as NAME/vN.toml; those it lacks are the package's.",
)


def own_prompts(named: str | None) -> Path | None:
    """Return the folder that --prompts-dir names; None without one."""
    return Path(named) if named else None


model_options = all_of(
    click.option(
        "--drafter",
        type=click.Choice(["extractive", "model"]),
        help="Who selects and words. Without it a model when there is a key in OPENAI_API_KEY or "
        "a --base-url, else the sources' own sentences.",
    ),
    click.option(
        "--base-url",
        metavar="URL",
        help="The OpenAI-compatible server, as http://localhost:8080/v1. Without it "
        "OPENAI_BASE_URL, or OpenAI.",
    ),
    click.option("--model", default=DEFAULT_MODEL, show_default=True, help="The model to ask."),
    click.option(
        "--api-key-env",
        metavar="NAME",
        help="The variable whose key was given for --base-url. OPENAI_API_KEY is sent to "
        "OPENAI_BASE_URL or OpenAI alone.",
    ),
    click.option(
        "--api-key-file",
        type=click.Path(),
        metavar="FILE",
        help="A file that holds the key given for --base-url, and nothing else.",
    ),
    click.option("--focus", metavar="TEXT", help="What you want to know; it steers selection."),
    click.option(
        "--concurrency",
        type=click.IntRange(min=1),
        default=_SERVER.concurrency,
        show_default=True,
        help="Requests under way at once.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0, min_open=True),
        default=_SERVER.timeout,
        show_default=True,
        metavar="SECONDS",
        help="How long a whole request may take.",
    ),
    click.option(
        "--context-window",
        type=click.IntRange(min=1),
        default=_SERVER.context_window,
        show_default=True,
        metavar="TOKENS",
        help="What prompt and answer share; longer articles are read in parts.",
    ),
    click.option("--no-reask", is_flag=True, help="Withhold what fails its proof at once."),
    click.option(
        "--judge",
        is_flag=True,
        help="Have the model doubt each claim that passed its proof; it can withhold, never clear.",
    ),
    prompts_option,
    cache_dir_option,
    click.option("--no-cache", is_flag=True, help="Neither use kept answers nor keep new ones."),
    *budget_options,
    click.option("--show-config", is_flag=True, help="Print the choices of a run and exit."),
)


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """Is what the main command was told of models."""

    drafter: str | None
    base_url: str | None
    model: str
    api_key_env: str | None
    api_key_file: str | None
    focus: str | None
    concurrency: int
    timeout: float
    context_window: int
    no_reask: bool
    judge: bool
    prompts_dir: str | None
    cache_dir: str | None
    no_cache: bool
    max_requests: int | None
    max_tokens: int | None
    max_usd: float | None
    price: Price | None
    show_config: bool

    @property
    def chosen(self) -> Literal["extractive", "model"]:
        """Return the drafter that was asked for, or that a key or a server implies."""
        if self.drafter is not None:
            return "model" if self.drafter == "model" else "extractive"
        given = self.api_key_env or self.api_key_file
        named = self.base_url or given or os.environ.get(KEY_VARIABLE, "").strip()
        return "model" if named else "extractive"

    def server(self) -> Server | None:
        """Return the server to ask; None when no model drafts."""
        if self.chosen == "extractive":
            return None
        return self.named_server()

    def named_server(self) -> Server:
        """Return the server that is named, whoever drafts."""
        return Server(
            base_url=self.base_url,
            model=self.model,
            key_variable=self.api_key_env,
            timeout=self.timeout,
            concurrency=self.concurrency,
            context_window=self.context_window,
            key_file=self.api_key_file,
        )

    def cache(self) -> Path | None:
        """Return the folder in which answers are kept; None when none are."""
        if self.no_cache or self.chosen == "extractive":
            return None
        return cache_folder(self.cache_dir)

    def budget(self) -> Budget:
        """Return what the run may spend."""
        return Budget(self.max_requests, self.max_tokens, self.max_usd, self.price)

    def notice(self) -> str | None:
        """Return what to say when no model drafts although nobody chose so."""
        if self.drafter is not None or self.chosen == "model":
            return None
        return "no key: drafting without a model"


def tell_departure(departure: Departure) -> None:
    """Say where text goes before it does."""
    whither = f"{departure.host} ({departure.model})"
    answers = f"{number_of(departure.kept, 'answer')} {'is' if departure.kept == 1 else 'are'}"
    if departure.kept and not departure.requests:
        tell(f"nothing goes to {whither} but what is asked again: {answers} kept")
        return
    kept = f"of earlier runs {answers} kept, " if departure.kept else ""
    to = f"{number_of(departure.requests, 'request')} to {whither}"
    counted = f"answers counted; {kept}what is asked again comes on top"
    tell(f"sending about {departure.tokens:,} tokens in {to}, {counted}")


def show_config(options: ModelOptions, length: str, *, one_story: bool) -> ExitCode:
    """Print the choices of a run, never a key."""
    rows = {"drafter": options.chosen, "length": length, "one story": _yes(one_story)}
    rows["focus"] = options.focus or "none"
    rows |= _server_rows(options.server())
    if options.chosen == "model":
        rows["ask again"] = _yes(not options.no_reask)
        rows["judge"] = _yes(options.judge)
        rows["prompts"] = options.prompts_dir or "the package's own"
        rows["cache"] = str(options.cache() or "none")
        rows["budget"] = budget_told(options.budget())
    wide = max(map(len, rows)) + 2
    put("".join(f"{name:{wide}}{value}\n" for name, value in rows.items()))
    return ExitCode.DONE


def show_prompts(named: str | None, folder: str | None, *, toml: bool) -> ExitCode:
    """Print the prompts there are, or one of them whole, as a page or as its file."""
    from summarizer.prompting import list_prompts, load_prompt, prompts_folder

    root = own_prompts(folder) or prompts_folder()
    if not root.is_dir():
        raise PromptError(f"{root} is no folder of prompts")
    if named is None:
        put("".join(_row(prompt) for prompt in list_prompts(root)))
        return ExitCode.DONE
    name, _, version = named.partition("@")
    if version and not version.isdecimal():
        raise PromptError(f"{named} names no prompt: write NAME or NAME@2")
    prompt = load_prompt(name, int(version) if version else None, folder=root)
    file = root / prompt.name / f"v{prompt.version}.toml"
    put(file.read_text("utf-8") if toml else _page(prompt))
    return ExitCode.DONE


def _server_rows(server: Server | None) -> Iterator[tuple[str, str]]:
    if server is None:
        return
    from summarizer.model.keys import NO_KEY, destination

    try:
        place = destination(server, os.environ)
        yield "server", place.base_url
        yield "proxy", _proxy(place.base_url)
        yield (
            "key",
            "none"
            if place.key == NO_KEY
            else server.key_file or server.key_variable or KEY_VARIABLE,
        )
    except ModelError as error:
        yield "server", f"cannot be asked: {error}"
    yield "model", server.model
    yield "concurrency", str(server.concurrency)
    yield "timeout", f"{server.timeout:g} s"
    yield "context window", f"{server.context_window} tokens"


def _proxy(base_url: str) -> str:
    """Return the proxy on the way to a server, without the name and password it may hold."""
    from summarizer.model.transport import proxy_to

    proxy = proxy_to(base_url)
    return "none" if proxy is None else proxy.rpartition("@")[2].removeprefix("http://")


def _row(prompt: Prompt) -> str:
    return f"{prompt!s:18} {_fingerprint(prompt)[:12]}  {prompt.description}\n"


def _page(prompt: Prompt) -> str:
    head = f"{prompt}  {prompt.description}\nsha256 {_fingerprint(prompt)}"
    return f"{head}\n\n── system\n{prompt.system}\n\n── user\n{prompt.user}\n"


def _fingerprint(prompt: Prompt) -> str:
    """Return the fingerprint a briefing names; a prompt nobody asks with has no schema."""
    from summarizer.drafting.model.prompts import SHAPES
    from summarizer.prompting import response_schema

    shape = SHAPES.get(prompt.name)
    return prompt.fingerprint(response_schema(shape) if shape else {})


def _yes(chosen: bool) -> str:  # noqa: FBT001  # what is said is all there is to it
    return "yes" if chosen else "no"
