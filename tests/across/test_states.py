"""A thing told to be in a state and out of it: a change, two views, or an open order."""

from __future__ import annotations

import pytest

from summarizer.models import Disagreement, DisagreementKind, Nature
from tests.across.conftest import CompareStory, Told

GULLS = "Gulls sat on the crane. Two tugs towed the wreck to Dorn. The mayor laid a wreath."
FIRE = "The ferry Osprey burned off Port Ansel on Sunday and nobody was hurt."
STATES: list[tuple[str, list[Told], Nature]] = [
    (
        "held, then freed",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The mate was arrested in the engine room."),
            ("Quay Times", "2026-05-06", "The mate has been released without charge."),
        ],
        Nature.UPDATE,
    ),
    (
        "in force or lifted, one undated",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The fishing ban stays in force until June."),
            ("Quay Times", "", "The fishing ban was lifted yesterday."),
        ],
        Nature.UNDETERMINED,
    ),
    (
        "whether a thing worked does not change",
        [
            (
                "Harbour Post",
                "2026-05-04",
                f"{FIRE} The sprinklers were in working order, it said.",
            ),
            ("Quay Times", "2026-05-06", "The sprinklers had been out of order since March."),
        ],
        Nature.CONFLICT,
    ),
    (
        "an alarm that sounded, or stayed silent",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} Every siren in the lower port sounded."),
            ("Quay Times", "2026-05-05", "The sirens in the lower port remained silent."),
        ],
        Nature.CONFLICT,
    ),
    (
        "a system that worked, or failed",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The pumping system worked as it should."),
            ("Quay Times", "2026-05-05", "The pumping system failed, deckhands said."),
        ],
        Nature.CONFLICT,
    ),
    (
        "a profit, or a loss",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The ferry line to Dorn is profitable."),
            ("Quay Times", "2026-05-04", "The ferry line to Dorn is run at a loss, it said."),
        ],
        Nature.CONFLICT,
    ),
    (
        "in public, or behind closed doors",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The harbour board met in open session."),
            ("Quay Times", "2026-05-06", "The harbour board met behind closed doors."),
        ],
        Nature.CONFLICT,
    ),
    (
        "insured, or not",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The Osprey was insured, its owner said."),
            ("Quay Times", "2026-05-06", "The Osprey was uninsured when it burned."),
        ],
        Nature.CONFLICT,
    ),
    (
        "staying, then gone",
        [
            ("Harbour Post", "2026-05-04", "Captain Olin Reed said he had no plans to resign."),
            ("Quay Times", "2026-05-06", "Olin Reed has resigned as captain of the Osprey."),
        ],
        Nature.UPDATE,
    ),
    (
        "a pronoun far behind its noun",
        [
            (
                "Harbour Post",
                "2026-05-04",
                "Inspectors found rats in the cannery, water under its belts and a cracked drain "
                "by the door, and it has been shut until June.",
            ),
            ("Quay Times", "2026-05-06", "The cannery opened again on Monday."),
        ],
        Nature.UPDATE,
    ),
    (
        "a title that one person bears",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The governor is still in post. {GULLS}"),
            (
                "Quay Times",
                "2026-05-06",
                "Governor Philippa Ashe has lost her party. Ashe was suspended on Thursday.",
            ),
        ],
        Nature.UPDATE,
    ),
    (
        "no appeal, then one",
        [
            ("Harbour Post", "2026-05-04", "Mate Olin Reed said that he would not appeal."),
            ("Quay Times", "2026-05-06", "Olin Reed intends to appeal, his sister said."),
        ],
        Nature.UPDATE,
    ),
]
STATES += [
    (
        "no sign of an attack, which cannot be ruled out",
        [
            (
                "Harbour Post",
                "2026-05-04",
                f"{FIRE} There is no sign of an attack, the owner said.",
            ),
            ("Quay Times", "2026-05-06", "Divers cannot rule out sabotage, Ada Venn said."),
        ],
        Nature.CONFLICT,
    ),
    (
        "brakes that worked and did not take hold",
        [
            ("Harbour Post", "2026-05-04", f"{FIRE} The winch brakes had worked, the owner said."),
            ("Quay Times", "2026-05-06", "The winch brakes did not take hold, Ada Venn said."),
        ],
        Nature.CONFLICT,
    ),
]
NONE: list[tuple[str, list[Told]]] = [
    (
        "closed, and to be opened again",
        [
            ("Harbour Post", "2026-05-04", "The pier of Port Ansel is closed until Friday."),
            ("Quay Times", "2026-05-05", "The pier of Port Ansel is to reopen on Saturday."),
        ],
    ),
    (
        "cleared of one thing and convicted of another",
        [
            ("Harbour Post", "2026-05-04", "Ada Venn was cleared of theft but convicted of fraud."),
            ("Quay Times", "2026-05-05", "Ada Venn wept when she was acquitted of theft."),
        ],
    ),
    (
        "one person refuses this and accepts that",
        [
            ("Harbour Post", "2026-05-04", "Mayor Ada Venn accepts a longer strike, aides say."),
            ("Quay Times", "2026-05-05", "The mayor refuses to move her desk to the pier."),
        ],
    ),
    (
        "two things",
        [
            ("Harbour Post", "2026-05-04", "The mate was arrested on Sunday in Port Ansel."),
            ("Quay Times", "2026-05-06", "Four seals were released at Cape Dorn."),
        ],
    ),
    (
        "both deny it",
        [
            ("Harbour Post", "2026-05-04", "The mate was not released on Monday."),
            ("Quay Times", "2026-05-06", "The mate was arrested again."),
        ],
    ),
    (
        "fired, of a gun and of a person",
        [
            ("Harbour Post", "2026-05-04", "Guard Olin Reed fired a shot at the crane in Dorn."),
            ("Quay Times", "", "Olin Reed, the guard, is still in his post at the crane."),
        ],
    ),
    (
        "let go from a job",
        [
            ("Harbour Post", "2026-05-04", "Olin Reed was let go from the cannery of Dorn."),
            ("Quay Times", "2026-05-06", "Olin Reed of the cannery was arrested in Dorn."),
        ],
    ),
    (
        "what is only supposed",
        [
            ("Harbour Post", "2026-05-04", "If the pier of Dorn was closed, she would walk."),
            ("Quay Times", "2026-05-06", "The pier of Dorn reopened on Tuesday."),
        ],
    ),
    (
        "nobody was told, twice",
        [
            ("Harbour Post", "2026-05-04", "Nobody at the cannery was warned of the wave."),
            ("Quay Times", "2026-05-06", "The cannery was never warned of the wave."),
        ],
    ),
    (
        "what is unknown",
        [
            ("Harbour Post", "2026-05-04", "It is unclear whether the ferry line was closed."),
            ("Quay Times", "2026-05-06", "The ferry line reopened on Tuesday."),
        ],
    ),
]


def states(compared: CompareStory, story: list[Told]) -> list[Disagreement]:
    found = compared(story).disagreements
    return [row for row in found if row.kind is DisagreementKind.ASSESSMENT]


@pytest.mark.parametrize(
    ("story", "nature"), [row[1:] for row in STATES], ids=[row[0] for row in STATES]
)
def test_a_state_and_its_opposite_are_set_side_by_side(
    compared: CompareStory, story: list[Told], nature: Nature
) -> None:
    (row,) = states(compared, story)

    assert row.nature is nature
    assert {p.article_ids for p in row.positions} == {("a1",), ("a2",)}
    assert (
        "order" in row.explanation.text
        or nature is not Nature.UNDETERMINED
        or ("undated" in row.explanation.text)
    )


@pytest.mark.parametrize("story", [row[1] for row in NONE], ids=[row[0] for row in NONE])
def test_no_state_is_made_up(compared: CompareStory, story: list[Told]) -> None:
    assert states(compared, story) == []
