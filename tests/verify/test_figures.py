"""Figures of a claim against those of its evidence: value, unit, bound, rounding, role."""

from __future__ import annotations

import pytest

# id: claim, evidence, whether the figures hold
ORACLE = {
    "same": ("The flood killed 1,204 people.", "The flood killed 1,204 people in Marsk.", True),
    "one-digit-changed": (
        "The flood killed at least 1,304 people.",
        "The flood killed at least 1,204 people.",
        False,
    ),
    "separator-dropped": ("It cost 1204 crowns.", "It cost 1,204 crowns.", True),
    "words-for-digits": ("Twelve boats sank.", "In all, 12 boats sank off the coast.", True),
    "digits-for-words": ("The storm sank 12 boats.", "The storm sank twelve boats.", True),
    "wrong-number-word": ("Thirteen boats sank.", "In all, 12 boats sank off the coast.", False),
    "multiplier-written-out": (
        "The bridge cost 2,500,000 euros.",
        "The bridge cost 2.5 million euros.",
        True,
    ),
    "million-for-billion": (
        "The bridge cost 2.5 billion euros.",
        "The bridge cost 2.5 million euros.",
        False,
    ),
    "abbreviated-multiplier": ("Tern Rail lost $3.1 billion.", "Tern Rail lost $3.1bn.", True),
    "thousand-for-million": (
        "The station serves 4 thousand riders a day.",
        "The station serves 4 million riders a day.",
        False,
    ),
    "another-number-of-a-kind": (
        "Terminal 4 reopened on Monday.",
        "Terminal 2 reopened on Monday after traffic fell 4 percent.",
        False,
    ),
    "one-of-several-numbered": ("Gate 4 is shut.", "Gates 2, 3 and 4 are shut.", True),
    "a-numbered-thing-of-which-there-is-no-other": ("Gate 4 is shut.", "The gate 4 is shut.", True),
    "another-hour": ("The vote begins at nine.", "The vote begins at eleven.", False),
    "another-hour-of-a-morning": (
        "The gate opened at nine this morning.",
        "The gate opened at seven this morning.",
        False,
    ),
    "hour-in-digits": ("The vote begins at eleven.", "The vote begins at 11 on Monday.", True),
    "another-tally": ("It passed by thirteen to nine.", "It passed by twelve to nine.", False),
    "tally-with-a-dash": ("The board voted 12 to 9.", "The board voted 12-9.", True),
    "tally-of-votes": ("It passed by 12 to 9.", "It passed by 12 votes to 9.", True),
    "percent-sign": ("Turnout fell to 41 percent.", "Turnout fell to 41%.", True),
    "per-cent-in-two-words": ("Turnout fell to 41 per cent.", "Turnout fell to 41%.", True),
    "percentage-points-are-no-percent": (
        "Support rose by 5 percent.",
        "Support rose by 5 percentage points.",
        False,
    ),
    "percent-is-no-percentage-points": (
        "Support rose by 5 percentage points.",
        "Support rose by 5 percent.",
        False,
    ),
    "other-currency": ("The fine was 40 million dollars.", "The fine was 40 million euros.", False),
    "currency-sign": ("The fine was 40 million dollars.", "The fine was $40 million.", True),
    "other-length": ("The crack is 30 miles long.", "The crack is 30 kilometres long.", False),
    "other-time": ("Repairs took six months.", "Repairs took six weeks.", False),
    "at-least-dropped": (
        "The landslide buried 60 houses.",
        "The landslide buried at least 60 houses.",
        False,
    ),
    "at-least-kept": (
        "At least 60 houses were buried.",
        "The landslide buried at least 60 houses.",
        True,
    ),
    "at-least-added": (
        "The landslide buried at least 60 houses.",
        "In the landslide 60 houses were buried.",
        False,
    ),
    "more-than-dropped": (
        "The landslide buried 60 houses.",
        "The landslide buried more than 60 houses.",
        False,
    ),
    "over-is-more-than": (
        "The landslide buried over 60 houses.",
        "The landslide buried more than 60 houses.",
        True,
    ),
    "at-most-for-at-least": (
        "The ferry carries at most 300 people.",
        "The ferry carries at least 300 people.",
        False,
    ),
    "fewer-for-more": (
        "Fewer than 300 people came.",
        "More than 300 people came.",
        False,
    ),
    "more-than-a-lower-round-number": (
        "More than 1,200 people fled Marsk.",
        "In Marsk 1,204 people fled.",
        True,
    ),
    "more-than-a-higher-number": (
        "More than 1,300 people fled Marsk.",
        "In Marsk 1,204 people fled.",
        False,
    ),
    "rounded-and-said-so": (
        "About 1,200 people fled Marsk.",
        "In Marsk 1,204 people fled.",
        True,
    ),
    "roughly-too": ("Roughly 50 homes burned.", "The fire burned 48 homes.", True),
    "rounded-and-not-said-so": (
        "In Marsk 1,200 people fled.",
        "In Marsk 1,204 people fled.",
        False,
    ),
    "about-something-far-off": (
        "About 1,000 people fled Marsk.",
        "In Marsk 1,204 people fled.",
        False,
    ),
    "range-kept": (
        "Between 2,400 and 2,600 flats will be built.",
        "By May, between 2,400 and 2,600 flats will be built.",
        True,
    ),
    "range-widened": (
        "Between 2,400 and 2,800 flats will be built.",
        "Between 2,400 and 2,600 flats will be built.",
        False,
    ),
    "end-of-a-range-alone": (
        "The council will build 2,600 flats.",
        "The council will build 2,400 to 2,600 flats.",
        False,
    ),
    "up-to-the-end-of-a-range": (
        "The council will build up to 2,600 flats.",
        "The council will build 2,400 to 2,600 flats.",
        True,
    ),
    "figure-of-another-count": (
        "Doctors say 14 people were hurt.",
        "The blast killed 14 people and hurt 61 people, doctors say.",
        False,
    ),
    "each-figure-with-its-own": (
        "The blast killed 14 people and hurt 61 people.",
        "The blast killed 14 people and hurt 61 people, doctors at two hospitals counted.",
        True,
    ),
    "wounded-counted-as-killed": (
        "The blast left 61 killed.",
        "The blast left 14 killed and 61 hurt.",
        False,
    ),
    "counts-of-two-things-exchanged": (
        "The port has 9 cranes and 4 docks.",
        "The port has 4 cranes and 9 docks.",
        False,
    ),
    "rate-of-another-period": (
        "The plant burns 40 tonnes a week.",
        "The plant burns 40 tonnes a day.",
        False,
    ),
    "invented-figure": ("The plant employs 900 people.", "The plant employs many people.", False),
    "small-count-of-a-list": (
        "Two ministers, Orlo and Vance, resigned.",
        "The ministers Orlo and Vance resigned.",
        True,
    ),
    "small-count-contradicted": ("Two ministers resigned.", "Three ministers resigned.", False),
    "part-of-a-name": ("Turbine No. 3 failed.", "Turbine No. 3 failed at dawn.", True),
    "other-part-of-a-name": ("Turbine No. 4 failed.", "Turbine No. 3 failed at dawn.", False),
    "ordinal-in-digits": ("It was the 3rd flood.", "It was the third flood.", True),
    "other-ordinal": (
        "Sales fell in the second quarter.",
        "Sales fell in the third quarter.",
        False,
    ),
    "quarter-abbreviated": ("Sales fell in Q3.", "Sales fell in the third quarter.", True),
    "doubled-for-tripled": ("Output doubled.", "Output tripled.", False),
    "exactly-for-roughly": ("Output exactly doubled.", "Output roughly doubled.", False),
    "decimal-changed": ("The rate is 3.5%.", "The rate is 3.25%.", False),
    "age": ("Ilo, 54, resigned.", "Ilo, 54, a former miner, resigned.", True),
    "other-age": ("Ilo, 45, resigned.", "Ilo, 54, a former miner, resigned.", False),
}


@pytest.mark.parametrize(("claim", "evidence", "holds"), ORACLE.values(), ids=ORACLE)
def test_figures_of_a_claim_are_those_of_its_evidence(claim, evidence, holds, flaws):
    found = flaws(claim, *evidence.split(" | "))
    assert not found if holds else "figure" in found
