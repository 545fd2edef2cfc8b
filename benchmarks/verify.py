"""Measure the checker in both directions: what it keeps, what it catches, what it kills.

Usage: python benchmarks/verify.py DIR [--write FILE], or --own

DIR holds summedits_ectsum.jsonl with its _docs, wice_claim_dev.jsonl and neus_val.jsonl. Prints
one table; beside ours stands a checker that accepts what its evidence says literally. FILE gets
the table between its two marks. With --own only what needs no DIR is measured.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benign import written_pairs
from changed import Changed, Stories, example, mutated, neus, paired, rewritten
from closely import swapped
from everyday import halves, shares
from judged import (
    DEPTH,
    FALSE_ALARMS,
    Judged,
    by_edit,
    curve,
    evidence_f1,
    load,
    measures,
    pages_of,
    summedits,
    wice,
)
from proof_speed import pairs_of, speed

HEAD = "| measure | ours | literal | target |\n|---|---|---|---|"
START, END = "<!-- measured -->", "<!-- /measured -->"


@dataclass(frozen=True)
class Line:
    """Is a figure of our checker, of the literal one where it has one, and what is wanted."""

    name: str
    ours: str
    literal: str = ""
    target: str = ""

    def __str__(self) -> str:
        return f"| {self.name} | {self.ours} | {self.literal} | {self.target} |"


def labelled(name: str, judged: Sequence[Judged], balanced: str, kept: str) -> Iterator[Line]:
    """Yield what becomes of claims that people labelled."""
    ours, literal = measures(judged), measures(judged, literal=True)
    yield Line(
        f"{name}: balanced accuracy", f"{ours.balanced:.3f}", f"{literal.balanced:.3f}", balanced
    )
    yield Line(f"- supported kept, of {_count(judged)}", _f(ours.kept), _f(literal.kept), kept)
    yield Line(f"- unsupported caught, of {_count(judged, supported=False)}",
               _f(ours.caught), _f(literal.caught))  # fmt: skip
    yield Line("- precision of flags", _f(ours.precision), _f(literal.precision))


def curves(name: str, judged: Sequence[Judged]) -> Line:
    """Return the share caught at four rates of false alarms."""
    at = ", ".join(f"{share:.0%}" for share in FALSE_ALARMS)
    caught = ", ".join(map(_f, curve(judged)))
    return Line(f"{name}: caught at {at} false alarms", caught)


def edits(judged: Sequence[Judged]) -> Iterator[Line]:
    """Yield the share caught of each kind of edit."""
    for kind, (number, caught) in by_edit(judged).items():
        yield Line(f"- caught with {kind.replace('_', ' ')}, of {number}", _f(caught / number))


def pages(folder: Path) -> Iterator[Line]:
    """Yield what becomes of claims about whole pages, and how well their evidence is found."""
    cited = pages_of(load(folder / "wice_claim_dev.jsonl"))
    name = f"wice_claim_dev ({DEPTH} sentences a claim)"
    judged = list(wice(cited, DEPTH))
    yield from labelled(name, judged, ">= .77", ">= .82")
    left_out = measures(judged[::2])
    yield Line("- balanced accuracy, pages left out while tuning", _f(left_out.balanced))
    yield Line("- supported kept, pages left out while tuning", _f(left_out.kept))
    yield curves("wice_claim_dev", judged)
    short = measures(list(wice(cited, None)))
    yield Line("wice_claim_dev (as many as a citation has): balanced accuracy", _f(short.balanced))
    yield Line("- supported kept, with such evidence", _f(short.kept))
    yield Line("wice_claim_dev: evidence F1, k = 2", _f(evidence_f1(cited, 2)), target=">= .63")
    adaptive = _f(evidence_f1(cited, None))
    yield Line("wice_claim_dev: evidence F1, adaptive", adaptive, target=">= .67")


def killed(sets: dict[str, Stories]) -> Iterator[Line]:
    """Yield what becomes of mutants."""
    counts = {name: mutated(stories) for name, stories in sets.items()}
    for name, count in counts.items():
        alone = count.passed / count.sentences
        yield Line(f"{name}: sentences that support themselves, of {count.sentences}", _f(alone))
        yield _total(f"{name}: mutants killed", count, ">= .98")
    yield from _kinds(list(counts.values()))


def let_pass(sets: dict[str, Stories]) -> Iterator[Line]:
    """Yield what becomes of true rewrites."""
    yield _total("hand-written rewrites flagged", paired(written_pairs()), "<= .02")
    counts = {name: rewritten(stories) for name, stories in sets.items()}
    for name, count in counts.items():
        yield _total(f"{name}: generated rewrites flagged", count, "<= .02")
    yield from _kinds(list(counts.values()))


def held_closely(sets: dict[str, Stories]) -> Iterator[Line]:
    """Yield what becomes of claims that were to keep to the words of their evidence."""
    for name, stories in sets.items():
        count = swapped(stories)
        freely = f"{_f(count.freely / count.made)} not held closely"
        told = f"{name}: a noun for another, held closely, of {count.made}"
        yield Line(told, _f(count.closely / count.made), freely)
        rewrites = rewritten(stories, closely=True)
        yield _total(f"{name}: generated rewrites flagged, held closely", rewrites, "")
    yield _total(
        "hand-written rewrites flagged, held closely", paired(written_pairs(), closely=True), ""
    )


def everyday() -> Iterator[Line]:
    """Yield what becomes of everyday claims in other words, of which half were only counted."""
    for name, pairs in halves().items():
        count = shares(pairs)
        flagged = count.flagged / count.true
        yield Line(f"everyday claims, {name}: true ones flagged, of {count.true}",
                   _f(flagged), _f(count.flagged_literally / count.true))  # fmt: skip
        yield Line(f"everyday claims, {name}: false ones caught, of {count.false}",
                   _f(count.caught / count.false),
                   _f(count.caught_literally / count.false))  # fmt: skip


def own() -> Iterator[Line]:
    """Yield what can be measured with the texts of this repository alone."""
    yield _total("hand-written rewrites flagged", paired(written_pairs()), "<= .02")
    yield _total("example story: generated rewrites flagged", rewritten(example()), "<= .02")
    yield _total("example story: mutants killed", mutated(example()), ">= .98")
    yield from everyday()


def table(folder: Path) -> Iterator[Line]:
    """Measure everything but speed, a row at a time."""
    judged = list(summedits(folder))
    yield from labelled("summedits_ectsum", judged, ">= .84", ">= .92")
    yield curves("summedits_ectsum", judged)
    yield from edits(judged)
    yield from pages(folder)
    sets = {"example story": example(), "neus_val": neus(load(folder / "neus_val.jsonl"))}
    yield from killed(sets)
    yield from let_pass(sets)
    yield from everyday()
    yield from held_closely(sets)


def speeds(folder: Path) -> Iterator[Line]:
    """Yield the speed, and the same in units of a million additions in plain Python."""
    pairs = pairs_of(neus(load(folder / "neus_val.jsonl")[::2]))
    for name, prepared, target in (("new evidence", False, "1,000"), ("prepared", True, "3,000")):
        found = speed(pairs, prepared=prepared)
        yield Line(f"claims a second, {name}", f"{found.claims:.0f}", target=f">= {target}")
        yield Line("- claims in a million additions", f"{found.yardsticks:.1f}")


def write(lines: Sequence[Line], path: Path) -> None:
    """Put a table between the marks of a page."""
    page = path.read_text("utf-8")
    before, rest = page.split(START)
    after = rest.split(END)[1]
    body = "\n".join([HEAD, *map(str, lines)])
    path.write_text(f"{before}{START}\n\n{body}\n\n{END}{after}", "utf-8")


def main() -> None:
    """Print the table, and write it where that is asked for."""
    options = argparse.ArgumentParser()
    options.add_argument("folder", type=Path, nargs="?")
    options.add_argument("--write", type=Path)
    options.add_argument("--own", action="store_true")
    given = options.parse_args()
    if not given.own and given.folder is None:
        options.error("a folder or --own is needed")
    print(HEAD)
    lines = []
    for line in own() if given.own else table(given.folder):
        print(line, flush=True)
        lines.append(line)
    if given.write:
        write(lines, given.write)
    for line in () if given.own else speeds(given.folder):
        print(line, flush=True)


def _total(name: str, count: Changed, target: str) -> Line:
    made = count.made.total()
    return Line(f"{name}, of {made}", _f(count.share), _f(count.literally / made), target)


def _kinds(counts: Sequence[Changed]) -> Iterator[Line]:
    for kind in sorted({kind for count in counts for kind in count.made}):
        made = sum(count.made[kind] for count in counts)
        flagged = sum(count.flagged[kind] for count in counts)
        yield Line(f"- {kind.replace('_', ' ')}, of {made}", _f(flagged / made))


def _count(judged: Sequence[Judged], *, supported: bool = True) -> int:
    return sum(j.supported is supported for j in judged)


def _f(share: float) -> str:
    return f"{share:.3f}"


if __name__ == "__main__":
    main()
