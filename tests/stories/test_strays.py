"""Articles that tell a small pile's story in words of their own."""

from __future__ import annotations

from summarizer.reading.index import ReadArticle
from summarizer.stories.strays import gathered
from tests.conftest import MakeArticle

TOPIC = (
    "The ferry Osprey struck a reef off Ansel; its keel, rudder, pilot, cargo and crew suffered."
)
OTHER = "The baker of Norvane won a prize for rye bread, with seeds, malt, honey and patience."


def _pile(read: MakeArticle, *texts: str) -> list[ReadArticle]:
    return [read(text, number) for number, text in enumerate(texts, 1)]


def test_what_most_of_a_pile_speaks_of_decides(read: MakeArticle) -> None:
    pile = _pile(read, TOPIC, f"{TOPIC} Again.", f"{TOPIC} Later.", f"{TOPIC} Elsewhere.", OTHER)
    assert gathered(pile, [[0, 1], [2], [3], [4]]) == [[0, 1, 2, 3], [4]]


def test_two_stories_of_one_pile_stay_two(read: MakeArticle) -> None:
    pile = _pile(read, TOPIC, f"{TOPIC} Again.", OTHER, f"{OTHER} Again.")
    assert gathered(pile, [[0, 1], [2, 3]]) == [[0, 1], [2, 3]]


def test_two_articles_are_too_few_to_tell(read: MakeArticle) -> None:
    assert gathered(_pile(read, TOPIC, OTHER), [[0], [1]]) == [[0], [1]]
