"""Claims made with their ids.

Owns numbering and content keys of claims: one factory per brief, ids in the order of making.
Knows nothing of proof; whoever proves a claim hands the verdict in.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models.base import content_key
from summarizer.models.claims import Citation, Claim, Derivation, Reason
from summarizer.models.kinds import Author, Verdict


class ClaimFactory:
    """Makes the claims of one brief, numbered "a1.c1", "a1.c2", ... as they are made."""

    def __init__(self, owner: str) -> None:
        self._owner = owner
        self._made = 0

    def proven(
        self,
        text: str,
        citations: Sequence[Citation],
        *,
        by: Author,
        verdict: Verdict = Verdict.SUPPORTED,
        reasons: Sequence[Reason] = (),
        time_anchor: str | None = None,
    ) -> Claim:
        """Return a claim by a source or a model with the verdict of its proof."""
        return Claim(
            id=self._next_id(),
            key=content_key(text),
            text=text,
            by=by,
            citations=tuple(citations),
            verdict=verdict,
            reasons=tuple(reasons),
            derivation=None,
            time_anchor=time_anchor,
        )

    def derived(
        self, text: str, op: str, inputs: Sequence[str], citations: Sequence[Citation] = ()
    ) -> Claim:
        """Return a claim by code that names the operation and the ids it was computed from."""
        return Claim(
            id=self._next_id(),
            key=content_key(op, text),
            text=text,
            by=Author.CODE,
            citations=tuple(citations),
            verdict=Verdict.SUPPORTED,
            reasons=(),
            derivation=Derivation(op=op, inputs=tuple(inputs)),
            time_anchor=None,
        )

    def _next_id(self) -> str:
        self._made += 1
        return f"{self._owner}.c{self._made}"
