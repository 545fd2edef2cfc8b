"""What a run would cost, in words.

Owns how an estimate is shown: what is about, what is at most, what is unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.cli.cache import cache_folder
from summarizer.cli.codes import ExitCode
from summarizer.cli.models import ModelOptions
from summarizer.cli.progress import progress_line
from summarizer.cli.streams import number_of, put, tell
from summarizer.config import Bounds, Intake, Length, Settings, Web

if TYPE_CHECKING:
    from summarizer.api import Estimate


def show_estimate(
    sources: tuple[str, ...],
    options: ModelOptions,
    length: str,
    *,
    one_story: bool,
    manifest: str | None,
    intake: Intake,
    bounds: Bounds,
    web: Web,
) -> ExitCode:
    """Print what a run would ask a model for; none is asked."""
    from summarizer.api import estimate  # the whole pipeline, which `--help` must not load

    with progress_line(quiet=False) as on_progress:
        made, failures = estimate(
            sources,
            Settings(length=Length(length), focus=options.focus, one_story=one_story),
            options.named_server(),
            manifest=manifest,
            judged=options.judge,
            prompts_dir=options.prompts_dir,
            price=options.price,
            cache=None if options.no_cache else cache_folder(options.cache_dir),
            intake=intake,
            bounds=bounds,
            web=web,
            on_progress=on_progress,
        )
    for failure in failures:
        tell(f"{failure.source}: {failure.message}")
    put(_page(made, own_price=options.price is not None))
    return ExitCode.SOME_FAILED if failures else ExitCode.DONE


def _page(made: Estimate, *, own_price: bool) -> str:
    stories = f", {made.stories} {'story' if made.stories == 1 else 'stories'}"
    about, most = made.about, made.most
    rows = {
        "sources": number_of(made.articles, "article") + (stories if made.stories else ""),
        "requests": f"{made.requests:,}{_kept(made)}",
        "tokens": f"about {about.tokens:,}, at most {most.tokens:,}",
        "money": _money(made, own_price=own_price),
    }
    listed = "".join(f"{name:10}{value}\n" for name, value in rows.items())
    return f"{listed}\n{_ON_TOP}\n"


def _kept(made: Estimate) -> str:
    if not made.kept:
        return ""
    return f", and {number_of(made.kept, 'answer')} of earlier runs, which cost nothing"


def _money(made: Estimate, *, own_price: bool) -> str:
    if made.about.usd is None or made.most.usd is None:
        return f"unknown: no price is known for {made.model} at {made.host}; give its --price"
    from summarizer.model.prices import prices_as_of

    whose = "your price" if own_price else f"prices of {prices_as_of()}"
    return f"about ${made.about.usd:.4f}, at most ${made.most.usd:.4f} ({whose})"


_ON_TOP = (
    "An estimate: nothing was sent. A claim that fails its proof, or an answer that is none, is\n"
    "asked for again and comes on top; --max-requests, --max-tokens and --max-usd bound the whole\n"
    "of a run."
)
