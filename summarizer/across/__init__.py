"""What the articles of a story agree on, where they differ and who stands alone: all computed.

Owns the comparison of sources; knows no drafter, no model and no output.
"""

from __future__ import annotations

from summarizer.across.compare import compare
from summarizer.across.comparison import Comparison
from summarizer.across.proposed.proposals import Proposals, Sides
from summarizer.across.proposed.proposed import Refusal
from summarizer.across.proposed.relations import Relation
from summarizer.across.proposed.unsettled import unsettled
from summarizer.across.story.sentences import StorySentence, StorySentences

__all__ = [
    "Comparison",
    "Proposals",
    "Refusal",
    "Relation",
    "Sides",
    "StorySentence",
    "StorySentences",
    "compare",
    "unsettled",
]
