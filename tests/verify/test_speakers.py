"""Quotations and attributions of a claim against its evidence."""

from __future__ import annotations

import pytest

QUOTATION = {
    "verbatim": (
        'Foss said "the gates were never tested".',
        'Foss said: "The gates were never tested."',
        None,
    ),
    "curly-for-straight": (
        "Foss said “the gates were never tested”.",
        'Foss said "the gates were never tested".',
        None,
    ),
    "one-word-changed": (
        "Foss said: “The gates were never repaired.”",
        "Foss said: “The gates were never tested.”",
        "quotation",
    ),
    "one-word-dropped": (
        "Foss said: “The gates were tested by the board.”",
        "Foss said: “The gates were tested twice by the board.”",
        "quotation",
    ),
    "invented": (
        "“We are all to blame for this,” Foss said.",
        "Foss said that mistakes had been made.",
        "quotation",
    ),
    "part-of-a-quotation": (
        "Foss said the gates “were never tested”.",
        "“The gates were never tested,” Foss said.",
        None,
    ),
    "title-in-quotation-marks": (
        "Foss wrote the book “Cold Water”.",
        "Foss wrote the book Cold Water.",
        None,
    ),
    "term-in-quotation-marks": (
        "The so-called “river tax” was scrapped.",
        "The so-called river tax was scrapped.",
        None,
    ),
}

ATTRIBUTION = {
    "speaker-kept": (
        "The wall was unsafe, according to Lena Foss.",
        "Lena Foss said the wall was unsafe.",
        None,
    ),
    "according-to-dropped": (
        "The minister took bribes.",
        "The minister took bribes, according to a former aide.",
        "attribution",
    ),
    "reportedly-dropped": (
        "The minister took bribes.",
        "The minister reportedly took bribes.",
        "attribution",
    ),
    "allegedly-dropped": (
        "The minister took bribes.",
        "The minister allegedly took bribes.",
        "attribution",
    ),
    "claimed-dropped": (
        "The minister took bribes.",
        "Protesters claimed the minister took bribes.",
        "attribution",
    ),
    "reportedly-kept": (
        "The minister is reported to have taken bribes.",
        "The minister reportedly took bribes.",
        None,
    ),
    "other-speaker": (
        "Otto Brandt said the wall was unsafe.",
        "Lena Foss said the wall was unsafe. | Otto Brandt did not comment.",
        "attribution",
    ),
    "speaker-of-other-words": (
        "By Monday 27 ships were waiting outside, union leader Lena Foss said.",
        "“They give us crumbs,” Lena Foss told a crowd. | By Monday the number of ships waiting "
        "outside rose to 27, according to the harbour master, Olav Brandt.",
        "attribution",
    ),
    "other-speaker-in-the-next-sentence": (
        "Otto Brandt said the wall was unsafe.",
        "Lena Foss said the wall was unsafe.",
        "name",
    ),
    "surname-of-the-speaker": (
        "Foss said the wall was unsafe.",
        "Lena Foss told reporters the wall was unsafe.",
        None,
    ),
    "stated-for-said": (
        "Lena Foss stated that the wall was unsafe.",
        "Lena Foss said the wall was unsafe.",
        None,
    ),
    "fact-with-its-own-sentence": (
        "The wall was unsafe.",
        "The wall was unsafe. | Lena Foss said the wall was unsafe for years.",
        None,
    ),
}


@pytest.mark.parametrize(
    ("claim", "evidence", "kind"),
    (QUOTATION | ATTRIBUTION).values(),
    ids=QUOTATION | ATTRIBUTION,
)
def test_words_stay_with_who_said_them(claim, evidence, kind, flaws):
    found = flaws(claim, *evidence.split(" | "))
    assert kind in found if kind else not found
