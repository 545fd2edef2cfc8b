"""The job of 200 articles and one story, beside raw openai and instructor: prints one table.

    python benchmarks/job.py FOLDER [--rounds 5] [--places 64] [--window 400000] [--keep DIR]

FOLDER is the peers' benchmark (their runners, corpus maker and mock server); it is not part of
this repository. It is copied to a scratch folder, its environments are set up there, and all ask
the one mock, which is taught to answer in our shapes (taught_mock.py). The runs take turns, each
in a process of its own; printed are medians, since the machine may be shared.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).resolve().parent
PEERS = {"raw openai": ("openai", "raw_openai"), "instructor": ("instructor", "instructor_schema")}
LATENCIES = (0, 200)
Result = dict[str, Any]


@dataclass
class Bench:
    """Is the peers' benchmark set up, its mock running."""

    folder: Path
    url: str
    places: int
    window: int
    rounds: dict[tuple[str, int], list[Result]] = field(default_factory=dict)

    def ask(self, path: str, body: object = None) -> Result:
        """Return what the mock says."""
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(self.url + path, data, timeout=30) as answer:  # noqa: S310  # loopback
            found: Result = json.load(answer)
        return found

    def run(self, name: str, latency: int, start: Callable[[Bench], Result]) -> None:
        """Run one job and keep what it cost."""
        self.ask("/config", {"latency_ms": latency})
        self.ask("/reset", {})
        spent = {**start(self), **{f"mock_{k}": v for k, v in self.ask("/stats").items()}}
        spent["process_cpu"] = spent.get("cpu", 0.0) + spent.get("import_cpu", 0.0)
        self.rounds.setdefault((name, latency), []).append(spent)
        told = {k: round(v, 3) for k, v in spent.items() if k in ("wall", "cpu", "rss_mb")}
        print(f"{name}, {latency} ms: {told}", file=sys.stderr, flush=True)

    def median(self, name: str, latency: int, key: str) -> float:
        """Return the median of a number over the rounds."""
        return float(median(result[key] for result in self.rounds[name, latency]))


def set_up(source: Path, work: Path) -> None:
    """Copy the peers' benchmark and make its environments and corpus."""
    if not (work / "bench.py").exists():
        shutil.copytree(source, work, dirs_exist_ok=True)
        subprocess.run(["chmod", "-R", "u+w", str(work)], check=True)  # noqa: S603, S607  # our copy
    environ = {**clean_environ(), "PYBIN": sys.executable}
    if shutil.which("uv") is None:  # the setup of the peers asks for it
        tools = work / "tools"
        subprocess.run([sys.executable, "-m", "venv", str(tools)], check=True)  # noqa: S603  # ours
        subprocess.run([str(tools / "bin" / "pip"), "install", "-q", "uv"], check=True)  # noqa: S603  # ours
        environ["PATH"] = f"{tools / 'bin'}{os.pathsep}{environ['PATH']}"
    names = ["server", *(venv for venv, _ in PEERS.values())]
    subprocess.run(["bash", str(work / "setup.sh"), *names], env=environ, check=True)  # noqa: S603, S607  # theirs
    python(work, "server", ["make_corpus.py"])


def clean_environ() -> dict[str, str]:
    """Return the environment without what would keep Python from keeping its byte code."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def our_environ() -> dict[str, str]:
    """Return the environment in which this checkout is what is measured."""
    return {**clean_environ(), "PYTHONPATH": str(HERE.parent)}


def python(work: Path, venv: str, arguments: list[str], **environ: str) -> str:
    """Run a script of the peers in an environment of theirs; return what it prints."""
    command = [str(work / "venvs" / venv / "bin" / "python"), *arguments]
    ended = subprocess.run(  # noqa: S603  # theirs
        command,
        cwd=work,
        env={**clean_environ(), **environ},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return ended.stdout


@contextmanager
def mock(work: Path) -> Iterator[str]:
    """Start the taught mock; give its URL."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(work / "venvs/server/bin/python"), str(HERE / "taught_mock.py"), str(work)]
    with subprocess.Popen(  # noqa: S603  # ours
        command, env={**clean_environ(), "PORT": str(port)}, stdout=subprocess.PIPE
    ) as server:
        assert server.stdout is not None
        server.stdout.readline()  # it says when it listens
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def result(printed: str) -> Result:
    """Return the RESULT line of a runner."""
    line = next(line for line in printed.splitlines() if line.startswith("RESULT "))
    found: Result = json.loads(line.removeprefix("RESULT "))
    return found


def peer(venv: str, runner: str) -> Callable[[Bench], Result]:
    """Return the start of a peer."""

    def start(bench: Bench) -> Result:
        base = f"{bench.url}/v1"
        environ = {"MOCK_BASE": base, "CONC": str(bench.places), "OPENAI_API_KEY": "none"}
        return result(python(bench.folder, venv, [f"runners/{runner}.py"], **environ))

    return start


def ours(what: str) -> Callable[[Bench], Result]:
    """Return the start of a runner of ours."""

    def start(bench: Bench) -> Result:
        base = f"{bench.url}/v1"
        script, told = str(HERE / "job_ours.py"), (str(bench.places), str(bench.window))
        ended = subprocess.run(  # noqa: S603  # ours
            [sys.executable, script, what, str(bench.folder), base, *told],
            env=our_environ(),
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        return result(ended.stdout)

    return start


def command(bench: Bench) -> Result:
    """Run the whole command, as a user would, and say what its process cost."""
    out, base = bench.folder / "briefing.json", f"{bench.url}/v1"
    told = f"--one-story --no-reask --base-url {base} --model m --concurrency {bench.places}"
    told += f" --context-window {bench.window} -f json -o"
    arguments = [sys.executable, "-m", "summarizer", str(bench.folder / "data" / "txt")]
    started = time.perf_counter()
    process = subprocess.Popen([*arguments, *told.split(), str(out)], env=our_environ())  # noqa: S603  # ours
    _, status, spent = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"the command ended with {process.returncode}"
    return {
        "wall": time.perf_counter() - started,
        "cpu": spent.ru_utime + spent.ru_stime,
        "rss_mb": spent.ru_maxrss / 1024,
    }


def texts(work: Path) -> tuple[int, int]:
    """Return how many articles there are and how many characters they have."""
    files = [path.read_text("utf-8") for path in (work / "data" / "txt").iterdir()]
    return len(files), sum(map(len, files))


def report(bench: Bench) -> Iterator[str]:
    """Yield the lines of the table."""
    count, characters = texts(bench.folder)
    yield "| measured | raw openai | instructor | the door | the command | target |"
    yield "|---|---|---|---|---|---|"
    columns = (*PEERS, "the door", "the command")

    def row(label: str, latency: int, key: str, scale: float, form: str, target: str) -> str:
        values = [
            form.format(scale * bench.median(name, latency, key))
            if (name, latency) in bench.rounds
            else "-"
            for name in columns
        ]
        return f"| {label} | {' | '.join(values)} | {target} |"

    def times(key: str, latency: int) -> str:
        door, theirs = (bench.median(n, latency, key) for n in ("the door", "instructor"))
        return f"{door / theirs:.2f}"

    cpu_target = f"<= 0.7 x instructor's (is {times('cpu', 0)})"
    yield row("CPU ms per article, imports apart", 0, "cpu", 1000 / count, "{:.2f}", cpu_target)
    yield row("CPU s of the whole process at 200 ms", 200, "process_cpu", 1, "{:.2f}", "")
    yield row("wall s at 0 ms", 0, "wall", 1, "{:.2f}", "")
    wall_target = f"<= instructor's (is {times('wall', 200)})"
    yield row("wall s at 200 ms", 200, "wall", 1, "{:.2f}", wall_target)
    memory_target = f"<= 1.3 x instructor's (is {times('rss_mb', 0)})"
    yield row("peak MB", 0, "rss_mb", 1, "{:.0f}", memory_target)
    yield row("peak MB at 200 ms", 200, "rss_mb", 1, "{:.0f}", "")
    yield row("requests", 200, "mock_requests", 1, "{:.0f}", f"{count + 1}")
    yield row("most in flight", 200, "mock_max_in_flight", 1, "{:.0f}", f"{bench.places}")
    sent = (bench.median(name, 200, "mock_prompt_chars") for name in columns)
    beyond = [f"{(each - characters) / count:.0f}" for each in sent]
    label = "prompt characters per article beyond its text, story's included"
    yield f"| {label} | {' | '.join(beyond)} | |"


def report_stages(bench: Bench) -> Iterator[str]:
    """Yield what the steps of the command cost."""
    (stages,) = bench.rounds["stages", 0]
    yield f"{stages['shown']} claims shown, {stages['withheld']} withheld"
    beyond = stages["article_characters"]
    yield f"prompt characters per article beyond its text, articles alone: {beyond:.0f} (<= 2,500)"
    yield ""
    yield "| step of the command | CPU ms per article | peak MB after it |"
    yield "|---|---|---|"
    for step, seconds in stages["steps"].items():
        each = 1000 * seconds / stages["n"]
        yield f"| {step} | {each:.2f} | {stages['peaks_mb'][step]:.0f} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--places", type=int, default=64)
    parser.add_argument("--window", type=int, default=400_000)
    parser.add_argument("--keep", type=Path, help="a scratch folder to use again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = (given.keep or Path(scratch, "bench")).resolve()
        set_up(given.folder, work)
        with mock(work) as url:
            bench = Bench(work, url, given.places, given.window)
            starts = {name: peer(*where) for name, where in PEERS.items()}
            starts["the door"] = ours("door")
            for start in starts.values():
                start(bench)  # unmeasured: it warms up files and byte code
            for _ in range(given.rounds):
                for latency in LATENCIES:
                    for name, start in starts.items():
                        bench.run(name, latency, start)
            bench.run("the command", 200, command)
            print("\n".join(report(bench)), end="\n\n", flush=True)
            bench.run("stages", 0, ours("stages"))
            print("\n".join(report_stages(bench)))


if __name__ == "__main__":
    main()
