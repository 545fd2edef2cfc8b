"""Quantities in sentences: numbers, units, bounds, what they count, and how sure they are.

Owns `read_figures` and, for those who show figures, `is_called_off`; the steps are private modules.
"""

from __future__ import annotations

from summarizer.reading.figures.called_off import is_called_off
from summarizer.reading.figures.reader import may_hold_number, read_figures

__all__ = ["is_called_off", "may_hold_number", "read_figures"]
