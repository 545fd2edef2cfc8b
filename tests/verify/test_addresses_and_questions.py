from __future__ import annotations

import pytest

from summarizer import verify_claim

EVIDENCE = [
    "The harbour office added 22 crossings and reopens the pier on 1 December.",
    "Details are at www.harbour.example/pier, and by mail from pier@harbour.example.",
]
ASKED = ["What is the capital of Norlia?", "The harbour office added 22 crossings."]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        pytest.param("Details are at www.harbour.example/pier.", "supported", id="as-written"),
        pytest.param("Details are at www.harbour.example/fees.", "unsupported", id="another-path"),
        pytest.param("Details are at https://harbour.test.", "unsupported", id="another-host"),
        pytest.param("Details come by mail from pay@harbour.example.", "unsupported", id="mail"),
        pytest.param("The office @rusk_pier added 22 crossings.", "unsupported", id="handle"),
        pytest.param("The U.S. harbour office added 22 crossings.", "unsupported", id="a-name"),
        pytest.param("The harbour office added 22 crossings.", "supported", id="no-address"),
    ],
)
def test_an_address_holds_only_as_it_is_written(claim: str, verdict: str) -> None:
    assert verify_claim(claim, EVIDENCE).verdict == verdict


@pytest.mark.parametrize("claim", ["This one weird trick", "Buy one, get 22 magic beans."])
def test_a_number_alone_carries_no_claim(claim: str) -> None:
    assert verify_claim(claim, EVIDENCE[:1]).verdict == "unsupported"


def test_what_is_only_asked_supports_nothing() -> None:
    proof = verify_claim("The capital of Norlia is Norl.", ASKED)
    assert proof.verdict == "unsupported"
    assert any(reason.detail == "The evidence only asks." for reason in proof.reasons)


def test_a_question_may_be_repeated_and_beside_a_sentence_does_no_harm() -> None:
    assert verify_claim(ASKED[0], ASKED).verdict == "supported"
    assert verify_claim(ASKED[1], ASKED).verdict == "supported"
