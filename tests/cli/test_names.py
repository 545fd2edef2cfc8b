from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.cli.codes import ExitCode
from summarizer.cli.names import slug, unlike
from summarizer.cli.output import Output, deliver
from summarizer.config import Length
from tests.render.making import article, briefing

SLUGS = [
    ("Ferry runs aground", "ferry-runs-aground", "words"),
    ("  «Alma»: on the rocks!  ", "alma-on-the-rocks", "punctuation"),
    ("../../etc/passwd", "etc-passwd", "path-up"),
    ("/etc/passwd", "etc-passwd", "path-absolute"),
    ("C:\\Windows\\x", "c-windows-x", "path-windows"),
    ("..", "", "dots"),
    ("", "", "nothing"),
    ("\x1b[31mred\u202e\x00", "31mred", "control"),
    ("Fähre läuft auf", "fähre-läuft-auf", "umlauts"),
    ("渡轮搁浅", "渡轮搁浅", "chinese"),
    ("ＦＥＲＲＹ ﬁre", "ferry-fire", "compatibility"),
    ("a_b__c", "a-b-c", "underscores"),
    ("🙂", "", "emoji"),
    ("x" * 300, "x" * 80, "long"),
    ("渡" * 100, "渡" * 26, "long-in-bytes"),
]


@pytest.mark.parametrize(("text", "name"), [pytest.param(t, n, id=i) for t, n, i in SLUGS])
def test_a_name_holds_letters_digits_and_hyphens(text: str, name: str) -> None:
    assert slug(text) == name


@given(st.lists(st.none() | st.text(), max_size=3))
def test_no_name_can_leave_its_folder(parts: list[str | None]) -> None:
    made = slug(*parts)
    assert len(made.encode("utf-8")) <= 80
    assert Path(made or "x").name == (made or "x")
    assert not made.startswith((".", "-"))


@given(st.lists(st.sampled_from(["a", "a-2", "a-3", "b"]), max_size=8))
def test_names_that_are_alike_are_numbered_apart(names: list[str]) -> None:
    made = unlike(names, ".md")
    assert len(set(made)) == len(names)
    assert all(new.startswith(old) for new, old in zip(made, names, strict=True))


@pytest.mark.parametrize(
    ("known", "name"),
    [
        pytest.param({}, "article-rusk-herald-ferry-aground.md", id="outlet-and-title"),
        pytest.param({"outlet": None}, "article-ferry-aground.md", id="title"),
        pytest.param({"outlet": None, "title": None}, "article-1-alma.md", id="source"),
        pytest.param({"outlet": None, "title": None, "source": "-"}, "article-a1.md", id="nothing"),
        pytest.param({"outlet": "../..", "title": "/etc"}, "article-etc.md", id="path"),
    ],
)
def test_an_article_is_named_for_what_is_known_of_it(
    known: dict[str, object], name: str, tmp_path: Path
) -> None:
    output = Output(f"{tmp_path}/", None, Length.STANDARD, quiet=True)
    deliver(briefing(article(1, **known)), output, ExitCode.DONE)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_articles_of_one_name_get_files_of_their_own(tmp_path: Path) -> None:
    output = Output(f"{tmp_path}/", None, Length.STANDARD, quiet=True)
    deliver(briefing(article(1), article(2), article(3)), output, ExitCode.DONE)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "article-rusk-herald-ferry-aground-2.md",
        "article-rusk-herald-ferry-aground-3.md",
        "article-rusk-herald-ferry-aground.md",
    ]
