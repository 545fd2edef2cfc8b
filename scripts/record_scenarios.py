"""Record scenarios from servers: real ones, and one that fails on purpose.

Owns which server each scenario is recorded from, and starting and stopping those that run for the
recording only. What counts as a recording is decided in summarizer/scenarios.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from summarizer.errors import SummarizerError
from summarizer.scenarios import (
    Replay,
    Scenario,
    Target,
    find_scenarios,
    record,
    renew_expected,
)

ROOT = Path(__file__).resolve().parent.parent
SMALL_MODEL = ROOT / "scripts" / "serve_small_model.py"


@contextmanager
def serving(*command: str) -> Iterator[str]:
    """Start a server that prints a line with its URL or port as second word; give that word."""
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert server.stdout is not None
        said = next((line for line in server.stdout if line.startswith(("URL ", "PORT "))), None)
        if said is None:
            raise SystemExit(f"{' '.join(command)} ended before it served anything")
        yield said.split()[1]
    finally:
        server.terminate()
        server.wait()


def from_faults(scenario: Scenario, path: str) -> Replay:
    """Record a scenario from a fresh server that fails in the scenario's way."""
    with serving(sys.executable, path, "--port", "0") as port:
        return record(scenario, Target(f"http://127.0.0.1:{port}/{scenario.card.fault}/v1"))


def way(scenario: Scenario, given: argparse.Namespace) -> Callable[[], Replay] | None:
    """Return how a scenario is recorded; None when no server was named for its kind."""
    if given.expected:
        return lambda: renew_expected(scenario)
    if scenario.card.server == "fault":
        return (lambda: from_faults(scenario, given.fault_server)) if given.fault_server else None
    if not given.base_url and not given.api_key_env:
        return None
    target = Target(given.base_url, given.model, given.api_key_env, given.context_window)
    return lambda: record(scenario, target)


def record_all(scenarios: tuple[Scenario, ...], given: argparse.Namespace) -> int:
    """Record scenarios one by one; return 1 when one of them keeps its old tape."""
    failed = 0
    for scenario in scenarios:
        recorder = way(scenario, given)
        if recorder is None:
            print(f"{scenario.name}: left, since no {scenario.card.server} server is named")
            continue
        started = time.monotonic()
        try:
            exchanges = recorder().exchanges
        except SummarizerError as error:
            print(f"not recorded: {error}", flush=True)
            failed = 1
        else:
            seconds = time.monotonic() - started
            print(f"{scenario.name}: {len(exchanges)} exchanges, {seconds:.0f} s", flush=True)
    return failed


def arguments() -> argparse.Namespace:
    """Return what the command was told."""
    parser = argparse.ArgumentParser(prog="scripts/record", description=__doc__)
    parser.add_argument("scenario", nargs="*", help="names; all of them without any")
    parser.add_argument("--dir", type=Path, default=ROOT / "cassettes", help="where they lie")
    parser.add_argument("--base-url", help="an OpenAI-compatible server")
    parser.add_argument("--model", help="the model to ask; without it the scenario's own")
    parser.add_argument("--api-key-env", metavar="NAME", help="the variable with the server's key")
    parser.add_argument("--context-window", type=int, metavar="TOKENS")
    parser.add_argument(
        "--small-model",
        metavar="PYTHON",
        help="start scripts/serve_small_model.py with this interpreter and record from it",
    )
    parser.add_argument("--fault-server", metavar="PATH", help="a server that fails on purpose")
    parser.add_argument(
        "--expected",
        action="store_true",
        help="ask no server: only write what today's code makes of the tapes there are",
    )
    return parser.parse_args()


def main() -> int:
    """Record what was asked for."""
    given = arguments()
    scenarios = find_scenarios(given.dir, given.scenario)
    if given.small_model is None:
        return record_all(scenarios, given)
    with serving(given.small_model, str(SMALL_MODEL)) as url:
        given.base_url = url
        return record_all(scenarios, given)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SummarizerError as error:
        sys.exit(str(error))
