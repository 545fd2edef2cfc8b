"""Two speakers of one article, or of one sentence, and one quotation in two mouths."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

FERRY = "The ferry Osprey lay off Port Ansel all night."
ASSESSMENT, ATTRIBUTION = DisagreementKind.ASSESSMENT, DisagreementKind.ATTRIBUTION


def rows(compared: CompareStory, one: str, two: str, kind: DisagreementKind) -> list[Disagreement]:
    story: list[Told] = [("Harbour Post", "2026-05-04", one), ("Quay Times", "2026-05-05", two)]
    return [row for row in compared(story).disagreements if row.kind is kind]


OPPOSED = [
    (
        "two who say it in one sentence",
        "Olin Reed said that he had seen the chart; the pilot, Ada Venn, said that there was none.",
        ("Olin Reed said", "the pilot, Ada Venn"),
    ),
    (
        "a denial in the same sentence",
        "The harbour office paid the owner twice last year, but the owner denies having been paid.",
        ("The harbour office paid", "the owner denies"),
    ),
    (
        "an expert whose verb is left out",
        "The expert for the yard said that the weld had torn at once; the expert for the owner, "
        "Dr Mira Holt, that it had held for weeks.",
        ("The expert for the yard", "the expert for the owner"),
    ),
    (
        "a denial that leaves out what it denies",
        "The owner, Ada Venn, has offered to resign, local papers say. Her lawyer says she hasn't.",
        ("The owner, Ada Venn", "Her lawyer says"),
    ),
    (
        "who takes another view",
        "The fee was fair, said the pilot Olin Reed. "
        "The mayor, Ada Venn, took another view: nobody on the island could pay it.",
        ("The fee was fair", "The mayor, Ada Venn"),
    ),
    (
        "who says that it was somebody else",
        "The owner, Ada Venn, said the crew had come late. "
        "The pilot Olin Reed said that it was the owner that had not moved.",
        ("The owner, Ada Venn", "The pilot Olin Reed"),
    ),
    (
        "not a single one",
        "The police still speak of a riot, and claim that bottles had been thrown at the pier. "
        "Not a single bottle was thrown, the pilots' union says.",
        ("The police still", "Not a single"),
    ),
    (
        "but somebody else says",
        "Olin Reed said the pier had been mended in March. "
        "However, islanders said that most of its planks were missing.",
        ("Olin Reed said", "However, islanders"),
    ),
]


@pytest.mark.parametrize(
    ("text", "begins"), [row[1:] for row in OPPOSED], ids=[row[0] for row in OPPOSED]
)
def test_two_speakers_of_one_article_stand_against_each_other(
    compared: CompareStory, text: str, begins: tuple[str, str]
) -> None:
    (row,) = rows(compared, text, FERRY, ASSESSMENT)
    assert row.nature is Nature.CONFLICT
    quoted = [position.claim for position in row.positions]
    assert [c.text.startswith(words) for c, words in zip(quoted, begins, strict=True)] == [True] * 2
    assert all(claim.citations[0].quote == claim.text for claim in quoted)


def test_a_quotation_is_asked_about_without_its_credit(compared: CompareStory) -> None:
    text = '"There is no gull left on the pier of Ansel," he said on Monday. Olin Reed disagrees.'
    (row,) = rows(compared, text, FERRY, ASSESSMENT)
    assert row.question.text == "Does it hold: “There is no gull left on the pier of Ansel”?"


def test_he_denies_it_answers_what_stands_before_it_not_what_follows(
    compared: CompareStory,
) -> None:
    text = (
        "Prosecutor Ada Venn said the mate Olin Reed had been arrested over the theft. "
        "He denies it. The inquiry will be led by a judge, the harbour ministry said."
    )
    (row,) = rows(compared, text, FERRY, ASSESSMENT)
    assert row.positions[1].claim.citations[0].quote == "He denies it."


@pytest.mark.parametrize(
    "text",
    [
        "The mate has been charged with theft. He was seen at the pier on Monday; he denies it.",
        "Olin Reed said the pier was shut. But Reed's office said it would open in May.",
        "Olin Reed said the pier was shut, while the crane stood still.",
        "The trip, Ada Venn said, helped her to think differently about gulls.",
        "The pier is long. Not all ferries use it on Mondays in winter.",
    ],
    ids=["he denies it", "his own office", "a mere while", "to think differently", "not all"],
)
def test_one_who_goes_on_answers_nobody(compared: CompareStory, text: str) -> None:
    assert rows(compared, text, FERRY, ASSESSMENT) == []


MOUTHS = [
    (
        "a verb of any kind before a colon",
        'Inspector Karen Mott said at the pier: "That boat was a floating coffin."',
        'Julie Lomax, whose father sailed on it, sobbed: "That boat was a floating coffin."',
    ),
    (
        "words without marks, by whom a pronoun means",
        '"Nobody leaves a boat for fun," said Hanne Brand, who leads the union.',
        "Olaf Renn said that the owner had not moved. Nobody leaves a boat for fun, he said.",
    ),
    (
        "words that nobody is credited with, after who spoke last",
        "Judge Ella Strand said the owner had cut the keel. "
        'He had been "told in writing, twice, in May".',
        'Karen Doll told me: "He was told in writing, twice, in May."',
    ),
]


@pytest.mark.parametrize(
    ("one", "two"), [row[1:] for row in MOUTHS], ids=[row[0] for row in MOUTHS]
)
def test_one_quotation_in_two_mouths(compared: CompareStory, one: str, two: str) -> None:
    (row,) = rows(compared, one, two, ATTRIBUTION)
    assert row.nature is Nature.SPEAKER
    assert all(position.attributed_to for position in row.positions)


def test_a_boss_may_be_whoever_is_named(compared: CompareStory) -> None:
    one = 'Sina Marr, the chief executive, said: "It is a strong year for the whole yard."'
    two = 'The boss calls it "a strong year for the whole yard".'
    assert rows(compared, one, two, ATTRIBUTION) == []


def test_a_passive_names_no_judge_and_a_preposition_is_no_thing(compared: CompareStory) -> None:
    one = "The situation is considered to be under control in all harbours but Tarn."
    two = "A clinic fears that the fever runs out of control across Ansel."
    (row,) = rows(compared, one, two, ASSESSMENT)
    assert "across" not in row.question.text
    assert row.positions[0].attributed_to == ()


HE = '"We were lucky that the tide was out and not in," '


def test_he_who_speaks_is_the_one_person_whom_the_sentence_before_names(
    compared: CompareStory,
) -> None:
    (row,) = rows(
        compared,
        f"{FERRY} {HE}fire chief Odd Brask told reporters.",
        f"The ship's cook, Terje Lund, has not slept since. {HE}he says.",
        ATTRIBUTION,
    )
    assert row.nature is Nature.SPEAKER
    assert {position.attributed_to[0].name for position in row.positions} == {
        "Odd Brask",
        "Terje Lund",
    }
