"""Measure what is said across articles: precision and recall per kind, on stories with a key.

Usage: python benchmarks/across.py [SET | FOLDER ...] [--aside] [--each] [--misses] [--cost]
                                    [--saved FOLDER]

A set is a folder of stories beside this file ("open", the default, "trial", "aside", "aside2",
"aside3" to "aside5"); each set has a table of its own. Of stories set aside only totals are
printed; "aside2" and "aside3" were set aside once and are tuned on since 22 November 2026.

Every folder is briefed with the shipped settings and the extractive drafter; with `--saved` the
briefings a model has made (`summarize STORY -f json -o FOLDER/STORY.json`) are scored instead, and
stories without one are left out. Rules of matching:
- A position agrees with one of the key when a sentence it cites overlaps a quote of the key and, in
  a row of quantities, it also gives, or quotes, a number that the key's value gives. A row finds a
  disagreement when two of its positions agree with two of the key, in two different places.
- Rows that find nothing are wrong, unless they show a difference that only looks like a conflict
  with the nature the key gives it. A conflict on such a difference is a false conflict, unless the
  row also finds a disagreement that the key calls a conflict.
- A date is right when its event has the key's EDTF, to the day. Precision counts the shown dates
  that the key lists; recall the distinct dates of the key that an event has.
- A point of one source is wrong when it stands on the words of an agreed claim, of a position of
  several origins or of a position that gives another value or day than others give, and on none of
  the key's own; where the key does not know it, it is unlisted and not wrong.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

from across_cost import print_costs
from across_keys import Dispute, Key, Side, Span, files_of, numbers_in
from across_tally import Tally, print_table

from summarizer.api import summarize
from summarizer.models import Briefing, Citation, CrossBrief, Disagreement, Position
from summarizer.proving import load_briefing

TRUTH = Path(__file__).parent / "stories_truth"
_DAY = len("2026-03-03")
_CLOSE = 0.005
_OPENED = ("aside2", "aside3")  # set aside once, tuned on since: their READMEs say from when
PROPOSED = "compare_proposed"
"""How the derivation of a row begins that a model has named."""


def main() -> None:
    """Print the table of the folders asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("folders", nargs="*", default=["open"], help="sets or folders")
    parser.add_argument("--aside", action="store_true", help="the stories set aside: totals only")
    parser.add_argument("--each", action="store_true", help="a table for each story")
    parser.add_argument("--misses", action="store_true", help="list what was missed or wrong")
    parser.add_argument("--cost", action="store_true", help="print time and memory instead")
    parser.add_argument("--saved", type=Path, help="a folder of briefings saved as STORY.json")
    asked = parser.parse_args()
    if asked.cost:
        print_costs()
        return
    for given in ["aside"] if asked.aside else asked.folders:
        root = _root(given)
        hidden = _is_set_aside(root)
        shown = asked.each and not hidden, asked.misses and not hidden
        _print_set(root, each=shown[0], misses=shown[1], saved=asked.saved)


def _root(given: str) -> Path:
    """Return the folder of a set by its name, or of a path as it stands."""
    return TRUTH / given if (TRUTH / given).is_dir() else Path(given)


def _is_set_aside(root: Path) -> bool:
    """Tell stories that nobody may tune on: of them nothing but totals is shown."""
    parts = root.resolve().parts
    return any(part.startswith("aside") and part not in _OPENED for part in parts)


def _print_set(root: Path, *, each: bool, misses: bool, saved: Path | None) -> None:
    """Print what one set of stories scores, with its stories and misses where asked for."""
    totals = Tally()
    folders = sorted(key.parent for key in root.rglob("key.json"))
    if saved is not None:
        folders = [folder for folder in folders if _saved(folder, saved).exists()]
    for folder in folders:
        tally = score(folder, saved)
        totals.add(tally)
        if each:
            print(f"\n{folder.name}")
            print_table(tally)
        if misses:
            print("\n".join(f"{folder.name}: {miss}" for miss in tally.misses))
    print(f"\n{root.name}: {len(folders)} stories")
    print_table(totals)


def score(folder: Path, saved: Path | None = None) -> Tally:
    """Return the counts of one folder, of the briefing saved for it where `saved` is given."""
    briefing = load_briefing(_saved(folder, saved)) if saved is not None else _briefed(folder)
    key, tally = Key(folder, briefing.articles), Tally()
    _score_rows(briefing, key, tally)
    _score_origins(briefing, key, tally)
    _score_off_story(briefing, key, tally)
    _score_dates(briefing, key, tally)
    _score_alone(briefing, key, tally)
    _score_unknown(briefing, key, tally)
    tally.misses += [f"quote not in the text: {quote}" for quote in dict.fromkeys(key.lost)]
    return tally


def _saved(folder: Path, saved: Path) -> Path:
    return saved / f"{folder.name}.json"


def _briefed(folder: Path) -> Briefing:
    files = sorted(_files(folder))
    return summarize([folder / name for name in files], clock=False, drafter="extractive")


def _files(folder: Path) -> Iterable[str]:
    import json

    return files_of(json.loads((folder / "key.json").read_text("utf-8")))


def _score_rows(briefing: Briefing, key: Key, tally: Tally) -> None:
    rows = [row for story in briefing.stories for row in story.disagreements]
    disputes, lookalikes = key.disputes, key.lookalikes
    found: dict[int, list[Disagreement]] = {}
    for row in rows:
        mine = [n for n, dispute in enumerate(disputes) if finds(row, dispute)]
        for n in mine:
            found.setdefault(n, []).append(row)
        alike = [other for other in lookalikes if finds(row, other)]
        right = bool(mine) or any(str(row.nature) in other.natures for other in alike)
        tally.show("disagreements", right, 1)
        if row.question.derivation and row.question.derivation.op.startswith(PROPOSED):
            tally.show("of them by a model", right, 1)
        if not right:
            tally.misses.append(f"row too many: {_called(row)}")
        serious = any("conflict" in disputes[n].natures for n in mine)
        if row.nature == "conflict" and alike and not serious:
            tally.show("false conflicts", 0, 1)
            tally.misses.append(f"false conflict: {_called(row)}")
    tally.want("disagreements", len(found), len(disputes))
    for n, dispute in enumerate(disputes):
        if n in found:
            _score_found(found[n], dispute, tally)
        else:
            tally.misses.append(f"not found ({dispute.kind}): {dispute.question}")


def _score_found(rows: Sequence[Disagreement], dispute: Dispute, tally: Tally) -> None:
    """Count kind and nature of what was found; of several rows one that is right will do."""
    kinds, natures = {str(row.kind) for row in rows}, {str(row.nature) for row in rows}
    tally.show("kind of those found", dispute.kind in kinds, 1)
    tally.show("nature of those found", bool(natures & dispute.natures), 1)
    if not natures & dispute.natures:
        wanted = "/".join(sorted(dispute.natures))
        tally.misses.append(f"nature {sorted(natures)}, not {wanted}: {dispute.question}")


def _called(row: Disagreement) -> str:
    values = "; ".join(position.claim.text[:70] for position in row.positions)
    return f"{row.question.text} {row.kind}/{row.nature}: {row.explanation.text} [{values}]"


def finds(row: Disagreement, dispute: Dispute) -> bool:
    """Tell whether two positions of a row agree with two positions of the key."""
    if dispute.kind is not None and (row.kind == "quantity") is not (dispute.kind == "quantity"):
        return False
    pairs = [
        (n, m)
        for n, position in enumerate(row.positions)
        for m, side in enumerate(dispute.sides)
        if agrees(position, side, counted=row.kind == "quantity")
    ]
    return any(a[0] != b[0] and a[1] != b[1] for a, b in combinations(pairs, 2))


def agrees(position: Position, side: Side, *, counted: bool) -> bool:
    """Tell whether a position stands on words of a side and, where counted, gives its number."""
    if not _stands_on(position.claim.citations, side.spans):
        return False
    if not counted:
        return True
    ends = (position.low, position.high)
    given = [float(end) for end in ends if end is not None] or numbers_in(position.claim.text)
    return any(
        abs(value / scale - number) <= _CLOSE * abs(number)
        for value in given
        for number in side.numbers
        for scale in (1, 100, 0.01)  # pence as pounds, dollars as cents
    )


def _stands_on(citations: Iterable[Citation], spans: Iterable[Span]) -> bool:
    held = list(spans)
    return any(span.touches(c.article_id, c.start, c.end) for c in citations for span in held)


def _score_origins(briefing: Briefing, key: Key, tally: Tally) -> None:
    told = {article_id: entry["origin"] for article_id, entry in key.articles.items()}
    ours = {article.id: article.origin for article in briefing.articles}
    pairs = list(combinations(sorted(told), 2))
    same = {pair for pair in pairs if told[pair[0]] == told[pair[1]]}
    taken = {pair for pair in pairs if ours[pair[0]] == ours[pair[1]]}
    tally.show("origins", len(same & taken), len(taken))
    tally.want("origins", len(same & taken), len(same))


def _score_off_story(briefing: Briefing, key: Key, tally: Tally) -> None:
    told = {article_id for article_id, entry in key.articles.items() if entry["off_story"]}
    largest = max(briefing.stories, key=lambda story: len(story.article_ids), default=None)
    held = set(largest.article_ids) if largest is not None else set()
    ours = {article.id for article in briefing.articles} - held
    tally.show("off-story", len(told & ours), len(ours))
    tally.want("off-story", len(told & ours), len(told))
    tally.misses += [f"off-story: {article_id}" for article_id in sorted(told ^ ours)]


def _score_dates(briefing: Briefing, key: Key, tally: Tally) -> None:
    events = [event for story in briefing.stories for event in story.timeline]
    dates = key.dates
    known = {date.edtf for date in dates if date.edtf}
    for event in events:
        cited = event.when.citation
        mine = [d for d in dates if d.span.touches(cited.article_id, cited.start, cited.end)]
        if not mine:
            tally.misses.append(f"date not in the key: {event.when.edtf} {event.what.text}")
            continue
        right = any(_same_date(event.when.edtf, date.edtf, known) for date in mine)
        tally.show("timeline dates", right, 1)
        tally.show("timeline status", any(event.status == date.status for date in mine), 1)
        if not right:
            wanted = [date.edtf for date in mine]
            tally.misses.append(f"date {event.when.edtf}, not {wanted}: {event.what.text}")
        elif all(event.status != date.status for date in mine):
            tally.misses.append(f"status {event.status}: {event.what.text}")
    members = {article_id for story in briefing.stories for article_id in story.article_ids}
    wanted_dates = {date.edtf for date in dates if date.edtf and date.span.article_id in members}
    shown = [event.when.edtf for event in events]
    missed = [d for d in sorted(wanted_dates) if not any(_same_date(s, d, known) for s in shown)]
    tally.want("timeline dates", len(wanted_dates) - len(missed), len(wanted_dates))
    tally.misses += [f"date missed: {edtf}" for edtf in missed]


def _same_date(ours: str | None, told: str | None, known: set[str]) -> bool:
    """Tell equal dates; a year that the key leaves open may be one that a dated copy gives."""
    if ours is None or told is None or ours == told:
        return ours == told
    if told.startswith("XXXX-") and ours[:_DAY] in known:
        return ours[len("2026") : _DAY] == told[len("XXXX") :]
    return [end[:_DAY] for end in ours.split("/")] == [end[:_DAY] for end in told.split("/")]


def _score_alone(briefing: Briefing, key: Key, tally: Tally) -> None:
    points = [point for story in briefing.stories for point in story.only_one_source]
    own = key.spans("only_one_source")
    shared = [span for spans in key.spans("consensus") for span in spans]
    shared += [span for dispute in key.disputes for span in _told_elsewhere(dispute, key)]
    for point in points:
        if any(_stands_on(point.citations, spans) for spans in own):
            tally.show("only-one-source", 1, 1)
        elif _stands_on(point.citations, shared):
            tally.show("only-one-source", 0, 1)
            tally.misses.append(f"not only one source: {point.text}")
        else:
            tally.show("only-one-source", 1, 1)
            tally.show("unlisted", 0, 1)
    found = sum(any(_stands_on(p.citations, spans) for p in points) for spans in own)
    tally.want("only-one-source", found, len(own))


def _told_elsewhere(dispute: Dispute, key: Key) -> list[Span]:
    """Return the words of positions that others take too, or to which they give another value."""
    origins = {article_id: entry["origin"] for article_id, entry in key.articles.items()}
    valued = dispute.kind in ("quantity", "date")
    return [
        span
        for side in dispute.sides
        for span in side.spans
        if valued or len({origins[s.article_id] for s in side.spans}) > 1
    ]


def _score_unknown(briefing: Briefing, key: Key, tally: Tally) -> None:
    asked = [question for story in briefing.stories for question in _stated(story)]
    own = key.spans("unknown")
    found = sum(any(_stands_on(citations, spans) for citations in asked) for spans in own)
    tally.want("called unknown", found, len(own))


def _stated(story: CrossBrief) -> list[tuple[Citation, ...]]:
    return [q.claim.citations for q in story.open_questions if q.kind == "stated"]


if __name__ == "__main__":
    main()
