"""A server in a process of its own, for runs that are killed.

It answers as `tests.answering` does, slowly, and writes down the hash of every request: one line
when it came, one when it was answered. Run as `python -m tests.cli.serving LOG SECONDS`.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2

from tests.answering import ModelServer
from tests.listening import Handler, in_process, serve


@dataclass(frozen=True)
class Served:
    """Is a running server and its log."""

    url: str
    log: Path

    def asked(self) -> list[str]:
        """Return the hashes of the requests, in the order in which they came."""
        return [line for line in self.log.read_text().split() if not line.startswith("-")]

    def answered(self) -> int:
        """Return how many requests were answered."""
        return sum(line.startswith("-") for line in self.log.read_text().split())


@contextmanager
def serving(folder: Path, seconds: float) -> Iterator[Served]:
    """Give a server that takes so many seconds to answer."""
    log = folder / "requests.log"
    log.touch()
    with in_process("tests.cli.serving", str(log), str(seconds)) as host:
        yield Served(f"http://{host}/v1", log)


def _serve(log: Path, seconds: float) -> None:
    answering = ModelServer()
    file = os.open(log, os.O_WRONLY | os.O_APPEND)

    class Slow(Handler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:  # noqa: N802  # the library's name
            size = int(self.headers["content-length"])
            body = self.rfile.read(size)
            if len(body) < size:  # its sender was killed before all of it was sent
                self.close_connection = True
                return
            name = hashlib.sha256(body).hexdigest()[:16]
            os.write(file, f"{name}\n".encode())
            time.sleep(seconds)
            answer = answering(httpx2.Request("POST", "http://test/", content=body)).content
            self.send(200, {"content-type": "application/json"}, answer)
            self.wfile.flush()
            os.write(file, f"-{name}\n".encode())

    serve(Slow)


if __name__ == "__main__":
    _serve(Path(sys.argv[1]), float(sys.argv[2]))
