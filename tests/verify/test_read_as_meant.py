"""Words that read as something else at first sight, and figures that are of another kind."""

from __future__ import annotations

import pytest

# id: claim, evidence, whether it holds
ORACLE = {
    "a-date-told-at-the-end-of-the-claim": (
        "The city will pave the quay in the old port from 12 May.",
        "From 12 May the city will pave the quay in the old port, the council announced on Friday.",
        True,
    ),
    "another-date-at-the-end-of-the-claim": (
        "The city will pave the quay in the old port from 14 May.",
        "From 12 May the city will pave the quay in the old port, the council announced on Friday.",
        False,
    ),
    "a-number-that-has-meanwhile-risen": (
        "The number of reported burglaries rose to 27; nine burglaries were solved.",
        "The number of reported burglaries has meanwhile risen to 27. Nine burglaries were solved.",
        True,
    ),
    "by-the-way-between-two-halves": (
        "The pumps were never tested, but some divers stood by in the old port, Ida Vane said.",
        "The pumps, by the way, were never tested. Some divers stood by in the old port, Ida Vane"
        " said.",
        True,
    ),
    "never-dropped-between-two-halves": (
        "The pumps were tested, but some divers stood by in the old port, Ida Vane said.",
        "The pumps, by the way, were never tested. Some divers stood by in the old port, Ida Vane"
        " said.",
        False,
    ),
    "come-up-with-is-no-rise": (
        "The rig stood idle because the firm could not come up with a map, Ida Vane said.",
        "The rig stood idle down there because nobody at the firm had a map, Ida Vane said.",
        True,
    ),
    "gone-up-to-is-no-bound": (
        "The number of jobs to go has gone up to 2,870.",
        "The number of jobs to go is now 2,870.",
        True,
    ),
    "up-to-alone-is-a-bound": (
        "The number of jobs to go is up to 2,870.",
        "The number of jobs to go is now 2,870.",
        False,
    ),
    "over-two-days-after-a-share-is-a-span": (
        "Within two days the share price was down by 20 per cent.",
        "The shares lost a fifth of their value over two days.",
        True,
    ),
    "denies-that-and-says": (
        "Marr denies that and says the keys were handed over within the hour.",
        "Marr denies it. The keys were handed over within the hour, she says.",
        True,
    ),
    "denies-that-it-was": (
        "Marr denies that the keys were handed over.",
        "The keys were handed over within the hour, Marr says.",
        False,
    ),
    "a-no-campaign-denies-nothing": (
        "The movement of Jan Thole petitioned the court for a recount.",
        "Jan Thole's No movement petitioned the court for a recount.",
        True,
    ),
    "a-chairman-of-a-body": (
        "The claim was rejected by Ivo Quist, the chairman of the Commission.",
        "The Commission's chairman, Ivo Quist, rejected the claim.",
        True,
    ),
    "complained-that-keeps-who-says-it": (
        "Her deputy Osk Prahl contradicted her and complained that the state channel had given"
        " the government twice as much time.",
        "Her deputy Osk Prahl disagreed. The state channel had given the government twice as much"
        " time, he said.",
        True,
    ),
    "six-alive-beside-two-dead": (
        "Six miners were brought up alive early on Wednesday through a narrow shaft.",
        "Rescuers hoping to find them alive brought six miners up early on Wednesday through a"
        " narrow shaft, but found two of their workmates dead.",
        True,
    ),
    "none-more-is-the-most": (
        "No builder has been fined more heavily since the law of 2009 came in.",
        "The fine is the highest imposed on a builder since the law of 2009 came in.",
        True,
    ),
    "none-is-not-none-more": (
        "No builder has been fined since the law of 2009 came in.",
        "The fine is the highest imposed on a builder since the law of 2009 came in.",
        False,
    ),
    "millions-that-go-without-saying": (
        "An analyst at Dros & Fils forecasts 810 million.",
        "She expects a profit of €740m. An analyst at Dros & Fils forecasts 810.",
        True,
    ),
    "another-number-of-millions": (
        "An analyst at Dros & Fils forecasts 820 million.",
        "She expects a profit of €740m. An analyst at Dros & Fils forecasts 810.",
        False,
    ),
    "nine-tenants-are-no-nine-years": (
        "The owner was jailed for nine years.",
        "The owner, whose house killed nine of its tenants, was jailed for seven years.",
        False,
    ),
    "the-years-of-the-sentence": (
        "The owner was jailed for seven years.",
        "The owner, whose house killed nine of its tenants, was jailed for seven years.",
        True,
    ),
    "a-span-is-no-age": (
        "Greet Hof, who is 31 and runs the saw, heard it in the car.",
        "Greet Hof, who has run the saw for 31 years, heard it in the car.",
        False,
    ),
    "an-age-is-one": (
        "Greet Hof, who is 31 and runs the saw, heard it in the car.",
        "Greet Hof, 31, who runs the saw, heard it in the car.",
        True,
    ),
    "figures-set-against-each-other": (
        "Profit came to 249 million euros, against 212 million a year before.",
        "Profit was 212 million euros, against 249 million a year earlier.",
        False,
    ),
    "figures-in-their-order": (
        "Profit came to 212 million euros, against 249 million a year before.",
        "Profit was 212 million euros, compared with 249 million a year earlier.",
        True,
    ),
    "another-half-of-the-day": (
        "The house fell just before five in the afternoon on 11 February.",
        "The building came down just before five in the morning on 11 February; the house fell.",
        False,
    ),
    "the-worst-ever-of-the-worst-since": (
        "On Thursday the shares fell by a tenth, the worst day in their history.",
        "The shares fell by a tenth. That is the worst day since the spring of 2020.",
        False,
    ),
    "owed-is-not-repaid": (
        "Former tenants have been repaid 410,000 crowns in deposits.",
        "Former tenants are still owed 410,000 crowns in deposits.",
        False,
    ),
    "the-union-for-the-company": (
        "According to the trade union, 26 workers were below ground at that level.",
        "The company, Brenn Minerals, says 26 workers were below ground at that level.",
        False,
    ),
    "the-operator-is-the-company": (
        "According to the operator, 26 workers were below ground at that level.",
        "The company, Brenn Minerals, says 26 workers were below ground at that level.",
        True,
    ),
}


@pytest.mark.parametrize(("claim", "evidence", "holds"), ORACLE.values(), ids=ORACLE)
def test_copy_is_read_as_it_is_meant(claim, evidence, holds, flaws):
    assert bool(flaws(claim, evidence)) is not holds
