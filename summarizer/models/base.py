"""What all public data share: frozen, exact fields, tuples for lists.

Owns the base class and the content key; knows no other room.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Self

from pydantic import BaseModel, ConfigDict

Number = int | float


class Data(BaseModel):
    """Is immutable public data that compares by value and refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    def model_post_init(self, _: Any, /) -> None:
        """Share the set of the fields that were given with all that were given the same."""
        _share(self)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with some fields exchanged."""
        copied = super().model_copy(update=update, deep=deep)
        _share(copied)
        return copied


_GIVEN: dict[frozenset[str], set[str]] = {}
"""The sets of fields that instances were given, one for all that are alike."""


def _share(instance: Data) -> None:
    # A set of its own is most of what an instance holds, and instances never change: half of the
    # memory of a large briefing. Pydantic copies the set before it changes a copy's.
    given = instance.__pydantic_fields_set__
    shared = _GIVEN.setdefault(frozenset(given), given)
    object.__setattr__(instance, "__pydantic_fields_set__", shared)


def content_key(*parts: str | Sequence[str]) -> str:
    """Return a key of 16 hex digits that depends on the parts alone."""
    canonical = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()[:16]
