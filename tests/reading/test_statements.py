"""Oracle of attributions with a verb after its subject, named or not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.names import read_names
from summarizer.reading.speech_verbs import SPEECH_FORMS
from summarizer.reading.statements import SPEECH_VERBS, SpeechKind, read_attributions, speech_kind
from tests.reading.statement_oracle import Read, Row, attributions_of

ROWS: list[Row] = [
    # A verb after its subject
    ("name", "Pontrek said the dam holds.", [("Pontrek", None, None, "the dam holds")]),
    ("that", "Pontrek noted that the dam holds.", [("Pontrek", None, None, "the dam holds")]),
    ("present", "Pontrek says the dam holds.", [("Pontrek", None, None, "the dam holds")]),
    (
        "auxiliary and adverb",
        "Pontrek has previously confirmed that the dam holds.",
        [("Pontrek", None, None, "the dam holds")],
    ),
    (
        "title",
        "President Ilmar Tosk said the dam holds.",
        [("Ilmar Tosk", "President", None, "the dam holds")],
    ),
    (
        "demonym and title",
        "German Chancellor Olga Renn warned that the dam may fail.",
        [("Olga Renn", "German Chancellor", None, "the dam may fail")],
    ),
    (
        "possessive and title",
        "Norway’s Foreign Minister Ada Lund denied that the dam failed.",
        [("Ada Lund", "Norway’s Foreign Minister", None, "the dam failed")],
    ),
    (
        "country and title",
        "U.S. Secretary of State Jon Ebb said the dam holds.",
        [("Jon Ebb", "U.S. Secretary of State", None, "the dam holds")],
    ),
    (
        "role before",
        "Ukrainian analyst Oleh Dorsk argued the dam holds.",
        [("Oleh Dorsk", "Ukrainian analyst", None, "the dam holds")],
    ),
    (
        "role after",
        "Bruno W. Tarrel, a defence analyst at the RAND Corporation, notes that the dam holds.",
        [("Bruno W. Tarrel", "defence analyst at the RAND Corporation", None, "the dam holds")],
    ),
    (
        "role, then name between commas",
        "The president’s lawyer, Rudi Gallo, wrote: “The dam holds for now.”",
        [("Rudi Gallo", "president’s lawyer", None, "“The dam holds for now.”")],
    ),
    ("age", "Marta Kern, 42, said the dam holds.", [("Marta Kern", None, None, "the dam holds")]),
    (
        "clause between",
        "Marta Kern, who runs the dam, said it holds.",
        [("Marta Kern", None, None, "it holds")],
    ),
    (
        "visit between",
        "Jon Ebb, during a visit to Norway, voiced concerns that the dam may fail.",
        [("Jon Ebb", None, None, "concerns that the dam may fail")],
    ),
    (
        "day before the verb",
        "Gov. Ada Lund on Monday said the dam holds.",
        [("Ada Lund", "Gov.", None, "the dam holds")],
    ),
    (
        "day after the verb",
        "Gov. Ada Lund said Monday the dam holds.",
        [("Ada Lund", "Gov.", None, "the dam holds")],
    ),
    (
        "acronym in brackets",
        "The National Water Authority (NWA) said the dam holds.",
        [("National Water Authority", None, None, "the dam holds")],
    ),
    (
        "home town",
        "Marta Kern of Velsk said the dam holds.",
        [("Marta Kern", None, None, "the dam holds")],
    ),
    ("organisation", "NATO said the dam holds.", [("NATO", None, None, "the dam holds")]),
    ("pronoun", "She added that the dam holds.", [(None, "she", None, "the dam holds")]),
    (
        "recipient",
        "Pontrek told reporters that the dam holds.",
        [("Pontrek", None, None, "the dam holds")],
    ),
    (
        "recipient without that",
        "Pontrek told the Senate the dam holds.",
        [("Pontrek", None, None, "the dam holds")],
    ),
    (
        "occasion before that",
        "Pontrek said in a statement on Monday that the dam holds.",
        [("Pontrek", None, None, "the dam holds")],
    ),
    (
        "relative clause",
        "They asked engineer Marta Kern, who said the dam holds.",
        [("Marta Kern", "engineer", None, "the dam holds")],
    ),
    (
        "two verbs",
        "Pontrek warned of a leak and said that the dam holds.",
        [("Pontrek", None, None, "of a leak"), ("Pontrek", None, None, "the dam holds")],
    ),
    (
        "nobody in particular between commas",
        "A spokesman, speaking on condition of anonymity, said the dam holds.",
        [(None, "spokesman", None, "the dam holds")],
    ),
    (
        "even suggesting",
        "Marta Kern warned of a leak, even suggesting that the dam may fail.",
        [("Marta Kern", None, None, "of a leak"), ("Marta Kern", None, None, "the dam may fail")],
    ),
    (
        "participle of a silent subject",
        "Norway closed the road, saying the dam may fail.",
        [("Norway", None, None, "the dam may fail")],
    ),
    # Speakers without a name
    ("officials", "Officials said the dam holds.", [(None, "Officials", None, "the dam holds")]),
    ("analysts", "But analysts believe it holds.", [(None, "analysts", None, "it holds")]),
    (
        "adjectives",
        "A Ukrainian military intelligence official noted that the dam holds.",
        [(None, "Ukrainian military intelligence official", None, "the dam holds")],
    ),
    (
        "two countries",
        "Ukrainian and South Korean government sources reported that the dam holds.",
        [(None, "Ukrainian and South Korean government sources", None, "the dam holds")],
    ),
    (
        "two nouns",
        "Defectors and analysts argue the dam holds.",
        [(None, "Defectors and analysts", None, "the dam holds")],
    ),
    (
        "organisation’s people",
        "Pentagon officials said the dam holds.",
        [(None, "Pentagon officials", None, "the dam holds")],
    ),
    (
        "spokesman of",
        "A spokesman for the ministry said the dam holds.",
        [(None, "spokesman for the ministry", None, "the dam holds")],
    ),
    (
        "engineer at an authority with its initials",
        "An engineer at the National Water Authority (NWA) told his superiors that the dam holds.",
        [(None, "engineer at the National Water Authority", None, "the dam holds")],
    ),
    (
        "engineer of an authority after a clause",
        "Weeks before, a nurse with the aid group Fair Hands (FH) said the dam holds.",
        [(None, "nurse with the aid group Fair Hands", None, "the dam holds")],
    ),
    (
        "person at an authority",
        "A camp cook at the National Water Authority said the dam holds.",
        [(None, "camp cook at the National Water Authority", None, "the dam holds")],
    ),
    (
        "familiar with",
        "People familiar with the matter said the dam holds.",
        [(None, "People familiar with the matter", None, "the dam holds")],
    ),
    (
        "from several countries",
        "Officials from Norway, Peru and Chad said the dam holds.",
        [(None, "Officials from Norway, Peru and Chad", None, "the dam holds")],
    ),
    (
        "office of somebody described",
        "The office of Edda Quorn, governor of Tolme province, said the dam holds.",
        [(None, "office of Edda Quorn", None, "the dam holds")],
    ),
    ("ministry", "The ministry denied it.", [(None, "ministry", None, "it")]),
    ("reports", "Reports indicate the dam holds.", [(None, "Reports", None, "the dam holds")]),
    ("study", "A study found the dam holds.", [(None, "study", None, "the dam holds")]),
    (
        "author of a report",
        "A report by the Asan Institute says the dam holds.",
        [("Asan Institute", None, None, "the dam holds")],
    ),
    ("outlet", "Yonhap news agency said it holds.", [("Yonhap", "news agency", None, "it holds")]),
]


@pytest.mark.parametrize(("text", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_attributions_of_a_sentence(text: str, expected: list[Read]) -> None:
    assert attributions_of(text) == expected


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        pytest.param("said", SpeechKind.SAY, id="irregular past"),
        pytest.param("alleges", SpeechKind.CLAIM, id="third person"),
        pytest.param("denied", SpeechKind.DENY, id="y to i"),
        pytest.param("Warning", SpeechKind.WARN, id="participle"),
        pytest.param("admitted", SpeechKind.CONFIRM, id="doubled consonant"),
        pytest.param("estimates", SpeechKind.BELIEVE, id="estimate"),
        pytest.param("vowed", SpeechKind.ANNOUNCE, id="promise"),
        pytest.param("reported", SpeechKind.REPORT, id="report"),
        pytest.param("ran", None, id="another verb"),
    ],
)
def test_kind_of_a_verb_of_speech(word: str, kind: SpeechKind | None) -> None:
    assert speech_kind(word) is kind


def test_every_form_leads_to_a_verb_of_the_list() -> None:
    assert set(SPEECH_FORMS.values()) == set(SPEECH_VERBS)
    assert all(SPEECH_FORMS[verb] == verb for verb in SPEECH_VERBS)


_WORDS = (
    "Pontrek said that , “ ” . according to officials report by NATO ’s claim and who"
    " reportedly Norwegian citing per the put it as ( ) saying told Gen. Marta Kern is believed"
    " from of reports analyst on Monday ’ he NWA denies İ a 42"
)
_PIECES = st.sampled_from(_WORDS.split())
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=40).map(" ".join))


@given(_TEXTS)
def test_phrases_stand_in_order_and_apart_and_scopes_inside_the_text(text: str) -> None:
    mentions = read_attributions(text, read_names(text))
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert 0 <= mention.scope_start <= mention.scope_end <= len(text)
    assert all(first.end <= second.start for first, second in pairwise(mentions))
