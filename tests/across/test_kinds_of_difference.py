"""Differences that are no plain counts: denials, causes, statements, moved days, manners."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

ASSESSMENT, ATTRIBUTION = DisagreementKind.ASSESSMENT, DisagreementKind.ATTRIBUTION
DATE, QUANTITY = DisagreementKind.DATE, DisagreementKind.QUANTITY

FOUND: list[tuple[str, str, str, DisagreementKind, Nature]] = [
    (
        "one says it was paid and one that it was not",
        "Ansel Lines has not paid the ransom, the company said.",
        "Two sailors said Ansel Lines had paid the ransom in March.",
        ASSESSMENT,
        Nature.CONFLICT,
    ),
    (
        "one says that none was printed and one that it was",
        "No emergency chart of the strait had been printed, the pilots said.",
        "The harbour office printed an emergency chart of the strait.",
        ASSESSMENT,
        Nature.CONFLICT,
    ),
    (
        "what a thing stems from",
        "The cracks in the pier were caused by lorries.",
        "The cracks in the pier stem from the gale of 2021, engineers say.",
        ASSESSMENT,
        Nature.CONFLICT,
    ),
    (
        "it is wrong to say that it is safe",
        "The water of the wells in Tarn is safe, the works said.",
        "It is irresponsible to tell people that the water of their wells is safe, said Lena Osk.",
        ASSESSMENT,
        Nature.CONFLICT,
    ),
    (
        "two causes of one fire",
        "The ferry fire was caused by a faulty cable, the coast guard said.",
        "The ferry fire was started by a cigarette, the union said.",
        ASSESSMENT,
        Nature.CONFLICT,
    ),
    (
        "blame laid on two",
        "The union blames the pilot.",
        "The harbour office blamed the weather.",
        ASSESSMENT,
        Nature.CONFLICT,
    ),
    (
        "one participle with well and with poorly",
        "Lena Osk said the ferry was well insulated.",
        "The union called the ferry poorly insulated.",
        ASSESSMENT,
        Nature.CONFLICT,
    ),
    (
        "one statement of two people",
        "Lena Osk said that the burned ferry would be raised and towed to the yard in Tarn.",
        "Piet Dorn said that the burned ferry would be raised and towed to the yard in Tarn.",
        ATTRIBUTION,
        Nature.SPEAKER,
    ),
    (
        "a deadline that was moved",
        "The pier of Port Ansel will stay closed until 12 May.",
        "The pier of Port Ansel will stay closed until 19 May.",
        DATE,
        Nature.UPDATE,
    ),
    (
        "the day on which something was learned",
        "The owner learned of the leak in the tanker on 2 March.",
        "The owner of the tanker had learned of the leak on 9 January, the union said.",
        DATE,
        Nature.CONFLICT,
    ),
    (
        "neighbouring days of one thing",
        "The landslide on 2 March buried the road to Tarn.",
        "The landslide on the night of 1 March cut the road.",
        DATE,
        Nature.CONFLICT,
    ),
    (
        "the everywhere and the here",
        "The storm left 41,000 homes without power in Tarn province.",
        "Across the country the storm left 66,000 homes without power.",
        QUANTITY,
        Nature.SCOPE,
    ),
    (
        "a number that was raised",
        "Insurers expect claims of $110 million.",
        "Insurers raised their estimate of claims to $140 million.",
        QUANTITY,
        Nature.UPDATE,
    ),
]

NONE: list[tuple[str, str, str]] = [
    (
        "what will not be paid and what was",
        "Ansel Lines would not pay for the tugs, the company said.",
        "Ansel Lines paid the crew in March.",
    ),
    (
        "a denial by the same mouth",
        "Ansel Lines has not paid the ransom, Lena Osk said.",
        "It was wrong that Ansel Lines had paid the ransom, Lena Osk said.",
    ),
    (
        "causes of two things",
        "The ferry fire was caused by a faulty cable, the coast guard said.",
        "The strike in Tarn was triggered by a pay cut, the union said.",
    ),
    (
        "days on which people spoke",
        "Lena Osk told the Post on Monday that the ferry was lost.",
        "Lena Osk told the Times on Tuesday that the ferry was lost.",
    ),
    (
        "a part and its whole",
        "Seven of the 17 closed wells in Tarn were reopened.",
        "The mayor of Tarn closed 17 wells.",
    ),
    (
        "a number and the same as a bound",
        "More than 40 ferries were checked.",
        "Inspectors said 40 ferries were checked.",
    ),
    (
        "a word that only hedges",
        "Repairs of the ferry are likely to be slow.",
        "Lena Osk said the repairs of the ferry were unlikely to be cheap.",
    ),
    (
        "one denial in two wordings",
        "The fire on the ferry was not the work of arsonists, the coast guard concluded.",
        "The coast guard found that no arsonists were behind the fire on the ferry.",
    ),
    (
        "a denial beside what it does not deny",
        "The crew of the ferry did not have proper gear, a complaint says.",
        "A complaint says the crew of the ferry was sent to the fire without proper gear.",
    ),
    (
        "a judgement that is only supposed",
        "The union asked whether the harbour office will allow a fair inquiry.",
        "Lena Osk spoke of an unfair inquiry.",
    ),
    (
        "a compound that turns nothing round",
        "The harbour office sued the not-for-profit club for illegal conduct.",
        "Lena Osk said the conduct was unlawful.",
    ),
    (
        "legal as a kind of thing",
        "The club met its legal duties, Lena Osk said.",
        "The union called the duties illegal.",
    ),
    (
        "figures without a number",
        "Millions of litres of oil leaked from the tanker.",
        "Thousands of litres of oil leaked from the tanker.",
    ),
]


def rows_of(compared: CompareStory, one: str, two: str) -> tuple[Disagreement, ...]:
    story: list[Told] = [("Harbour Post", "2026-05-04", one), ("Quay Times", "2026-05-06", two)]
    return compared(story).disagreements


@pytest.mark.parametrize(
    ("one", "two", "kind", "nature"), [row[1:] for row in FOUND], ids=[row[0] for row in FOUND]
)
def test_difference_is_found_with_its_nature(
    compared: CompareStory, one: str, two: str, kind: DisagreementKind, nature: Nature
) -> None:
    (row,) = rows_of(compared, one, two)
    assert (row.kind, row.nature) == (kind, nature)
    assert {i for position in row.positions for i in position.article_ids} == {"a1", "a2"}


@pytest.mark.parametrize(("one", "two"), [row[1:] for row in NONE], ids=[row[0] for row in NONE])
def test_what_only_looks_like_a_difference_makes_no_row(
    compared: CompareStory, one: str, two: str
) -> None:
    assert rows_of(compared, one, two) == ()


def test_two_speakers_of_one_article_may_differ(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            "The unions said 120,000 people had marched in Tarn. Police put the number at 30,000.",
        )
    ]
    (row,) = compared(story).disagreements
    assert row.nature is Nature.CONFLICT
    said = [
        position.attributed_to[0].role or position.attributed_to[0].name
        for position in row.positions
    ]
    assert said == ["Police", "unions"]


def test_a_bare_number_counts_what_it_counts_elsewhere(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            "Thieves stole the records of 3,400 sailors, the union said.",
        ),
        ("Quay Times", "2026-05-04", "Ansel Lines said the records of 1,200 sailors were stolen."),
        ("Bay Mail", "2026-05-05", "The gang claims 3,400."),
    ]
    (row,) = compared(story).disagreements
    assert sorted(position.low or 0 for position in row.positions) == [1200, 3400, 3400]
