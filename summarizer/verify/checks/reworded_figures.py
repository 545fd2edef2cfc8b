"""Figures that the evidence tells in other words: another unit, a share of an hour, one in five.

Owns excuses of a figure that go by closed idioms of English; `unproven` asks them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Bound
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.conversions import converts
from summarizer.verify.evidence import Evidence
from summarizer.verify.plain_words import canonical
from summarizer.verify.quantities import same_unit, value
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_IDIOMS: Final[dict[tuple[float, str], tuple[tuple[str, ...], ...]]] = {
    (15, "minute"): (("quarter", "of", "an", "hour"), ("quarter", "hour")),
    (30, "minute"): (("half", "an", "hour"), ("half", "hour")),
    (45, "minute"): (("quarters", "of", "an", "hour"),),
    (60, "minute"): (("an", "hour"), ("1", "hour")),
    (90, "minute"): (("hour", "and", "a", "half"), ("an", "hour", "and", "a", "half")),
    (6, "month"): (("half", "a", "year"),),
    (12, "month"): (("a", "year"), ("1", "year")),
    (18, "month"): (("year", "and", "a", "half"),),
    (14, "day"): (("fortnight",),),
    (2, "week"): (("fortnight",),),
    (10, "year"): (("a", "decade"),),
    (100, "year"): (("a", "century"),),
    (24, "hour"): (("a", "day"),),
    (7, "day"): (("a", "week"),),
    (50, "year"): (("half", "century"), ("half", "a", "century")),
    (25, "year"): (("quarter", "century"), ("quarter", "of", "a", "century")),
    (0.25, "percentage_point"): (("quarter", "point"), ("quarter", "percentage", "point")),
    (25, "basis point"): (("quarter", "point"), ("quarter", "percentage", "point")),
    (0.5, "percentage_point"): (("half", "point"), ("half", "percentage", "point")),
    (50, "basis point"): (("half", "point"), ("half", "a", "point")),
}
"""Spans of time, and of rates, that have a name of their own."""
_BOUNDS: Final = {Bound.AT_MOST: "at most", Bound.AT_LEAST: "at least"}
_LIMITS: Final = {
    "at most": words("maximum max ceiling cap limit most"),
    "at least": words("minimum min floor least"),
}
_SCALES: Final = (10**12, 10**9, 10**6)
_NEXT_SCALE: Final = 1000
_NO_LESS: Final = ("nothing", "less", "than")
_RUNNING: Final = words("straight consecutive successive running row")
TIMES: Final = {2: words("double twice twofold"), 3: words("triple treble threefold thrice")}
"""What multiplies, by how much; more than three are told in figures."""
_PERCENT: Final = 100
_NEAREST_PERCENT: Final = 0.5


def is_converted(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether the evidence has the figure in another unit."""
    return figure.unit is not None and any(converts(other, figure) for other in evidence.figures)


def is_scaled_alike(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether the millions of a figure go without saying: "from 740 million to 810"."""
    number = value(figure)
    scale = next((one for one in _SCALES if number and abs(number) >= one), None)
    if number is None or scale is None:
        return False
    told = {value(other) for other in evidence.figures if other.bound is not Bound.RANGE}
    if not any(one and scale <= abs(one) < scale * _NEXT_SCALE for one in told):
        return False
    return any(
        other.unit is None and other.subject_head is None and other.bound is Bound.EXACT
        for other in evidence.values.get(number / scale, ())
    )


def is_named(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a span of time stands in the evidence by its own name: "half an hour"."""
    return any(names_span(wording, figure) for wording in evidence.wordings)


def names_span(wording: Wording, figure: FigureMention) -> bool:
    """Tell whether a sentence has the name of a span of time."""
    number = value(figure)
    idioms = _IDIOMS.get((number, figure.unit), ()) if number and figure.unit else ()
    if number == 1 and figure.unit:
        idioms = (*idioms, ("a", figure.unit), ("an", figure.unit))
    return any(_has(wording, idiom) for idiom in idioms)


def is_limited(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a noun bounds the figure as the evidence does: "a maximum fine of £500"."""
    if figure.bound is not Bound.EXACT:
        return False
    return any(
        same_unit(other, figure) and limits(wording_of(claim), _BOUNDS.get(other.bound))
        for other in evidence.values.get(value(figure), ())
    )


def is_definite(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a bound before the figure is of something else: "below the 95% needed"."""
    return figure.bound is Bound.EXACT and any(
        same_unit(other, figure) and " the " in other.text
        for other in evidence.values.get(value(figure), ())
    )


def is_no_less(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "at least 6%" is "nothing less than 6%"."""
    return figure.bound is Bound.AT_LEAST and any(
        same_unit(other, figure) and any(_has(w, _NO_LESS) for w in evidence.wordings)
        for other in evidence.values.get(value(figure), ())
    )


def is_in_a_row(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "five defeats in a row" are told by "a fifth straight defeat"."""
    if wording_of(claim).spelled.isdisjoint(_RUNNING):
        return False
    return _follows_rank(figure, _RUNNING, evidence)


def is_in_its_turn(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "three years" are told by "in its third year"."""
    return figure.unit is not None and _follows_rank(figure, frozenset({figure.unit}), evidence)


def _follows_rank(figure: FigureMention, following: frozenset[str], evidence: Evidence) -> bool:
    number = value(figure)
    rank = f"#{number:.0f}" if number else ""
    return any(
        word == rank and not following.isdisjoint(wording.lemmas[at + 1 : at + 3])
        for wording in evidence.wordings
        if rank in wording.spelled
        for at, word in enumerate(wording.words)
    )


def is_risen_to(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a figure is what another came to: the 22 of "from 11 weeks to 22"."""
    return figure.bound is Bound.EXACT and any(
        other.unit == figure.unit
        and other.text.lower().startswith("from ")
        and value(figure) in (other.low, other.high)
        and canonical(other.text.split(" to ")[-1].split()[0])[:1] == (f"{value(figure):g}",)
        for other in evidence.values.get(None, ())
    )


def is_multiplied(figure: FigureMention, _claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether "three times" is told as "tripled" or "threefold"."""
    return figure.unit == "times" and not evidence.words.isdisjoint(
        TIMES.get(int(value(figure) or 0), ())
    )


def limits(wording: Wording, bound: str | None) -> bool:
    """Tell whether a sentence has a noun that bounds as "at most" or "at least" does."""
    return not wording.spelled.isdisjoint(_LIMITS.get(bound or "", frozenset()))


def is_one_in_some(figure: FigureMention, claim: SentenceReading, evidence: Evidence) -> bool:
    """Tell whether a share is "one home in five", or the five of it are told as "one in five"."""
    number = value(figure)
    if figure.unit == "percent" and number:
        found = (share for wording in evidence.wordings for share in _shares(wording))
        return any(abs(share - number) <= _NEAREST_PERCENT for share in found)
    mine = list(_shares(wording_of(claim)))
    told = {value(other) for other in evidence.figures if other.unit == "percent"}
    return any(share in told and number == round(_PERCENT / share) for share in mine)


def _shares(wording: Wording) -> Iterator[float]:
    """Yield the percentages told as "one home in five"; what follows the five is no noun of it."""
    for at, word in enumerate(wording.words[:-3]):
        part, whole = word, wording.words[at + 3]
        told = wording.words[at + 2] == "in" and part.isdigit() and whole.isdigit()
        if told and 0 < int(part) < int(whole) <= _PERCENT:
            yield _PERCENT * int(part) / int(whole)


def _has(wording: Wording, idiom: tuple[str, ...]) -> bool:
    if idiom[0] not in wording.spelled:
        return False
    found = wording.words
    return any(found[at : at + len(idiom)] == idiom for at in range(len(found) - len(idiom) + 1))
