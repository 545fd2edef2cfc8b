"""The drafter without a model: the sources' own sentences, ranked.

Owns selection; its claims are source sentences, word for word.
"""

from __future__ import annotations

from summarizer.drafting.extractive.drafter import ExtractiveDrafter

__all__ = ["ExtractiveDrafter"]
