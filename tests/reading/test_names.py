"""Oracle of proper names: what stands in a sentence, of which kind, with which title."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.names import demonyms_of, place_of_demonym, read_names
from summarizer.reading.names.places import country_of_capital, place_of
from summarizer.reading.types import NameMention

# Each name reads "text/kind" or "text/kind/title"; demonyms are "text/demonym".
ROWS: list[tuple[str, str, list[str]]] = [
    # Persons
    ("given name", "Reporters asked Robert Kestrel.", ["Robert Kestrel/person"]),
    ("title", "They met President Ilmar Tosk.", ["Ilmar Tosk/person/President"]),
    ("title and surname", "They met President Tosk.", ["Tosk/person/President"]),
    ("civil title", "We saw Mr. Varn leave.", ["Varn/person/Mr."]),
    ("title without point", "We saw Mrs Varn leave.", ["Varn/person/Mrs"]),
    ("academic title", "It was Dr. Edda Quorn.", ["Edda Quorn/person/Dr."]),
    ("two ranks", "He met Lt. Gen. Marius Hallek.", ["Marius Hallek/person/Lt. Gen."]),
    ("written ranks", "So said Colonel General Odo Brask.", ["Odo Brask/person/Colonel General"]),
    ("two-word office", "It was Foreign Minister Ada Lund.", ["Ada Lund/person/Foreign Minister"]),
    ("deputy", "He saw Deputy Mayor Pell Orrin.", ["Pell Orrin/person/Deputy Mayor"]),
    ("office with of", "It was Secretary of State Jon Ebb.", ["Jon Ebb/person/Secretary of State"]),
    ("chief of staff", "Then Chief of Staff Ann Bo left.", ["Ann Bo/person/Chief of Staff"]),
    ("legislative title", "He is Sen. Bram Oke of Ohio.", ["Bram Oke/person/Sen.", "Ohio/place"]),
    ("abbreviated state", "He is Ohio Gov. Ada Lund.", ["Ohio/place", "Ada Lund/person/Gov."]),
    (
        "demonym, office, person",
        "They met German Chancellor Olga Renn.",
        ["German/demonym", "Olga Renn/person/Chancellor"],
    ),
    (
        "possessive country, office, person",
        "Then France’s Deputy Foreign Minister Luc Darel left.",
        ["France/place", "Luc Darel/person/Deputy Foreign Minister"],
    ),
    (
        "country inside a title",
        "So said Deputy U.S. Ambassador Nell Corrie.",
        ["U.S./place", "Nell Corrie/person/Deputy U.S. Ambassador"],
    ),
    (
        "acronym before a title",
        "It was FBI Director Sol Green.",
        ["FBI/organisation", "Sol Green/person/Director"],
    ),
    (
        "company before a title",
        "So wrote Novartex Chairman Lou Fell.",
        ["Novartex/unknown", "Lou Fell/person/Chairman"],
    ),
    (
        "court before a title",
        "So wrote Supreme Court Justice Nia Voss.",
        ["Supreme Court/organisation", "Nia Voss/person/Justice"],
    ),
    ("clerk", "They met Deputy Clerk Nell Corrie.", ["Nell Corrie/person/Deputy Clerk"]),
    ("title alone is no name", "Then the Prime Minister left.", []),
    ("first title alone", "President and cabinet left.", []),
    ("title of a country", "The President of Peru left.", ["Peru/place"]),
    ("initial", "It was Bruno W. Tarrel.", ["Bruno W. Tarrel/person"]),
    ("joined initials", "A book by J.K. Rowan.", ["J.K. Rowan/person"]),
    ("suffix", "It was Otto Fenn Jr. who won.", ["Otto Fenn Jr/person"]),
    ("apostrophe", "They met Nora O’Brien there.", ["Nora O’Brien/person"]),
    ("hyphen", "They met Anne-Laure Petit there.", ["Anne-Laure Petit/unknown"]),
    ("dutch particle", "They met Rik van der Meer there.", ["Rik van der Meer/person"]),
    ("arabic particle", "They met Tarik bin Salman there.", ["Tarik bin Salman/person"]),
    ("arabic article", "They met Samir al-Hadid there.", ["Samir al-Hadid/unknown"]),
    ("accents", "They met Zoë Müller there.", ["Zoë Müller/unknown"]),
    ("korean in three", "They met Kim Dae Sung there.", ["Kim Dae Sung/person"]),
    ("korean with hyphen", "They met Park Min-seo there.", ["Park Min-seo/person"]),
    ("chinese", "They met Xi Wanlong there.", ["Xi Wanlong/person"]),
    ("role before", "They asked analyst Oleh Dorsk about it.", ["Oleh Dorsk/person"]),
    ("month as surname", "So said Theresa May.", ["Theresa May/person"]),
    ("title that is a surname", "So wrote Stephen King.", ["Stephen King/person"]),
    (
        "adherent before a name",
        "It was Democrat Bob Orly.",
        ["Democrat/unknown", "Bob Orly/person"],
    ),
    ("possessive", "We know Marta’s plan.", ["Marta/unknown"]),
    ("possessive after s", "We know James’ plan.", ["James/unknown"]),
    # Organisations
    (
        "of and for",
        "He is at the Asan Institute for Policy Studies now.",
        ["Asan Institute for Policy Studies/organisation"],
    ),
    ("of", "So ordered the Joint Chiefs of Staff.", ["Joint Chiefs of Staff/organisation"]),
    ("department of", "The Department of Energy paid.", ["Department of Energy/organisation"]),
    (
        "of with and",
        "The Department of Health and Human Services paid.",
        ["Department of Health and Human Services/organisation"],
    ),
    (
        "and before the head",
        "It fell to the Food and Drug Administration.",
        ["Food and Drug Administration/organisation"],
    ),
    (
        "on",
        "It went to the Committee on Foreign Relations.",
        ["Committee on Foreign Relations/organisation"],
    ),
    ("head word", "He is at the RAND Corporation.", ["RAND Corporation/organisation"]),
    ("ampersand", "It was sold by Harrow & Finch.", ["Harrow & Finch/organisation"]),
    ("suffix of a company", "It was sold by Bluefin Inc. today.", ["Bluefin Inc/organisation"]),
    (
        "demonym before an organ of state",
        "The Russian Foreign Ministry paid.",
        ["Russian/demonym", "Foreign Ministry/organisation"],
    ),
    (
        "country before an organ of state",
        "The U.S. Supreme Court ruled.",
        ["U.S./place", "Supreme Court/organisation"],
    ),
    (
        "demonym inside a name",
        "He runs the American Medical Association.",
        ["American Medical Association/organisation"],
    ),
    (
        "possessive inside a name",
        "The Workers’ Party of Korea met.",
        ["Workers’ Party of Korea/organisation"],
    ),
    ("two organisations", "The FBI and CIA met.", ["FBI/organisation", "CIA/organisation"]),
    ("acronym", "The NIS went on counting.", ["NIS/organisation"]),
    ("acronym with ampersand", "It was sold by AT&T.", ["AT&T/organisation"]),
    ("general as first word", "It was sold by General Motors.", ["General Motors/organisation"]),
    # Places
    ("country", "Troops left for Norway.", ["Norway/place"]),
    ("country of two words", "Troops left South Korea.", ["South Korea/place"]),
    ("dotted acronym", "Troops left the U.S. in May.", ["U.S./place"]),
    ("plain acronym", "The US administration paid.", ["US/place"]),
    ("capital", "Talks moved to Helsinki.", ["Helsinki/place"]),
    ("particle in a city", "They met in Rio de Janeiro.", ["Rio de Janeiro/place"]),
    ("and in a country", "It is Trinidad and Tobago.", ["Trinidad and Tobago/place"]),
    ("adjective", "It was a Ukrainian plan.", ["Ukrainian/demonym"]),
    ("adjective of two words", "The North Korean plan failed.", ["North Korean/demonym"]),
    ("people", "The Russians stayed.", ["Russians/demonym"]),
    ("hyphen between countries", "It is a Russia-Ukraine war.", ["Russia/place", "Ukraine/place"]),
    (
        "hyphen before two words",
        "It is a Russia-North Korea pact.",
        ["Russia/place", "North Korea/place"],
    ),
    (
        "hyphen before a participle",
        "It is Russian-occupied Ukraine.",
        ["Russian/demonym", "Ukraine/place"],
    ),
    ("hyphen after an acronym", "It is a U.S.-led pact.", ["U.S./place"]),
    ("region after", "They fought in the Velsk region.", ["Velsk/place"]),
    ("unknown town after in", "They fought in Velsk again.", ["Velsk/place"]),
    ("river", "They crossed the Tolme River.", ["Tolme River/place"]),
    ("lake", "They crossed Lake Tolvarn.", ["Lake Tolvarn/place"]),
    ("state and abbreviation", "Raleigh, N.C., voted.", ["Raleigh/unknown", "N.C./place"]),
    ("party and state", "So said Ann Bo (D-Ohio) today.", ["Ann Bo/person"]),
    # Openings of sentences, quotations, brackets
    ("common word", "Troops left.", []),
    ("common plural", "Prices fell again.", []),
    ("connective", "However, prices fell.", []),
    ("common word before a name", "Moderate Democrats left.", ["Democrats/unknown"]),
    ("role before a name", "Billionaire Elon Musk left.", ["Elon Musk/person"]),
    ("participle before a name", "Frustrated Velskans left.", ["Velskans/unknown"]),
    ("unknown word", "Pontrek noted it.", ["Pontrek/unknown"]),
    ("name that is a word too, speaking", "Trump said it.", ["Trump/unknown"]),
    ("word that is a name too, counting", "Data shows it.", []),
    ("common noun in the genitive", "Apple’s plan failed.", ["Apple/unknown"]),
    ("time in the genitive", "Today’s plan failed.", []),
    ("after a colon", "One word: Prices fell.", []),
    ("after a quotation mark", "He said: “Prices fell.”", []),
    ("after a bracket", "It rose (Prices fell).", []),
    ("after a full stop", "It rose. Prices fell.", []),
    ("pronoun", "So I left, and I’m glad.", []),
    ("weekday and month", "It rose on Monday, March 3.", []),
    ("currency and numeral", "It cost Five Million Dollars.", []),
    ("abbreviation of a common word", "The CEO watched TV.", []),
    ("capitals for emphasis", "BREAKING: Norway votes.", ["Norway/place"]),
    ("numbered text", "They cited Article 5 again.", ["Article 5/unknown"]),
    ("numbered thing", "They shut Gate No. 3 again.", ["Gate No. 3/unknown"]),
    # Headlines
    (
        "headline with a place",
        "Norway Could Send 900 Soldiers to Support War in Ukraine",
        ["Norway/place", "Ukraine/place"],
    ),
    (
        "headline with a person",
        "Rivals Attack President Tosk Over Broken Promises and Higher Prices",
        ["Tosk/person/President"],
    ),
    ("heading of common words", "A Fragile Peace", []),
    ("heading that asks", "Who Pays?", []),
    ("all capitals", "PRICES RISE IN NORWAY AS BANKS WAIT", ["NORWAY/place"]),
    # Acronyms introduced
    (
        "acronym in brackets",
        "The National Water Authority (NWA) paid.",
        ["National Water Authority/organisation", "NWA=National Water Authority/organisation"],
    ),
    (
        "long form in brackets",
        "The NWA (National Water Authority) paid.",
        ["NWA=National Water Authority/organisation", "National Water Authority/organisation"],
    ),
    (
        "acronym after or",
        "The National Water Authority, or NWA, paid.",
        ["National Water Authority/organisation", "NWA=National Water Authority/organisation"],
    ),
    (
        "brackets that explain nothing",
        "The National Water Authority (KPA) paid.",
        ["National Water Authority/organisation", "KPA/organisation"],
    ),
]


def _shown(mention: NameMention) -> str:
    kind = "demonym" if mention.demonym else mention.kind.value
    expansion = f"={mention.expansion}" if mention.expansion else ""
    title = f"/{mention.title}" if mention.title else ""
    return f"{mention.text}{expansion}/{kind}{title}"


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_names_of_a_sentence(text: str, expected: list[str]) -> None:
    assert [_shown(mention) for mention in read_names(text)] == expected


def test_a_name_known_elsewhere_is_one_at_the_start_too() -> None:
    assert read_names("Bright left early.") == ()
    assert [name.text for name in read_names("Bright left early.", known={"bright"})] == ["Bright"]


@pytest.mark.parametrize(
    ("word", "place"),
    [
        pytest.param("Russian", "Russia", id="adjective"),
        pytest.param("Poles", "Poland", id="plural of a people"),
        pytest.param("Frenchmen", "France", id="compound"),
        pytest.param("Britons", "United Kingdom", id="irregular"),
        pytest.param("Russia", None, id="the country itself"),
        pytest.param("troops", None, id="another word"),
    ],
)
def test_place_of_a_demonym(word: str, place: str | None) -> None:
    assert place_of_demonym(word) == place


def test_places_by_other_names() -> None:
    assert place_of("U.S.") == place_of("America") == "United States"
    assert place_of("us") is None
    assert demonyms_of("Holland") == ("Dutch",)
    assert country_of_capital("Kiev") == "Ukraine"
    assert country_of_capital("Geneva") is None


_PIECES = st.sampled_from(
    [
        "Kim", "Jong-un", "U.S.", "President", "Ministry", "of", "the", "and", "(", ")", ",", ".",
        "Norway", "’s", "'", "NATO", "said", "in", "troops", "Lt.", "Gen.", "A", "al-Hadid", "Sen.",
        "“", "”", "\u00a0", "Élan", "é", "İ", "-", "—", "Article", "5", "ß", "and the", "GROUP",
    ]
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=30).map(" ".join))


@given(_TEXTS)
def test_names_quote_the_text_in_order_and_apart(text: str) -> None:
    names = read_names(text)
    for name in names:
        assert text[name.start : name.end] == name.text
        assert name.words == tuple(name.text.split())
        assert name.text[0].isalnum()
        assert name.title is None or name.title in text[: name.start]
    assert all(first.end <= second.start for first, second in pairwise(names))
