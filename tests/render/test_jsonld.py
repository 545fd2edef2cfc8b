"""Citations as Web Annotations: each selects exactly the words that its claim stands on."""

from __future__ import annotations

import json
from typing import Any

import pytest

from summarizer import Briefing, render
from summarizer.models import Author, Verdict
from summarizer.models.walk import all_claims
from tests.render.hostile import hostile_briefing
from tests.render.making import HARBOUR, article, brief, briefing, said, story, withheld

ADDRESS = "https://herald.example/alma"


def two_articles() -> Briefing:
    """Return a story with a claim by a source, one by a model and one that was withheld."""
    one, two = article(1, url=ADDRESS), article(2, HARBOUR, outlet="Lindhaven Post")
    written = said(two, 1, 2, by=Author.MODEL, text="Nobody came to harm.")
    told = story(
        one, two, overview=(said(one, 2), written), withheld=(withheld(one, "300", "214"),)
    )
    return briefing(one, two, stories=[told], briefs=[brief(one), brief(two)])


def annotations(document: Briefing) -> list[dict[str, Any]]:
    return json.loads(render(document, "jsonld"))["first"]["items"]


@pytest.mark.parametrize("document", [two_articles(), hostile_briefing()], ids=["plain", "hostile"])
def test_every_citation_of_a_claim_is_an_annotation_that_selects_its_words(
    document: Briefing,
) -> None:
    briefs = (*document.stories, *document.article_briefs)
    pairs = [(claim, c) for b in briefs for claim in all_claims(b) for c in claim.citations]
    cited = {
        (d.id, d.key, d.text, c.article_id, c.start, c.end): (d.text, c) for d, c in pairs
    }.values()
    found = annotations(document)
    assert len(found) == len(cited) > 0
    for annotation, (words, citation) in zip(found, cited, strict=True):
        quote, position = annotation["target"]["selector"]
        text = document.article(citation.article_id).text
        assert annotation["body"][0]["value"] == words
        assert text[position["start"] : position["end"]] == quote["exact"] == citation.quote
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_the_collection_is_what_the_data_model_asks_for() -> None:
    document = two_articles()
    collection = json.loads(render(document, "jsonld"))
    items = collection["first"]["items"]
    assert "http://www.w3.org/ns/anno.jsonld" in collection["@context"]
    assert collection["type"] == "AnnotationCollection"
    assert collection["first"]["type"] == "AnnotationPage"
    assert collection["total"] == len(items)
    assert {item["type"] for item in items} == {"Annotation"}
    names = [collection["id"], collection["first"]["id"], *(item["id"] for item in items)]
    assert all(name.startswith("urn:uuid:") for name in names)
    assert len(names) == len(set(names))
    assert render(document, "jsonld") == render(document, "jsonld")


def test_an_annotation_names_its_source_by_address_or_by_digest() -> None:
    one, two = two_articles().articles
    sources = [annotation["target"]["source"] for annotation in annotations(two_articles())]
    assert {"id": ADDRESS, "canonical": f"urn:sha256:{one.sha256}"}.items() <= sources[0].items()
    assert f"urn:sha256:{two.sha256}" in {source["id"] for source in sources}
    harmful = annotations(hostile_briefing())
    assert not [a for a in harmful if a["target"]["source"]["id"].startswith("javascript")]


def test_a_body_says_whose_words_it_is_and_what_the_proof_came_to() -> None:
    bodies = {a["body"][0]["value"]: a["body"] for a in annotations(two_articles())}
    by = {words: body[0]["creator"]["name"] for words, body in bodies.items()}
    assert by["Nobody came to harm."] == "a model"
    assert "Rusk Herald" in by.values()
    assert [body["value"] for body in bodies["300"][1:]] == [str(Verdict.UNSUPPORTED), "214"]
