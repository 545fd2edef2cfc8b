from __future__ import annotations

import asyncio
import pickle
from pathlib import Path

import pytest

from summarizer import Progress, article_from_text, asummarize, summarize
from summarizer.models import Author, NoteKind, Status, Verdict

STORY = Path(__file__).parent.parent / "examples" / "tolvarn-dam"
FLOOD = """The river Sorne flooded the lower town of Tarn on Sunday. Mayor Ines Falk ordered 300
people out of their homes. Firefighters pumped out 40 cellars."""
AFTER = """Tarn counted the damage on Monday after the Sorne broke its banks. Ines Falk said 300
people could not go home yet. The flood stood two meters high in the lower town."""
CHESS = "Ilya Brandt won the open of Kessel with a draw in the last round against Mara Soll."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, text in enumerate((FLOOD, AFTER), 1):
        Path(tmp_path, f"{number}.txt").write_text(text, "utf-8")
    return tmp_path


def test_a_directory_becomes_a_brief_per_article_and_one_across_them(folder: Path) -> None:
    briefing = summarize(folder)
    assert [brief.article_id for brief in briefing.article_briefs] == ["a1", "a2"]
    assert [story.article_ids for story in briefing.stories] == [("a1", "a2")]
    assert [article.story for article in briefing.articles] == ["s1", "s1"]


def test_every_claim_of_the_example_story_is_supported_or_computed() -> None:
    briefing = summarize(STORY)
    shown = [claim for brief in briefing.article_briefs for claim in brief.summary]
    shown += [claim for story in briefing.stories for claim in story.overview]
    assert len(shown) > 20
    assert {claim.verdict for claim in shown} == {Verdict.SUPPORTED}
    assert all(claim.by is Author.CODE or claim.citations for claim in shown)


def test_one_article_alone_has_no_story(folder: Path) -> None:
    briefing = summarize(folder / "1.txt")
    assert (len(briefing.article_briefs), briefing.stories) == (1, ())


def test_articles_and_paths_may_be_mixed(folder: Path) -> None:
    briefing = summarize([folder / "1.txt", article_from_text(AFTER, outlet="The Sorne Post")])
    assert [article.outlet for article in briefing.articles] == [None, "The Sorne Post"]
    assert [article.id for article in briefing.articles] == ["a1", "a2"]


def test_a_source_that_cannot_be_read_is_a_failure_beside_the_others(folder: Path) -> None:
    briefing = summarize([folder, folder / "missing.txt"])
    assert len(briefing.article_briefs) == 2
    (failure,) = briefing.failures
    assert failure.error == "SourceError"
    assert "missing.txt" in failure.source


def test_an_article_without_a_body_has_an_empty_brief_and_is_a_failure() -> None:
    briefing = summarize([article_from_text(FLOOD), article_from_text("  ")])
    assert [brief.status for brief in briefing.article_briefs] == [Status.OK, Status.EMPTY]
    assert len(briefing.failures) == 1


def test_an_article_off_the_story_is_flagged_and_left_out(folder: Path) -> None:
    briefing = summarize([folder, article_from_text(CHESS)])
    assert briefing.stories[0].article_ids == ("a1", "a2")
    assert NoteKind.OFF_STORY in [note.kind for note in briefing.articles[2].notes]


def test_one_story_can_be_forced(folder: Path) -> None:
    briefing = summarize([folder, article_from_text(CHESS)], one_story=True)
    assert briefing.stories[0].article_ids == ("a1", "a2", "a3")


def test_without_a_clock_two_runs_are_the_same(folder: Path) -> None:
    first, second = (summarize(folder, clock=False).model_dump_json() for _ in range(2))
    assert first == second


def test_progress_tells_each_article_and_each_story(folder: Path) -> None:
    told: list[Progress] = []
    summarize(folder, on_progress=told.append)
    assert [(p.stage, p.done, p.total) for p in told] == [
        ("article", 1, 2),
        ("article", 2, 2),
        ("story", 1, 1),
    ]


def test_results_can_be_pickled(folder: Path) -> None:
    briefing = summarize(folder)
    assert pickle.loads(pickle.dumps(briefing)) == briefing


def test_it_works_inside_a_running_loop(folder: Path) -> None:
    async def notebook() -> int:
        return len(summarize(folder).article_briefs)

    assert asyncio.run(notebook()) == 2


def test_the_coroutine_gives_the_same_briefing(folder: Path) -> None:
    assert asyncio.run(asummarize(folder, clock=False)) == summarize(folder, clock=False)


def test_the_order_of_articles_does_not_change_what_is_found(folder: Path) -> None:
    forth = summarize([folder / "1.txt", folder / "2.txt"]).stories[0]
    back = summarize([folder / "2.txt", folder / "1.txt"]).stories[0]
    assert {point.key for point in forth.consensus} == {point.key for point in back.consensus}
    assert {row.key for row in forth.disagreements} == {row.key for row in back.disagreements}
