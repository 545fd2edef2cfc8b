from __future__ import annotations

import sys
from pathlib import Path

import pytest

from summarizer import Briefing
from summarizer.cli.cache import FOLDER_VARIABLE, cache_folder
from tests.answering import HOST, ModelServer, install
from tests.cli.conftest import Run
from tests.cli.running import write_many

ASK = ("--base-url", f"http://{HOST}/v1", "--model", "m", "--one-story", "-f", "json")
THIRD = (
    "The ferry Alma ran aground off Rusk Point on Saturday. Divers found a hole of two metres in "
    "the hull. The harbour of Lindhaven is closed."
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> ModelServer:
    return install(monkeypatch, ModelServer())


def test_a_run_is_repeated_for_nothing(pile: Path, run: Run, server: ModelServer) -> None:
    first = run(pile, *ASK, "--no-clock")
    count = len(server.asked)
    again = run(pile, *ASK, "--no-clock")
    assert (first.code, again.code, len(server.asked)) == (0, 0, count)
    assert again.out == first.out
    spent = Briefing.model_validate_json(run(pile, *ASK).out).usage
    assert (spent.requests_sent, spent.cache_hits, spent.answers) == (0, count, count)


def test_one_article_more_costs_that_article_and_its_story(
    pile: Path, run: Run, server: ModelServer
) -> None:
    run(pile, *ASK)
    (pile / "a-new-one.txt").write_text(THIRD, "utf-8")
    before = len(server.asked)
    assert run(pile, *ASK).code == 0
    assert server.asked[before:] in (["WrittenArticle", s] for s in ("WrittenWholeStory",))


def test_one_article_more_in_a_story_of_fifty_costs_two_requests(
    run: Run, server: ModelServer, tmp_path: Path
) -> None:
    pile = write_many(tmp_path, 50)
    assert run(pile, *ASK).code == 0
    assert len(server.asked) == 51
    (pile / "a-new-one.txt").write_text("The river flooded the lower town of Orm on Sunday.")
    assert run(pile, *ASK).code == 0
    assert server.asked[51:] == ["WrittenArticle", "WrittenWholeStory"]


def test_without_a_cache_all_is_asked_anew(
    pile: Path, run: Run, server: ModelServer, tmp_path: Path
) -> None:
    folder = tmp_path / "unused"
    for count in (1, 2):
        run(pile, *ASK, "--no-cache", "--cache-dir", folder)
        assert server.asked.count("WrittenArticle") == 2 * count
    assert not folder.exists()


def test_without_a_model_no_cache_is_made(pile: Path, run: Run, tmp_path: Path) -> None:
    assert run(pile, "--cache-dir", tmp_path / "unused").code == 0
    assert not (tmp_path / "unused").exists()


def test_a_cache_that_cannot_be_used_is_one_line_and_nothing_is_sent(
    pile: Path, run: Run, server: ModelServer, tmp_path: Path
) -> None:
    (tmp_path / "answers.sqlite3").write_bytes(b"no database at all, " * 500)
    ended = run(pile, *ASK, "--cache-dir", tmp_path)
    assert (ended.code, ended.out, server.asked) == (4, "", [])
    (line,) = ended.err.splitlines()
    assert "is damaged" in line
    assert run("cache", "clear", "--cache-dir", tmp_path).out == "removed the file (10.0 kB)\n"
    assert run(pile, *ASK, "--cache-dir", tmp_path).code == 0


def test_the_cache_says_what_it_holds_and_is_emptied(
    pile: Path, run: Run, server: ModelServer, tmp_path: Path
) -> None:
    run(pile, *ASK, "--cache-dir", tmp_path)
    rows = dict(
        line.split(maxsplit=1)
        for line in run("cache", "info", "--cache-dir", tmp_path).out.splitlines()
    )
    assert rows["file"] == str(tmp_path / "answers.sqlite3")
    assert rows["answers"] == str(len(server.asked))
    assert rows["size"].endswith(" of at most about 268.4 MB")
    emptied = run("cache", "clear", "--cache-dir", tmp_path)
    assert emptied.out.startswith(f"removed {len(server.asked)} answers (")
    assert "answers  0\n" in run("cache", "info", "--cache-dir", tmp_path).out


def test_emptying_no_cache_is_no_error(run: Run, tmp_path: Path) -> None:
    ended = run("cache", "clear", "--cache-dir", tmp_path / "none")
    assert (ended.code, ended.out) == (0, "there is no cache\n")


def test_the_configuration_names_the_folder(run: Run, tmp_path: Path) -> None:
    rows = run("--show-config", *ASK[:2], "--cache-dir", tmp_path).out.splitlines()
    assert f"cache           {tmp_path}" in rows
    rows = run("--show-config", *ASK[:2], "--no-cache").out.splitlines()
    assert "cache           none" in rows


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the rules of XDG")
@pytest.mark.parametrize(
    ("named", "folder"),
    [
        pytest.param("/var/tmp/kept", "/var/tmp/kept/proven-brief", id="named"),  # noqa: S108  # nothing is written
        pytest.param("", "/home/ida/.cache/proven-brief", id="not-named"),
        pytest.param("here", "/home/ida/.cache/proven-brief", id="relative-does-not-count"),
    ],
)
def test_the_folder_is_where_the_platform_has_it(
    named: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", named)
    monkeypatch.setenv("HOME", "/home/ida")
    assert cache_folder(None) == Path(folder)
    assert cache_folder("own") == Path("own")


def test_the_folder_may_be_named_by_the_environment(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "mine"))
    assert str(tmp_path / "mine") in run("cache", "info").out
