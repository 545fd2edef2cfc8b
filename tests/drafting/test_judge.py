from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from summarizer.config import Server
from summarizer.drafting import Assertion, CitedSentence
from summarizer.drafting.model import ModelJudge
from summarizer.drafting.model.judge import verdicts_check
from summarizer.drafting.wire import WrittenVerdict, WrittenVerdicts
from summarizer.errors import ModelError
from summarizer.model import ModelDoor
from summarizer.prompting import load_prompt
from tests.answering import SERVER, ModelServer, at_once

SENTENCE = "The council of Orlen voted on Monday to rebuild the bridge."


def claims(count: int, outlet: str | None = None) -> list[Assertion]:
    """Return so many different claims, all on one sentence."""
    cited = CitedSentence(SENTENCE, outlet, "2026-05-04T08:00")
    return [Assertion(f"The council voted, says claim {n}.", (cited,)) for n in range(count)]


def judged(
    count: int,
    reply: Callable[[Any, str], Any],
    server: Server = SERVER,
    outlet: str | None = None,
) -> tuple[list[Any], ModelServer]:
    """Return what a judge that replies so objects to so many claims."""
    model = ModelServer(WrittenVerdicts=reply)

    async def run() -> list[Any]:
        transport = httpx2.MockTransport(model)
        async with ModelDoor(server, environ={}, transport=transport, sleep=at_once) as door:
            judge = ModelJudge(door, load_prompt("support_judge"))
            return await judge.objections(claims(count, outlet))

    return asyncio.run(run()), model


def verdicts(prompt: str, *, wrong: str = "", words: str = "") -> dict[str, Any]:
    """Judge every claim of a prompt; those that hold the text `wrong` are not supported."""
    found = [line.split(": ", 1)[1] for line in prompt.splitlines() if line.startswith("Claim ")]
    return {
        "verdicts": [
            {
                "claim": number,
                "words": words if wrong and wrong in text else "",
                "supported": not (wrong and wrong in text),
            }
            for number, text in enumerate(found, 1)
        ]
    }


def test_a_judge_that_agrees_objects_to_nothing() -> None:
    objections, _ = judged(3, lambda _, prompt: verdicts(prompt))
    assert objections == [None, None, None]


def test_an_objection_names_the_words_at_fault() -> None:
    objections, _ = judged(
        3, lambda _, prompt: verdicts(prompt, wrong="claim 1.", words="says claim 1")
    )
    assert [o and o.words for o in objections] == [None, ("says claim 1",), None]


def test_words_that_the_claim_does_not_hold_are_not_shown() -> None:
    objections, _ = judged(1, lambda _, prompt: verdicts(prompt, wrong="claim", words="my opinion"))
    assert objections[0].words == ()


def test_many_claims_are_judged_in_batches_and_keep_their_order() -> None:
    objections, server = judged(30, lambda _, prompt: verdicts(prompt, wrong="claim 17."))
    assert len(server.asked) == 3
    assert [n for n, objection in enumerate(objections) if objection is not None] == [17]


def test_a_small_context_window_makes_smaller_batches() -> None:
    small = Server(base_url=SERVER.base_url, model=SERVER.model, context_window=3_000)
    objections, server = judged(12, lambda _, prompt: verdicts(prompt), small)
    assert len(server.asked) > 1
    assert objections == [None] * 12


@pytest.mark.parametrize(
    ("outlet", "line"),
    [
        pytest.param(None, f"[1] {SENTENCE}", id="of one article"),
        pytest.param("Orlen Post", f"[1] (Orlen Post, 2026-05-04) {SENTENCE}", id="across"),
    ],
)
def test_a_claim_is_judged_by_its_own_sentences_and_their_outlets(
    outlet: str | None, line: str
) -> None:
    _, server = judged(1, lambda _, prompt: verdicts(prompt), outlet=outlet)
    assert f"Its sentences:\n{line}\n</" in server.prompts[0]


def test_a_judge_that_leaves_a_claim_out_is_asked_again_then_an_error() -> None:
    def short(_: Any, prompt: str) -> Any:
        return {"verdicts": verdicts(prompt)["verdicts"][1:]}

    with pytest.raises(ModelError, match=r"judge each of the claims 1 to 2 exactly once"):
        judged(2, short)


@pytest.mark.parametrize(
    "numbers",
    [
        pytest.param([1, 1, 2], id="one claim judged twice"),
        pytest.param([1], id="one claim left out"),
        pytest.param([0, 1], id="counted from nought"),
        pytest.param([1, 2, 3], id="one claim too many"),
    ],
)
def test_every_claim_is_judged_exactly_once(numbers: list[int]) -> None:
    found = [WrittenVerdict(claim=n, words="", supported=True) for n in numbers]
    with pytest.raises(ValueError, match="judge each of the claims 1 to 2 exactly once"):
        verdicts_check(2)(WrittenVerdicts(verdicts=found))
