"""What the door costs per question, beside the SDK alone and instructor as it comes.

    python benchmarks/door.py BASE_URL [--questions 200] [--places 64] [--rounds 5]

BASE_URL is a server that answers any strict schema at once (a mock). The same questions go through
all three, in turns; printed are the medians of CPU per question and of wall time.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable
from statistics import median
from typing import Any

import instructor
import openai

from summarizer.config import Server
from summarizer.drafting.wire import WrittenArticle
from summarizer.model import ModelDoor
from summarizer.prompting import Prompted, load_prompt, response_schema

Run = Callable[[str, list[Prompted], int], Awaitable[None]]
SENTENCE = (
    "The council voted on Tuesday to rebuild the bridge over the Orlen for 12 million crowns."
)


def questions(count: int) -> list[Prompted]:
    """Return prompts of articles of 40 sentences, no two alike."""
    prompt = load_prompt("article_brief")
    lines = "\n".join(f"[{number}] {SENTENCE}" for number in range(2, 41))
    return [
        prompt.render(article=f"[1] This is article {n}.\n{lines}", focus="all", claims="3 claims")
        for n in range(count)
    ]


def messages(prompted: Prompted) -> list[Any]:
    """Return a prompt as the SDK takes it."""
    return [
        {"role": "system", "content": prompted.system},
        {"role": "user", "content": prompted.user},
    ]


async def sdk_alone(url: str, asked: list[Prompted], places: int) -> None:
    """Ask through the SDK, and read the answers with pydantic."""
    schema = {"name": "brief", "strict": True, "schema": response_schema(WrittenArticle)}
    form: Any = {"type": "json_schema", "json_schema": schema}
    async with openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0) as client:

        async def one(prompted: Prompted) -> None:
            answer = await client.chat.completions.create(
                model="m", messages=messages(prompted), response_format=form
            )
            WrittenArticle.model_validate_json(answer.choices[0].message.content or "")

        await together(one, asked, places)


async def instructor_alone(url: str, asked: list[Prompted], places: int) -> None:
    """Ask through instructor, in its mode for JSON schemas."""
    async with openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0) as client:
        patched = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)

        async def one(prompted: Prompted) -> None:
            await patched.chat.completions.create(
                model="m", messages=messages(prompted), response_model=WrittenArticle
            )

        await together(one, asked, places)


async def door(url: str, asked: list[Prompted], places: int) -> None:
    """Ask through the door."""
    async with ModelDoor(Server(url, "m", concurrency=places), environ={}) as opened:

        async def one(prompted: Prompted) -> None:
            await opened.ask(prompted, WrittenArticle)

        await together(one, asked, len(asked))


async def together(
    one: Callable[[Prompted], Awaitable[None]], asked: list[Prompted], places: int
) -> None:
    """Ask all questions, so many at a time."""
    free = asyncio.Semaphore(places)

    async def placed(prompted: Prompted) -> None:
        async with free:
            await one(prompted)

    await asyncio.gather(*map(placed, asked))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--places", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    runs: list[Run] = [sdk_alone, instructor_alone, door]
    asked = questions(given.questions)
    costs: dict[str, list[tuple[float, float]]] = {run.__name__: [] for run in runs}
    for _ in range(given.rounds):
        for run in runs:
            cpu, wall = time.process_time(), time.perf_counter()
            asyncio.run(run(given.url, asked, given.places))  # type: ignore[arg-type]  # coroutines
            spent = time.process_time() - cpu, time.perf_counter() - wall
            costs[run.__name__].append(spent)
    print("| way | CPU ms per question, median (least) | wall s |\n|---|---|---|")
    for name, spent_by in costs.items():
        each = [1000 * cpu / len(asked) for cpu, _ in spent_by]
        walls = median(wall for _, wall in spent_by)
        print(f"| {name} | {median(each):.2f} ({min(each):.2f}) | {walls:.2f} |")


if __name__ == "__main__":
    main()
