from __future__ import annotations

from pathlib import Path

import pytest

from summarizer import Briefing
from tests.answering import HOST, ModelServer, install
from tests.cli.conftest import Run

ASK = ("--base-url", f"http://{HOST}/v1", "--model", "m", "--one-story", "-f", "json")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> ModelServer:
    return install(monkeypatch, ModelServer())


def test_a_spent_budget_stops_with_4_and_prints_what_is_done(
    pile: Path, run: Run, server: ModelServer
) -> None:
    ended = run(pile, *ASK, "--max-requests", "1")
    made = Briefing.model_validate_json(ended.out)
    assert (ended.code, len(server.asked)) == (4, 1)
    assert [str(brief.status) for brief in made.article_briefs] == ["ok", "stopped"]
    assert str(made.stories[0].status) == "stopped"
    assert ended.err.count("the budget of 1 request has no room") == 1
    assert "run again with more: what is paid for is kept" in ended.err
    unkept = run(pile, *ASK, "--max-requests", "1", "--no-cache")
    assert "run again with more: without a cache nothing is kept" in unkept.err


def test_a_later_run_goes_on_and_ends_as_if_never_stopped(
    pile: Path, run: Run, server: ModelServer
) -> None:
    whole = run(pile, *ASK, "--no-clock", "--no-cache")
    count = len(server.asked)
    for _ in range(count - 1):
        assert run(pile, *ASK, "--max-requests", "1").code == 4
    last = run(pile, *ASK, "--no-clock", "--max-requests", "1")
    assert (last.code, last.out) == (0, whole.out)
    assert len(server.asked) == 2 * count


def test_nothing_that_fits_is_held_back(pile: Path, run: Run, server: ModelServer) -> None:
    bounds = ("--max-requests", "50", "--max-tokens", "1000000", "--max-usd", "9")
    ended = run(pile, *ASK, *bounds, "--price", "1,5")
    assert ended.code == 0
    usage = Briefing.model_validate_json(ended.out).usage
    assert usage.usd == pytest.approx((usage.prompt_tokens + 5 * usage.completion_tokens) / 1e6)


def test_money_is_unknown_where_the_price_is(pile: Path, run: Run, server: ModelServer) -> None:
    assert Briefing.model_validate_json(run(pile, *ASK).out).usage.usd is None


def test_a_bound_on_money_without_a_price_sends_nothing(
    pile: Path, run: Run, server: ModelServer
) -> None:
    ended = run(pile, *ASK, "--max-usd", "1")
    assert (ended.code, ended.out, server.asked) == (4, "", [])
    assert "no price is known for m at models.test" in ended.err


@pytest.mark.parametrize("price", ["1", "1,2,3", "a,b", "-1,2", "nan,1", "1,inf", ""])
def test_a_price_that_is_none_is_a_usage_error(price: str, pile: Path, run: Run) -> None:
    ended = run(pile, *ASK, "--price", price)
    assert (ended.code, ended.out) == (2, "")
    assert "write IN,OUT as 1.00,5.00" in ended.err


def test_the_configuration_tells_the_budget(run: Run) -> None:
    rows = run("--show-config", *ASK[:2], "--max-requests", "9", "--max-usd", "0.5").out
    assert "9 requests, $0.5\n" in rows
    assert "no bound\n" in run("--show-config", *ASK[:2]).out


def test_a_claim_that_the_budget_keeps_from_being_mended_stops_with_4(
    pile: Path, run: Run, server: ModelServer
) -> None:
    false = {"sentences": [1], "text": "The ferry had 999 people aboard."}
    server.replies["WrittenArticle"] = lambda *_: {"claims": [false], "headline": false}
    one = next(iter(sorted(pile.iterdir())))
    ended = run(one, *ASK, "--max-requests", "1")
    assert (ended.code, len(server.asked)) == (4, 1)
    assert "could not be asked for again: the budget of 1 request has" in ended.err
