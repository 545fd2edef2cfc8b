"""Who died, who was hurt: the figures that news tells most, and who did it to whom."""

from __future__ import annotations

import pytest

from summarizer.models import Verdict
from summarizer.verify import verify_claim

KILLED_AND_HURT = "Fourteen people were killed and 61 hurt in the crash near Orla."
BUS = "At least 14 people were killed and 61 others injured when a bus overturned."
RAID = "Two gunmen were killed and three officers wounded in the raid."
FEVER = "The outbreak has left 131 people infected and two dead."

TRUE = {
    "people told by what befell them": ("Two people have died.", FEVER),
    "died for killed": ("14 people died in the crash near Orla.", KILLED_AND_HURT),
    "injured for hurt": ("Sixty-one people were injured in the crash near Orla.", KILLED_AND_HURT),
    "a bound": ("At least 14 people died when a bus overturned.", BUS),
    "others": ("61 others were injured when a bus overturned.", BUS),
    "a noun of their own": ("Two gunmen died in the raid.", RAID),
    "the second of two nouns": ("Three officers were wounded.", RAID),
    "a verb before": (
        "The crash injured 61 people.",
        "The crash killed 14 people and injured 61.",
    ),
    "dead for died": (
        "The crash left 14 dead.",
        "14 people died and 61 were injured in the crash.",
    ),
    "the active for the passive": (
        "The army destroyed the bridge.",
        "The bridge was destroyed by the army.",
    ),
    "the passive for the active": (
        "The appeal was rejected by the court on Monday.",
        "The court rejected the appeal on Monday.",
    ),
    "a part of all": ("The party won 45 seats.", "The party took 45 of the 120 seats."),
}
FALSE = {
    "the hurt as the dead": ("61 people were killed in the crash near Orla.", KILLED_AND_HURT),
    "the dead as the hurt": ("14 people were hurt in the crash near Orla.", KILLED_AND_HURT),
    "the hurt as those whom a crash killed": (
        "The crash killed 61 people.",
        "The crash killed 14 people and injured 61.",
    ),
    "the dead as those infected": ("Two people were infected.", FEVER),
    "those infected as the dead": ("131 people have died.", FEVER),
    "left dead": ("The crash left 61 dead.", "14 people died and 61 were injured in the crash."),
    "the wounded as the killed": ("Three officers were killed.", RAID),
    "whom it was done to as who did it": ("The dog bit the man.", "The man bit the dog."),
}


@pytest.mark.parametrize(("claim", "evidence"), TRUE.values(), ids=TRUE)
def test_what_the_evidence_says_in_other_words_is_supported(claim: str, evidence: str) -> None:
    proof = verify_claim(claim, [evidence])
    assert (proof.verdict, proof.reasons) == (Verdict.SUPPORTED, ())


@pytest.mark.parametrize(("claim", "evidence"), FALSE.values(), ids=FALSE)
def test_a_figure_keeps_its_people(claim: str, evidence: str) -> None:
    assert verify_claim(claim, [evidence]).verdict is Verdict.UNSUPPORTED
