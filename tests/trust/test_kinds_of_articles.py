"""Articles that are no plain English news: nothing is made of them that they do not say.

Of each a briefing is made by a command and proven anew; every claim that is a source's must stand
in that source letter by letter, every figure and day where it is cited.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Author, Briefing
from summarizer.cli import main
from summarizer.models import Claim
from summarizer.models.walk import shown_claims

GERMAN = (
    "Die Fähre Alma lief am Samstag vor Rusk Point mit 214 Menschen an Bord auf Grund. Alle wurden "
    "vor Mitternacht an Land gebracht, sagte die Küstenwache."
)
ARABIC = (
    "جنحت العبارة ألما يوم السبت قبالة راسك وعلى متنها 214 شخصا. وقال خفر السواحل إن الجميع "
    "نقلوا إلى الشاطئ قبل منتصف الليل."
)
MIXED = (
    "The ferry Alma (паром «Альма», 渡轮阿尔玛) ran aground on Saturday. Капитан Holt сказал: "
    "«steering failed». 214 people, אנשים, were aboard."
)
POEM = "The tide\nwill turn\n\nand turn again,\nat 4 a.m.,\n\nand no one\nwill be told."
CODE = (
    "def ashore(people):\n    return people - 214\n\n"
    "for ferry in range(3):\n    print(ashore(ferry))"
)
TABLE = (
    "| Port | Boats | Date |\n|---|---|---|\n| Rusk | 12 | 3 May 2026 |\n| Tarn | 40 | 4 May 2026 |"
)
STUB = (
    "The ferry Alma ran aground off Rusk Point on Saturday with 214 people aboard. The captain "
    "could not say why.\n\nSubscribe to continue reading this article.\n"
)
CORRECTED = (
    "The ferry Alma ran aground off Rusk Point on Saturday with 214 people aboard.\n\nNobody was "
    "hurt, the coast guard said.\n\nCorrection, 5 May 2026: an earlier version of this article "
    "said 190 people were aboard.\n"
)
SATIRE = (
    "Local Man Wins Argument With Ferry\n\nSaying that it had started it, Ida Holt, 44, announced "
    "on Saturday that she had defeated the ferry Alma in a debate watched by 214 gulls. The ferry "
    "is expected to appeal in 9,000 years.\n"
)
LIVE = "".join(
    f"<div class=post><time datetime='2026-05-03T{n // 60:02}:{n % 60:02}:00+00:00'></time>"
    f"<p>Boat {n} of the rescue has brought {n + 3} people to the pier at Rusk, police say.</p>"
    "</div>"
    for n in range(200)
)
LIVE_PAGE = (
    '<html><head><title>Rescue</title><script type="application/ld+json">'
    '{"@type": "LiveBlogPosting", "headline": "Rescue", "datePublished": "2026-05-03"}</script>'
    f"</head><body><main>{LIVE}</main></body></html>"
)

# name of the file, what it holds, notes that must stand with it
KINDS: dict[str, tuple[str, str, set[str]]] = {
    "another-language": ("x.txt", GERMAN, {"language"}),
    "right-to-left": ("x.txt", ARABIC, {"language"}),
    "several-scripts": ("x.txt", MIXED, set()),
    "poem": ("x.txt", POEM, set()),
    "code": ("x.txt", CODE, set()),
    "stub-before-a-wall": ("x.txt", STUB, {"stub"}),
    "live-blog-of-200-updates": ("x.html", LIVE_PAGE, {"live"}),
    "correction": ("x.txt", CORRECTED, {"correction"}),
    "satire": ("x.txt", SATIRE, set()),
}


def claims(made: Briefing) -> list[Claim]:
    return [claim for brief in made.article_briefs for claim in shown_claims(brief)]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_made_of_an_odd_article_that_it_does_not_say(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name, text, notes = KINDS[kind]
    (tmp_path / name).write_text(text, "utf-8")
    saved = tmp_path / "saved.json"
    assert main([str(tmp_path / name), "-q", "--no-clock", "-o", str(saved)]) == 0
    assert "Traceback" not in capsys.readouterr().err
    made = Briefing.model_validate_json(saved.read_text("utf-8"))
    (article,) = made.articles
    assert notes <= {str(note.kind) for note in article.notes}
    cited = [citation for claim in claims(made) for citation in claim.citations]
    for brief in made.article_briefs:
        cited += [citation for figure in brief.figures for citation in figure.citations]
    assert all(article.text[c.start : c.end] == c.quote for c in cited)
    assert all(claim.text in article.text for claim in claims(made) if claim.by is Author.SOURCE)
    assert {claim.by for claim in claims(made)} <= {Author.SOURCE, Author.CODE}
    assert main(["verify", str(saved)]) == 0


def test_a_stub_is_said_to_be_one_to_the_reader(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.txt").write_text(STUB, "utf-8")
    assert main([str(tmp_path / "x.txt"), "-q"]) == 0
    assert "only its beginning was given" in capsys.readouterr().out


def test_of_a_table_alone_no_sentence_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.md").write_text(TABLE, "utf-8")
    assert main([str(tmp_path / "x.md"), "-q"]) == 3
    said = capsys.readouterr()
    assert "there is no body text to stand on" in said.err
    assert said.out == ""
