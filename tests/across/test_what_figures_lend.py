"""What a figure counts beyond its own words: shared verbs, parts, units, rates and givers."""

from __future__ import annotations

import pytest

from summarizer.across.counts.counting import count_figures
from summarizer.across.counts.sameness import of_two_eras
from summarizer.across.counts.things import Counted
from summarizer.across.story.sentences import StorySentences
from tests.conftest import MakeArticle


def counted(read: MakeArticle, text: str) -> list[Counted]:
    return list(count_figures(StorySentences([read(text)])))


FATES = [
    ("shared verb", "Some 900 homes and shops lost power on Quay Street.", "home", "cut_off"),
    ("in apposition", "The people of Ansel, some 900 people, were evacuated.", "people", "leave"),
    ("two that have one verb", "About 40 officers and two boats were sent.", "officer", "send"),
    ("two deeds", "Nine pilots died and 12 boats were destroyed.", "pilot", "die"),
    ("lost their lives", "Four pilots lost their lives off Ansel.", "pilot", "die"),
    ("homes that are homes", "The flood reached 350 homes.", "home", None),
    ("whom nobody names", "On Sunday the harbour police detained 26.", "people", "arrest"),
    ("police are people", "More than 300 police were injured.", "police", "injure"),
]


@pytest.mark.parametrize(
    ("text", "head", "fate"), [row[1:] for row in FATES], ids=[row[0] for row in FATES]
)
def test_what_becomes_of_things_is_told_by_the_verb_that_they_share(
    read: MakeArticle, text: str, head: str, fate: str | None
) -> None:
    first = counted(read, text)[0]
    assert (first.head, first.fate) == (head, fate)


ROLES = [
    ("of them", "The yard built 60 boats. Some 20 of them leak.", "Some 20", "part"),
    ("all of them", "The boats, about 20 of them, lay at the quay.", "about 20", None),
    ("of the things", "At least 20 of the cabins have a stove.", "At least 20", "part"),
    ("of those who", "Some 20 of the guests who left came back.", "Some 20", None),
    ("he and others", "He and three shipmates sat on a raft.", "three", "summand"),
    ("a woman and others", "A nurse and two children were hurt.", "two", "summand"),
    ("states and others", "France and three neighbours signed it.", "three", None),
    ("instead of", "It cost 70 million instead of the 30 million planned.", "70 million", None),
    ("people led out", "Some 85 guests were led down the stairs.", "Some 85", None),
    ("a lead", "She has a lead of 321.", "321", "margin"),
    ("led by", "He had led the first count by 87.", "87", "margin"),
    ("an earlier one", "In an earlier race, 61 boats came home.", "61", "earlier"),
    ("earlier this week", "In Ansel earlier this week, 61 boats came home.", "61", None),
    ("owners", "The yard, owned by eleven banks, lost money.", "eleven", None),
    ("votes", "The council approved it by 31 votes.", "31", "margin"),
    (
        "by the tense",
        "In the boat race a year before, the gap had been 55 metres.",
        "55 metres",
        "earlier",
    ),
    ("ahead of", "Profit was ahead of the £45.5m that the bank had told.", "£45.5m", None),
    ("a fine", "A fine of 900 crowns was paid.", "900 crowns", None),
    ("allowed", "She did 94 kilometres an hour where 60 is allowed.", "60", "limit"),
]


@pytest.mark.parametrize(
    ("text", "figure", "role"), [row[1:] for row in ROLES], ids=[row[0] for row in ROLES]
)
def test_parts_margins_and_limits_are_told_from_values(
    read: MakeArticle, text: str, figure: str, role: str | None
) -> None:
    (one,) = (one for one in counted(read, text) if one.mention.text == figure)
    assert one.role == role


UNITS = [
    ("depth", "The drill has gone 140 metres so far. It needs to reach 310.", "310", "metre"),
    ("speed", "The boat did 94 kilometres an hour where 60 is allowed.", "60", "kilometre"),
    ("more of it", "Ansel collected 130 tonnes of weed. Quell reported another 20.", "20", "tonne"),
    ("an hour", "The tunnel is 140 metres long. It opens at nine.", "", None),
    ("people", "The tunnel is 140 metres long. It was built by 90 miners.", "90", None),
    ("far apart", "The tunnel is 140 metres long. The mine turned out 52,000.", "52,000", None),
]


@pytest.mark.parametrize(
    ("text", "figure", "unit"), [row[1:] for row in UNITS], ids=[row[0] for row in UNITS]
)
def test_a_bare_number_has_the_unit_of_the_one_before_it(
    read: MakeArticle, text: str, figure: str, unit: str | None
) -> None:
    last = counted(read, text)[-1]
    assert last.mention.text.endswith(figure)
    assert last.mention.unit == (unit if figure else "metre")


def test_pay_that_others_give_by_the_hour_is_so_here(read: MakeArticle) -> None:
    one = read("Starting pay at the yard is 16.20 crowns an hour.")
    two = read("The yard has raised starting pay to 16.80 crowns. The gate cost 900 crowns.")
    families = {c.mention.text: c.family for c in count_figures(StorySentences([one, two]))}
    assert families["16.80 crowns"] == ("rate", "crown", "hour")
    assert families["900 crowns"] == ("money", "crown")


GIVERS = [
    ("he", "The chairman, Olin Reed, came late. He counted 90 boats, he said.", "Olin Reed"),
    ("whose count", "The wardens' latest count, of Sunday, was 90.", "wardens"),
    ("his estimate", "Olin Reed went on board: 90 boats leaked, in his estimate.", "Olin Reed"),
    ("a union", "The shopkeepers' association says 90 shops closed.", "shopkeepers' association"),
    ("to whom it is given", "Olin Reed was met at noon and given 90 boats.", None),
    ("passive", "The crowd was put at 90.", None),
    ("who is giving", "Olin Reed is putting the crowd at 90.", "Olin Reed"),
    ("nobody", "The yard's boats were 90.", None),
]


@pytest.mark.parametrize(
    ("text", "giver"), [row[1:] for row in GIVERS], ids=[row[0] for row in GIVERS]
)
def test_who_gives_a_figure_is_found_where_no_verb_of_speech_names_them(
    read: MakeArticle, text: str, giver: str | None
) -> None:
    (one,) = counted(read, text)
    assert [speaker.name or speaker.role for speaker in one.speakers[:1]] == (
        [giver] if giver else []
    )


def test_nobody_is_as_old_as_in_the_year_of_another_deed(read: MakeArticle) -> None:
    one = read('They are looking for Terrence "Tiny" Oake, 44, a pilot.')
    two = read("Terrence Oake, 46, sank a boat in 2011.")
    story = StorySentences([one, two])
    first, second = (c for c in count_figures(story) if c.family[0] == "age")
    assert not of_two_eras(first, second, story)
