"""Whether scenarios hold: each replayed, measured and kept to its bounds.

Owns the judgement of a run, one outcome a scenario. Prints nothing and writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from summarizer.errors import CassetteError
from summarizer.scenarios.floors import Floors
from summarizer.scenarios.metrics import Metrics, measure
from summarizer.scenarios.replaying import replay
from summarizer.scenarios.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Outcome:
    """Says what became of one scenario; without metrics it could not be replayed.

    `faults` are what does not hold of the replay, `broken` the bounds that its metrics break.
    """

    name: str
    metrics: Metrics | None
    faults: tuple[str, ...]
    broken: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Tell whether nothing is wrong with it."""
        return not self.faults and not self.broken

    def kept_to(self, floors: Floors) -> Outcome:
        """Return the outcome under other bounds."""
        if self.metrics is None:
            return self
        return replace(self, broken=tuple(floors.of(self.name).broken(self.metrics)))


def outcome(scenario: Scenario, floors: Floors, *, prompts_dir: Path | None = None) -> Outcome:
    """Return what becomes of a scenario when it is replayed."""
    try:
        played = replay(scenario, prompts_dir=prompts_dir)
    except CassetteError as error:
        named = str(error).removeprefix(f"{scenario.name}: ")
        return Outcome(scenario.name, None, (named,))
    measured = Outcome(scenario.name, measure(scenario, played), played.faults)
    return measured.kept_to(floors)


def outcomes(
    scenarios: Iterable[Scenario], floors: Floors, *, prompts_dir: Path | None = None
) -> Iterator[Outcome]:
    """Yield what becomes of scenarios, one after the other."""
    return (outcome(one, floors, prompts_dir=prompts_dir) for one in scenarios)


def moved_floors(found: Iterable[Outcome], floors: Floors, *, loosen: str | None = None) -> Floors:
    """Return floors tightened to what was measured or, with a reason, loosened to it.

    A replay that has faults moves nothing, and tightening leaves out what breaks a bound.
    """
    sound = [one for one in found if not one.faults]
    if loosen is not None:
        return floors.loosen({one.name: one.metrics for one in sound if one.metrics}, loosen)
    return floors.tighten({one.name: one.metrics for one in sound if one.metrics and one.holds})
