from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from summarizer import Briefing
from tests.cli.conftest import Run


def test_a_folder_is_briefed_story_first(run: Run, pile: Path) -> None:
    ended = run(pile)
    assert (ended.code, ended.err) == (0, "")
    assert (
        ended.out.index("2 articles")
        < ended.out.index("── Articles")
        < ended.out.index("── Sources")
    )


def test_one_article_is_briefed_without_a_story(run: Run, pile: Path) -> None:
    ended = run(pile / "herald.txt")
    assert ended.code == 0
    assert "── Articles" not in ended.out


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        pytest.param("markdown", "# ", id="markdown"),
        pytest.param("json", "{", id="json"),
        pytest.param("terminal", "“", id="terminal"),
    ],
)
def test_the_format_is_the_one_asked_for(form: str, begins: str, run: Run, pile: Path) -> None:
    assert run(pile, "-f", form).out.startswith(begins)


def test_what_is_given_counts_and_the_clock_can_be_left_out(run: Run, pile: Path) -> None:
    given = ("--outlet", "Rusk Herald", "--published", "2026-05-03", "--no-clock")
    ended = run(pile / "herald.txt", "-f", "json", *given)
    made = Briefing.model_validate_json(ended.out)
    (article,) = made.articles
    assert (article.outlet, article.published, article.published_from) == (
        "Rusk Herald",
        "2026-05-03",
        "given",
    )
    assert (made.provenance.created, made.usage.seconds) == (None, None)
    assert ended.out == run(pile / "herald.txt", "-f", "json", *given).out


def test_a_manifest_alone_is_enough(run: Run, pile: Path) -> None:
    manifest = pile / "pile.csv"
    manifest.write_text("source,outlet\nherald.txt,Rusk Herald\n", "utf-8")
    ended = run("--manifest", manifest, "-f", "json")
    assert json.loads(ended.out)["articles"][0]["outlet"] == "Rusk Herald"


def test_one_story_joins_what_would_stand_apart(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bakery on Mill Street opened at six.\n", "utf-8")
    (tmp_path / "b.txt").write_text("Parliament adopted the budget of the navy.\n", "utf-8")
    apart = json.loads(run(tmp_path, "-f", "json").out)
    joined = json.loads(run(tmp_path, "-f", "json", "--one-story").out)
    assert (len(apart["stories"]), len(joined["stories"])) == (0, 1)


def test_one_bad_article_does_not_stop_the_others(run: Run, pile: Path) -> None:
    (pile / "broken.txt").write_bytes(b"\x00\x01\x02\x03" * 50)
    ended = run(pile, pile / "missing.txt", "-f", "json")
    assert ended.code == 3
    assert len(json.loads(ended.out)["articles"]) == 2
    assert [line.split(":")[0] for line in ended.err.splitlines()] == ["summarize", "summarize"]
    assert "broken.txt" in ended.err
    assert "missing.txt: does not exist" in ended.err


@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
def test_with_nothing_read_nothing_is_printed(form: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    ended = run(tmp_path / "missing.txt", tmp_path / "empty.txt", "-f", form)
    assert (ended.code, ended.out) == (3, "")
    assert ended.err.splitlines()[-1] == "summarize: no source could be briefed"


def test_with_nothing_read_an_old_file_stays(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "old.md"
    target.write_text("old", "utf-8")
    assert run(tmp_path / "missing.txt", "-o", target).code == 3
    assert target.read_text("utf-8") == "old"


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        pytest.param((), "give at least one source", id="nothing"),
        pytest.param(("-f", "pdf", "x"), "'pdf' is not one of", id="format"),
        pytest.param(("--length", "long", "x"), "'long' is not one of", id="length"),
        pytest.param(("--loud", "x"), "No such option", id="option"),
        pytest.param(("-q", "verify"), "verify is a command", id="command-too-late"),
        pytest.param(("x", "-o", "no/such/folder/x.md"), "there is no folder", id="no-folder"),
        pytest.param(("x", "-o", "x.docx"), ".txt, .md, .markdown, .json", id="ending"),
        pytest.param(("veriffy", "x.json"), "did you mean verify? Try", id="command-misspelt"),
        pytest.param(("Rendr",), "did you mean render?", id="command-misspelt-alone"),
        pytest.param(("x", "--published", "soon"), "is no date of publication", id="date"),
        pytest.param(("x", "--manifest", "no.csv"), "no.csv", id="manifest"),
        pytest.param(("verify",), "Missing argument", id="verify-nothing"),
        pytest.param(("verify", "no.json"), "there is no such file", id="verify-missing"),
        pytest.param(("verify", "."), "is no file", id="verify-folder"),
        pytest.param(("verify", "/dev/zero"), "is no file", id="verify-device"),
        pytest.param(("render", "no.json"), "there is no such file", id="render-missing"),
        pytest.param(("completion", "tcsh"), "'tcsh' is not one of", id="shell"),
    ],
)
def test_a_wrong_command_line_is_told_on_one_line(
    arguments: tuple[str, ...],
    problem: str,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = run(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert ended.err.startswith("summarize: ")
    assert problem in ended.err


def test_what_holds_for_one_source_is_refused_for_several(run: Run, pile: Path) -> None:
    ended = run(pile, "--outlet", "Rusk Herald")
    assert ended.code == 2
    assert "use a manifest" in ended.err


def test_names_of_commands_win_and_a_path_names_the_file(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("verify").write_text("The ferry ran aground. Nobody was hurt.\n", "utf-8")
    assert run("verify", "verify").code == 1
    assert "ran aground" in run("./verify").out
    assert "ran aground" in run("--", "verify").out
    assert "ran aground" in run("--no-clock", "--", "verify").out


@pytest.mark.parametrize("word", ["./veriffy", "veriffy.txt", "harbour", "rend*"])
def test_what_looks_like_a_source_is_told_of_as_one(word: str, run: Run, tmp_path: Path) -> None:
    ended = run(word)
    assert ended.code == 3
    assert "did you mean" not in ended.err


def test_a_file_named_nearly_like_a_command_is_briefed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("veriffy").write_text("The ferry ran aground. Nobody was hurt.\n", "utf-8")
    assert "ran aground" in run("veriffy").out


@pytest.mark.skipif(os.name == "nt", reason="such names cannot exist there")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("-dash.txt", "-dash.txt", id="dash"),
        pytest.param("two\nlines.txt", "two\\nlines.txt", id="line-feed"),
        pytest.param("\x1b[31mred.txt", "\\x1b[31mred.txt", id="ansi"),
        pytest.param("right\u202eleft.txt", "right\\u202eleft.txt", id="bidi"),
    ],
)
def test_odd_names_work_and_print_safely(
    name: str, shown: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    missing = run("--", name)
    assert (missing.code, len(missing.err.splitlines())) == (3, 2)
    assert shown in missing.err
    Path(name).write_text("The ferry ran aground. Nobody was hurt.\n", "utf-8")
    ended = run("--", name)
    assert ended.code == 0
    assert ended.out.replace("\n", "").isprintable()


def test_strict_ends_with_1_when_something_was_withheld(
    run: Run, pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from summarizer.drafting import ArticleDraft, CrossDraft, DraftedClaim
    from summarizer.drafting.extractive import ExtractiveDrafter

    async def liar(*_: object) -> ArticleDraft:
        false = DraftedClaim(text="The ferry Alma sank with 999 people aboard.", sentences=[1])
        return ArticleDraft(headline=None, summary=[false])

    async def silent(*_: object) -> CrossDraft:
        return CrossDraft(headline=None, overview=[], disagreements=[])

    monkeypatch.setattr(ExtractiveDrafter, "article", liar)
    monkeypatch.setattr(ExtractiveDrafter, "cross", silent)
    assert run(pile).code == 0
    strict = run(pile, "--strict")
    assert strict.code == 1
    assert "withheld" in strict.err
    assert "999" in strict.out.split("Withheld")[1]
    assert run(pile, pile / "missing.txt", "--strict").code == 3


def test_strict_is_content_when_nothing_was_withheld(run: Run, pile: Path) -> None:
    assert run(pile / "herald.txt", "--strict").code == 0


def test_the_number_of_jobs_changes_no_byte_of_what_is_printed(run: Run, pile: Path) -> None:
    (pile / "alone.txt").write_text(
        "A museum in Velm bought a grey horse by Ilan Sorge.\n", "utf-8"
    )
    asked = (pile, "-f", "json", "--no-clock", "--jobs")
    assert run(*asked, 2) == run(*asked, 1)
    assert run(*asked, 0).code == 2
