"""Claims and evidence of any length and any shape take time in proportion to their length."""

from __future__ import annotations

import time

import pytest

from summarizer.reading.index import SentenceIndex
from summarizer.verify import find_evidence, verify_claim
from tests.timing import quickest

pytestmark = [pytest.mark.thorough, pytest.mark.usefixtures("no_collector")]

LONG = 10_000
HOSTILE = {
    "words": "a ",
    "numbers": "1,2",
    "numbers-with-points": "1.2.3.",
    "quotation-marks": "“",
    "straight-marks": "\"' ",
    "speech": "said ",
    "negation-and-modals": "not may ",
    "initials": "A. B. ",
    "sums": "$1 to $2 or ",
    "names": "Foss Brandt ",
    "bounds": "at least more than up to ",
    "dates": "2 March 2026 and ",
    "one-word": "x",
    "hyphens": "-",
    "brackets": "[(",
    "links": "www.a.b/",
    "possessives": "'s ",
    "movements": "up 3% from 2 to 4, ",
    "sentences": "The dam killed at least 1,204 people, Foss said on Monday. ",
}


def _seconds(text: str) -> float:
    return quickest(lambda: verify_claim(text, [text + "b", text[: len(text) // 2]]), runs=2)


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_ten_thousand_characters_of_anything_take_linear_time(unit):
    text = (unit * LONG)[:LONG]
    _seconds(text[:500])
    half, whole = _seconds(text[: LONG // 2]), _seconds(text)
    assert whole < max(3 * half, 0.4)  # linear is twice, quadratic four times


def test_ten_thousand_sentences_of_evidence_take_linear_time():
    whole = SentenceIndex.from_texts(
        f"Boat {at} sank off Marsk with {at % 97} men." for at in range(LONG)
    )
    claim = "The boats did sink off the coast without any men."
    verify_claim("A boat sank off the coast with all men.", whole)  # reads the sentences
    took = []
    for index in (whole.select(range(LONG // 4)), whole):
        find_evidence("A boat sank.", index)
        start = time.process_time()
        assert verify_claim(claim, index).reasons
        assert find_evidence(claim, index)
        took.append(time.process_time() - start)
    assert took[1] < max(8 * took[0], 0.4)
