"""Take the pictures of the README anew: the example's page in a browser, a citation clicked.

    python scripts/pictures.py

Needs the extra `browser` and chromium. Owns which part of the page is shown; what it looks like is
the page's.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from summarizer import render, summarize

ROOT = Path(__file__).resolve().parent.parent
STORY, DOCS = ROOT / "examples" / "tolvarn-dam", ROOT / "docs"
WIDE, TALL = 1280, 940


def main() -> None:
    """Write docs/page.png and docs/page-ranges.png."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder, "brief.html")
        file.write_text(render(summarize(sorted(STORY.iterdir())), "html"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        page = browser.new_page(viewport={"width": WIDE, "height": TALL})
        page.goto(file.as_uri())
        _shot(page, "article.story > section:first-of-type a.cite >> nth=-1", "page.png")
        page.locator("#s1-differ h2").evaluate("heading => heading.scrollIntoView()")
        _shot(page, "figure.ranges a.cite >> nth=2", "page-ranges.png")
        browser.close()


def _shot(page: Page, citation: str, name: str) -> None:
    page.locator(citation).click()
    page.mouse.move(0, 0)  # no preview hangs over the picture
    page.screenshot(path=DOCS / name)


if __name__ == "__main__":
    main()
