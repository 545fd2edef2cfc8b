"""The page as axe-core sees it: no serious or critical finding, whatever the page holds."""

from __future__ import annotations

import importlib
from collections.abc import Callable

import pytest

from summarizer import Briefing
from tests.render.hostile import hostile_briefing
from tests.render.page.conftest import OpenPage, absent
from tests.render.page.piles import arabic, by_itself, many_outlets, two_stories, unproven

pytestmark = pytest.mark.thorough

PILES: dict[str, Callable[[], Briefing]] = {
    "two-stories": two_stories,
    "one-article": by_itself,
    "right-to-left": arabic,
    "many-outlets": many_outlets,
    "withheld-and-failed": unproven,
    "hostile": hostile_briefing,
}
GRAVE = ("serious", "critical")
OPEN_ALL = "all => all.forEach(one => { one.open = true; })"
Window = dict[str, object]


CONTRAST = "color-contrast"


def findings(page: object, **options: object) -> list[str]:
    """Return what axe-core calls serious or critical, with the first element of each."""
    try:
        axe = importlib.import_module("axe_playwright_python.sync_playwright").Axe()
    except ImportError:
        absent("axe-core is not installed: pip install -e '.[browser]'")
    told = {"resultTypes": ["violations"], **options}
    found = axe.run(page, options=told).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html']}" for v in found if v["impact"] in GRAVE]


@pytest.mark.parametrize(
    ("window", "options"),
    [
        pytest.param({"color_scheme": "light"}, {"runOnly": [CONTRAST]}, id="light"),
        pytest.param({"color_scheme": "dark"}, {"runOnly": [CONTRAST]}, id="dark"),
        pytest.param(
            {"viewport": {"width": 400, "height": 800}},
            {"rules": {CONTRAST: {"enabled": False}}},
            id="phone",
        ),
    ],
)
def test_the_example_story_has_no_grave_finding(
    open_page: OpenPage, story: Briefing, window: Window, options: Window
) -> None:
    page = open_page(story, **window)
    if "viewport" in window:  # what is folded has the colours of what is not
        page.locator("details").evaluate_all(OPEN_ALL)
    page.locator("main a.cite").first.click()
    page.locator("aside a.on").first.click()
    assert findings(page, **options) == []


@pytest.mark.parametrize("pile", PILES)
def test_no_pile_of_articles_brings_a_grave_finding(open_page: OpenPage, pile: str) -> None:
    page = open_page(PILES[pile](), full_text=True)
    page.locator("details").evaluate_all(OPEN_ALL)
    assert findings(page) == []
