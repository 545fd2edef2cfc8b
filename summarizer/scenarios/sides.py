"""The two sides of a comparison: folders of scenarios, one scenario, or a revision in git.

Owns how a side is named and where its recorded briefings are read from. A revision is read as it
was committed: no file of the work tree is touched.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import CassetteError, printable
from summarizer.scenarios.comparison import Comparison, compare
from summarizer.scenarios.revisions import open_revision
from summarizer.scenarios.scenario import CARD, EXPECTED, find_scenarios, load_scenario
from summarizer.scenarios.telling import Telling, telling

Found = Telling | CassetteError


@dataclass(frozen=True, slots=True)
class Side:
    """Is what one side tells, by scenario; an error stands where one cannot be read.

    `is_single` says that one scenario was named, and not a folder of them.
    """

    name: str
    tellings: Mapping[str, Found]
    is_single: bool = False


@dataclass(frozen=True, slots=True)
class Looking:
    """Says how sides are looked up.

    `folder` is where scenarios lie in a revision; with `is_replayed` a folder's briefings are made
    anew from its tapes, with the prompts of `prompts_dir`, and not read from expected.json.
    """

    folder: Path
    is_replayed: bool = False
    prompts_dir: Path | None = None


def find_side(named: str, looking: Looking) -> Side:
    """Return a side by its name: a folder if there is one, else a revision.

    CassetteError when it is neither, or holds no scenario.
    """
    path = Path(named)
    if (path / CARD).is_file():
        name = path.resolve().name
        return Side(named, {name: _from_folder(path, looking)}, is_single=True)
    if path.is_dir():
        found = {one.name: _from_folder(one.folder, looking) for one in find_scenarios(path)}
        return Side(named, _some(named, found))
    if looking.is_replayed:
        raise CassetteError(f"{printable(named)} is no folder, and only a folder can be replayed")
    return _from_git(named, looking.folder)


def compare_sides(before: Side, after: Side) -> Iterator[Comparison]:
    """Yield what changed, scenario by scenario.

    Two single scenarios are compared whatever their names; one of them chooses from a folder.
    """
    if before.is_single and after.is_single:
        (one,), (other,) = before.tellings.items(), after.tellings.items()
        name = one[0] if one[0] == other[0] else f"{one[0]} -> {other[0]}"
        yield _compared(name, one[1], other[1])
        return
    names = dict.fromkeys((*before.tellings, *after.tellings))
    if before.is_single or after.is_single:
        names = dict.fromkeys(before.tellings if before.is_single else after.tellings)
    for name in sorted(names):
        then, now = before.tellings.get(name), after.tellings.get(name)
        if then is None or now is None:
            yield Comparison(name, problem="new: only in B" if then is None else "gone: only in A")
        else:
            yield _compared(name, then, now)


def _compared(name: str, before: Found, after: Found) -> Comparison:
    problems = [
        f"{side}: {found}"
        for side, found in (("A", before), ("B", after))
        if isinstance(found, CassetteError)
    ]
    if isinstance(before, Telling) and isinstance(after, Telling):
        return compare(name, before, after)
    return Comparison(name, problem="\n".join(problems))


def _from_folder(folder: Path, looking: Looking) -> Found:
    try:
        scenario = load_scenario(folder)
        if looking.is_replayed:
            from summarizer.scenarios.expected import told
            from summarizer.scenarios.replaying import play  # loads all that reaches a model

            played = play(scenario, scenario.tape, prompts_dir=looking.prompts_dir)
            return telling(told(played.briefing))
        if not scenario.expected.is_file():
            return CassetteError("not recorded")
        return _read(scenario.expected.read_bytes())
    except (CassetteError, OSError) as error:
        return CassetteError(str(error))


def _read(content: bytes) -> Found:
    try:
        return telling(json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        return CassetteError(f"{EXPECTED} holds no briefing ({type(error).__name__}: {error})")


def _some(named: str, found: dict[str, Found]) -> dict[str, Found]:
    if not found:
        raise CassetteError(f"{printable(named)} holds no scenario (NAME/{CARD})")
    return found


def _from_git(named: str, folder: Path) -> Side:
    tree = open_revision(named, folder)
    cards = [path.parent for path in tree.paths if path.name == CARD]
    single = cards == [tree.root]
    tellings = {
        home.name: _read(tree.read(home / EXPECTED))
        if home / EXPECTED in tree.paths
        else CassetteError("not recorded")
        for home in cards
        if single or home.parent == tree.root
    }
    return Side(named, _some(named, tellings), is_single=single)
