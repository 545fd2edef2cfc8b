"""Plain English for what code finds: amounts, who gives them, and lists.

Owns templates only; every word of a source that appears in them is quoted as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.across.counts.things import Counted
from summarizer.across.rows.sides import Side
from summarizer.models import Attribution, Bound, Number

_BOUND_WORDS = {
    Bound.EXACT: "",
    Bound.RANGE: "",
    Bound.AT_LEAST: "at least ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_MOST: "at most ",
    Bound.LESS_THAN: "less than ",
    Bound.ABOUT: "about ",
}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_UNIT_WORDS = {"percent": "percent", "percentage_point": "percentage points"}
_IRREGULAR = {"foot": "feet", "people": "people", "person": "people", "man": "men"}


def amount(counted: Counted) -> str:
    """Return a figure in words: "at least 6,000", "28,000 to 34,000", "about 60 meters"."""
    mention = counted.mention
    numbers = [_number(n) for n in (mention.low, mention.high) if n is not None]
    if len(numbers) == 2 and numbers[0] == numbers[1]:
        numbers.pop()
    return _BOUND_WORDS[mention.bound] + _with_unit(" to ".join(numbers), mention.unit)


def bare_amount(counted: Counted, end: int) -> str:
    """Return one end of a figure without its bound: 0 the lower, -1 the upper."""
    known = [n for n in (counted.mention.low, counted.mention.high) if n is not None]
    return _with_unit(_number(known[end]), counted.mention.unit) if known else counted.mention.text


def _number(value: Number) -> str:
    for scale, word in _SCALES:
        if abs(value) >= scale and round(value / scale * 100, 6).is_integer():
            return f"{value / scale:g} {word}"
    return f"{value:,}" if isinstance(value, int) or not value.is_integer() else f"{int(value):,}"


def _with_unit(number: str, unit: str | None) -> str:
    if unit is None:
        return number
    if len(unit) == 3 and unit.isupper():
        return f"{unit} {number}"
    return f"{number} {_UNIT_WORDS.get(unit) or (unit if number == '1' else plural(unit))}"


def plural(noun: str) -> str:
    """Return the plural of a unit or a head noun."""
    one, per, span = noun.partition(" per ")
    if per:
        return f"{plural(one)} {'an' if span == 'hour' else 'a'} {span}"
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun if noun.endswith("s") else noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def speaker(attributions: Sequence[Attribution]) -> str | None:
    """Return who says it: "officials, via Bloomberg"; None when nobody is credited."""
    if not attributions:
        return None
    first = attributions[0]
    called = first.name or first.role
    if called is None:
        return first.via
    return f"{called}, via {first.via}" if first.via else called


def credited(side: Side) -> str:
    """Return an amount with who says it, or in which outlet it stands."""
    return f"{amount(side.lead)} ({credit_of(side.lead)})"


def credit_of(counted: Counted) -> str:
    """Return who stands behind a figure: its speaker, else its outlet, else its article."""
    called = speaker(counted.speakers)
    return called if called and may_be_called(called) else counted.sentence.called


def may_be_called(speaker: str) -> bool:
    """Tell who may stand beside a figure from a pronoun, a verb or a bare noun of speech."""
    words = speaker.split()
    return (
        words[0].casefold() not in _NOBODY
        and words[-1].casefold() not in _NO_NAMES
        and (speaker[:1].isupper() or not any(map(_PAST_VERB, words[:1])))
    )


_NOBODY = frozenset(
    "he she they it we i you that this these those there who which one some".split()
)
_NO_NAMES = frozenset({"now", "then", "claims", "claim", "own", "itself", "first", "later"})
_PAST_VERB = re.compile(r"(?:led|said|told|gave|put|made|took|[a-z]{3,}ed)$").match


def joined(parts: Sequence[str]) -> str:
    """Join parts as English lists do."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
