"""From a sentence to its dates: find, lend years, resolve.

Owns the order of the rules and what a publication date changes. Without one, nothing gets a year
that the sentence does not state.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import chain

from summarizer.models import Precision
from summarizer.reading.dates.anchors import year_near
from summarizer.reading.dates.day_rules import CALENDAR_RULES, TIME_RULES, WEEKDAY_RULES
from summarizer.reading.dates.edtf import edtf_bounds, has_open_year, is_valid, narrowed
from summarizer.reading.dates.findings import Finding, Hit
from summarizer.reading.dates.grammar import Rule
from summarizer.reading.dates.lexing import CLAIMED, Lexed, lex
from summarizer.reading.dates.linking import continued, with_lent_years
from summarizer.reading.dates.period_rules import BARE_PERIOD_RULES, DATED_PERIOD_RULES
from summarizer.reading.dates.span_rules import AGO_RULES, SPAN_RULES
from summarizer.reading.dates.tense import Tenses
from summarizer.reading.tokens import Pieces
from summarizer.reading.types import DateMention

_RULES = (
    *CALENDAR_RULES,
    *DATED_PERIOD_RULES,
    *AGO_RULES,
    *WEEKDAY_RULES,
    *SPAN_RULES,
    *BARE_PERIOD_RULES,
    *TIME_RULES,
)
"""In order of precedence: words that an earlier rule reads are no longer seen by later ones."""


def read_dates(
    text: str, published: date | None = None, pieces: Pieces | None = None
) -> tuple[DateMention, ...]:
    """Read the dates of one sentence in their order; they never overlap.

    Relative words ("Tuesday", "last month") and dates without a year are resolved against
    `published` alone and marked relative; without it the former have no EDTF and the latter an
    open year. Full ranges ("from 2014 to 2022") are two dates, compact ones ("March 3-5",
    "2019-2023") one interval. 03/04/2026 tells only its year. A time gets minute precision where
    its day is resolved; alone it stays unresolved. `pieces` are those of the sentence, for
    whoever has them.
    """
    lexed = lex(text, None if pieces is None else pieces.chunks)
    findings = _find(lexed)
    if not findings:
        return ()
    findings = with_lent_years(lexed, findings)
    resolver = _Resolver(lexed, published)
    mentions: list[DateMention] = []
    for index, finding in enumerate(findings):
        before = (findings[index - 1], mentions[-1]) if index else None
        mentions.append(_mention(lexed, finding, resolver.resolved(finding, before), published))
    return tuple(mentions)


def _find(lexed: Lexed) -> list[Finding]:
    found: list[Finding] = []
    kinds = lexed.kinds
    for rule in _rules_for(_NEEDED.intersection(kinds)):
        new = [
            finding
            for match in rule.pattern.finditer(kinds)
            for finding in rule.build(Hit(lexed, match))
        ]
        if new:
            found += new
            kinds = _claimed(kinds, new)
    return sorted(found, key=lambda finding: finding.first)


_NEEDED = frozenset().union(*chain.from_iterable(rule.needs for rule in _RULES))
"""Kinds of words that some rule cannot do without; most sentences have few of them."""


@lru_cache(maxsize=4_096)
def _rules_for(kinds: frozenset[str]) -> tuple[Rule, ...]:
    """Return the rules that can match where there are words of some kinds."""
    return tuple(rule for rule in _RULES if not any(map(kinds.isdisjoint, rule.needs)))


def _claimed(kinds: str, findings: Iterable[Finding]) -> str:
    letters = list(kinds)
    for finding in findings:
        letters[finding.first : finding.last] = CLAIMED * (finding.last - finding.first)
    return "".join(letters)


class _Resolver:
    """Puts the findings of one sentence on the calendar of its publication date."""

    def __init__(self, lexed: Lexed, published: date | None) -> None:
        self._lexed = lexed
        self._published = published
        self._tenses = Tenses(lexed)

    def resolved(
        self, finding: Finding, before: tuple[Finding, DateMention] | None
    ) -> tuple[str | None, bool]:
        """Return EDTF, and whether it hangs on the publication date."""
        if before is not None:
            edtf = continued(self._lexed, before[0], before[1].edtf, finding)
            if edtf is not None:
                return edtf, before[1].relative
        edtf = finding.edtf
        if finding.anchor is not None:
            return self._anchored(finding), True
        if edtf is None or finding.pinned or not has_open_year(edtf):
            return edtf, edtf is None
        near = self._anchored(finding)
        return (edtf, False) if near is None else (near, True)

    def _anchored(self, finding: Finding) -> str | None:
        if self._published is None:
            return None
        tense = self._tenses.around(finding.first, finding.last)
        try:
            if finding.anchor is not None:
                edtf = finding.anchor(self._published, tense)
            else:
                edtf = year_near(self._published, finding.edtf or "", finding.weekday, tense)
        except (OverflowError, ValueError):
            return None  # beyond the years that a calendar holds
        return edtf if edtf is not None and is_valid(edtf) else None


def _mention(
    lexed: Lexed, finding: Finding, resolved: tuple[str | None, bool], published: date | None
) -> DateMention:
    edtf, relative = resolved
    start, end = lexed.span(finding.first, finding.last)
    bounds = edtf_bounds(edtf) if edtf else None
    if bounds is not None:
        bounds = narrowed(bounds, finding.part, published if relative else None)
    precision = finding.precision
    if edtf is not None and finding.clock is not None and _is_full_day(edtf):
        edtf, precision = f"{edtf}T{finding.clock}:00", Precision.MINUTE
    return DateMention(
        start=start,
        end=end,
        text=lexed.text[start:end],
        edtf=edtf,
        earliest=bounds[0].isoformat() if bounds else None,
        latest=bounds[1].isoformat() if bounds else None,
        precision=precision,
        relative=relative,
    )


def _is_full_day(edtf: str) -> bool:
    return len(edtf) == len("2026-03-03") and edtf[:4].isdigit()
