from __future__ import annotations

import pytest

from summarizer.models import NoteKind
from summarizer.reading.index import ReadArticle
from summarizer.stories import assign_origins
from tests.conftest import MakeArticle

WIRE = """The river rose above its banks in Tarn on Sunday night and flooded the market square.
Firefighters pumped water out of 40 cellars and carried two families out of their homes by boat.
The mayor, Ines Falk, asked people to stay away from the bridges until the level had fallen.
Power was cut in the lower town at about 3 a.m. and had come back by noon, the utility said.
A gauge at the old mill showed 4.1 meters, the highest reading since measurements began."""

OTHER = """Schools in the lower town will stay shut for a week after the flood, the council decided.
Teachers are to visit pupils at home, and lessons begin again in the sports hall next Monday.
The council has asked the province for money to dry the buildings and to replace the furniture.
Parents who need a place for small children can call a number that is staffed day and night."""


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(WIRE, id="word-for-word"),
        pytest.param("Market square under water\n\n" + WIRE, id="other-headline"),
        pytest.param("\n".join(WIRE.splitlines()[:3]), id="cut-tail"),
        pytest.param(
            WIRE.replace("meters", "metres").replace("about ", "around "), id="small-edits"
        ),
    ],
)
def test_a_reprint_shares_the_origin_of_what_it_reprints(copy: str, read: MakeArticle) -> None:
    sources = assign_origins([read(WIRE, 1), read(copy, 2), read(OTHER, 3)])
    first, second, third = (source.article.origin for source in sources)
    assert first == second != third


def test_a_reprint_says_whom_it_reprints(read: MakeArticle) -> None:
    cut = "\n".join(WIRE.splitlines()[:4])
    _, copy = assign_origins([read(WIRE, 1, outlet="The Wire"), read(cut, 2)])
    note = copy.article.notes[-1]
    assert (note.kind, note.detail, note.ref) == (NoteKind.DUPLICATE, "It reprints The Wire.", "a1")


def test_a_copy_names_its_original_and_an_original_none(read: MakeArticle) -> None:
    original, copy = assign_origins([read(WIRE, 1), read(WIRE, 2)])
    assert (original.article.original, copy.article.original) == (None, "a1")


def test_independent_reports_of_one_event_keep_their_own_origins(read: MakeArticle) -> None:
    own_words = """Two families had to be rescued by boat when Tarn was flooded on Sunday.
    The market square stood under water, and the mayor warned everybody off the bridges.
    It was the highest water ever measured at the old mill, 4.1 meters, in the small hours."""
    sources = assign_origins([read(WIRE, 1), read(own_words, 2)])
    assert sources[0].article.origin != sources[1].article.origin


def test_short_texts_are_never_taken_for_copies(read: MakeArticle) -> None:
    line = "The river rose above its banks in Tarn on Sunday night."
    sources = assign_origins([read(line, 1), read(line + " Nobody was hurt.", 2)])
    assert sources[0].article.origin != sources[1].article.origin


SPEECH = """“The water took your cellars, and it did not take your courage. I have seen neighbours
carry neighbours whom they had not spoken to in years. This province will not forget you, and it
will not make you wait,” she said."""

BACKGROUND = """The gauge at the old mill was set up in 1871 by a miller who had lost two barns to
the river. It is read by hand every morning at seven, since the province never found the money for a
machine, and its book is kept in the town hall, where visitors may look at it on weekdays."""


def origins(*sources: ReadArticle) -> list[str]:
    return [source.article.origin for source in assign_origins(sources)]


def test_what_both_quote_makes_no_copy(read: MakeArticle) -> None:
    first = f"Premier Olga Strand spoke in Tarn on Tuesday for ten minutes. {SPEECH}"
    second = f"Some clapped and some turned away from the truck she had climbed on. {SPEECH}"
    assert len(set(origins(read(f"{first}\n{WIRE}", 1), read(f"{second}\n{OTHER}", 2)))) == 2


def test_background_that_both_end_with_makes_no_copy(read: MakeArticle) -> None:
    short = "\n".join(OTHER.splitlines()[:2])
    assert (
        len(set(origins(read(f"{WIRE}\n{BACKGROUND}", 1), read(f"{short}\n{BACKGROUND}", 2)))) == 2
    )


def test_one_template_filled_in_twice_makes_no_copy(read: MakeArticle) -> None:
    template = """The weather service has issued a warning for {where} from {start} until {end}.
    Gusts of up to {gusts} kilometers an hour are expected and {what} may reach {size}.
    People are advised to stay away from {spots}, to secure loose objects and to stay at home.
    The next bulletin will be published at {next}."""
    arvik = template.format(
        where="the coast of Arvik", start="6 p.m. on Thursday", end="9 a.m. on Friday", gusts=115,
        what="waves", size="7 meters", spots="piers and beaches", next="noon on Thursday",
    )  # fmt: skip
    tamsin = template.format(
        where="Lower Tamsin", start="2 p.m.", end="midnight", gusts=75, what="hailstones",
        size="2 centimeters", spots="scaffolding", next="10 a.m.",
    )  # fmt: skip
    assert len(set(origins(read(arvik, 1), read(tamsin, 2)))) == 2


RETELLING = """Tarn lies under water after the Sorne rose on Sunday night, {credit}.
Forty cellars had to be pumped dry; 40 of them are in the lower town. Two families left by boat.
Mayor Ines Falk wants people off the bridges. At the old mill the level reached 4.1 meters."""


@pytest.mark.parametrize(
    ("credit", "one"),
    [
        pytest.param("the Tarn Courier reported", True, id="credited"),
        pytest.param("the fire brigade said", False, id="not-credited"),
    ],
)
def test_a_retelling_shares_the_origin_of_whom_it_credits(
    credit: str, one: bool, read: MakeArticle
) -> None:
    retelling = read(RETELLING.format(credit=credit), 2)
    told, retold = assign_origins([read(WIRE, 1, outlet="Tarn Courier"), retelling])
    assert (told.article.origin == retold.article.origin) is one
    assert [n.detail for n in retold.article.notes] == ["It retells Tarn Courier."] * one


def test_a_report_of_its_own_that_credits_another_stands_for_itself(read: MakeArticle) -> None:
    own = f"The flood of Sunday was first reported by the Tarn Courier.\n{OTHER}"
    assert len(set(origins(read(WIRE, 1, outlet="Tarn Courier"), read(own, 2)))) == 2


def test_a_copy_says_which_fact_it_changed(read: MakeArticle) -> None:
    _, copy = assign_origins(
        [read(WIRE, 1, outlet="The Wire"), read(WIRE.replace("4.1", "4.7"), 2)]
    )
    assert [note.detail for note in copy.article.notes] == [
        "It reprints The Wire.",
        "It says “4.7” where The Wire says “4.1”.",
    ]


def test_sixty_copies_of_one_dispatch_are_one_source(read: MakeArticle) -> None:
    assert len(set(origins(*(read(WIRE, number) for number in range(1, 61))))) == 1


def test_the_original_is_whom_the_others_credit(read: MakeArticle) -> None:
    longer = read(f"TARN (Norda) - {WIRE}\n{OTHER}", 1, outlet="The Western Mail")
    assert origins(longer, read(WIRE, 2, outlet="Norda")) == ["o2", "o2"]


def test_the_original_is_of_the_earliest_day_else_the_longest(read: MakeArticle) -> None:
    cut = "\n".join(WIRE.splitlines()[:3])
    early, late = {"published": "2031-05-02"}, {"published": "2031-05-03"}
    assert origins(read(WIRE, 1, **late), read(cut, 2, **early)) == ["o2", "o2"]
    assert origins(read(cut, 1, **early), read(WIRE, 2)) == ["o2", "o2"]
