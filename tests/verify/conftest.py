"""Proofs for the tables: what speaks against a claim."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.models import Verdict
from summarizer.verify import verify_claim

Flaws = Callable[..., set[str]]


@pytest.fixture
def flaws() -> Flaws:
    """Return the kinds of reasons against a claim; the verdict must agree with them."""

    def prove(claim: str, *evidence: str, published: str = "", outlet: str = "") -> set[str]:
        proof = verify_claim(
            claim,
            evidence,
            published=[published] if published else (),
            outlets=[outlet] if outlet else (),
        )
        assert (proof.verdict is Verdict.SUPPORTED) == (not proof.reasons)
        return {reason.kind.value for reason in proof.reasons}

    return prove
