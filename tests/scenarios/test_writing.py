from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.scenarios import writing

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)


def tape(body: str, answer: str) -> dict[str, Any]:
    return {
        "version": 1,
        "interactions": [
            {
                "request": {"method": "POST", "uri": "http://h/v1", "headers": {}, "body": body},
                "response": {
                    "status": {"code": 200, "message": "OK"},
                    "headers": {},
                    "body": {"string": answer},
                },
            }
        ],
    }


def bodies(text: str) -> tuple[str, str]:
    (one,) = writing.deserialize(text)["interactions"]
    return one["request"]["body"], one["response"]["body"]["string"]


@given(body=JSON, answer=JSON)
def test_json_bodies_come_back_as_the_same_json(body: object, answer: object) -> None:
    written = writing.serialize(tape(json.dumps(body), json.dumps(answer)))
    asked, answered = bodies(written)
    assert (json.loads(asked), json.loads(answered)) == (body, answer)


@given(text=TEXT)
def test_any_other_body_comes_back_as_it_was(text: str) -> None:
    page = f"<p>{text}"
    assert bodies(writing.serialize(tape("{}", page)))[1] == page


@settings(deadline=None)  # the first text takes longer than the rest, more so on a busy machine
@given(body=JSON, answer=JSON)
def test_writing_what_was_read_changes_nothing(body: object, answer: object) -> None:
    written = writing.serialize(tape(json.dumps(body), json.dumps(answer)))
    assert writing.serialize(writing.deserialize(written)) == written


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        pytest.param("plain words", "#   > plain words\n", id="words"),
        pytest.param("one\ntwo", "#   > one\n#   > two\n", id="a-line-each"),
        pytest.param("\x1b[31mred\u202e", "#   > \\x1b[31mred\\u202e\n", id="terminal-escapes"),
        pytest.param("a\n\nb", "#   > a\n#   >\n#   > b\n", id="no-blanks-at-line-ends"),
    ],
)
def test_a_comment_shows_what_was_asked(said: str, shown: str) -> None:
    asked = {
        "messages": [{"content": "static"}, {"content": said}],
        "response_format": {"json_schema": {"name": "WrittenArticle"}},
    }
    text = writing.serialize(tape(json.dumps(asked), "{}"))
    assert f"# 1. WrittenArticle: 200\n{shown}" in text
