from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.index import ReadArticle
from summarizer.stories import group_stories
from summarizer.stories.linkage import linked
from tests.conftest import MakeArticle

FLOOD = [
    """The river Sorne flooded the lower town of Tarn on Sunday. Mayor Ines Falk ordered 300 people
    out of their homes. Firefighters pumped out 40 cellars.""",
    """Tarn counted the damage on Monday after the Sorne broke its banks. Ines Falk said 300 people
    could not go home yet. The flood stood two meters high in the lower town.""",
]
STRIKE = [
    """Train drivers at Norrail will strike on Thursday. The union Transvia wants 6 percent more
    pay. Norrail called the demand out of reach.""",
    """Norrail has offered its drivers 3 percent. Transvia, their union, turned it down and means to
    strike on Thursday. Half of all trains would stand still.""",
]
FAIR = """The Kessel book fair opened on Friday with 310 publishers from 14 countries. Novelist Mira
Sand gave the opening speech in the old brewery. The fair runs until Sunday; entry is 12 crowns."""
NEXT_FAIR = """The Kessel book fair opened on Friday with 290 publishers. The poet Jan Torvald gave
the opening speech in the old brewery. Visitors pay 14 crowns until the fair closes on Sunday."""


def pile(read: MakeArticle, texts: list[str]) -> list[ReadArticle]:
    return [read(text, number) for number, text in enumerate(texts, 1)]


def test_articles_of_one_story_come_together_and_stories_stay_apart(read: MakeArticle) -> None:
    sources = pile(read, [FLOOD[0], STRIKE[0], FLOOD[1], STRIKE[1]])
    assert group_stories(sources) == (("a1", "a3"), ("a2", "a4"))


def test_an_article_of_no_story_stays_alone(read: MakeArticle) -> None:
    chess = "Chess: Ilya Brandt won the open of Kessel with a draw in the last round."
    assert group_stories(pile(read, [*FLOOD, chess])) == (("a1", "a2"), ("a3",))


def test_two_articles_about_two_things_are_not_merged(read: MakeArticle) -> None:
    assert group_stories(pile(read, [FLOOD[0], STRIKE[1]])) == (("a1",), ("a2",))


def test_two_articles_about_one_thing_are(read: MakeArticle) -> None:
    assert group_stories(pile(read, FLOOD)) == (("a1", "a2"),)


def test_words_that_all_news_share_bring_nothing_together(read: MakeArticle) -> None:
    empty = """Officials said on {day} that people in the {place} want help from the government.
    The minister said last week that it would take a year. The report was made public in {month}."""
    sources = pile(
        read,
        [
            empty.format(day="Monday", place="north", month="May"),
            empty.format(day="Tuesday", place="south", month="June").replace("report", "plan"),
            *STRIKE,
        ],
    )
    assert ("a3", "a4") in group_stories(sources)


def test_days_of_publication_far_apart_keep_look_alikes_apart(read: MakeArticle) -> None:
    near = [read(FAIR, 1, published="2031-05-02"), read(NEXT_FAIR, 2, published="2031-05-03")]
    far = [read(FAIR, 1, published="2031-05-02"), read(NEXT_FAIR, 2, published="2034-05-05")]
    assert group_stories(near) == (("a1", "a2"),)
    assert group_stories(far) == (("a1",), ("a2",))


def test_missing_dates_speak_neither_for_nor_against(read: MakeArticle) -> None:
    sources = [read(FAIR, 1, published="2031-05-02"), read(NEXT_FAIR, 2)]
    assert group_stories(sources) == (("a1", "a2"),)


def test_one_story_takes_all_articles_with_a_body(read: MakeArticle) -> None:
    sources = pile(read, [FLOOD[0], STRIKE[0], ""])
    assert group_stories(sources, one_story=True) == (("a1", "a2"),)


def test_no_articles_make_no_story() -> None:
    assert group_stories([]) == ()
    assert group_stories([], one_story=True) == ()


def test_a_large_story_is_not_torn_because_all_share_its_words() -> None:
    vectors = [{"sorne": 0.6, "tarn": 0.5, f"own{n}": 0.62} for n in range(150)]
    assert linked(vectors, [None] * 150) == [list(range(150))]


@given(st.lists(st.sampled_from("abcde"), max_size=30))
def test_each_article_is_in_one_group_and_twins_are_together(kinds: list[str]) -> None:
    groups = linked([{kind: 1.0} for kind in kinds], [None] * len(kinds))
    assert sorted(number for group in groups for number in group) == list(range(len(kinds)))
    assert [{kinds[n] for n in group} for group in groups] == [
        {kind} for kind in dict.fromkeys(kinds)
    ]
