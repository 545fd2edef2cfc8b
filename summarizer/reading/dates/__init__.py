"""Dates in one sentence of English news prose, as Extended Date/Time Format (EDTF).

Owns reading, resolving and comparing dates. Knows nothing of figures, articles or claims, and
never asks a clock: what a publication date is needed for stays unresolved without one.
"""

from __future__ import annotations

from summarizer.reading.dates.compare import date_supported, dates_compatible, weekday_of
from summarizer.reading.dates.comparisons import dates_no_main_clause, only_compares
from summarizer.reading.dates.edtf import edtf_bounds
from summarizer.reading.dates.reader import read_dates

__all__ = [
    "date_supported",
    "dates_compatible",
    "dates_no_main_clause",
    "edtf_bounds",
    "only_compares",
    "read_dates",
    "weekday_of",
]
