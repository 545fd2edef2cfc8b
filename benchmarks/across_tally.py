"""Counts of what was right and what was found, per kind, and their table.

Owns arithmetic and layout only; what counts as right is the affair of `across`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Tally:
    """Counts what was right of what was shown and of what was to be found, per kind."""

    right: Counter[str] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add the counts of another story."""
        for name in ("right", "shown", "found", "wanted"):
            getattr(self, name).update(getattr(other, name))
        self.misses += other.misses

    def show(self, kind: str, right: int, shown: int) -> None:
        """Count what was shown of a kind and what of it is right."""
        self.right[kind] += right
        self.shown[kind] += shown

    def want(self, kind: str, found: int, wanted: int) -> None:
        """Count what was to be found of a kind and what of it was found."""
        self.found[kind] += found
        self.wanted[kind] += wanted


KINDS = (
    "disagreements",
    "of them by a model",
    "kind of those found",
    "nature of those found",
    "origins",
    "off-story",
    "timeline dates",
    "timeline status",
    "only-one-source",
    "called unknown",
)


def print_table(tally: Tally) -> None:
    """Print one line per kind: what was right of the shown, and found of the wanted."""
    print(f"{'':34}{'precision':>18}{'recall':>18}")
    for kind in KINDS:
        shown = share(tally.right[kind], tally.shown[kind])
        print(f"{kind:34}{shown:>18}{share(tally.found[kind], tally.wanted[kind]):>18}")
    print(f"{'false conflicts':34}{tally.shown['false conflicts']:>9}")
    print(f"{'only-one-source, not in the key':34}{tally.shown['unlisted']:>9}")


def share(part: int, whole: int) -> str:
    """Return a part of a whole as a ratio and as counts."""
    return f"{part / whole:.2f} ({part}/{whole})" if whole else "-"
