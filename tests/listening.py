"""Servers on loopback for tests: quiet ones, in a thread or in a process of their own."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    """Sends whole answers and logs nothing."""

    def send(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """Send an answer with its length."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Listens on a port of its own and waits for no request when it is closed."""

    daemon_threads = True

    def __init__(self, handler: type[Handler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)

    @property
    def host(self) -> str:
        """Return the number and the port."""
        return f"127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up or were killed; that is what tests are for."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed's own


@contextmanager
def in_thread(server: Server) -> Iterator[None]:
    """Serve in a thread until the context ends."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def in_process(module: str, *arguments: str) -> Iterator[str]:
    """Run a module that calls `serve`; give where it listens, and kill it in the end."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # our own code
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def serve(handler: type[Handler]) -> None:
    """Serve in this process until it is killed, and tell whoever started it where."""
    server = Server(handler)
    print(server.host, flush=True)  # noqa: T201  # how the test learns the port
    server.serve_forever()
