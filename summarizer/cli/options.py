"""Options that belong together: given to a command as one, taken back as one value.

Owns the two directions and no option: those stand where what they are about is known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import reduce
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Told = TypeVar("Told", bound="DataclassInstance")
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def all_of(*options: Decorator) -> Decorator:
    """Return the decorator that adds several options to a command, in their order."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        return reduce(lambda wrapped, option: option(wrapped), reversed(options), command)

    return add


def take(kind: type[Told], options: dict[str, Any]) -> Told:
    """Take the fields of a dataclass out of all that a command was told, and make it of them."""
    return kind(**{field.name: options.pop(field.name) for field in fields(kind)})
