"""Who is credited where the subject stands far from its verb, and what is credited to him."""

from __future__ import annotations

import pytest

from summarizer.reading.names import read_names
from summarizer.reading.statements import read_attributions

Row = tuple[str, str, list[tuple[str | None, str | None, str]]]

CREDITED: list[Row] = [
    (
        "a second predicate",
        "Borough engineer Tilda Roos walked the dyke and promised that no house would flood.",
        [("Tilda Roos", "Borough engineer", "no house would flood")],
    ),
    (
        "what is said beside what is done",
        "The navy widened the search and said two boats were missing.",
        [(None, "navy", "two boats were missing")],
    ),
    (
        "a second predicate behind an adverb",
        "Later the navy widened the search and said two boats were missing.",
        [(None, "navy", "two boats were missing")],
    ),
    (
        "what stands before the subject",
        "Speaking to the council in Hale, Ines Calder said the levy was too high.",
        [("Ines Calder", None, "the levy was too high")],
    ),
    (
        "a night before the subject",
        "On the night of the storm Ines Calder said the levy was too high.",
        [("Ines Calder", None, "the levy was too high")],
    ),
    (
        "whom it is told",
        "The pilot told rescuers that the engine had failed.",
        [(None, "pilot", "the engine had failed")],
    ),
    (
        "whom it is told, and when",
        "The bridge is safe, the engineer assured residents on Friday.",
        [(None, "engineer", "The bridge is safe")],
    ),
    (
        "a firm before its name",
        "Sales fell by a tenth, mail-order firm Quillmark reported.",
        [("Quillmark", "mail-order firm", "Sales fell by a tenth")],
    ),
    (
        "a house in a place",
        "Eleven sailors are missing, the control room in Marnhull said.",
        [(None, "control room in Marnhull", "Eleven sailors are missing")],
    ),
    (
        "all between a comma and said",
        "The gates stayed shut, two of those trapped said.",
        [(None, "two of those trapped", "The gates stayed shut")],
    ),
    (
        "who thinks needs no noun",
        "The valve broke first, divers sent down by the owners believe.",
        [(None, "divers sent down by the owners", "The valve broke first")],
    ),
    (
        "a clause on the source",
        "The raid began at dawn, according to villagers who fled over the pass.",
        [(None, "villagers", "The raid began at dawn")],
    ),
    (
        "the object of a clause on the subject",
        "Doctors who visited the camp said the water was foul.",
        [(None, "Doctors", "the water was foul")],
    ),
    (
        "a description is no clause",
        '"It was over in a minute," said Ines Calder, whose shop faces the square.',
        [("Ines Calder", None, "It was over in a minute,")],
    ),
    (
        "a reason is no description",
        "The tax helps everyone, says adviser Ines Calder, since it pays for the buses.",
        [("Ines Calder", "adviser", "The tax helps everyone")],
    ),
    (
        "a doctor after a role",
        "The probe is lost, flight chief Dr Ines Calder said.",
        [("Ines Calder", "flight chief", "The probe is lost")],
    ),
    (
        "a role that opens a sentence",
        "Headteacher Orla Finch said the hall was full.",
        [("Orla Finch", "Headteacher", "the hall was full")],
    ),
    (
        "a role of several words",
        "Lessons go on, head of schools Orla Finch announced on Friday.",
        [("Orla Finch", "head of schools", "Lessons go on")],
    ),
    (
        "as somebody reports",
        "Six crews are out, as Orla Finch, the fire chief, reports.",
        [("Orla Finch", "fire chief", "Six crews are out")],
    ),
    (
        "praise in marks",
        'Coach Orla Finch praised "the bravest game of the year".',
        [("Orla Finch", "Coach", "the bravest game of the year")],
    ),
    (
        "a word of blame in marks",
        'Coach Orla Finch spoke of a "complete and utter collapse" after the break.',
        [("Orla Finch", "Coach", 'a "complete and utter collapse"')],
    ),
    (
        "who puts it at so much",
        "Owner Orla Finch puts the damage at just over £300,000.",
        [("Orla Finch", "Owner", "the damage at just over £300,000")],
    ),
    (
        "who forecasts so much",
        "The wool exchange forecasts a clip of 40,000 bales.",
        [(None, "wool exchange", "a clip of 40,000 bales")],
    ),
    (
        "a house by its whole name",
        "Six men were treated, St Brannoc's Hospital said.",
        [("St Brannoc's Hospital", None, "Six men were treated")],
    ),
    (
        "both sides of a colon",
        "The roof is sound, the builder said: steel beams were put in.",
        [(None, "builder", "The roof is sound, the builder said: steel beams were put in")],
    ),
    (
        "what opens a sentence before a colon",
        "In a letter, the builder said: steel beams were put in.",
        [(None, "builder", "steel beams were put in")],
    ),
]


@pytest.mark.parametrize(("text", "rows"), [r[1:] for r in CREDITED], ids=[r[0] for r in CREDITED])
def test_who_is_credited_with_what(
    text: str, rows: list[tuple[str | None, str | None, str]]
) -> None:
    found = read_attributions(text, read_names(text))
    assert [
        (m.attribution.name, m.attribution.role, text[m.scope_start : m.scope_end]) for m in found
    ] == rows


NOBODY = [
    ("lives", "The flood has claimed 12 lives in the valley."),
    ("beside", "Guests at the Rosewood Hotel have described weeks of noise."),
    ("a subject of its own", "The mayor left when it rained and said of the storm was little."),
    ("judged by others", 'The plan was branded "a waste of good money" by traders.'),
    ("a plan that is judged", 'The union backed a plan branded "a waste of good money".'),
    ("put at no number", "The widow put her barn at the disposal of two families."),
    ("a forecast is a noun", "The crop forecasts of last spring were cut."),
    ("those who answered", "Of the 30 guests who answered, 12 will come."),
    ("praise without marks", "Coach Orla Finch praised the bravest game of the year."),
]


@pytest.mark.parametrize("text", [row[1] for row in NOBODY], ids=[row[0] for row in NOBODY])
def test_nobody_is_credited(text: str) -> None:
    assert read_attributions(text, read_names(text)) == ()
