"""Re-proof of a saved briefing, offline, from nothing but the briefing itself.

Owns the audit: that citations quote, that claims follow from what they cite, that figures and
dates read as stated. Trusts no verdict the file carries; knows no drafter and no model.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from summarizer.errors import BriefingError, printable
from summarizer.models import (
    Article,
    Author,
    Briefing,
    Citation,
    Claim,
    Figure,
    Verdict,
)
from summarizer.models.walk import shown_claims
from summarizer.reading.index import ReadArticle, SentenceIndex, SentenceReading, publication_day
from summarizer.verify import verify_claim
from summarizer.verify.languages import has_rules

_OF_ANOTHER_KIND = frozenset({"missing", "json_invalid", "model_type", "model_attributes_type"})
"""What validation finds at the top of a document that was never a briefing."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Is something a briefing says that does not hold; `where` is the id it says it under."""

    where: str
    problem: str


@dataclass(frozen=True, slots=True)
class Audit:
    """Counts what was re-proved, what cannot be, and lists what failed."""

    claims: int
    unchecked: int
    citations: int
    figures: int
    faults: tuple[Fault, ...]


def load_briefing(path: Path) -> Briefing:
    """Return the briefing saved at a path; BriefingError says what is wrong with it."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        problem = error.strerror or "it cannot be read"
        raise BriefingError(f"{printable(str(path))}: {problem}") from error
    try:
        return Briefing.model_validate_json(raw)
    except ValidationError as error:
        raise BriefingError(f"{printable(str(path))}: {_first_problem(error)}") from error


def audit(briefing: Briefing) -> Audit:
    """Re-prove every shown claim, citation, figure and text of a briefing."""
    prover = _Prover(briefing)
    claims = [claim for story in briefing.stories for claim in shown_claims(story)]
    claims += [claim for brief in briefing.article_briefs for claim in shown_claims(brief)]
    figures = [figure for brief in briefing.article_briefs for figure in brief.figures]
    faults = [
        *_altered_texts(briefing.articles),
        *(fault for claim in claims for fault in prover.claim(claim)),
        *(fault for figure in figures for fault in prover.figure(figure)),
    ]
    citations = sum(1 for _ in briefing.citations())
    unchecked = sum(claim.verdict is Verdict.UNCHECKED for claim in claims)
    return Audit(len(claims) - unchecked, unchecked, citations, len(figures), tuple(faults))


class _Prover:
    """Proves parts of one briefing; each cited span is read once."""

    def __init__(self, briefing: Briefing) -> None:
        self._articles = {article.id: article for article in briefing.articles}
        self._ids = frozenset(briefing.ids())
        self._spans: dict[tuple[str, int, int], SentenceReading] = {}
        self._sources = {a.id: ReadArticle.of(a) for a in briefing.articles}

    def claim(self, claim: Claim) -> Iterator[Fault]:
        if claim.verdict is Verdict.UNSUPPORTED:
            yield Fault(claim.id, "it is shown although its own verdict is unsupported")
        elif claim.by is Author.CODE:
            yield from self._derived(claim)
        elif claim.by is Author.SOURCE and not _is_quoted(claim):
            yield Fault(claim.id, "it is given as a source's words but is not what it cites")
        elif self._has_rules(claim):
            yield from self._supported(claim)
        elif claim.verdict is Verdict.SUPPORTED:
            yield Fault(claim.id, "it is given as supported, but its language has no rules")

    def _has_rules(self, claim: Claim) -> bool:
        return all(has_rules(self._articles[c.article_id].language) for c in claim.citations)

    def figure(self, figure: Figure) -> Iterator[Fault]:
        for citation in figure.citations:
            if not self._reads_as(figure, citation):
                yield Fault(figure.id, f"“{citation.quote}” does not read as the figure stated")

    def _supported(self, claim: Claim) -> Iterator[Fault]:
        cited = [self._articles[c.article_id] for c in claim.citations]
        days = [a.published_at(c.start) for a, c in zip(cited, claim.citations, strict=True)]
        proof = verify_claim(
            claim.text,
            SentenceIndex(self._span(citation) for citation in claim.citations),
            published=[day for day in days if day is not None],
            outlets=[a.outlet or "" for a in cited],
            language="en",
            closely=claim.by is Author.MODEL,
        )
        if proof.verdict is Verdict.UNSUPPORTED:
            yield Fault(claim.id, " ".join(reason.detail for reason in proof.reasons))

    def _derived(self, claim: Claim) -> Iterator[Fault]:
        inputs = claim.derivation.inputs if claim.derivation else ()
        unknown = [given for given in inputs if given not in self._ids]
        if unknown:
            yield Fault(claim.id, f"it is computed from {unknown[0]}, which is not in the briefing")

    def _span(self, citation: Citation) -> SentenceReading:
        place = (citation.article_id, citation.start, citation.end)
        if place not in self._spans:
            published = self._articles[citation.article_id].published_at(citation.start)
            self._spans[place] = SentenceReading(citation.quote, publication_day(published))
        return self._spans[place]

    def _reads_as(self, figure: Figure, citation: Citation) -> bool:
        source = self._sources[citation.article_id]
        for position, sentence in enumerate(source.article.sentences):
            if sentence.id == citation.sentence_id:
                return any(
                    (sentence.start + m.start, m.low, m.high, m.unit, m.bound)
                    == (citation.start, figure.low, figure.high, figure.unit, figure.bound)
                    for m in source.index[position].figures
                )
        return False


def _is_quoted(claim: Claim) -> bool:
    """Tell whether the words of a claim are those it cites, in order, and no others."""
    return claim.text.split() == " ".join(c.quote for c in claim.citations).split() or any(
        claim.text == citation.quote for citation in claim.citations
    )


def _altered_texts(articles: Iterable[Article]) -> Iterator[Fault]:
    for article in articles:
        digest = hashlib.sha256(article.text.encode("utf-8")).hexdigest()
        if digest != article.sha256:
            yield Fault(article.id, "its text is not the text that was read (sha256 differs)")


def _first_problem(error: ValidationError) -> str:
    """Say what is wrong with a document, or that it is none of ours."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] in _OF_ANOTHER_KIND and len(first["loc"]) <= 1:
        why = f"it has no {place}" if place else first["msg"]
        return f"is no saved briefing ({why})"
    return f"{place}: {first['msg']}" if place else str(first["msg"])
