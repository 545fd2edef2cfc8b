from __future__ import annotations

import pytest

from summarizer import render
from summarizer.models import Article, Author, Claim, ClaimFactory
from tests.render.making import article, brief, briefing

SENTENCES = (
    "The gate has been jammed since the weekend, the owner said.",
    "“We are ready,” said the mayor, who was not.",
    "“We are ready”, said the mayor, who was not.",
    "Nobody was hurt.",
)
ONE = article(1, SENTENCES)
CUT = [
    ("a-part", 0, "The gate has been jammed", "“The gate has been jammed…”"),
    ("up-to-a-comma", 0, "The gate has been jammed since the weekend,", "since the weekend…”"),
    ("the-whole-sentence", 0, SENTENCES[0], "the owner said.”"),
    ("all-but-the-full-stop", 3, "Nobody was hurt", "“Nobody was hurt”"),
    ("a-whole-quotation", 1, "We are ready,", "“We are ready,”"),
    ("a-quotation-closed-before-the-comma", 2, "We are ready", "“We are ready”"),
    ("a-part-of-a-quotation", 1, "We are", "“We are…”"),
    ("the-end-of-a-sentence", 0, "the owner said.", "“the owner said.”"),
]


def _claim(source: Article, sentence: int, words: str, by: Author = Author.SOURCE) -> Claim:
    home = source.sentences[sentence]
    start = source.text.index(words, home.start)
    citation = source.cite(start, start + len(words), home.id)
    return ClaimFactory(source.id).proven(words, [citation], by=by)


def _shown(claim: Claim) -> str:
    made = briefing(ONE, briefs=[brief(ONE, summary=(claim,))])
    return render(made, "terminal", width=140).split("Sources")[0]


@pytest.mark.parametrize(
    ("sentence", "words", "shown"), [row[1:] for row in CUT], ids=[row[0] for row in CUT]
)
def test_words_cut_from_a_longer_sentence_end_in_an_ellipsis(
    sentence: int, words: str, shown: str
) -> None:
    assert shown in _shown(_claim(ONE, sentence, words))


def test_a_sentence_by_a_model_is_whole_whatever_it_cites() -> None:
    claim = _claim(ONE, 0, "The gate has been jammed", Author.MODEL)
    assert "…" not in _shown(claim)
