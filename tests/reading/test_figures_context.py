"""What other readings tell a figure: dates, names and speakers."""

from __future__ import annotations

import pytest

from summarizer.models import Attribution, Precision
from summarizer.reading.figures import read_figures
from summarizer.reading.types import AttributionMention, DateMention, NameKind, NameMention


def date(text: str, words: str, *, relative: bool = False) -> DateMention:
    start = text.index(words)
    return DateMention(
        start=start,
        end=start + len(words),
        text=words,
        edtf=None,
        earliest=None,
        latest=None,
        precision=Precision.DAY,
        relative=relative,
    )


def name(text: str, words: str, kind: NameKind) -> NameMention:
    start = text.index(words)
    return NameMention(
        start=start,
        end=start + len(words),
        text=words,
        words=tuple(words.split()),
        kind=kind,
        title=None,
        expansion=None,
        demonym=False,
    )


def credit(text: str, words: str, scope: str, speaker: Attribution) -> AttributionMention:
    start, scope_start = text.index(words), text.index(scope)
    return AttributionMention(
        start=start,
        end=start + len(words),
        scope_start=scope_start,
        scope_end=scope_start + len(scope),
        attribution=speaker,
        verbatim=False,
    )


def test_numbers_inside_a_date_are_no_figures() -> None:
    text = "In the past 24 hours it sank 12 boats."
    figures = read_figures(text, dates=[date(text, "the past 24 hours")])
    assert [figure.text for figure in figures] == ["12"]


def test_a_figure_holds_as_of_the_date_of_its_clause() -> None:
    text = "As of March 3, it had lost 12 boats."
    when = date(text, "March 3")
    assert [figure.as_of for figure in read_figures(text, dates=[when])] == [when]


def test_each_figure_takes_the_date_on_its_side() -> None:
    text = "It lost 12 boats in January and 30 boats in March."
    dates = [date(text, "January"), date(text, "March")]
    assert [figure.as_of for figure in read_figures(text, dates=dates)] == dates


def test_as_of_holds_for_all_figures_before_it() -> None:
    text = "There were 213 boats and 12 docks as of Tuesday evening, the port said."
    when = date(text, "Tuesday evening", relative=True)
    assert [figure.as_of for figure in read_figures(text, dates=[when])] == [when, when]


def test_as_of_holds_for_all_figures_after_it() -> None:
    text = "As of Tuesday, 213 boats and 12 docks were lost."
    when = date(text, "Tuesday", relative=True)
    assert [figure.as_of for figure in read_figures(text, dates=[when])] == [when, when]


def test_a_known_group_takes_no_date_from_the_figure_before() -> None:
    text = "It counted 22 boats at its two docks by Sunday."
    when = date(text, "Sunday", relative=True)
    assert [figure.as_of for figure in read_figures(text, dates=[when])] == [when, None]


def test_a_weekday_without_preposition_dates_a_figure() -> None:
    text = "It lost 12 boats Tuesday."
    when = date(text, "Tuesday", relative=True)
    assert [figure.as_of for figure in read_figures(text, dates=[when])] == [when]


def test_the_date_of_saying_is_not_that_of_the_figure() -> None:
    text = "It lost 12 boats, officials said Tuesday."
    dates = [date(text, "Tuesday", relative=True)]
    assert [figure.as_of for figure in read_figures(text, dates=dates)] == [None]


def test_the_start_of_a_period_is_no_date_of_the_figure() -> None:
    text = "It lost 12 boats since March."
    assert [f.as_of for f in read_figures(text, dates=[date(text, "March")])] == [None]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The 40 docks must be empty by March 3.", id="must"),
        pytest.param("All 40 docks have to be sold before March 3.", id="have-to"),
        pytest.param("Its 40 boats are to leave by March 3.", id="are-to"),
        pytest.param("They have until March 3 to go and will get 40 boats.", id="until"),
    ],
)
def test_a_deadline_is_no_date_of_what_is_counted(text: str) -> None:
    assert [figure.as_of for figure in read_figures(text, dates=[date(text, "March 3")])] == [None]


def test_the_year_of_a_thing_is_no_date_of_the_figure_beside_it() -> None:
    text = "It fell in this year's regatta by 31 points."
    figures = read_figures(text, dates=[date(text, "this year", relative=True)])
    assert [figure.as_of for figure in figures] == [None]


def test_the_year_of_what_is_counted_is_the_date_of_the_figure() -> None:
    text = "Last year's 31 boats were lost."
    when = date(text, "Last year", relative=True)
    assert [figure.as_of for figure in read_figures(text, dates=[when])] == [when]


def test_a_number_behind_a_colon_counts_nothing_named_before_it() -> None:
    figures = read_figures("It paid, say two people who know it: 3.5 million in all.")
    assert [figure.subject for figure in figures] == ["people", None]


def test_what_is_to_be_there_by_a_day_is_of_that_day() -> None:
    text = "It must have 40 boats by March 3."
    when = date(text, "March 3")
    assert [figure.as_of for figure in read_figures(text, dates=[when])] == [when]


def test_a_year_in_a_name_is_no_date_of_the_figure() -> None:
    text = "It lost 12 boats after the 2022 floods."
    assert [f.as_of for f in read_figures(text, dates=[date(text, "2022")])] == [None]


def test_a_duration_holds_at_no_date() -> None:
    text = "It took 12 hours on Tuesday."
    dates = [date(text, "Tuesday", relative=True)]
    assert [figure.as_of for figure in read_figures(text, dates=dates)] == [None]


def test_numbers_in_names_are_no_figures() -> None:
    text = "Storm 38 North sank 12 boats."
    names = [name(text, "Storm 38 North", NameKind.ORGANISATION)]
    assert [figure.text for figure in read_figures(text, names=names)] == ["12"]


def test_a_name_known_as_a_place_is_one() -> None:
    text = "It sent 12 boats to Vardia."
    names = [name(text, "Vardia", NameKind.PLACE)]
    assert [figure.place for figure in read_figures(text, names=names)] == ["Vardia"]


def test_a_name_known_as_an_organisation_is_no_place() -> None:
    text = "It has 12 seats in Vardia."
    names = [name(text, "Vardia", NameKind.ORGANISATION)]
    assert [figure.place for figure in read_figures(text, names=names)] == [None]


def test_figures_are_credited_to_whom_their_scope_names_nearest_first() -> None:
    text = "Officials said the mayor counted 12 boats, and Reyes agreed on 30."
    officials = Attribution(name=None, role="officials", via=None, named=False)
    mayor = Attribution(name=None, role="mayor", via=None, named=False)
    inner = credit(text, "the mayor counted", "12 boats", mayor)
    outer = credit(text, "Officials said", "the mayor counted 12 boats", officials)
    twelve, thirty = read_figures(text, attributions=[inner, outer])
    assert twelve.attributed_to == (mayor, officials)
    assert thirty.attributed_to == ()
