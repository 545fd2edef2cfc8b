"""Oracle of what a clause tells: something that happened, a plan or a projection."""

from __future__ import annotations

import pytest

from summarizer.models import EventStatus
from summarizer.reading.tense import event_status

HAPPENED, PLANNED, PROJECTED = EventStatus.HAPPENED, EventStatus.PLANNED, EventStatus.PROJECTED

# id, sentence with the place asked about in brackets, status
AT = [
    ("hedge after but", "Sales rose [today], but owners said they would sell.", HAPPENED),
    ("hedge of the main clause", "When it opened [in May], few thought it might last.", HAPPENED),
    ("hedge in the main clause", "When it opened in May, it might last [a year].", PROJECTED),
    ("hedge after and", "It fed 20 dogs [last week], and more would likely come.", HAPPENED),
    ("than forecast", "The rain stopped [on Friday], a day earlier than forecast.", HAPPENED),
    ("than expected", "It ended earlier than expected [on Friday].", HAPPENED),
    ("said on, that", "He said [on Friday] that the mill could close on Monday.", HAPPENED),
    ("said that, on", "He said on Friday that the mill could close [on Monday].", PROJECTED),
    ("expected that", "It is expected that the mill closes [on Monday].", PROJECTED),
    ("date opens, said that", "[Last month], she said that the mill would close.", HAPPENED),
    ("date aside, said that", "She, in Oslo [on Monday], feared that it may close.", HAPPENED),
    ("date opens, expected", "[In June], they expect that the mill will open.", PROJECTED),
    ("date opens, relative", "[On Monday], the mill that burned will open.", PLANNED),
    ("date opens", "[On Friday], the board will vote.", PLANNED),
    ("date in commas", "The board will, [on Friday], vote.", PLANNED),
    ("list", "It will meet on Monday, Tuesday and [Friday].", PLANNED),
    ("aside", "The law, passed [in May], will bind in June.", HAPPENED),
    ("after the aside", "The law, passed in May, will bind [in June].", PLANNED),
    ("relative clause", "The mill, which could close, was sold [on Friday].", HAPPENED),
    ("has until", "The firm has until [6 June] to pay.", PLANNED),
    ("stays", "They stay shut until [6 June] in Oslo.", PLANNED),
    ("set for", "A hearing is set for [6 June].", PLANNED),
    ("semicolon", "The mill shut [in May]; it may open in June.", HAPPENED),
    ("digits", "A sum of 1,200 crowns could be paid [in May].", PROJECTED),
    ("no verb", "Photo: [3 May]", HAPPENED),
    ("visit ahead", "His visit to Oslo [later this year] is part of a tour.", PLANNED),
    ("announced, ahead", "A visit [next week] was announced on Monday.", PLANNED),
    ("told of a day", "A visit next week was announced [on Monday].", HAPPENED),
    ("a week of the past", "The [next week] he left for Oslo.", HAPPENED),
    ("a hedge ahead", "The visit [tomorrow] might fail.", PROJECTED),
]
WHOLE = [
    ("hedge after but", "Sales rose today, but owners said they would sell.", HAPPENED),
    ("condition first", "If it rains, the dam could fail.", PROJECTED),
    ("when first", "When it opened, it had to pay.", HAPPENED),
    ("after first", "After the vote failed, the mill will close.", PLANNED),
    ("said it would", "He said that the mill would close.", PROJECTED),
    ("which could", "Rain fell all night, which could raise the lake.", HAPPENED),
    ("would rather", "He said he would rather sell.", HAPPENED),
    ("would have", "He would have sold.", HAPPENED),
]


@pytest.mark.parametrize(("marked", "status"), [pytest.param(*row, id=name) for name, *row in AT])
def test_the_clause_at_a_place_decides(marked: str, status: EventStatus) -> None:
    at = marked.index("[")
    assert event_status(marked.replace("[", "").replace("]", ""), at) is status


@pytest.mark.parametrize(("text", "status"), [pytest.param(*row, id=name) for name, *row in WHOLE])
def test_without_a_place_the_main_clause_decides(text: str, status: EventStatus) -> None:
    assert event_status(text) is status


@pytest.mark.parametrize("at", [0, 5, 400])
def test_any_place_has_a_status(at: int) -> None:
    assert event_status("", at) is HAPPENED
