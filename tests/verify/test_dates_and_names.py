"""Dates and names of a claim against those of its evidence."""

from __future__ import annotations

import pytest

# id: claim, evidence, whether the dates hold; all evidence is of Wednesday, 4 March 2026
DATES = {
    "same-day": ("The dam broke on March 2.", "The dam broke on 2 March at dawn.", True),
    "other-day": ("The dam broke on March 3.", "The dam broke on March 2.", False),
    "other-month": ("The dam broke on May 2.", "The dam broke on March 2.", False),
    "month-abbreviated": ("The dam broke on Mar. 2.", "The dam broke on March 2.", True),
    "other-year": ("The dam was built in 1987.", "The dam was built in 1978.", False),
    "coarser": ("The dam broke in March.", "The dam broke on March 2.", True),
    "finer-than-the-evidence": ("The dam broke on March 2.", "The dam broke in March.", False),
    "other-weekday": ("The dam broke on Tuesday.", "The dam broke on Monday.", False),
    "same-weekday": ("The dam broke on Monday.", "On Monday the dam broke.", True),
    "weekday-resolved": ("The dam broke on March 2.", "The dam broke on Monday.", True),
    "weekday-resolved-to-another-day": (
        "The dam broke on March 9.",
        "The dam broke on Monday.",
        False,
    ),
    "yesterday-resolved": ("The dam broke on 3 March 2026.", "The dam broke yesterday.", True),
    "last-year-resolved": ("The gates were closed in 2025.", "The gates closed last year.", True),
    "publication-date": (
        "As of 4 March 2026, the gates were closed.",
        "The gates were closed.",
        True,
    ),
    "before-for-after": (
        "The gates closed after the vote.",
        "The gates closed before the vote.",
        False,
    ),
    "other-period": (
        "Sales fell compared with the previous quarter.",
        "Sales fell compared with the previous year.",
        False,
    ),
}

# id: claim, evidence, whether the names hold; all evidence is of the Marsk Courier
NAMES = {
    "same": ("Lena Foss resigned.", "Lena Foss resigned on Monday.", True),
    "surname-of-full-name": ("Foss resigned.", "Lena Foss resigned on Monday.", True),
    "invented": ("Otto Brandt resigned.", "Lena Foss resigned on Monday.", False),
    "same-surname-other-person": ("Otto Foss resigned.", "Lena Foss resigned.", False),
    "title-added": ("Mayor Lena Foss resigned.", "Lena Foss, the mayor, resigned.", True),
    "title-dropped": ("Lena Foss resigned.", "Mayor Lena Foss resigned.", True),
    "possessive": ("Foss's deputy resigned.", "The deputy of Lena Foss resigned.", True),
    "acronym-of-a-name": (
        "The WHO sent doctors.",
        "The World Health Organization sent doctors.",
        True,
    ),
    "name-of-an-acronym": (
        "The World Health Organization sent doctors.",
        "The WHO sent doctors.",
        True,
    ),
    "demonym": ("Norwegian ships left.", "Ships from Norway left.", True),
    "place-of-demonym": ("Ships from Norway left.", "Norwegian ships left.", True),
    "other-demonym": ("Swedish ships left.", "Norwegian ships left.", False),
    "other-place": ("The ships left Bergen.", "The ships left Oslo.", False),
    "place-of-a-capital-unknown": ("A bomb went off in Oslo.", "A bomb went off in Norway.", False),
    "outlet": ("The Marsk Courier reports that the ships left.", "The ships left.", True),
    "other-outlet": ("The Halven Lantern reports that the ships left.", "The ships left.", False),
    "common-noun-at-the-start": ("Ships left the harbour.", "The ships left the harbour.", True),
    "adjective-at-the-start": ("Angry crowds met the ships.", "Crowds met the ships.", True),
    "lower-case-office": (
        "The Defence Ministry paid.",
        "The country's defence ministry paid.",
        True,
    ),
    "two-names-exchanged": (
        "Lena Foss accused Otto Brandt of fraud.",
        "Otto Brandt accused Lena Foss of fraud.",
        False,
    ),
    "name-in-the-place-of-another": (
        "Otto Brandt opened the new harbour on Monday.",
        "Lena Foss opened the new harbour on Monday. | Otto Brandt was ill.",
        False,
    ),
    "first-name-added": ("Lena Foss resigned.", "Foss resigned on Monday.", True),
    "first-name-of-a-namesake": (
        "Otto Foss resigned.",
        "Foss resigned on Monday. | Lena Foss was the first mayor of Marsk.",
        False,
    ),
    "doer-and-done-to-in-the-passive": (
        "Otto Brandt was accused of fraud by Lena Foss.",
        "Lena Foss accused Otto Brandt of fraud.",
        True,
    ),
    "first-name-and-surname-in-two-sentences": (
        "Lena Foss was born in Marsk.",
        "The Foss family lived in Marsk. | Lena was the third child and was born there.",
        True,
    ),
    "first-name-of-one-and-surname-of-another": (
        "Lena Foss was born in Marsk.",
        "Lena was born in Marsk. | Otto Foss has never been there.",
        False,
    ),
    "short-for-a-first-name": ("Peggy Foss resigned.", "Margaret Foss resigned.", True),
    "short-for-another-first-name": ("Peggy Foss resigned.", "Martha Foss resigned.", False),
    "doctrine-of-its-followers": (
        "The march was held against Nazism.",
        "Thousands took part in the march against the neo-Nazi group.",
        True,
    ),
    "names-listed-in-another-order": (
        "Lena Foss and Otto Brandt resigned.",
        "Otto Brandt and Lena Foss resigned.",
        True,
    ),
}


@pytest.mark.parametrize(("claim", "evidence", "holds"), DATES.values(), ids=DATES)
def test_dates_of_a_claim_follow_from_its_evidence(claim, evidence, holds, flaws):
    found = flaws(claim, *evidence.split(" | "), published="2026-03-04")
    assert not found if holds else found & {"date", "direction"}


@pytest.mark.parametrize(("claim", "evidence", "holds"), NAMES.values(), ids=NAMES)
def test_names_of_a_claim_are_in_its_evidence(claim, evidence, holds, flaws):
    found = flaws(claim, *evidence.split(" | "), outlet="Marsk Courier")
    assert not found if holds else found & {"name", "role"}
