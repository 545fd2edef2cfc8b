"""Weekdays of undated articles: all that is known of a day is its name."""

from __future__ import annotations

import pytest

from summarizer.models import DisagreementKind, EventStatus, Nature
from tests.across.conftest import CompareStory, Told

DIED = "Harbour master Olin Reed died early {} at the hospital of Tarn, his office said."
DIED_TOO = "Olin Reed, the harbour master, died {} in hospital after a long illness."

ONE_DAY = {
    "the same weekday": ("", "Thursday", "", "on Thursday"),
    "a part of the day": ("", "Thursday", "", "on Thursday morning"),
    "a date that falls on the weekday": ("", "Thursday", "2026-05-08", "on 7 May"),
    "a time that says nothing of a weekday": ("", "Thursday", "2026-05-08", "in May"),
}


def _story(first_day: str, first: str, second_day: str, second: str) -> list[Told]:
    return [
        ("Harbour Post", first_day, DIED.format(first)),
        ("Quay Times", second_day, DIED_TOO.format(second)),
    ]


@pytest.mark.parametrize("days", ONE_DAY.values(), ids=ONE_DAY)
def test_one_weekday_makes_no_difference(
    compared: CompareStory, days: tuple[str, str, str, str]
) -> None:
    assert compared(_story(*days)).disagreements == ()


@pytest.mark.parametrize(
    "days",
    [("", "Thursday", "", "on Tuesday"), ("", "Thursday", "2026-05-08", "on 5 May")],
    ids=["both undated", "one dated on another weekday"],
)
def test_one_deed_on_two_weekdays_is_a_conflict(
    compared: CompareStory, days: tuple[str, str, str, str]
) -> None:
    (row,) = compared(_story(*days)).disagreements
    assert (row.kind, row.nature) == (DisagreementKind.DATE, Nature.CONFLICT)


def test_two_deeds_around_one_thing_are_told_on_two_weekdays(compared: CompareStory) -> None:
    story: list[Told] = [
        ("Harbour Post", "", "The council debated the ferry bill for hours on Monday."),
        ("Quay Times", "", "Voters of Tarn decide on the ferry bill on Tuesday."),
    ]
    assert compared(story).disagreements == ()


def test_the_timeline_tells_a_weekday_once_in_the_order_of_the_week(
    compared: CompareStory,
) -> None:
    burned = "The ferry Marlin burned out off Port Ansel on {}."
    story: list[Told] = [
        ("Harbour Post", "", burned.format("Sunday night")),
        ("Quay Times", "", f"{burned.format('Sunday')} The wreck of the ferry sank on Wednesday."),
        ("Bay Mail", "", "The ferry company will sell the pier of Port Ansel on Monday."),
    ]
    events = compared(story).timeline
    assert [event.when.text for event in events] == ["Wednesday", "Sunday", "Monday"]
    assert [event.article_ids for event in events] == [("a2",), ("a1", "a2"), ("a3",)]
    assert events[-1].status is EventStatus.PLANNED
