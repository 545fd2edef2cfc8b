"""What all public data share: frozen, exact fields, tuples for lists.

Owns the base class and the content key; knows no other room.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

Number = int | float


class Data(BaseModel):
    """Is immutable public data that compares by value and refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def content_key(*parts: str | Sequence[str]) -> str:
    """Return a key of 16 hex digits that depends on the parts alone."""
    canonical = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()[:16]
