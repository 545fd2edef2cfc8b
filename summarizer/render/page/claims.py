"""Claims as the templates of a page show them.

Owns what stands beside a claim's words: whose they are, its badge, its links, the reasons
against it. Knows nothing of sections.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer.models import Author, Briefing, Claim, Point, Verdict
from summarizer.render.dates import in_words
from summarizer.render.numbering import Numbering
from summarizer.render.page.links import Link, Links
from summarizer.render.places import place_of, speakers_of
from summarizer.render.scope import counted


@dataclass(frozen=True, slots=True)
class Told:
    """Is a claim ready to be shown; `anchor` is None where the same claim is shown again."""

    anchor: str | None
    text: str
    voice: str
    badge: str | None
    hangs_on: str | None
    links: tuple[Link, ...]
    reasons: tuple[str, ...]
    asides: tuple[str, ...]

    @property
    def opens_quoted(self) -> bool:
        """Tell whether the words bring quotation marks of their own."""
        return self.text.startswith(("“", '"', "‘", "«"))


class Teller:
    """Makes the claims of one page."""

    def __init__(self, briefing: Briefing) -> None:
        self.numbering = Numbering.of(briefing)
        self.links = Links(briefing.articles, self.numbering)
        self.articles = {article.id: article for article in briefing.articles}

    def tell(self, claim: Claim, section: str, *asides: str) -> Told:
        """Return a claim as it stands in a section, with what is said beside it."""
        supported = claim.verdict is Verdict.SUPPORTED
        anchored = self.articles.get(claim.time_anchor or "")
        return Told(
            anchor=self.links.place(claim, section),
            text=self._words(claim),
            voice=f"by-{claim.by}",
            badge=None if supported else str(claim.verdict),
            hangs_on=place_of(anchored) if anchored else None,
            links=self.links.of(claim.citations),
            reasons=tuple(reason.detail for reason in claim.reasons),
            asides=asides,
        )

    def all(self, claims: Iterable[Claim], section: str) -> tuple[Told, ...]:
        """Return claims as they stand in a section."""
        return tuple(self.tell(claim, section) for claim in claims)

    def agreed(self, points: Sequence[Point]) -> tuple[Told, ...]:
        """Return points of several origins, with how many and on whom they rest."""
        return tuple(self.tell(point, "Agreed", _origins(point)) for point in points)

    def alone(self, points: Sequence[Point]) -> tuple[Told, ...]:
        """Return points of one origin, with where else they were looked for in vain."""
        return tuple(self.tell(point, "Only one source", *self._absence(point)) for point in points)

    def places(self, article_ids: Iterable[str]) -> list[str]:
        """Return outlet and date of articles."""
        return [place_of(self.articles[i]) for i in article_ids if i in self.articles]

    def _absence(self, point: Point) -> Iterable[str]:
        yield f"({'; '.join(self.places(point.article_ids))})"
        if point.absence is not None and point.absence.checked:
            yield f"Not found in the {counted(len(point.absence.checked), 'other')}."

    def _words(self, claim: Claim) -> str:
        if claim.by is Author.CODE:
            return in_words(claim.text)
        return self.numbering.as_cut(claim, claim.text)


def _origins(point: Point) -> str:
    told = counted(len(point.origin_ids), "independent origin")
    sources = speakers_of(point.primary_sources)
    return f"({told}, resting on {sources})" if sources else f"({told})"
