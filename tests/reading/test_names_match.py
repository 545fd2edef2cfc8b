"""Oracle of when two names name the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.names import name_key, read_names, same_name
from summarizer.reading.types import NameMention


def _name(words: str) -> NameMention:
    """Return the last name of a sentence that ends with the words."""
    return read_names(f"They all spoke about {words}.")[-1]


SAME = [
    ("surname", "Vladimir Putin", "Putin"),
    ("title dropped", "President Vladimir Putin", "Putin"),
    ("two titles", "President Putin", "Mr. Putin"),
    ("given name shortened", "Joseph Biden", "Joe Biden"),
    ("given name as initial", "J. Keller", "Jane Keller"),
    ("middle initial", "Bruce W. Bennett", "Bruce Bennett"),
    ("middle name", "Dorothy Camille Shea", "Dorothy Shea"),
    ("suffix", "Otto Fenn Jr.", "Otto Fenn"),
    ("surname as initial", "Oleh Saakyan", "Oleh S."),
    ("possessive", "Putin", "Putin’s plan to Vladimir Putin"),
    ("korean hyphen", "Kim Jong-un", "Kim Jong Un"),
    ("korean family name", "Kim Jong Un", "Kim"),
    ("accents", "Recep Erdoğan", "Erdogan"),
    ("one letter in a long surname", "Volodymyr Zelenskyy", "Zelensky"),
    ("one letter in both", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy"),
    ("apostrophes", "Nora O’Brien", "Nora O'Brien"),
    ("demonym and country", "Russian", "Russia"),
    ("people and country", "Poles", "Poland"),
    ("dotted acronym", "the U.S.", "the United States"),
    ("plain acronym", "the US", "America"),
    ("adjective and acronym", "American", "the U.S."),
    ("britain", "British", "the UK"),
    ("union", "the EU", "the European Union"),
    ("nations", "the U.N.", "the United Nations"),
    ("city of that name", "New York City", "New York"),
    ("oblast", "Velsk Oblast", "Velsk"),
    ("acronym and organisation", "the NIS", "the National Intelligence Service"),
    ("acronym over small words", "the JCS", "the Joint Chiefs of Staff"),
    (
        "acronym that leaves out the end",
        "the CDC",
        "the Centers for Disease Control and Prevention",
    ),
    ("generic head left out", "the RAND Corporation", "RAND"),
    ("company suffix", "Bluefin Inc.", "Bluefin"),
    ("words in another order", "the Ministry of Defence", "the Defence Ministry"),
    ("spelling of both shores", "the Ministry of Defence", "the Ministry of Defense"),
    ("beginning left out", "the UN Security Council", "the Security Council"),
    ("opening acronym", "the UN Security Council", "the United Nations Security Council"),
    ("plural", "Republicans", "a Republican"),
    ("party and adherents", "Democrats", "a Democratic"),
    ("capitals", "HELSINKI", "Helsinki"),
]

DIFFERENT = [
    ("given names", "John Smith", "Jane Smith"),
    ("surnames", "Vladimir Putin", "Vladimir Lenin"),
    ("short surnames one letter apart", "Marta Kern", "Marta Kerr"),
    ("korean given names", "Kim Jong Un", "Kim Yong Bok"),
    ("initials", "J. Keller", "Paul Keller"),
    ("neighbours", "Iran", "Iraq"),
    ("countries one letter apart", "Gambia", "Zambia"),
    ("niger and nigeria", "Nigerien", "Nigeria"),
    ("two koreas", "North Korea", "South Korea"),
    ("capital and country", "Moscow", "Russia"),
    ("ministries", "the Foreign Ministry", "the Defence Ministry"),
    ("acronyms", "the FBI", "the CIA"),
    ("acronym of another", "the FBI", "the National Intelligence Service"),
    ("acronym and person", "the KDS", "Kim Dae Sung"),
    ("organisation and its last word", "the Asan Institute", "the Petrov Institute"),
    ("opening acronym of another", "the EU Commission", "the United Nations Commission"),
    ("city and state", "Kansas City", "Kansas"),
    ("person and place", "Mr. Sydney", "Melbourne"),
]


@pytest.mark.parametrize(("first", "second"), [r[1:] for r in SAME], ids=[r[0] for r in SAME])
def test_same_name(first: str, second: str) -> None:
    assert same_name(_name(first), _name(second))


@pytest.mark.parametrize(
    ("first", "second"), [r[1:] for r in DIFFERENT], ids=[r[0] for r in DIFFERENT]
)
def test_different_names(first: str, second: str) -> None:
    assert not same_name(_name(first), _name(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Vladimir Putin", "Mr. Putin", id="surname"),
        pytest.param("Kim Jong Un", "Kim Jong-un", id="korean"),
        pytest.param("American", "the United States", id="place"),
        pytest.param("the NIS", "the National Intelligence Service", id="acronym"),
        pytest.param("the Ministry of Defence", "the Defence Ministry", id="order"),
        pytest.param("the RAND Corporation", "RAND", id="generic head"),
    ],
)
def test_an_index_finds_both_under_one_key(first: str, second: str) -> None:
    assert name_key(_name(first)) == name_key(_name(second))


_NAMES = st.sampled_from([name for row in (*SAME, *DIFFERENT) for name in row[1:]]).map(_name)


@given(_NAMES, _NAMES)
def test_sameness_has_no_direction(first: NameMention, second: NameMention) -> None:
    assert same_name(first, second) == same_name(second, first)


@given(_NAMES)
def test_every_name_is_the_same_as_itself(name: NameMention) -> None:
    assert same_name(name, name)
    assert name_key(name)
