"""Differences that a drafter names: which become rows, of which nature, and which are refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from summarizer.across import Comparison, Proposals, Refusal, StorySentences, compare
from summarizer.models import ClaimFactory, Disagreement
from summarizer.reading.index import ReadArticle

Told = tuple[str, str, str]
Make = Callable[[Sequence[Told]], list[ReadArticle]]
Places = list[list[tuple[str, int]]]
FIRST, SECOND = [("a1", 0)], [("a2", 0)]
SPARKS: Told = (
    "Post",
    "2026-05-04",
    "Sparks set the mill alight at night, Ines Falk said.",
)
CIGARETTE: Told = (
    "Sun",
    "2026-05-04",
    "A cigarette began the blaze in the mill, Bruno Holm said.",
)
BLAZE = "Sparks set the mill alight, Ines Falk said; a cigarette began it, Bruno Holm said."


def proposals(articles: Sequence[ReadArticle]) -> tuple[Proposals, Comparison]:
    factory = ClaimFactory("s1")
    found = compare(articles, (), factory)
    return Proposals(StorySentences(articles), (), factory, found, "s1"), found


def named(
    told: Make, one: Told, two: Told, wording: str, sides: Places | None = None
) -> Disagreement | Refusal:
    made, _ = proposals(told([one, two]))
    return made.row(wording, sides or [FIRST, SECOND])


ROWS = [
    pytest.param(
        ("Post", "2026-05-04", "The bank lost 410 transfers that night, the mayor said."),
        ("Sun", "2026-05-04", "Of the payments 620 vouchers were lost, Ines Falk said."),
        "The bank lost 410 transfers, the mayor said; Ines Falk said 620 vouchers were lost.",
        ("quantity", "undetermined"),
        id="two-nouns-are-no-proof-of-a-conflict",
    ),
    pytest.param(
        ("Post", "2026-05-04", "Sparks set the mill of Orlen alight, Ines Falk said."),
        ("Sun", "2026-05-04", "A cigarette began the blaze in the mill of Orlen."),
        "Sparks set the mill alight, Ines Falk said; another source says a cigarette began it.",
        ("assessment", "speaker"),
        id="what-somebody-says-and-what-an-outlet-tells",
    ),
    pytest.param(
        ("Post", "2026-05-04", "The mill took in 410 guests, the mayor said."),
        ("Sun", "2026-05-04", "At the old mill 620 travellers found a bed, Ines Falk said."),
        "There were 410 guests, the mayor said; Ines Falk said 620 travellers.",
        ("quantity", "conflict"),
        id="people-of-one-day-by-two-speakers-are-a-conflict",
    ),
    pytest.param(
        ("Post", "2026-05-04", "About 500 travellers slept in the mill of Orlen."),
        ("Sun", "2026-05-04", "At the old mill 510 guests found a bed."),
        "About 500 travellers slept in the mill, one source says; another says 510 guests.",
        ("quantity", "rounding"),
        id="rounding-is-called-so",
    ),
    pytest.param(
        ("Post", "2026-05-04", "At least 400 travellers slept in the mill of Orlen."),
        ("Sun", "2026-05-04", "At the old mill 900 guests found a bed."),
        "At least 400 travellers slept in the mill, one source says; another says 900 guests.",
        ("quantity", "compatible"),
        id="a-bound-that-holds-both-is-compatible",
    ),
    pytest.param(
        ("Post", "2026-05-04", "Some 2 million transfers failed, the bank said."),
        ("Sun", "2026-05-08", "The bank now counts 3 million payments that did not go through."),
        "Some 2 million transfers failed, the bank said; it now counts 3 million payments.",
        ("quantity", "update"),
        id="a-figure-that-replaces-another-is-an-update",
    ),
    pytest.param(
        ("Post", "", "The mill of Orlen was built in 1904."),
        ("Sun", "", "Bricklayers raised the mill in 1913, Bruno Holm said."),
        "The mill of Orlen was built in 1904, one source says; Bruno Holm said 1913.",
        ("date", "undetermined"),
        id="two-verbs-are-no-proof-of-one-deed",
    ),
    pytest.param(
        ("Post", "", "The mill of Orlen was closed on 4 May 2012."),
        ("Sun", "", "They closed the mill on 9 August 2011, Bruno Holm said."),
        "The mill of Orlen was closed on 4 May 2012; they closed it on 9 August 2011.",
        ("date", "conflict"),
        id="one-verb-on-two-days-is-a-conflict",
    ),
    pytest.param(
        ("Post", "2026-05-04", "The keeper had the key to the mill, Ines Falk said."),
        ("Sun", "2026-05-04", "The keeper never had a key to the mill, Bruno Holm said."),
        "The keeper had the key, Ines Falk said; Bruno Holm said the keeper never had one.",
        ("assessment", "conflict"),
        id="a-denial-proves-a-conflict",
    ),
    pytest.param(
        SPARKS,
        CIGARETTE,
        BLAZE,
        ("assessment", "speaker"),
        id="two-speakers-differ-by-who-says-it",
    ),
    pytest.param(
        ("Post", "2026-05-04", "Sparks from the grinder set the mill alight."),
        ("Sun", "2026-05-04", "A cigarette started the blaze at the mill."),
        "Sparks set the mill alight, one source says; another says a cigarette.",
        ("assessment", "speaker"),
        id="what-nothing-decides-differs-by-who-tells-it",
    ),
    pytest.param(
        ("Post", "2026-05-04", "The mill of Orlen is open to visitors every day."),
        ("Sun", "2026-05-09", "The mill has been shut to visitors since Friday."),
        "The mill is open to visitors every day; it has been shut to visitors since Friday.",
        ("assessment", "update"),
        id="what-a-later-report-says-has-changed-is-an-update",
    ),
    pytest.param(
        ("Post", "", '"The gate was never locked by night," Ines Falk said.'),
        ("Sun", "", '"The gate was never locked by night," Bruno Holm said.'),
        "Both Ines Falk and Bruno Holm said the gate was never locked by night.",
        ("attribution", "speaker"),
        id="one-statement-of-two-mouths-is-an-attribution",
    ),
    pytest.param(
        ("Post", "", 'The mill, Ines Falk said before a crowd, was "a trap for all who use it".'),
        ("Sun", "", 'Bruno Holm, its keeper for years, called it "a trap for all who use it".'),
        'Ines Falk said it was "a trap for all who use it"; Bruno Holm called it so.',
        ("attribution", "speaker"),
        id="one-quotation-in-two-mouths-whatever-else-the-sentences-say",
    ),
    pytest.param(
        ("Post", "", "Some 300 cows are in the mill's meadow, the mayor said."),
        ("Sun", "", "There could already be 900 cows in the mill's meadow, Ines Falk said."),
        "Some 300 cows are there, the mayor said; there could already be 900, Ines Falk said.",
        ("quantity", "speaker"),
        id="an-estimate-of-what-is-so-is-a-count",
    ),
    pytest.param(
        ("Post", "", "The flood has killed 300 cows, the mayor said."),
        ("Sun", "", "Up to 900 cows are likely to have died in the flood, Ines Falk said."),
        "The flood has killed 300 cows, the mayor said; up to 900 died, Ines Falk said.",
        ("quantity", "compatible"),
        id="a-guess-at-what-has-been-is-a-count",
    ),
]


@pytest.mark.parametrize(("one", "two", "wording", "found"), ROWS)
def test_code_decides_what_a_named_difference_is(
    told: Make, one: Told, two: Told, wording: str, found: tuple[str, str]
) -> None:
    row = named(told, one, two, wording)
    assert isinstance(row, Disagreement), row
    assert (row.kind, row.nature) == found
    assert {origin for p in row.positions for origin in p.origin_ids} == {"o1", "o2"}


REFUSALS = [
    pytest.param(
        "The mill burned down on Sunday. Nobody was in it.",
        "The school stood empty.",
        [[("a1", 0)], [("a1", 1)]],
        "one source",
        id="one-origin",
    ),
    pytest.param(
        "Nine cows died in the old mill.", "Nine cows died in the old mill.", None, "the same",
        id="the-same-fact",
    ),
    pytest.param(
        "The mill took in 410 guests.", "The mill will take in 900 guests next year.", None,
        "forecast", id="a-plan-beside-a-count",
    ),
    pytest.param(
        "The mill took in 410 guests.", "The mill could now reach 900 guests by May.", None,
        "forecast", id="what-could-now-be-reached-is-a-forecast",
    ),
    pytest.param(
        "Cows grazed near Orlen.", "Trains ran late.", None, "subject", id="nothing-in-common"
    ),
    pytest.param("It rained.", "It snowed.", [[("a1", 0)], [("a9", 7)]], "one source",
                 id="a-place-that-there-is-not"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "sides", "reason"), REFUSALS)
def test_what_code_cannot_set_apart_is_refused(
    told: Make, one: str, two: str, sides: Places | None, reason: str
) -> None:
    made = named(told, ("Post", "", one), ("Sun", "", two), f"{one} {two}", sides)
    assert isinstance(made, Refusal)
    assert reason in made.detail


def test_a_row_says_who_proposed_and_who_compared_it(told: Make) -> None:
    row = named(told, SPARKS, CIGARETTE, BLAZE)
    assert isinstance(row, Disagreement)
    assert row.question.text.endswith("(Proposed by the model, compared by code.)")
    assert row.question.derivation is not None
    assert row.question.derivation.op == "compare_proposed_assessment"
    assert "They differ by who tells it" in row.explanation.text


def test_a_computed_row_named_once_more_is_that_row(told: Make) -> None:
    articles = told([
        ("Post", "2026-05-04", "At least 300 people left their homes in Tarn, police said."),
        ("Sun", "2026-05-04", "At most 200 people left their homes in Tarn, Bruno Holm said."),
    ])  # fmt: skip
    made, found = proposals(articles)
    row = made.row(
        "At least 300 people left, police said; at most 200, Bruno Holm said.", [FIRST, SECOND]
    )
    assert row == found.disagreements[0]


def test_a_difference_named_twice_is_kept_once(told: Make) -> None:
    made, _ = proposals(told([SPARKS, CIGARETTE]))
    row = made.row(BLAZE, [FIRST, SECOND])
    assert isinstance(row, Disagreement)
    made.keep(row)
    again = made.row(BLAZE, [SECOND, FIRST])
    assert isinstance(again, Refusal)
    assert "already" in again.detail


def test_rows_are_numbered_on_from_the_computed_ones(told: Make) -> None:
    made, found = proposals(told([SPARKS, CIGARETTE]))
    row = made.row(BLAZE, [FIRST, SECOND])
    assert isinstance(row, Disagreement)
    assert row.id == f"s1.d{len(found.disagreements) + 1}"


def test_one_article_more_keeps_the_key(told: Make) -> None:
    more = ("Mail", "2026-05-05", "The mill of Orlen had stood for a century.")
    piles = ([SPARKS, CIGARETTE], [SPARKS, CIGARETTE, more])
    rows = [proposals(told(pile))[0].row(BLAZE, [FIRST, SECOND]) for pile in piles]
    assert all(isinstance(row, Disagreement) for row in rows)
    assert len({row.key for row in rows if isinstance(row, Disagreement)}) == 1


def test_who_is_meant_by_a_pronoun_stands_beside_its_side(told: Make) -> None:
    articles = told([
        ("Post", "", "Ines Falk owns the mill. She set it alight herself."),
        ("Sun", "", "Ines Falk never went near the mill that night."),
    ])  # fmt: skip
    sides: Places = [[("a1", 0)], [("a1", 1)], [("a2", 0)]]
    row = proposals(articles)[0].row("Ines Falk set it alight herself; she never went near.", sides)
    assert isinstance(row, Disagreement)
    assert [len(p.claim.citations) for p in row.positions] == [2, 1]
