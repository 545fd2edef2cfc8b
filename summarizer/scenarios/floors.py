"""The bounds that a folder of scenarios holds itself to: `floors.json`.

Owns that file: floors and ceilings by scenario, tightened freely and loosened only with a reason
that stays in it. Measures nothing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.errors import CassetteError, printable

if TYPE_CHECKING:
    from summarizer.scenarios.metrics import Metrics

FLOORS = "floors.json"
_STEPS = 10_000
"""How finely shares are kept: in ten-thousandths."""
_SLACK = 1e-9


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Bounds(_Part):
    """Are the lowest and highest values that the metrics of one scenario may have."""

    floors: dict[str, float] = Field(default_factory=dict)
    ceilings: dict[str, int] = Field(default_factory=dict)

    def broken(self, metrics: Metrics) -> Iterator[str]:
        """Yield a line for each bound that metrics break."""
        rising, falling = metrics.rising(), metrics.falling()
        for name, floor in self.floors.items():
            value = rising.get(name)
            if value is None:
                yield f"{name} is undefined, its floor is {floor:g}"
            elif value < floor - _SLACK:
                yield f"{name} is {value:.4g}, its floor is {floor:g}"
        for name, ceiling in self.ceilings.items():
            if falling.get(name, 0) > ceiling:
                yield f"{name} is {falling[name]}, its ceiling is {ceiling}"

    def tightened(self, metrics: Metrics) -> Bounds:
        """Return bounds moved up to what metrics reach; none moves the other way.

        What is zero or undefined gets no floor: it would hold nothing.
        """
        floors = dict(self.floors)
        for name, value in metrics.rising().items():
            if value:
                floors[name] = max(_rounded_down(value), floors.get(name, 0.0))
        ceilings = dict(self.ceilings)
        for name, count in metrics.falling().items():
            ceilings[name] = min(count, ceilings.get(name, count))
        return Bounds(floors=floors, ceilings=ceilings)

    def loosened(self, metrics: Metrics) -> Bounds:
        """Return bounds that metrics keep: those broken moved to what they reach, no other."""
        rising, falling = metrics.rising(), metrics.falling()
        floors = {
            name: min(floor, _rounded_down(value))
            for name, floor in self.floors.items()
            if (value := rising.get(name))
        }
        ceilings = {
            name: max(ceiling, falling.get(name, 0)) for name, ceiling in self.ceilings.items()
        }
        return Bounds(floors=floors, ceilings=ceilings)


class Loosening(_Part):
    """Says why bounds were loosened, and which: a line each."""

    reason: str
    changes: tuple[str, ...]


class Floors(_Part):
    """Is what `floors.json` holds."""

    version: Literal[1] = 1
    scenarios: dict[str, Bounds] = Field(default_factory=dict)
    loosened: tuple[Loosening, ...] = ()

    def of(self, name: str) -> Bounds:
        """Return the bounds of a scenario; without an entry there are none."""
        return self.scenarios.get(name, Bounds())

    def gone(self, names: Iterable[str]) -> list[str]:
        """Return the scenarios that have bounds and are not among these."""
        here = set(names)
        return [name for name in self.scenarios if name not in here]

    def tighten(self, measured: Mapping[str, Metrics]) -> Floors:
        """Return the floors with those of measured scenarios tightened."""
        moved = {name: self.of(name).tightened(metrics) for name, metrics in measured.items()}
        return self.model_copy(update={"scenarios": _sorted({**self.scenarios, **moved})})

    def loosen(self, measured: Mapping[str, Metrics], reason: str) -> Floors:
        """Return the floors with what measured scenarios break loosened, and the reason kept."""
        moved = {name: self.of(name).loosened(metrics) for name, metrics in measured.items()}
        changes = tuple(
            change
            for name, bounds in moved.items()
            for change in _changes(name, self.of(name), bounds)
        )
        if not changes:
            return self
        kept = (*self.loosened, Loosening(reason=reason, changes=changes))
        scenarios = _sorted({**self.scenarios, **moved})
        return self.model_copy(update={"scenarios": scenarios, "loosened": kept})


def read_floors(folder: Path) -> Floors:
    """Return the floors of a folder, none without a file; CassetteError when it is damaged."""
    path = folder / FLOORS
    if not path.exists():
        return Floors()
    try:
        return Floors.model_validate_json(path.read_bytes())
    except OSError as error:
        raise CassetteError(f"{printable(str(path))} cannot be read: {error}") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise CassetteError(f"{printable(str(path))}: {place}: {first['msg']}") from error


def write_floors(folder: Path, floors: Floors) -> bool:
    """Write the floors of a folder, whole or not at all; tell whether anything changed."""
    path = folder / FLOORS
    text = json.dumps(floors.model_dump(mode="json"), indent=1, ensure_ascii=False) + "\n"
    if path.exists() and path.read_text("utf-8") == text:
        return False
    with TemporaryDirectory(prefix=".floors-", dir=folder) as name:
        written = Path(name, FLOORS)
        written.write_text(text, "utf-8")
        written.replace(path)
    return True


def _changes(name: str, before: Bounds, after: Bounds) -> Iterator[str]:
    for metric, floor in before.floors.items():
        now = after.floors.get(metric)
        if now != floor:
            yield f"{name}: {metric} {floor:g} -> {'none' if now is None else f'{now:g}'}"
    for metric, ceiling in before.ceilings.items():
        if after.ceilings[metric] != ceiling:
            yield f"{name}: {metric} {ceiling} -> {after.ceilings[metric]}"


def _sorted(scenarios: Mapping[str, Bounds]) -> dict[str, Bounds]:
    return {name: scenarios[name] for name in sorted(scenarios)}


def _rounded_down(share: float) -> float:
    """Return a share in few digits, never above itself."""
    return math.floor(share * _STEPS + _SLACK) / _STEPS
