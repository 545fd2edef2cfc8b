"""Oracle of weekdays by the tense of their clause; published on Wednesday, 4 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import article_from_text
from summarizer.models import ClaimFactory, EventStatus
from summarizer.reading.dates import read_dates
from summarizer.reading.facts import article_events
from summarizer.reading.index import ReadArticle

WEDNESDAY = date(2026, 3, 4)

AHEAD = [
    ("from", "Members vote on the offer from Monday.", "2026-03-09"),
    ("plural", "Nurses strike on Friday over pay.", "2026-03-06"),
    ("singular", "The minister visits Ostra on Friday.", "2026-03-06"),
    ("nothing between", "Talks resume Monday.", "2026-03-09"),
    ("again", "Trains run again from Monday.", "2026-03-09"),
    ("return", "Workers return on Monday.", "2026-03-09"),
    ("takes effect", "The ban takes effect on Friday.", "2026-03-06"),
    ("go to the polls", "Voters go to the polls on Sunday.", "2026-03-08"),
    ("comes into force", "The rule comes into force on Monday.", "2026-03-09"),
    ("walk out", "Drivers walk out on Friday.", "2026-03-06"),
    ("court", "The court hears the appeal on Thursday.", "2026-03-05"),
    ("game", "Rovers play Elgin on Saturday.", "2026-03-07"),
    ("bare timetable", "Schools open on Monday.", "2026-03-09"),
    ("day first", "On Friday members vote on the offer.", "2026-03-06"),
    ("from, day first", "From Monday buses run every ten minutes.", "2026-03-09"),
    ("progressive", "The union is striking on Friday.", "2026-03-06"),
    ("progressive, object", "The family is meeting the mayor on Friday.", "2026-03-06"),
    ("state", "Schools are closed on Friday.", "2026-03-06"),
    ("state, from", "The bridge is shut from Friday.", "2026-03-06"),
    ("credit before", "The council said the minister visits Ostra on Friday.", "2026-03-06"),
    ("credit after", "The minister visits Ostra on Friday, the council said.", "2026-03-06"),
    ("by", "Members must vote by Friday.", "2026-03-06"),
    ("to pay by", "Tenants have to leave by Sunday.", "2026-03-08"),
    ("until", "Members vote until Sunday.", "2026-03-08"),
    ("closed until", "Schools are closed until Friday.", "2026-03-06"),
    ("will from", "Members will vote from Monday.", "2026-03-09"),
    ("same day", "Members vote on Wednesday.", "2026-03-04"),
    ("will shut", "The works will shut its gates on Friday.", "2026-03-06"),
    ("is also to cut", "The board is also to cut fares on Monday.", "2026-03-09"),
    ("wants it replayed", "The club wants the match replayed on Monday.", "2026-03-09"),
    ("after a meeting to come", "The board will decide after a meeting on Friday.", "2026-03-06"),
    ("after the break", "The school will open after the break on Monday.", "2026-03-09"),
]
BACK = [
    ("did shut", "The works shut its gates on Friday.", "2026-02-27"),
    ("want what was won", "Fans want refunds for a match lost on Monday.", "2026-03-02"),
    ("after a vote", "The hall is to be sold after a vote in Elgin on Monday.", "2026-03-02"),
    ("after his arrest", "He will be tried soon after his arrest on Tuesday.", "2026-03-03"),
    ("voted", "Members voted on the offer from Monday.", "2026-03-02"),
    ("began", "The strike began on Monday.", "2026-03-02"),
    ("since", "Nurses strike for more pay since Monday.", "2026-03-02"),
    ("says they voted", "The union says members voted on Monday.", "2026-03-02"),
    ("noun", "The vote on Monday was close.", "2026-03-02"),
    ("nouns of one form", "Bus strikes on Monday hit thousands.", "2026-03-02"),
    ("nurses' strike", "The nurses' strike on Monday was the third.", "2026-03-02"),
    ("follows", "The move follows a vote on Monday.", "2026-03-02"),
    ("comes after", "The strike comes after talks on Monday.", "2026-03-02"),
    ("shows", "A video from Monday shows the crash.", "2026-03-02"),
    ("kills", "Storm kills two on Sunday.", "2026-03-01"),
    ("die", "Two people die in a crash on Monday.", "2026-03-02"),
    ("goes on", "Police are investigating a crash on Monday.", "2026-03-02"),
    ("rally of", "The rally of Monday.", "2026-03-02"),
    ("after the vote", "Shares fall after the vote on Monday.", "2026-03-02"),
    ("takes the toll", "The death on Monday takes the toll to nine.", "2026-03-02"),
    ("was closed", "The road was closed on Monday.", "2026-03-02"),
    (
        "credit's own day",
        "The minister visits Ostra soon, the council said on Monday.",
        "2026-03-02",
    ),
    ("another clause", "Shops close soon, after a record Monday.", "2026-03-02"),
    ("no verb", "A visit on Friday.", "2026-02-27"),
]


OPEN_YEARS = [
    ("will shut", "The firm will shut its works at the end of June.", "2026-06"),
    ("is to cut", "The board is to cut fares on 1 July.", "2026-07-01"),
    ("shut", "The firm shut its works at the end of May.", "2025-05"),
    (
        "present before a credit",
        "The ban becomes law on 5 June, the cabinet decided.",
        "2026-06-05",
    ),
    ("who makes", "The board, which makes it law on 2 June, has met twice.", "2026-06-02"),
    ("present with object", "The firm closes the works on 2 June, it emerged.", "2026-06-02"),
    ("no present", "The march on 5 June, the first for years, drew crowds.", "2025-06-05"),
    ("past in the aside", "The march on 5 June, which drew crowds, was peaceful.", "2025-06-05"),
]


@pytest.mark.parametrize(
    ("text", "edtf"), [pytest.param(*row[1:], id=row[0]) for row in OPEN_YEARS]
)
def test_an_open_year_looks_where_its_clause_does(text: str, edtf: str) -> None:
    assert [found.edtf for found in read_dates(text, WEDNESDAY)] == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"), [pytest.param(*row[1:], id=row[0]) for row in (*AHEAD, *BACK)]
)
def test_a_weekday_looks_where_its_clause_does(text: str, edtf: str) -> None:
    assert [found.edtf for found in read_dates(text, WEDNESDAY)] == [edtf]


def test_what_is_told_of_a_day_after_publication_has_not_happened() -> None:
    article = article_from_text(
        "Members vote on the offer from Monday. Talks failed on Monday.", published="2026-03-04"
    )
    source = ReadArticle.of(article)
    events = article_events(source, ClaimFactory("a1"))
    assert [(event.when.edtf, event.status) for event in events] == [
        ("2026-03-09", EventStatus.PLANNED),
        ("2026-03-02", EventStatus.HAPPENED),
    ]
