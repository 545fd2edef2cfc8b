"""How a command ends that meets a bad answer: exit code, requests, words; by one article and six.

The requests and pauses of each failure by itself are `tests/model/test_faults.py`; deadlines on a
real clock `tests/model/test_deadlines.py`.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path

import httpx2
import pytest

from summarizer.cli import main
from summarizer.model import ModelDoor
from tests.answering import HOST, at_once
from tests.model.conftest import Script, refusal, reply, zipped

SUBJECTS = (
    "The ferry Alma ran aground off Rusk Point on Saturday with 214 people aboard.",
    "Bakers in Orlen raised the price of rye bread by a tenth in April.",
    "A choir from Sorne won the contest with songs about shepherds.",
    "Engineers replaced forty bolts of the telescope above Velm.",
    "The museum bought two maps that a collector had kept in a barn.",
    "Chess players met in Issen for a tournament without clocks.",
)
SHAPED = json.dumps({"headline": {"sentences": [1], "text": SUBJECTS[0]}, "claims": []})

Row = tuple[str, httpx2.Response, int, int, int, int, str]


def page(status: int) -> httpx2.Response:
    return httpx2.Response(status, html="<html>\x1b[31m<b>log in</b></html>")


def body(content: bytes) -> httpx2.Response:
    return httpx2.Response(200, content=content, headers={"content-type": "application/json"})


def twisted(text: str) -> httpx2.Response:
    return reply(SHAPED.replace("[]", text))


FAR = {"retry-after": "86400"}
# name, the answer, exit code and requests by one article, the same by six, words on standard error
ROWS: list[Row] = [
    ("refusal", reply(None, refusal="I can't"), 3, 1, 3, 6, "refused to answer"),
    ("cut", reply(SHAPED[:40], finish="length"), 3, 1, 3, 6, "cut off"),
    ("cut-yet-whole", reply(SHAPED, finish="length"), 3, 1, 3, 6, "cut off"),
    ("filtered", reply(SHAPED, finish="content_filter"), 3, 1, 3, 6, "content filter"),
    ("null-content", reply(None), 3, 3, 3, 18, "empty message"),
    ("empty-content", reply(""), 3, 3, 3, 18, "empty message"),
    ("no-choices", reply(choices=[]), 3, 3, 3, 18, "without a message"),
    ("bad-json", reply(SHAPED[:-3]), 3, 3, 3, 18, "JSON is broken"),
    ("other-shape", reply('{"nope": 1}'), 3, 3, 3, 18, "headline: Field required"),
    ("nan", twisted("[NaN]"), 3, 3, 3, 18, "NaN is not JSON"),
    ("key-twice", reply('{"claims": [],' + SHAPED[1:]), 3, 3, 3, 18, "stands twice"),
    ("extra-key", reply(SHAPED[:-1] + ', "x": 1}'), 3, 3, 3, 18, "x: Extra inputs"),
    ("fenced", reply(f"```json\n{SHAPED}\n```"), 3, 3, 3, 18, "code fence"),
    ("prose-first", reply(f"Sure!\n{SHAPED}"), 3, 3, 3, 18, "does not start"),
    ("two-answers", reply(SHAPED + SHAPED), 3, 3, 3, 18, "Something follows"),
    ("deep", reply("[" * 100_000), 3, 3, 3, 18, "no valid answer in 3 tries"),
    ("page-for-people", page(200), 4, 1, 4, 1, "not a JSON API: it answers with text/html"),
    ("cut-body", body(b'{"id": "x", "choi'), 3, 3, 3, 18, "broken JSON"),
    ("empty-body", body(b""), 3, 3, 3, 18, "broken JSON"),
    ("null-body", body(b"null"), 3, 3, 3, 18, "no object"),
    ("latin-1", body('{"choices": "é"}'.encode("latin-1")), 3, 3, 3, 18, "broken JSON"),
    ("huge", reply("x" * (5 << 20)), 3, 1, 3, 6, "larger than 4 MiB"),
    ("bomb", zipped(b"0" * (64 << 20)), 3, 1, 3, 6, "larger than 4 MiB"),
    ("error-in-200", body(b'{"error": {"code": 502, "message": "up"}}'), 3, 5, 3, 30, "(502)"),
    ("crowd", refusal(429), 4, 5, 4, 25, "run again later"),
    ("far-limit", refusal(429, headers=FAR), 4, 1, 4, 1, "no requests for 1 day"),
    ("quota", refusal(429, "insufficient_quota"), 4, 1, 4, 1, "refuses to bill"),
    ("wrong-key", refusal(401, "invalid_api_key"), 4, 1, 4, 1, "refuses the key"),
    ("no-access", refusal(403), 4, 1, 4, 1, "refuses the key"),
    ("no-model", refusal(404), 4, 1, 4, 1, "no such model"),
    ("bad-schema", refusal(400, message="Invalid schema"), 4, 1, 4, 1, "Invalid schema"),
    ("too-long", refusal(400, "context_length_exceeded"), 3, 1, 3, 6, "--context-window"),
    ("out-of-order", refusal(500), 3, 5, 3, 30, "out of order (500)"),
    ("page-with-502", page(502), 3, 5, 3, 30, "out of order (502)"),
    ("overloaded", refusal(503), 3, 5, 3, 30, "out of order (503)"),
    ("late", refusal(408), 3, 5, 3, 30, "out of order (408)"),
    ("conflict", refusal(409), 3, 5, 3, 30, "out of order (409)"),
    (
        "redirect",
        httpx2.Response(307, headers={"location": "http://127.0.0.1:1/v1"}),
        *(4, 1, 4, 1),
        "not followed",
    ),
]


def pile_of(count: int, folder: Path) -> Path:
    pile = folder / f"pile-{count}"
    pile.mkdir()
    for number, text in enumerate(SUBJECTS[:count]):
        (pile / f"{number}.txt").write_text(text, "utf-8")
    return pile


@pytest.mark.parametrize(
    ("given", "by_one", "by_six", "words"),
    [pytest.param(row[1], row[2:4], row[4:6], row[6], id=row[0]) for row in ROWS],
)
def test_each_fault_has_its_exit_code_its_requests_and_its_words(
    given: httpx2.Response,
    by_one: tuple[int, int],
    by_six: tuple[int, int],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for count, (code, requests) in ((1, by_one), (6, by_six)):
        script = Script([given])
        door = functools.partial(ModelDoor, environ={}, transport=script, sleep=at_once)
        monkeypatch.setattr("summarizer.model.ModelDoor", door)
        told = ["--base-url", f"http://{HOST}/v1", "--no-cache", "--concurrency", "2"]
        assert main([str(pile_of(count, tmp_path)), *told]) == code
        said = capsys.readouterr()
        assert len(script.requests) == requests
        assert words in said.err
        assert said.out == ""
        assert "Traceback" not in said.err
        assert "\x1b" not in said.err
        assert "aground" not in said.err
