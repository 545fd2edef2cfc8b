from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from summarizer import summarize
from summarizer.models import Author, Briefing, Claim, ClaimFactory, Verdict
from tests.conftest import MakeArticle

DAM = "The dam at Orlen failed on Monday. Engineers counted 14 cracks. Nobody was hurt."


@pytest.fixture
def briefing(read: MakeArticle) -> Briefing:
    return summarize(read(DAM).article)


def test_a_briefing_whose_citation_does_not_quote_its_article_cannot_be_built(
    briefing: Briefing,
) -> None:
    saved = json.loads(briefing.model_dump_json())
    saved["article_briefs"][0]["summary"][0]["citations"][0]["quote"] = "Something else."
    with pytest.raises(ValidationError, match="does not quote its article"):
        Briefing.model_validate(saved)


def test_a_briefing_is_the_same_after_a_round_trip_through_json(briefing: Briefing) -> None:
    assert Briefing.model_validate_json(briefing.model_dump_json()) == briefing


def test_a_briefing_cannot_be_changed(briefing: Briefing) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        briefing.failures = ()  # type: ignore[misc]  # the point of the test


def test_an_article_is_found_by_its_id(briefing: Briefing) -> None:
    assert briefing.article("a1").text == DAM
    with pytest.raises(KeyError):
        briefing.article("a9")


def test_claims_are_numbered_in_the_order_of_their_making(read: MakeArticle) -> None:
    factory, cited = ClaimFactory("s1"), [read(DAM).article.cite_sentence(0)]
    made = [factory.proven(text, cited, by=Author.SOURCE) for text in ("one", "two")]
    assert [claim.id for claim in made] == ["s1.c1", "s1.c2"]


def test_the_key_of_a_claim_depends_on_its_words_alone(read: MakeArticle) -> None:
    cited = [read(DAM).article.cite_sentence(0)]
    one = ClaimFactory("s1").proven("same", cited, by=Author.SOURCE)
    other = ClaimFactory("s7").proven("same", cited, by=Author.SOURCE)
    assert one.key == other.key


def test_a_shown_claim_without_citations_is_refused() -> None:
    with pytest.raises(ValidationError, match="cites its words"):
        ClaimFactory("a1").proven("out of thin air", (), by=Author.MODEL)


def test_a_withheld_claim_may_cite_nothing() -> None:
    claim = ClaimFactory("a1").proven(
        "out of thin air", (), by=Author.MODEL, verdict=Verdict.UNSUPPORTED
    )
    assert claim.citations == ()


def test_a_claim_by_code_names_what_it_was_computed_from() -> None:
    claim = ClaimFactory("s1").derived("2 sources differ", "count", ["a1.s1"])
    with pytest.raises(ValidationError, match="computed from"):
        Claim.model_validate({**claim.model_dump(), "derivation": None})


def test_renumbering_moves_sentences_and_credits_with_the_article(read: MakeArticle) -> None:
    article = read(DAM).article.renumbered("a12")
    assert [sentence.id for sentence in article.sentences] == ["a12.s1", "a12.s2", "a12.s3"]
    assert article.origin == "o12"
