"""Plain English for what code finds: figures, questions and explanations.

Owns templates only; every word of a source that appears in them is quoted as it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from summarizer.across.sides import Side
from summarizer.across.terms import folded, term
from summarizer.across.things import Counted
from summarizer.across.vocabulary import FATE, PEOPLE, SCALE_NOUNS, TROOPS
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
        if abs(value) >= scale and (value / scale * 100).is_integer():
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
    return speaker(counted.speakers) or counted.sentence.called


def joined(parts: Sequence[str]) -> str:
    """Join parts as English lists do."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def thing(figures: Sequence[Counted]) -> str:
    """Return what a row counts in the words that its sources use most."""
    labels = Counter(
        label
        for counted in figures
        if (label := _plain_label(counted.label)) and counted.mention.subject_head is not None
    )
    if labels:
        return min(labels, key=lambda label: (-labels[label], len(label), label))
    head = figures[0].head
    return plural(head) if head else "that"


def _plain_label(label: str | None) -> str | None:
    """Drop what a noun phrase opens with and keep it short enough for a question."""
    if label is None:
        return None
    words = [word for word in label.split() if word.lower() not in _OPENERS]
    return " ".join(words) if 0 < len(words) <= 6 else None


_OPENERS = frozenset("the a an of its their his her our another additional more other".split())


def question(figures: Sequence[Counted], *, ahead: bool) -> str:
    """Return the question that a row's figures answer; `ahead` asks after a projection."""
    first = figures[0]
    family = first.family[0]
    asked = {"count": _ask_count, "rate": _ask_rate, "length": _ask_length}.get(family)
    words = asked(figures, ahead=ahead) if asked else _ask_amount(figures, ahead=ahead)
    return f"{words}?"


def statement(figures: Sequence[Counted]) -> str | None:
    """Return what counts of a named thing imply: "North Korean troops have been sent"."""
    fates = Counter(counted.fate for counted in figures if counted.fate is not None)
    things = thing(figures)
    if figures[0].family[0] != "count" or not fates or " " not in things:
        return None
    said = f"{things} {FATE[fates.most_common(1)[0][0]].asked}"
    return said[:1].upper() + said[1:]


def _ask_count(figures: Sequence[Counted], *, ahead: bool) -> str:
    fates = [counted.fate for counted in figures if counted.fate is not None]
    things = thing(figures)
    if figures[0].head in SCALE_NOUNS:
        return f"What {figures[0].head} is it"
    if figures[0].owner and not ahead:
        return f"How many {things} does {_owner(figures[0])} have"
    if not fates:
        return f"How many {things} could there be" if ahead else f"How many {things}"
    fate = FATE[Counter(fates).most_common(1)[0][0]]
    if fate.name == "order" and not ahead and not any(_says_leave(f) for f in figures):
        return f"How many {things} does the order cover"
    if fate.of_people and figures[0].head not in (PEOPLE, TROOPS):
        return f"How many {things} could there be" if ahead else f"How many {things}"
    head = plural(PEOPLE) if figures[0].head == PEOPLE and " " not in things else things
    return f"How many {head} {fate.asked_ahead if ahead else fate.asked}"


def _owner(counted: Counted) -> str:
    """Return the name of whose count it is, as the source gives it."""
    names = (name for name in counted.sentence.reading.names if counted.owner <= folded(name.text))
    return next((" ".join(name.words) for name in names), "it")


def _says_leave(counted: Counted) -> bool:
    return term("leave") in folded(counted.sentence.text)


def _ask_rate(figures: Sequence[Counted], *, ahead: bool) -> str:
    mention = figures[0].mention
    if mention.unit is not None and mention.unit.isupper():
        return (
            f"How much{' could it be' if ahead else ''} per {mention.rate_per}, in {mention.unit}"
        )
    unit = plural(mention.unit) if mention.unit else thing(figures)
    of = f" of {thing(figures)}" if mention.unit and mention.subject_head else ""
    could = " could it be" if ahead else ""
    return f"How many {unit}{of}{could} per {mention.rate_per}"


def _ask_length(figures: Sequence[Counted], *, ahead: bool) -> str:
    sizes = sorted(frozenset.intersection(*(c.sizes for c in figures)) or {"long"})
    labels = [c for c in figures if c.mention.subject_head]
    what = thing(labels) if labels else _shared_word(figures)
    verb = "could" if ahead else "is"
    size = f"far {sizes[0]}" if sizes[0] in _FAR else sizes[0]
    return f"How {size} {verb} the {what}" if what else f"How {size} {verb} it"


_FAR = frozenset({"away", "above", "below"})


def _shared_word(figures: Sequence[Counted]) -> str | None:
    """Return the word nearest before a figure that the clauses of all figures share."""
    shared = frozenset.intersection(*(counted.window for counted in figures))
    near = (
        token.text
        for counted in figures
        for token in reversed(counted.sentence.reading.tokens)
        if token.end <= counted.mention.start and folded(token.text) & shared
    )
    return next(near, None)


def _ask_amount(figures: Sequence[Counted], *, ahead: bool) -> str:
    unit = figures[0].mention.unit
    labels = [c for c in figures if c.mention.subject_head and (c.label or "").islower()]
    of = f" of {thing(labels)}" if labels else ""
    could = " could it be" if ahead else ""
    if unit in _UNIT_WORDS and labels and thing(labels).split()[-1] in _RATES:
        return f"What {'could' if ahead else 'is'} the {thing(labels)}{' be' if ahead else ''}"
    if unit in _UNIT_WORDS:
        return f"What percentage{of}{could}"
    what = thing(labels) if labels else _shared_word(figures)
    if what is None:
        return f"How much{could or ' is it'}, in {unit}"
    if ahead or not all(_tells_a_cost(counted) for counted in figures):
        return f"{what[:1].upper()}{what[1:]}: how much{could}, in {unit}"
    return f"How much did the {what} cost, in {unit}"


_RATES = frozenset("rate share turnout margin ratio quota".split())
"""Nouns of what is itself a percentage."""


def _tells_a_cost(counted: Counted) -> bool:
    return term("cost") in counted.window
