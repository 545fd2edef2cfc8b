"""Why a row has the nature it has, in a sentence or two.

Owns the explanations of computed rows; decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.across.rows.natures import Pair, adds_up
from summarizer.across.rows.sides import Side
from summarizer.across.rows.wording import amount, credited, joined
from summarizer.models import Nature

_MOST_AMOUNTS = 5


def explain(nature: Nature, pairs: Sequence[Pair], sides: Sequence[Side]) -> str:
    """Return the explanation of a row of counts: its nature first, then what else differs."""
    said = [_EXPLAIN[nature](_of(nature, pairs))]
    if nature is not Nature.UPDATE and (later := _beside(nature, pairs)):
        said.append(_update(later))
    if nature is Nature.CONFLICT and (undated := [s for s in sides if s.moment is None]):
        verb = "stands" if len(undated) == 1 else "stand"
        said.append(f"{_amounts(undated)} {verb} undated and cannot be placed in time.")
    if changes := [credited(side) for side in sides if not side.is_level]:
        what = "is a change, not a level" if len(changes) == 1 else "are changes, not levels"
        said.append(_capital(f"{joined(changes)} {what}."))
    return " ".join(said)


def _of(nature: Nature, pairs: Sequence[Pair]) -> list[Pair]:
    return [pair for pair in pairs if pair.nature is nature]


def _beside(nature: Nature, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs in order of time that have no part in the graver difference."""
    open_pairs = [p for p in _of(Nature.UNDETERMINED, pairs) if _apart(p)]
    graver = [*_of(nature, pairs), *_of(Nature.CONFLICT, pairs), *open_pairs]
    grave = {id(side) for pair in graver for side in (pair.one, pair.two)}
    updates = _of(Nature.UPDATE, pairs)
    return [p for p in updates if id(p.one) not in grave and id(p.two) not in grave]


def _conflict(pairs: list[Pair]) -> str:
    pair = min(pairs, key=_plainness)
    both = f"{credited(pair.one)} and {credited(pair.two)}"
    first, second = pair.one.moment, pair.two.moment
    if first is None or second is None or not _apart(pair):
        when = f" for {first.latest}" if first else ""
        return _capital(f"{both} cannot both hold{when}.")
    if adds_up(pair.one) and adds_up(pair.two):
        why = "the later is lower, and such a count only grows"
        return _capital(f"{both} cannot both hold: {why}.")
    return _capital(f"{both} cannot both hold.")


def _plainness(pair: Pair) -> tuple[bool, bool, float]:
    """Sort the pair for one stated time first, then one for the same day, then the widest."""
    first, second = pair.one.moment, pair.two.moment
    stated = first is not None and second is not None and first.stated and second.stated
    gap = abs(pair.one.interval.typical - pair.two.interval.typical)
    return not (stated and not _apart(pair)), _apart(pair), -gap


def _apart(pair: Pair) -> bool:
    first, second = pair.one.moment, pair.two.moment
    return (
        first is not None and second is not None and (first.before(second) or second.before(first))
    )


def _undetermined(pairs: list[Pair]) -> str:
    pair = _widest(pairs)
    undated = [side for side in (pair.one, pair.two) if side.moment is None]
    why = {
        2: "the articles are undated",
        1: f"the article with {amount(undated[0].lead)} is undated" if undated else "",
        0: "both are for the same time as far as the articles say",
    }[len(undated)]
    both = f"{credited(pair.one)} and {credited(pair.two)}"
    if _apart(pair):
        return _capital(
            f"{both} are told of different days, and neither is said to replace the other."
        )
    return _capital(f"{both} cannot both hold at once; {why}, so the order is unknown.")


def _update(pairs: list[Pair]) -> str:
    sides = {id(side): side for pair in pairs for side in (pair.one, pair.two)}
    dated = sorted(
        (side for side in sides.values() if side.moment is not None),
        key=lambda side: (side.moment.latest if side.moment else "", side.interval.typical),
    )
    if len({side.moment.latest for side in dated if side.moment}) == 1:
        return _of_one_day(dated)
    told = (f"{amount(s.lead)} on {s.moment.latest}" for s in dated if s.moment is not None)
    steps = list(dict.fromkeys(told))
    if len(steps) > _MOST_AMOUNTS:
        steps = [*steps[: _MOST_AMOUNTS - 1], steps[-1]]
    return _capital(f"{joined(steps)}: the dates put them in order.")


def _of_one_day(sides: Sequence[Side]) -> str:
    """Explain counts for one day, which the days of their reports put in order, or their words."""
    if len({side.published for side in sides}) > 1:
        told = (f"{amount(side.lead)} as reported on {side.published}" for side in sides)
        return _capital(f"{joined(list(dict.fromkeys(told)))}: the later report knows more.")
    both = joined([credited(side) for side in sides])
    return _capital(f"{both} are for one day; by their hours or words the larger is the newer.")


def _scope(pairs: list[Pair]) -> str:
    pair = pairs[0]
    places = [side.lead.mention.place for side in (pair.one, pair.two)]
    if all(places) and places[0] != places[1]:
        one, two = amount(pair.one.lead), amount(pair.two.lead)
        return _capital(f"{one} is for {places[0]}, {two} for {places[1]}.")
    return _capital(f"{credited(pair.one)} and {credited(pair.two)} measure different things.")


def _rounding(pairs: list[Pair]) -> str:
    pair = pairs[0]
    return _capital(f"{amount(pair.one.lead)} and {amount(pair.two.lead)} differ by rounding.")


def _compatible(pairs: list[Pair]) -> str:
    pair = _widest(pairs)
    return _capital(f"{credited(pair.one)} and {credited(pair.two)} can both hold.")


def _speaker(pairs: list[Pair]) -> str:
    pair = _widest(pairs)
    both = f"{credited(pair.one)} and {credited(pair.two)}"
    undated = any(side.moment is None for side in (pair.one, pair.two))
    return _capital(f"{both} differ by who says it{'; the order is open' if undated else ''}.")


def _suspect(pairs: list[Pair]) -> str:
    sides = (pairs[0].one, pairs[0].two)
    alone, told = sorted(sides, key=lambda side: (len(side.origins), side.interval.typical))
    return _capital(f"{credited(alone)} stands alone and looks like a slip for {credited(told)}.")


def _projection(pairs: list[Pair]) -> str:
    pair = _widest(pairs)
    return _capital(f"{credited(pair.one)} and {credited(pair.two)} are expected, not counted.")


_EXPLAIN = {
    Nature.PROJECTION: _projection,
    Nature.SPEAKER: _speaker,
    Nature.SUSPECT: _suspect,
    Nature.CONFLICT: _conflict,
    Nature.UNDETERMINED: _undetermined,
    Nature.UPDATE: _update,
    Nature.SCOPE: _scope,
    Nature.ROUNDING: _rounding,
    Nature.COMPATIBLE: _compatible,
}


def explain_projection(sides: Sequence[Side]) -> str:
    """Return what a row of projections is, with whose they are and on which condition."""
    parts = []
    for side in sides[:_MOST_AMOUNTS]:
        condition = side.lead.mention.condition
        parts.append(credited(side) + (f" {condition}" if condition else ""))
    return f"A projection or plan, not a count: {'; '.join(parts)}."


def _widest(pairs: Sequence[Pair]) -> Pair:
    """Return the pair that lies furthest apart."""
    return max(pairs, key=lambda p: abs(p.one.interval.typical - p.two.interval.typical))


def _amounts(sides: Sequence[Side]) -> str:
    return _capital(joined([amount(side.lead) for side in sides]))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
