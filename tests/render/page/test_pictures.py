"""Where things stand in the pictures of a page: scales, stretches of time, rows in their order."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.models import Bound, Measure, Reality
from summarizer.render.page.charts import range_chart
from summarizer.render.page.claims import Teller
from summarizer.render.page.days import day_ticks
from summarizer.render.page.times import time_chart
from summarizer.render.scales import Scale, main_stretch
from tests.render.making import article, briefing, disagreement, event, position


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        pytest.param([1, 2, 3, 4], (1, 4), id="all near"),
        pytest.param([5], (5, 5), id="one day"),
        pytest.param([1, 700, 701, 702, 703], (700, 703), id="one far before"),
        pytest.param([1, 300, 600, *range(900, 912)], (900, 911), id="several far before"),
        pytest.param([*range(900, 912), 4000], (900, 911), id="one far after"),
        pytest.param([100, 200, 300, 400], (100, 400), id="evenly spread"),
    ],
)
def test_the_line_of_time_holds_where_most_days_lie(days: list[int], kept: tuple[int, int]) -> None:
    assert main_stretch(days) == kept


def test_a_scale_begins_at_nought_where_amounts_come_near_it() -> None:
    assert Scale.over([1_500, 10_000]).low == 0
    assert Scale.over([9_500, 10_000]).low > 9_000


def test_changes_and_projections_stand_apart_after_the_counts() -> None:
    source = article(1)
    row = disagreement(
        position(source, 30_000, status=Reality.PROJECTED),
        position(source, 100, measure=Measure.CHANGE),
        position(source, 190, as_of="2026-05-03"),
        position(source, 214, as_of="2026-05-02"),
    )
    chart = range_chart(row, Teller(briefing(source)))
    assert chart is not None
    assert [bar.amount for bar in chart.bars] == ["214", "190", "100", "30,000"]
    assert [bar.group for bar in chart.bars] == [
        "2 May 2026",
        "3 May 2026",
        "Changes, not levels",
        "Planned or projected",
    ]


def test_rows_without_a_date_stand_after_the_dated_ones_and_smaller_before_larger() -> None:
    source = article(1)
    row = disagreement(
        position(source, 300), position(source, 200), position(source, 400, as_of="2026-05-02")
    )
    chart = range_chart(row, Teller(briefing(source)))
    assert chart is not None
    told = [(bar.group, bar.amount) for bar in chart.bars]
    assert told == [("2 May 2026", "400"), ("Day not stated", "200"), ("Day not stated", "300")]


def test_amounts_of_two_units_have_no_common_scale() -> None:
    source = article(1)
    row = disagreement(position(source, 60, unit="metre"), position(source, 200, unit="foot"))
    assert range_chart(row, Teller(briefing(source))) is None


def test_an_open_end_runs_to_the_edge() -> None:
    source = article(1)
    row = disagreement(position(source, 100, high=None), position(source, None, high=80))
    chart = range_chart(row, Teller(briefing(source)))
    assert chart is not None
    upper, lower = (bar.at for bar in chart.bars)
    assert (upper.opens_left, upper.start) == (True, 0)
    assert (lower.opens_right, lower.end) == (True, 100)


@pytest.mark.parametrize(
    ("bound", "hollow"),
    [
        pytest.param(Bound.AT_LEAST, False, id="at-least"),
        pytest.param(Bound.MORE_THAN, True, id="more-than"),
    ],
)
def test_a_bound_that_does_not_count_is_hollow(bound: Bound, hollow: bool) -> None:
    source = article(1)
    row = disagreement(position(source, 100, high=None, bound=bound), position(source, 80))
    chart = range_chart(row, Teller(briefing(source)))
    assert chart is not None
    assert chart.bars[1].at.hollow is hollow


def test_events_of_one_day_lie_one_below_the_other_and_spans_run_from_day_to_day() -> None:
    source = article(1)
    dates = ("2026-05-01/2026-05-03", "2026-05-02", "2026-05-02", "2026-05-09")
    chart = time_chart([event(source, edtf) for edtf in dates])
    assert chart is not None
    span, first, second, last = chart.moments
    assert span.start < first.start == first.end < span.end
    assert span.top < first.top < second.top
    assert last.top == span.top
    assert chart.height > second.top


def test_events_far_from_all_others_are_counted_beside_the_line() -> None:
    source = article(1)
    dates = ("1974-06-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05")
    chart = time_chart([event(source, edtf) for edtf in dates])
    assert chart is not None
    assert (chart.beyond, len(chart.moments)) == ("1 earlier", 4)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        pytest.param("2026-03-01", "2026-03-03", ["1 Mar", "2 Mar", "3 Mar"], id="days"),
        pytest.param("2025-12-30", "2026-01-08", None, id="turn-of-the-year"),
        pytest.param("2026-01-15", "2026-05-20", None, id="months"),
        pytest.param("2019-05-01", "2023-07-01", ["2020", "2021", "2022", "2023"], id="years"),
        pytest.param("1900-01-01", "2026-01-01", None, id="a-century"),
    ],
)
def test_a_line_of_days_has_two_to_five_marks(
    first: str, last: str, labels: list[str] | None
) -> None:
    days = [date.fromisoformat(day).toordinal() for day in (first, last)]
    ticks = day_ticks(*days)
    assert 2 <= len(ticks) <= 5
    assert all(days[0] <= day <= days[1] for day, *_ in ticks)
    if labels:
        assert [label for _, label, _ in ticks] == labels
