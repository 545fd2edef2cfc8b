from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from summarizer.config import Price
from summarizer.errors import CassetteError
from summarizer.scenarios import Looking, compare_sides, find_side
from summarizer.scenarios.comparison import Change, Comparison, Kind
from summarizer.scenarios.showing import as_json, as_markdown, as_terminal
from summarizer.scenarios.telling import Spent
from tests.scenarios.conftest import CASSETTES

LOOKING = Looking(Path("cassettes"))
ARTICLE = "one-article"


def git(*arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)  # noqa: S603, S607  # our own words


def rewrite(folder: Path, before: str, after: str) -> None:
    path = folder / "expected.json"
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Commit two scenarios to a new repository and go there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GIT_DIR", raising=False)
    for name in (ARTICLE, "server-error"):
        shutil.copytree(CASSETTES / name, tmp_path / "cassettes" / name)
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "Record")
    return tmp_path


def compared(before: str, after: str, looking: Looking = LOOKING) -> list[Comparison]:
    return list(compare_sides(find_side(before, looking), find_side(after, looking)))


def test_a_revision_and_a_folder_are_compared_scenario_by_scenario(repository: Path) -> None:
    rewrite(repository / "cassettes" / ARTICLE, "about 3,400 homes", "about 3,500 homes")
    first, second = compared("main", "cassettes")
    assert (first.name, second.name) == (ARTICLE, "server-error")
    assert {one.kind for one in first.claims} == {Kind.REWORDED}
    assert second.is_same


def test_two_revisions_are_compared_without_touching_the_work_tree(repository: Path) -> None:
    rewrite(repository / "cassettes" / ARTICLE, "about 3,400 homes", "about 3,500 homes")
    git("commit", "-q", "-a", "-m", "Change")
    shutil.rmtree(repository / "cassettes" / ARTICLE)
    first, _ = compared("HEAD~1", "HEAD")
    assert first.claims


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        pytest.param("main:cassettes", "cassettes", [ARTICLE, "server-error"], id="folder-named"),
        pytest.param(
            "main", f"cassettes/{ARTICLE}", [ARTICLE], id="one-scenario-chooses-from-a-revision"
        ),
        pytest.param(f"main:cassettes/{ARTICLE}", "cassettes", [ARTICLE], id="one-of-a-revision"),
        pytest.param(
            f"cassettes/{ARTICLE}",
            "cassettes/server-error",
            [f"{ARTICLE} -> server-error"],
            id="two-scenarios-of-any-name",
        ),
    ],
)
def test_sides_can_be_named_in_several_ways(
    before: str, after: str, names: list[str], repository: Path
) -> None:
    assert [one.name for one in compared(before, after)] == names


def test_a_revision_is_read_from_a_folder_within_the_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = repository / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    looking = Looking(Path("../cassettes"))
    assert [one.name for one in compared("main", "main", looking)] == [ARTICLE, "server-error"]


@pytest.mark.parametrize(
    ("named", "said"),
    [
        pytest.param("nowhere", "neither a folder nor a git revision", id="unknown"),
        pytest.param("--help", "neither a folder nor a git revision", id="an-option-of-git"),
        pytest.param("main:nowhere", "holds no scenario", id="no-such-folder-in-it"),
        pytest.param("empty", "holds no scenario", id="an-empty-folder"),
    ],
)
def test_a_side_that_is_none_is_named(named: str, said: str, repository: Path) -> None:
    (repository / "empty").mkdir()
    with pytest.raises(CassetteError, match=said):
        find_side(named, LOOKING)


def test_outside_of_git_a_revision_cannot_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(CassetteError, match="lies in no git repository"):
        find_side("main", LOOKING)


def test_a_scenario_that_one_side_lacks_or_cannot_be_read_does_not_hide_the_rest(
    repository: Path,
) -> None:
    shutil.rmtree(repository / "cassettes" / "server-error")
    (repository / "cassettes" / ARTICLE / "expected.json").write_text("[]", "utf-8")
    first, second = compared("main", "cassettes")
    assert "holds no briefing" in first.problem
    assert second.problem == "gone: only in A"
    assert [one.problem for one in compared("cassettes", "main")][1] == "new: only in B"


def test_an_article_with_other_words_is_told_with_the_model_and_prompts(repository: Path) -> None:
    expected = repository / "cassettes" / ARTICLE / "expected.json"
    briefing = json.loads(expected.read_text("utf-8"))
    briefing["articles"][0]["sha256"] = "0" * 64
    expected.write_text(json.dumps(briefing), "utf-8")
    one, _ = compared("main", "cassettes")
    (made,) = one.made_by
    assert (made.name, made.after) == ("article articles/storm.txt", "00000000")
    assert made.before != made.after


def test_a_replayed_side_shows_what_todays_code_makes_of_its_tape(repository: Path) -> None:
    rewrite(repository / "cassettes" / ARTICLE, "Two people were injured.", "Ten were injured.")
    one, _ = compared("cassettes", "main")
    assert one.claims
    replayed = find_side("cassettes", Looking(Path("cassettes"), is_replayed=True))
    assert all(one.is_same for one in compare_sides(find_side("main", LOOKING), replayed))


def test_a_revision_cannot_be_replayed(repository: Path) -> None:
    with pytest.raises(CassetteError, match="only a folder can be replayed"):
        find_side("main", Looking(Path("cassettes"), is_replayed=True))


EVIL = "</summary><script>x</script> [a](http://evil) \x1b[31m\nnext"
SHOWN = Comparison(
    EVIL,
    claims=(
        Change(Kind.REWORDED, (EVIL,), "summary", EVIL, "plain"),
        Change(Kind.VERDICT, ("a.txt",), "summary", "Same.", "Same.", "shown -> withheld: No."),
    ),
    disagreements=(Change(Kind.GAINED, ("a.txt", "b.txt"), "conflict", None, "How many?"),),
    before=Spent(1, 1_000_000, 0, 0, None),
    after=Spent(2, 2_000_000, 0, 100_000, None),
)


@pytest.mark.parametrize("write", [as_terminal, as_markdown], ids=["terminal", "markdown"])
def test_texts_of_models_and_names_of_folders_stay_texts(write: Any) -> None:
    text = write(EVIL, [SHOWN], None)
    assert "\x1b" not in text
    assert "\nnext" not in text
    page = MarkdownIt("commonmark", {"html": True}).render(text)
    assert write is as_terminal or not re.search("<a |<script", page)


def test_markdown_has_the_words_of_the_sums_and_arrows() -> None:
    text = as_markdown("A compared with B", [SHOWN], None)
    assert ": 1 reworded, 1 judged otherwise, 1 in disagreements</summary>" in text
    assert "  - Same.\n  - shown → withheld: No.\n" in text
    assert "requests 1 → 2, " in text


def test_a_brief_that_failed_says_why(repository: Path) -> None:
    expected = repository / "cassettes" / ARTICLE / "expected.json"
    briefing = json.loads(expected.read_text("utf-8"))
    briefing["article_briefs"][0]["status"] = "failed"
    (article,) = briefing["articles"]
    failure = {"source": article["source"], "error": "OutputError", "message": "no valid answer"}
    briefing["failures"] = [failure]
    expected.write_text(json.dumps(briefing), "utf-8")
    one, _ = compared("main", "cassettes")
    (change,) = one.claims
    assert (change.kind, change.after, change.note) == (Kind.STATUS, "failed", "no valid answer")


def test_the_terminal_shows_both_texts_and_the_cost() -> None:
    text = as_terminal("A compared with B", [SHOWN, Comparison("quiet")], Price(1.0, 5.0))
    assert "Claims: 0 gained, 0 lost, 1 reworded, 1 judged otherwise, " in text
    assert "verdict [a.txt, summary]\n      Same.\n    shown -> withheld: No." in text
    assert "disagreement gained [story of a.txt and 1 more, conflict]\n    + How many?" in text
    assert "requests 1 -> 2, tokens read 1,000,000 -> 2,000,000" in text
    assert "cost $1.0000 -> $2.5000" in text
    assert text.endswith("The same to a reader: quiet.\n")


def test_json_holds_every_change_and_the_sums() -> None:
    content = json.loads(as_json("A compared with B", [SHOWN], None))
    (one,) = content["scenarios"]
    assert content["claims"] == {"reworded": 1, "verdict": 1}
    assert [change["kind"] for change in one["claims"]] == ["reworded", "verdict"]
    assert one["after"]["requests"] == 2
    assert one["after"]["usd"] is None
