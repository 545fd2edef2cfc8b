"""The collector of the process: raised while a run is under way, given back as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from summarizer.api import summarize
from summarizer.collecting import COLLECT_AFTER, collected_seldom
from summarizer.pipeline import Progress
from summarizer.sources import article_from_text

PLAIN = (700, 10, 10)


@pytest.fixture(autouse=True)
def plain() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(*PLAIN)
    yield
    gc.set_threshold(*before)


def test_the_threshold_is_raised_meanwhile_and_given_back() -> None:
    with collected_seldom():
        assert gc.get_threshold()[0] == COLLECT_AFTER
    assert gc.get_threshold()[0] == PLAIN[0]


def test_the_threshold_is_given_back_when_a_run_fails() -> None:
    with pytest.raises(ValueError, match="broken"), collected_seldom():
        raise ValueError("broken")
    assert gc.get_threshold()[0] == PLAIN[0]


def test_the_first_of_two_runs_to_end_leaves_the_threshold_to_the_other() -> None:
    met = Barrier(2, timeout=10)
    seen: list[int] = []

    def short() -> None:
        with collected_seldom():
            met.wait()
        met.wait()

    thread = Thread(target=short)
    thread.start()
    with collected_seldom():
        met.wait()
        met.wait()
        seen.append(gc.get_threshold()[0])
    thread.join()
    assert seen == [COLLECT_AFTER]
    assert gc.get_threshold()[0] == PLAIN[0]


@pytest.mark.parametrize("own", [0, 2 * COLLECT_AFTER], ids=["never", "still-less-often"])
def test_who_collects_less_often_still_is_left_alone(own: int) -> None:
    gc.set_threshold(own, 10, 10)
    with collected_seldom():
        assert gc.get_threshold()[0] == own
    assert gc.get_threshold()[0] == own


def test_a_threshold_chosen_during_a_run_stays() -> None:
    with collected_seldom():
        gc.set_threshold(5_000, 10, 10)
    assert gc.get_threshold()[0] == 5_000


def test_a_run_of_the_library_raises_the_threshold_and_gives_it_back() -> None:
    seen: list[int] = []

    def look(_: Progress) -> None:
        seen.append(gc.get_threshold()[0])

    summarize(
        article_from_text("The river rose on Monday. Four farms were flooded."), on_progress=look
    )
    assert set(seen) == {COLLECT_AFTER}
    assert gc.get_threshold()[0] == PLAIN[0]
