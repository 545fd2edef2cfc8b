"""Claims as the templates of a page show them.

Owns what stands beside a claim's words: whose they are, its badge, its links, the reasons
against it. Knows nothing of sections.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from summarizer.models import Article, Author, Briefing, Claim, Point, Verdict
from summarizer.render.bearing import bearing_words, hanging_place
from summarizer.render.dates import in_words
from summarizer.render.numbering import Numbering
from summarizer.render.page.links import Link, Links
from summarizer.render.places import place_of, speakers_of
from summarizer.render.scope import counted

_OWN = "en"
"""The language of the page's own words."""


@dataclass(frozen=True, slots=True)
class Told:
    """Is a claim ready to be shown; `anchor` is None where the same claim is shown again.

    `quoted` says that these are a source's own words; `language` is theirs where it is not the
    page's own, "" where it is not known;
    `nearest` leads to what comes nearest to it in other articles.
    """

    anchor: str | None
    text: str
    quoted: bool
    voice: str
    badge: str | None
    hangs_on: str | None
    links: tuple[Link, ...]
    reasons: tuple[str, ...]
    asides: tuple[str, ...]
    language: str | None
    nearest: tuple[Link, ...] = ()

    @property
    def opens_quoted(self) -> bool:
        """Tell whether the words bring quotation marks of their own."""
        return self.text.startswith(("“", '"', "‘", "«"))


class Teller:
    """Makes the claims of one page."""

    def __init__(self, briefing: Briefing) -> None:
        self.numbering = Numbering.of(briefing)
        self.links = Links(self.numbering)
        self.articles = {article.id: article for article in briefing.articles}
        self.figures = {f.id: f for brief in briefing.article_briefs for f in brief.figures}

    def tell(self, claim: Claim, *asides: str) -> Told:
        """Return a claim with what is said beside it."""
        supported = claim.verdict is Verdict.SUPPORTED
        anchored = self.articles.get(claim.time_anchor or "")
        return Told(
            anchor=self.links.place(claim),
            text=self._words(claim),
            quoted=claim.by is Author.SOURCE,
            voice=f"by-{claim.by}",
            badge=None if supported else str(claim.verdict),
            hangs_on=hanging_place(claim, anchored) if anchored else None,
            links=self.links.of(claim.citations),
            reasons=tuple(reason.detail for reason in claim.reasons),
            asides=(*(f"({words})" for words in bearing_words(claim)), *asides),
            language=self._language(claim),
        )

    def all(self, claims: Iterable[Claim]) -> tuple[Told, ...]:
        """Return claims in their order."""
        return tuple(self.tell(claim) for claim in claims)

    def agreed(self, points: Sequence[Point]) -> tuple[Told, ...]:
        """Return points of several origins, with how many and on whom they rest."""
        return tuple(self.tell(point, _origins(point)) for point in points)

    def alone(self, points: Sequence[Point]) -> tuple[tuple[str, tuple[Told, ...]], ...]:
        """Return points of one origin by the articles that make them, outlet and date first."""
        found: dict[str, list[Told]] = {}
        for point in points:
            place = "; ".join(self.places(point.article_ids))
            told = replace(self.tell(point), hangs_on=None)
            nearest = point.absence and point.absence.nearest
            links = self.links.of([nearest]) if nearest else ()
            found.setdefault(place, []).append(replace(told, nearest=links))
        return tuple((place, tuple(claims)) for place, claims in found.items())

    def places(self, article_ids: Iterable[str]) -> list[str]:
        """Return outlet and date of articles."""
        return [place_of(self.articles[i]) for i in article_ids if i in self.articles]

    def _words(self, claim: Claim) -> str:
        if claim.by is Author.CODE:
            return in_words(claim.text)
        return self.numbering.as_cut(claim, claim.text)

    def _language(self, claim: Claim) -> str | None:
        if claim.by is Author.CODE or not claim.citations:
            return None
        return language_of(self.articles[claim.citations[0].article_id])


def language_of(article: Article) -> str | None:
    """Return the language of an article: None for the page's own, "" where it is not known."""
    language = article.language or ""
    return None if language.partition("-")[0] == _OWN else language


def _origins(point: Point) -> str:
    told = counted(len(point.origin_ids), "independent origin")
    sources = speakers_of(point.primary_sources)
    return f"({told}, resting on {sources})" if sources else f"({told})"
