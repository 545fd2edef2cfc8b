"""Text that speaks to a machine that reads, not to people.

Owns what gives it away and how far it reaches. What is found is set apart as a block, so that
nothing can cite it. No rule finds all of it: whatever stays is still only a source's words.
"""

from __future__ import annotations

from summarizer.reading.addressed.finding import addressed_blocks, is_addressed
from summarizer.reading.addressed.notes import addressed_notes, without_addressed

__all__ = ["addressed_blocks", "addressed_notes", "is_addressed", "without_addressed"]
