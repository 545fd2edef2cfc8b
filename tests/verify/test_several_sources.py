"""Claims that merge sentences, credit several outlets, or retell what a model tends to."""

from __future__ import annotations

import pytest

from summarizer.models import Verdict
from summarizer.verify import verify_claim

VOTES = (
    "Rosa Vilar trails Mayor Gus Holm by 87 votes out of 41,206 cast.",
    "Holm received 20,611 votes and Vilar 20,524, according to the certified count.",
)
CASES = (
    "The ministry said there have been 164 confirmed cases.",
    "There were 213 confirmed cases and 12 deaths as of Tuesday evening, the ministry said.",
    "The ministry reported 298 confirmed cases and 15 deaths as of 16 March.",
)
OUTBREAK = (
    "The outbreak has peaked, the Health Agency said on Wednesday, but as many as 60,000 people "
    "may have to leave the old town.",
    "Sixteen people have died, it said.",
)
QUOTED = (
    '"The situation is under control," Health Minister Amadou Relle told reporters.',
    '"We are seeing 30 new patients a day," said Ines Caldwell, the head of the clinic.',
    '"It is not under control."',
)
PROOF = (
    "Marsh said the hand count was full of errors and that he had evidence of 40 ballots "
    "counted twice.",
    "He did not provide it.",
)
LAKE = (
    "At least 6,000 people had left their homes by Tuesday, officials said, as engineers "
    "struggled to draw down a lake that is still rising."
)
REFUND = "The Water Authority will refund 41,000 households, it said on Tuesday."
FIXED = "The Water Authority has repaired 41,000 meters, it said on Tuesday."


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        pytest.param(
            "Rosa Vilar trails Mayor Gus Holm by 87 votes out of 41,206 cast, with 20,524 to his "
            "20,611, according to the certified count.",
            VOTES,
            id="a figure beside who says it",
        ),
        pytest.param(
            "The ministry gave 164 confirmed cases, then 213 as of Tuesday evening and 298 as of "
            "16 March.",
            CASES,
            id="a figure beside its date",
        ),
        pytest.param(
            "The outbreak has peaked, Health Agency says; sixteen people have died",
            OUTBREAK,
            id="two sentences in one headline",
        ),
        pytest.param(
            'Health Minister Amadou Relle said "the situation is under control," but Ines '
            'Caldwell, the head of the clinic, said "it is not under control."',
            QUOTED,
            id="a quotation that goes on",
        ),
        pytest.param(
            "Marsh said the hand count was full of errors and that he had evidence of 40 ballots "
            "counted twice, but did not provide it.",
            PROOF,
            id="a denial from the sentence after",
        ),
        pytest.param(
            "At least 6,000 leave homes as lake rises, officials say",
            (LAKE,),
            id="down that belongs to a verb",
        ),
        pytest.param(
            "Water Authority to refund 41,000 households",
            (REFUND,),
            id="a plan of the speaker's own",
        ),
        pytest.param(
            "Rosa Vilar received 20,524 votes to Holm's 20,611, according to the certified count.",
            VOTES,
            id="a figure whose noun is left out",
        ),
        pytest.param(
            "The 1,200 cases the Health Agency had forecast will not be reached, Ada Brandt said.",
            (
                "The Health Agency counted 1,004 cases to date.",
                "Last week it had forecast 1,200 cases by the end of March.",
                "Ada Brandt said the 1,200 cases will not be reached.",
            ),
            id="one tells what another forecast",
        ),
        pytest.param(
            "Orlen Law School professor Harold Quist said the ruling will not stand.",
            ('"The ruling will not stand," said Harold Quist, a professor at Orlen Law School.',),
            id="where a speaker is from",
        ),
        pytest.param(
            "Former attorney general Denise Oakley said the recount was the cleanest she had seen, "
            'while Dean Marsh said the count was "riddled with errors".',
            (
                "A former attorney general, Denise Oakley, said the recount was the cleanest she "
                "had seen.",
                'Dean Marsh said the count was "riddled with errors" and would be challenged.',
            ),
            id="two speakers, one quoted",
        ),
        pytest.param(
            "Soldiers from the north were sent to support the army.",
            ("Soldiers from the north were sent to help the army in its war against the south.",),
            id="a war against somebody else",
        ),
    ],
)
def test_a_true_claim_passes(claim: str, evidence: tuple[str, ...]) -> None:
    proof = verify_claim(claim, evidence)
    assert proof.verdict is Verdict.SUPPORTED, proof.reasons


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        pytest.param(
            "The outbreak has peaked, Health Agency says; sixty people have died",
            OUTBREAK,
            id="a figure of no sentence",
        ),
        pytest.param(
            "Sixteen people may have to leave the old town.", OUTBREAK, id="the other's figure"
        ),
        pytest.param(
            'Health Minister Amadou Relle said "it is not under control."',
            QUOTED,
            id="a quotation given to the speaker before",
        ),
        pytest.param(
            "Marsh said the hand count was not full of errors and that he had evidence of 40 "
            "ballots counted twice.",
            PROOF,
            id="a denial put elsewhere",
        ),
        pytest.param(
            "At least 6,000 leave homes as lake falls, officials say", (LAKE,), id="the wrong way"
        ),
        pytest.param(
            "Water Authority has repaired 41,000 meters", (FIXED,), id="an allegation made a fact"
        ),
        pytest.param(
            'Denise Oakley said the count was "riddled with errors".',
            (
                "A former attorney general, Denise Oakley, said the recount was the cleanest.",
                'Dean Marsh said the count was "riddled with errors" and would be challenged.',
            ),
            id="a quotation of another speaker",
        ),
        pytest.param(
            "The board will support the plan.",
            ("The board will vote against the plan.",),
            id="a vote against",
        ),
        pytest.param(
            "The ministry reported 12 confirmed cases as of Tuesday evening.",
            CASES,
            id="a figure of the other thing beside the same date",
        ),
    ],
)
def test_a_false_claim_fails(claim: str, evidence: tuple[str, ...]) -> None:
    assert verify_claim(claim, evidence).verdict is Verdict.UNSUPPORTED


LEVELS = (
    "The lake stood at 97 percent of capacity at 6 p.m., according to the Water Authority.",
    "The lake was at 94 percent of capacity on Friday morning.",
    "By Saturday noon the lake had dropped to 91 percent, the Water Authority said.",
)
OUTLETS = ("Orlen Post", "Brask Ledger", "Halven Lantern")


@pytest.mark.parametrize(
    ("claim", "outlets", "verdict"),
    [
        pytest.param(
            "The lake stood at 97 percent of capacity at 6 p.m., according to the Water "
            "Authority, and was at 94 percent on Friday morning, according to the Brask Ledger.",
            OUTLETS,
            Verdict.SUPPORTED,
            id="the outlet of the sentence",
        ),
        pytest.param(
            "The lake was at 94 percent of capacity on Friday morning, according to the Halven "
            "Lantern.",
            OUTLETS,
            Verdict.UNSUPPORTED,
            id="the outlet of another sentence",
        ),
        pytest.param(
            "The lake was at 94 percent of capacity on Friday morning, according to the Halven "
            "Lantern.",
            (*OUTLETS, "Orlen Post"),
            Verdict.SUPPORTED,
            id="outlets not told one by one",
        ),
        pytest.param(
            "The lake was at 94 percent of capacity on Friday morning, according to the Tarn Sun.",
            OUTLETS,
            Verdict.UNSUPPORTED,
            id="no outlet of the evidence",
        ),
    ],
)
def test_an_outlet_is_credited_with_its_own_sentences(
    claim: str, outlets: tuple[str, ...], verdict: Verdict
) -> None:
    assert verify_claim(claim, LEVELS, outlets=outlets).verdict is verdict
