"""How tapes are written: YAML that people can read in a review.

Owns the file format, a serializer for vcr: bodies of JSON laid out on lines of their own, and above
each exchange, as a comment, what was asked and answered in plain words. Knows nothing of servers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from summarizer.errors import printable
from summarizer.scenarios.exchanges import exchange, is_chat

HEAD = "# Recorded from a server by `summarize scenarios record`; never edit it by hand.\n"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast where libyaml is
_NO_FOLDING = 1 << 30
_LONGEST_SHOWN = 400
_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")  # YAML takes some of them for line breaks


class _Block(str):
    """Is text that is written as a block of lines."""

    __slots__ = ()


_ODD_BREAKS = re.compile("[\r\x85\u2028\u2029]")


class _Dumper(yaml.SafeDumper):
    """Writes blocks as blocks, and nothing as a reference to something above."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # yaml's own signature
        """Return that everything is written out."""
        return True


def _block(dumper: yaml.SafeDumper, text: _Block) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style="|")


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Write a text; one with a line break that YAML folds is written in escapes."""
    style = '"' if _ODD_BREAKS.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(_Block, _block)
_Dumper.add_representer(str, _text)


def serialize(tape: Mapping[str, Any]) -> str:
    """Return a tape as text."""
    interactions = "".join(
        _comment(number, one) + _dump([_laid_out(one)])
        for number, one in enumerate(tape["interactions"], 1)
    )
    return f"{HEAD}version: {tape['version']}\ninteractions:\n{interactions}"


def deserialize(text: str) -> Any:
    """Return the tape that a text holds; ValueError when it holds none of this version."""
    try:
        tape = yaml.load(text, Loader=_LOADER)  # noqa: S506  # one of the two safe loaders
    except yaml.YAMLError as error:
        place = getattr(error, "problem_mark", None)
        where = "" if place is None else f" (line {place.line + 1})"
        raise ValueError(f"it is no YAML{where}") from error
    match tape:
        case {"version": 1, "interactions": [*exchanges]} if all(map(_is_whole, exchanges)):
            return tape
        case {"version": 1, "interactions": [*_]}:
            raise ValueError("an exchange on it lacks its request or its answer")
        case {"version": version, "interactions": _}:
            raise ValueError(f"its version is {version}, this tool reads 1")
    raise ValueError("it is no tape")


def _is_whole(one: object) -> bool:
    """Tell whether an interaction has all that a replay reads of it."""
    match one:
        case {
            "request": {"method": str(), "uri": str(), "headers": dict(), "body": _},
            "response": {
                "status": {"code": int(), "message": _},
                "headers": dict(),
                "body": {"string": _},
            },
        }:
            return True
    return False


def _dump(content: object) -> str:
    return str(
        yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_NO_FOLDING)
    )


def _laid_out(one: Mapping[str, Any]) -> dict[str, Any]:
    request, response = one["request"], one["response"]
    return {
        "request": {
            "method": request["method"],
            "uri": request["uri"],
            "headers": request["headers"],
            "body": _body(request["body"]),
        },
        "response": {
            "status": response["status"],
            "headers": response["headers"],
            "body": {"string": _body(response["body"]["string"])},
        },
    }


def _body(body: str | bytes | None) -> str | bytes | None:
    """Return JSON with its parts on lines of their own, and any other body as it is."""
    if not body:
        return body
    try:
        content = json.loads(body)
    except ValueError:
        return body
    return _Block(_lines(content, depth=2))


def _lines(content: object, depth: int, indent: str = "") -> str:
    """Return JSON as text, its outer `depth` levels one member a line."""
    inner = indent + " "
    if depth and isinstance(content, dict) and content:
        members = (f"{inner}{_plain(k)}: {_lines(v, depth - 1, inner)}" for k, v in content.items())
        return "{\n" + ",\n".join(members) + f"\n{indent}}}"
    if depth and isinstance(content, list) and content:
        items = (inner + _lines(item, depth - 1, inner) for item in content)
        return "[\n" + ",\n".join(items) + f"\n{indent}]"
    return _plain(content)


def _plain(content: object) -> str:
    text = json.dumps(content, ensure_ascii=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _comment(number: int, one: Mapping[str, Any]) -> str:
    """Return what an exchange says, for people; a prompt's static part stands in prompts/."""
    return "".join(f"# {line}".rstrip() + "\n" for line in _told(number, one))


def _told(number: int, one: Mapping[str, Any]) -> Iterator[str]:
    read = exchange(one["request"], one["response"])
    if not is_chat(read.asked):
        yield f"{number}. {read.status}"
        return
    yield f"{number}. {read.shape}: {read.status} {read.finish or ''}"
    for message in read.asked["messages"][1:]:
        yield from _shown(">", str(message.get("content") or ""))
    yield from _shown("<", _unfolded(read.said))


def _unfolded(said: str) -> str:
    """Return an answer with each of its claims on a line; one that broke off, as it is."""
    try:
        content = json.loads(said)
    except ValueError:
        return said
    if not isinstance(content, dict):
        return said
    members = (
        f" {_plain(name)}: {_lines(value, int(isinstance(value, list)), ' ')}"
        for name, value in content.items()
    )
    return "\n".join(("{", ",\n".join(members), "}"))


def _shown(mark: str, text: str) -> Iterator[str]:
    return (f"  {mark} {_shortened(printable(line))}" for line in text.splitlines())


def _shortened(line: str) -> str:
    """Return a line as a review can take it in; the whole of it stands in the body below."""
    left = len(line) - _LONGEST_SHOWN
    return line if left <= 0 else f"{line[:_LONGEST_SHOWN]}… and {left:,} characters more"
