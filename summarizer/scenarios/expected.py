"""The briefing expected of a scenario.

Owns its file and how two briefings are told apart. The version of the tool is left out: a release
changes no brief.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.errors import CassetteError, printable
from summarizer.models import Briefing
from summarizer.scenarios.misses import short_diff

_MOST_DIFFERENCES = 4


def told(briefing: Briefing) -> dict[str, Any]:
    """Return what a briefing says, as JSON values, without the version of the tool."""
    content: dict[str, Any] = briefing.model_dump(mode="json")
    del content["provenance"]["tool_version"]
    return content


def as_text(briefing: Briefing) -> str:
    """Return a briefing as its file holds it."""
    return json.dumps(told(briefing), indent=1, ensure_ascii=False) + "\n"


def read_expected(path: Path) -> dict[str, Any]:
    """Return what a file expects; CassetteError when it cannot be read."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CassetteError(f"{printable(str(path))} cannot be read: {error}") from error
    if not isinstance(content, dict):
        raise CassetteError(f"{printable(str(path))} holds no briefing")
    return content


def differences(expected: object, made: object) -> str:
    """Return the first places in which two documents differ, with both values; empty for none."""
    found = list(_differences("", expected, made))
    shown = [
        f"{place}\n{short_diff(_as_line(before), _as_line(after))}"
        for place, before, after in found[:_MOST_DIFFERENCES]
    ]
    left = len(found) - len(shown)
    return "\n".join([*shown, *([f"and {left} more"] if left else [])])


def _differences(place: str, before: object, after: object) -> Iterator[tuple[str, object, object]]:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys((*before, *after)):
            yield from _differences(f"{place}.{key}".lstrip("."), before.get(key), after.get(key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _differences(f"{place}.{number}", one, other)
    elif before != after or type(before) is not type(after):
        yield place, before, after


def _as_line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
