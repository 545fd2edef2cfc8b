"""The year that follows a date: "2026", "last year", "of this year", or none.

Owns putting it into a date whose year is open.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from summarizer.models import Precision
from summarizer.reading.dates import words as w
from summarizer.reading.dates.contexts import counts_something
from summarizer.reading.dates.edtf import in_year, is_valid
from summarizer.reading.dates.findings import Finding, Hit, Tense


def with_year(hit: Hit, found: Finding) -> Finding:
    """Put the year that follows, stated or relative, into a date of an open year.

    A number that counts the words after it is no year: the date then ends before it. A day that
    only describes a noun ("the Jan. 6 committee") keeps its year open, since it may be famous.
    """
    if hit.has("which"):
        return found._replace(anchor=partial(_year_away, found.edtf, w.WHICH[hit.word("which")]))
    if has_stated_year(hit):
        return _in_stated_year(found, int(hit.word("year")))
    if hit.has("year"):
        found = found._replace(last=_end_before(hit, hit.at("year")))
    return found._replace(pinned=_describes_noun(hit, found))


def has_stated_year(hit: Hit) -> bool:
    """Tell whether four digits follow that count nothing."""
    return hit.has("year") and not counts_something(hit.lexed, hit.at("year"))


def _in_stated_year(found: Finding, year: int) -> Finding:
    edtf = in_year(found.edtf or "", year)
    return found._replace(edtf=edtf) if is_valid(edtf) else found._replace(pinned=True)


def _year_away(open_edtf: str | None, offset: int, published: date, _: Tense) -> str | None:
    edtf = in_year(open_edtf or "", published.year + offset)
    return edtf if is_valid(edtf) else None


def _end_before(hit: Hit, position: int) -> int:
    return position - 1 if hit.lexed.word(position - 1) in {",", "of"} else position


def _describes_noun(hit: Hit, found: Finding) -> bool:
    """Tell "the Jan. 6 committee" and "every April 15" from "on Jan. 6 rioters came"."""
    before, after = hit.lexed.word(found.first - 1), hit.lexed.word(found.last)
    if before in w.HABITUAL:
        return True
    if found.precision is not Precision.DAY or after in w.FUNCTION_WORDS or not after.isalpha():
        return False
    if before in w.DETERMINERS | {"'s", "’s"}:
        return True
    return before not in w.DATE_PREPOSITIONS and hit.lexed.is_lower(found.last)
