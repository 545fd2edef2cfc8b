"""Where things stand in the pictures of a page: scales, stretches of time, rows in their order."""

from __future__ import annotations

import pytest

from summarizer.models import Measure, Reality
from summarizer.render.page.pictures import range_chart
from summarizer.render.page.scales import Scale, main_stretch
from tests.render.making import article, disagreement, position


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
    chart = range_chart(row, {source.id: source})
    assert chart is not None
    assert [bar.amount for bar in chart.bars] == ["214", "190", "100", "30,000"]
    assert [bar.group for bar in chart.bars[1:]] == [
        None,
        "Changes, not levels",
        "Planned or projected",
    ]


def test_an_open_end_runs_to_the_edge() -> None:
    source = article(1)
    row = disagreement(position(source, 100, high=None), position(source, None, high=80))
    chart = range_chart(row, {source.id: source})
    assert chart is not None
    assert [(bar.opens_left, bar.opens_right) for bar in chart.bars] == [
        (False, True),
        (True, False),
    ]
    assert chart.bars[0].end == 100
    assert chart.bars[1].start == 0
