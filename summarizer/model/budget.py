"""What a run may spend: nothing is sent that could cost more than is left.

Owns the reservation of the worst case before a request and its settlement after. Tokens are bound
by bytes, since no token is shorter than one; the answer by its cap. Knows nothing of servers.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.config import Budget, Price
from summarizer.errors import BudgetError
from summarizer.model.prices import cost
from summarizer.model.usage import Tokens

_TEMPLATE_TOKENS = 64  # what a server's chat template adds around the messages


@dataclass(frozen=True, slots=True)
class Cost:
    """Is what requests cost, or may."""

    requests: int = 0
    tokens: int = 0
    usd: float = 0.0

    def __add__(self, other: Cost) -> Cost:
        return Cost(
            self.requests + other.requests, self.tokens + other.tokens, self.usd + other.usd
        )


class Spending:
    """Keeps a run within its budget.

    Answers that were kept cost nothing. A request that got no answer counts with its worst case,
    unless the server refused it. `keeps` says whether a later run finds what is paid for.
    """

    def __init__(
        self, budget: Budget, price: Price | None, model: str, *, keeps: bool = True
    ) -> None:
        if budget.usd is not None and price is None:
            problem = f"no price is known for {model}, so that a bound on money cannot be kept"
            raise BudgetError(f"{problem}; give its --price, or a bound on tokens")
        self._budget = budget
        self._price = price
        self._keeps = keeps
        self._spent = Cost()
        self._reserved: list[Cost] = []
        self._settled = asyncio.Condition()

    async def reserve(self, body: Mapping[str, Any], answer_most: int) -> Cost:
        """Return what a request costs at most, set aside; wait while others may give back theirs.

        BudgetError when it does not fit.
        """
        worst = self._worst(body, answer_most)
        async with self._settled:
            await self._settled.wait_for(lambda: self._passed(worst) is None or not self._reserved)
            passed = self._passed(worst)
            if passed is not None:
                kept = (
                    "what is paid for is kept" if self._keeps else "without a cache nothing is kept"
                )
                problem = f"the budget of {passed} has no room for another request"
                raise BudgetError(f"{problem}; run again with more: {kept}")
            self._reserved.append(worst)
        return worst

    async def settle(
        self, reserved: Cost, tokens: Tokens | None, *, is_refused: bool = False
    ) -> None:
        """Replace what was set aside by what was spent; without a report that is all of it."""
        spent = Cost(requests=1) if is_refused else reserved
        if tokens is not None:
            usd = cost(self._price, tokens) if self._price else 0.0
            spent = Cost(1, tokens.prompt + tokens.completion, usd)
        async with self._settled:
            self._reserved.remove(reserved)
            self._spent += spent
            self._settled.notify_all()

    def _worst(self, body: Mapping[str, Any], answer_most: int) -> Cost:
        if self._budget.tokens is None and self._budget.usd is None:
            return Cost(requests=1)
        written = json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
        most = Tokens(prompt=len(written) + _TEMPLATE_TOKENS, completion=answer_most)
        usd = 0.0
        if self._budget.usd is not None and self._price is not None:
            if self._price.up_to is not None and most.prompt > self._price.up_to:
                raise BudgetError(
                    f"a request may have {most.prompt:,} tokens, and the price is known "
                    f"up to {self._price.up_to:,}; give the --price, or lower --context-window"
                )
            usd = cost(self._price, most)
        return Cost(1, most.prompt + answer_most, usd)

    def _passed(self, more: Cost) -> str | None:
        """Return the bound that another cost could pass."""
        total = sum(self._reserved, self._spent) + more
        budget = self._budget
        if budget.requests is not None and total.requests > budget.requests:
            return "1 request" if budget.requests == 1 else f"{budget.requests:,} requests"
        if budget.tokens is not None and total.tokens > budget.tokens:
            return f"{budget.tokens:,} tokens"
        if budget.usd is not None and not total.usd <= budget.usd:  # NaN bounds everything
            return f"${budget.usd:g}"
        return None
