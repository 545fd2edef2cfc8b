"""Timeline and dates that do not go together."""

from __future__ import annotations

from summarizer.models import DisagreementKind, EventStatus, Nature
from tests.across.conftest import CompareStory, Told


def test_events_stand_in_the_order_of_their_dates_not_of_publication(
    compared: CompareStory,
) -> None:
    story: list[Told] = [
        (
            "Quay Times",
            "2026-05-06",
            "Ansel Lines bought the ferry Marlin on 2 June 2009. The wreck of the ferry will be "
            "raised on 9 May.",
        ),
        ("Harbour Post", "2026-05-04", "The ferry Marlin burned out on Sunday."),
    ]
    events = compared(story).timeline
    assert [event.when.edtf for event in events] == ["2009-06-02", "2026-05-03", "2026-05-09"]
    assert [event.status for event in events] == [
        EventStatus.HAPPENED,
        EventStatus.HAPPENED,
        EventStatus.PLANNED,
    ]
    assert events[1].when.anchor_article_id == "a2"


def test_one_event_of_two_articles_is_one_row(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "The ferry Marlin burned out off Port Ansel on Sunday."),
        ("Quay Times", "2026-05-06", "The ferry Marlin burned out off Port Ansel last Sunday."),
    ]
    (event,) = compared(story).timeline
    assert event.article_ids == ("a1", "a2")
    assert event.when.edtf == "2026-05-03"


def test_dates_of_undated_articles_stay_open_and_come_last(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "The ferry Marlin burned out off Port Ansel on Sunday."),
        ("Quay Times", "", "The harbour of Port Ansel was dredged for the ferry in March 2024."),
        ("Bay Mail", "", "Ansel Lines named the ferry Marlin on 27 March."),
    ]
    events = compared(story).timeline
    assert [event.when.edtf for event in events] == ["2024-03", "XXXX-03-27", None]


def test_the_same_event_on_two_days_is_a_conflict(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "The ferry Marlin burned out off Port Ansel on 3 May 2026."),
        ("Quay Times", "", "The ferry Marlin burned out off Port Ansel on 4 May 2026."),
    ]
    (row,) = compared(story).disagreements
    assert (row.kind, row.nature) == (DisagreementKind.DATE, Nature.CONFLICT)


def test_a_year_that_stands_alone_is_suspect_and_shown(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Divers found the leak in the tanker hull on Sunday."),
        ("Quay Times", "2026-05-05", "The leak in the hull was discovered last Sunday."),
        ("Bay Mail", "", "The leak in the tanker hull first opened in May 2025."),
    ]
    rows = [row for row in compared(story).disagreements if row.kind is DisagreementKind.DATE]
    assert [row.nature for row in rows] == [Nature.SUSPECT]
    assert "May 2025" in rows[0].explanation.text
    assert rows[0].positions[0].article_ids == ("a3",)


def test_an_old_date_of_something_else_is_not_suspect(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "2026-05-04", "Divers found the leak in the tanker hull on Sunday."),
        ("Quay Times", "2026-05-05", "The leak in the hull was discovered last Sunday."),
        ("Bay Mail", "2026-05-05", "The tanker was launched in May 1998."),
    ]
    assert compared(story).disagreements == ()
