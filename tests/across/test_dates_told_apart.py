"""Deeds that two articles date on times which exclude each other, in whatever words."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

ROWS = [
    pytest.param(
        (
            "2026-03-02",
            "The Osk bridge is closed. Buses will run again from 9 March, at half pace.",
        ),
        ("2026-03-20", "The Osk bridge reopened on 16 March, and buses run as they did before."),
        Nature.UPDATE,
        id="planned-then-done",
    ),
    pytest.param(
        ("2026-03-02", "The first of 12 ordered Osk trams will be delivered in 2027."),
        ("2026-03-04", "The ordered Osk trams will not reach the depot until spring 2028."),
        Nature.UPDATE,
        id="a-year-and-not-until-a-season",
    ),
    pytest.param(
        ("2026-03-02", "The Osk dam was last inspected in December 2022."),
        ("2026-03-04", "The council last examined the Osk dam in October 2023, its file shows."),
        Nature.CONFLICT,
        id="months-and-another-verb",
    ),
    pytest.param(
        ("2026-03-02", "Voting at the Osk harbour stations ended at 22:00."),
        ("2026-03-03", "The stations at the Osk harbour finally closed at half past eleven."),
        Nature.CONFLICT,
        id="clock-times",
    ),
    pytest.param(
        ("2026-03-02", "The Osk exhibition will be shown in the town hall from 16 May."),
        (
            "2026-03-24",
            "The Osk exhibition in the town hall has been put off from May to September.",
        ),
        Nature.UPDATE,
        id="put-off-by-months",
    ),
    pytest.param(
        (
            "2026-03-02",
            "The quarry dispute with Osk should be settled by Christmas, Brand said.",
        ),
        (
            "2026-03-02",
            "Dorn did not expect the quarry dispute with Osk to be settled before 20 January 2027.",
        ),
        Nature.PROJECTION,
        id="by-and-not-before",
    ),
    pytest.param(
        ("2026-03-02", "The Osk mill will close on 1 June, its owner said."),
        ("2026-03-04", "The Osk mill is to close on 1 July, its owner said."),
        Nature.CONFLICT,
        id="one-plan-in-reports-of-the-same-days",
    ),
    pytest.param(
        ("2026-03-02", "The Osk mill will close on 1 June, its owner said."),
        ("2026-03-20", "The Osk mill is to close on 15 July, its owner said."),
        Nature.UPDATE,
        id="a-plan-may-have-changed-in-weeks",
    ),
    pytest.param(
        ("2026-03-02", "The Osk mill will close on 1 June, its owner said."),
        ("2026-03-04", "The closing of the Osk mill was put off to 15 July, its owner said."),
        Nature.UPDATE,
        id="a-plan-that-was-changed-in-two-days",
    ),
    pytest.param(
        ("2026-03-02", "The Osk bridge stays closed until 9 March, the council said."),
        ("2026-03-04", "The Osk bridge stays closed until 16 March, the council said."),
        Nature.UPDATE,
        id="what-lasts-is-prolonged",
    ),
    pytest.param(
        ("2026-03-02", "The Osk brewery will close its bottling hall at the end of June."),
        ("2026-03-03", "The bottling hall of the Osk brewery will close on 30 September."),
        Nature.CONFLICT,
        id="a-plan-told-by-reports-of-one-time",
    ),
    pytest.param(
        ("2026-03-02", "The Osk brewery will close its bottling hall on 30 June."),
        ("2026-03-16", "The bottling hall of the Osk brewery will close on 30 September."),
        Nature.UPDATE,
        id="a-plan-two-weeks-later",
    ),
    pytest.param(
        ("2026-03-02", "The Osk brewery will close its bottling hall on 30 June."),
        ("2026-03-03", "The Osk brewery has put off closing its bottling hall to 31 July."),
        Nature.UPDATE,
        id="a-plan-that-was-moved",
    ),
    pytest.param(
        ("2026-03-02", "Anna Dorn takes over the Osk brewery on 1 May."),
        ("2026-03-03", "Anna Dorn will take over the Osk brewery on 1 June."),
        Nature.CONFLICT,
        id="plans-a-month-apart-are-no-slip",
    ),
    pytest.param(
        ("2026-03-12", "Thieves broke into the Osk brewery on 2 March and took the till."),
        ("2026-03-13", "The thieves broke into the Osk brewery on 22 March, police said."),
        Nature.SUSPECT,
        id="a-digit-too-many",
    ),
    pytest.param(
        ("2026-03-12", "The Osk brewery was founded in 1978 by two sisters."),
        ("2026-03-13", "The Osk brewery, founded by two sisters in 1987, is for sale."),
        Nature.SUSPECT,
        id="digits-of-a-year-swapped",
    ),
    pytest.param(
        ("2026-03-12", "The Osk brewery was founded in 1978 by two sisters."),
        ("2026-03-13", "The Osk brewery, founded by two sisters in 1976, is for sale."),
        Nature.CONFLICT,
        id="another-last-digit",
    ),
    pytest.param(
        ("2026-03-12", "The Osk brewery was hit by a fire. The flames broke out at about 4 am."),
        ("2026-03-13", "A fire hit the Osk brewery. The first flames were seen at 5.30 am."),
        Nature.CONFLICT,
        id="the-only-hours-of-two-reports",
    ),
    pytest.param(
        ("2026-03-12", "The Osk brewery has been shut since a trial of its pumps began in May."),
        ("2026-03-13", "A trial of the pumps of the Osk brewery started in July."),
        Nature.CONFLICT,
        id="began-and-started",
    ),
    pytest.param(
        ("2026-01-28", "The boiler of the Osk brewery was last tested six years back."),
        ("", "The Osk brewery says that its boiler was tested only last spring."),
        Nature.CONFLICT,
        id="years-back-and-the-last-spring-of-an-undated-report",
    ),
    pytest.param(
        ("2026-02-12", "Repairs at the Osk brewery will be finished within ten days."),
        ("2026-02-12", "Repairs at the Osk brewery are expected to last until Easter."),
        Nature.PROJECTION,
        id="within-days-and-until-easter",
    ),
]


@pytest.mark.parametrize(("one", "two", "nature"), ROWS)
def test_one_deed_on_two_times(
    compared: CompareStory, one: tuple[str, str], two: tuple[str, str], nature: Nature
) -> None:
    (row,) = _dates(compared, [one, two])
    assert row.nature is nature
    assert {position.article_ids for position in row.positions} == {("a1",), ("a2",)}


NO_ROWS = [
    pytest.param(
        ("2026-03-02", "All 14 schools in Osk are closed on Monday, the town said."),
        ("2026-03-02", "The harbour is closed until Friday, the coast guard said."),
        id="the-deed-alone-in-common",
    ),
    pytest.param(
        ("2026-03-02", "The Osk harbour will stay closed until Friday."),
        ("2026-03-02", "Schools will stay closed until Thursday."),
        id="two-things-that-stay-closed",
    ),
    pytest.param(
        ("2026-03-04", "The Osk council voted on Tuesday to sell the old brewery."),
        ("2026-03-04", "The old brewery is to be sold after a vote of the Osk council on Tuesday."),
        id="a-vote-that-led-to-a-plan",
    ),
    pytest.param(
        ("2026-03-04", "The Osk brewery leaked on the night of 2 March, the town said."),
        ("2026-03-04", "The Osk brewery leaked at 3 am on 2 March, the town said."),
        id="the-night-to-a-day",
    ),
    pytest.param(
        ("2026-03-04", "The first keg of the Osk brewery burst on 2 March."),
        ("2026-03-04", "The third keg of the Osk brewery burst on 3 March."),
        id="the-first-and-the-third",
    ),
    pytest.param(
        ("2026-03-04", "Two sisters launched the Osk petition on 2 February in a café."),
        ("2026-03-04", "The Osk petition was handed over to the mayor on 11 February."),
        id="two-deeds-of-one-thing",
    ),
    pytest.param(
        ("2026-03-04", "The finance minister will present the Osk budget on 6 April."),
        ("2026-03-04", "A strike of the Osk railway will begin on 5 April."),
        id="two-plans-of-two-things",
    ),
    pytest.param(
        ("2026-03-02", "The Osk inquiry has until 6 March to file its report."),
        ("2026-03-10", "The Osk inquiry filed its report on 5 March."),
        id="done-before-its-deadline",
    ),
    pytest.param(
        ("", "The Osk burst its banks. 6,000 had left the valley on Tuesday."),
        ("", "The Osk burst its banks. By Thursday 9,000 had left the valley."),
        id="counts-as-of-two-days",
    ),
    pytest.param(
        (
            "2026-03-02",
            "The Osk leak began at 6.10 am and was stopped at 8:30 a.m., the plant said.",
        ),
        ("2026-03-03", "The leak was under control by 8:30 a.m.; it had begun at ten past six."),
        id="both-tell-both-times",
    ),
    pytest.param(
        ("2026-03-02", "A spokesman told reporters on Monday that the Osk line is safe."),
        ("2026-03-05", "A spokesman told reporters on Wednesday that the Osk line is safe."),
        id="days-of-speech",
    ),
    pytest.param(
        ("2026-03-02", "The Osk ferry will sail by 6 March."),
        ("2026-03-08", "The Osk ferry sailed on 4 March."),
        id="within-a-bound",
    ),
]


@pytest.mark.parametrize(("one", "two"), NO_ROWS)
def test_times_that_may_both_hold_are_no_difference(
    compared: CompareStory, one: tuple[str, str], two: tuple[str, str]
) -> None:
    assert _dates(compared, [one, two]) == []


def _dates(compared: CompareStory, told: list[tuple[str, str]]) -> list[Disagreement]:
    outlets = ("Harbour Post", "Quay Times")
    story: list[Told] = [(outlet, *article) for outlet, article in zip(outlets, told, strict=True)]
    rows = compared(story).disagreements
    return [row for row in rows if row.kind is DisagreementKind.DATE]
