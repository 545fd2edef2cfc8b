"""Quantities in sentences: numbers, units, bounds, what they count, and how sure they are.

Owns the one public function `read_figures`; the steps are private modules of this package.
"""

from __future__ import annotations

from summarizer.reading.figures.reader import read_figures

__all__ = ["read_figures"]
