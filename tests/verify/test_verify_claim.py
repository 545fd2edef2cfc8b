"""The promises of `verify_claim` that hold for any text: self-support, digits, speed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.models import ReasonKind, Verdict
from summarizer.reading.index import SentenceIndex, SentenceReading
from summarizer.verify import Verification, verify_claim
from summarizer.verify.checker import reasons_against
from summarizer.verify.evidence import Evidence

STORY = (
    "At least 1,204 people were killed when the Tolvarn dam gave way on Monday, 2 March 2026.",
    "“We had warned the ministry twice,” said Lena Foss, who ran the dam until 2019.",
    "The ministry did not answer questions, and Prime Minister Ada Vance may visit on Friday.",
    "Engineers expect the level to fall by 4.5 percent a day, or about 30 centimetres.",
    "Rents in Halven rose 12% in the third quarter while wages fell, according to Corvid Inc.",
    "No fewer than 40 villages, among them Brask and Old Marsk, remain without power.",
    "Otto Brandt denied that he had known of the cracks; two aides reportedly resigned.",
    "The U.S. pledged $2.5 million, up from $1 million, if the gates are rebuilt by 2027.",
    "It was the second-worst flood since 1954, before which no records were kept.",
    "Nobody at NATO, the World Health Organization or the EU would comment.",
)

WORDS = st.sampled_from(
    """the a dam gate rose fell may will not never killed 1,204 12 percent Monday March 2026 Foss
    Lena said that “ ” " ' , . ; at least more than million $ and or who before after was is to
    plans did reportedly according No. Q3 4th twice half don't U.S. NATO % - — ( ) ...""".split()
)
PROSE = st.lists(WORDS, max_size=40).map(" ".join)


def verdict(claim: str, *evidence: str) -> Verdict:
    return verify_claim(claim, evidence).verdict


@pytest.mark.parametrize("sentence", STORY, ids=range(len(STORY)))
def test_a_sentence_supports_itself(sentence):
    assert verify_claim(sentence, STORY) == Verification(
        Verdict.SUPPORTED, (), (STORY.index(sentence),)
    )


@pytest.mark.parametrize("sentence", STORY, ids=range(len(STORY)))
def test_no_check_objects_to_a_sentence_beside_itself(sentence):
    index = SentenceIndex.from_texts(STORY)
    assert reasons_against(SentenceReading(sentence), Evidence(index)) == ()


def test_a_run_of_sentences_supports_itself():
    assert verify_claim(" ".join(STORY[2:5]), STORY).support == (2, 3, 4)


@pytest.mark.parametrize(
    "part",
    [
        "At least 1,204 people were killed when the Tolvarn dam gave way",
        "Prime Minister Ada Vance may visit on Friday.",
        "The ministry did not answer questions.",
        "No fewer than 40 villages remain without power.",
        "It was the second-worst flood since 1954.",
        "two aides reportedly resigned.",
    ],
)
def test_a_clause_supports_itself(part):
    assert verdict(part, *STORY) is Verdict.SUPPORTED


@given(PROSE)
@settings(deadline=None)
def test_any_prose_supports_itself(text):
    if any(char.isalnum() for char in text):
        assert verdict(text, text) is Verdict.SUPPORTED


@given(PROSE, st.lists(PROSE, max_size=3))
@settings(deadline=None)
def test_prose_is_always_judged(claim, evidence):
    assert isinstance(verify_claim(claim, evidence), Verification)


@given(st.text(max_size=200), st.lists(st.text(max_size=200), max_size=3))
@settings(deadline=None)
def test_any_text_is_judged(claim, evidence):
    assert isinstance(verify_claim(claim, evidence), Verification)


@given(
    number=st.integers(min_value=10, max_value=10**9),
    change=st.integers(min_value=1, max_value=9),
    at=st.integers(min_value=0, max_value=8),
    shape=st.sampled_from(
        ("The flood left {} people homeless.", "Repairs cost ${}.", "In all, {} boats sank.")
    ),
)
@settings(deadline=None)
def test_another_digit_is_never_supported(number, change, at, shape):
    digits = list(str(number))
    at %= len(digits)
    digits[at] = str((int(digits[at]) + change) % 10)
    if digits[0] == "0":
        digits[0] = "1" if str(number)[0] != "1" else "2"
    said, changed = f"{number:,}", f"{int(''.join(digits)):,}"
    assert verdict(shape.format(said), shape.format(said)) is Verdict.SUPPORTED
    assert verdict(shape.format(changed), shape.format(said)) is Verdict.UNSUPPORTED


def test_no_evidence_supports_nothing():
    proof = verify_claim("The dam held.", [])
    assert [reason.kind for reason in proof.reasons] == [ReasonKind.EVIDENCE]


@pytest.mark.parametrize("claim", ["", " ", "“…”"], ids=["empty", "blank", "marks"])
def test_a_claim_without_words_is_not_supported(claim):
    proof = verify_claim(claim, ["The dam held."])
    assert [reason.kind for reason in proof.reasons] == [ReasonKind.EVIDENCE]


def test_evidence_of_something_else_supports_nothing():
    proof = verify_claim("The mayor resigned over bribes.", ["Rain fell on the coast all night."])
    assert [reason.kind for reason in proof.reasons] == [ReasonKind.EVIDENCE]


def test_support_names_the_sentences_that_carry_the_claim():
    claim = "Brask and Old Marsk have no power, and the U.S. pledged $2.5 million."
    assert verify_claim(claim, STORY).support == (5, 7)


def test_an_unsupported_claim_has_no_support():
    assert verify_claim("Wages in Halven rose 19%.", STORY).support == ()


def test_a_reason_names_the_words_and_what_the_evidence_says():
    (reason,) = verify_claim("The dam killed 1,304.", ["The dam killed 1,204."]).reasons
    assert reason.words == ("1,304",)
    assert reason.evidence_says == "1,204"
    assert reason.detail == "The evidence has “1,204”, not “1,304”."


def test_the_order_of_evidence_does_not_matter_to_the_verdict():
    claim = "Lena Foss ran the Tolvarn dam, where 1,204 people were killed, until 2019."
    assert verify_claim(claim, STORY).verdict is verify_claim(claim, STORY[::-1]).verdict


def test_a_prepared_index_gives_the_same_proof_as_plain_sentences():
    claim = "Wages in Halven rose 19% in the second quarter."
    index = SentenceIndex.from_texts(STORY)
    assert verify_claim(claim, index) == verify_claim(claim, STORY)


def test_each_sentence_may_have_a_date_of_its_own():
    evidence = ["The dam broke on Monday.", "The gates were opened on Monday."]
    dates = ["2026-03-04", "2026-03-11"]
    claim = "The gates were opened on 9 March 2026."
    assert verify_claim(claim, evidence, published=dates).verdict is Verdict.SUPPORTED
