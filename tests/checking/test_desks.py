"""What desks do with sources: offices, plans, pronouns, two articles joined, services on duty."""

from __future__ import annotations

import pytest

from summarizer import Finding
from tests.checking.conftest import checked_draft

RULED = (
    "Judge Ida Holt jailed the owner of the ferry for 11 years. The Crown had asked for 14 years."
)
INSPECTED = (
    "Many are angry with the Harbour Safety Office. Its inspectors had last seen the ferry in May,"
    " and it ignored three letters from the crew, according to Mara Venn, who speaks for them."
)
SPEAKERS = (
    "“The wall was rotten,” said the mayor, Kari Moen. For six years villagers had asked for a new"
    " wall, said Nils Hauge, who keeps sheep."
)

# id: draft, sources, finding
ORACLE = {
    "a-figure-lent-by-the-next-sentence": (
        "The owner of the ferry was jailed for 14 years.",
        (RULED,),
        Finding.CONTRADICTED,
    ),
    "the-figure-of-the-sentence-itself": (
        "The owner of the ferry was jailed for 11 years.",
        (RULED,),
        Finding.HOLDS,
    ),
    "a-plan-told-as-done": (
        "A memorial opened on the pier in May.",
        ("A memorial on the pier will be opened in May.",),
        Finding.CONTRADICTED,
    ),
    "a-name-for-the-pronoun-of-the-source": (
        "Three letters from the crew were ignored by the Harbour Safety Office, says Mara Venn.",
        (INSPECTED,),
        Finding.HOLDS,
    ),
    "an-office-of-somebody-else": (
        "Nils Hauge, the mayor, said villagers had asked for a new wall for six years.",
        (SPEAKERS,),
        Finding.CONTRADICTED,
    ),
    "a-trade-in-other-words": (
        "Nils Hauge, a sheep farmer, said villagers had asked for a new wall for six years.",
        (SPEAKERS,),
        Finding.HOLDS,
    ),
    "a-denial-in-the-next-sentence": (
        "Three people were injured.",
        ("Pickets say three people were arrested at the gate. No one was injured.",),
        Finding.CONTRADICTED,
    ),
}


@pytest.mark.parametrize(("draft", "sources", "finding"), ORACLE.values(), ids=ORACLE)
def test_a_desk_is_told_what_its_sources_make_of_it(
    draft: str, sources: tuple[str, ...], finding: Finding
) -> None:
    assert checked_draft(draft, *sources).sentences[0].finding is finding


@pytest.mark.parametrize(
    ("speaker", "finding", "cautions"),
    [
        pytest.param("the harbour master", Finding.HOLDS, 1, id="a_service_on_duty"),
        pytest.param("the union", Finding.SAID_ONLY, 0, id="a_party"),
    ],
)
def test_a_service_that_is_left_out_is_worth_a_caution(
    speaker: str, finding: Finding, cautions: int
) -> None:
    source = f"The strike shut four of the six terminals of the port, {speaker} said."
    sentence = checked_draft("The strike shut four of the port's six terminals.", source).sentences[
        0
    ]
    assert sentence.finding is finding
    assert len(sentence.cautions) == cautions
