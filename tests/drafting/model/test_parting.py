from __future__ import annotations

import asyncio

import pytest

from summarizer.drafting.model.parting import fewer
from summarizer.drafting.model.room import Line
from summarizer.errors import OutputError, TransportError
from summarizer.loops import together


def lines(*numbers: int) -> list[Line]:
    return [Line(number, f"Line {number}.") for number in numbers]


@pytest.mark.parametrize(
    ("split", "cited", "kept"),
    [
        pytest.param([(1, 2, 3, 4)], [[2]], [2], id="one-cited"),
        pytest.param([(1, 2, 3, 4)], [[4, 1]], [1, 4], id="in-the-order-of-the-article"),
        pytest.param([(1, 2, 3, 4)], [[3, 4, 1]], [3, 4], id="half-at-most-first-cited-first"),
        pytest.param([(1, 2, 3, 4)], [[3, 3, 3, 1]], [1, 3], id="cited-twice-counts-once"),
        pytest.param([(1, 2), (3, 4)], [[1], [4]], [1, 4], id="of-each-part"),
        pytest.param([(1,), (2, 3)], [[1], [2]], [1, 2], id="of-a-part-of-one"),
        pytest.param([(1, 2), (3, 4)], [[], [3]], [3], id="of-a-part-without-any"),
    ],
)
def test_the_lines_that_drafts_cite_go_on(
    split: list[tuple[int, ...]], cited: list[list[int]], kept: list[int]
) -> None:
    found = fewer([lines(*part) for part in split], cited)
    assert [line.number for line in found] == kept


def test_parts_that_cannot_become_fewer_are_told_instead_of_asked_for_ever() -> None:
    with pytest.raises(OutputError, match=r"does not fit .*--context-window") as caught:
        fewer([lines(1), lines(2)], [[1], [2]])
    assert caught.value.status == "incomplete"


def test_answers_come_in_the_order_of_the_questions() -> None:
    async def answer(seconds: float) -> float:
        await asyncio.sleep(seconds)
        return seconds

    assert asyncio.run(together(answer(s) for s in (0.03, 0.0, 0.01))) == [0.03, 0.0, 0.01]


def test_the_first_failure_ends_the_other_questions() -> None:
    ended: list[str] = []

    async def fails() -> str:
        await asyncio.sleep(0)
        raise TransportError("gone") from OSError("reset")

    async def waits() -> str:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise
        return "answer"

    with pytest.raises(TransportError, match="gone") as caught:
        asyncio.run(together([waits(), fails()]))
    assert ended == ["cancelled"]
    assert isinstance(caught.value.__cause__, OSError)
