from __future__ import annotations

import json
import re
from pathlib import Path

import httpx2
import pytest

from summarizer import Briefing
from summarizer.cli import main
from tests.answering import HOST, ModelServer, install
from tests.cli.conftest import NO_KEY, Run

BASE_URL = f"http://{HOST}/v1"
KEY = "sk-secret-0123456789"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> ModelServer:
    return install(monkeypatch, ModelServer())


def test_a_base_url_means_the_model_and_says_where_text_goes(
    pile: Path, run: Run, server: ModelServer
) -> None:
    ended = run(pile, "--base-url", BASE_URL, "--model", "m", "-f", "json")
    assert ended.code == 0
    assert ended.err.startswith("summarize: sending about ")
    assert f" requests to {HOST} (m), answers counted" in ended.err
    assert Briefing.model_validate_json(ended.out).provenance.model == "m"
    assert len(server.asked) >= 3


def test_where_text_goes_is_said_however_quiet_and_only_that(
    pile: Path, run: Run, server: ModelServer
) -> None:
    ended = run(pile, "--base-url", BASE_URL, "--model", "m", "-q")
    assert ended.code == 0
    (told,) = ended.err.splitlines()
    assert told.startswith("summarize: sending about ")
    assert f" requests to {HOST} (m), answers counted" in told


class Measuring(ModelServer):
    """Counts the letters that it reads and writes, the schema included."""

    letters = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        answer = super().__call__(request)
        body = json.loads(request.content)
        told = "".join(message["content"] for message in body["messages"])
        written = answer.json()["choices"][0]["message"]["content"]
        self.letters += len(told + json.dumps(body["response_format"]) + written)
        return answer


def test_what_is_said_to_leave_is_what_leaves(
    pile: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Measuring()
    install(monkeypatch, server)
    ended = run(pile, "--base-url", BASE_URL, "--one-story", "--no-reask")
    said = re.match(r"summarize: sending about ([\d,]+) tokens in (\d+) requests", ended.err)
    assert said is not None
    assert int(said[2]) == len(server.asked)
    assert int(said[1].replace(",", "")) == pytest.approx(server.letters / 4, rel=0.2)


def test_another_model_than_the_one_asked_for_is_told(
    pile: Path, run: Run, server: ModelServer
) -> None:
    ended = run(pile, "--base-url", BASE_URL, "--model", "m", "-f", "markdown")
    assert f"m was asked for, and test-model-7 answered at {HOST}\n" in ended.err
    assert "(m, but answered by test-model-7)" in ended.out
    ended = run(pile, "--base-url", BASE_URL, "--model", "test-model", "-f", "markdown")
    assert "was asked for" not in ended.err
    assert "answered by" not in ended.out


def test_without_a_key_it_says_so_and_asks_nobody(
    pile: Path, capsys: pytest.CaptureFixture[str], server: ModelServer
) -> None:
    assert main([str(pile)]) == 0
    assert capsys.readouterr().err == NO_KEY
    assert server.asked == []


@pytest.mark.parametrize("told", [("-q",), ("--drafter", "extractive")], ids=["quiet", "chosen"])
def test_nothing_is_said_when_people_chose_or_want_no_notices(
    told: tuple[str, ...], pile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(pile), *told]) == 0
    assert capsys.readouterr().err == ""


def test_a_drafter_can_be_forced_although_there_is_a_key(
    pile: Path, run: Run, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert run(pile, "--drafter", "extractive").code == 0
    assert server.asked == []


def test_a_refused_key_stops_the_run_with_4(
    pile: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = ModelServer(WrittenArticle=lambda *_: httpx2.Response(401, json={"error": {}}))
    install(monkeypatch, refusing)
    ended = run(pile, "--base-url", BASE_URL)
    assert (ended.code, len(refusing.asked)) == (4, 1)
    assert len(ended.err.splitlines()) == 3


def test_a_model_without_a_key_is_refused_before_anything_is_sent(pile: Path, run: Run) -> None:
    ended = run(pile, "--drafter", "model")
    assert ended.code == 4
    assert "there is no key for api.openai.com: set OPENAI_API_KEY" in ended.err


def test_the_story_that_fails_alone_ends_with_3(
    pile: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = {"WrittenWholeStory": lambda *_: {}, "WrittenAccounts": lambda *_: {}}
    install(monkeypatch, ModelServer(**failing))
    ended = run(pile, "--base-url", BASE_URL, "--one-story")
    assert ended.code == 3
    assert "summarize: s1: the model gave no valid answer" in ended.err


def test_no_reask_asks_for_no_claim_again(pile: Path, run: Run, server: ModelServer) -> None:
    false = {"sentences": [1], "text": "The ferry had 999 people aboard."}
    server.replies["WrittenArticle"] = lambda *_: {"claims": [false], "headline": false}
    assert run(pile, "--base-url", BASE_URL, "--no-reask", "--strict").code == 1
    assert "WrittenMend" not in server.asked


def test_the_judge_withholds_what_it_objects_to(pile: Path, run: Run, server: ModelServer) -> None:
    def object_to_all(lines: object, prompt: str) -> object:
        told = [line for line in prompt.splitlines() if line.startswith("Claim ")]
        verdict = {"words": "", "supported": False}
        return {"verdicts": [{"claim": n} | verdict for n, _ in enumerate(told, 1)]}

    server.replies["WrittenVerdicts"] = object_to_all
    ended = run(pile, "--base-url", BASE_URL, "--judge", "--strict")
    assert ended.code == 1
    assert "The judge finds that what it cites does not bear" in ended.out


def test_a_judge_without_a_model_is_a_usage_error(pile: Path, run: Run) -> None:
    ended = run(pile, "--judge")
    assert (ended.code, ended.out) == (2, "")
    assert "--judge doubts what a model writes" in ended.err


def test_the_configuration_is_shown_without_a_key(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    ended = run("--show-config", "--timeout", "7", "--focus", "Who pays?")
    assert ended.code == 0
    rows = dict(line.split(maxsplit=1) for line in ended.out.splitlines())
    assert (rows["drafter"], rows["key"], rows["timeout"]) == ("model", "OPENAI_API_KEY", "7 s")
    assert rows["focus"] == "Who pays?"
    assert KEY not in ended.out + ended.err


def test_a_key_for_openai_is_not_for_another_server(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    rows = run("--show-config", "--base-url", BASE_URL).out.splitlines()
    assert "none" in next(row for row in rows if row.startswith("key"))


def test_prompts_are_listed_and_shown_with_fingerprints(run: Run) -> None:
    listed = run("prompts").out.splitlines()
    assert [line.split()[0] for line in listed] == [
        "article_brief@1",
        "claim_mend@1",
        "cross_brief@1",
        "story_brief@1",
        "support_judge@1",
    ]
    shown = run("prompts", "article_brief@1").out
    assert listed[0].split()[1] in shown
    assert "$article" in shown


@pytest.mark.parametrize("named", ["nothing", "article_brief@99", "article_brief@x", "../etc"])
def test_a_prompt_that_is_not_there_is_a_usage_error(named: str, run: Run) -> None:
    ended = run("prompts", named)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1


def test_prompts_of_ones_own_take_the_place_of_the_package_s(
    pile: Path, tmp_path: Path, run: Run, server: ModelServer
) -> None:
    own = tmp_path / "own" / "article_brief"
    own.mkdir(parents=True)
    system, user = "Brief it.", "Mine: $article $focus $claims"
    lines = (f'{k} = "{v}"' for k, v in (("description", "d"), ("system", system), ("user", user)))
    (own / "v7.toml").write_text("\n".join(lines), "utf-8")
    ended = run(pile, "--base-url", BASE_URL, "--prompts-dir", own.parent, "-f", "json")
    assert server.prompts[0].startswith("Mine: ")
    said = Briefing.model_validate_json(ended.out).provenance.prompts
    assert (said[0].name, said[0].version) == ("article_brief", "7")


def test_a_folder_of_prompts_that_is_not_there_is_a_usage_error(pile: Path, run: Run) -> None:
    ended = run(pile, "--base-url", BASE_URL, "--prompts-dir", "nowhere")
    assert ended.code == 2
    assert "nowhere" in ended.err
