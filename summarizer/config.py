"""What a run may be told: frozen values with their defaults.

Owns options and their meaning; builds nothing and reads no environment.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Length(StrEnum):
    """Says how much of a brief people want to read."""

    SHORT = "short"
    STANDARD = "standard"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Settings:
    """Are the choices of one run; `clock` off leaves out all that differs between two runs."""

    length: Length = Length.STANDARD
    focus: str | None = None
    one_story: bool = False
    clock: bool = True
