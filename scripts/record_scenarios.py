"""Record the scenarios of this repository: start their servers, then `summarize scenarios record`.

Owns starting and stopping servers that run for the recording only: the small model, and one that
fails on purpose, fresh for each scenario. All else is the command's.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from summarizer.cli import main as summarize
from summarizer.errors import SummarizerError
from summarizer.scenarios import find_scenarios

ROOT = Path(__file__).resolve().parent.parent
CASSETTES, SMALL_MODEL = ROOT / "cassettes", ROOT / "scripts" / "serve_small_model.py"


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


def record(folder: Path, *arguments: str) -> int:
    """Run the command on a folder of scenarios; return its exit code."""
    return summarize(["scenarios", "record", "--dir", str(folder), *arguments])


def from_faults(folder: Path, path: str, names: list[str]) -> int:
    """Record what is named, or all, of the scenarios whose server fails on purpose."""
    worst = 0
    for one in find_scenarios(folder, names):
        if one.card.server == "fault":
            with serving(sys.executable, path, "--port", "0") as port:
                url = f"http://127.0.0.1:{port}/{one.card.fault}/v1"
                worst = max(worst, record(folder, one.name, "--base-url", url))
    return worst


def from_small_model(folder: Path, python: str, names: list[str]) -> int:
    """Record what is named, or all, of the other scenarios."""
    chosen = find_scenarios(folder, names)
    real = [one.name for one in chosen if one.card.server == "real"]
    if not real:
        return 0
    with serving(python, str(SMALL_MODEL)) as url:
        return record(folder, *real, "--base-url", url)


def arguments() -> argparse.Namespace:
    """Return which servers to start, and for what."""
    parser = argparse.ArgumentParser(
        prog="scripts/record",
        description="Start servers and record from them. With neither server all options are those "
        "of `summarize scenarios record`.",
    )
    parser.add_argument("scenario", nargs="*", help="names; all of them without any")
    parser.add_argument("--dir", type=Path, default=CASSETTES, help="where they lie")
    parser.add_argument(
        "--small-model",
        metavar="PYTHON",
        help="start scripts/serve_small_model.py with this interpreter and record from it",
    )
    parser.add_argument("--fault-server", metavar="PATH", help="a server that fails on purpose")
    return parser.parse_args()


def main() -> int:
    """Record what was asked for; the worst exit code counts."""
    own = ("--small-model", "--fault-server", "-h", "--help")
    if not any(given.startswith(own) for given in sys.argv):
        return record(CASSETTES, *sys.argv[1:])
    given = arguments()
    codes = [0]
    if given.fault_server is not None:
        codes.append(from_faults(given.dir, given.fault_server, given.scenario))
    if given.small_model is not None:
        codes.append(from_small_model(given.dir, given.small_model, given.scenario))
    return max(codes)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SummarizerError as error:
        sys.exit(str(error))
