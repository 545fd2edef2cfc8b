from __future__ import annotations

import pytest

from summarizer.model.answers import parse_answer
from summarizer.model.door import anything
from summarizer.model.retrying import BadAnswerError
from summarizer.model.usage import Tokens, read_tokens
from tests.model.conftest import Bridges

GOOD = '{"count": 7, "names": ["North Bridge"]}'


def test_a_valid_answer_is_its_shape() -> None:
    assert parse_answer(GOOD, Bridges, anything) == Bridges(count=7, names=["North Bridge"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(f"```json\n{GOOD}\n```", "code fence", id="fenced"),
        pytest.param(f"Sure! Here it is:\n{GOOD}", "does not start with", id="prose-before"),
        pytest.param(f"{GOOD}\nAnything else?", "Something follows", id="prose-after"),
        pytest.param(f"{GOOD}\n{GOOD}", "Something follows", id="two-objects"),
        pytest.param('{"count": 7, "names": ["N', "JSON is broken", id="cut"),
        pytest.param('{"count": NaN, "names": []}', "NaN is not JSON", id="nan"),
        pytest.param('{"count": -Infinity, "names": []}', "-Infinity is not", id="infinity"),
        pytest.param('{"count": 1, "count": 7, "names": []}', "count stands twice", id="twice"),
        pytest.param('{"count": 7, "names": [], "x": 1}', "x: Extra inputs", id="extra"),
        pytest.param('{"count": 7}', "names: Field required", id="missing"),
        pytest.param('{"count": 7.0, "names": []}', "count: .*integer", id="float-for-integer"),
        pytest.param('{"count": true, "names": []}', "count: .*integer", id="boolean-for-integer"),
        pytest.param("[]", "the answer: ", id="list"),
        pytest.param("[" * 100_000, "nested too deeply|does not start", id="deep"),
        pytest.param('{"count": ' + "9" * 6000 + "}", "digits", id="endless-integer"),
        pytest.param('{"count": 7, "names": ["\\ud800"]}', "half a character", id="lone-surrogate"),
        pytest.param("", "does not start", id="empty"),
    ],
)
def test_what_is_no_valid_answer_is_named(text: str, words: str) -> None:
    with pytest.raises(BadAnswerError, match=words):
        parse_answer(text, Bridges, anything)


def test_no_message_carries_terminal_controls() -> None:
    with pytest.raises(BadAnswerError) as caught:
        parse_answer('{"count": 1, "names": [], "\\u001b[31m": 1}', Bridges, anything)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize(
    ("usage", "tokens"),
    [
        pytest.param({"prompt_tokens": 5, "completion_tokens": 2}, Tokens(5, 0, 2), id="plain"),
        pytest.param(
            {
                "prompt_tokens": 5,
                "completion_tokens": 4,
                "prompt_tokens_details": {"cached_tokens": 3},
                "completion_tokens_details": {"reasoning_tokens": 2},
            },
            Tokens(5, 3, 4, 2),
            id="detailed",
        ),
        pytest.param(
            {"prompt_tokens": 5, "completion_tokens": 2, "prompt_tokens_details": None},
            Tokens(5, 0, 2),
            id="null-details",
        ),
        pytest.param(None, None, id="missing"),
        pytest.param({"completion_tokens": 2}, None, id="half"),
        pytest.param({"prompt_tokens": -5, "completion_tokens": 2}, None, id="negative"),
        pytest.param({"prompt_tokens": 5, "completion_tokens": 1e9}, None, id="float"),
        pytest.param({"prompt_tokens": True, "completion_tokens": 2}, None, id="boolean"),
        pytest.param({"prompt_tokens": 5, "completion_tokens": 10**12}, None, id="unbelievable"),
        pytest.param(
            {
                "prompt_tokens": 5,
                "completion_tokens": 2,
                "prompt_tokens_details": {"cached_tokens": 6},
            },
            None,
            id="more-cached-than-there-was",
        ),
    ],
)
def test_only_a_believable_report_is_counted(usage: object, tokens: Tokens | None) -> None:
    assert read_tokens(usage) == tokens
