from __future__ import annotations

import importlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer import Briefing, render, summarize

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

STORY = Path(__file__).parents[3] / "examples" / "tolvarn-dam"
COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = ("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update")

OpenPage = Callable[..., "Page"]


@pytest.fixture(scope="session")
def story() -> Briefing:
    """Return the briefing of the example story."""
    return summarize(sorted(STORY.iterdir()), clock=False)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Start one browser for all pages: over a pipe, so that no network socket is opened.

    It is closed before tests of other packages, since its loop runs on in this thread.
    """
    with ExitStack() as stack:
        yield _started(stack)


@pytest.fixture(scope="session")
def file_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Briefing, bool], Path]:
    """Write the page of a briefing, of each one once."""
    folder = tmp_path_factory.mktemp("pages")
    kept: dict[tuple[int, bool], tuple[Briefing, Path]] = {}

    def written(briefing: Briefing, full_text: bool) -> Path:
        key = id(briefing), full_text
        if key not in kept:
            file = folder / f"{len(kept)}.html"
            file.write_text(render(briefing, "html", full_text=full_text), encoding="utf-8")
            kept[key] = briefing, file
        return kept[key][1]

    return written


@pytest.fixture
def open_page(browser: Browser, file_of: Callable[[Briefing, bool], Path]) -> Iterator[OpenPage]:
    """Open a briefing in a window; afterwards nothing was said in its console or asked outside."""
    complaints: list[str] = []
    requests: list[str] = []
    with ExitStack() as stack:

        def opened(briefing: Briefing, *, full_text: bool = False, **window: object) -> Page:
            context = browser.new_context(offline=True, **window)
            stack.callback(context.close)
            page = context.new_page()
            page.on("console", lambda message: complaints.append(message.text))
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("dialog", lambda dialog: complaints.append(dialog.message))
            page.on("request", lambda request: requests.append(request.url))
            page.goto(file_of(briefing, full_text).as_uri())
            return page

        yield opened
    assert complaints == []
    assert [url for url in requests if not url.startswith("file:")] == []


def _started(stack: ExitStack) -> Browser:
    try:
        playwright = importlib.import_module("playwright.sync_api")
    except ImportError:
        absent("playwright is not installed: pip install -e '.[browser]'")
    command = next(filter(None, map(shutil.which, COMMANDS)), None)
    if command is None:
        absent(f"no browser on this machine: none of {', '.join(COMMANDS)}")
    started = stack.enter_context(playwright.sync_playwright())
    chromium = started.chromium.launch(executable_path=command, args=list(OPTIONS))
    stack.callback(chromium.close)
    return chromium


def absent(reason: str) -> None:
    """Skip, unless BROWSER=required, as on the machine that lands changes."""
    if os.environ.get("BROWSER") == "required":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
