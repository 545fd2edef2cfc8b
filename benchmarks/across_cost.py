"""Time and memory of whole runs over generated piles: 100, 500 and 2,000 articles.

Owns the generator: deterministic, its words made for this project (CC0).
"""

from __future__ import annotations


def print_costs() -> None:
    """Print the table."""
    raise SystemExit("not written yet")
