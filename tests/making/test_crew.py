from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time

import pytest

from summarizer.making.crew import LostError, Worker, can_hire, processors

SOON = 10.0
unix = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_worker_answers_again_and_again_from_a_process_of_its_own() -> None:
    with Worker() as worker:
        assert [worker.call(abs, number) for number in (-3, 0, 4)] == [3, 0, 4]
        assert worker.call(eval, "__import__('os').getpid()") != os.getpid()


def test_a_worker_finds_modules_where_this_process_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path, "/nowhere"])
    with Worker() as worker:
        assert worker.call(eval, "__import__('sys').path") == sys.path
        assert worker.call(eval, "__import__('gc').get_threshold()") == gc.get_threshold()


def test_what_is_printed_in_a_worker_disturbs_no_answer(capfd: pytest.CaptureFixture[str]) -> None:
    with Worker() as worker:
        assert worker.call(print, "aside") is None
        assert worker.call(os.system, "echo aside; echo aside >&2") == 0
        assert worker.call(abs, -1) == 1
    assert capfd.readouterr() == ("", "")


def test_large_answers_come_whole() -> None:
    with Worker() as worker:
        assert worker.call(bytes, 5_000_000) == bytes(5_000_000)


def test_an_error_in_a_worker_is_told_and_the_worker_goes_on() -> None:
    with Worker() as worker:
        with pytest.raises(LostError, match="invalid literal for int"):
            worker.call(int, "x")
        assert worker.call(int, "7") == 7


def test_a_worker_that_ends_is_told_with_its_code() -> None:
    with Worker() as worker, pytest.raises(LostError, match="ended with 7"):
        worker.call(os._exit, 7)


@unix
def test_a_worker_that_is_killed_is_told() -> None:
    with Worker() as worker:
        process = worker.call(eval, "__import__('os').getpid()")
        killer = threading.Timer(0.3, os.kill, (process, signal.SIGKILL))
        killer.start()
        with pytest.raises(LostError, match="ended with -9"):
            worker.call(time.sleep, 60)
        with pytest.raises(LostError):
            worker.call(abs, 1)


def test_a_worker_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", os.path.join(os.sep, "no", "such", "python"))  # noqa: PTH118  # as Python names it
    with pytest.raises(LostError, match="cannot be started: No such file"):
        Worker()


def lost(worker: Worker) -> None:
    with pytest.raises(LostError):
        worker.call(time.sleep, 60)


@unix
def test_at_the_end_a_worker_is_gone_though_it_computes() -> None:
    with Worker() as worker:
        process = worker.call(eval, "__import__('os').getpid()")
        asked = threading.Thread(target=lost, args=(worker,))
        asked.start()
        time.sleep(0.3)
        begun = time.monotonic()
    asked.join(SOON)
    assert not is_alive(process)
    assert time.monotonic() - begun < SOON


def test_a_program_without_an_interpreter_hires_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    assert can_hire()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert not can_hire()
    monkeypatch.delattr(sys, "frozen")
    monkeypatch.setattr(sys, "executable", "")
    assert not can_hire()


def test_no_more_processors_are_counted_than_may_be_used() -> None:
    assert 1 <= processors() <= (os.cpu_count() or 1)
