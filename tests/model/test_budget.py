from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.config import DEFAULT_MODEL, Budget, Price, Server
from summarizer.errors import BudgetError
from summarizer.model import ModelDoor
from summarizer.model.budget import Spending
from summarizer.model.limits import ANSWER_TOKENS
from summarizer.model.prices import cost, price_of, prices_as_of
from summarizer.model.usage import Tokens
from summarizer.prompting import Prompted
from tests.model.conftest import HOST, USAGE, Bridges, Script, Step, refusal, reply

PRICE = Price(1.0, 10.0)


@asynccontextmanager
async def door_on(*steps: Step, cache: Path | None = None, **bounds: Any) -> Any:
    """Open a door with a budget; give it and the script that it asks."""
    script = Script(steps)

    async def sleep(_: float) -> None:
        return

    server = Server(base_url=f"https://{HOST}/v1", model="m", concurrency=4)
    door = ModelDoor(
        server, cache=cache, budget=Budget(**bounds), environ={}, transport=script, sleep=sleep
    )
    async with door:
        yield door, script


async def ask_many(door: ModelDoor, count: int, first: int = 0) -> list[object]:
    """Ask different questions at once; return answers and errors."""
    asking = (
        door.ask(Prompted("You count.", f"Question {number:3}?"), Bridges)
        for number in range(first, first + count)
    )
    return await asyncio.gather(*asking, return_exceptions=True)


def outcomes(
    count: int, *steps: Step, **given: Any
) -> tuple[list[object], list[object], ModelDoor, Script]:
    """Ask so many questions within a budget; return answers, errors, the door and the script."""

    async def scene() -> tuple[list[object], list[object], ModelDoor, Script]:
        async with door_on(*(steps or (reply(),)), **given) as (door, script):
            ended = await ask_many(door, count)
            errors = [one for one in ended if isinstance(one, Exception)]
            return [one for one in ended if one not in errors], errors, door, script

    return asyncio.run(scene())


def test_no_more_requests_are_sent_than_were_allowed() -> None:
    answers, errors, _, script = outcomes(10, requests=3)
    assert (len(answers), len(errors), len(script.requests)) == (3, 7, 3)
    assert all(isinstance(error, BudgetError) and error.stops_run for error in errors)
    assert "the budget of 3 requests has no room" in str(errors[0])


def test_a_budget_of_nothing_sends_nothing() -> None:
    for bound in ({"requests": 0}, {"tokens": 0}, {"usd": 0.0, "price": PRICE}):
        answers, errors, _, script = outcomes(2, **bound)
        assert (answers, len(errors), script.requests) == ([], 2, [])


def test_no_more_tokens_are_spent_than_were_allowed() -> None:
    worst = ANSWER_TOKENS + 600
    answers, errors, door, script = outcomes(40, tokens=worst + 10 * 120)
    spent = door.usage.tokens.prompt + door.usage.tokens.completion
    assert 10 <= len(answers) <= 12
    assert spent == 120 * len(answers) <= worst + 10 * 120
    assert len(script.requests) == len(answers)
    assert errors


def test_what_others_may_give_back_is_waited_for() -> None:
    """Four requests fit one after another, though not their worst cases at once."""

    async def slowly(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.01)
        return reply()

    answers, errors, _, _ = outcomes(4, slowly, tokens=ANSWER_TOKENS + 1_200)
    assert (len(answers), errors) == (4, [])


def test_no_more_money_is_spent_than_was_allowed() -> None:
    answers, errors, door, _ = outcomes(100, usd=0.03, price=PRICE)
    assert door.usd == pytest.approx(len(answers) * (100 * 1 + 20 * 10) / 1e6)
    assert 0.005 < door.usd <= 0.03
    assert "the budget of $0.03" in str(errors[0])


def test_a_request_without_an_answer_counts_with_its_worst_case() -> None:
    lost = httpx2.ReadError("gone")
    answers, errors, _, script = outcomes(1, lost, reply(), tokens=2 * ANSWER_TOKENS)
    assert (answers, len(script.requests)) == ([], 1)
    assert isinstance(errors[0], BudgetError)


def test_an_answer_without_a_report_counts_with_its_worst_case() -> None:
    answers, errors, door, _ = outcomes(3, reply(usage=None), tokens=2 * ANSWER_TOKENS)
    assert (len(answers), len(errors), door.usd) == (1, 2, None)


def test_a_request_that_was_refused_costs_no_tokens() -> None:
    crowded = [refusal(429)] * 4
    answers, errors, _, script = outcomes(1, *crowded, reply(), tokens=ANSWER_TOKENS + 600)
    assert (len(answers), errors, len(script.requests)) == (1, [], 5)


def test_a_server_that_writes_more_than_it_may_is_not_asked_again() -> None:
    endless = reply(usage={**USAGE, "completion_tokens": 50_000})
    answers, errors, _, script = outcomes(5, endless, tokens=20_000)
    assert (len(answers), len(errors), len(script.requests)) == (1, 4, 1)


def test_kept_answers_cost_nothing_and_a_later_run_goes_on(tmp_path: Path) -> None:
    first, _, _, _ = outcomes(6, cache=tmp_path, requests=4)
    assert len(first) == 4
    second, errors, door, script = outcomes(6, cache=tmp_path, requests=2)
    assert (len(second), errors, len(script.requests)) == (6, [], 2)
    third, _, again, _ = outcomes(6, cache=tmp_path, requests=0, price=PRICE)
    assert len(third) == 6
    assert (again.usd, again.usage.cache_hits) == (pytest.approx(6 * 0.0003), 6)
    assert door.usage.tokens == again.usage.tokens


def test_a_bound_on_money_without_a_price_is_refused_by_name() -> None:
    with pytest.raises(BudgetError, match=f"no price is known for m at {HOST}.*--price"):
        outcomes(1, usd=1.0)


def test_a_prompt_longer_than_the_price_holds_for_is_not_sent() -> None:
    answers, errors, _, script = outcomes(1, usd=1.0, price=Price(1, 1, up_to=100))
    assert (answers, script.requests) == ([], [])
    assert "the price is known up to 100" in str(errors[0])


@pytest.mark.parametrize(
    ("price", "usd"),
    [
        pytest.param(None, None, id="unknown"),
        pytest.param(Price(0.0, 0.0), 0.0, id="free"),
        pytest.param(Price(1.0, 10.0), 0.0003, id="plain"),
        pytest.param(Price(1.0, 10.0, written=2.0), 0.0004, id="may-be-written"),
        pytest.param(Price(1.0, 10.0, up_to=99), None, id="longer-than-it-holds-for"),
        pytest.param(Price(1.0, 10.0, up_to=100), 0.0003, id="as-long-as-it-holds-for"),
    ],
)
def test_money_is_told_where_the_price_is_known(price: Price | None, usd: float | None) -> None:
    assert outcomes(1, price=price)[2].usd == usd


def test_cached_tokens_have_their_own_price() -> None:
    tokens = Tokens(prompt=1_000, cached=400, completion=100)
    assert cost(Price(1.0, 5.0, cached=0.1), tokens) == pytest.approx(0.00114)
    assert cost(Price(1.0, 5.0), tokens) == pytest.approx(0.0015)


def test_the_default_model_has_a_price_at_its_maker_alone() -> None:
    price = price_of("api.openai.com", DEFAULT_MODEL)
    assert price is not None
    assert 0 < price.input < price.output
    assert price_of(HOST, DEFAULT_MODEL) is None
    assert price_of("api.openai.com", "no-such-model") is None
    assert price_of("as_of", "2") is None
    assert len(prices_as_of()) == 10


Settled = Callable[[Spending], None]


@given(
    st.integers(0, 30_000),
    st.lists(st.tuples(st.integers(0, 4_000), st.integers(0, 1_500)), max_size=12),
)
def test_whatever_is_asked_nothing_is_overspent(bound: int, asked: list[tuple[int, int]]) -> None:
    """The tokens a server reports never exceed bytes and cap; each request takes its own share."""

    async def scene() -> int:
        spending, spent = Spending(Budget(tokens=bound), None, "m"), 0

        async def one(size: int, written: int) -> None:
            nonlocal spent
            reserved = await spending.reserve({"x": "y" * size}, 1_500)
            await asyncio.sleep(0)
            await spending.settle(reserved, Tokens(prompt=size, completion=written))
            spent += size + written

        await asyncio.gather(*(one(*each) for each in asked), return_exceptions=True)
        return spent

    assert asyncio.run(scene()) <= bound


def test_a_bound_that_is_no_number_bounds_everything() -> None:
    answers, _, _, script = outcomes(1, usd=math.nan, price=PRICE)
    assert (answers, script.requests) == ([], [])
