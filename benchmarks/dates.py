"""Measure days of publication: right, wrong, missing; ours, and htmldate by itself.

    python benchmarks/dates.py               the labelled pages, and pages that set traps
    python benchmarks/dates.py --show        each page on which ours is not right
    python benchmarks/dates.py --public DIR  a checkout of adbar/htmldate: its 1,000 real pages

"wrong" counts a day where a page has none. htmldate is asked for the day of publication; in its
extensive form it also searches the text. It is told no clock, as ours reads none.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from date_traps import TRAPS, page_of
from pages import TRUTH, labelled

from summarizer import SourceError, load_article

SETS = ("eval_mediacloud_2020.json", "eval_default.json")
FOLDERS = ("eval", "cache", "test_set")
LATEST = "2099-12-31"
NONE = "none"


@dataclass(frozen=True)
class Dated:
    """Is one page with its true day, "none" where it says none."""

    name: str
    path: Path
    day: str


def ours(path: Path) -> str:
    """Return the day that an article of a page gets here."""
    try:
        return (load_article(path).published or NONE)[:10]
    except SourceError:
        return "refused"


def theirs(path: Path, *, extensive: bool) -> str:
    """Return the day that htmldate finds on a page."""
    from htmldate import find_date

    markup = path.read_bytes()
    found = find_date(markup, original_date=True, extensive_search=extensive, max_date=LATEST)
    return found or NONE


def judged(found: str, day: str) -> str:
    """Return what a found day is worth; a month or year of the true day is right and coarse."""
    if found == "refused":
        return "refused"
    if found == day or (day.startswith(found) and found != NONE):
        return "right"
    return "missing" if found == NONE else "wrong"


def measured(pages: list[Dated], *, show: bool) -> None:
    """Print a row for each way of reading."""
    ways: dict[str, Callable[[Path], str]] = {
        "ours": ours,
        "htmldate": lambda path: theirs(path, extensive=False),
        "htmldate, extensive": lambda path: theirs(path, extensive=True),
    }
    for name, way in ways.items():
        started = time.process_time()
        found = [(page, way(page.path)) for page in pages]
        spent = (time.process_time() - started) * 1000 / len(pages)
        counts = Counter(judged(day, page.day) for page, day in found)
        shown = ", ".join(f"{kind} {counts[kind]}" for kind in ("right", "wrong", "missing"))
        refused = f", refused {counts['refused']}" if counts["refused"] else ""
        print(f"  {name:20} {shown}{refused}; {spent:.1f} ms a page")
        if show and way is ours:
            for page, day in found:
                if judged(day, page.day) != "right":
                    print(f"    {page.name}: {day}, true {page.day}")


def public(folder: Path) -> Iterator[Dated]:
    """Yield the pages of htmldate's own evaluation, as a checkout of its repository has them."""
    for name in SETS:
        rows = json.loads((folder / "tests" / name).read_text("utf-8"))
        for address, row in rows.items():
            places = (folder / "tests" / place / row["file"] for place in FOLDERS)
            path = next((place for place in places if place.exists()), None)
            if path is not None:
                day = str(row["date"])
                day = day if day[:1].isdigit() else NONE
                yield Dated(address[:100], path, day)


def main() -> None:
    """Measure the labelled pages and the traps, or the public pages."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--public", metavar="DIR", type=Path)
    chosen = parser.parse_args()
    if chosen.public:
        found = list(public(chosen.public))
        print(f"{len(found)} real pages")
        measured(found, show=chosen.show)
        return
    own = [
        Dated(page.name, TRUTH / f"{page.name}.html", page.published)
        for page in labelled()
        if not page.refused_as
    ]
    print(f"{len(own)} labelled pages")
    measured(own, show=chosen.show)
    with tempfile.TemporaryDirectory() as place:
        traps = []
        for name, parts, day in TRAPS:
            path = Path(place, f"{name}.html")
            path.write_text(page_of(*parts), "utf-8")
            traps.append(Dated(name, path, day))
        print(f"{len(traps)} pages that set traps")
        measured(traps, show=chosen.show)


if __name__ == "__main__":
    main()
