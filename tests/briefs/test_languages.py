from __future__ import annotations

from collections.abc import Iterator

import pytest

from summarizer import article_from_text, render, summarize
from summarizer.briefs import article_brief
from summarizer.drafting import ArticleDraft, DraftedClaim
from summarizer.models import Author, Briefing, Claim, DrafterKind, ReasonKind, Verdict
from summarizer.models.walk import shown_claims
from summarizer.proving import audit
from tests.conftest import MakeArticle

GERMAN = (
    "Die Fähre Alma lief am Samstag vor Rusk Point mit 214 Menschen an Bord auf Grund.\n\n"
    "Alle wurden vor Mitternacht an Land gebracht, sagte die Küstenwache. Der Kapitän konnte nicht "
    "erklären, warum die Steuerung versagt hatte. „Wir hatten großes Glück“, sagte Ida Holt.\n"
)
ENGLISH = (
    "The ferry Alma ran aground off Rusk Point on Saturday with 190 people on board.\n\n"
    "All of them were brought ashore before midnight, the coast guard said. The captain could not "
    "say why the steering had failed. “We were very lucky,” said Ida Holt.\n"
)


@pytest.fixture(scope="module")
def mixed() -> Briefing:
    articles = [
        article_from_text(text, outlet=outlet, published="2026-05-03")
        for text, outlet in ((GERMAN, "Küstenblatt"), (ENGLISH, "Rusk Herald"))
    ]
    return summarize(articles, one_story=True, clock=False)


def _claims(made: Briefing) -> Iterator[Claim]:
    for brief in (*made.article_briefs, *made.stories):
        yield from (claim for claim in shown_claims(brief) if claim.by is not Author.CODE)


def test_a_claim_is_unchecked_just_when_it_cites_another_language(mixed: Briefing) -> None:
    foreign = [any(c.article_id == "a1" for c in claim.citations) for claim in _claims(mixed)]
    unchecked = [claim.verdict is Verdict.UNCHECKED for claim in _claims(mixed)]
    assert unchecked == foreign
    assert {True, False} == set(unchecked)


def test_an_unchecked_claim_says_that_its_language_is_why(mixed: Briefing) -> None:
    reasons = [c.reasons for c in _claims(mixed) if c.verdict is Verdict.UNCHECKED]
    assert {reason.kind for (reason,) in reasons} == {ReasonKind.LANGUAGE}


def test_every_unchecked_sentence_is_shown_with_its_badge(mixed: Briefing) -> None:
    shown = render(mixed, "terminal", width=1000).split("── Articles")[1].split("── Sources")[0]
    told = [line for line in shown.splitlines() if "•" in line]
    assert all(("(unchecked)" in line) == ("Fähre" in line or " die " in line) for line in told)
    assert "claims unchecked." in shown


def test_verification_accepts_what_is_unchecked_and_counts_it_apart(mixed: Briefing) -> None:
    proof = audit(mixed)
    assert proof.faults == ()
    assert proof.unchecked == sum(c.verdict is Verdict.UNCHECKED for c in _claims(mixed))
    assert proof.claims > 0


def _revised(made: Briefing, position: int, **changes: object) -> Briefing:
    brief = made.article_briefs[position]
    claim = brief.summary[0].model_copy(update=changes)
    briefs = list(made.article_briefs)
    briefs[position] = brief.model_copy(update={"summary": (claim, *brief.summary[1:])})
    return made.model_copy(update={"article_briefs": tuple(briefs)})


def test_calling_an_english_claim_unchecked_does_not_spare_it_the_proof(mixed: Briefing) -> None:
    false = {"text": "The ferry had 999 people on board.", "by": Author.MODEL}
    assert audit(_revised(mixed, 1, **false, verdict=Verdict.UNCHECKED)).faults


def test_calling_another_language_supported_is_a_fault(mixed: Briefing) -> None:
    assert audit(_revised(mixed, 0, verdict=Verdict.SUPPORTED)).faults


def test_a_model_s_claim_on_another_language_is_unchecked_not_withheld(read: MakeArticle) -> None:
    drafted = DraftedClaim(text="Die Alma lief auf Grund.", sentences=[1])
    draft = ArticleDraft(headline=None, summary=[drafted])
    brief = article_brief(read(GERMAN), draft, DrafterKind.MODEL)
    assert [claim.verdict for claim in brief.summary] == [Verdict.UNCHECKED]
    assert brief.withheld == ()


def test_a_claim_that_cites_nothing_is_withheld_in_any_language(read: MakeArticle) -> None:
    draft = ArticleDraft(headline=None, summary=[DraftedClaim(text="So ist es.", sentences=[])])
    brief = article_brief(read(GERMAN), draft, DrafterKind.MODEL)
    assert [claim.verdict for claim in brief.withheld] == [Verdict.UNSUPPORTED]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param(
            "Die Fähre Alma hatte 241 Menschen an Bord.", Verdict.UNSUPPORTED, id="another figure"
        ),
        pytest.param(
            "Die Fähre Alma hatte 214 Menschen an Bord.", Verdict.UNCHECKED, id="the same figure"
        ),
    ],
)
def test_a_model_s_claim_in_another_language_still_keeps_its_figures(
    text: str, verdict: Verdict, read: MakeArticle
) -> None:
    draft = ArticleDraft(headline=None, summary=[DraftedClaim(text=text, sentences=[1])])
    brief = article_brief(read(GERMAN), draft, DrafterKind.MODEL)
    (claim,) = (*brief.summary, *brief.withheld)
    assert claim.verdict is verdict
