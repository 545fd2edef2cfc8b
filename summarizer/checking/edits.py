"""Changes made one after the other, told as changes of the text they began with.

Owns the bookkeeping of offsets; knows nothing of what is changed or why.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.models import Change


@dataclass(frozen=True, slots=True)
class Edited:
    """Is a text after changes; `origins` holds where each sign stood before, None if it is new."""

    original: str
    text: str
    origins: tuple[int | None, ...]

    @classmethod
    def of(cls, text: str) -> Edited:
        """Return a text that nothing was changed in yet."""
        return cls(text, text, tuple(range(len(text))))

    def after(self, change: Change) -> Edited:
        """Return the text after one more change, whose offsets are those of the text as it is."""
        text = self.text[: change.start] + change.becomes + self.text[change.end :]
        new: tuple[None, ...] = (None,) * len(change.becomes)
        origins = (*self.origins[: change.start], *new, *self.origins[change.end :])
        return Edited(self.original, text, origins)

    def changes(self) -> tuple[Change, ...]:
        """Return all changes by offsets of the original, in order, none touching another."""
        made: list[Change] = []
        expected, becomes = 0, ""
        for sign, origin in zip((*self.text, ""), (*self.origins, len(self.original)), strict=True):
            if origin is None:
                becomes += sign
                continue
            if becomes or origin > expected:
                words = self.original[expected:origin]
                made.append(Change(start=expected, end=origin, words=words, becomes=becomes))
            expected, becomes = origin + 1, ""
        return tuple(made)
