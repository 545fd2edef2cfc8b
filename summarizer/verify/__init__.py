"""Proof of claims against the sentences they cite: what is said, who said it, how sure it is.

Pure: no I/O, no model. Knows the reading layer and the public data, and no drafter.
"""

from __future__ import annotations

from summarizer.verify.checker import Verification, verify_claim
from summarizer.verify.retrieval import find_evidence

__all__ = ["Verification", "find_evidence", "verify_claim"]
