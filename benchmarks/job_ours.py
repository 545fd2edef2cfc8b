"""Our runners of the peers' job; each prints one RESULT line of JSON.

    python benchmarks/job_ours.py door|stages FOLDER BASE_URL PLACES WINDOW

`door` asks what the peers ask, with their prompts and shapes, through the door alone. `stages`
does the job of the whole command step by step and says what each step costs. FOLDER holds the
peers' `common.py`, `models.py` and corpus, which are not part of this repository.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import resource
import sys
import time
import urllib.request
from collections.abc import Coroutine
from pathlib import Path
from typing import Any


class Steps:
    """Adds up CPU seconds by step, and notes the peak of memory after each."""

    def __init__(self) -> None:
        self.cpu: dict[str, float] = {}
        self.peak_mb: dict[str, float] = {}
        self._last = time.process_time()

    def done(self, step: str) -> None:
        """Book what was spent since the last step."""
        now = time.process_time()
        self.cpu[step] = self.cpu.get(step, 0.0) + now - self._last
        self.peak_mb[step] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self._last = time.process_time()


async def door(url: str, places: int) -> None:
    """Ask for each brief and for the merged one, as the peers' runners do."""
    common: Any = importlib.import_module("common")
    meter = common.Meter("door")
    from summarizer.config import Server
    from summarizer.model import ModelDoor
    from summarizer.prompting import Prompted

    shapes: Any = importlib.import_module("models")
    meter.start()
    server = Server(url, common.MODEL, concurrency=places)
    async with ModelDoor(server, environ={}) as opened:

        async def ask(system: str, user: str, shape: Any) -> Any:
            return (await opened.ask(Prompted(system, user), shape)).value

        async def one(article: Any) -> tuple[str, Any]:
            return article["id"], await ask(common.SYSTEM, common.map_prompt(article), shapes.Brief)

        briefs = await asyncio.gather(*map(one, common.articles()))
        told = common.merge_prompt((name, brief.model_dump_json()) for name, brief in briefs)
        cross = await ask(common.MERGE_SYSTEM, told, shapes.Cross)
    meter.done(n=len(briefs), ok=bool(cross.themes))


async def stages(folder: str, url: str, places: int, window: int) -> None:
    """Draft, prove and compare as the command does, one step after the other."""
    steps = Steps()
    from summarizer.across import compare
    from summarizer.briefs import article_brief, story_brief
    from summarizer.config import Server, Settings
    from summarizer.drafters import open_desk
    from summarizer.drafting import Story
    from summarizer.models import ClaimFactory
    from summarizer.reading.index import ReadArticle
    from summarizer.sources import load_sources
    from summarizer.stories import assign_origins

    steps.done("import")
    loaded = load_sources([str(Path(folder, "data", "txt"))])
    articles = [article.renumbered(f"a{n}") for n, article in enumerate(loaded.articles, 1)]
    steps.done("load")
    read = assign_origins([ReadArticle.of(article) for article in articles])
    for source in read:
        _read_whole(source)
    steps.done("read")
    settings, server = (
        Settings(one_story=True),
        Server(url, "m", concurrency=places, context_window=window),
    )
    async with open_desk("model", server, None) as desk:
        steps.done("import")
        drafts = await _all(desk.drafter.article(source, settings) for source in read)
        sent = _prompt_characters(url) - sum(len(article.text) for article in articles)
        steps.done("ask for articles")
        kind, factory = desk.drafter.kind, ClaimFactory("s1")
        briefs = [
            article_brief(source, draft, kind) for source, draft in zip(read, drafts, strict=True)
        ]
        steps.done("prove articles")
        story = Story(read, briefs, compare(read, briefs, factory, "s1"))
        steps.done("compare")
        cross = await desk.drafter.cross(story, settings)
        steps.done("ask for the story")
        told = story_brief(story, cross, kind, factory, "s1")
        steps.done("prove the story")
    withheld = sum(len(brief.withheld) for brief in briefs) + len(told.withheld)
    shown = sum(len(brief.summary) for brief in briefs) + len(told.overview)
    _print(
        steps=steps.cpu,
        peaks_mb=steps.peak_mb,
        n=len(briefs),
        shown=shown,
        withheld=withheld,
        article_characters=sent / len(briefs),
    )


def _read_whole(source: Any) -> None:
    """Read what proof asks of the sentences of an article, so that it is booked as reading."""
    for sentence in source.index:
        _ = sentence.figures, sentence.quotes, sentence.content


def _prompt_characters(url: str) -> int:
    """Return how many characters of prompts the mock has got."""
    with urllib.request.urlopen(url.removesuffix("/v1") + "/stats") as answer:  # noqa: S310  # loopback
        characters: int = json.load(answer)["prompt_chars"]
    return characters


async def _all(questions: Any) -> list[Any]:
    return list(await asyncio.gather(*questions))


def _print(**result: Any) -> None:
    print("RESULT " + json.dumps(result), flush=True)


def main() -> None:
    """Run what the first argument names."""
    what, folder, url, places, window = sys.argv[1:]
    sys.path.insert(0, folder)
    run: Coroutine[Any, Any, None]
    if what == "door":
        run = door(url, int(places))
    else:
        run = stages(folder, url, int(places), int(window))
    asyncio.run(run)


if __name__ == "__main__":
    main()
