"""A pile is briefed to the same bytes in however many processes."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from summarizer import Briefing, article_from_text, summarize
from summarizer.api import Progress
from summarizer.briefs.parts import Part
from summarizer.drafting.extractive import ExtractiveDrafter
from summarizer.making import shares
from summarizer.making.crew import LostError, Worker
from summarizer.making.shares import processes_for
from summarizer.reading.index import ReadArticle

Given = TypeVar("Given")
Result = TypeVar("Result")

STORIES = (
    "The ferry Alma ran aground off Rusk Point on Saturday with {n} people aboard, the coast guard "
    "said. All were brought ashore before midnight. The steering of the Alma had failed {m} times.",
    "The old paper mill in Tarn burned down on Sunday, and {n} looms with it, Chief Ida Holt said. "
    "Flames came through the roof of the mill. Firefighters from {m} towns pumped from the canal.",
    "A dam above Sorne was breached on Monday, and {n} homes lost their cellars, Mayor Piet Vos "
    "said. Engineers had inspected the spillway of the dam {m} times since spring.",
)
ALONE = "The museum of Velm bought a painting of a grey horse for 4,000 crowns, its director said."


def write_pile(folder: Path) -> Path:
    """Write three stories, an article of none, one without a body and one that is no text."""
    for story, text in enumerate(STORIES):
        for n in range(3):
            told = text.format(n=200 + 13 * n, m=n + 2)
            (folder / f"{n}-{story}.txt").write_text(told, "utf-8")
    (folder / "alone.txt").write_text(ALONE, "utf-8")
    (folder / "bodiless.md").write_text("---\ntitle: Nothing\n---\n\n# Nothing\n", "utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)))
    return folder


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pile(tmp_path_factory.mktemp("pile"))


@pytest.fixture(scope="module")
def alone(pile: Path) -> Briefing:
    return summarize(pile, clock=False)


def test_the_pile_has_stories_failures_and_articles_of_none(alone: Briefing) -> None:
    assert [len(story.article_ids) for story in alone.stories] == [3, 3, 3]
    assert Counter(str(brief.status) for brief in alone.article_briefs) == {"ok": 10, "empty": 1}
    assert len(alone.failures) == 2


@pytest.mark.parametrize(
    "jobs",
    [2, pytest.param(3, marks=pytest.mark.thorough), pytest.param(9, marks=pytest.mark.thorough)],
)
def test_several_processes_make_the_same_bytes(jobs: int, pile: Path, alone: Briefing) -> None:
    assert summarize(pile, clock=False, jobs=jobs).model_dump_json() == alone.model_dump_json()


def test_each_brief_is_told_and_logged_once(pile: Path, caplog: pytest.LogCaptureFixture) -> None:
    told: dict[int, list[Progress]] = {1: [], 2: []}
    logged = {}
    for jobs, steps in told.items():
        with caplog.at_level(logging.INFO, "summarizer"):
            summarize(pile, jobs=jobs, on_progress=steps.append)
        logged[jobs] = sorted(caplog.messages)
        caplog.clear()
    assert logged[1] == logged[2]
    assert {(step.stage, step.name) for step in told[1]} == {
        (step.stage, step.name) for step in told[2]
    }
    assert Counter((step.stage, step.done, step.total) for step in told[1]) == Counter(
        (step.stage, step.done, step.total) for step in told[2]
    )


class Dying(Worker):
    """Is a worker that ends in the middle of its first part."""

    def call(self, _: Callable[[Given], Result], given: Given) -> Result:
        assert isinstance(given, shares.Order)
        return super().call(os._exit, 9)  # type: ignore[arg-type]  # it never returns


class Unstarted(Worker):
    """Is a worker for which the system has no process."""

    def __init__(self) -> None:
        raise LostError("cannot be started: Resource temporarily unavailable")


@pytest.mark.parametrize("lost", [Dying, Unstarted])
def test_what_a_lost_process_had_is_made_here_and_the_log_says_so(
    lost: type[Worker],
    pile: Path,
    alone: Briefing,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(shares, "Worker", lost)
    with caplog.at_level(logging.INFO, "summarizer"):
        assert summarize(pile, clock=False, jobs=3).model_dump_json() == alone.model_dump_json()
    assert sum("what it had is made here" in message for message in caplog.messages) == 2


def parts(*sizes: int) -> list[Part]:
    texts = ["x" * size for size in sizes]
    return [Part([ReadArticle.of(article_from_text(text))], {}) for text in texts]


@pytest.mark.parametrize(
    ("sizes", "there_are", "asked", "expected"),
    [
        pytest.param((50, 50), 8, None, 1, id="too-small-to-share"),
        pytest.param((100, 100), 8, None, 2, id="worth-two"),
        pytest.param((60,) * 5, 8, None, 3, id="one-for-each-so-many-characters"),
        pytest.param((100,) * 20, 8, None, 4, id="no-more-than-memory-is-taken-for"),
        pytest.param((100,) * 20, 2, None, 2, id="no-more-than-processors"),
        pytest.param((100,) * 20, 1, None, 1, id="one-processor"),
        pytest.param((900, 50, 50), 8, None, 1, id="one-part-that-lasts-as-long-as-all"),
        pytest.param((500, 300, 300), 8, None, 2, id="one-part-that-lasts-half-as-long"),
        pytest.param((), 8, None, 1, id="nothing"),
        pytest.param((100,) * 20, 8, 1, 1, id="told-to-use-one"),
        pytest.param((100,) * 20, 2, 6, 6, id="told-to-use-six"),
        pytest.param((5, 5), 8, 6, 2, id="told-to-use-more-than-there-are-parts"),
        pytest.param((), 8, 3, 1, id="told-to-use-three-for-nothing"),
    ],
)
def test_how_many_processes_a_pile_is_worth(
    sizes: tuple[int, ...],
    there_are: int,
    asked: int | None,
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shares, "CHARACTERS_EACH", 100)
    monkeypatch.setattr(shares, "processors", lambda: there_are)
    assert processes_for(parts(*sizes), ExtractiveDrafter(), asked) == expected


class Own(ExtractiveDrafter):
    """Is a drafter of somebody's own, which no other process knows."""


def test_a_drafter_of_ones_own_stays_in_this_process() -> None:
    assert processes_for(parts(9, 9), Own(), 2) == 1


SCRIPT = """
import sys
from summarizer import summarize

print(len(summarize(sys.argv[1], jobs=2, clock=False).stories), "stories")
"""


@pytest.mark.thorough
def test_a_script_without_a_main_guard_runs_once(pile: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, "utf-8")
    (tmp_path / "random.py").write_text("raise SystemExit('not the one that is meant')", "utf-8")
    ended = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-P", str(script), str(pile)],
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"3 stories\n", b"")
