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


FAIR = (
    "Brodan Foods paid for the rye bread of the fair of Norvane. Its head, Oda Lind, burned "
    "her thumb at the oven, and the baker won a prize for patience, seeds and malt."
)


def _with_statement(read: MakeArticle) -> list[ReadArticle]:
    """Return a story of four, a company's statement on it and what else the company paid for."""
    statement = f"{TOPIC} Brodan Foods mourns. Oda Lind of Brodan Foods said so herself."
    reports = (f"{TOPIC} {more}" for more in ("It rained.", "It blew.", "Snow fell.", "Hail fell."))
    return _pile(read, *reports, statement, FAIR)


def test_half_of_a_pair_that_tells_a_known_story_joins_it(read: MakeArticle) -> None:
    sources = _with_statement(read)
    assert gathered(sources, [[0, 1, 2, 3], [4, 5]]) == [[0, 1, 2, 3, 4], [5]]


def test_a_pair_of_which_neither_half_tells_the_story_stays_a_pair(read: MakeArticle) -> None:
    sources = [*_with_statement(read)[:4], *_pile(read, OTHER, FAIR)]
    numbered = [
        ReadArticle.of(s.article.renumbered(f"a{n}").model_copy(update={"origin": f"o{n}"}))
        for n, s in enumerate(sources, 1)
    ]
    assert gathered(numbered, [[0, 1, 2, 3], [4, 5]]) == [[0, 1, 2, 3], [4, 5]]
