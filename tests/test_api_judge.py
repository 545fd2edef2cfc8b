"""What a judge does to a briefing: it withholds, and never clears."""

from __future__ import annotations

import re
from typing import Any

import pytest

from summarizer import Briefing, article_from_text, audit, summarize
from summarizer.models import Author, ReasonKind, Verdict
from summarizer.models.walk import shown_claims
from tests.answering import SERVER, Lines, ModelServer, answer, install, verdicts

OUTLETS = ("The Sorne Post", "Tarn Herald")
TEXTS = (
    "At least 300 people left their homes in Tarn on Sunday, Ines Falk said. The river Sorne "
    "flooded the lower town of Tarn. Firefighters pumped out 40 cellars. "
    "The school is a shelter now.",
    "At most 200 people left their homes in Tarn on Sunday, Bruno Holm said. The river Sorne "
    "flooded the lower town of Tarn. Two bridges of the town are closed. "
    "Buses run again.",
)


def brief(monkeypatch: pytest.MonkeyPatch, judge: Any = verdicts) -> tuple[Briefing, ModelServer]:
    """Return a judged briefing of two articles and the server that answered."""
    server = install(monkeypatch, ModelServer(WrittenVerdicts=judge))
    pile = [
        article_from_text(text, outlet=outlet, published="2026-05-04")
        for text, outlet in zip(TEXTS, OUTLETS, strict=True)
    ]
    made = summarize(pile, server=SERVER, one_story=True, clock=False, judge=True)
    return made, server


def objecting(pattern: str) -> Any:
    """Return a judge that objects to the claims whose text a pattern finds something in."""

    def reply(lines: Lines, prompt: str) -> Any:
        told = verdicts(lines, prompt)
        for verdict in told["verdicts"]:
            text = re.search(rf"^Claim {verdict['claim']}: (.*)$", prompt, re.MULTILINE)
            found = re.search(pattern, text[1]) if text else None
            if found:
                verdict |= {"supported": False, "words": found[0]}
        return told

    return reply


def test_a_briefing_says_that_it_was_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    made, server = brief(monkeypatch)
    assert made.provenance.verification == "rules+judge"
    assert made.provenance.prompts[-1].name == "support_judge"
    assert server.asked.count("WrittenVerdicts") == 3
    assert all(not one.withheld for one in (*made.article_briefs, *made.stories))


def test_without_a_judge_none_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    server = install(monkeypatch, ModelServer())
    made = summarize(article_from_text(TEXTS[0]), server=SERVER, clock=False)
    assert made.provenance.verification == "rules"
    assert "support_judge" not in {prompt.name for prompt in made.provenance.prompts}
    assert "WrittenVerdicts" not in server.asked


def test_what_the_judge_objects_to_is_withheld_with_its_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, _ = brief(monkeypatch, objecting("flooded the lower town"))
    first = made.article_briefs[0]
    assert [claim.text for claim in first.withheld] == [
        "The river Sorne flooded the lower town of Tarn."
    ]
    (reason,) = first.withheld[0].reasons
    assert (reason.kind, reason.words) == (ReasonKind.JUDGE, ("flooded the lower town",))
    assert all("flooded" not in claim.text for claim in first.summary)
    assert audit(made).faults == ()


def test_coverage_counts_only_what_the_judge_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, _ = brief(monkeypatch)
    made, _ = brief(monkeypatch, objecting("flooded the lower town"))
    assert whole.article_briefs[0].coverage.sentences_cited == 2
    assert made.article_briefs[0].coverage.sentences_cited == 1


def test_computed_words_take_the_place_of_what_a_story_loses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, _ = brief(monkeypatch, objecting("."))
    (story,) = made.stories
    assert story.headline is None or story.headline.by is Author.CODE
    assert story.overview == ()
    assert story.disagreements
    assert {row.explanation.by for row in story.disagreements} == {Author.CODE}
    assert {claim.reasons[0].kind for claim in story.withheld} == {ReasonKind.JUDGE}


def test_a_judge_never_clears_what_rules_withhold(monkeypatch: pytest.MonkeyPatch) -> None:
    def false(lines: Lines, prompt: str) -> Any:
        wrong = {"sentences": [1], "text": "At least 999,999 people left their homes in Tarn."}
        return {"headline": wrong, "claims": [wrong]}

    server = install(monkeypatch, ModelServer(WrittenArticle=false))
    made = summarize(
        article_from_text(TEXTS[0]), server=SERVER, clock=False, reask=False, judge=True
    )
    assert "WrittenVerdicts" not in server.asked
    assert {claim.verdict for claim in made.article_briefs[0].withheld} == {Verdict.UNSUPPORTED}


def test_a_source_s_own_words_are_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    made, server = brief(monkeypatch)
    judged = " ".join(
        p
        for p, shape in zip(server.prompts, server.asked, strict=True)
        if shape == "WrittenVerdicts"
    )
    own = [
        claim.text
        for one in made.article_briefs
        for claim in shown_claims(one)
        if claim.by is Author.SOURCE
    ]
    assert own
    assert all(f": {text}\nIts sentences" not in judged for text in own if "cellars" in text)


def test_a_judge_that_cannot_answer_is_a_failure_and_the_brief_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made, _ = brief(monkeypatch, lambda *_: answer(None, refusal="No."))
    assert len(made.article_briefs[0].summary) == 2
    assert {failure.error for failure in made.failures} == {"RefusalError"}
    assert all("proven by rules alone" in failure.message for failure in made.failures)


def test_a_judge_without_a_model_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="a judge doubts what the model drafter writes"):
        summarize(article_from_text(TEXTS[0]), judge=True)
