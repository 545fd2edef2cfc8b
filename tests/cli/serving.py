"""A server in a process of its own, for runs that are killed.

It answers as `tests.answering` does, slowly, and writes down the hash of every request: one line
when it came, one when it was answered. Run as `python -m tests.cli.serving LOG SECONDS`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx2

from tests.answering import ModelServer


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
    command = [sys.executable, "-m", "tests.cli.serving", str(log), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # our own code
        assert process.stdout is not None
        try:
            yield Served(f"http://127.0.0.1:{int(process.stdout.readline())}/v1", log)
        finally:
            process.kill()


class _Server(ThreadingHTTPServer):
    """Says nothing of clients that were killed; that is what it is for."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed's own


def _serve(log: Path, seconds: float) -> None:
    answering = ModelServer()
    file = os.open(log, os.O_WRONLY | os.O_APPEND)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:  # the library's name
            size = int(self.headers["content-length"])
            body = self.rfile.read(size)
            if len(body) < size:  # its sender was killed before all of it was sent
                self.close_connection = True
                return
            name = hashlib.sha256(body).hexdigest()[:16]
            os.write(file, f"{name}\n".encode())
            time.sleep(seconds)
            answer = answering(httpx2.Request("POST", "http://test/", content=body)).content
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)
            self.wfile.flush()
            os.write(file, f"-{name}\n".encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = _Server(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)  # noqa: T201  # how the test learns the port
    server.serve_forever()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]), float(sys.argv[2]))
