from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from summarizer import Check, check, render
from summarizer.cli.check import spread
from tests.cli.conftest import Run
from tests.cli.running import command

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE, STORY = ROOT / "examples" / "tolvarn-draft.md", ROOT / "examples" / "tolvarn-dam"
SCHEMA = json.loads((ROOT / "docs" / "check.schema.json").read_text("utf-8"))
TRUE = "The ferry Alma ran aground off Rusk Point on Saturday, the coast guard said.\n"
FALSE = "The ferry Alma ran aground off Rusk Point on Sunday, the coast guard said.\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(TRUE, "utf-8")
    return path


def test_copy_that_holds_is_done(run: Run, draft: Path, pile: Path) -> None:
    ended = run("check", draft, "--against", pile)
    assert (ended.code, ended.err) == (0, "")
    assert "all of 1 sentence hold" in " ".join(ended.out.split())


def test_a_sentence_that_fails_fails_the_check(run: Run, draft: Path, pile: Path) -> None:
    draft.write_text(FALSE, "utf-8")
    ended = run("check", draft, "--against", pile)
    assert ended.code == 1
    assert "Line 1: a source says otherwise" in ended.out
    assert TRUE.strip() in ended.out


def test_all_words_after_against_are_sources(run: Run, draft: Path, pile: Path) -> None:
    files = sorted(pile.iterdir())
    ended = run("check", draft, "--against", *files, "-f", "json", "--no-clock")
    done = Check.model_validate_json(ended.out)
    assert [article.source for article in done.articles] == [str(file) for file in files]
    assert done.provenance.created is None


@pytest.mark.parametrize(
    ("given", "read"),
    [
        pytest.param("d --against a b -q", "d --against a --against b -q", id="several"),
        pytest.param("d --against=a b", "d --against=a --against b", id="equals"),
        pytest.param("--against a - -f json d", "--against a --against - -f json d", id="first"),
        pytest.param("d --against a -- b", "d --against a -- b", id="dashes"),
    ],
)
def test_the_option_takes_words_up_to_the_next(given: str, read: str) -> None:
    assert list(spread(given.split())) == read.split()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["d.txt"], "--against SOURCE", id="no_sources"),
        pytest.param(["--against", "a", "b"], "DRAFT", id="no_draft"),
        pytest.param(["-", "--against", "-"], "cannot be a source as well", id="stdin_twice"),
        pytest.param(["d.txt", "--against", "a", "-o", "."], "one file", id="folder"),
        pytest.param(["nowhere.txt", "--against", "a"], "does not exist", id="no_such_draft"),
    ],
)
def test_a_wrong_command_line_is_told(arguments: list[str], said: str, run: Run) -> None:
    ended = run("check", *arguments)
    assert ended.code == 2
    assert said in ended.err


def test_sources_that_cannot_be_read_are_told(run: Run, draft: Path, pile: Path) -> None:
    ended = run("check", draft, "--against", pile, "missing.txt")
    assert ended.code == 3
    assert "missing.txt" in ended.err
    assert "all of 1 sentence hold" in " ".join(ended.out.split())
    assert run("check", draft, "--against", "missing.txt").out == ""


def test_a_draft_without_a_sentence_is_no_success(run: Run, draft: Path, pile: Path) -> None:
    draft.write_text("\n \n", "utf-8")
    ended = run("check", draft, "--against", pile)
    assert (ended.code, ended.out) == (3, "")
    assert "holds no sentence" in ended.err


def test_a_draft_among_the_sources_proves_nothing(run: Run, pile: Path) -> None:
    draft = pile / "draft.txt"
    draft.write_text("A museum of fishery has opened in Brask.\n", "utf-8")
    ended = run("check", draft, "--against", pile)
    assert ended.code == 1
    assert "it was also given as a source" in ended.out


def test_a_draft_comes_from_standard_input(pile: Path) -> None:
    done = command("check", "-", "--against", str(pile), stdin=FALSE.encode())
    assert done.returncode == 1
    assert "becomes" in done.stdout.decode("utf-8")


def test_a_saved_briefing_stands_for_its_articles(run: Run, draft: Path, saved: Path) -> None:
    ended = run("check", draft, "--against", saved)
    assert (ended.code, ended.err) == (0, "")
    assert "against 2 sources" in ended.out
    draft.with_suffix(".json").write_text("[1, 2]", "utf-8")
    refused = run("check", draft, "--against", draft.with_suffix(".json"))
    assert refused.code == 3
    assert "is no saved briefing" in refused.err


def test_strict_fails_what_sources_differ_about(run: Run, draft: Path, pile: Path) -> None:
    draft.write_text(
        "The Alma ran aground on Saturday with 214 people aboard, the coast guard said."
    )
    assert run("check", draft, "--against", pile).code == 0
    ended = run("check", draft, "--against", pile, "--strict")
    assert ended.code == 1
    assert "sources differ about 1 sentence" in ended.err


def test_a_check_goes_to_a_file_whose_ending_says_how(
    run: Run, draft: Path, pile: Path, tmp_path: Path
) -> None:
    for name, start in (("c.md", "# "), ("c.json", "{"), ("c.txt", "")):
        assert run("check", draft, "--against", pile, "-o", tmp_path / name).out == ""
        assert (tmp_path / name).read_text("utf-8").startswith(start)


@pytest.fixture(scope="module")
def example() -> Check:
    """Check the example draft once for all tests that only show it."""
    return check(EXAMPLE, STORY, clock=False)


def test_the_example_has_the_mistakes_that_are_documented(example: Check) -> None:
    lines = [one.place.line for one in example.failed if one.place]
    assert lines == [5, 7, 11, 17, 19, 19]


def test_json_keeps_to_the_published_schema(example: Check) -> None:
    shown = render(example, "json")
    jsonschema.validate(json.loads(shown), SCHEMA)
    assert Check.model_validate_json(shown) == example


@pytest.mark.parametrize("width", [24, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int, example: Check) -> None:
    shown = render(example, "terminal", width=width, length="full")
    assert max(map(len, shown.splitlines())) <= width


def test_every_length_shows_what_fails_and_only_some_the_rest(example: Check) -> None:
    lengths = ("short", "standard", "full")
    pages = {length: render(example, "terminal", length=length) for length in lengths}
    assert all(page.count("a source says otherwise") == 4 for page in pages.values())
    assert all(page.count("only as what somebody says") == 2 for page in pages.values())
    assert "Nothing to check" not in pages["short"]
    assert len(pages["short"]) < len(pages["standard"]) < len(pages["full"])


def test_a_draft_cannot_act_on_a_terminal_or_a_page(run: Run, draft: Path, pile: Path) -> None:
    draft.write_text("The *ferry* <b>Alma</b> \x1b[31msank\u202e in 1912 off Brask.\n", "utf-8")
    assert "\x1b" not in run("check", draft, "--against", pile).out
    page = run("check", draft, "--against", pile, "-f", "markdown").out
    assert "<b>" not in page.replace("\\<b", "")
    assert "\u202e" not in page
