from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from summarizer.across import Comparison
from summarizer.briefs import article_brief, mended_article, mended_story
from summarizer.config import Settings
from summarizer.drafting import (
    ArticleDraft,
    CitedSentence,
    CrossDraft,
    DraftedClaim,
    ProposedDifference,
    Story,
)
from summarizer.models import Claim, DrafterKind
from summarizer.reading.index import ReadArticle
from tests.conftest import MakeArticle

TEXT = """The dam near Orlen lost its northern gate on Monday. The owner was not told. Engineers
counted 1,204 cracks."""
TRUE = DraftedClaim(text="The owner was not told.", sentences=[2])
FALSE = DraftedClaim(text="The owner was told of 1,304 cracks.", sentences=[2, 3])


class Answering:
    """Is a drafter that gives one answer to each failed claim."""

    kind = DrafterKind.MODEL

    def __init__(self, answer: DraftedClaim | None) -> None:
        self.answer = answer
        self.headlines: list[bool] = []
        self.differences: list[str | None] = []
        self.asked: list[tuple[Claim, Sequence[CitedSentence]]] = []

    async def article(self, article: ReadArticle, settings: Settings) -> ArticleDraft:
        raise NotImplementedError

    async def cross(self, story: Story, settings: Settings) -> CrossDraft:
        raise NotImplementedError

    async def mend(
        self,
        claim: Claim,
        sentences: Sequence[CitedSentence],
        *,
        headline: bool,
        difference: str | None = None,
    ) -> DraftedClaim | None:
        self.headlines.append(headline)
        self.differences.append(difference)
        self.asked.append((claim, sentences))
        return self.answer


def _mended(source: ReadArticle, drafter: Answering, *claims: DraftedClaim) -> ArticleDraft:
    draft = ArticleDraft(headline=None, summary=list(claims))
    return asyncio.run(mended_article(source, draft, drafter)).draft


def test_only_the_failing_claim_goes_back_with_reasons_and_sentences(read: MakeArticle) -> None:
    drafter = Answering(None)
    _mended(read(TEXT), drafter, TRUE, FALSE)
    ((claim, sentences),) = drafter.asked
    assert claim.text == FALSE.text
    assert claim.reasons
    assert sentences[1] == CitedSentence(TRUE.text)
    assert [sentence.is_beside for sentence in sentences] == [True, False, False]


def test_a_mended_claim_may_stand_on_a_sentence_beside(read: MakeArticle) -> None:
    failing = DraftedClaim(text="The dam lost a southern gate.", sentences=[2])
    answer = DraftedClaim(text="The dam near Orlen lost its northern gate.", sentences=[1])
    draft = _mended(read(TEXT), Answering(answer), failing)
    assert draft.summary[0].sentences == [1]


def test_the_sentences_shown_are_two_before_and_one_after(read: MakeArticle) -> None:
    source = read(" ".join(f"Guard {letter} left the dam." for letter in "ABCDEFGH"))
    drafter = Answering(None)
    _mended(source, drafter, DraftedClaim(text="Guard Z left the dam.", sentences=[5]))
    ((_, sentences),) = drafter.asked
    assert [s.text[6] for s in sentences] == ["C", "D", "E", "F"]


def test_numbers_of_the_answer_count_in_the_sentences_it_was_given(read: MakeArticle) -> None:
    source = read(TEXT)
    answer = DraftedClaim(text="Engineers counted 1,204 cracks.", sentences=[3])
    draft = _mended(source, Answering(answer), FALSE)
    assert draft.summary[0].sentences == [3]
    brief = article_brief(source, draft, DrafterKind.MODEL)
    assert (len(brief.summary), brief.withheld) == (1, ())


def test_a_drafter_is_told_whether_it_mends_a_headline(read: MakeArticle) -> None:
    drafter = Answering(None)
    draft = ArticleDraft(headline=FALSE, summary=[FALSE])
    asyncio.run(mended_article(read(TEXT), draft, drafter))
    assert sorted(drafter.headlines) == [False, True]


def test_of_several_cited_sentences_the_one_before_each_is_shown(read: MakeArticle) -> None:
    source = read(" ".join(f"Guard {letter} left the dam." for letter in "ABCDEFGH"))
    drafter = Answering(None)
    _mended(source, drafter, DraftedClaim(text="Guard Z left the dam.", sentences=[3, 7]))
    ((_, sentences),) = drafter.asked
    assert [s.text[6] for s in sentences if s.is_beside] == ["B", "F"]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(None, id="given-up"),
        pytest.param(DraftedClaim(text="The owner slept.", sentences=[4, 0]), id="out-of-range"),
        pytest.param(TRUE.model_copy(update={"sentences": [1]}), id="told-already"),
    ],
)
def test_an_answer_that_is_of_no_use_leaves_the_claim_as_it_was(
    answer: DraftedClaim | None, read: MakeArticle
) -> None:
    draft = _mended(read(TEXT), Answering(answer), TRUE, FALSE)
    assert draft.summary == [TRUE, FALSE]


def test_a_claim_that_cites_nothing_does_not_go_back(read: MakeArticle) -> None:
    drafter = Answering(None)
    _mended(read(TEXT), drafter, DraftedClaim(text="So it is.", sentences=[9]))
    assert drafter.asked == []


def test_what_a_drafter_names_and_declines_across_a_story_stays(read: MakeArticle) -> None:
    source = read(TEXT)
    story = Story([source], [], Comparison(None, (), (), (), (), ()))
    further = ProposedDifference(about="cracks", text="They differ.", sides=[["a1.s1"]])
    draft = CrossDraft(
        headline=None, overview=[], disagreements=[], proposed=[further], declined=["s1.d1"]
    )
    assert asyncio.run(mended_story(story, draft, Answering(None), "s1")).draft == draft
