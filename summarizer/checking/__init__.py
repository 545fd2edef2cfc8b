"""A reader's own copy checked against sources, sentence by sentence.

Owns `check`: which sentences of a draft can be checked, what the sources make of each and how it
may be repaired. Proof is that of `verify`, reading that of `sources` and `reading`.
"""

from __future__ import annotations

from summarizer.checking.checker import Source, check

__all__ = ["Source", "check"]
