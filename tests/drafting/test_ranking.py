from __future__ import annotations

from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from summarizer.drafting.extractive.ranking import Candidate, centrality, scores
from summarizer.drafting.extractive.selection import DUPLICATE, by_worth
from summarizer.drafting.extractive.similarity import SimilarityGraph
from summarizer.reading.index import SentenceReading

SENTENCES = [
    "The dam near Orlen lost its northern gate on Monday.",
    "Engineers in Orlen said the gate of the dam was rusty.",
    "Rust on the gate was known to engineers since spring.",
    "The village choir sang on the square.",
]


def _candidates(texts: list[str], origin: str = "o1") -> list[Candidate]:
    return [Candidate(SentenceReading(t), 0, origin, n) for n, t in enumerate(texts)]


def test_a_sentence_that_shares_nothing_ranks_last() -> None:
    ranks = centrality(SimilarityGraph.of([SentenceReading(text) for text in SENTENCES]))
    assert ranks.index(min(ranks)) == 3


def test_what_opens_an_article_outranks_the_same_words_further_down() -> None:
    candidates = _candidates([SENTENCES[0], SENTENCES[3], SENTENCES[0]])
    score = scores(candidates, SimilarityGraph.of([c.reading for c in candidates]))
    assert score[0] > score[2]


def test_the_newest_report_of_a_story_outranks_an_older_one_that_says_as_much() -> None:
    old, new = (
        Candidate(SentenceReading(SENTENCES[0]), number, f"o{number}", 0, recency=float(number))
        for number in range(2)
    )
    score = scores([old, new], SimilarityGraph.of([old.reading, new.reading]))
    assert score[1] > score[0]


def test_copies_of_one_origin_do_not_confirm_each_other() -> None:
    def score_of_copy(origin: str) -> float:
        one = Candidate(SentenceReading(SENTENCES[0]), 0, "o1", 0)
        copy = Candidate(SentenceReading(SENTENCES[0]), 1, origin, 0)
        other = Candidate(SentenceReading(SENTENCES[2]), 0, "o1", 1)
        pile = [one, copy, other]
        return scores(pile, SimilarityGraph.of([c.reading for c in pile]))[1]

    assert score_of_copy("o2") > score_of_copy("o1")


def test_the_readers_focus_lifts_what_it_asks_for() -> None:
    candidates = _candidates(SENTENCES)
    graph = SimilarityGraph.of([c.reading for c in candidates])
    score = scores(candidates, graph, focus="Did the choir sing?")
    assert score.index(max(score)) == 3


def test_a_near_duplicate_is_never_taken_beside_its_twin() -> None:
    texts = [SENTENCES[0], SENTENCES[0].replace("Monday", "Sunday"), SENTENCES[3]]
    graph = SimilarityGraph.of([SentenceReading(text) for text in texts])
    assert graph.neighbours[0][1] > DUPLICATE
    assert list(by_worth([1.0, 0.9, 0.1], graph, range(3), "abc")) == [0, 2]


def test_an_origin_that_has_spoken_yields_to_another() -> None:
    graph = SimilarityGraph([{}, {}, {}])
    assert list(by_worth([1.0, 0.9, 0.8], graph, range(3), ["o1", "o1", "o2"])) == [0, 2, 1]


@given(st.lists(st.sampled_from(SENTENCES), max_size=8))
def test_similarity_is_symmetric_and_at_most_one(texts: list[str]) -> None:
    graph = SimilarityGraph.of([SentenceReading(text) for text in texts])
    for one, links in enumerate(graph.neighbours):
        for other, cosine in links.items():
            assert 0 < cosine <= 1 + 1e-9
            assert graph.neighbours[other][one] == cosine


@given(st.lists(st.floats(0, 1), min_size=1, max_size=6), st.integers(0, 6))
def test_only_usable_sentences_are_taken(score: list[float], barred: int) -> None:
    graph = SimilarityGraph([{} for _ in score])
    usable = [position for position in range(len(score)) if position != barred]
    taken = list(islice(by_worth(score, graph, usable, [str(n) for n in range(len(score))]), 10))
    assert sorted(taken) == usable
