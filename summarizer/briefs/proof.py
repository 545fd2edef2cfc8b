"""A drafted sentence and its grounds made into a proven claim.

Owns the step from resolve to verdict: verifies, dates and numbers the claim. Knows nothing of
which drafter wrote it, except whether its words are the source's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from summarizer.briefs.completing import completed
from summarizer.briefs.resolve import Grounds
from summarizer.models import (
    Article,
    Author,
    Claim,
    ClaimFactory,
    DrafterKind,
    Reason,
    ReasonKind,
    Verdict,
)
from summarizer.reading.index import SentenceIndex
from summarizer.verify import Verification, verify_claim
from summarizer.verify.languages import has_rules

AnyClaim = TypeVar("AnyClaim", bound=Claim)

_ENGLISH, _UNDETERMINED = "en", "und"
_AUTHORS = {DrafterKind.EXTRACTIVE: Author.SOURCE, DrafterKind.MODEL: Author.MODEL}


def prove(text: str, grounds: Grounds, factory: ClaimFactory, drafter: DrafterKind) -> Claim:
    """Return the claim with the verdict of its proof against its own grounds alone."""
    if not grounds.citations:
        return _groundless(text, factory, drafter)
    grounds, proof = _proof(text, grounds, closely=drafter is DrafterKind.MODEL)
    claim = factory.proven(
        text,
        grounds.citations,
        by=_AUTHORS[drafter],
        verdict=proof.verdict,
        reasons=proof.reasons,
        time_anchor=time_anchor(grounds),
    )
    return claim if claim.verdict is Verdict.UNSUPPORTED else checked(claim, grounds.articles)


def _proof(text: str, grounds: Grounds, *, closely: bool) -> tuple[Grounds, Verification]:
    """Return the proof of a claim and its grounds, completed where that carries the claim."""
    proof = _verified(text, grounds, closely=closely)
    fuller = completed(text, grounds, proof.reasons)
    if fuller is not None:
        again = _verified(text, fuller, closely=closely)
        if again.verdict is Verdict.SUPPORTED and _is_needed(grounds, fuller, text):
            return fuller, again
    return grounds, proof


def bears_out(text: str, grounds: Grounds) -> bool:
    """Tell whether grounds as they stand prove a text; nothing is added to them."""
    return _verified(text, grounds, closely=True).verdict is Verdict.SUPPORTED


def _is_needed(grounds: Grounds, fuller: Grounds, text: str) -> bool:
    """Tell whether grounds carry any of a claim: not when what completes them proves it alone."""
    added = Grounds(tuple(place for place in fuller.places if place not in grounds.places))
    return _verified(text, added, closely=False).verdict is not Verdict.SUPPORTED


def _verified(text: str, grounds: Grounds, *, closely: bool) -> Verification:
    return verify_claim(
        text,
        SentenceIndex(grounds.readings),
        published=[one.published for one in grounds.sourced if one.published is not None],
        outlets=[source.article.outlet or "" for source, _ in grounds.places],
        language=_language(grounds.articles),
        closely=closely,
    )


def _language(articles: Iterable[Article]) -> str:
    """Return the language that decides what can be checked: one without rules, if there is any."""
    foreign = (a.language or _UNDETERMINED for a in articles if not has_rules(a.language))
    return next(foreign, _ENGLISH)


def _groundless(text: str, factory: ClaimFactory, drafter: DrafterKind) -> Claim:
    nothing = Reason(
        kind=ReasonKind.EVIDENCE, words=(), evidence_says=None, detail="It cites no sentence."
    )
    return factory.proven(
        text, (), by=_AUTHORS[drafter], verdict=Verdict.UNSUPPORTED, reasons=(nothing,)
    )


def checked(claim: AnyClaim, articles: Iterable[Article]) -> AnyClaim:
    """Return a claim, as unchecked when it cites an article in a language without rules.

    Claims by code stay as they are: they are computed, and name what from.
    """
    cited = {citation.article_id for citation in claim.citations}
    foreign = [a for a in articles if a.id in cited and not has_rules(a.language)]
    if not foreign or claim.by is Author.CODE:
        return claim
    reasons = (_language_reason(foreign[0].language),)
    return claim.model_copy(update={"verdict": Verdict.UNCHECKED, "reasons": reasons})


def _language_reason(language: str | None) -> Reason:
    named = f"is in “{language}”" if language else "does not read as English"
    detail = f"What it cites {named}, and only English can be proven."
    return Reason(kind=ReasonKind.LANGUAGE, words=(), evidence_says=None, detail=detail)


def refused(claim: Claim, reason: Reason) -> Claim:
    """Return a claim that rules let pass as unsupported, for a reason they do not know."""
    return claim.model_copy(update={"verdict": Verdict.UNSUPPORTED, "reasons": (reason,)})


def time_anchor(grounds: Grounds) -> str | None:
    """Return the id of the article whose date the relative dates of the grounds refer to."""
    for citation, reading in zip(grounds.citations, grounds.readings, strict=True):
        if any(mention.relative for mention in reading.dates):
            return citation.article_id
    return None


def partition(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """Split claims into those that may be shown and those to withhold, in their order."""
    shown: list[Claim] = []
    withheld: list[Claim] = []
    for claim in claims:
        (withheld if claim.verdict is Verdict.UNSUPPORTED else shown).append(claim)
    return tuple(shown), tuple(withheld)
