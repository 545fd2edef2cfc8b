"""Who said it may go only where the claim stays as far from vouching, or where it is on record."""

from __future__ import annotations

import pytest

# id: claim, evidence
ALLEGATION_TO_FACT = {
    "police": (
        "Otto Brandt set the barn on fire.",
        "Otto Brandt set the barn on fire, police said.",
    ),
    "prosecutors": ("Rourke took bribes.", "Rourke took bribes, according to prosecutors."),
    "aides": (
        "The mayor took bribes from the builder.",
        "According to two former aides, the mayor took bribes from the builder.",
    ),
    "claimed": (
        "Rebels shelled the market.",
        "Officials claimed that rebels shelled the market.",
    ),
    "lawsuit": ("The firm hid the losses.", "A lawsuit says the firm hid the losses."),
    "told-an-outlet": (
        "The dam was badly built.",
        "Engineers told the Courier the dam was badly built.",
    ),
    "insisted": ("The vaccine is unsafe.", "Foss insisted that the vaccine is unsafe."),
    "around-an-aside": (
        "The ferry will be scrapped in June.",
        "The ferry, which ran aground on Friday, will be scrapped in June, salvage firm Tarn said.",
    ),
    "reportedly": ("The envoy has resigned.", "The envoy has reportedly resigned."),
}

KEPT_OR_ON_RECORD = {
    "official-data": (
        "Unemployment rose to 5.1% in May.",
        "Unemployment rose to 5.1% in May, according to official data.",
    ),
    "statistics-office": (
        "Unemployment rose to 5.1% in May.",
        "Unemployment rose to 5.1% in May, the statistics office said.",
    ),
    "known-of-what-is-spoken-of": (
        "The ferry ran aground off Selby on Friday.",
        "The ferry, which ran aground off Selby on Friday, will be scrapped, the firm Tarn said.",
    ),
    "census": (
        "The town has 4,120 residents.",
        "The town has 4,120 residents, according to the 2020 census.",
    ),
    "court-records": ("Brandt owns three boats.", "Brandt owns three boats, court records show."),
    "official-results": (
        "Turnout was 61 percent.",
        "Official results showed that turnout was 61 percent.",
    ),
    "certified-count": (
        "Holm won by 87 votes.",
        "Holm won by 87 votes, according to the certified count.",
    ),
    "annual-filing": (
        "Corvid lost $3 million in 2019.",
        "Corvid lost $3 million in 2019, according to its annual filing.",
    ),
    "seismologists": (
        "The quake struck at 4:12 a.m. with a magnitude of 6.1.",
        "The quake struck at 4:12 a.m. with a magnitude of 6.1, said the Geological Survey.",
    ),
    "weather-service": (
        "Winds reached 105 mph.",
        "Winds reached 105 mph, the National Weather Service said.",
    ),
    "allegedly-for-aides": (
        "The mayor allegedly took bribes from the builder.",
        "According to two former aides, the mayor took bribes from the builder.",
    ),
    "accused-for-say": (
        "The mayor is accused of taking bribes.",
        "Prosecutors say the mayor took bribes.",
    ),
    "reportedly-for-reported": (
        "The mayor reportedly resigned.",
        "The mayor resigned, two newspapers reported.",
    ),
    "is-said-to-have": (
        "The mayor is said to have taken bribes.",
        "Prosecutors say the mayor took bribes.",
    ),
    "aides-say": (
        "Aides say the mayor took bribes.",
        "According to two former aides, the mayor took bribes.",
    ),
    "own-announcement": (
        "Corvid will close its Derrow plant.",
        "Corvid announced that it will close its Derrow plant.",
    ),
    "confirmed": (
        "The fire began in a kitchen.",
        "Police confirmed the fire began in a kitchen.",
    ),
}


@pytest.mark.parametrize(("claim", "evidence"), ALLEGATION_TO_FACT.values(), ids=ALLEGATION_TO_FACT)
def test_an_allegation_is_no_fact(claim, evidence, flaws):
    assert "attribution" in flaws(claim, evidence)


@pytest.mark.parametrize(("claim", "evidence"), KEPT_OR_ON_RECORD.values(), ids=KEPT_OR_ON_RECORD)
def test_what_is_on_record_or_as_unsure_passes(claim, evidence, flaws):
    assert flaws(claim, evidence) == set()
