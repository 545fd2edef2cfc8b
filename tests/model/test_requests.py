from __future__ import annotations

import asyncio

import openai
import pytest
from pydantic import BaseModel

from summarizer.drafting.wire import WrittenArticle, WrittenMend, WrittenOverview, WrittenStory
from summarizer.errors import ModelError
from summarizer.model import Tokens
from summarizer.model.limits import ANSWER_TOKENS, THOUGHT_TOKENS
from summarizer.prompting import Prompted, response_schema
from tests.model.conftest import Bridges, OpenRun, refusal, reply


def test_a_request_holds_model_messages_bound_and_strict_schema_alone(run: OpenRun) -> None:
    opened = run(reply())
    asyncio.run(opened.ask())
    (body,) = opened.script.bodies
    assert body == {
        "model": "m",
        "messages": [
            {"role": "system", "content": "You count."},
            {"role": "user", "content": "How many bridges has Orlen?"},
        ],
        "max_completion_tokens": ANSWER_TOKENS,
        "response_format": {
            "type": "json_schema",
            "json_schema": {
                "name": "Bridges",
                "strict": True,
                "schema": {
                    "type": "object",
                    "properties": {
                        "count": {"type": "integer"},
                        "names": {"type": "array", "items": {"type": "string"}},
                    },
                    "required": ["count", "names"],
                    "additionalProperties": False,
                },
            },
        },
    }


@pytest.mark.parametrize("shape", [WrittenArticle, WrittenMend, WrittenOverview, WrittenStory])
def test_our_schemas_are_what_the_sdk_would_make_of_the_shapes(shape: type[BaseModel]) -> None:
    theirs = openai.pydantic_function_tool(shape)["function"]["parameters"]
    assert response_schema(shape) == _without_notes(theirs)


def _without_notes(node: object) -> object:
    """Return a schema without titles and descriptions; no property is named so."""
    if isinstance(node, list):
        return [_without_notes(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {k: _without_notes(v) for k, v in node.items() if k not in ("title", "description")}


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% for x in y %}", "{{ title", "%s {0} $x ${y}"])
def test_what_looks_like_a_template_is_sent_as_it_stands(text: str, run: OpenRun) -> None:
    opened = run(reply())
    asyncio.run(opened.door.ask(Prompted("s", text), Bridges))
    assert opened.script.bodies[0]["messages"][1]["content"] == text


def test_a_model_is_told_what_was_wrong_and_nothing_else(run: OpenRun) -> None:
    opened = run(reply({"count": "seven", "names": []}), reply())
    asyncio.run(opened.ask())
    again = opened.script.bodies[1]["messages"]
    assert [message["role"] for message in again] == ["system", "user", "assistant", "user"]
    assert again[3]["content"].endswith("count: Input should be a valid integer")
    assert "http" not in again[3]["content"]


def test_a_check_has_its_say_in_the_re_ask(run: OpenRun) -> None:
    def check(answer: Bridges) -> None:
        if answer.count > 5:
            raise ValueError("count: there are at most 5 bridges.")

    opened = run(reply(), reply({"count": 5, "names": []}))
    answer = asyncio.run(opened.ask(check=check))
    assert answer.value.count == 5
    assert "at most 5 bridges." in opened.script.bodies[1]["messages"][3]["content"]


def test_the_tokens_of_all_tries_are_counted(run: OpenRun) -> None:
    opened = run(reply("{"), reply())
    answer = asyncio.run(opened.ask())
    assert answer.tokens == Tokens(prompt=200, completion=40)
    assert opened.door.usage.tokens == answer.tokens


def test_the_model_that_answered_is_known(run: OpenRun) -> None:
    opened = run(reply(model="another-model"))
    assert asyncio.run(opened.ask()).model == opened.door.model_answered == "another-model"


def test_one_stranger_among_the_models_that_answered_is_known(run: OpenRun) -> None:
    names = ["m-2026-10-01", "another\x1b[31m-model" + "x" * 200, "m"]
    opened = run(*(reply(model=name) for name in names))

    async def thrice() -> None:
        for _ in names:
            await opened.ask()

    asyncio.run(thrice())
    answered = opened.door.model_answered or ""
    assert answered.startswith("another")
    assert "\x1b" not in answered
    assert len(answered) == 100


def test_a_server_that_refuses_the_new_bound_gets_the_old_one_for_good(run: OpenRun) -> None:
    no = refusal(400, message="Unknown parameter: 'max_completion_tokens'.")
    opened = run(no, reply())

    async def twice() -> None:
        await opened.ask()
        await opened.ask()

    asyncio.run(twice())
    bounds = [sorted(key for key in body if key.startswith("max")) for body in opened.script.bodies]
    assert bounds == [["max_completion_tokens"], ["max_tokens"], ["max_tokens"]]


def test_a_server_that_ignores_the_new_bound_gets_the_old_one(run: OpenRun) -> None:
    long = {"prompt_tokens": 9, "completion_tokens": ANSWER_TOKENS + 1}
    opened = run(reply(usage=long), reply())

    async def twice() -> None:
        await opened.ask()
        await opened.ask()

    asyncio.run(twice())
    assert "max_tokens" in opened.script.bodies[1]


def test_a_server_that_takes_neither_bound_is_told_of(run: OpenRun) -> None:
    new = refusal(400, param="max_completion_tokens")
    opened = run(new, refusal(400, param="max_tokens"))
    with pytest.raises(ModelError, match="takes no max_tokens"):
        asyncio.run(opened.ask())
    assert len(opened.script.requests) == 2


def test_a_model_that_reasons_gets_room_for_it_and_is_asked_once_more(run: OpenRun) -> None:
    usage = {
        "prompt_tokens": 9,
        "completion_tokens": 2048,
        "completion_tokens_details": {"reasoning_tokens": 2000},
    }
    opened = run(reply("{", finish="length", usage=usage), reply())
    assert asyncio.run(opened.ask()).value.count == 7
    bounds = [body["max_completion_tokens"] for body in opened.script.bodies]
    assert bounds == [ANSWER_TOKENS, ANSWER_TOKENS + THOUGHT_TOKENS]


def test_a_small_context_window_bounds_the_answer(run: OpenRun) -> None:
    opened = run(reply(), context_window=2000)
    asyncio.run(opened.ask())
    assert opened.script.bodies[0]["max_completion_tokens"] == 500
    assert opened.door.prompt_room == 1500
