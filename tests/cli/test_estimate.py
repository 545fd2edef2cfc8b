from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from summarizer import Briefing
from summarizer.model.store import FILE_NAME
from summarizer.scenarios.expected import read_expected
from tests.answering import HOST, ModelServer, answer, install
from tests.cli.conftest import Run

TAPES = Path(__file__).resolve().parent.parent.parent / "cassettes"
ASK = ("--base-url", f"http://{HOST}/v1", "--model", "m", "--one-story")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> ModelServer:
    return install(monkeypatch, ModelServer())


def rows_of(out: str) -> dict[str, str]:
    """Return the rows before the empty line."""
    return dict(line.split(maxsplit=1) for line in out.partition("\n\n")[0].splitlines())


def test_it_foretells_the_requests_of_a_run_and_sends_nothing(
    pile: Path, run: Run, server: ModelServer
) -> None:
    ended = run("estimate", pile, *ASK)
    assert (ended.code, ended.err, server.asked) == (0, "", [])
    rows = rows_of(ended.out)
    assert rows["sources"] == "2 articles, 1 story"
    run(pile, *ASK, "--no-reask")
    assert rows["requests"] == str(len(server.asked))


def test_the_judge_is_asked_for_as_well(pile: Path, run: Run, server: ModelServer) -> None:
    plain = int(rows_of(run("estimate", pile, *ASK).out)["requests"])
    judged = int(rows_of(run("estimate", pile, *ASK, "--judge").out)["requests"])
    run(pile, *ASK, "--no-reask", "--judge")
    assert plain < judged == len(server.asked)


def test_at_most_is_what_a_budget_would_set_aside(
    pile: Path, run: Run, server: ModelServer
) -> None:
    told = rows_of(run("estimate", pile, *ASK).out)["tokens"]
    about, most = (int(number.replace(",", "")) for number in re.findall(r"[\d,]*\d", told))
    assert 0 < about < most
    ended = run(pile, *ASK, "--no-reask", "--max-tokens", most, "-f", "json")
    assert ended.code == 0
    assert Briefing.model_validate_json(ended.out).usage.answers == len(server.asked)


def test_money_is_told_where_the_price_is_known(pile: Path, run: Run) -> None:
    known = rows_of(run("estimate", pile).out)["money"]
    assert re.fullmatch(r"about \$0\.0\d+, at most \$\d\.\d+ \(prices of \d{4}-\d\d-\d\d\)", known)
    own = rows_of(run("estimate", pile, *ASK, "--price", "0,0").out)["money"]
    assert own == "about $0.0000, at most $0.0000 (your price)"
    unknown = rows_of(run("estimate", pile, *ASK).out)["money"]
    assert unknown == f"unknown: no price is known for m at {HOST}; give its --price"


def test_what_cannot_be_read_is_told(pile: Path, run: Run) -> None:
    (pile / "bad.txt").write_bytes(b"\x00\x01\x02" * 100)
    ended = run("estimate", pile, *ASK)
    assert ended.code == 3
    assert "bad.txt" in ended.err
    assert rows_of(ended.out)["sources"].startswith("2 articles")


def test_nothing_to_estimate_is_a_usage_error(run: Run) -> None:
    assert run("estimate").code == 2


def test_an_article_in_parts_is_counted_in_parts(pile: Path, run: Run) -> None:
    (pile / "long.txt").write_text("The ferry ran aground off the point. " * 900, "utf-8")
    whole = int(rows_of(run("estimate", pile, *ASK).out)["requests"])
    narrow = run("estimate", pile, *ASK, "--context-window", "12000")
    assert int(rows_of(narrow.out)["requests"]) > whole + 2


@pytest.mark.parametrize("name", ["one-article", "five-articles"])
def test_about_is_about_what_the_server_of_a_tape_counted(name: str, run: Run) -> None:
    tape = TAPES / name
    card = tomllib.loads((tape / "scenario.toml").read_text("utf-8"))
    told = ["--length", card["length"], "--focus", card["focus"], "--model", "m"]
    told += ["--context-window", str(card["context_window"]), "--base-url", f"http://{HOST}/v1"]
    told += ["--one-story"] if card.get("one_story") else []
    rows = rows_of(run("estimate", tape / "articles", *told).out)
    used = read_expected(tape / "expected.json")["usage"]
    about = int(rows["tokens"].split()[1].replace(",", ""))
    assert int(rows["requests"]) == used["answers"]
    # That server read no schema as tokens, as hosted ones do: about 130 of them a request.
    assert about == pytest.approx(used["prompt_tokens"] + used["completion_tokens"], rel=0.2)


def test_kept_answers_are_told_apart_and_cost_nothing(
    pile: Path, run: Run, server: ModelServer
) -> None:
    run(pile, *ASK)
    count = len(server.asked)
    rows = rows_of(run("estimate", pile, *ASK, "--price", "1,1").out)
    assert rows["requests"] == f"0, and {count} answers of earlier runs, which cost nothing"
    assert (rows["tokens"], rows["money"]) == (
        "about 0, at most 0",
        "about $0.0000, at most $0.0000 (your price)",
    )
    assert rows_of(run("estimate", pile, *ASK, "--no-cache").out)["requests"] == str(count)
    assert len(server.asked) == count
    again = run(pile, *ASK, "-q")
    told = f"nothing goes to {HOST} (m) but what is asked again: {count} answers are kept"
    assert again.err == f"summarize: {told}\n"


def test_one_article_more_is_told_as_that_article_and_its_story(
    pile: Path, run: Run, server: ModelServer
) -> None:
    run(pile, *ASK)
    (pile / "a-new-one.txt").write_text("The ferry Alma was towed away. It rained.", "utf-8")
    before = len(server.asked)
    rows = rows_of(run("estimate", pile, *ASK).out)
    assert rows["requests"] == "2, and 2 answers of earlier runs, which cost nothing"
    told = run(pile, *ASK).err
    assert len(server.asked) == before + 2
    assert re.match(r"summarize: sending about [\d,]+ tokens in 2 requests to ", told)
    assert "answers counted; of earlier runs 2 answers are kept, what is asked again" in told


def test_a_kept_refusal_is_foretold_as_the_run_finds_it(
    pile: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = ModelServer(WrittenArticle=lambda _, __: answer(None, refusal="No."))
    install(monkeypatch, refusing)
    assert run(pile, *ASK).code == 3
    rows = rows_of(run("estimate", pile, *ASK).out)
    kept = len(refusing.asked)
    assert rows["requests"] == f"0, and {kept} answers of earlier runs, which cost nothing"


def test_an_estimate_makes_no_cache_and_names_one_that_cannot_be_used(
    pile: Path, run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    assert run("estimate", pile, *ASK, "--cache-dir", folder).code == 0
    assert not folder.exists()
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"no database " * 900)
    ended = run("estimate", pile, *ASK, "--cache-dir", folder)
    assert (ended.code, ended.out) == (4, "")
    assert "is damaged" in ended.err
