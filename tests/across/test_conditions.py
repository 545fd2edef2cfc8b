"""One statement with a condition and without, or with two: a row that names the conditions."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement
from tests.across.conftest import CompareStory, Told

PLAIN = "The eastern army will withdraw its tanks from Orlen."
BESIDE = " Nobody was hurt in the valley that night."


def rows(compared: CompareStory, story: list[Told]) -> list[Disagreement]:
    found = compared(story).disagreements
    return [row for row in found if row.kind == "attribution"]


@pytest.mark.parametrize(
    "condition",
    [
        "if the other side signs the treaty",
        "unless the other side breaks the treaty",
        "provided that the other side signs the treaty",
        "on condition that the other side signs the treaty",
        "only after the other side has signed the treaty",
        "subject to a vote in parliament",
        "if approved by parliament",
        "in return for a seat on the council",
        "as long as the other side keeps the treaty",
        "once the other side has signed the treaty",
    ],
)
def test_a_condition_that_only_one_names_is_a_row(compared: CompareStory, condition: str) -> None:
    told = f"The eastern army will withdraw its tanks from Orlen {condition}."
    (row,) = rows(compared, [("Post", "2026-05-04", told), ("Sun", "2026-05-04", PLAIN + BESIDE)])
    assert row.nature == "speaker"
    assert [p.condition for p in row.positions] == [condition, None]
    assert condition in row.explanation.text
    assert "Sun names no condition" in row.explanation.text


def test_should_at_the_beginning_names_a_condition(compared: CompareStory) -> None:
    told = "Should the other side sign, the eastern army will withdraw its tanks from Orlen."
    (row,) = rows(compared, [("Post", "2026-05-04", told), ("Sun", "2026-05-04", PLAIN + BESIDE)])
    assert [p.condition for p in row.positions] == ["Should the other side sign", None]


def test_two_conditions_of_two_mouths_differ_by_speaker(compared: CompareStory) -> None:
    (row,) = rows(compared, [
        ("Post", "", "The army will leave Orlen if the other side signs, Ada Lund said."),
        ("Sun", "", "The army will leave Orlen only after parliament has voted, Bruno Holm said."),
    ])  # fmt: skip
    assert row.nature == "speaker"
    assert "“if the other side signs”" in row.explanation.text
    assert "“only after parliament has voted”" in row.explanation.text
    assert row.question.text == "On what condition: “The army will leave Orlen”?"


def test_of_one_mouth_it_is_open_whether_the_condition_was_dropped(
    compared: CompareStory,
) -> None:
    (row,) = rows(compared, [
        ("Post", "", "The army will leave Orlen if the other side signs, Ada Lund said."),
        ("Sun", "", "The army will leave Orlen, Ada Lund said."),
    ])  # fmt: skip
    assert row.nature == "undetermined"


OF_ONE_MOUTH = [
    pytest.param(
        '"If these drivers lied, they will pay the fine," Ada Lund said.',
        '"The drivers will pay the fine," Ada Lund told reporters.',
        "If these drivers lied",
        id="a-subject-that-the-condition-names",
    ),
    pytest.param(
        "Ada Lund said that all could go back to their chairs in the front row.",
        "Ada Lund said members could sit in the front row provided nobody brought a dog.",
        "provided nobody brought a dog",
        id="other-words-before-one-end",
    ),
    pytest.param(
        "Evening flights are banned until 2030, said Ada Lund.",
        "Late evening flights are banned only if the court agrees, Ada Lund told us.",
        "only if the court agrees",
        id="no-word-of-what-is-to-come",
    ),
    pytest.param(
        "Rector Ada Lund spoke last. She intends to waive the fee for guests.",
        "Ada Lund says the fee for guests will be waived as long as the fund has money.",
        "as long as the fund has money",
        id="a-plan-told-of-her",
    ),
]


@pytest.mark.parametrize(("plain", "bound", "condition"), OF_ONE_MOUTH)
def test_what_one_person_promises_is_known_by_fewer_words(
    compared: CompareStory, plain: str, bound: str, condition: str
) -> None:
    (row,) = rows(
        compared,
        [
            ("Post", "2026-05-04", plain + BESIDE),
            ("Sun", "2026-05-04", f"{bound} Snow is falling."),
        ],
    )
    assert {p.condition for p in row.positions} == {condition, None}


def test_one_predicate_is_one_promise_of_two_people(compared: CompareStory) -> None:
    (row,) = rows(compared, [
        ("Post", "", '"If the spare parts arrive, it will sail before Easter," Ada Lund said.'),
        ("Sun", "", "The old ferry will sail before Easter, Bruno Holm said."),
    ])  # fmt: skip
    assert {p.condition for p in row.positions} == {"If the spare parts arrive", None}


IF = "The eastern army will withdraw its tanks from Orlen if the other side signs the treaty."
NO_ROWS = [
    pytest.param(
        IF, f"{PLAIN} The other side has to sign the treaty first.", id="told-in-another-sentence"
    ),
    pytest.param(
        IF,
        "The eastern army will withdraw its tanks from Orlen provided the other side signs.",
        id="the-same-condition-in-other-words",
    ),
    pytest.param(
        IF, "The eastern army withdrew its tanks from Orlen.", id="what-has-happened-needs-none"
    ),
    pytest.param(
        "Reporters asked if the eastern army will withdraw its tanks from Orlen.",
        PLAIN,
        id="an-if-that-asks",
    ),
    pytest.param(
        "Will the eastern army withdraw its tanks from Orlen if the other side signs?",
        PLAIN,
        id="a-question",
    ),
    pytest.param(IF, "The mayor will open the school of Orlen in May.", id="another-statement"),
    pytest.param(IF, IF, id="a-reprint"),
    pytest.param(
        "Ada Lund said the school would reopen if the roof held.",
        "Ada Lund said the library would close in June.",
        id="two-promises-of-one-person",
    ),
    pytest.param(
        'Ada Lund said: "The link is clear. If I were you I would move."',
        '"The link is clear," Ada Lund said.',
        id="a-condition-of-the-next-sentence",
    ),
    pytest.param(
        "Ada Lund said the town faces its worst winter unless the state steps in.",
        "Without more help the town could face its worst winter, Ada Lund said.",
        id="a-condition-in-another-form",
    ),
    pytest.param(
        "Ada Lund said the council provided evidence to the court and would build the bridge.",
        "Ada Lund said the council would build the bridge.",
        id="provided-that-is-a-verb",
    ),
]


@pytest.mark.parametrize(("one", "two"), NO_ROWS)
def test_what_does_not_differ_by_a_condition_is_no_row(
    compared: CompareStory, one: str, two: str
) -> None:
    assert rows(compared, [("Post", "2026-05-04", one), ("Sun", "2026-05-04", two + BESIDE)]) == []
