"""A claim that names whom its sentence only points to gets the sentence that says so."""

from __future__ import annotations

import pytest

from summarizer.briefs import article_brief
from summarizer.drafting import ArticleDraft, DraftedClaim
from summarizer.models import DrafterKind, Verdict
from tests.conftest import MakeArticle

OPENING = "Halvard Foods opened a plant in Tarn on Monday. It will employ 350 people. "
RIVAL = "Halvard Foods opened a plant in Tarn. Korvo Mills left the town. It employed 350 people."


def cited(read: MakeArticle, text: str, claim: str, *numbers: int) -> list[str] | None:
    """Return the sentences a claim ends up citing; None when it is withheld."""
    drafted = DraftedClaim(text=claim, sentences=list(numbers))
    draft = ArticleDraft(headline=None, summary=[drafted])
    brief = article_brief(read(text), draft, DrafterKind.MODEL)
    if brief.withheld:
        return None
    (shown,) = brief.summary
    assert shown.verdict is Verdict.SUPPORTED
    return [str(citation.sentence_id) for citation in shown.citations]


@pytest.mark.parametrize(
    ("text", "claim", "numbers", "expected"),
    [
        pytest.param(
            OPENING,
            "Halvard Foods will employ 350 people.",
            (2,),
            ["a1.s1", "a1.s2"],
            id="the sentence right before",
        ),
        pytest.param(
            "Mayor Ida Brandt opened the bridge. It is blue. The rain held off. She thanked Tarn.",
            "Ida Brandt thanked Tarn.",
            (4,),
            ["a1.s1", "a1.s4"],
            id="past sentences that name nobody",
        ),
        pytest.param(
            OPENING + "The plant cost 12 million crowns.",
            "Halvard Foods will employ 350 people in a plant that cost 12 million crowns.",
            (2, 3),
            ["a1.s1", "a1.s2", "a1.s3"],
            id="put before the first that needs it",
        ),
    ],
)
def test_the_sentence_that_names_whom_a_cited_one_means_is_cited_too(
    text: str, claim: str, numbers: tuple[int, ...], expected: list[str], read: MakeArticle
) -> None:
    assert cited(read, text, claim, *numbers) == expected


@pytest.mark.parametrize(
    ("text", "claim", "numbers"),
    [
        pytest.param(
            RIVAL, "Halvard Foods employed 350 people.", (3,), id="another name stands nearer"
        ),
        pytest.param(
            "Halvard Foods opened a plant. One. Two. Three. It will employ 350 people.",
            "Halvard Foods will employ 350 people.",
            (5,),
            id="too far back",
        ),
        pytest.param(
            "It will employ 350 people. Halvard Foods opened a plant in Tarn.",
            "Halvard Foods will employ 350 people.",
            (1,),
            id="named only afterwards",
        ),
        pytest.param(
            OPENING, "Halvard Foods will employ 530 people.", (2,), id="the figure is wrong as well"
        ),
        pytest.param(OPENING, "Korvo Mills will employ 350 people.", (2,), id="named nowhere"),
        pytest.param(
            OPENING,
            "Halvard Foods opened a plant in Tarn on Monday.",
            (2,),
            id="what would be added says it all and what was cited nothing",
        ),
    ],
)
def test_what_a_nearer_sentence_does_not_bear_out_stays_withheld(
    text: str, claim: str, numbers: tuple[int, ...], read: MakeArticle
) -> None:
    assert cited(read, text, claim, *numbers) is None


def test_a_claim_that_holds_keeps_its_citations(read: MakeArticle) -> None:
    assert cited(read, OPENING, "It will employ 350 people.", 2) == ["a1.s2"]
