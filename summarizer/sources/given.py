"""What a person says of an article: it counts more than what the file says of itself.

Owns the check of a given date and how two sayings are joined. Knows no file.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from summarizer.errors import SourceError
from summarizer.sources.content import one_line
from summarizer.sources.published import FORMS, iso_published


@dataclass(frozen=True, slots=True)
class Given:
    """Is what options or a manifest say of one article; None is not said.

    `published` is a year, month, day or date-time of ISO 8601; anything else is a SourceError.
    """

    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    author: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        for part in fields(self):
            object.__setattr__(self, part.name, one_line(getattr(self, part.name)))
        if self.published is not None:
            object.__setattr__(self, "published", _checked(self.published))

    def over(self, other: Given) -> Given:
        """Return what is said here, and of the other what is not."""
        return Given(
            **{
                part.name: getattr(self, part.name) or getattr(other, part.name)
                for part in fields(self)
            }
        )


def _checked(published: str) -> str:
    iso = iso_published(published)
    if iso is None:
        raise SourceError(published, f"is no date of publication; write {FORMS}")
    return iso
