"""Who died, who was hurt: the figures that news tells most, and who did it to whom."""

from __future__ import annotations

import pytest

from summarizer.models import Verdict
from summarizer.reading.index import SentenceReading
from summarizer.verify import verify_claim
from summarizer.verify.fates import fates_of

KILLED_AND_HURT = "Fourteen people were killed and 61 hurt in the crash near Orla."
BUS = "At least 14 people were killed and 61 others injured when a bus overturned."
RAID = "Two gunmen were killed and three officers wounded in the raid."
FEVER = "The outbreak has left 131 people infected and two dead."

TOLL = "The toll of the storm has reached 23, the coastguard said, with 11 people still missing."
LOST = "Nine miners are missing after a tunnel caved in at Harl."

TRUE = {
    "a toll": ("23 people have died in the storm, the coastguard said.", TOLL),
    "at least as many as a running toll": (
        "At least 23 people have died in the storm, the coastguard said.",
        TOLL,
    ),
    "those killed as a toll": ("The death toll of the raid stood at two.", RAID),
    "the missing beside a toll": ("11 people are missing, the coastguard said.", TOLL),
    "a toll with its cause": (
        "The quake killed 340 people.",
        "The death toll from the quake climbed to 340.",
    ),
    "a toll put by somebody": (
        "40 people died in the mine, rescuers said.",
        "Rescuers put the toll of the mine at 40.",
    ),
    "the missing found dead": (
        "Nine miners were found dead.",
        "The nine missing miners were found dead at Harl.",
    ),
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
    "the missing as the dead of a toll": ("11 people have died in the storm.", TOLL),
    "a toll as the missing": ("23 people are missing, the coastguard said.", TOLL),
    "more than a running toll": ("More than 23 people have died in the storm.", TOLL),
    "at least as many as an exact count": (
        "At least 14 people were killed in the crash near Orla.",
        KILLED_AND_HURT,
    ),
    "the missing as the dead": ("Nine miners died after a tunnel caved in at Harl.", LOST),
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


@pytest.mark.parametrize(
    ("claim", "says"),
    [
        pytest.param("At least 40 people have died in the storm.", "23", id="the_dead"),
        pytest.param("40 people are missing after the storm.", "11", id="the_missing"),
    ],
)
def test_a_figure_is_told_otherwise_by_one_of_the_same_fate(claim: str, says: str) -> None:
    assert [reason.evidence_says for reason in verify_claim(claim, [TOLL]).reasons] == [says]


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        pytest.param("The toll now stands at 12.", ["dead"], id="a_toll"),
        pytest.param("The toll from the storm rose from 12 to 15.", ["dead"] * 2, id="two_of_it"),
        pytest.param("The injury toll rose to 50.", ["hurt"], id="of_the_injured"),
        pytest.param("The bridge toll rose to 12.", [], id="of_a_road"),
        pytest.param("The storm took its toll on 40 farms.", [], id="no_count"),
    ],
)
def test_a_toll_counts_the_dead_where_nothing_else_is_said(text: str, fates: list[str]) -> None:
    assert list(fates_of(SentenceReading(text)).values()) == fates
