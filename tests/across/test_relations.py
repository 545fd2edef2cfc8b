"""What a drafter says of two sides counts where code can show nothing, and never against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from summarizer.across import Proposals, Relation, StorySentences, compare
from summarizer.drafting.wire import WrittenFurther
from summarizer.models import ClaimFactory, Disagreement
from summarizer.reading.index import ReadArticle

Told = tuple[str, str, str]
Make = Callable[[Sequence[Told]], list[ReadArticle]]

PIPE: Told = ("Post", "2026-05-04", "The pipe of the Orlen dairy rusted through.")
VALVE: Told = ("Sun", "2026-05-04", "A worker left the valve of the Orlen dairy open.")
FAR = ("Post", "", "The bank has 410 transfers on its list."), (
    "Sun", "", "Of the payments 620 vouchers are on the list.",
)  # fmt: skip
DEAD = ("Post", "", "The gas killed three milkers in Orlen."), (
    "Sun", "", "For five vets help came too late: they died at the dairy.",
)  # fmt: skip
NEAR = ("Post", "", "At least 400 travellers slept in the mill of Orlen."), (
    "Sun", "", "At the old mill 900 guests found a bed.",
)  # fmt: skip
LATER = ("Post", "2026-05-04", "The mayor said that she had full trust in Ada Lund."), (
    "Sun", "2026-05-09", "Ada Lund handed in her notice on Friday.",
)  # fmt: skip
DUE = ("Post", "2026-05-04", "The bridge of Orlen will open in May 2031, the builder says."), (
    "Sun", "2026-05-05", "The office of audits expects the bridge of Orlen to open in June 2033.",
)  # fmt: skip
GROWTH = ("Post", "2026-05-04", "The bank expects Orlen's trade to grow by 3 percent."), (
    "Sun", "2026-05-04", "The union expects growth of 1 percent in Orlen's trade.",
)  # fmt: skip
SHUT = ("Post", "2026-05-04", "The dairy of Orlen makes milk powder for export."), (
    "Sun", "2026-05-09", "The dairy of Orlen makes cheese for the valley.",
)  # fmt: skip
EITHER = (PIPE, VALVE)

ROWS = [
    pytest.param(EITHER, Relation.UNCLEAR, "speaker", id="two-accounts-differ-by-who-tells"),
    pytest.param(EITHER, Relation.EXCLUDE, "conflict", id="accounts-that-exclude-each-other"),
    pytest.param(EITHER, Relation.VIEWS, "speaker", id="two-views"),
    pytest.param(EITHER, Relation.PART, "scope", id="two-parts"),
    pytest.param(EITHER, Relation.CHANGED, "undetermined", id="no-days-in-order-no-update"),
    pytest.param(EITHER, Relation.FORECASTS, "speaker", id="what-is-told-as-past-is-no-forecast"),
    pytest.param(SHUT, Relation.CHANGED, "update", id="a-change-in-the-order-of-days"),
    pytest.param(LATER, Relation.UNCLEAR, "update", id="a-deed-since-the-other-report"),
    pytest.param(LATER, Relation.EXCLUDE, "update", id="dates-count-before-the-model"),
    pytest.param(FAR, Relation.UNCLEAR, "undetermined", id="counts-of-unknown-order"),
    pytest.param(FAR, Relation.EXCLUDE, "conflict", id="counts-that-exclude-each-other"),
    pytest.param(FAR, Relation.PART, "scope", id="counts-of-two-parts"),
    pytest.param(DEAD, Relation.EXCLUDE, "undetermined", id="the-larger-toll-may-be-the-later"),
    pytest.param(DEAD, Relation.CHANGED, "update", id="a-toll-only-grows"),
    pytest.param(NEAR, Relation.EXCLUDE, "compatible", id="intervals-that-overlap-never-conflict"),
    pytest.param(DUE, Relation.EXCLUDE, "projection", id="days-to-come-never-conflict"),
    pytest.param(GROWTH, Relation.EXCLUDE, "projection", id="forecasts-never-conflict"),
]


@pytest.mark.parametrize(("story", "relation", "nature"), ROWS)
def test_a_relation_counts_where_code_shows_nothing_else(
    told: Make, story: tuple[Told, Told], relation: Relation, nature: str
) -> None:
    row = _row(told, story, relation)
    assert row.nature == nature


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        pytest.param(Relation.EXCLUDE, True, id="its-word"),
        pytest.param(Relation.VIEWS, False, id="what-code-gives-too"),
        pytest.param(Relation.UNCLEAR, False, id="no-word"),
    ],
)
def test_a_row_says_when_its_nature_is_the_word_of_the_model(
    told: Make, relation: Relation, said: bool
) -> None:
    question = _row(told, EITHER, relation).question.text
    assert "Proposed by the model" in question
    assert ("how the sides stand" in question) is said


def _row(told: Make, story: tuple[Told, Told], relation: Relation) -> Disagreement:
    articles = told(story)
    factory = ClaimFactory("s1")
    found = compare(articles, (), factory)
    made = Proposals(StorySentences(articles), (), factory, found, "s1")
    wording = f"{story[0][2]} {story[1][2]}"
    row = made.row(wording, [[("a1", 0)], [("a2", 0)]], relation=relation)
    assert isinstance(row, Disagreement), row
    return row


@pytest.mark.parametrize(
    ("given", "read"),
    [
        pytest.param("exclude", Relation.EXCLUDE, id="a-relation"),
        pytest.param("contradiction", Relation.UNCLEAR, id="a-word-of-its-own"),
        pytest.param(None, Relation.UNCLEAR, id="nothing"),
        pytest.param(["exclude"], Relation.UNCLEAR, id="a-list"),
    ],
)
def test_a_word_that_is_no_relation_is_no_reason_to_ask_again(
    given: object, read: Relation
) -> None:
    named = {"claims": [1], "about": "", "text": "So.", "relation": given}
    assert WrittenFurther.model_validate(named).relation is read
