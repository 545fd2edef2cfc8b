from __future__ import annotations

import pytest

from summarizer.scenarios.comparison import Change, Kind, compare
from summarizer.scenarios.telling import Differing, Said, Spent, Telling

HERE, THERE = ("a.txt",), ("b.txt",)
FLOOD = "The Sorne flooded the lower town of Tarn on Sunday."
LATER = "The Sorne flooded the lower town of Tarn on Monday night."
HOMES = "About 300 people left their homes, Ines Falk said."
BRIDGES = "Two bridges are closed."


def said(text: str, part: str = "summary", why: str = "", **known: object) -> Said:
    where = known.get("where", HERE)
    assert isinstance(where, tuple)
    verdict = "withheld" if part == "withheld" else "shown"
    return Said(where, part, text, verdict, why, frozenset(known.get("quotes", ())))  # type: ignore[call-overload]  # a table's own


def telling(*claims: Said, differing: tuple[Differing, ...] = (), model: str = "m") -> Telling:
    ends = dict.fromkeys((claim.where for claim in claims), "ok")
    return Telling({"model": model}, ends, claims, differing, Spent(1, 10, 0, 5, None))


def changes(before: Telling, after: Telling) -> list[tuple[str, str | None, str | None]]:
    return [(str(one.kind), one.before, one.after) for one in compare("x", before, after).claims]


@pytest.mark.parametrize(
    ("before", "after", "made"),
    [
        pytest.param([said(FLOOD)], [said(FLOOD)], [], id="the-same"),
        pytest.param(
            [said(FLOOD), said(HOMES)], [said(HOMES), said(FLOOD)], [], id="another-order"
        ),
        pytest.param(
            [], [said(FLOOD)], [("status", None, "ok"), ("gained", None, FLOOD)], id="gained"
        ),
        pytest.param([said(FLOOD), said(HOMES)], [said(FLOOD)], [("lost", HOMES, None)], id="lost"),
        pytest.param([said(FLOOD)], [said(LATER)], [("reworded", FLOOD, LATER)], id="reworded"),
        pytest.param(
            [said(FLOOD)],
            [said(BRIDGES)],
            [("lost", FLOOD, None), ("gained", None, BRIDGES)],
            id="another-claim-is-no-rewording",
        ),
        pytest.param(
            [said(FLOOD, quotes=["q"])],
            [said("Tarn is under water.", quotes=["q"])],
            [("reworded", FLOOD, "Tarn is under water.")],
            id="other-words-for-the-same-evidence",
        ),
        pytest.param(
            [said(FLOOD, "headline")],
            [said(BRIDGES, "headline")],
            [("replaced", FLOOD, BRIDGES)],
            id="there-is-one-headline",
        ),
        pytest.param(
            [said(FLOOD, "headline"), said(HOMES)],
            [said(HOMES, "headline"), said(FLOOD)],
            [("moved", FLOOD, FLOOD), ("moved", HOMES, HOMES)],
            id="moved",
        ),
        pytest.param(
            [said(FLOOD)],
            [said(FLOOD, "withheld", "No evidence.")],
            [("verdict", FLOOD, FLOOD)],
            id="withheld-now",
        ),
        pytest.param(
            [said(FLOOD, "withheld", "No evidence.")],
            [said(FLOOD, "withheld", "A figure differs.")],
            [("verdict", FLOOD, FLOOD)],
            id="withheld-for-another-reason",
        ),
        pytest.param(
            [said(FLOOD, where=HERE), said(BRIDGES, where=THERE)],
            [said(FLOOD, where=THERE), said(BRIDGES, where=HERE)],
            [
                ("lost", FLOOD, None),
                ("gained", None, BRIDGES),
                ("lost", BRIDGES, None),
                ("gained", None, FLOOD),
            ],
            id="in-another-article-it-is-another-claim",
        ),
    ],
)
def test_what_became_of_claims(
    before: list[Said], after: list[Said], made: list[tuple[str, str | None, str | None]]
) -> None:
    assert changes(telling(*before), telling(*after)) == made


def test_of_several_rewordings_the_likest_are_paired() -> None:
    before = telling(said(FLOOD), said("The Sorne flooded the upper town of Ulm on Sunday."))
    after = telling(said("The Sorne flooded the upper town of Ulm on Friday."), said(LATER))
    assert sorted(changes(before, after)) == [
        ("reworded", FLOOD, LATER),
        (
            "reworded",
            "The Sorne flooded the upper town of Ulm on Sunday.",
            "The Sorne flooded the upper town of Ulm on Friday.",
        ),
    ]


def test_a_verdict_says_why() -> None:
    made = compare("x", telling(said(FLOOD)), telling(said(FLOOD, "withheld", "No evidence.")))
    (change,) = made.claims
    assert change.note == "shown -> withheld: No evidence."
    assert change.part == "summary"


def differing(nature: str = "conflict", key: str = "k", *answers: str) -> Differing:
    return Differing(HERE, key, "How many?", nature, "They differ.", answers or ("300", "400"))


@pytest.mark.parametrize(
    ("before", "after", "made"),
    [
        pytest.param([differing()], [differing()], [], id="the-same"),
        pytest.param([], [differing()], [Kind.GAINED], id="gained"),
        pytest.param([differing()], [], [Kind.LOST], id="lost"),
        pytest.param([differing()], [differing("rounding")], [Kind.CHANGED], id="another-nature"),
        pytest.param(
            [differing()],
            [differing("conflict", "other-facts", "300", "500")],
            [Kind.CHANGED],
            id="other-answers-to-one-question",
        ),
    ],
)
def test_what_became_of_disagreements(
    before: list[Differing], after: list[Differing], made: list[Kind]
) -> None:
    then, now = telling(differing=tuple(before)), telling(differing=tuple(after))
    assert [one.kind for one in compare("x", then, now).disagreements] == made


def test_a_brief_that_ends_otherwise_is_a_change() -> None:
    before = telling(said(FLOOD))
    after = Telling(before.made_by, {HERE: "refused"}, (), (), before.spent)
    first, second = compare("x", before, after).claims
    assert first == Change(Kind.STATUS, HERE, "brief", "ok", "refused")
    assert second.kind is Kind.LOST


def test_another_model_is_named_and_the_same_is_not() -> None:
    assert compare("x", telling(), telling()).made_by == ()
    (maker,) = compare("x", telling(), telling(model="n")).made_by
    assert (maker.name, maker.before, maker.after) == ("model", "m", "n")
    assert compare("x", telling(), telling(model="n")).is_same
