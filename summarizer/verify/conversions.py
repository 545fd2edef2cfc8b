"""One measure told in another unit: 15 minutes are a quarter of an hour, 91 mph about 146 km/h.

Owns how much each unit is of the first one of its kind. Knows figures, and nothing of claims.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from summarizer.models import Bound
from summarizer.reading.types import FigureMention
from summarizer.verify.quantities import named_alike, value

_KINDS: Final[tuple[dict[str, float], ...]] = (
    {"second": 1 / 60, "minute": 1, "hour": 60, "day": 1440, "week": 10080},
    {"month": 1, "year": 12, "decade": 120, "century": 1200},
    {"millimetre": 0.001, "centimetre": 0.01, "metre": 1, "kilometre": 1000}
    | {"inch": 0.0254, "foot": 0.3048, "yard": 0.9144, "mile": 1609.344},
    {"gram": 0.001, "kilogram": 1, "tonne": 1000, "pound": 0.45359, "ounce": 0.02835},
    {"kilometre per hour": 1, "mile per hour": 1.609344, "knot": 1.852},
    {"hectare": 1, "acre": 0.404686, "square kilometre": 100, "square mile": 258.999},
    {"percentage_point": 1, "point": 1, "basis point": 0.01},
    {"millilitre": 0.001, "litre": 1, "gallon": 3.785},
)
_SIZES: Final = {
    unit: (kind, size) for kind, units in enumerate(_KINDS) for unit, size in units.items()
}
_CLOSE: Final = 0.005
"""What a conversion may be off beyond the last digit that is told."""


def measures_alike(one: str | None, other: str | None) -> bool:
    """Tell whether two units measure the same: lengths, durations, speeds."""
    mine, theirs = _SIZES.get(one or ""), _SIZES.get(other or "")
    return mine is not None and theirs is not None and mine[0] == theirs[0]


def converts(evidence: FigureMention, claim: FigureMention) -> bool:
    """Tell whether a figure is another one in another unit, with the same bound or rounded."""
    mine, theirs = value(claim), value(evidence)
    ours, others = _SIZES.get(named_alike(claim) or ""), _SIZES.get(named_alike(evidence) or "")
    if mine is None or theirs is None or ours is None or others is None:
        return False
    named = named_alike(claim) == named_alike(evidence)
    if named or ours[0] != others[0] or claim.bound not in (evidence.bound, Bound.ABOUT):
        return False
    told = float(theirs) * others[1] / ours[1]
    half = float(Decimal(1).scaleb(_exponent(mine))) / 2
    return abs(told - mine) <= half + _CLOSE * abs(mine)


def _exponent(number: float) -> int:
    """Return the place of the last digit that is told: of 91 that of the ones, of 2.5 a tenth."""
    exponent = int(Decimal(str(number)).normalize().as_tuple().exponent)
    return min(exponent, 0)
