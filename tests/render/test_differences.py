from __future__ import annotations

import pytest

from summarizer.models import Attribution, Measure, Position, Reality
from summarizer.render.build import build_view
from summarizer.render.limits import FULL, STANDARD, Limits
from summarizer.render.view import Difference, Run, Voice
from tests.render.making import (
    HARBOUR,
    article,
    brief,
    briefing,
    disagreement,
    figure,
    position,
    story,
)

ONE = article(1)
TWO = article(2, HARBOUR, outlet="Lindhaven Post", published=None, title="Alma on the rocks")


def _row(*sides: Position, limits: Limits = STANDARD, **said: str) -> Difference:
    told = story(ONE, TWO, disagreements=(disagreement(*sides, **said),))
    part = build_view(briefing(ONE, TWO, stories=[told]), limits).stories[0]
    (section,) = [section for section in part.sections if section.title == "Differ"]
    (row,) = section.entries
    assert isinstance(row, Difference)
    return row


def test_a_difference_is_told_in_plain_words_with_dates_in_words() -> None:
    row = _row(position(ONE), position(TWO, 190))
    assert (
        " ".join(run.text for run in row.nature)
        == "Quantity: conflict. 214 and 190 cannot both hold for 2 May 2026."
    )


def test_a_position_shows_value_qualities_speaker_and_place_side_by_side() -> None:
    side = position(
        TWO,
        190,
        status=Reality.PROJECTED,
        measure=Measure.CHANGE,
        place="Rusk Point",
        condition="if the wind turns",
        as_of="2026-05-02",
        attributed_to=(Attribution(name="Ida Holt", role="captain", via="Radio Rusk", named=True),),
    )
    row = _row(side)
    shown = row.sides[0]
    assert shown.answer.text == "190"
    assert [run.text for run in shown.qualities] == [
        "projected",
        "a change, not a level",
        "Rusk Point",
        "if the wind turns",
        "as of 2 May 2026",
    ]
    assert shown.speaker.text == "Ida Holt, captain, via Radio Rusk"
    assert shown.place[0].text == "Lindhaven Post, undated"


def test_of_many_speakers_the_first_are_named() -> None:
    crowd = tuple(Attribution(name=n, role=None, via=None, named=True) for n in "ABCDE")
    assert _row(position(ONE, attributed_to=crowd)).sides[0].speaker.text == "A; B; 3 more"


def test_a_position_without_a_value_shows_the_words_of_its_source_whole() -> None:
    row = _row(position(ONE, None, 2))
    assert row.sides[0].answer == Run(ONE.sentence_text(ONE.sentences[2]), Voice.SOURCE)


def test_a_rate_is_shown_as_written() -> None:
    source = article(1, ("The crane lifts 40 tonnes an hour.",))
    rate = figure(source, "40 tonnes an hour", low=40, high=40, unit="tonne")
    side = position(source, 40, unit="tonne", measure=Measure.RATE, figure_ids=(rate.id,))
    made = briefing(
        source,
        briefs=[brief(source, figures=(rate,))],
        stories=[story(source, disagreements=(disagreement(side),))],
    )
    (row,) = build_view(made, FULL).stories[0].sections[0].entries
    assert isinstance(row, Difference)
    assert row.sides[0].answer.text == "40 tonnes an hour"


@pytest.mark.parametrize(
    ("origins", "told"),
    [
        pytest.param(("o1",), "Rusk Herald, 3 May 2026 and a copy", id="a-reprint"),
        pytest.param(("o1", "o2"), "Rusk Herald, 3 May 2026 and 1 other (2 origins)", id="two"),
    ],
)
def test_a_position_of_several_articles_says_how_many_voices_they_are(
    origins: tuple[str, ...], told: str
) -> None:
    side = position(ONE, article_ids=("a1", "a2"), origin_ids=origins)
    row = _row(side)
    assert row.sides[0].place[0].text == told


def test_of_many_positions_the_ends_and_what_lies_between_are_kept() -> None:
    sides = [position(ONE, n) for n in range(1, 12)]
    row = _row(*sides, limits=Limits(leading=3))
    assert [side.answer.text for side in row.sides] == ["1", "6", "11"]
    assert row.hidden == 8


def test_the_positions_that_the_explanation_names_are_kept() -> None:
    sides = [position(ONE, n) for n in (10, 20, 30, 40, 50)]
    row = _row(*sides, limits=Limits(leading=2), explanation="20 and 40 differ.")
    assert [side.answer.text for side in row.sides] == ["20", "40"]


def test_the_last_position_is_kept_beside_those_that_the_explanation_names() -> None:
    sides = [position(ONE, n) for n in (10, 20, 30, 40, 50)]
    row = _row(*sides, limits=Limits(leading=3), explanation="10 and 20 differ.")
    assert [side.answer.text for side in row.sides] == ["10", "20", "50"]


def test_the_first_difference_may_show_more_positions_than_the_others() -> None:
    rows = [disagreement(*(position(ONE, n) for n in range(9)), number=n) for n in (1, 2)]
    made = briefing(ONE, stories=[story(ONE, disagreements=rows)])
    part = build_view(made, Limits(leading=5, positions=2)).stories[0]
    (section,) = [section for section in part.sections if section.title == "Differ"]
    shown = [len(row.sides) for row in section.entries if isinstance(row, Difference)]
    assert shown == [5, 2]


def test_a_change_gives_way_to_levels_where_there_is_no_room() -> None:
    sides = [position(ONE, 5, measure=Measure.CHANGE), *(position(ONE, n) for n in (10, 20, 30))]
    row = _row(*sides, limits=Limits(leading=3))
    assert [side.answer.text for side in row.sides] == ["10", "20", "30"]
