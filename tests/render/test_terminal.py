from __future__ import annotations

import re
from functools import cache

import pytest
from rich.cells import cell_len

from summarizer import Briefing, render
from summarizer.models import Nature
from tests.render.hostile import hostile_briefing
from tests.render.making import (
    FERRY,
    article,
    brief,
    briefing,
    disagreement,
    event,
    figure,
    point,
    position,
    said,
    story,
)

LONG = tuple(
    f"Sentence {n} of the harbour report goes on at some length about the {thing}, the rocks of "
    f"Rusk Point, the tow to Lindhaven and what {n * 7} passengers said of it on the morning after."
    for n, thing in enumerate(("steering", "hull", "rafts", "crew", "pumps", "tide") * 4, 1)
)


@cache
def _large() -> Briefing:
    members = [article(n, LONG, outlet=f"The Outlet of Place {n}") for n in range(1, 8)]
    one = members[0]
    rows = [
        disagreement(
            *(position(m, 190 + m.text.count("a") + n, as_of="2026-05-02") for m in members),
            number=n,
            nature=Nature.CONFLICT,
            explanation="This cannot be. " * 30,
        )
        for n in range(1, 9)
    ]
    return briefing(
        *members,
        stories=[
            story(
                *members,
                overview=[said(one, n, n + 1, time_anchor="a1") for n in range(10)],
                consensus=[point(one, n, *members[1:]) for n in range(10)],
                disagreements=rows,
                timeline=[event(one, f"2026-05-{n + 1:02}", n) for n in range(24)],
                only_one_source=[point(one, n, alone=True) for n in range(12)],
            )
        ],
    )


@cache
def _shown(width: int) -> str:
    return render(_large(), "terminal", width=width)


def _story_lines(text: str) -> list[str]:
    return text.split("── Articles", maxsplit=1)[0].rstrip("\n").split("\n")


@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_at_standard_length_a_large_story_fills_one_screen_and_no_more(width: int) -> None:
    lines = _story_lines(_shown(width))
    assert 50 <= len(lines) <= 60


@pytest.mark.parametrize("width", [80, 100, 140])
def test_one_screen_holds_several_rows_of_the_timeline(width: int) -> None:
    shown = _shown(width).split("Timeline")[1].split("Only one")[0]
    assert len(re.findall(r"^  \d+ May 2026", shown, re.MULTILINE)) >= 4


def test_a_screen_too_narrow_for_the_least_of_a_story_gets_the_least() -> None:
    shown = render(_large(), "terminal", width=20)
    assert all(title in shown for title in ("Overview", "Agreed", "Differ", "Timeline"))


def test_what_is_left_out_is_counted_beside_the_title_of_its_section() -> None:
    shown = _shown(100)
    assert re.search(r"^Timeline {3}… and \d+ more \(--length full\)$", shown, re.MULTILINE)
    assert "--length full" not in render(_large(), "terminal", length="full")


def test_a_small_story_is_shown_whole() -> None:
    one, two = article(1), article(2)
    made = briefing(one, two, stories=[story(one, two, consensus=(point(one, 0, two),))])
    assert "more (--length full)" not in render(made, "terminal")


@pytest.mark.parametrize("width", [20, 33, 59, 60, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    shown = render(hostile_briefing(), "terminal", length="full", width=width)
    assert max(cell_len(line) for line in shown.split("\n")) <= width


@pytest.mark.parametrize("width", [1, 0, -5], ids=str)
def test_a_terminal_too_narrow_to_exist_gets_20_columns(width: int) -> None:
    shown = render(briefing(article(1)), "terminal", width=width)
    assert max(map(len, shown.split("\n"))) <= (100 if width == 0 else 20)


@pytest.mark.parametrize("color", [False, True], ids=["plain", "coloured"])
def test_no_character_of_a_source_acts_on_the_terminal(color: bool) -> None:
    shown = render(hostile_briefing(), "terminal", length="full", color=color)
    ours = re.compile(r"\x1b\[[\d;]*m") if color else re.compile(r"(?!)")
    left = ours.sub("", shown).replace("\n", "")
    assert left.isprintable()
    assert "\\x1b[31m" in left
    assert "\\u202e" in left


def test_colour_changes_no_word() -> None:
    coloured = render(_large(), "terminal", color=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == _shown(100)


def test_the_text_does_not_depend_on_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    before = _shown(100)
    for variable in ("FORCE_COLOR", "NO_COLOR", "COLUMNS", "TERM", "JUPYTER_COLUMNS"):
        monkeypatch.setenv(variable, "33")
    assert render(_large(), "terminal") == before


def test_lines_end_without_spaces_and_the_text_with_a_line_feed() -> None:
    shown = _shown(100)
    assert not re.search(r"[ \t]+$", shown, re.MULTILINE)
    assert shown.endswith("\n")


def test_answers_stand_in_a_column_where_there_is_room() -> None:
    one = article(1)
    row = disagreement(position(one, 190), position(one, 12_000))
    made = briefing(one, stories=[story(one, disagreements=(row,))])
    wide = [line for line in render(made, "terminal").split("\n") if "not attributed" in line]
    assert len({line.index("not attributed") for line in wide}) == 1
    assert "- 190 · not attributed" in render(made, "terminal", width=30)


def test_a_repeated_date_of_the_timeline_is_written_once() -> None:
    one = article(1)
    events = (event(one, "2026-05-02"), event(one, "2026-05-02", 1), event(one, "2026-05-03", 2))
    made = briefing(one, stories=[story(one, timeline=events)], briefs=[])
    timeline = render(made, "terminal").split("Timeline")[1].split("Sources")[0]
    assert timeline.count("2 May 2026") == 1


def test_a_long_date_of_the_timeline_has_a_line_of_its_own() -> None:
    one = article(1)
    told = story(one, timeline=(event(one, "2026-04-28/2026-05-02"),))
    shown = render(briefing(one, stories=[told]), "terminal")
    assert "\n  28 April to 2 May 2026\n                    “The ferry" in shown


def test_words_of_a_source_stand_in_quotation_marks_and_code_does_not() -> None:
    one = article(1)
    row = disagreement(position(one), question="How many were aboard?")
    shown = render(briefing(one, stories=[story(one, disagreements=(row,))]), "terminal")
    assert f"“{FERRY[0]}”" in " ".join(shown.split())
    assert "\n  How many were aboard?\n" in shown


def test_the_figures_of_an_article_take_one_line() -> None:
    one = article(1)
    counted = (figure(one, "214"), figure(one, "214 people", 2))
    shown = render(briefing(one, briefs=[brief(one, figures=counted)]), "terminal")
    assert "\nFigures  214 people [1] · 214 people people [1]\n" in shown


@pytest.mark.parametrize(
    ("form", "length"),
    [pytest.param("pdf", "full", id="format"), pytest.param("terminal", "long", id="length")],
)
def test_an_unknown_format_or_length_is_refused(form: str, length: str) -> None:
    with pytest.raises(ValueError, match=r"pdf|long"):
        render(briefing(article(1)), form, length=length)
