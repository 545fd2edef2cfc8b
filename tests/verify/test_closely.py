"""Claims that were to keep to the words of their evidence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.models import Verdict
from summarizer.verify import verify_claim

FERRY = "A ferry ran aground in the harbour of Velden on Sunday, the coast guard said."
CRANE = "A crane fell on the roof of the fish market, the port office said."
WAGES = "Wages in Velden rose 4 percent in May, the statistics office reported."
TOWN = "The town left its bridge to the railway, which felt that it won a burden."

FAILING = [
    ("A boat ran aground at the dock of Velden on Sunday, the coast guard said.", FERRY,
     ("boat", "dock"), "two_words_of_its_own"),
    ("A ferry ran aground in the estuary of Velden on Sunday, the coast guard said.", FERRY,
     ("estuary",), "one_word_in_the_place_of_another"),
    ("Prices in Velden rose 4 percent in May, the statistics office reported.", WAGES,
     ("Prices",), "another_thing_counted"),
    ("A crane fell on the market hall.", "A crane fell on the market.",
     ("hall",), "one_word_of_few"),
    ("The dam is owned by the state.", "The dam is owned by a private firm.",
     ("state",), "a_thing_whose_name_is_a_verb_of_speech_too"),
    ("A chronically neglected crane fell on the roof of the fish market, the port office said.",
     CRANE, ("chronically", "neglected"), "added_modifiers"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "evidence", "words"), [pytest.param(*row[:3], id=row[3]) for row in FAILING]
)
def test_words_that_the_evidence_lacks_fail_a_claim_held_closely(
    claim: str, evidence: str, words: tuple[str, ...]
) -> None:
    proof = verify_claim(claim, [evidence], closely=True)
    assert proof.verdict is Verdict.UNSUPPORTED
    assert proof.reasons[-1].words == words


HOLDING = [
    ("According to the coast guard, a ferry ran aground in the harbour of Velden.", FERRY,
     "who_tells_it_in_other_words"),
    ("A crane's fall on the roof of the fish market took place, the port office said.",
     "A crane's fall on the roof of the fish market was heard far away, the port office said.",
     "that_it_took_place"),
    ("The coast guard described how a ferry ran aground in Velden.", FERRY, "a_verb_of_speech"),
    ("One source tells of a ferry, the coast guard says.", FERRY, "telling_sources_apart"),
    ("The railway feels it wins a burden as the town leaves its bridge.", TOWN,
     "past_forms_that_are_words_of_their_own"),
    ("Wages went up 4 percent in May in Velden, the statistics office reported.", WAGES,
     "another_word_for_the_same_direction"),
    ("Wages in Velden rose 4% in May, reported the statistics office for the town.", WAGES,
     "one_turn_of_phrase_in_a_long_claim"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "evidence"), [pytest.param(*row[:2], id=row[2]) for row in HOLDING]
)
def test_words_that_every_writer_needs_hold(claim: str, evidence: str) -> None:
    assert verify_claim(claim, [evidence], closely=True).reasons == ()


def test_each_sentence_of_a_claim_is_held_by_itself() -> None:
    claim = f"{FERRY} {CRANE} A boat burned at the dock, the coast guard said."
    proof = verify_claim(claim, [FERRY, CRANE], closely=True)
    assert {word for reason in proof.reasons for word in reason.words} >= {"boat", "burned", "dock"}
    whole = verify_claim(f"{CRANE} {FERRY}", [FERRY, CRANE], closely=True)
    assert (whole.verdict, whole.support) == (Verdict.SUPPORTED, (0, 1))


def test_the_name_of_an_outlet_is_no_word_of_the_claims_own() -> None:
    claim = "Wages in Velden rose 4 percent, the Harbour Courant says, in May."
    told = verify_claim(claim, [WAGES], outlets=["Harbour Courant"], closely=True)
    assert "Courant" not in {word for reason in told.reasons for word in reason.words}


def test_a_claim_in_a_language_without_rules_stays_unchecked() -> None:
    text = "Die Fähre lief am Sonntag im Hafen von Velden auf Grund."
    assert verify_claim(text, [text], closely=True).verdict is Verdict.UNCHECKED


@given(st.lists(st.sampled_from((FERRY, CRANE, WAGES, TOWN)), min_size=1, max_size=3))
def test_what_is_copied_holds_however_much_of_it(sentences: list[str]) -> None:
    proof = verify_claim(" ".join(sentences), (FERRY, CRANE, WAGES, TOWN), closely=True)
    assert proof.verdict is Verdict.SUPPORTED


WORDS = sorted({word.strip(",.") for word in f"{FERRY} {CRANE} {WAGES}".split()})


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join))
def test_what_speaks_against_a_sentence_speaks_against_it_closely_too(claim: str) -> None:
    freely = verify_claim(claim, [FERRY], language="en")
    closely = verify_claim(claim, [FERRY], language="en", closely=True)
    assert set(freely.reasons) <= set(closely.reasons)
