"""What must never stand as agreed: states that are over, words at issue, orphans."""

from __future__ import annotations

import pytest

from tests.across.conftest import CompareStory, Told

APART: list[tuple[str, str, str, str]] = [
    (
        "a state is not borne out by the sentence that ends it",
        "The Osk road tunnel has been blocked by snow since Friday.",
        "Crews freed the blocked Osk road tunnel of snow on Sunday.",
        "blocked",
    ),
    (
        "two amounts of one cost are no agreement",
        "The new ferry pier at Port Ansel cost the town about $410,000 to build.",
        "The new ferry pier at Port Ansel cost the town $396,000 to build.",
        "$",
    ),
    (
        "a part of something that only another sentence names is not quoted",
        "Ansel Lines employs 350 sailors. About 350 of them are based in Tarn.",
        "Ansel Lines has 350 sailors, most of them based in Tarn.",
        "of them are",
    ),
    (
        "a judgement that somebody contradicts is not agreed",
        "The pier was well maintained, said the harbour master, Lena Osk. It was built in 1960.",
        "The harbour master, Lena Osk, said the pier was well maintained. The union said on "
        "Monday that the pier was poorly maintained.",
        "well maintained",
    ),
    (
        "what each of two does is not what one does",
        "Ansel Lines has said that the Tarn terminal will close first, in May.",
        "The terminals of Ansel Lines at Osk and Tarn will close in May and August respectively.",
        "close first",
    ),
    (
        "two results of one vote are no agreement",
        "The council of Tarn voted 14 to 11 to sell the old pier of Ansel.",
        "The council of Tarn voted 14 to 9 to sell the old pier of Ansel.",
        "voted",
    ),
    (
        "a share in words is not another in digits",
        "Fares on the ferry to Tarn rose by a third, the harbour office of Ansel said.",
        "Fares on the ferry to Tarn rose by 45 percent, the harbour office of Ansel said.",
        "Fares",
    ),
    (
        "a noun with a clause about it is no statement",
        "The ferry it sold last spring, with all of its crew, was worth 12 million crowns.",
        "Lena Osk blamed the price of fuel and a ferry that was sold last spring.",
        "The ferry it sold",
    ),
]


@pytest.mark.parametrize(
    ("one", "two", "words"), [row[1:] for row in APART], ids=[row[0] for row in APART]
)
def test_false_agreement_is_not_shown(
    compared: CompareStory, one: str, two: str, words: str
) -> None:
    story: list[Told] = [("Harbour Post", "2026-05-04", one), ("Quay Times", "2026-05-05", two)]
    assert [p.text for p in compared(story).consensus if words in p.text] == []


def test_a_state_that_a_later_article_ends_is_not_agreed_to_last(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            "The Osk road tunnel has been blocked by snow since Friday.",
        ),
        ("Quay Times", "2026-05-04", "The Osk road tunnel has been blocked by snow since Friday."),
        ("Bay Mail", "2026-05-06", "Crews freed the blocked Osk road tunnel of snow on Tuesday."),
    ]
    assert compared(story).consensus == ()


def test_agreed_words_keep_their_time(compared: CompareStory) -> None:
    story: list[Told] = [
        (
            "Harbour Post",
            "2026-05-04",
            "The Osk road tunnel has been blocked by snow since Friday.",
        ),
        ("Quay Times", "2026-05-04", "The Osk road tunnel has been blocked by snow since Friday."),
    ]
    (point,) = compared(story).consensus
    assert point.text.endswith("since Friday.")


def test_what_one_person_says_in_two_outlets_names_the_person(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Lena Osk said the port of Ansel would close on Friday."),
        ("Quay Times", "2026-05-04", "The port of Ansel would close on Friday, Lena Osk said."),
    ]
    points = compared(story).consensus
    assert points
    assert all("Lena Osk" in [a.name for a in p.primary_sources] for p in points)
