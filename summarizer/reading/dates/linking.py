"""Years that one date of a sentence lends to another: "January and February 2024".

Owns when two dates are linked closely enough for that.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.reading.dates.edtf import has_open_year, in_year, is_valid
from summarizer.reading.dates.findings import Finding
from summarizer.reading.dates.lexing import Lexed

_RANGE_LINKS = frozenset({"to", "through", "until", "till", "-", "–", "—"})
_TO_OR_AND = _RANGE_LINKS | {"and"}
_LINKS = _RANGE_LINKS | {"and", "or", ",", "in", "on"}


def with_lent_years(lexed: Lexed, findings: Sequence[Finding]) -> list[Finding]:
    """Give a stated year to the dates linked before it, however many."""
    lent = list(findings)
    for index in range(len(lent) - 2, -1, -1):
        lent[index] = _with_lent_year(lexed, lent[index], lent[index + 1])
    return lent


def _with_lent_year(lexed: Lexed, finding: Finding, lender: Finding) -> Finding:
    year = _stated_year(lender)
    between = lexed.lowered[finding.last : lender.first]
    if year is None or not _is_open(finding) or finding.precision is not lender.precision:
        return finding
    if not 1 <= len(between) <= 3 or not _LINKS.issuperset(between):
        return finding
    edtf = in_year(finding.edtf or "", year)
    if edtf > (lender.edtf or ""):
        edtf = in_year(finding.edtf or "", year - 1)  # "December 28 to January 3, 2026"
    return finding._replace(edtf=edtf) if is_valid(edtf) else finding


def _is_open(finding: Finding) -> bool:
    return finding.anchor is None and finding.edtf is not None and has_open_year(finding.edtf)


def _stated_year(finding: Finding) -> int | None:
    year = (finding.edtf or "")[:4]
    return int(year) if finding.anchor is None and year.isdigit() else None


def continued(lexed: Lexed, before: Finding, resolved: str | None, finding: Finding) -> str | None:
    """Return the EDTF of a year-open date that goes on from a resolved one, None if it does not.

    After "and" that is the same year, if the date is then the later one; the end of a range is
    never before its beginning.
    """
    between = lexed.lowered[before.last : finding.first]
    if resolved is None or not _is_open(finding) or finding.precision is not before.precision:
        return None
    if has_open_year(resolved) or len(between) != 1 or between[0] not in _TO_OR_AND:
        return None
    year = int(resolved[:4])
    edtf = in_year(finding.edtf or "", year)
    if edtf < resolved:
        edtf = in_year(finding.edtf or "", year + 1)
        return edtf if between[0] in _RANGE_LINKS and is_valid(edtf) else None
    return edtf if is_valid(edtf) else None
