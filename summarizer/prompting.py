"""Prompts as data: load, list, render, fingerprint.

Owns the files of `prompts/` and the schema an answer must have. Knows neither models nor
articles; what is inserted into a prompt is never scanned again.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from pydantic import BaseModel

from summarizer.errors import PromptError, printable

_PARTS = ("description", "system", "user")
_VERSION_FILE = re.compile(r"v([1-9][0-9]*)\.toml")
_NAME = re.compile(r"[a-z][a-z0-9_]*")

# What a strict schema may not hold: notes for people, and limits that some servers refuse.
_UNSENT = frozenset({"title", "description", "default", "minLength", "maxLength"})


@dataclass(frozen=True, slots=True)
class Prompted:
    """Is a prompt ready to send: the static part first, so that servers can cache it."""

    system: str
    user: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """Is one version of a prompt: two templates with `$variables`."""

    name: str
    version: int
    description: str
    system: str
    user: str

    def __str__(self) -> str:
        return f"{self.name}@{self.version}"

    def fingerprint(self, schema: Mapping[str, Any]) -> str:
        """Return the sha256 of the templates and of the schema of the answer, in hex."""
        content = json.dumps([self.system, self.user, schema], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(content.encode()).hexdigest()

    def variables(self) -> frozenset[str]:
        """Return the names of the variables that its templates insert."""
        names = (Template(part).get_identifiers() for part in (self.system, self.user))
        return frozenset(name for found in names for name in found)

    def render(self, **values: str) -> Prompted:
        """Return the prompt with its variables filled in.

        PromptError when a variable is missing or not used, or a value cannot be encoded.
        """
        for name in sorted(self.variables() ^ values.keys()):
            problem = "has no variable" if name in values else "is given no value for"
            raise PromptError(f"the prompt {self} {problem} ${name}")
        for name, value in values.items():
            _require_text(f"the {name} given to the prompt {self}", value)
        return Prompted(
            Template(self.system).substitute(values), Template(self.user).substitute(values)
        )


def response_schema(shape: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON schema of a wire model in the strict subset that every server takes."""
    bare = _bare(shape.model_json_schema())
    if not isinstance(bare, dict):
        raise TypeError(f"{shape.__name__} has no object for its schema")
    return bare


def fence(text: str) -> str:
    """Return untrusted text between markers it cannot hold: made of its own sha256."""
    marker = hashlib.sha256(text.encode()).hexdigest()[:16]
    return f"<{marker}>\n{text}\n</{marker}>"


def load_prompt(name: str, version: int | None = None, *, folder: Path | None = None) -> Prompt:
    """Return a prompt of `folder`, or of those that come with the package; the newest by default.

    PromptError when there is none, or its file is no prompt.
    """
    if not _NAME.fullmatch(name):
        raise PromptError(f"{printable(name)!r} cannot name a prompt: lower case and _ only")
    root = folder or prompts_folder()
    versions = _versions(root / name)
    if not versions:
        raise PromptError(f"there is no prompt {name} in {printable(str(root))}")
    chosen = version or max(versions)
    if chosen not in versions:
        known = ", ".join(f"{name}@{v}" for v in sorted(versions))
        raise PromptError(f"there is no prompt {name}@{chosen}; there is {known}")
    return _read(versions[chosen], name, chosen)


def list_prompts(folder: Path | None = None) -> tuple[Prompt, ...]:
    """Return every version of every prompt, by name and version; PromptError without a folder."""
    root = folder or prompts_folder()
    if not root.is_dir():
        raise PromptError(f"there is no folder {printable(str(root))}")
    return tuple(
        _read(path, place.name, version)
        for place in sorted(root.iterdir())
        if place.is_dir()
        for version, path in sorted(_versions(place).items())
    )


def prompts_folder() -> Path:
    """Return the folder of the prompts that come with the package.

    In a wheel they lie in the package; an editable install has them beside it.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "prompts", package.parent / "prompts"):
        if folder.is_dir():
            return folder
    raise PromptError("the package has lost its prompts; install it again")


def _versions(folder: Path) -> dict[int, Path]:
    found = ((_VERSION_FILE.fullmatch(path.name), path) for path in _files(folder))
    return {int(match[1]): path for match, path in found if match}


def _files(folder: Path) -> Iterator[Path]:
    return folder.iterdir() if folder.is_dir() else iter(())


def _read(path: Path, name: str, version: int) -> Prompt:
    try:
        parts = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PromptError(f"{printable(str(path))} cannot be read: {error}") from error
    if set(parts) != set(_PARTS) or not all(isinstance(part, str) for part in parts.values()):
        raise PromptError(f"{printable(str(path))} must hold {', '.join(_PARTS)}, each a string")
    prompt = Prompt(name, version, *(parts[part].strip() for part in _PARTS))
    for part in (prompt.system, prompt.user):
        if not Template(part).is_valid():
            raise PromptError(f"{printable(str(path))}: write $$ for a dollar sign")
    return prompt


def _require_text(what: str, value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise PromptError(f"{what} is no text that can be sent") from error


def _bare(node: object) -> object:
    """Return a schema without what servers need not see; names of properties stay."""
    if isinstance(node, list):
        return [_bare(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: {name: _bare(part) for name, part in value.items()}
        if key in ("properties", "$defs")
        else _bare(value)
        for key, value in node.items()
        if key not in _UNSENT
    }
