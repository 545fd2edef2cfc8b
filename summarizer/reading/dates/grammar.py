"""The notation that rules are written in.

A rule is a small regular expression over the kinds of words: `<month>` is a word of that kind,
`{month}` the same with its position kept under that name. Owns the notation and the pieces that
several rules share.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from summarizer.reading.dates import words as w
from summarizer.reading.dates.findings import Finding, Hit
from summarizer.reading.dates.lexing import CLASSES, KINDS

_PLACE = re.compile(r"<(\w+)>|\{(\w+)(?::(\w+))?\}")

TIME_FIRST = "(?:{time:any_time}<zone>{0,2}(?:<on>|<comma>)?)?"
TIME_LAST = "(?:(?:<comma>|<on>)?<at>?{time_after:any_time}<zone>{0,2})?"
LOOSE = "(?:<loose><on>?)?"
SHORT_DOT = f"(?:(?<={KINDS['short_month']})<dot>)?"
"""The dot of "Mar. 3"; "March." ends a sentence."""
DAY_PART = "(?:<dash>?<day_part>)?"
WEEK_OF = "(?:<the>?{week}<of>)?"
PART = "(?:{part}<dash>?|<the>?{edge}<of>)?"
THE_PART = PART.replace("{part}", "<the>?{part}") + "<the>?"
YEAR = "(?:(?:<comma>|<of>)?{year}|<of>?{which}<year_unit>)"
"""Four digits, or "last year", "of this year"."""


@dataclass(frozen=True)
class Rule:
    """Is a shape of words with what makes dates of it.

    It cannot match where any of the classes of words that it `needs` is missing.
    """

    template: str
    needs: tuple[frozenset[str], ...]
    build: Callable[[Hit], Iterable[Finding]]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the expression, compiled when a sentence first has what the rule needs."""
        return re.compile(_PLACE.sub(_letters, self.template))


def rule(template: str, needs: str, build: Callable[[Hit], Iterable[Finding]]) -> Rule:
    """Make a rule; `needs` names the classes of words that it cannot do without."""
    return Rule(template, tuple(frozenset(CLASSES[name]) for name in needs.split()), build)


def part_of(hit: Hit) -> str:
    """Return which part of a period the words before it name, "" for the whole."""
    return w.PARTS.get(hit.word("part") or hit.word("edge") or hit.word("shift"), "")


def _letters(place: re.Match[str]) -> str:
    plain, name, kind = place.groups()
    letters = f"[{re.escape(CLASSES[plain or kind or name])}]"
    return letters if plain else f"(?P<{name}>{letters})"
