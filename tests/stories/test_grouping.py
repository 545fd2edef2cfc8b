from __future__ import annotations

from summarizer.stories import group_stories
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


def test_articles_of_one_story_come_together_and_stories_stay_apart(read: MakeArticle) -> None:
    pile = [FLOOD[0], STRIKE[0], FLOOD[1], STRIKE[1]]
    sources = [read(text, number) for number, text in enumerate(pile, 1)]
    assert group_stories(sources) == (("a1", "a3"), ("a2", "a4"))


def test_an_article_of_no_story_stays_alone(read: MakeArticle) -> None:
    pile = [*FLOOD, "Chess: Ilya Brandt won the open of Kessel with a draw in the last round."]
    sources = [read(text, number) for number, text in enumerate(pile, 1)]
    assert group_stories(sources) == (("a1", "a2"), ("a3",))


def test_one_story_takes_all_articles_with_a_body(read: MakeArticle) -> None:
    sources = [read(text, number) for number, text in enumerate([FLOOD[0], STRIKE[0], ""], 1)]
    assert group_stories(sources, one_story=True) == (("a1", "a2"),)


def test_no_articles_make_no_story() -> None:
    assert group_stories([]) == ()
    assert group_stories([], one_story=True) == ()
