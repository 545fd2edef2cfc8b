from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.models import Bound, Measure, Nature, Reality
from summarizer.render import render
from summarizer.render.amounts import amount_signs
from summarizer.render.bars import text_bar, text_days
from summarizer.render.ranges import Stretch
from tests.render.making import article, briefing, disagreement, event, position, story


def _stretch(start: float, end: float, **changes: bool) -> Stretch:
    known = dict.fromkeys(("opens_left", "opens_right", "hollow", "ahead"), False)
    return Stretch(start=start, end=end, **{**known, **changes})


@pytest.mark.parametrize(
    ("found", "drawn"),
    [
        pytest.param(_stretch(0, 0), "●·········", id="least"),
        pytest.param(_stretch(100, 100), "·········●", id="most"),
        pytest.param(_stretch(100, 100, ahead=True), "·········○", id="projected"),
        pytest.param(_stretch(30, 60), "···├─┤····", id="range"),
        pytest.param(_stretch(30, 60, ahead=True), "···├┄┤····", id="projected-range"),
        pytest.param(_stretch(0, 40, opens_left=True), "◄───┤·····", id="at-most"),
        pytest.param(_stretch(70, 100, opens_right=True), "······├──►", id="at-least"),
        pytest.param(_stretch(100, 100, opens_right=True), "·········►", id="at-least-the-most"),
        pytest.param(_stretch(0, 0, opens_left=True), "◄·········", id="at-most-the-least"),
    ],
)
def test_a_stretch_is_drawn_with_its_ends(found: Stretch, drawn: str) -> None:
    assert text_bar(found, 10) == drawn


@given(
    st.floats(0, 100),
    st.floats(0, 100),
    st.integers(2, 40),
    st.tuples(st.booleans(), st.booleans(), st.booleans()),
)
def test_a_bar_is_as_wide_as_was_asked(
    one: float, other: float, width: int, ends: tuple[bool, bool, bool]
) -> None:
    left, right, ahead = ends
    found = _stretch(
        0.0 if left else min(one, other),
        100.0 if right else max(one, other),
        opens_left=left,
        opens_right=right,
        ahead=ahead,
    )
    assert len(text_bar(found, width)) == width


@pytest.mark.parametrize(
    ("found", "drawn"),
    [
        pytest.param([_stretch(0, 0), _stretch(100, 100)], "●·········●", id="points"),
        pytest.param([_stretch(50, 50)] * 3, "·····▃·····", id="of-one-day"),
        pytest.param([_stretch(50, 50)] * 12, "·····█·····", id="more-than-there-are-heights"),
        pytest.param([_stretch(90, 90, ahead=True)], "·········○·", id="planned"),
        pytest.param([_stretch(20, 60), _stretch(70, 70)], "··├───┤●···", id="a-span"),
        pytest.param([_stretch(20, 60), _stretch(40, 40)], "··├─●─┤····", id="a-day-in-a-span"),
    ],
)
def test_days_are_drawn_on_one_track(found: list[Stretch], drawn: str) -> None:
    assert text_days(found, 11) == drawn


DATES = (
    "1974-06-01",
    "2026-05-01",
    "2026-05-02/2026-05-04",
    "2026-05-02",
    "2026-05-02",
    "2026-05-09",
)


@pytest.mark.parametrize(
    ("form", "width", "drawn"),
    [
        pytest.param("terminal", 80, True, id="terminal"),
        pytest.param("terminal", 79, False, id="too-narrow-a-terminal"),
        pytest.param("markdown", None, True, id="markdown"),
    ],
)
def test_a_timeline_has_its_days_on_one_line(form: str, width: int | None, drawn: bool) -> None:
    one = article(1)
    told = story(one, timeline=[event(one, edtf) for edtf in DATES])
    shown = render(briefing(one, stories=[told]), form, width=width)
    line = r"1 May 2026 ·*●·*├─*▂─*┤·*●·* 9 May 2026 \(1 earlier\)"
    assert bool(re.search(line, shown)) is drawn


def _two_amounts() -> str:
    one = article(1)
    row = disagreement(position(one, 190), position(one, 214, high=None), nature=Nature.CONFLICT)
    return render(briefing(one, stories=[story(one, disagreements=(row,))]), "terminal", width=80)


def test_a_terminal_draws_amounts_below_the_ends_of_their_scale() -> None:
    shown = _two_amounts().split("\n")
    scale = next(n for n, line in enumerate(shown) if line.split() == ["190", "214"])
    exact, open_ended = shown[scale + 1 : scale + 3]
    assert exact.index("●") == shown[scale].index("190")
    assert open_ended.rindex("►") == shown[scale].rindex("4")


def test_amounts_of_different_units_are_not_drawn() -> None:
    one = article(1)
    row = disagreement(position(one, 60, unit="metre"), position(one, 200, unit="foot"))
    shown = render(briefing(one, stories=[story(one, disagreements=(row,))]), "markdown")
    assert "| Answer | Who says it | Where |" in shown


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        pytest.param({"bound": Bound.EXACT}, "6,000", id="exact"),
        pytest.param({"bound": Bound.AT_LEAST, "high": None}, "≥ 6,000", id="at-least"),
        pytest.param({"bound": Bound.MORE_THAN, "high": None}, "> 6,000", id="more-than"),
        pytest.param({"bound": Bound.ABOUT}, "≈ 6,000", id="about"),
        pytest.param({"bound": Bound.RANGE, "high": 8_000}, "6,000–8,000", id="range"),
        pytest.param({"bound": Bound.EXACT, "unit": "metre"}, "6,000 metres", id="unit"),
        pytest.param({"bound": Bound.EXACT, "measure": Measure.CHANGE}, "6,000 (change)", id="chg"),
        pytest.param({"status": Reality.PROJECTED}, "6,000", id="projected"),
    ],
)
def test_an_amount_is_brief_in_a_table(changes: dict[str, object], told: str) -> None:
    assert amount_signs(position(article(1), 6_000, **changes), unit=True) == told
