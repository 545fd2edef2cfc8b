"""What the door makes of a server that misbehaves: one row per fault.

    python benchmarks/faults.py PATH-TO-fault_server.py [FAULT ...] [--timeout S] [--articles N]

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
HANGING = ("slow_headers", "drip")
FAULTS = """
ok refusal length length_valid content_filter null_content empty_content no_choices bad_json
bad_json_once schema_violation nan dup_keys extra_keys fenced_json prose_then_json two_jsons
html_200 truncated empty_200 json_null text_plain latin1 deep huge no_usage neg_usage
wrong_model error_200 429 429_once 429_header_far 429_date 429_garbage quota quota_new 500
500_once 502_html 503 401 403 404_model 400_schema 400_context 408 409 slow_headers drip reset
reset_mid short_body close_idle redirect cookies esc xss gz gz_bomb storm
""".split()


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


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("server")
    parser.add_argument("faults", nargs="*", default=FAULTS)
    parser.add_argument("--timeout", type=float, default=6.0)
    parser.add_argument("--articles", type=int, default=1)
    given = parser.parse_args()
    print("| fault | requests | seconds | status | error and message |\n|---|---|---|---|---|")
    with fault_server(given.server) as url:
        for fault in given.faults:
            started = time.monotonic()
            asked = hits(url, fault)
            ended = asyncio.run(ask(url, fault, given.timeout, given.articles))
            ended = ended.replace(url[7:], "HOST")
            seconds = time.monotonic() - started
            if fault == STORM:
                assert hits(url, fault) - asked <= 3 * STORM_ARTICLES, "too many requests"
                assert "stopped" not in ended, "an article was lost"
            if fault in HANGING:
                assert seconds <= given.timeout + 2, "the deadline passed"
            print(f"| {fault} | {hits(url, fault)} | {seconds:.1f} | {ended} |", flush=True)
    print(f"\npeak RSS {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
