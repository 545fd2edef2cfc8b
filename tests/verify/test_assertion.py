"""What a claim denies, promises and turns round against its evidence."""

from __future__ import annotations

import pytest

# id: claim, evidence, the kind of reason against the claim, or none
NEGATION = {
    "negation-added": (
        "The quake did not kill 1,204 people.",
        "The quake killed 1,204 people.",
        "negation",
    ),
    "negation-dropped": ("The board met.", "The board did not meet.", "negation"),
    "negation-kept": ("The board didn't meet.", "The board did not meet.", None),
    "cannot": ("The board cannot meet.", "The board can not meet.", None),
    "no-dropped": ("There is evidence of fraud.", "There is no evidence of fraud.", "negation"),
    "no-added": (
        "There was no increase in wages.",
        "There was an increase in wages.",
        "negation",
    ),
    "without-dropped": (
        "The board met with lawyers present.",
        "The board met without lawyers present.",
        "negation",
    ),
    "declined-for-turned-down": ("Foss declined the offer.", "Foss turned down the offer.", None),
    "did-not-for-failed": ("Talks did not succeed.", "Talks failed to succeed.", None),
    "did-not-for-declined": (
        "Foss did not comment on the offer.",
        "Foss declined to comment on the offer.",
        None,
    ),
    "not-only-is-no-negation": (
        "The storm hit the port and the town.",
        "The storm hit not only the port but also the town.",
        None,
    ),
    "denied-that": (
        "The dam had been inspected.",
        "Foss denied that the dam had been inspected.",
        "negation",
    ),
    "failed-dropped": (
        "Engineers managed to close the gate.",
        "Engineers failed to close the gate.",
        "negation",
    ),
    "other-clause-negated": (
        "The vote went ahead.",
        "Foss did not resign, and the vote went ahead.",
        None,
    ),
    "none": ("All of the passengers survived.", "None of the passengers survived.", "negation"),
    "no-fewer-than": (
        "At least 40 cars burned.",
        "No fewer than 40 cars burned.",
        None,
    ),
}

MODALITY = {
    "suspicion-told-as-a-deed": (
        "Police arrested two men for stealing cars.",
        "Police arrested two men on suspicion of stealing cars.",
        "modality",
    ),
    "accusation-told-as-a-deed": (
        "The mayor lied to the council.",
        "The mayor was accused of lying to the council.",
        "modality",
    ),
    "accusation-kept": (
        "The mayor was accused of lying.",
        "Foss accused the mayor of lying to the council.",
        None,
    ),
    "accused-and-found-guilty": (
        "Foss stole the car.",
        "Foss stole the car, as the court found. He had been charged with stealing it.",
        None,
    ),
    "promise-in-a-clause-left-out": (
        "The aid will be paid out from Monday.",
        "The aid that the minister promised in Marsk on Wednesday will be paid out from Monday.",
        None,
    ),
    "may-to-will": ("The gates will open.", "The gates may open.", "modality"),
    "could-to-did": ("The wall collapsed.", "The wall could collapse.", "modality"),
    "plans-to-did": (
        "Tern Rail closed the line.",
        "Tern Rail plans to close the line.",
        "modality",
    ),
    "expected-to-did": (
        "The board approved the sale.",
        "The board is expected to approve the sale.",
        "modality",
    ),
    "expected-to-will": (
        "The board will approve the sale.",
        "The board is expected to approve the sale.",
        "modality",
    ),
    "likely-to-is": ("The line is safe.", "The line is likely safe.", "modality"),
    "will-to-did": (
        "Tern Rail has closed the line.",
        "Tern Rail will close the line.",
        "modality",
    ),
    "plans-to-for-intends-to": (
        "Tern Rail intends to close the line.",
        "Tern Rail plans to close the line.",
        None,
    ),
    "may-for-might": ("The gates might open.", "The gates may open.", None),
    "will-to-may-is-weaker": ("The gates may open.", "The gates will open.", None),
    "a-project-projects-nothing": (
        "The tunnel will cost 5.6 million crowns.",
        "The tunnel is late. The project will cost 5.6 million crowns.",
        None,
    ),
    "a-forecast-that-was-read": (
        "The taler ended the day lower.",
        "The taler rose until traders had read the forecast and ended the day lower.",
        None,
    ),
    "more-than-planned": (
        "The tunnel will not open before 2033, auditors said.",
        "The tunnel will cost 5 million crowns, a third more than planned, and will not open "
        "before 2033, auditors said.",
        None,
    ),
    "growth-that-is-forecast": (
        "The growth of 3% pleased the bank.",
        "The forecast growth of 3% pleased the bank.",
        "modality",
    ),
    "projected-for-expected": (
        "Sales are projected to grow.",
        "Sales are expected to grow.",
        None,
    ),
    "month-of-may": ("The gates opened in May.", "In May the gates opened.", None),
    "fact-kept": ("Tern Rail closed the line.", "Tern Rail closed the line in May.", None),
    "is-set-to": ("The line is set to close.", "The line is due to close.", None),
    "considers-doing-to-did": (
        "The council has sold the hall.",
        "The council is considering selling the hall to pay its debts.",
        "modality",
    ),
    "considers-to-will": (
        "The council will sell the hall.",
        "The council is considering a plan to sell the hall.",
        "modality",
    ),
}

DIRECTION = {
    "rose-for-fell": ("Rents rose in Halven.", "Rents fell in Halven.", "direction"),
    "fell-for-dropped": ("Rents fell in Halven.", "Rents dropped in Halven.", None),
    "increase-for-decrease": (
        "The report shows an increase in rents.",
        "The report shows a decrease in rents.",
        "direction",
    ),
    "climbed-for-rose": ("Rents climbed in Halven.", "Rents rose in Halven.", None),
    "won-for-lost": ("Halven won the final.", "Halven lost the final.", "direction"),
    "accepted-for-rejected": (
        "The council accepted the bid.",
        "The council rejected the bid.",
        "direction",
    ),
    "approved-for-backed": (
        "The council approved the bid.",
        "The council backed and approved the bid.",
        None,
    ),
    "highest-for-lowest": (
        "It was the highest level since records began.",
        "It was the lowest level since records began.",
        "direction",
    ),
    "higher-to-highest": (
        "The river stood at its highest level.",
        "The river stood at its higher level.",
        "direction",
    ),
    "profit-for-loss": (
        "Corvid reported a profit of 3 million euros.",
        "Corvid reported a loss of 3 million euros.",
        "direction",
    ),
    "other-thing-fell": (
        "Rents rose while wages fell.",
        "In Halven rents rose while wages fell.",
        None,
    ),
    "two-things-exchanged": (
        "Wages rose while rents fell.",
        "Rents rose while wages fell.",
        "role",
    ),
    "not-fall-for-rise": ("Rents did not fall.", "Rents rose.", None),
    "confirmed-for-denied": (
        "Foss confirmed the report.",
        "Foss denied the report.",
        "direction",
    ),
    "all-for-some": (
        "All pumps in the station failed.",
        "Some pumps in the station failed.",
        "figure",
    ),
    "unlikely-for-likely": (
        "A strike is unlikely this week.",
        "A strike is likely this week.",
        "direction",
    ),
    "north-for-south": (
        "The column moved north of the river.",
        "The column moved south of the river.",
        "direction",
    ),
    "welcomed-for-condemned": (
        "The union welcomed the ruling.",
        "The union and its allies have strongly condemned the ruling as a gift to owners.",
        "direction",
    ),
    "figures-set-against-each-other": (
        "Corvid saw a fall in profit per share.",
        "Profit per share was $0.21 in spring, compared with $0.02 a year ago.",
        "direction",
    ),
    "negative-prefix": (
        "The auditors called the accounts unreliable.",
        "The auditors called the accounts reliable and complete.",
        "direction",
    ),
    "upper-for-lower": (
        "The evacuation of the upper part of Marsk was ordered.",
        "On Monday the council ordered people to leave the lower part of Marsk.",
        "direction",
    ),
    "latest-for-earliest": (
        "Residents could be back on 14 March at the latest.",
        "People may return to their homes on Saturday, 14 March, at the earliest.",
        "direction",
    ),
    "granted-for-rejected": (
        "Judge Sole granted the request for a ban.",
        "The judge, Sole, rejected the request for a ban.",
        "direction",
    ),
    "both-orders-in-the-evidence": (
        "The upper part of Marsk was evacuated.",
        "People in the lower part of Marsk left on Monday. | On Tuesday the council evacuated "
        "the upper part of the city of Marsk.",
        None,
    ),
    "despite-for-because": (
        "The match was cancelled despite the rain.",
        "The match was cancelled because of the rain.",
        "direction",
    ),
}


@pytest.mark.parametrize(
    ("claim", "evidence", "kind"),
    (NEGATION | MODALITY | DIRECTION).values(),
    ids=NEGATION | MODALITY | DIRECTION,
)
def test_a_claim_asserts_what_its_evidence_asserts(claim, evidence, kind, flaws):
    found = flaws(claim, *evidence.split(" | "))
    assert kind in found if kind else not found
