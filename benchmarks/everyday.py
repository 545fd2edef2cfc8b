"""What the checker makes of everyday news sentences in other words, true ones and false ones.

    python benchmarks/everyday.py [--list]

`everyday_pairs.jsonl` beside this file holds hand-written pairs (ours, CC0), committed before the
checker first saw them. Every second line was read while mending; of the others ("unread") only the
totals were looked at. Line 2n+1 and line 2n have other sources: no source stands in both halves.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer import verify_claim

PAIRS = Path(__file__).with_name("everyday_pairs.jsonl")
HALVES = ("unread", "read")


@dataclass(frozen=True)
class Told:
    """Is a claim that somebody could make of some sentences, and what the checker made of it."""

    name: str
    true: bool
    evidence: tuple[str, ...]
    claim: str
    reasons: tuple[str, ...]

    @property
    def flagged(self) -> bool:
        """Tell whether the checker objects."""
        return bool(self.reasons)

    @property
    def literal(self) -> bool:
        """Tell whether a checker objects that accepts what its evidence says word for word."""
        return self.claim.rstrip(".") not in " ".join(self.evidence)


@dataclass(frozen=True)
class Shares:
    """Is how many of the true claims are flagged and of the false ones caught."""

    true: int
    flagged: int
    false: int
    caught: int
    caught_literally: int
    flagged_literally: int


def told() -> Iterator[Told]:
    """Put every pair to the checker, in the order of the file."""
    for line in PAIRS.read_text("utf-8").splitlines():
        row = json.loads(line)
        evidence = tuple(row["evidence"])
        reasons = verify_claim(row["claim"], evidence).reasons
        details = tuple(reason.detail for reason in reasons)
        yield Told(row["id"], row["true"], evidence, row["claim"], details)


def halves() -> dict[str, list[Told]]:
    """Return the pairs that were only counted, and those that were read while mending."""
    found = list(told())
    return {name: found[start::2] for start, name in enumerate(HALVES)}


def shares(pairs: Sequence[Told]) -> Shares:
    """Count what became of the pairs."""
    true = [one for one in pairs if one.true]
    false = [one for one in pairs if not one.true]
    return Shares(
        true=len(true),
        flagged=sum(one.flagged for one in true),
        false=len(false),
        caught=sum(one.flagged for one in false),
        caught_literally=sum(one.literal for one in false),
        flagged_literally=sum(one.literal for one in true),
    )


def main() -> None:
    """Print what becomes of both halves; list what went wrong in the one that may be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", action="store_true", help="list what went wrong")
    listed = parser.parse_args().list
    found = halves()
    for name, pairs in found.items():
        count = shares(pairs)
        print(f"{name}: true claims flagged {count.flagged} of {count.true}, "
              f"false ones caught {count.caught} of {count.false}")  # fmt: skip
    for one in found["read"] if listed else ():
        if one.flagged is one.true:
            print(f"\n{one.name}: {one.claim}\n  <- {' '.join(one.evidence)}")
            print("".join(f"  {detail}\n" for detail in one.reasons), end="")


if __name__ == "__main__":
    main()
