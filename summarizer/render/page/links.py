"""Citations as links of a page: from a claim to its exact words, and back.

Owns the anchors and which claims stand on a sentence. Knows nothing of how a link looks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from summarizer.models import Citation, Claim
from summarizer.render.numbering import Numbering


@dataclass(frozen=True, slots=True)
class Link:
    """Is a way from a claim to words of an article; offsets are those of `Article.text`.

    `is_part` says that the words are not all that the anchor names.
    """

    number: int
    article_id: str
    anchor: str
    start: int
    end: int
    is_part: bool
    page: int | None = None


class Links:
    """Makes the links of one page, numbers given in reading order."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._standing: dict[str, dict[str, None]] = defaultdict(dict)
        self._cited: dict[str, set[tuple[int, int]]] = defaultdict(set)
        self._taken: set[str] = set()

    def of(self, citations: Iterable[Citation]) -> tuple[Link, ...]:
        """Return the links of citations in the order of their numbers, each span once."""
        found = {}
        for number, citation in self._numbering.numbered(citations):
            self._cited[citation.article_id].add((citation.start, citation.end))
            found[number, citation.start, citation.end] = Link(
                number,
                citation.article_id,
                anchor_of(citation),
                citation.start,
                citation.end,
                not self._numbering.is_whole(citation),
                citation.page,
            )
        return tuple(found[key] for key in sorted(found))

    def place(self, claim: Claim) -> str | None:
        """Note where a claim is shown; return its anchor, None where it is shown again."""
        first = claim.id not in self._taken
        self._taken.add(claim.id)
        for citation in claim.citations:
            self._standing[anchor_of(citation)][claim.id] = None
        return claim.id if first else None

    def standing(self, anchor: str) -> tuple[str, ...]:
        """Return the anchors of the claims that stand on a sentence."""
        return tuple(self._standing.get(anchor, ()))

    def number(self, article_id: str, start: int, end: int) -> int | None:
        """Return the number under which words are cited; None where they are not."""
        return self._numbering.given(article_id, start, end)

    def cited(self, article_id: str) -> list[tuple[int, int]]:
        """Return the spans of an article that the page cites, in order."""
        return sorted(self._cited.get(article_id, ()))


def anchor_of(citation: Citation) -> str:
    """Return the id of a cited sentence, or of the words cited outside of sentences."""
    return citation.sentence_id or f"{citation.article_id}.at{citation.start}"
