"""A request that its tape does not hold, named by what moved since the tape was recorded.

Owns the comparison of a request with the nearest one on tape: model, parameters, schema, prompt,
settings, article, or what was made of the articles. Changes nothing and plays nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from string import Template
from typing import Any

from summarizer.errors import CassetteError
from summarizer.prompting import Prompt
from summarizer.scenarios.exchanges import Exchange, shape_of

PROMPT_OF = {
    "WrittenArticle": "article_brief",
    "WrittenMend": "claim_mend",
    "WrittenOverview": "cross_brief",
    "WrittenStory": "cross_brief",
    "WrittenAccounts": "story_brief",
    "WrittenWholeStory": "story_brief",
    "WrittenVerdicts": "support_judge",
}
"""Which prompt asks for a shape; a story that differs about nothing has a shape of its own."""

_FENCED = re.compile(r"<([0-9a-f]{16})>\n(.*?)\n</\1>", re.DOTALL)
_PLACE = "<...>"
_MOST_LINES = 6
_AROUND = 50


@dataclass(frozen=True, slots=True)
class Moved:
    """Is one thing that a tape and a request do not share, with a short diff."""

    what: str
    diff: str

    def __str__(self) -> str:
        return f"{self.what}\n{self.diff}" if self.diff else self.what


class MissError(CassetteError):
    """Says which request a tape does not hold, and what moved since it was recorded.

    `again` is the command that records it anew. Nothing has `moved` when the tape holds that very
    request, and it has been played.
    """

    def __init__(self, scenario: str, shape: str, moved: Sequence[Moved], again: str) -> None:
        advice = f"Undo it, or record again: {again}"
        listed = "\n".join(map(str, moved))
        missed = f"the tape does not hold this request. What moved:\n{listed}\n"
        if not moved:
            missed = f"{_asker(shape)} is asked for more often than on tape. "
        super().__init__(f"{scenario}: {missed}{advice}")
        self.moved = tuple(moved)


@dataclass(frozen=True, slots=True)
class Known:
    """Is what is known of the run that misses, beside its request.

    `recorded` are the versions of the prompts that the tape was recorded with, `changed` the
    articles whose text is no longer the recorded one.
    """

    prompts: Mapping[str, Prompt]
    recorded: Mapping[str, str]
    changed: Sequence[str]

    @property
    def has_newer_prompts(self) -> bool:
        """Tell whether the tape was recorded with a version of a prompt that is not here."""
        return any(
            name in self.prompts and int(version) > int(self.prompts[name].version)
            for name, version in self.recorded.items()
            if str(version).isdecimal()
        )


def what_moved(asked: Mapping[str, Any], tape: Sequence[Exchange], known: Known) -> list[Moved]:
    """Return what a request does not share with the nearest one of a tape.

    Empty when the tape holds that very request, and it has been played.
    """
    nearest = _nearest(asked, tape)
    if nearest is None:
        return [Moved(f"what is asked: the tape has no question for {_asker(shape_of(asked))}", "")]
    return [
        *_model(nearest, asked),
        *_parameters(nearest, asked),
        *_schema(nearest, asked),
        *_messages(nearest, asked, known),
    ]


def _nearest(asked: Mapping[str, Any], tape: Sequence[Exchange]) -> Mapping[str, Any] | None:
    """Return the request of a tape that differs least, of those for the same prompt."""
    prompt = _prompt_name(asked)
    alike = [one.asked for one in tape if _prompt_name(one.asked) == prompt]
    return max(alike, key=lambda taped: _likeness(taped, asked), default=None)


def _likeness(taped: Mapping[str, Any], asked: Mapping[str, Any]) -> float:
    before, after = _talk(taped), _talk(asked)
    return SequenceMatcher(None, before, after, autojunk=False).quick_ratio()


def _model(taped: Mapping[str, Any], asked: Mapping[str, Any]) -> Iterator[Moved]:
    before, after = str(taped.get("model")), str(asked.get("model"))
    if before != after:
        yield Moved("model", short_diff(before, after))


def _parameters(taped: Mapping[str, Any], asked: Mapping[str, Any]) -> Iterator[Moved]:
    others = (taped.keys() | asked.keys()) - {"model", "messages", "response_format"}
    before = {name: taped[name] for name in sorted(others & taped.keys())}
    after = {name: asked[name] for name in sorted(others & asked.keys())}
    if before != after:
        yield Moved("parameters", short_diff(_pretty(before), _pretty(after)))


def _schema(taped: Mapping[str, Any], asked: Mapping[str, Any]) -> Iterator[Moved]:
    before, after = taped["response_format"], asked["response_format"]
    if before != after:
        yield Moved(f"schema {shape_of(asked)}", short_diff(_pretty(before), _pretty(after)))


def _messages(taped: Mapping[str, Any], asked: Mapping[str, Any], known: Known) -> Iterator[Moved]:
    before, after = taped["messages"], asked["messages"]
    named = _versions(_prompt_name(asked), known)
    prompt = known.prompts.get(_prompt_name(asked))
    if before[0] != after[0]:
        yield Moved(f"prompt {named}", short_diff(before[0]["content"], after[0]["content"]))
    (frame, held), (new_frame, new_held) = _taken_apart(before[1]), _taken_apart(after[1])
    if frame != new_frame:
        is_same = prompt is not None and _fits(prompt, frame)
        what = f"settings in {named}" if is_same else f"prompt {named}"
        yield Moved(what, short_diff(frame, new_frame))
    if held != new_held:
        yield Moved(_material(known, named), short_diff(held, new_held))
    if before[2:] != after[2:]:
        what = f"what the model is told about its last answer to {named}"
        yield Moved(what, short_diff(_talk(before[2:]), _talk(after[2:])))


def _asker(shape: str) -> str:
    return f"prompt {PROMPT_OF[shape]} ({shape})" if shape in PROMPT_OF else shape


def _versions(name: str, known: Known) -> str:
    then, prompt = known.recorded.get(name), known.prompts.get(name)
    now = str(prompt.version) if prompt else then
    return f"{name}@{now}" if then in (now, None) else f"{name}@{then} -> {name}@{now}"


def _material(known: Known, named: str) -> str:
    if known.changed:
        return f"article {', '.join(known.changed)}"
    return f"material of {named}: the articles are the same, what is made of them is not"


def _taken_apart(message: Mapping[str, Any]) -> tuple[str, str]:
    """Return a message without its fenced parts, and those parts."""
    content = str(message["content"])
    held = "\n".join(match[2] for match in _FENCED.finditer(content))
    return _FENCED.sub(_PLACE, content), held


def _fits(prompt: Prompt, frame: str) -> bool:
    """Tell whether the template of a prompt, with other values, gives a frame."""
    names = dict.fromkeys(prompt.variables(), "\0")
    parts = Template(prompt.user).safe_substitute(names).split("\0")
    return re.fullmatch(".*?".join(map(re.escape, parts)), frame, re.DOTALL) is not None


def short_diff(before: str, after: str) -> str:
    """Return the first lines in which two texts differ, cut around what differs."""
    old, new = before.splitlines(), after.splitlines()
    lines: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            start = _first_difference("\n".join(old[a:b]), "\n".join(new[c:d]))
            lines += [f"  - {_cut(line, start)}" for line in old[a:b]]
            lines += [f"  + {_cut(line, start)}" for line in new[c:d]]
    left = len(lines) - _MOST_LINES
    return "\n".join([*lines[:_MOST_LINES], *([f"  and {left} more lines"] if left > 0 else [])])


def _first_difference(before: str, after: str) -> int:
    pairs = enumerate(zip(before, after, strict=False))
    shorter = min(len(before), len(after))
    return next((place for place, (one, other) in pairs if one != other), shorter)


def _cut(line: str, around: int) -> str:
    start, end = max(0, around - _AROUND), around + _AROUND
    before, after = "…" if start else "", "…" if end < len(line) else ""
    return f"{before}{line[start:end]}{after}"


def _prompt_name(asked: Mapping[str, Any]) -> str:
    return PROMPT_OF.get(shape_of(asked), shape_of(asked))


def _talk(messages: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> str:
    talk = messages["messages"][1:] if isinstance(messages, Mapping) else messages
    return "\n".join(str(message.get("content") or "") for message in talk)


def _pretty(content: object) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False)
