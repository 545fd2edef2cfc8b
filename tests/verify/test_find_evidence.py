"""Which sentences of a text carry a claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.index import SentenceIndex
from summarizer.verify import find_evidence

TEXT = (
    "The Tolvarn dam gave way at dawn on Monday.",  # 0
    "Rescuers had counted 1,204 dead by nightfall.",  # 1
    "Lena Foss, who ran the dam until 2019, had warned the ministry of cracks.",  # 2
    "The ministry did not answer questions.",  # 3
    "Schools in Halven stayed open.",  # 4
    "The cracks were first seen in 2017, a leaked report shows.",  # 5
    "Prime Minister Ada Vance will visit Brask on Friday.",  # 6
    "Corvid Inc. built the dam for 80 million crowns.",  # 7
    "Shares in Corvid Inc. fell 14 percent.",  # 8
    "Farmers lost most of the harvest.",  # 9
)

# id: claim, the sentences that carry it, best first
ORACLE = {
    "verbatim": ("Schools in Halven stayed open.", [4]),
    "figure": ("The death toll reached 1,204.", [1]),
    "name": ("Ada Vance is to go to Brask.", [6]),
    "other-inflection": ("A farmer loses his harvest.", [9]),
    "word-family": ("Rescue workers count the dead.", [1]),
    "two-facts": ("Corvid, whose shares fell 14 percent, built the dam for 80 million.", [8, 7]),
    "warning-and-leak": ("Foss warned of cracks, which a leaked report dates to 2017.", [5, 2]),
    "nothing": ("Zebras yawn.", []),
    "only-function-words": ("It was of the", []),
    "empty": ("", []),
}


@pytest.mark.parametrize(("claim", "carriers"), ORACLE.values(), ids=ORACLE)
def test_the_sentences_that_carry_a_claim_are_found(claim, carriers):
    assert find_evidence(claim, TEXT) == carriers


TOLD_OTHERWISE = (
    "The envoy of the north spoke of the border for an hour.",  # 0
    "The envoy told reporters that the border talks of the north had failed.",  # 1
    "A vote of the United Nations Security Council is due.",  # 2
    "Paris is watching.",  # 3
    "Canadian officers arrived.",  # 4
    "The farmland lies idle.",  # 5
    "It was signed on 2019-11-04.",  # 6
    "We will never trade land for silence, she added.",  # 7
    "The envoy of the north saw the border and the reporters of the north.",  # 8
    "Talks about the border failed the north, reporters heard from the envoy.",  # 9
)

# id: what the envoy is said to have told, and the sentence that alone has it in another form
IN_ANOTHER_FORM = {
    "acronym": ("the UN Security Council", 2),
    "people": ("Canada", 4),
    "month": ("a day in November", 6),
    "month-of-year": ("November 2019", 6),
    "quotation": ("“will never trade land for silence”", 7),
}


@pytest.mark.parametrize(("told", "only"), IN_ANOTHER_FORM.values(), ids=IN_ANOTHER_FORM)
@pytest.mark.parametrize("k", [None, 5])
def test_what_stands_elsewhere_in_another_form_is_found(told, only, k):
    claim = f"The envoy of the north told reporters that border talks failed, and of {told}."
    assert only in find_evidence(claim, TOLD_OTHERWISE, k)


def test_k_bounds_the_number():
    claim = "Foss warned of cracks, which a leaked report dates to 2017."
    assert [len(find_evidence(claim, TEXT, k)) for k in (0, 1, 2)] == [0, 1, 2]


def test_an_index_gives_what_plain_sentences_give():
    index = SentenceIndex.from_texts(TEXT)
    assert all(find_evidence(c, index) == find_evidence(c, TEXT) for c, _ in ORACLE.values())


def test_no_sentences_hold_no_evidence():
    assert find_evidence("The dam gave way.", []) == []


@given(st.text(max_size=100), st.lists(st.text(max_size=100), max_size=6))
def test_positions_are_distinct_and_in_range(claim, sentences):
    found = find_evidence(claim, sentences)
    assert len(found) == len(set(found)) <= 3
    assert all(0 <= position < len(sentences) for position in found)
