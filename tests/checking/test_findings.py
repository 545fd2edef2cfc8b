from __future__ import annotations

import pytest

from summarizer import Author, Finding, Verdict
from tests.checking.conftest import FOREIGN, Checked, checked_draft

HOLDS, CONTRADICTED = Finding.HOLDS, Finding.CONTRADICTED
NOT_FOUND, NO_CLAIM = Finding.NOT_FOUND, Finding.NO_CLAIM

FINDINGS = [
    ("copied", "All of them were brought ashore before midnight.", HOLDS),
    ("reworded", "The coast guard said the Alma ran aground on Saturday.", HOLDS),
    ("of_two_sentences", "A tug pulled the Alma free on Monday, and nobody was injured.", HOLDS),
    ("name_from_the_sentence_before", "The Alma's people were brought ashore by midnight.", HOLDS),
    ("figure_of_another_source", "190 people were on the Alma, the harbour office said.", HOLDS),
    ("figure", "The ferry ran aground with 241 people aboard, the coast guard said.", CONTRADICTED),
    ("date", "A tug pulled the ferry free on Tuesday.", CONTRADICTED),
    ("negation", "Lind Lines said repairs will not cost 3 million crowns.", CONTRADICTED),
    ("direction", "Traffic rose by 12 percent in April.", CONTRADICTED),
    ("certainty", "The owner, Lind Lines, will sell the ship.", CONTRADICTED),
    ("multiplier", "Repairs will cost 3 billion crowns, Lind Lines said.", CONTRADICTED),
    ("speaker_left_out", "Repairs will cost 3 million crowns.", Finding.SAID_ONLY),
    ("quotation", "“The engine simply failed,” Captain Ida Holt told reporters.", CONTRADICTED),
    ("two_quoted_words", "The captain says the steering “suddenly failed”.", CONTRADICTED),
    ("invented", "The minister of fisheries has opened a museum in Brask.", NOT_FOUND),
    ("hardly_spoken_of", "The owner has planted trees along the coast.", NOT_FOUND),
    ("question", "Why did the steering fail?", NO_CLAIM),
    ("transition", "Here is what we know.", NO_CLAIM),
    ("too_little", "It failed.", NO_CLAIM),
    ("to_the_reader", "We will keep you informed about everything in our newsletter.", NO_CLAIM),
    ("opinion", "Ferry companies should train crews far better.", NO_CLAIM),
]


@pytest.mark.parametrize(
    ("draft", "finding"), [pytest.param(*row[1:], id=row[0]) for row in FINDINGS]
)
def test_a_sentence_is_found_to_be(draft: str, finding: Finding, checked: Checked) -> None:
    assert checked(draft).finding is finding


VERDICTS = {
    HOLDS: Verdict.SUPPORTED,
    CONTRADICTED: Verdict.UNSUPPORTED,
    NOT_FOUND: Verdict.UNSUPPORTED,
    Finding.SAID_ONLY: Verdict.UNSUPPORTED,
    NO_CLAIM: Verdict.UNCHECKED,
}


@pytest.mark.parametrize(
    ("draft", "finding"), [pytest.param(*row[1:], id=row[0]) for row in FINDINGS]
)
def test_the_claim_is_the_writers_and_carries_the_verdict(
    draft: str, finding: Finding, checked: Checked
) -> None:
    claim = checked(draft).claim
    assert (claim.text, claim.by) == (draft, Author.WRITER)
    assert claim.verdict is VERDICTS[finding]
    assert bool(claim.reasons) == (finding is not HOLDS)


def test_a_sentence_that_holds_cites_the_words_it_stands_on(checked: Checked) -> None:
    cited = checked("A tug pulled the ferry free on Monday.").claim.citations
    assert [citation.quote for citation in cited] == ["A tug pulled the ferry free on Monday."]


def test_a_reason_says_what_the_source_has_instead(checked: Checked) -> None:
    reason = checked("A tug pulled the ferry free on Tuesday.").claim.reasons[0]
    assert (reason.words, reason.evidence_says) == (("Tuesday",), "Monday")


def test_words_that_no_source_has_are_told_beside_what_holds(checked: Checked) -> None:
    assert "yanked" in checked("A tug yanked the ferry free on Monday.").own_words


def test_a_headline_may_leave_out_who_says_it() -> None:
    done = checked_draft(f"Repairs to cost 3 million crowns\n\n{'Nobody was injured. ' * 2}")
    assert done.sentences[0].block == "title"
    assert done.sentences[0].finding is HOLDS


def test_a_headline_in_capitals_is_read_as_a_sentence() -> None:
    draft = "Ferry Ran Aground With 241 People Aboard\n\nThe ferry ran aground with people aboard."
    headline = checked_draft(draft).sentences[0]
    assert headline.finding is CONTRADICTED
    assert {reason.kind for reason in headline.claim.reasons} == {"figure"}


def test_a_byline_is_no_sentence() -> None:
    done = checked_draft("Alma aground\n\nBy Lena Marsh\n\nNobody was injured.")
    assert "Lena" not in " ".join(sentence.claim.text for sentence in done.sentences)


def test_a_speaker_goes_on_speaking_within_a_paragraph() -> None:
    first, second = "Nobody was injured, Lind Lines said.", "Repairs will cost 3 million crowns."
    together = checked_draft(f"{first} {second}").sentences[1]
    apart = checked_draft(f"{first}\n\n{second}").sentences[1]
    assert (together.finding, apart.finding) == (HOLDS, Finding.SAID_ONLY)


def test_the_middle_of_a_long_quotation_is_a_quotation() -> None:
    waiting = "We waited for the boats, and the boats came late, since the sea was rough. " * 3
    said = (
        f"“The steering failed. Nothing could be done any more. {waiting}That was all,” Holt said."
    )
    middle = checked_draft(said.replace("any more", "any longer"), said).sentences[1]
    assert middle.claim.text == "Nothing could be done any longer."
    assert middle.finding is CONTRADICTED
    assert middle.repair == "Nothing could be done any more."


def test_a_draft_in_a_language_without_rules_is_not_judged() -> None:
    done = checked_draft(FOREIGN)
    assert {sentence.finding for sentence in done.sentences} == {Finding.UNCHECKED}
    assert done.failed == ()


def test_a_source_in_a_language_without_rules_supports_nothing() -> None:
    done = checked_draft("Nobody was injured off Rusk on Saturday.", FOREIGN)
    assert done.sentences[0].finding is NOT_FOUND
    assert done.articles[0].language != "en"


def test_without_sources_nothing_is_supported() -> None:
    done = checked_draft("Nobody was injured.", "")
    assert done.sentences[0].finding is NOT_FOUND
