from __future__ import annotations

import pytest

from summarizer.stories.neighbours import NEAREST, similarities
from summarizer.stories.vectors import LONGEST, article_vectors, product
from tests.conftest import MakeArticle


def test_a_vector_has_the_length_of_one(read: MakeArticle) -> None:
    vectors = article_vectors([read("The Sorne flooded 40 cellars in Tarn."), read("A strike.", 2)])
    assert [product(vector, vector) for vector in vectors] == pytest.approx([1.0, 1.0])


def test_rare_words_weigh_more_than_words_of_all_news_even_in_one_article(
    read: MakeArticle,
) -> None:
    (vector,) = article_vectors([read("Officials in Tarn say that people need sandbags.")])
    assert vector["sandbag"] > vector["need"] > vector["say"]


def test_numbers_weigh_more_than_words(read: MakeArticle) -> None:
    (vector,) = article_vectors([read("The navy caught 23 pirates.")])
    assert vector["23"] > vector["pirate"]


def test_the_title_counts(read: MakeArticle) -> None:
    (vector,) = article_vectors([read("A strike was called.", title="Norrail at a standstill")])
    assert "norrail" in vector


def test_a_long_article_keeps_its_weightiest_terms(read: MakeArticle) -> None:
    words = " ".join(
        f"w{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{n // 100}x" for n in range(500)
    )
    (vector,) = article_vectors([read(f"People say this: {words}.")])
    assert len(vector) == LONGEST
    assert "people" not in vector


def test_neighbours_are_mutual_and_bounded() -> None:
    vectors = [{"shared": 0.5, f"own{n}": 0.8} for n in range(200)]
    near = similarities(vectors)
    assert all(
        near[other][n] == cosine for n, mine in enumerate(near) for other, cosine in mine.items()
    )
    assert sum(map(len, near)) <= 2 * NEAREST * len(vectors)


def test_strangers_are_never_compared() -> None:
    assert similarities([{"flood": 1.0}, {"strike": 1.0}]) == [{}, {}]
