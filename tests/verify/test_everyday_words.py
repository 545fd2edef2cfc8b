"""Everyday ways of saying the same: shares, spans of time, multiples, outcomes, causes, places."""

from __future__ import annotations

import pytest

# id: claim, evidence, whether it holds
ORACLE = {
    "a-fifth-for-20-percent": ("Exports rose by a fifth.", "Exports were up 20 percent.", True),
    "20-percent-for-a-fifth": ("Exports rose 20 percent.", "Exports rose by a fifth.", True),
    "a-fifth-for-30-percent": ("Exports rose by a fifth.", "Exports were up 30 percent.", False),
    "a-third-for-two-thirds": (
        "The frost cut the crop by a third.",
        "The frost cut the crop by two-thirds.",
        False,
    ),
    "two-thirds-for-66-percent": (
        "Two-thirds of the farms survived.",
        "66 percent of the farms survived.",
        True,
    ),
    "67-percent-for-two-thirds": (
        "About 67 percent of the farms survived.",
        "Two-thirds of the farms survived.",
        True,
    ),
    "two-thirds-for-60-percent": (
        "Two-thirds of the farms survived.",
        "60 percent of the farms survived.",
        False,
    ),
    "a-third-worked-out": (
        "Bookings fell by a third.",
        "Bookings fell from 900 to 600, a fall of 33 percent.",
        True,
    ),
    "an-ordinal-is-no-share": (
        "She came third and he a distant fifth.",
        "She came third, he fifth, with 20 percent of the votes, a distant result.",
        True,
    ),
    "quarter-point-for-a-figure": (
        "The bank raised rates by a quarter point.",
        "The bank raised its key rate by 0.25 percentage points.",
        True,
    ),
    "basis-points-for-a-quarter-point": (
        "The bank raised its rate by 25 basis points.",
        "The bank raised its rate by a quarter point.",
        True,
    ),
    "half-a-point-for-a-quarter-point": (
        "The bank raised its rate by half a point.",
        "The bank raised its rate by a quarter point.",
        False,
    ),
    "ten-years-for-a-decade": (
        "It was the wettest May in ten years.",
        "It was the wettest May in a decade.",
        True,
    ),
    "a-decade-for-ten-years": (
        "It was the wettest May in a decade.",
        "It was the wettest May in ten years.",
        True,
    ),
    "a-decade-for-twenty-years": (
        "It was the wettest May in a decade.",
        "It was the wettest May in twenty years.",
        False,
    ),
    "a-century-for-a-decade": (
        "It was the wettest May in a century.",
        "It was the wettest May in a decade.",
        False,
    ),
    "half-a-century": ("The pier stood for 50 years.", "The pier stood for half a century.", True),
    "two-weeks-for-a-fortnight": ("It took two weeks.", "It took a fortnight.", True),
    "three-weeks-for-a-fortnight": ("It took three weeks.", "It took a fortnight.", False),
    "a-dozen": ("The shop sold 12 bells.", "The shop sold a dozen bells.", True),
    "tripled-for-three-times": (
        "Fees were triple those of last year.",
        "Fees were three times those of last year.",
        True,
    ),
    "doubled-for-three-times": (
        "Fees were double those of last year.",
        "Fees were three times those of last year.",
        False,
    ),
    "in-a-row-for-straight": (
        "It was the end of five wins in a row.",
        "The run ended after a fifth straight win.",
        True,
    ),
    "nothing-less-than": (
        "The crew wants at least 6 percent.",
        "The crew wants nothing less than 6 percent.",
        True,
    ),
    "what-it-rose-to": (
        "The wait is now 22 weeks.",
        "The wait doubled from 11 weeks to 22.",
        True,
    ),
    "from-x-to-y-turned-round": (
        "Sales fell to 3.2 million units, down from 3.9 million.",
        "Sales dropped from 3.9 million to 3.2 million units.",
        True,
    ),
    "down-six-on-last-time": (
        "The greens took 45 seats, down six.",
        "The greens won 45 of the 120 seats, six fewer than before.",
        True,
    ),
    "nobody-hurt-for-no-injuries": ("Nobody was hurt.", "There were no injuries.", True),
    "no-injuries-for-nobody-hurt": ("There were no injuries.", "Nobody was hurt.", True),
    "somebody-hurt-for-nobody": ("Two people were hurt.", "Nobody was hurt.", False),
    "killing-no-one": (
        "The quake killed hundreds of people.",
        "The quake damaged hundreds of homes, killing no one.",
        False,
    ),
    "lost-power-for-left-without": (
        "The storm cut power to 400 farms.",
        "The storm left 400 farms without power.",
        True,
    ),
    "most-of-whom-for-all": (
        "All 64 guards live in the village.",
        "The fort has 64 guards, most of whom live in the village.",
        False,
    ),
    "the-same-as-for-a-rise": (
        "The share is 30 percent, the same as in May.",
        "The share is 30 percent, compared with 20 percent in May.",
        False,
    ),
    "blocked-for-upheld": (
        "The judge upheld the ban on fishing in the bay.",
        "The judge blocked the ban on fishing in the bay.",
        False,
    ),
    "dead-for-unharmed": ("The boy was found dead.", "The boy was found unharmed.", False),
    "another-cause": (
        "The fair was called off because of a strike.",
        "The fair was called off because of fog.",
        False,
    ),
    "the-same-cause": (
        "The fair was called off owing to thick fog.",
        "The fair was called off because of fog.",
        True,
    ),
    "in-june-for-since-june": (
        "Ten ships have crossed the strait in June.",
        "Ten ships have crossed the strait since June.",
        False,
    ),
    "born-where-he-moved-to": (
        "Otto Rehn was born in Malmo.",
        "Otto Rehn was born in Turku and moved to Malmo in 1990.",
        False,
    ),
    "built-when-it-burned": (
        "The hall was built in 1990.",
        "The hall was built in 1954 and burned in 1990.",
        False,
    ),
    "due-to-open-for-will-open": ("The lock will open.", "The lock is due to open.", True),
    "expected-for-will": ("The lock will open.", "The lock is expected to open.", False),
    "acronym-without-small-words": (
        "UNHCR counted 400 tents.",
        "The United Nations High Commissioner for Refugees counted 400 tents.",
        True,
    ),
    "crowns-a-week-for-a-month": (
        "The flat costs 420 crowns a week.",
        "The flat costs 420 crowns a month.",
        False,
    ),
    "crowns-per-month": (
        "The flat costs 420 crowns per month.",
        "The flat costs 420 crowns a month.",
        True,
    ),
    "another-minister": (
        "The transport minister, Ada Lunde, resigned.",
        "Housing Minister Ada Lunde resigned.",
        False,
    ),
    "the-same-minister": (
        "The housing minister, Ada Lunde, resigned.",
        "Housing Minister Ada Lunde resigned.",
        True,
    ),
    "a-former-minister": (
        "Ada Lunde, then minister of housing, resigned.",
        "Housing Minister Ada Lunde resigned.",
        True,
    ),
    "all-of-whom-only-some": (
        "All 18 analysts had foreseen it.",
        "Of those asked, 14 of the 18 analysts had foreseen it.",
        False,
    ),
    "the-whole-for-the-part": (
        "The greens won 120 seats.",
        "The greens won 45 of the 120 seats.",
        False,
    ),
    "at-least-for-about": ("It cost at least 1,350 crowns.", "It cost about 1,350 crowns.", False),
    "yet-to-be": (
        "The cause has yet to be established.",
        "The cause has not been established.",
        True,
    ),
    "they-think-it-will": (
        "The bank thinks the economy will grow by 1.1 percent.",
        "The economy is expected to grow by 1.1 percent, the bank said.",
        True,
    ),
    "voted-with-for-against": (
        "The liberals voted against the cabinet.",
        "The liberals voted with the cabinet.",
        False,
    ),
    "what-a-side-clause-reports": (
        "The clinics have given 7,900 doses.",
        "The clinics have given 7,900 doses, and queues were reported to be long.",
        True,
    ),
    "not-disclosed-for-undisclosed": (
        "The price was not disclosed.",
        "The mill was sold for an undisclosed price.",
        True,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("claim", "evidence", "holds"), ORACLE.values(), ids=ORACLE)
def test_everyday_words(claim, evidence, holds, flaws):
    assert (flaws(claim, evidence) == set()) is holds
