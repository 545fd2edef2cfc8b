"""The recorder against a server on loopback: nothing of the recorder or the wire is replaced."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from summarizer.cli.codes import ExitCode
from summarizer.errors import CassetteError, ModelError
from summarizer.scenarios import Scenario, Target, load_scenario, record, renew_expected, replay
from tests.scenarios.loopback import Answer, Loopback, completion, loopback

pytestmark = pytest.mark.enable_socket  # loopback alone: the server below

RECORD = (sys.executable, "-m", "summarizer", "scenarios", "record")
KEY = "sk-canary-0123456789abcdefghij"
CARD = """# A comment that stays.
about = "Two short articles about one flood."
shows = ["article-claim", "story-claim"]
model = "first-model"
context_window = 8192
length = "short"
one_story = true
"""
TEXTS = (
    "The river Sorne flooded the lower town of Tarn on Sunday. About 300 people left their homes, "
    "Ines Falk said. Firefighters pumped out 40 cellars.",
    "The river Sorne flooded the lower town of Tarn on Sunday. Two bridges of the town are closed. "
    "The school of Tarn is a shelter now.",
)

Served = Callable[[Answer], Loopback]


@pytest.fixture
def served() -> Iterator[Served]:
    """Start servers on loopback."""
    with ExitStack() as running:
        yield lambda answer: running.enter_context(loopback(answer))


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    """Make a scenario that was never recorded."""
    folder = tmp_path / "flood"
    (folder / "articles").mkdir(parents=True)
    (folder / "scenario.toml").write_text(CARD, "utf-8")
    for number, text in enumerate(TEXTS):
        (folder / "articles" / f"{number}.txt").write_text(text, "utf-8")
    return load_scenario(folder)


def _files(scenario: Scenario) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in scenario.folder.iterdir() if path.is_file()}


def test_what_is_recorded_replays(scenario: Scenario, served: Served) -> None:
    server = served(completion)
    recorded = record(scenario, Target(server.url), environ={})
    assert len(recorded.exchanges) == len(server.seen) == 3
    again = replay(scenario)
    assert again.faults == ()
    assert again.briefing == recorded.briefing


def test_recording_twice_gives_the_same_files(scenario: Scenario, served: Served) -> None:
    record(scenario, Target(served(completion).url), environ={})
    first = _files(scenario)
    record(scenario, Target(served(completion).url), environ={})
    assert _files(scenario) == first


def test_the_card_names_the_model_that_was_asked_and_keeps_its_comment(
    scenario: Scenario, served: Served
) -> None:
    target = Target(served(completion).url, model="second-model", context_window=9000)
    record(scenario, target, environ={})
    card = (scenario.folder / "scenario.toml").read_text("utf-8")
    assert card == CARD.replace("first-model", "second-model").replace("8192", "9000")
    assert replay(load_scenario(scenario.folder)).faults == ()


def test_no_key_cookie_account_or_volatile_field_reaches_a_file(
    scenario: Scenario, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    def echoing(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        status, answer = completion(number, body)
        return status, {**answer, "echo": f"Bearer {KEY}"}

    server = served(echoing)
    monkeypatch.setenv("OPENAI_ORG_ID", "canary-organization")
    own = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": KEY}
    record(scenario, Target(None), environ=own)
    assert {seen["authorization"] for seen in server.seen} == {f"Bearer {KEY}"}
    assert {seen["openai-organization"] for seen in server.seen} == {"canary-organization"}
    written = b"".join(_files(scenario).values()).decode()
    assert "canary" not in written
    assert "[key]" in written


def _problem(scenario: Scenario, target: Target, environ: dict[str, str]) -> str:
    """Return what is said of a recording that does not count; a briefing with a key is none."""
    try:
        record(scenario, target, environ=environ)
    except (CassetteError, ModelError) as error:
        return str(error)
    return ""


def _in_the_body(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    status, answer = completion(number, body)
    return status, {**answer, "debug": {"sent": [f"Bearer {KEY}"]}}


def _as_the_model(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    status, answer = completion(number, body)
    return status, {**answer, "model": f"m-{KEY}"}


def _in_an_error(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    error = {"message": f"overloaded, {KEY}", "type": "server_error"}
    return (500, {"error": error}) if number == 1 else completion(number, body)


@pytest.mark.parametrize("variable", ["OPENAI_API_KEY", "MY_KEY"])
@pytest.mark.parametrize("answer", [_in_the_body, _as_the_model, _in_an_error])
def test_a_key_reaches_no_file_and_no_message_wherever_a_server_puts_it(
    answer: Answer, variable: str, scenario: Scenario, served: Served
) -> None:
    server = served(answer)
    own = {"OPENAI_BASE_URL": server.url, variable: KEY}
    assert KEY not in _problem(scenario, Target(server.url, key_variable=variable), own)
    assert {seen["authorization"] for seen in server.seen} == {f"Bearer {KEY}"}
    assert KEY not in b"".join(_files(scenario).values()).decode()


@pytest.mark.parametrize("answer", [_in_the_body, _as_the_model, _in_an_error])
def test_a_key_out_of_a_file_reaches_no_file_and_no_message(
    answer: Answer, scenario: Scenario, served: Served, tmp_path: Path
) -> None:
    held = tmp_path / "key"
    held.write_text(f"{KEY}\n", "utf-8")
    held.chmod(0o600)
    server = served(answer)
    assert KEY not in _problem(scenario, Target(server.url, key_file=str(held)), {})
    assert {seen["authorization"] for seen in server.seen} == {f"Bearer {KEY}"}
    assert KEY not in b"".join(_files(scenario).values()).decode()


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("http://me:{key}@{host}/v1", id="user"),
        pytest.param("http://{host}/v1?key={key}", id="query"),
    ],
)
def test_a_key_in_the_address_reaches_no_file_and_no_message(
    url: str, scenario: Scenario, served: Served
) -> None:
    named = url.format(key=KEY, host=served(completion).host)
    assert KEY not in _problem(scenario, Target(named), {})
    assert KEY not in b"".join(_files(scenario).values()).decode()


def _refuses_the_key(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    return completion(number, body) if number < 3 else (401, {"error": {"message": "no"}})


def _invents(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    status, answer = completion(number, body)
    message = answer["choices"][0]["message"]
    message["content"] = message["content"].replace("Sorne", "Danube").replace("Tarn", "Ulm")
    return status, answer


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param(_refuses_the_key, "refuses the key", id="key-refused-in-the-middle"),
        pytest.param(_invents, "do not show article-claim", id="answers-that-show-nothing"),
    ],
)
def test_a_recording_that_does_not_count_leaves_the_old_one(
    answer: Answer, said: str, scenario: Scenario, served: Served
) -> None:
    record(scenario, Target(served(completion).url), environ={})
    old = _files(scenario)
    with pytest.raises(CassetteError, match=said):
        record(scenario, Target(served(answer).url, model="other"), environ={})
    assert _files(scenario) == old
    assert {path.name for path in scenario.folder.iterdir()} == {*old, "articles"}


def test_a_server_that_cannot_be_named_leaves_the_old_recording(scenario: Scenario) -> None:
    with pytest.raises(ModelError, match="no http"):
        record(scenario, Target("nowhere"), environ={})
    assert set(_files(scenario)) == {"scenario.toml"}


def test_an_interrupted_recording_leaves_the_old_one(scenario: Scenario, served: Served) -> None:
    record(scenario, Target(served(completion).url), environ={})
    old = _files(scenario)
    recorders: list[subprocess.Popen[str]] = []

    def interrupting(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if number == 2:
            recorders[0].send_signal(signal.SIGINT)
            recorders[0].wait(timeout=20)
        return completion(number, body)

    server = served(interrupting)
    arguments = ["--dir", str(scenario.folder.parent), "--base-url", server.url]
    recorders.append(
        subprocess.Popen(  # noqa: S603  # our own recorder
            [*RECORD, *arguments], stderr=subprocess.PIPE, text=True
        )
    )
    _, said = recorders[0].communicate(timeout=30)
    assert recorders[0].returncode == ExitCode.INTERRUPTED
    assert said.endswith("summarize: interrupted\n")
    assert len(server.seen) == 2
    assert _files(scenario) == old
    assert {path.name for path in scenario.folder.iterdir()} == {*old, "articles"}


def test_what_is_expected_can_be_renewed_without_a_server(
    scenario: Scenario, served: Served
) -> None:
    record(scenario, Target(served(completion).url), environ={})
    good = scenario.expected.read_bytes()
    scenario.expected.write_text("{}", "utf-8")
    assert replay(scenario).faults
    renew_expected(scenario)
    assert scenario.expected.read_bytes() == good
