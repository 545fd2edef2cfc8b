"""Rules for months, seasons, quarters, years, decades and centuries.

Owns their shapes, with "late", "the end of" and the like before them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from summarizer.models import Precision
from summarizer.reading.dates import words as w
from summarizer.reading.dates.contexts import is_month, is_season, is_year
from summarizer.reading.dates.edtf import OPEN_YEAR
from summarizer.reading.dates.findings import Finding, Hit, Tense
from summarizer.reading.dates.grammar import (
    PART,
    SHORT_DOT,
    THE_PART,
    YEAR,
    Rule,
    part_of,
    rule,
)
from summarizer.reading.dates.year_words import has_stated_year, with_year


def _found(hit: Hit, precision: Precision, edtf: str) -> Finding:
    return Finding(hit.first, hit.last, precision, edtf, part=part_of(hit))


def _open_month(hit: Hit) -> Finding:
    number = w.MONTHS[hit.word("month") or hit.word("short_month")]
    return _found(hit, Precision.MONTH, f"{OPEN_YEAR}-{number:02}")


def _month_of_year(hit: Hit) -> Iterable[Finding]:
    if has_stated_year(hit) or hit.has("which"):
        yield with_year(hit, _open_month(hit))


def _bare_month(hit: Hit) -> Iterable[Finding]:
    if is_month(hit.lexed, hit.first, max(hit.at("month"), hit.at("short_month"))):
        yield _open_month(hit)


def _open_season(hit: Hit) -> Finding:
    return _found(hit, Precision.SEASON, f"{OPEN_YEAR}-{w.SEASONS[hit.word('season')]}")


def _season_of_year(hit: Hit) -> Iterable[Finding]:
    if has_stated_year(hit) or hit.has("which"):
        yield with_year(hit, _open_season(hit))


def _winter_of_years(hit: Hit) -> Iterable[Finding]:
    """Read "the winter of 2022-23", which EDTF counts to the year that it begins in."""
    first = int(hit.word("span")[:4])
    if _last_year(hit.word("span")) == first + 1:
        yield _found(hit, Precision.SEASON, f"{first}-{w.SEASONS[hit.word('season')]}")


def _bare_season(hit: Hit) -> Iterable[Finding]:
    if is_season(hit.lexed, hit.first, hit.at("season")):
        yield _open_season(hit)


def _quarter(hit: Hit) -> Iterable[Finding]:
    """Read a quarter as an interval of months; one in words needs a year, for games have four."""
    number = w.ORDINALS[hit.word("nth")] if hit.has("nth") else int(hit.word("short_quarter")[1])
    stated = has_stated_year(hit) or hit.has("which")
    if number <= 4 and (stated or hit.has("short_quarter")):
        yield with_year(hit, _months(hit, 3 * number - 2, 3 * number))


def _half(hit: Hit) -> Iterable[Finding]:
    number = w.ORDINALS[hit.word("nth")]
    if number <= 2 and (has_stated_year(hit) or hit.has("which")):
        yield with_year(hit, _months(hit, 6 * number - 5, 6 * number))


def _months(hit: Hit, first: int, last: int) -> Finding:
    return _found(hit, Precision.SEASON, f"{OPEN_YEAR}-{first:02}/{OPEN_YEAR}-{last:02}")


def _century(hit: Hit) -> Iterable[Finding]:
    number = int(hit.word("ordinal")[:-2])
    if 10 <= number <= 30:
        yield _found(hit, Precision.YEAR, f"{number - 1}XX")


def _decade(hit: Hit) -> Iterable[Finding]:
    """Read the 1990s; the 1800s are a century, the 2000s the decade."""
    word = hit.word("decade")
    if "1000" <= word[:4] <= "2999":
        century = word[2] == "0" and word[:2] != "20"
        yield _found(hit, Precision.YEAR, word[:2] + "XX" if century else word[:3] + "X")


def _short_decade(hit: Hit) -> Iterable[Finding]:
    """Read the '90s, whose century only the publication date tells."""
    tens = int(hit.word("short_decade")[1])

    def anchor(published: date, _: Tense) -> str:
        decade = published.year // 10
        return f"{decade - (decade - tens) % 10}X"

    yield Finding(hit.first, hit.last, Precision.YEAR, anchor=anchor, part=part_of(hit))


def _year(hit: Hit) -> Iterable[Finding]:
    if is_year(hit.lexed, hit.at("year")):
        yield _found(hit, Precision.YEAR, hit.word("year"))


def _years(hit: Hit) -> Iterable[Finding]:
    """Read "2019-2023" and "1914-18"; "2026-03" is a month, but "2002-03" two years."""
    word, position = hit.word("years"), hit.at("years")
    first, last = int(word[:4]), _last_year(word)
    if not is_year(hit.lexed, position):
        return
    if len(word) == len("2026-03") and last != first + 1 and 1 <= int(word[5:]) <= 12:
        yield _found(hit, Precision.MONTH, f"{word[:4]}-{word[5:]}")
    elif first < last <= first + 300:
        yield _found(hit, Precision.YEAR, f"{first}/{last}")


def _last_year(word: str) -> int:
    """Return the second year of "1914-18", "1999-00" or "2019-2023"."""
    first, last = int(word[:4]), word[5:]
    if len(last) == 4:
        return int(last)
    same_century = first // 100 * 100 + int(last)
    return same_century if same_century > first or last != "00" else same_century + 100


DATED_PERIOD_RULES: tuple[Rule, ...] = (
    rule(PART + "{month}" + SHORT_DOT + YEAR, "month any_year", _month_of_year),
    rule(THE_PART + "{season:any_season}" + YEAR, "any_season any_year", _season_of_year),
    rule(THE_PART + "{season:any_season}<of>?{span}", "span", _winter_of_years),
    rule("<the>?(?:{nth}<dash>?<quarter>|{short_quarter}<dash>?)(?:" + YEAR + ")?",
         "any_quarter", _quarter),
    rule("<the>?{nth}<half>" + YEAR, "half nth any_year", _half),
)  # fmt: skip

BARE_PERIOD_RULES: tuple[Rule, ...] = (
    rule(THE_PART + "{ordinal}<dash>?<century>", "century", _century),
    rule(THE_PART + "{decade}", "decade", _decade),
    rule(THE_PART + "{short_decade}", "short_decade", _short_decade),
    rule(PART + "(?:{month:long_month}|{short_month}<dot>)", "month", _bare_month),
    rule(THE_PART + "{season:bare_season}", "bare_season", _bare_season),
    rule(PART + "{years}", "years", _years),
    rule(PART + "{year}", "year", _year),
)
