from __future__ import annotations

import asyncio

import pytest

from summarizer.across import compare
from summarizer.config import Length, Settings
from summarizer.drafting import CrossDraft, Story
from summarizer.drafting.extractive import ExtractiveDrafter
from summarizer.models import ClaimFactory
from summarizer.stories import assign_origins
from tests.conftest import MakeArticle

ARTICLE = """The dam near Orlen lost its northern gate on Monday. Engineers said rust had eaten the
bolts of the gate. They had warned the owner in spring. “We asked for money three times,” said chief
engineer Ada Renn. The owner, Orlen Water, did not comment. Two villages below the dam were cleared.
However, nobody was hurt. The province wants an inquiry into the gate and its bolts."""


@pytest.mark.parametrize(
    ("length", "most"),
    [
        pytest.param(Length.SHORT, 2, id="short"),
        pytest.param(Length.STANDARD, 3, id="standard"),
        pytest.param(Length.FULL, 6, id="full"),
    ],
)
def test_the_length_bounds_the_summary(length: Length, most: int, read: MakeArticle) -> None:
    draft = asyncio.run(ExtractiveDrafter().article(read(ARTICLE), Settings(length=length)))
    assert 0 < len(draft.summary) <= most


def test_claims_are_the_cited_sentences_word_for_word(read: MakeArticle) -> None:
    source = read(ARTICLE)
    draft = asyncio.run(ExtractiveDrafter().article(source, Settings(length=Length.FULL)))
    for claim in draft.summary:
        assert claim.text == " ".join(source.index[n - 1].text for n in claim.sentences)


def test_no_claim_opens_with_an_orphan(read: MakeArticle) -> None:
    draft = asyncio.run(ExtractiveDrafter().article(read(ARTICLE), Settings(length=Length.FULL)))
    assert not [c.text for c in draft.summary if c.text.startswith(("They", "However"))]


def test_the_summary_keeps_the_order_of_the_article(read: MakeArticle) -> None:
    draft = asyncio.run(ExtractiveDrafter().article(read(ARTICLE), Settings(length=Length.FULL)))
    firsts = [claim.sentences[0] for claim in draft.summary]
    assert firsts == sorted(firsts)


def test_an_overview_cites_sentences_of_several_articles_once_each(read: MakeArticle) -> None:
    other = """Orlen Water was fined in 2019 for leaving bolts of another gate to rust. The dam near
    Orlen is 70 years old. Villagers below it sleep in a school since the gate broke on Monday."""
    articles = [read(ARTICLE, 1), read(other, 2)]
    draft = _cross(Story(articles, (), compare(articles, (), ClaimFactory("s1"))))
    ids = [sentence_id for claim in draft.overview for sentence_id in claim.ids]
    assert len(ids) == len(set(ids))
    assert {sentence_id.partition(".")[0] for sentence_id in ids} == {"a1", "a2"}


def test_an_overview_takes_nothing_from_a_copy_that_changed_a_fact(read: MakeArticle) -> None:
    copy = ARTICLE.replace("Two villages", "Nine villages")
    articles = assign_origins([read(copy, 1, published="2026-03-04"), read(ARTICLE, 2)])
    original = next(a.article.id for a in articles if a.article.original is None)
    draft = _cross(Story(articles, (), compare(articles, (), ClaimFactory("s1"))))
    ids = [sentence_id for claim in draft.overview for sentence_id in claim.ids]
    assert {sentence_id.partition(".")[0] for sentence_id in ids} == {original}


def _cross(story: Story) -> CrossDraft:
    return asyncio.run(ExtractiveDrafter().cross(story, Settings()))
