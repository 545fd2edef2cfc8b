from __future__ import annotations

from summarizer.across import Comparison, compare
from summarizer.briefs import story_brief
from summarizer.briefs.articles import article_brief
from summarizer.drafting import ArticleDraft, CrossDraft, Story, WordedDisagreement
from summarizer.models import Author, ClaimFactory, CrossBrief, DrafterKind, ReasonKind
from tests.conftest import MakeArticle

LOW = "At most 200 people left their homes in Tarn on Sunday, Bruno Holm said."
HIGH = "At least 300 people left their homes in Tarn on Sunday, Ines Falk said."
NO_CLAIMS = ArticleDraft(headline=None, summary=[])


def _brief(read: MakeArticle, *worded: tuple[str, list[str]], row: str | None = None) -> CrossBrief:
    sources = [read(HIGH, 1, published="2026-05-04"), read(LOW, 2, published="2026-05-04")]
    briefs = [article_brief(source, NO_CLAIMS, DrafterKind.MODEL) for source in sources]
    factory = ClaimFactory("s1")
    comparison: Comparison = compare(sources, briefs, factory, "s1")
    named = row or comparison.disagreements[0].id
    wordings = [WordedDisagreement(disagreement=named, text=t, ids=ids) for t, ids in worded]
    draft = CrossDraft(headline=None, overview=[], disagreements=wordings)
    return story_brief(Story(sources, briefs, comparison), draft, DrafterKind.MODEL, factory, "s1")


def test_a_proven_wording_takes_the_place_of_the_computed_one(read: MakeArticle) -> None:
    made = _brief(read, (f"{HIGH} {LOW}", ["a1.s1", "a2.s1"]))
    assert made.disagreements[0].explanation.by is Author.MODEL
    assert made.withheld == ()


def test_a_wording_that_cites_one_article_alone_is_withheld(read: MakeArticle) -> None:
    made = _brief(read, (HIGH, ["a1.s1"]))
    assert made.disagreements[0].explanation.by is Author.CODE
    assert [reason.kind for reason in made.withheld[0].reasons] == [ReasonKind.EVIDENCE]


def test_a_false_wording_is_withheld(read: MakeArticle) -> None:
    made = _brief(read, ("Both count 500 people in Tarn.", ["a1.s1", "a2.s1"]))
    assert made.disagreements[0].explanation.by is Author.CODE
    assert ReasonKind.FIGURE in {reason.kind for reason in made.withheld[0].reasons}


def test_a_wording_of_no_difference_makes_none(read: MakeArticle) -> None:
    made = _brief(read, (f"{HIGH} {LOW}", ["a1.s1", "a2.s1"]), row="s1.d99")
    assert len(made.disagreements) == 1
    assert made.disagreements[0].explanation.by is Author.CODE
    assert "nothing was found" in made.withheld[0].reasons[0].detail


def test_of_two_wordings_the_first_that_holds_counts(read: MakeArticle) -> None:
    both = ["a1.s1", "a2.s1"]
    made = _brief(read, ("500 people left Tarn.", both), (f"{LOW} {HIGH}", both))
    assert made.disagreements[0].explanation.text == f"{LOW} {HIGH}"
    assert len(made.withheld) == 1


def test_what_a_model_has_no_words_for_is_found_by_comparison_alone(read: MakeArticle) -> None:
    made = _brief(read, ("Both count 500 people in Tarn.", ["a1.s1", "a2.s1"]))
    assert made.disagreements[-1].explanation.text.endswith("Found by comparison alone.")
