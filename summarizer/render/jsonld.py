"""A briefing's citations as W3C Web Annotations, for tools that annotate articles.

Owns the mapping to the Web Annotation Data Model; knows nothing of what people are shown. One
annotation for each citation of each claim: the claim is its body, the words cited its target.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from itertools import chain
from typing import Any

from summarizer.models import (
    Article,
    ArticleBrief,
    Author,
    Briefing,
    Citation,
    Claim,
    CrossBrief,
    Provenance,
)
from summarizer.models.article_names import known_as
from summarizer.models.walk import all_claims
from summarizer.render.bearing import bearing_words
from summarizer.render.places import web_address
from summarizer.version import VERSION

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
"""The address is a name: the data model asks for exactly this one."""
_PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"
"""The name that the data model has for the fragments of PDF."""
_AROUND = 32
"""Characters before and after a quote that tell it from others like it."""
_TOOL = {"type": "Software", "name": "proven-brief", "schema:softwareVersion": VERSION}
_SCHEMA = {"schema": "https://schema.org/"}


def jsonld_text(briefing: Briefing) -> str:
    """Return an AnnotationCollection of one page as JSON-LD, ending in a line feed.

    Offsets are half-open, in Unicode code points of `Article.text`. Withheld claims are among the
    bodies, assessed "unsupported". A claim that is shown twice is annotated once.
    """
    by_name = {item["id"]: item for item in _annotations(briefing)}
    items = list(by_name.values())
    name = _urn(*(item["id"] for item in items))
    page = {"id": _urn(name, "1"), "type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {
        "@context": [_CONTEXT, _SCHEMA],
        "id": name,
        "type": "AnnotationCollection",
        "generator": _TOOL,
        **_created(briefing.provenance),
        "total": len(items),
        "first": page,
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _annotations(briefing: Briefing) -> Iterator[dict[str, Any]]:
    articles = {article.id: article for article in briefing.articles}
    briefs: tuple[ArticleBrief | CrossBrief, ...] = (*briefing.stories, *briefing.article_briefs)
    for claim in chain.from_iterable(map(all_claims, briefs)):
        for citation in claim.citations:
            article = articles[citation.article_id]
            yield _annotation(claim, citation, article, briefing.provenance)


def _annotation(
    claim: Claim, citation: Citation, article: Article, made: Provenance
) -> dict[str, Any]:
    span = f"{citation.start}-{citation.end}"
    return {
        "id": _urn(claim.id, claim.key, claim.text, article.id, article.sha256, span),
        "type": "Annotation",
        "motivation": "describing",
        **_created(made),
        "generator": _TOOL,
        "body": [_said(claim, article, made), *_assessed(claim)],
        "target": _target(citation, article),
    }


def _said(claim: Claim, article: Article, made: Provenance) -> dict[str, Any]:
    told = {"type": "TextualBody", "purpose": "describing", "value": claim.text}
    return {**told, "format": "text/plain", "creator": _creator(claim, article, made)}


def _creator(claim: Claim, article: Article, made: Provenance) -> dict[str, str]:
    """Return whose words a claim is in: the outlet's, the model's or this tool's."""
    if claim.by is Author.SOURCE and known_as(article) == article.author != article.outlet:
        return {"type": "Person", "name": article.author}
    if claim.by is Author.SOURCE:
        return {"type": "Organization", "name": known_as(article)}
    if claim.by is Author.MODEL:
        return {"type": "Software", "name": made.model_answered or made.model or "a model"}
    return _TOOL


def _assessed(claim: Claim) -> Iterator[dict[str, Any]]:
    """Yield the verdict, each reason against the claim, and what the notes on its words say."""
    reasons = (reason.detail for reason in claim.reasons)
    for words in (str(claim.verdict), *reasons, *bearing_words(claim)):
        body = {"type": "TextualBody", "purpose": "assessing", "value": words}
        yield {**body, "format": "text/plain", "creator": _TOOL}


def _target(citation: Citation, article: Article) -> dict[str, Any]:
    start, end = citation.start, citation.end
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    quote = {
        "type": "TextQuoteSelector",
        "exact": citation.quote,
        "prefix": article.text[max(0, start - _AROUND) : start],
        "suffix": article.text[end : end + _AROUND],
    }
    selectors = [quote, position, *_page(citation)]
    return {"type": "SpecificResource", "source": _source(article), "selector": selectors}


def _page(citation: Citation) -> Iterator[dict[str, str]]:
    """Yield the selector of the page that a citation of a PDF stands on (RFC 8118)."""
    if citation.page is not None:
        about = {"type": "FragmentSelector", "conformsTo": _PDF_FRAGMENTS}
        yield {**about, "value": f"page={citation.page}"}


def _source(article: Article) -> dict[str, str]:
    """Return an article by its address, else by its text's digest, which is canonical anyway."""
    digest = f"urn:sha256:{article.sha256}"
    address = web_address(article.url)
    named = {"id": address, "canonical": digest} if address else {"id": digest}
    language = {"language": article.language} if article.language else {}
    return {**named, "type": "Text", **language}


def _created(made: Provenance) -> dict[str, str]:
    return {"created": made.created} if made.created else {}


def _urn(*parts: str) -> str:
    """Return a name that is the same in every run over the same facts."""
    return uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(parts)).urn
