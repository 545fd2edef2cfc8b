from __future__ import annotations

import pytest

from summarizer.across import Comparison
from summarizer.briefs import article_brief, story_brief, undrafted_brief
from summarizer.drafting import ArticleDraft, CrossClaim, CrossDraft, DraftedClaim, Story
from summarizer.models import (
    Author,
    ClaimFactory,
    DrafterKind,
    ReasonKind,
    Status,
    UpstreamKind,
    Verdict,
)
from tests.conftest import MakeArticle

TEXT = """The dam near Orlen lost its northern gate on Monday. Engineers counted 1,204 cracks.
The owner was not told."""
NOTHING = Comparison(None, (), (), (), (), ())


def _draft(text: str, *sentences: int) -> ArticleDraft:
    return ArticleDraft(headline=None, summary=[DraftedClaim(text=text, sentences=list(sentences))])


def test_a_supported_claim_is_shown_with_the_exact_words_it_stands_on(read: MakeArticle) -> None:
    source = read(TEXT)
    brief = article_brief(source, _draft("Engineers counted 1,204 cracks.", 2), DrafterKind.MODEL)
    (claim,) = brief.summary
    assert (claim.verdict, claim.by) == (Verdict.SUPPORTED, Author.MODEL)
    assert claim.citations[0].quote == "Engineers counted 1,204 cracks."
    assert claim.citations[0].sentence_id == "a1.s2"


def test_a_claim_with_a_changed_figure_is_withheld_with_its_reason(read: MakeArticle) -> None:
    draft = _draft("Engineers counted 1,304 cracks.", 2)
    brief = article_brief(read(TEXT), draft, DrafterKind.MODEL)
    assert brief.summary == ()
    (claim,) = brief.withheld
    assert [reason.kind for reason in claim.reasons] == [ReasonKind.FIGURE]
    assert "1,304" in claim.reasons[0].words


@pytest.mark.parametrize(
    "numbers",
    [
        pytest.param((), id="none"),
        pytest.param((0,), id="zero"),
        pytest.param((4,), id="past-the-end"),
        pytest.param((-1,), id="negative"),
    ],
)
def test_a_claim_that_cites_no_sentence_is_withheld(
    numbers: tuple[int, ...], read: MakeArticle
) -> None:
    draft = _draft("The owner was not told.", *numbers)
    brief = article_brief(read(TEXT), draft, DrafterKind.MODEL)
    assert brief.withheld[0].reasons[0].kind is ReasonKind.EVIDENCE


def test_a_claim_with_a_relative_date_names_the_article_whose_date_it_means(
    read: MakeArticle,
) -> None:
    draft = _draft("The dam near Orlen lost its northern gate on Monday.", 1)
    brief = article_brief(read(TEXT), draft, DrafterKind.EXTRACTIVE)
    assert brief.summary[0].time_anchor == "a1"


def test_coverage_names_the_sentences_no_claim_stands_on(read: MakeArticle) -> None:
    draft = _draft("Engineers counted 1,204 cracks.", 2)
    coverage = article_brief(read(TEXT), draft, DrafterKind.MODEL).coverage
    assert (coverage.sentences_total, coverage.sentences_cited) == (3, 1)
    assert coverage.uncited_sentences == ("a1.s1", "a1.s3")


def test_figures_and_events_come_from_reading_not_from_the_draft(read: MakeArticle) -> None:
    brief = article_brief(
        read(TEXT), ArticleDraft(headline=None, summary=[]), DrafterKind.EXTRACTIVE
    )
    assert [(figure.low, figure.text) for figure in brief.figures] == [(1204, "1,204")]
    assert [(event.when.text, event.when.edtf) for event in brief.events] == [("Monday", None)]


def test_the_title_in_the_text_is_the_headline_when_the_drafter_has_none(
    read: MakeArticle,
) -> None:
    source = read("Gate breaks at Orlen dam\n\n" + TEXT)
    brief = article_brief(source, ArticleDraft(headline=None, summary=[]), DrafterKind.EXTRACTIVE)
    assert brief.headline is not None
    assert brief.headline.text == "Gate breaks at Orlen dam"
    assert brief.headline.citations[0].sentence_id is None


def test_a_brief_of_an_article_without_a_body_says_so(read: MakeArticle) -> None:
    brief = undrafted_brief(read(""), Status.EMPTY, DrafterKind.EXTRACTIVE)
    assert (brief.status, brief.summary, brief.coverage.sentences_total) == (Status.EMPTY, (), 0)
    assert (brief.figures, brief.events, brief.statements) == ((), (), ())


@pytest.mark.parametrize("status", [Status.FAILED, Status.REFUSED, Status.INCOMPLETE], ids=str)
def test_a_brief_without_a_draft_keeps_what_reading_found(
    status: Status, read: MakeArticle
) -> None:
    source = read(TEXT + " The gate had been built in 1962, mayor Ada Renn said.")
    drafted = article_brief(source, _draft("x", 1), DrafterKind.MODEL)
    brief = undrafted_brief(source, status, DrafterKind.MODEL)
    assert (brief.headline, brief.summary, brief.withheld) == (None, (), ())
    assert drafted.figures == brief.figures != ()
    assert [e.key for e in drafted.events] == [e.key for e in brief.events] != []
    assert [s.claim.text for s in drafted.statements] == [s.claim.text for s in brief.statements]
    assert brief.statements
    assert brief.coverage.sentences_cited == 0


def test_a_story_claim_may_stand_on_sentences_of_several_articles(read: MakeArticle) -> None:
    story = Story([read(TEXT, 1), read("The gate was 70 years old.", 2)], (), NOTHING)
    text = "The dam near Orlen lost its northern gate on Monday. The gate was 70 years old."
    draft = CrossDraft(
        headline=None, overview=[CrossClaim(text=text, ids=["a1.s1", "a2.s1"])], disagreements=[]
    )
    brief = story_brief(story, draft, DrafterKind.MODEL, ClaimFactory("s1"), "s1")
    assert [c.article_id for c in brief.overview[0].citations] == ["a1", "a2"]
    assert brief.coverage.uncited_articles == ()


def test_a_story_claim_may_stand_on_a_claim_of_an_article_brief(read: MakeArticle) -> None:
    source = read(TEXT)
    own = article_brief(source, _draft("Engineers counted 1,204 cracks.", 2), DrafterKind.MODEL)
    story = Story([source, read("Nothing else happened in Orlen.", 2)], [own], NOTHING)
    cross = CrossClaim(text="1,204 cracks were counted.", ids=[own.summary[0].id])
    draft = CrossDraft(headline=None, overview=[cross], disagreements=[])
    brief = story_brief(story, draft, DrafterKind.MODEL, ClaimFactory("s1"), "s1")
    assert brief.overview[0].citations[0].sentence_id == "a1.s2"
    assert brief.coverage.uncited_articles == ("a2",)


def test_a_story_claim_with_unknown_ids_is_withheld(read: MakeArticle) -> None:
    story = Story([read(TEXT, 1)], (), NOTHING)
    draft = CrossDraft(
        headline=None, overview=[CrossClaim(text="So it is.", ids=["a9.s9"])], disagreements=[]
    )
    brief = story_brief(story, draft, DrafterKind.MODEL, ClaimFactory("s1"), "s1")
    assert brief.overview == ()
    assert brief.withheld[0].reasons[0].kind is ReasonKind.EVIDENCE


def test_upstream_credits_are_kept_beside_the_article(read: MakeArticle) -> None:
    source = read(TEXT + "\n\nOriginal source: www.example.org")
    (credit,) = source.article.upstream
    assert credit.kind is UpstreamKind.CREDITED
    assert credit.name in source.article.text
