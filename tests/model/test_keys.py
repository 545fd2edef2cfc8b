from __future__ import annotations

import asyncio

import pytest

from summarizer.config import Server
from summarizer.errors import AuthError, ModelError
from summarizer.model import destination
from tests.model.conftest import OpenRun, refusal, reply

KEY = "sk-secret-0123456789"
OURS, OPENAI = "https://ours.test/v1", "https://api.openai.com/v1"
NONE = "none"

# name, --base-url, --api-key-env, environment, where to, which key
ROWS: list[tuple[str, str | None, str | None, dict[str, str], str, str]] = [
    ("OpenAI's key to OpenAI", None, None, {"OPENAI_API_KEY": KEY}, OPENAI, KEY),
    ("and when it is named", OPENAI, None, {"OPENAI_API_KEY": KEY}, OPENAI, KEY),
    ("not to another host", OURS, None, {"OPENAI_API_KEY": KEY}, OURS, NONE),
    (
        "not over plain http",
        "http://api.openai.com/v1",
        None,
        {"OPENAI_API_KEY": KEY},
        "http://api.openai.com/v1",
        NONE,
    ),
    (
        "not to another port",
        "https://api.openai.com:8443/v1",
        None,
        {"OPENAI_API_KEY": KEY},
        "https://api.openai.com:8443/v1",
        NONE,
    ),
    (
        "to the environment's server",
        None,
        None,
        {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": OURS},
        OURS,
        KEY,
    ),
    (
        "to another path of it",
        "https://ours.test/v2",
        None,
        {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": OURS},
        "https://ours.test/v2",
        KEY,
    ),
    (
        "its own key to a named server",
        OURS,
        "MINE",
        {"MINE": KEY, "OPENAI_API_KEY": "x"},
        OURS,
        KEY,
    ),
    ("none to a server without keys", OURS, None, {}, OURS, NONE),
    ("without the newline of a file", None, None, {"OPENAI_API_KEY": f"{KEY}\n"}, OPENAI, KEY),
]


@pytest.mark.parametrize(
    ("base_url", "variable", "environ", "where", "key"),
    [pytest.param(*row[1:], id=row[0]) for row in ROWS],
)
def test_a_key_goes_only_where_it_was_given_for(
    base_url: str | None, variable: str | None, environ: dict[str, str], where: str, key: str
) -> None:
    found = destination(Server(base_url=base_url, key_variable=variable), environ)
    assert (found.base_url, found.key) == (where, key)
    assert KEY not in repr(found)


@pytest.mark.parametrize(
    ("base_url", "environ", "variable", "words"),
    [
        pytest.param(None, {}, None, "set OPENAI_API_KEY", id="no-key-for-openai"),
        pytest.param(
            OPENAI,
            {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": OURS},
            None,
            "no key for api.openai.com",
            id="key-of-another-server",
        ),
        pytest.param(OURS, {}, "MINE", "set MINE", id="named-variable-is-empty"),
        pytest.param(
            None, {"OPENAI_API_KEY": "ключ"}, None, "holds characters", id="no-key-has-such-letters"
        ),
    ],
)
def test_a_key_that_is_missing_or_none_is_told_before_anything_is_sent(
    base_url: str | None, environ: dict[str, str], variable: str | None, words: str
) -> None:
    with pytest.raises(AuthError, match=words):
        destination(Server(base_url=base_url, key_variable=variable), environ)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        pytest.param("ftp://ours.test", "no http", id="scheme"),
        pytest.param("ours.test/v1", "no http", id="no-scheme"),
        pytest.param("https://ours.test:port/v1", "no http", id="port"),
        pytest.param("https:///v1", "names no host", id="host"),
        pytest.param("https://me:word@ours.test/v1", "user name", id="password-in-it"),
    ],
)
def test_a_base_url_that_is_none_is_refused(url: str, words: str) -> None:
    with pytest.raises(ModelError, match=words) as caught:
        destination(Server(base_url=url), {})
    assert "word@" not in str(caught.value)


def test_a_key_that_a_server_echoes_is_not_shown(run: OpenRun) -> None:
    echo = refusal(401, message=f"Incorrect API key provided: {KEY}")
    opened = run(echo, environ={"MINE": KEY}, key_variable="MINE")
    with pytest.raises(AuthError) as caught:
        asyncio.run(opened.ask())
    assert KEY not in f"{caught.value}{caught.value.__cause__}"
    assert "[key]" in str(caught.value)
    assert opened.script.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_nothing_of_the_environment_goes_to_a_foreign_server(
    run: OpenRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-mine")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-mine")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin-mine")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Team: mine")
    opened = run(reply())
    asyncio.run(opened.ask())
    sent = opened.script.requests[0].headers
    assert "mine" not in str(sorted(sent.multi_items()))
    assert sent["authorization"] == "Bearer none"


def test_cookies_are_not_kept(run: OpenRun) -> None:
    answer = reply()
    answer.headers["set-cookie"] = "session=1; path=/"
    opened = run(answer)

    async def twice() -> None:
        await opened.ask()
        await opened.ask()

    asyncio.run(twice())
    assert "cookie" not in opened.script.requests[1].headers
