"""A local web: what fetching costs, how polite it is, and whether memory stays flat.

    python benchmarks/web.py [--pages 50 200] [--hosts 8] [--answer-ms 250]

A server on loopback gives each page after so many milliseconds, on so many hosts (127.0.0.1,
127.0.0.2, ...), with a robots.txt on each. It counts requests and how many of a host's were under
way at once. Each row is a process of its own: "fetched" visits the pages and keeps none, "loaded"
makes articles of them, "briefed" prints the whole briefing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from generated import MadeUp, articles

FURNITURE = "".join(
    f"<li><a href='/{n}'>Another story of section {n}, with its own headline</a></li>"
    for n in range(150)
)
MEGABYTE = 1024  # ru_maxrss counts kilobytes


@dataclass
class LocalWeb:
    """Serves made-up articles and counts what is asked."""

    texts: list[MadeUp]
    pause: float
    requests: int = 0
    under_way: Counter[str] = field(default_factory=Counter)
    most: int = 0

    async def serve(self, hosts: int, ready: threading.Event) -> None:
        """Listen on one port of several loopback addresses until the loop is stopped."""
        first = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.port = first.sockets[0].getsockname()[1]
        others = [f"127.0.0.{number}" for number in range(2, hosts + 1)]
        self.servers = [first]
        for host in others:
            self.servers.append(await asyncio.start_server(self._answer, host, self.port))
        ready.set()
        await asyncio.Event().wait()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host = writer.get_extra_info("sockname")[0]
        while (head := await reader.readline()) not in {b"", b"\r\n"}:
            while await reader.readline() not in {b"", b"\r\n"}:
                pass
            self.requests += 1
            self.under_way[host] += 1
            self.most = max(self.most, self.under_way[host])
            await asyncio.sleep(self.pause)
            writer.write(self.page(head.split()[1].decode()))
            await writer.drain()
            self.under_way[host] -= 1
        writer.close()

    def page(self, path: str) -> bytes:
        """Return the whole answer for a path."""
        if path == "/robots.txt":
            return _whole("text/plain", b"User-agent: *\nDisallow: /private/\n")
        made = self.texts[int(path.strip("/"))]
        paragraphs = "".join(f"<p>{part}</p>" for part in made.text.split("\n\n"))
        return _whole(
            "text/html; charset=utf-8",
            f"<!doctype html><html lang=en><head><title>Story {path}</title></head><body>"
            f"<nav><ul>{FURNITURE}</ul></nav><article><h1>Story {path}</h1>{paragraphs}</article>"
            f"<footer><ul>{FURNITURE}</ul></footer></body></html>".encode(),
        )


def _whole(media: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


FETCH = """
import asyncio, json, sys
from summarizer.config import Web
from summarizer.sources.web.visitor import open_visitor
async def main():
    async with open_visitor(Web(allow_private=True)) as visitor:
        found = await visitor.pages(json.load(open(sys.argv[1])), lambda page: len(page.body))
    assert all(isinstance(size, int) for size in found.values()), found
    print(sum(found.values()))
asyncio.run(main())
"""
LOAD = """
import json, sys
from summarizer.config import Web
from summarizer.sources import load_sources
loaded = load_sources(json.load(open(sys.argv[1])), web=Web(allow_private=True))
assert not loaded.failures, loaded.failures[:3]
print(len(loaded.articles))
"""
BRIEF = ("-m", "summarizer", "-q", "--drafter", "extractive", "-f", "json", "--allow-private")


def measured(web: LocalWeb, name: str, urls: list[str]) -> str:
    """Run one process on addresses and return its row."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "urls.json")
        listed.write_text(json.dumps(urls))
        lines = Path(folder, "urls.txt")
        lines.write_text("\n".join(urls))
        code = {
            "fetched": ("-c", FETCH, str(listed)),
            "loaded": ("-c", LOAD, str(listed)),
            "briefed": (*BRIEF, f"@{lines}"),
        }[name]
        web.requests = web.most = 0
        started = time.perf_counter()
        with subprocess.Popen([sys.executable, *code], stdout=subprocess.DEVNULL) as process:  # noqa: S603  # our own code
            _, status, used = _waited(process)
        wall = time.perf_counter() - started
        assert status == 0, f"{name} ended with {status}"
    cpu = used.ru_utime + used.ru_stime
    return (
        f"{name:8}{len(urls):6}{wall:8.1f}{cpu:8.1f}{web.requests:10}{web.most:10}"
        f"{used.ru_maxrss / MEGABYTE:9.0f}"
    )


def _waited(process: subprocess.Popen[bytes]) -> tuple[int, int, resource.struct_rusage]:
    import os

    number, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return number, process.returncode, used


def main() -> None:
    """Serve, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[50, 200])
    parser.add_argument("--hosts", type=int, default=8)
    parser.add_argument("--answer-ms", type=int, default=250)
    parser.add_argument("--rows", nargs="+", default=["fetched", "loaded", "briefed"])
    chosen = parser.parse_args()
    texts = list(articles(max(chosen.pages), words=600))
    web, ready = LocalWeb(texts, chosen.answer_ms / 1000), threading.Event()
    threading.Thread(
        target=asyncio.run, args=(web.serve(chosen.hosts, ready),), daemon=True
    ).start()
    ready.wait()
    size = len(web.page("/0")) // 1000
    print(f"{chosen.hosts} hosts, {chosen.answer_ms} ms an answer, {size} KB a page")
    print(f"{'':8}{'pages':>6}{'s':>8}{'CPU s':>8}{'requests':>10}{'at once':>10}{'peak MB':>9}")
    for name in chosen.rows:
        for pages in chosen.pages:
            urls = [f"http://127.0.0.{n % chosen.hosts + 1}:{web.port}/{n}" for n in range(pages)]
            print(measured(web, name, urls), flush=True)


if __name__ == "__main__":
    main()
