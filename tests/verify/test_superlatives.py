"""A claim ranks nothing above all others that its evidence does not."""

from __future__ import annotations

import pytest

# id: claim, evidence, whether the claim passes
ORACLE = {
    "added": (
        "The largest plant of the firm in Halven burned down.",
        "A plant of the firm in Halven burned down.",
        False,
    ),
    "worst-added": (
        "It was the worst fire in the port, Foss said.",
        "It was a fire in the port, Foss said.",
        False,
    ),
    "kept": (
        "Halven's largest plant burned down.",
        "The largest plant in Halven burned down.",
        True,
    ),
    "other-word": (
        "Halven's largest plant burned down.",
        "The biggest plant in Halven burned down.",
        True,
    ),
    "record": (
        "Rents rose to their highest level.",
        "Rents rose to a record level.",
        True,
    ),
    "than-any": (
        "Last year was the wettest in Marsk.",
        "Last year it rained more in Marsk than in any other year.",
        True,
    ),
    "no-superlative": (
        "The forest near Halven burned down.",
        "Trees near Halven burned down.",
        True,
    ),
    "idiom": (
        "The bridge opens in May at the earliest.",
        "The bridge opens in May or later.",
        True,
    ),
    "name": ("Everest Holdings closed.", "The firm Everest Holdings closed.", True),
}


@pytest.mark.parametrize(("claim", "evidence", "passes"), ORACLE.values(), ids=ORACLE)
def test_superlatives_come_from_the_evidence(claim, evidence, passes, flaws):
    assert (flaws(claim, evidence) == set()) is passes
