"""A key planted wherever one can be given, looked for wherever text can end up."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from summarizer.cli import main
from summarizer.model import ModelDoor
from tests.answering import ModelServer, answer, at_once
from tests.trust.misbehaving import Misbehaving

CANARY = "sk-canary/0f7d+Zq93-wholly_secret"
HOST = "models.test"
FORMS = ("json", "markdown", "terminal", "html", "jsonld")
Given = Callable[[pytest.MonkeyPatch, Path], list[str]]


def in_the_environment(monkeypatch: pytest.MonkeyPatch, _: Path) -> list[str]:
    monkeypatch.setenv("MINE", CANARY)
    return ["--api-key-env", "MINE"]


def as_the_account_s(monkeypatch: pytest.MonkeyPatch, _: Path) -> list[str]:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    monkeypatch.setenv("OPENAI_BASE_URL", f"http://{HOST}/v1")
    return []


def in_a_file(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[str]:
    file = folder.parent / "key"
    file.write_text(f"{CANARY}\n")
    return ["--api-key-file", str(file)]


def escaped(text: str) -> str:
    """Return a text as JSON may write it, every letter as an escape."""
    return "".join(f"\\u{ord(char):04x}" for char in text)


def obeying(request: httpx2.Request) -> httpx2.Response:
    """Answer with the key that came along, plainly and in escapes."""
    key = request.headers["authorization"].removeprefix("Bearer ")
    claim = {"sentences": [1], "text": f"The key is {key}."}
    plain = json.dumps({"headline": claim, "claims": [claim, claim]})
    reply = answer({}).json()
    reply["choices"][0]["message"]["content"] = plain.replace(key, escaped(key))
    reply["model"] = f"m {key}"
    return httpx2.Response(200, json=reply, headers={"x-seen": key})


def refusing(request: httpx2.Request) -> httpx2.Response:
    key = request.headers["authorization"].removeprefix("Bearer ")
    body = json.dumps({"error": {"message": f"no such key: {key}", "code": key}})
    return httpx2.Response(401, content=body.replace(key, f"{key} or {escaped(key)}").encode())


def sending_elsewhere(request: httpx2.Request) -> httpx2.Response:
    key = request.headers["authorization"].removeprefix("Bearer ")
    return httpx2.Response(307, headers={"location": f"http://{key}.test/{key}"})


def failing(request: httpx2.Request) -> httpx2.Response:
    raise httpx2.ConnectError(f"no way to {request.url}")


SERVERS: dict[str, Callable[[httpx2.Request], httpx2.Response]] = {
    "well": ModelServer(),
    "obeying": obeying,
    "refusing": refusing,
    "sending-elsewhere": sending_elsewhere,
    "failing": failing,
}


def files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file() and path.name != "key":
            yield path, path.read_bytes()


def found(folder: Path, *said: str) -> list[str]:
    """Return where the canary, or what decodes to it, is found."""
    seen = [str(path) for path, data in files(folder) if CANARY.encode() in data]
    seen += [text for text in said if CANARY in text]
    inside = [str(path) for path, data in files(folder) if escaped(CANARY).encode() in data]
    return seen + inside


@pytest.mark.parametrize("given", [in_the_environment, as_the_account_s, in_a_file])
@pytest.mark.parametrize("kind", SERVERS)
def test_a_key_is_found_nowhere(
    kind: str,
    given: Given,
    pile: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    folder = pile.parent
    told = given(monkeypatch, pile)
    transport = httpx2.MockTransport(SERVERS[kind])
    door = functools.partial(ModelDoor, transport=transport, sleep=at_once)
    monkeypatch.setattr("summarizer.model.ModelDoor", door)
    told += ["--base-url", f"http://{HOST}/v1", "--cache-dir", str(folder / "cache")]
    for form in FORMS:
        log = ["-vv", "--log-file", str(folder / "log")]
        main([str(pile), *told, *log, "-f", form, "-o", str(folder / f"out.{form}")])
    main([*told, "--show-config"])
    captured = capfd.readouterr()
    assert (folder / "log").stat().st_size > 0
    assert found(folder, captured.out, captured.err) == []


SPYING = """
import json, sys
started = []
def hook(event, arguments):
    if event in ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.fork"):
        started.append(event + repr(arguments))
sys.addaudithook(hook)
from summarizer.cli import main
code = main(sys.argv[1:])
print(json.dumps(started), file=sys.stderr)
if code not in (0, 3, 4):
    raise SystemExit(code)
raise RuntimeError("what a defect of ours would show")
"""


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["well", "echoed", "elsewhere"])
def test_nor_in_children_libraries_logs_or_tracebacks(
    kind: str, server: Misbehaving, pile: Path
) -> None:
    folder = pile.parent
    told = ["--base-url", server.url(kind), "--model", "m", "--api-key-env", "MINE", "-vv"]
    told += ["--cache-dir", str(folder / "cache"), "-o", str(folder / "out.json")]
    environment = {**os.environ, "MINE": CANARY, "OPENAI_LOG": "debug", "PYTHONFAULTHANDLER": "1"}
    ended = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-X", "dev", "-W", "ignore", "-c", SPYING, str(pile), *told],
        capture_output=True,
        check=False,
        timeout=120,
        env=environment,
        text=True,
    )
    assert "RuntimeError: what a defect of ours would show" in ended.stderr
    assert found(folder, ended.stdout, ended.stderr) == []


def test_at_its_default_level_the_log_holds_no_word_of_an_article(
    pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = functools.partial(
        ModelDoor, transport=httpx2.MockTransport(ModelServer()), sleep=at_once, environ={}
    )
    monkeypatch.setattr("summarizer.model.ModelDoor", door)
    log = pile.parent / "log"
    assert main([str(pile), "--base-url", f"http://{HOST}/v1", "--log-file", str(log)]) == 0
    told = log.read_text("utf-8")
    assert "request 1: an answer of" in told
    assert "a1 is " in told
    assert not any(word in told for word in ("ferry", "aground", "Alma", "captain"))
    assert oct(log.stat().st_mode & 0o777) == "0o600"


def test_with_vv_the_log_holds_prompts_on_one_line_each(
    pile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    door = functools.partial(
        ModelDoor, transport=httpx2.MockTransport(ModelServer()), sleep=at_once, environ={}
    )
    monkeypatch.setattr("summarizer.model.ModelDoor", door)
    assert main([str(pile), "--base-url", f"http://{HOST}/v1", "-vv", "-q"]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert any("DEBUG" in line and "ferry Alma" in line for line in lines)
    assert all(" summarizer." in line or line.startswith("summarize: ") for line in lines)


def test_a_log_that_cannot_be_written_is_named(
    pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(pile), "--log-file", str(pile / "no" / "log")]) == 4
    assert "log: cannot be written: No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"", "there is no key", id="empty"),
        pytest.param(b"sk-one\nsk-two\n", "holds characters that no key has", id="two-lines"),
        pytest.param('"sk-öä"'.encode(), "no key has such characters", id="other-letters"),
        pytest.param(b'"sk-quoted"', "holds characters that no key has", id="in-quotes"),
        pytest.param(None, "is no file that holds a key", id="missing"),
    ],
)
def test_a_malformed_key_is_told_without_being_shown(
    content: bytes | None, words: str, pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = pile.parent / "key"
    if content is not None:
        file.write_bytes(content)
    told = ["--base-url", f"http://{HOST}/v1", "--api-key-file", str(file)]
    assert main([str(pile), *told]) == 4
    said = capsys.readouterr().err
    assert words in said
    assert "sk-" not in said


def test_a_file_of_variables_is_not_read(
    pile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(pile)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    (pile.parent / ".env").write_text(f"OPENAI_API_KEY={CANARY}\n")
    (pile / ".env").write_text(f"OPENAI_API_KEY={CANARY}\n")
    assert main([str(pile), "--drafter", "model"]) == 4
    assert "there is no key for api.openai.com" in capsys.readouterr().err
