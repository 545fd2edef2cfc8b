"""How fast a page is written, how large it is and how soon a browser has it ready.

    python benchmarks/page.py [FOLDER]      with FOLDER, the pages are kept there

Piles of made-up articles: one story of 50 articles of 800 words, 200 short articles whose briefs
hold 1,000 claims, as many with all their claims, 200 longer ones, and one very long. What is
wanted: the first ready within 1 s and no larger than 3 MB, the third written within 2 s in every
format. Seconds of writing are processor time. The browser (extra `browser`, a Chromium on this
machine) is left out where there is none.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

from generated import articles

from summarizer import Briefing, article_from_text, render, summarize
from summarizer.config import Length
from summarizer.models.walk import all_claims

CLAIMS = 1_000
LEAST, SHORT = 24, 50
"""Words of articles of which 200 make two and three times as many claims."""
CUT = ("statements", "events", "summary")
"""What article briefs hold of claims, in the order in which it is cut away."""
TRIES = 3
"""Times that a page is opened; the quickest counts, since others use the machine as well."""
READY = "performance.getEntriesByType('navigation')[0].domComplete"


def main(folder: Path) -> None:
    """Print a line for each pile."""
    print(f"{'pile':<28}{'claims':>8}{'written s':>11}{'MB':>7}{'ready s':>9}")
    for name, count, words, whole in (
        ("50 articles x 800 words", 50, 800, False),
        ("the same, whole articles", 50, 800, True),
        ("200 articles, 1,000 claims", 200, LEAST, False),
        ("200 articles x 50 words", 200, SHORT, False),
        ("200 articles x 400 words", 200, 400, False),
        ("1 article x 10,000 words", 1, 10_000, True),
    ):
        briefing = briefed(count, words)
        if words == LEAST:
            briefing = pared(briefing, CLAIMS)
        file = folder / f"{name.replace(' ', '-').replace(',', '')}.html"
        seconds = written(briefing, file, whole=whole)
        size, ready = file.stat().st_size / 1e6, opened(file)
        print(f"{name:<28}{claims(briefing):>8,}{seconds:>11.2f}{size:>7.2f}{ready:>9}", flush=True)
        if words in (LEAST, SHORT):
            other_formats(briefing)


def other_formats(briefing: Briefing) -> None:
    """Print how long every other format of a briefing takes."""
    of_lengths = product(("terminal", "markdown"), Length)
    for form, length in (*of_lengths, ("json", Length.FULL), ("jsonld", Length.FULL)):
        started = time.process_time()
        render(briefing, form, length=length)
        print(f"  as {form + ', ' + length:<33}{time.process_time() - started:>11.2f}", flush=True)


def briefed(count: int, words: int) -> Briefing:
    """Return the briefing of so many made-up articles of one story."""
    pile = articles(count, words=words)
    return summarize(
        [
            article_from_text(a.text, source=a.name, outlet=a.outlet, published=a.published)
            for a in pile
        ],
        clock=False,
    )


def claims(briefing: Briefing) -> int:
    """Return how many claims a briefing holds, withheld ones and all."""
    stories = sum(len(list(all_claims(story))) for story in briefing.stories)
    return stories + sum(len(list(all_claims(brief))) for brief in briefing.article_briefs)


def pared(briefing: Briefing, most: int) -> Briefing:
    """Return a briefing without the claims of article briefs that are too many."""
    extra = claims(briefing) - most
    kept = []
    for brief in briefing.article_briefs:
        for name in CUT:
            held = getattr(brief, name)
            brief = brief.model_copy(update={name: held[: max(0, len(held) - extra)]})  # noqa: PLW2901  # cut in steps
            extra -= len(held) - len(getattr(brief, name))
        kept.append(brief)
    return briefing.model_copy(update={"article_briefs": tuple(kept)})


def written(briefing: Briefing, file: Path, *, whole: bool) -> float:
    """Write a page; return the seconds it took to render."""
    render(briefing, "html")  # templates are compiled once for all pages
    started = time.process_time()
    text = render(briefing, "html", full_text=whole)
    seconds = time.process_time() - started
    file.write_text(text, encoding="utf-8")
    return seconds


def opened(file: Path) -> str:
    """Return the seconds until a browser has a page ready, "-" where there is no browser."""
    command = shutil.which("chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        command = None
    if command is None:
        return "-"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=command, args=["--disable-gpu"])
        times = []
        for _ in range(TRIES):
            page = browser.new_page()
            page.goto(file.as_uri())
            times.append(float(page.evaluate(READY)) / 1000)
            page.close()
        browser.close()
    return f"{min(times):.2f}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as kept:
        main(Path(sys.argv[1] if sys.argv[1:] else kept))
