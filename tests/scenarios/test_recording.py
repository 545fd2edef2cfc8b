"""The recorder against a server on loopback: nothing of the recorder or the wire is replaced."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from summarizer.cli.codes import ExitCode
from summarizer.errors import CassetteError, ModelError
from summarizer.scenarios import Scenario, Target, load_scenario, record, renew_expected, replay
from tests.answering import LINE, REPLIES

pytestmark = pytest.mark.enable_socket  # loopback alone: the server below

RECORD = (sys.executable, "-m", "summarizer", "scenarios", "record")
KEY = "sk-canary-0123456789abcdefghij"
CANARIES = {
    "authorization": "canary-authorization",
    "set-cookie": "session=canary-cookie; path=/",
    "openai-organization": "canary-organization",
    "openai-project": "canary-project",
    "x-request-id": "canary-request",
    "x-ratelimit-remaining-tokens": "12345canary",
    "cf-ray": "canary-ray",
}
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

Answer = Callable[[int, dict[str, Any]], tuple[int, dict[str, Any]]]


def completion(number: int, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Answer with lines of the prompt; what a server would change from day to day is changed."""
    prompt = body["messages"][1]["content"]
    lines = [(int(n), text) for n, text in LINE.findall(prompt)]
    content = REPLIES[body["response_format"]["json_schema"]["name"]](lines, prompt)
    message = {"role": "assistant", "content": json.dumps(content)}
    return 200, {
        "id": f"chatcmpl-canary-{number}-{os.urandom(4).hex()}",
        "object": "chat.completion",
        "created": 1_700_000_000 + number,
        "model": body["model"],
        "system_fingerprint": "canary-fingerprint",
        "timings": {"canary": number},
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18},
    }


class Loopback(ThreadingHTTPServer):
    """Answers as it is told and keeps what it was sent."""

    daemon_threads = True

    def __init__(self, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.seen: list[dict[str, str]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that were interrupted; that is what a test is for."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed's own


class _Handler(BaseHTTPRequestHandler):
    server: Loopback

    def do_POST(self) -> None:  # the name that http.server calls
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.seen.append({k.lower(): v for k, v in self.headers.items()})
        status, answer = self.server.answer(len(self.server.seen), body)
        content = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in {**CANARIES, "content-type": "application/json"}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def served() -> Iterator[Callable[[Answer], Loopback]]:
    """Start servers on loopback."""
    running: list[tuple[Loopback, threading.Thread]] = []

    def start(answer: Answer) -> Loopback:
        server = Loopback(answer)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        running.append((server, thread))
        return server

    yield start
    for server, thread in running:
        server.shutdown()
        server.server_close()
        thread.join()


Served = Callable[[Answer], Loopback]


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
