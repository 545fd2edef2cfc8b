"""Consensus, only-one-source, open questions and judgements of small stories."""

from __future__ import annotations

import pytest

from summarizer.across.story.unknowns import calls_unknown
from summarizer.models import DisagreementKind, Nature, QuestionKind
from tests.across.conftest import CompareStory, Told


def line(text: str) -> str:
    return " ".join(text.split())


POST: Told = (
    "Harbour Post",
    "2026-05-04",
    line("""The ferry Marlin burned out off Port Ansel on Sunday. The cause of the ferry fire is not
    known. The crew launched all six lifeboats within minutes, Captain Idris Vane said. The owner,
    Ansel Lines, bought the ship in 2009 from a yard in Tarn."""),
)
TIMES: Told = (
    "Quay Times",
    "2026-05-05",
    line("""Divers searched the wreck of the ferry Marlin, which burned out off Port Ansel on
    Sunday. What caused the ferry fire is still not known. The harbour master, Lena Osk, closed the
    northern channel to all traffic until Friday."""),
)
COPY: Told = ("Bay Mail", "2026-05-05", POST[2])


def test_what_two_origins_say_is_agreed_and_cites_one_sentence_each(
    compared: CompareStory,
) -> None:
    points = compared([POST, TIMES]).consensus
    (burned,) = [p for p in points if "burned out" in p.text]
    assert burned.text == "The ferry Marlin burned out off Port Ansel on Sunday."
    assert {c.article_id for c in burned.citations} == {"a1", "a2"}
    assert burned.origin_ids == ("o1", "o2")
    assert burned.time_anchor == "a1"


def test_a_reprint_alone_makes_no_consensus(compared: CompareStory) -> None:
    assert compared([POST, COPY], reprints={2: 1}).consensus == ()


def test_a_reprint_beside_another_source_counts_once(compared: CompareStory) -> None:
    points = compared([POST, COPY, TIMES], reprints={2: 1}).consensus
    assert points
    for point in points:
        assert len(point.citations) == len(point.origin_ids)


def test_points_of_one_origin_show_where_they_were_looked_for(compared: CompareStory) -> None:
    points = compared([POST, TIMES]).only_one_source
    texts = " ".join(point.text for point in points)
    assert "Idris Vane" in texts
    assert "Lena Osk" in texts
    assert "burned out off" not in texts
    for point in points:
        assert len(point.origin_ids) == 1
        assert point.absence is not None
        assert set(point.absence.checked) == {"a1", "a2"} - set(point.article_ids)


def test_what_a_reprint_repeats_still_stands_alone(compared: CompareStory) -> None:
    points = compared([POST, COPY, TIMES], reprints={2: 1}).only_one_source
    (captain,) = [point for point in points if "Idris Vane" in point.text]
    assert captain.article_ids == ("a1", "a2")
    assert captain.absence is not None
    assert captain.absence.checked == ("a3",)


def test_what_sources_call_unknown_is_asked_once(compared: CompareStory) -> None:
    stated = [q for q in compared([POST, TIMES]).open_questions if q.kind is QuestionKind.STATED]
    assert [question.claim.text for question in stated] == [
        "The cause of the ferry fire is not known."
    ]
    assert {c.article_id for c in stated[0].claim.citations} == {"a1", "a2"}


UNKNOWN = [
    ("It is unclear how the fire began.", True),
    ("Nobody yet knows what tore the hole.", True),
    ("The mission of the troops remains a mystery.", True),
    ("Police declined to say how many were held.", True),
    ("The claim could not be independently verified.", True),
    ("The bridge was closed on Monday.", False),
    ("The unknown soldier's tomb was restored.", False),
    ("He is known for his early novels.", False),
]


@pytest.mark.parametrize(("text", "unknown"), UNKNOWN, ids=[row[0] for row in UNKNOWN])
def test_words_that_admit_not_knowing_are_recognised(text: str, unknown: bool) -> None:
    assert calls_unknown(text) is unknown


def test_a_source_that_articles_rest_on_and_that_is_missing_is_a_gap(
    compared: CompareStory,
) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "Two sailors are missing, officials said, according to Ansel Radio."),
        ("Quay Times", "", "The search goes on, the owner said, according to Ansel Radio."),
    ]
    gaps = [q for q in compared(story).open_questions if q.kind is QuestionKind.GAP]
    assert len(gaps) == 1
    assert gaps[0].claim.text.startswith("Ansel Radio, on which 2 articles rest")


JUDGED: list[tuple[str, str, str, bool]] = [
    (
        "condition",
        "The inspectors found the bridge well maintained.",
        "The bridge was poorly maintained, the union said.",
        True,
    ),
    (
        "order",
        "The minister praised a calm evacuation of the port.",
        "The evacuation of the port was chaotic, the mayor said.",
        True,
    ),
    (
        "a negated opposite agrees",
        "The evacuation of the port was not orderly.",
        "The evacuation of the port was chaotic, the mayor said.",
        False,
    ),
    (
        "another thing is judged",
        "The bridge is well maintained.",
        "The old harbour wall was poorly maintained.",
        False,
    ),
    (
        "the noun that follows is what is judged",
        "The guards at the port face well-trained smugglers.",
        "The guards at the port are poorly trained.",
        False,
    ),
]


@pytest.mark.parametrize(
    ("one", "two", "opposed"), [row[1:] for row in JUDGED], ids=[row[0] for row in JUDGED]
)
def test_opposite_judgements_of_one_thing_are_found(
    compared: CompareStory, one: str, two: str, opposed: bool
) -> None:
    rows = compared([("Harbour Post", "", one), ("Quay Times", "", two)]).disagreements
    found = [row.nature for row in rows if row.kind is DisagreementKind.ASSESSMENT]
    assert found == ([Nature.CONFLICT] if opposed else [])


def test_one_quotation_from_two_mouths_is_shown(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "“We lost the ship in nine minutes,” said Captain Idris Vane."),
        ("Quay Times", "", "“We lost the ship in nine minutes,” said Lena Osk."),
    ]
    (row,) = compared(story).disagreements
    assert (row.kind, row.nature) == (DisagreementKind.ATTRIBUTION, Nature.SPEAKER)
