"""What somebody writes who means harm is only read: no page acts on it, whatever a reader does.

The payloads of this file are our own; those of a set that is not part of this repository are tried
where it lies beside the checkout, or where INJECTIONS says.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from tests.render.hostile import ATTACKS, pile_of
from tests.render.page.conftest import OpenPage

pytestmark = pytest.mark.thorough

FAULTS = Path(os.environ.get("INJECTIONS", Path(__file__).parents[4] / "shared" / "faults"))
OWN = (
    *ATTACKS,
    "<svg onload=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></script><script>alert(1)</script>",
    "<!--<script>alert(1)//-->",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    '<a href="javascript:alert(1)">read on</a>',
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href=https://evil.example/><link rel=stylesheet href=//evil.example/a.css>",
    "<form action=https://evil.example><button>Go</button></form>",
    "{{ 7*7 }}{% for x in y %}${7*7}<%= 7*7 %>",
    "jAvAsCrIpT&colon;alert(1)",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "\x00\x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
    'https://evil.example/"onclick="alert(1)',
    "#a1.s1~0-9",
    "read on\U000e0069\U000e0067\U000e006e\U000e006f\U000e0072\U000e0065",
    "__proto__ constructor id=way class=cite data-at=0-9",
)
ROWS = ("36", "45", "47", "48", "54", "55")
"""The rows of the list of bad inputs that speak of markup."""
USED = """() => {
  document.querySelectorAll("details").forEach(one => { one.open = true; });
  const some = (all, most = 60) => [...document.querySelectorAll(all)].slice(0, most);
  const over = () => new Event("mouseover", {bubbles: true});
  some("a.cite", 400).forEach(one => one.dispatchEvent(over()));
  some("aside a.on").forEach(one => one.click());
  some(".filters input").slice(-3).forEach(one => { one.click(); one.click(); });
}"""
CLICKED = """async (most) => {
  for (const link of [...document.querySelectorAll("a.cite")].slice(0, most)) {
    const changed = new Promise(done => addEventListener("hashchange", done, {once: true}));
    const before = location.hash;
    link.click();
    if (location.hash !== before) await changed;
  }
}"""
LIVE = (
    *("img", "iframe", "object", "embed", "base", "link", "video", "audio", "button"),
    *("form[action]", "meta[http-equiv=refresh]", "[src]", "[style]:not(#preview)"),
)
FOUND = """(live) => ({
  scripts: document.scripts.length,
  styles: document.querySelectorAll("style").length,
  live: [...document.querySelectorAll(live)].map(one => one.outerHTML.slice(0, 200)),
  handlers: [...document.querySelectorAll("*")].flatMap(one => one.getAttributeNames())
    .filter(name => name.startsWith("on")).length,
  schemes: [...new Set([...document.links].map(one => one.protocol))].sort(),
})"""
NOTHING = {"scripts": 1, "styles": 1, "live": [], "handlers": 0}


def theirs() -> list[str]:
    """Return the payloads of the set: every attack, what it asks for, and the bad inputs."""
    file = FAULTS / "injections.jsonl"
    if not file.is_file():
        pytest.skip(f"the set of injections is not at {FAULTS}")
    cases = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    told = [text for case in cases for text in (case["attack"], case.get("example_hit")) if text]
    return [*dict.fromkeys(told), *_bad_inputs()]


def _bad_inputs() -> list[str]:
    rows = (FAULTS / "bad_inputs.md").read_text("utf-8").split("\n")
    meant = [row for row in rows if row.startswith(tuple(f"| {n} |" for n in ROWS))]
    return [code for row in meant for code in re.findall(r"`+([^`]+)`+", row)]


def held_to_nothing(open_page: OpenPage, payloads: list[str]) -> None:
    """Open a page of payloads, use it, and find only what is the page's own."""
    made = pile_of([payload.encode("utf-8", "replace").decode() for payload in payloads])
    page = open_page(made, full_text=True)
    page.evaluate(USED)
    page.evaluate(CLICKED, 30)
    found = page.evaluate(FOUND, ", ".join(LIVE))
    assert set(found.pop("schemes")) <= {"file:", "http:", "https:"}
    assert found == NOTHING
    assert page.locator("aside .source").count() == len(payloads)


def test_our_own_payloads_are_only_read(open_page: OpenPage) -> None:
    held_to_nothing(open_page, list(OWN))


def test_the_payloads_of_the_set_are_only_read(open_page: OpenPage) -> None:
    payloads = theirs()
    assert len(payloads) > 100
    held_to_nothing(open_page, payloads)
