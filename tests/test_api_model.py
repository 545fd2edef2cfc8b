from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest

from summarizer import Briefing, Departure, article_from_text, audit, summarize
from summarizer.models import Article, Author, DrafterKind, ReasonKind, Status
from tests.answering import HOST, SERVER, Lines, ModelServer, answer, article, install, whole_story

PROMPTS = ["article_brief", "claim_mend", "cross_brief", "story_brief"]

TEXTS = (
    "At least 300 people left their homes in Tarn on Sunday, Ines Falk said. The river Sorne "
    "flooded the lower town of Tarn. Firefighters pumped out 40 cellars.",
    "At most 200 people left their homes in Tarn on Sunday, Bruno Holm said. The river Sorne "
    "flooded the lower town of Tarn. Two bridges of the town are closed.",
    "The river Sorne flooded the lower town of Tarn on Sunday. The school of Tarn is a shelter "
    "now. Volunteers filled 900 bags with sand.",
)
OUTLETS = ("The Sorne Post", "Tarn Herald", "Valley Wire")


def _pile() -> list[Article]:
    return [
        article_from_text(text, outlet=outlet, published="2026-05-04")
        for text, outlet in zip(TEXTS, OUTLETS, strict=True)
    ]


def _brief(**choices: Any) -> Briefing:
    return summarize(_pile(), server=SERVER, one_story=True, clock=False, **choices)


def _false_figure(lines: Lines, prompt: str) -> Any:
    """Write a first claim with a figure that no article has."""
    wrong = {"sentences": [lines[0][0]], "text": "999,999 people left their homes in Tarn."}
    good = article(lines, prompt)
    return {**good, "claims": [wrong]}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> ModelServer:
    return install(monkeypatch, ModelServer())


def test_a_story_is_drafted_by_the_model_and_proven(server: ModelServer) -> None:
    made = _brief()
    assert made.failures == ()
    assert [brief.status for brief in made.article_briefs] == [Status.OK] * 3
    assert {claim.by for brief in made.article_briefs for claim in brief.summary} == {Author.MODEL}
    assert made.stories[0].overview[0].by is Author.MODEL
    assert audit(made).faults == ()
    assert len(server.asked) == 4


def test_the_briefing_says_what_made_it_and_what_it_cost(server: ModelServer) -> None:
    made = _brief(focus="Who was hurt?")
    said = made.provenance
    assert (said.drafter, said.model, said.base_url_host) == (DrafterKind.MODEL, SERVER.model, HOST)
    assert (said.model_answered, said.focus) == ("test-model-7", "Who was hurt?")
    assert [p.name for p in said.prompts] == PROMPTS
    assert (made.usage.prompt_tokens, made.usage.answers, made.usage.usd) == (400, 4, None)
    assert all("Who was hurt?" in prompt for prompt in server.prompts)


def test_it_is_told_before_text_leaves_the_machine(server: ModelServer) -> None:
    told: list[tuple[Departure, int]] = []
    _brief(on_departure=lambda departure: told.append((departure, len(server.asked))))
    ((departure, asked_before),) = told
    assert (departure.host, departure.model, asked_before) == (HOST, SERVER.model, 0)
    assert departure.tokens > 100


def test_without_a_server_nothing_is_sent(server: ModelServer) -> None:
    made = summarize(_pile(), clock=False)
    assert made.provenance.drafter is DrafterKind.EXTRACTIVE
    assert server.asked == []


@pytest.mark.parametrize(
    ("reply", "status", "error"),
    [
        pytest.param(answer(None, refusal="no"), Status.REFUSED, "RefusalError", id="refused"),
        pytest.param(answer(None, "content_filter"), Status.FILTERED, "RefusalError", id="filter"),
        pytest.param(answer({}, "length"), Status.INCOMPLETE, "OutputError", id="length"),
    ],
)
def test_an_article_without_an_answer_says_so_beside_the_others(
    reply: httpx2.Response, status: Status, error: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def second_fails(lines: Lines, prompt: str) -> Any:
        return reply if "Bruno Holm" in prompt else article(lines, prompt)

    install(monkeypatch, ModelServer(WrittenArticle=second_fails))
    made = _brief()
    assert [brief.status for brief in made.article_briefs] == [Status.OK, status, Status.OK]
    assert made.article_briefs[1].summary == ()
    assert [figure.text for figure in made.article_briefs[1].figures] == ["At most 200", "Two"]
    assert audit(made).faults == ()
    assert [failure.error for failure in made.failures] == [error]
    assert made.failures[0].source == made.articles[1].source


def test_a_refused_key_costs_one_request_and_stops_the_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refused = ModelServer(WrittenArticle=lambda *_: httpx2.Response(401, json={"error": {}}))
    install(monkeypatch, refused)
    made = _brief()
    assert len(refused.asked) == 1
    assert {brief.status for brief in made.article_briefs} == {Status.STOPPED}
    assert made.stories[0].status is Status.STOPPED
    assert made.failures[0].error == "AuthError"
    assert len(made.failures) == 4


def test_a_story_without_an_answer_keeps_what_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = answer(None, refusal="no")
    install(monkeypatch, ModelServer(WrittenWholeStory=lambda *_: refusal))
    made = _brief()
    told = made.stories[0]
    assert (told.status, told.overview) == (Status.REFUSED, ())
    assert told.disagreements
    assert told.consensus
    assert [failure.source for failure in made.failures] == ["s1"]
    assert audit(made).faults == ()


def test_a_difference_that_a_model_finds_to_be_none_is_withheld_in_words_of_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def silent(lines: Lines, prompt: str) -> Any:
        told = whole_story(lines, prompt)
        return {**told, "differences": [{**one, "differ": False} for one in told["differences"]]}

    install(monkeypatch, ModelServer(WrittenWholeStory=silent))
    made = _brief()
    (told,) = made.stories
    assert told.disagreements == ()
    assert {claim.by for claim in told.withheld} == {Author.CODE}
    assert all("sees no difference" in claim.reasons[0].detail for claim in told.withheld)
    assert audit(made).faults == ()


def test_a_claim_that_fails_is_mended_and_proven_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = install(monkeypatch, ModelServer(WrittenArticle=_false_figure))
    made = _brief()
    assert asked.asked.count("WrittenMend") == 3
    assert "999,999" in asked.prompts[asked.asked.index("WrittenMend")]
    assert [brief.withheld for brief in made.article_briefs] == [()] * 3
    assert made.article_briefs[0].summary[0].text.startswith("At least 300 people")
    assert made.failures == ()


def test_a_claim_that_fails_twice_is_withheld_with_its_reasons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    again = {"sentences": [1], "text": "888,888 people left their homes in Tarn."}
    asked = ModelServer(WrittenArticle=_false_figure, WrittenMend=lambda *_: again)
    install(monkeypatch, asked)
    made = _brief()
    assert asked.asked.count("WrittenMend") == 3
    (claim,) = made.article_briefs[0].withheld
    assert "888,888" in claim.text
    assert ReasonKind.FIGURE in {reason.kind for reason in claim.reasons}


def test_asking_again_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = install(monkeypatch, ModelServer(WrittenArticle=_false_figure))
    made = _brief(reask=False)
    assert "WrittenMend" not in asked.asked
    assert "999,999" in made.article_briefs[0].withheld[0].text


def test_a_claim_that_cannot_be_asked_for_again_stays_withheld_and_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refusal = answer(None, refusal="no")
    replies = {"WrittenArticle": _false_figure, "WrittenMend": lambda *_: refusal}
    install(monkeypatch, ModelServer(**replies))
    made = _brief()
    assert "999,999" in made.article_briefs[0].withheld[0].text
    assert made.article_briefs[0].status is Status.OK
    assert {failure.error for failure in made.failures} == {"RefusalError"}


def test_a_proven_wording_explains_its_difference(server: ModelServer) -> None:
    rows = _brief().stories[0].disagreements
    assert rows
    assert {row.explanation.by for row in rows} == {Author.MODEL}


def test_a_difference_the_model_leaves_out_keeps_the_words_of_code(
    monkeypatch: pytest.MonkeyPatch, server: ModelServer
) -> None:
    worded = _brief().stories[0]
    silent = ModelServer(
        WrittenWholeStory=lambda *given: {**whole_story(*given), "differences": []}
    )
    install(monkeypatch, silent)
    kept = _brief().stories[0]
    assert {row.key for row in kept.disagreements} == {row.key for row in worded.disagreements}
    assert {row.explanation.by for row in kept.disagreements} == {Author.CODE}


def test_a_false_wording_is_withheld_and_code_explains(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(lines: Lines, prompt: str) -> Any:
        told = whole_story(lines, prompt)
        for one in told["differences"]:
            one["text"] = "Both sources agree on 777,777 people."
        return told

    install(monkeypatch, ModelServer(WrittenWholeStory=wrong))
    told = _brief(reask=False).stories[0]
    assert {row.explanation.by for row in told.disagreements} == {Author.CODE}
    assert any("777,777" in claim.text for claim in told.withheld)


def test_the_order_of_answers_does_not_change_the_briefing(
    monkeypatch: pytest.MonkeyPatch, server: ModelServer
) -> None:
    calm = _brief().model_dump_json()

    class Late(httpx2.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            await request.aread()
            await asyncio.sleep(0.03 if b"Bruno Holm" in request.content else 0)
            return server(request)

    monkeypatch.setattr(httpx2, "MockTransport", lambda _: Late())
    install(monkeypatch, server)
    assert _brief().model_dump_json() == calm
