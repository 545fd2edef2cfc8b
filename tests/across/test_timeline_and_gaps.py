"""Which events stand in the timeline, which titles lead, and what counts as missing."""

from __future__ import annotations

import pytest

from summarizer.models import QuestionKind
from tests.across.conftest import CompareStory, Told

BURNED = "The ferry Marlin burned out off Port Ansel on Sunday."
FIRE = f"{BURNED} The ferry had 210 people on board."


def gaps(compared: CompareStory, story: list[Told]) -> str:
    questions = compared(story).open_questions
    return " ".join(q.claim.text for q in questions if q.kind is QuestionKind.GAP)


def test_an_undated_original_takes_the_date_of_its_copy(compared: CompareStory) -> None:
    story: list[Told] = [("", "", FIRE), ("Quay Times", "2026-05-05", FIRE)]
    (event,) = compared(story, reprints={2: 1}).timeline
    assert event.when.edtf == "2026-05-03"
    assert event.article_ids == ("a1", "a2")


def test_orphans_are_no_events(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", FIRE + " Last week it had carried 90 cars to Tarn."),
        ("Quay Times", "2026-05-05", FIRE + " Three weeks later the yard is at work again."),
    ]
    assert [event.what.text for event in compared(story).timeline] == [BURNED]


def test_an_agency_that_the_dateline_credits_is_not_missing(compared: CompareStory) -> None:
    wire = f"PORT ANSEL, May 4 (Bayline News Agency) - {FIRE}"
    story: list[Told] = [
        ("", "", wire),
        ("Quay Times", "2026-05-05", "The ferry fire killed 31 people, Bayline News Agency said."),
    ]
    assert "Bayline" not in gaps(compared, story)


def test_an_outlet_of_the_pile_is_not_missing(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Ansel Radio", "2026-05-04", FIRE),
        (
            "Quay Times",
            "2026-05-05",
            "Two sailors are missing, officials said, according to Ansel Radio.",
        ),
    ]
    assert gaps(compared, story) == ""


def test_the_title_of_an_article_on_something_else_does_not_lead(compared: CompareStory) -> None:
    def titled(title: str, text: str) -> str:
        return f"# {title}\n\n{text}"

    story: list[Told] = [
        ("Harbour Post", "2026-05-04", titled("Ferry Marlin burns out off Port Ansel", FIRE)),
        ("Quay Times", "2026-05-05", titled("Port Ansel mourns after ferry fire", FIRE)),
        (
            "Bay Mail",
            "2026-05-06",
            titled(
                "Port Ansel",
                "The library of the town will stay open on Saturdays. Readers had asked the "
                "council for longer hours. The change begins in June.",
            ),
        ),
    ]
    headline = compared(story).headline
    assert headline is not None
    assert "erry" in headline.text


@pytest.mark.parametrize(
    "text",
    [
        "How the rope got into the rudder isn't known.",
        "Nobody will ever know how many sailors saw the chart.",
        "Why the lamp of the pier failed is being looked into.",
        "How long the money of the crew will last is a well-kept secret.",
        "She declined to say when the crane would work again.",
        "The cause remains unclear.",
        "The name of the third sailor has not been made public.",
    ],
    ids=["isn't known", "nobody will know", "looked into", "secret", "when", "short", "name"],
)
def test_what_a_source_leaves_open_is_a_question(compared: CompareStory, text: str) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", f"The ferry Osprey sank off Port Ansel. {text}"),
        ("Quay Times", "2026-05-05", "The ferry Osprey went down off Port Ansel."),
    ]
    assert text in [question.claim.text for question in compared(story).open_questions]
