"""A correction is noted, attached to the sentence it corrects, and what it withdraws is told."""

from __future__ import annotations

import pytest

from summarizer import Author, NoteKind, article_from_text, render, summarize
from summarizer.models.walk import all_claims
from summarizer.reading.stubs import breaks_off, calls_for_subscription

BODY = (
    "The landslide swept {houses} houses into the river on Monday, police said.\n\n"
    "Geologist {name} said clay under the road had been softened by 19 days of rain.\n\n"
    "The road authority expects a temporary lane to open within two weeks.\n\n"
)

ROWS = [
    (
        "superseded",
        "14",
        "Ane Krog",
        "Correction, 5 May: an earlier version of this article said 14 houses had been swept away. "
        "The number is 11.",
        (["s1"], ["s1"]),
    ),
    (
        "mended",
        "11",
        "Ane Krog",
        "This article was amended on 5 May 2032. An earlier version said 14 houses were swept into "
        "the river; it was 11.",
        (["s1"], []),
    ),
    (
        "a name",
        "11",
        "Anne Kroog",
        "Correction: the geologist is called Ane Krog, not Anne Kroog.",
        (["s2"], ["s2"]),
    ),
    (
        "clarified",
        "11",
        "Ane Krog",
        "Clarification: the temporary lane of the road authority will be open to buses only.",
        (["s3"], []),
    ),
    (
        "of the headline",
        "11",
        "Ane Krog",
        "Editor's note: The headline of this story has been changed.",
        ([], []),
    ),
]


@pytest.mark.parametrize(
    ("houses", "name", "correction", "found"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS]
)
def test_a_correction_bears_on_the_sentence_it_corrects(
    houses: str, name: str, correction: str, found: tuple[list[str], list[str]]
) -> None:
    article = article_from_text(BODY.format(houses=houses, name=name) + correction)
    by_kind = {kind: [n for n in article.notes if n.kind is kind] for kind in NoteKind}
    (note,) = by_kind[NoteKind.CORRECTION]
    withdrawn = [i for n in by_kind[NoteKind.SUPERSEDED] for i in n.concerns]
    assert (list(note.concerns), withdrawn) == tuple([f"a1.{i}" for i in ids] for ids in found)


def test_a_claim_on_a_corrected_sentence_carries_the_note() -> None:
    text = BODY.format(houses="14", name="Ane Krog") + ROWS[0][3]
    briefing = summarize([article_from_text(text)], clock=False)
    claims = [c for c in all_claims(briefing.article_briefs[0]) if "14 houses" in c.text]
    assert claims
    assert {c.citations[0].notes for c in claims} == {(NoteKind.CORRECTION, NoteKind.SUPERSEDED)}
    assert "withdrawn by a correction" in " ".join(render(briefing, "html").split())


def test_no_claim_is_made_of_a_correction() -> None:
    text = BODY.format(houses="11", name="Ane Krog") + ROWS[1][3]
    (brief,) = summarize([article_from_text(text)], clock=False).article_briefs
    cited = [c.quote for claim in brief.summary for c in claim.citations]
    assert cited
    assert not any("amended" in quote or "earlier version" in quote for quote in cited)
    assert all(claim.by is Author.SOURCE for claim in brief.summary)


CALLS = [
    ("Subscribe to continue reading", True),
    ("Sign in or create an account to keep reading.", True),
    ("To read the full story, start your free trial.", True),
    ("This article is for subscribers only.", True),
    ("Already a subscriber? Log in", True),
    ("Réservé aux abonnés", True),
    ("He refused to read the letter aloud.", False),
    ("Members will vote on the budget in May.", False),
    ("The union wants members to continue the strike.", False),
]


@pytest.mark.parametrize(("words", "calls"), CALLS, ids=[row[0] for row in CALLS])
def test_a_wall_speaks_in_closed_phrases(words: str, calls: bool) -> None:
    assert calls_for_subscription(words) is calls


def test_a_cut_is_an_ellipsis_at_the_end_outside_of_quotation_marks() -> None:
    assert breaks_off("The papers were signed because [...]")
    assert breaks_off("The papers were signed because…")
    assert not breaks_off("“We shall see…”")
    assert not breaks_off("The papers were signed.")


def test_a_text_before_a_wall_is_a_stub_and_a_long_one_is_not() -> None:
    wall = "Subscribe to continue reading"
    short = article_from_text(BODY.format(houses="11", name="Ane Krog") + wall)
    whole = article_from_text(BODY.format(houses="11", name="Ane Krog") * 12 + wall)
    assert [n.kind for n in short.notes] == [NoteKind.STUB]
    assert NoteKind.STUB not in [n.kind for n in whole.notes]
