"""What the door makes of a server that misbehaves: one row per fault.

    python benchmarks/faults.py PATH-TO-fault_server.py [FAULT ...] [--timeout S] [--articles N]
                                [--at-once N] [--no-storm]

The server is started on loopback as `python PATH --port 0`; it prints `PORT <n>`, serves each
fault at /<fault>/v1 and counts requests at /_stats. It is not part of this repository.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from summarizer.config import Server
from summarizer.drafting.wire import WrittenArticle
from summarizer.errors import UnansweredError
from summarizer.model import ModelDoor
from summarizer.prompting import Prompted

KEY = "sk-faults-0123456789abcdef"
PROMPT = Prompted("You write briefs.", "[1] The bridge is closed.\n[2] It opens in May.")
STORM, STORM_ARTICLES, STORM_PLACES = "storm", 200, 32
HANGING = ("slow_headers", "drip")  # whose deadline is measured, so that nothing else may hinder
SLOW, SLOW_TIMEOUT = ("huge", "gz_bomb"), 60.0  # the server takes seconds to make such an answer
STOPPING = "stopped (run stops)"
# How one article ends, after how many requests at most, and which faults it is.
EXPECTED = {
    ("ok", 1): "ok text_plain no_usage neg_usage wrong_model cookies esc xss gz",
    ("ok", 2): "bad_json_once 429_once 429_date 500_once",
    ("refused", 1): "refusal",
    ("filtered", 1): "content_filter",
    ("incomplete", 1): "length length_valid",
    ("failed", 1): "huge gz_bomb 400_context",
    ("failed", 3): "null_content empty_content no_choices bad_json schema_violation nan dup_keys "
    "extra_keys fenced_json prose_then_json two_jsons truncated empty_200 json_null latin1 deep",
    ("failed", 5): "error_200 500 502_html 503 408 409",
    (STOPPING, 1): "html_200 429_header_far quota quota_new 401 403 404_model 400_schema redirect "
    "slow_headers drip",
    (STOPPING, 3): "reset reset_mid short_body close_idle",
    (STOPPING, 5): "429 429_garbage",
}
FAULTS = {fault: due for due, faults in EXPECTED.items() for fault in faults.split()}
STATUSES = {status for status, _ in EXPECTED}
PAUSES = 20.0
"""Seconds that four pauses of a crowded server may come to, jitter included."""


@contextmanager
def fault_server(path: str) -> Iterator[str]:
    """Start the server; give its URL."""
    server = subprocess.Popen(  # noqa: S603  # the user names the program to run
        [sys.executable, path, "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().split()[1]}"
    finally:
        server.terminate()


async def ask(url: str, fault: str, timeout: float, articles: int) -> str:
    """Ask one question or several at once, or a storm of them; return what came of it."""
    crowd = STORM_ARTICLES if fault == STORM else articles
    server = Server(f"{url}/{fault}/v1", "m", "FAULT_KEY", timeout, STORM_PLACES)
    async with ModelDoor(server, environ={"FAULT_KEY": KEY}) as door:
        asked = (outcome(door, number) for number in range(crowd))
        outcomes = await asyncio.gather(*asked)
        spent = door.usage
        note = f", {spent.unknown} without usage" if spent.unknown else ""
        if crowd == 1:
            return f"{outcomes[0]}{note}"
        told = Counter(one.partition(" | ")[0] for one in outcomes)
        return f"{dict(told)}{note} | {outcomes[0].partition(' | ')[2]}"


async def outcome(door: ModelDoor, number: int) -> str:
    """Return the status that a question ends with, and the message."""
    prompt = Prompted(PROMPT.system, f"{PROMPT.user} {number}")
    try:
        answer = await door.ask(prompt, WrittenArticle)
    except UnansweredError as error:
        if KEY in str(error):
            raise AssertionError("the key is shown") from error
        stop = " (run stops)" if error.stops_run else ""
        return f"{error.status}{stop} | {type(error).__name__}: {error}"
    return f"ok | answered by {answer.model}"


def hits(url: str, fault: str) -> int:
    """Return how many requests a fault has got."""
    with urllib.request.urlopen(f"{url}/_stats") as response:  # noqa: S310  # loopback
        found: dict[str, dict[str, int]] = json.load(response)
    return found.get(fault, {}).get("hits", 0)


async def measured(url: str, fault: str, given: argparse.Namespace) -> bool:
    """Measure a fault and print its row; tell whether it is as it should be."""
    started = time.monotonic()
    timeout = SLOW_TIMEOUT if fault in SLOW else given.timeout
    ended = (await ask(url, fault, timeout, given.articles)).replace(url[7:], "HOST")
    seconds, asked = time.monotonic() - started, await asyncio.to_thread(hits, url, fault)
    fine = is_fine(fault, ended, given.articles, asked) and seconds <= bound(fault, timeout)
    print(f"| {fault} | {asked} | {seconds:.1f} | {ended} |{'' if fine else ' WRONG'}", flush=True)
    return fine


def bound(fault: str, timeout: float) -> float:
    """Return how many seconds a fault may take: a deadline, and pauses where it is tried again."""
    once = fault != STORM and FAULTS[fault] == (STOPPING, 1)
    return timeout + 2 if once else timeout + 2 + PAUSES * (3 if fault == STORM else 1)


def is_fine(fault: str, ended: str, articles: int, asked: int) -> bool:
    """Tell whether statuses and requests are those expected."""
    if fault == STORM:
        return asked <= 3 * STORM_ARTICLES and f"{{'ok': {STORM_ARTICLES}}}" in ended
    status, tries = FAULTS[fault]
    most = 1 if (status, tries) == (STOPPING, 1) else articles * tries
    told = {one for one in STATUSES if one in ended.partition(" | ")[0]}
    return told == {status} and asked <= most


async def all_measured(url: str, given: argparse.Namespace) -> list[bool]:
    """Measure all faults, so many at once; what hangs apart, the storm and what is large alone."""
    places = asyncio.Semaphore(given.at_once)

    async def in_turn(fault: str) -> bool:
        async with places:
            return await measured(url, fault, given)

    alone = [fault for fault in given.faults if fault in (*SLOW, STORM)]
    hanging = [fault for fault in given.faults if fault in HANGING]
    fine = await asyncio.gather(*(in_turn(fault) for fault in hanging))
    others = [fault for fault in given.faults if fault not in (*alone, *hanging)]
    fine += await asyncio.gather(*(in_turn(fault) for fault in others))
    return [*fine, *[await measured(url, fault, given) for fault in alone]]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("server")
    parser.add_argument("faults", nargs="*", default=[*FAULTS, STORM])
    parser.add_argument("--timeout", type=float, default=6.0)
    parser.add_argument("--articles", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=8)
    parser.add_argument("--no-storm", action="store_true")
    given = parser.parse_args()
    given.faults = [fault for fault in given.faults if fault != STORM or not given.no_storm]
    print("| fault | requests | seconds | status | error and message |\n|---|---|---|---|---|")
    with fault_server(given.server) as url:
        fine = asyncio.run(all_measured(url, given))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n{sum(fine)} of {len(fine)} as expected; peak RSS {peak:.0f} MB")
    sys.exit(not all(fine))


if __name__ == "__main__":
    main()
