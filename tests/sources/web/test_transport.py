"""A connection is made to a number that was checked, and to no other that a name may turn into."""

# ruff: noqa: ARG002  # signatures are the libraries'

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpcore2
import httpx2
import pytest

from summarizer.config import Web
from summarizer.errors import FetchError
from summarizer.sources.web.addresses import RefusedAddressError
from summarizer.sources.web.transport import PinnedTransport, resolve
from summarizer.sources.web.visitor import open_visitor

PUBLIC, OTHER, PRIVATE = "93.184.216.34", "2a00:1450:4001::200e", "10.0.0.1"
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
LAST = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"


@dataclass
class Wire(httpcore2.AsyncMockStream):
    """A connection that keeps what was written and which TLS name was asked for."""

    network: Network

    def __post_init__(self) -> None:
        super().__init__([self.network.answer])

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.network.written += buffer

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        self.network.names.append(server_hostname)
        return self


@dataclass
class Network(httpcore2.AsyncNetworkBackend):
    """A network that connects nowhere and remembers where it should have; `dead` never answer."""

    answer: bytes = GOOD
    dead: frozenset[str] = frozenset()
    connected: list[tuple[str, int]] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)
    written: bytes = b""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        self.connected.append((host, port))
        if host in self.dead:
            raise httpcore2.ConnectError("refused")
        return Wire(self)


@dataclass
class Names:
    """A resolver whose answers change: of several the last counts from then on."""

    answers: Sequence[Sequence[str]]
    asked: int = 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        return self.answers[min(self.asked, len(self.answers)) - 1]


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network()
    monkeypatch.setattr(httpcore2, "AnyIOBackend", lambda: made)
    return made


def ask(names: Names, *urls: str, allow_private: bool = False) -> list[bytes]:
    """Ask for addresses one after the other over one transport."""

    async def run() -> list[bytes]:
        transport = PinnedTransport(allow_private=allow_private, places=2, resolver=names)
        try:
            bodies = []
            for url in urls:
                response = await transport.handle_async_request(httpx2.Request("GET", url))
                bodies.append(await response.aread())
                await response.aclose()
        finally:
            await transport.aclose()
        return bodies

    return asyncio.run(run())


def test_a_name_that_turns_private_is_connected_to_as_it_was_checked(network: Network) -> None:
    names = Names([[PUBLIC], [PRIVATE]])
    assert ask(names, "https://news.example/a") == [b"ok"]
    assert names.asked == 1, "a second question could have had another answer"
    assert network.connected == [(PUBLIC, 443)]


def test_each_new_connection_is_checked_anew(network: Network) -> None:
    network.answer = LAST
    names = Names([[PUBLIC], [PRIVATE]])
    with pytest.raises(RefusedAddressError, match=r"10\.0\.0\.1 is private"):
        ask(names, "http://news.example/a", "http://news.example/b")
    assert network.connected == [(PUBLIC, 80)]


@pytest.mark.parametrize(
    "numbers",
    [
        pytest.param([PRIVATE], id="alone"),
        pytest.param([PUBLIC, PRIVATE], id="last"),
        pytest.param([PRIVATE, PUBLIC], id="first"),
        pytest.param([PUBLIC, "::ffff:10.0.0.1"], id="mapped"),
        pytest.param([PUBLIC, "fe80::1%eth0"], id="link-local"),
        pytest.param([PUBLIC, "127.0.0.1"], id="loopback"),
    ],
)
def test_one_refused_number_among_the_answers_refuses_the_name(
    numbers: list[str], network: Network
) -> None:
    with pytest.raises(RefusedAddressError):
        ask(Names([numbers]), "https://news.example/")
    assert network.connected == []
    assert network.written == b""


def test_host_and_tls_name_stay_those_of_the_address(network: Network) -> None:
    ask(Names([[PUBLIC]]), "https://news.example/a?b")
    assert network.names == ["news.example"]
    assert network.written.startswith(b"GET /a?b HTTP/1.1\r\nHost: news.example\r\n")


def test_the_next_number_is_tried_when_one_is_dead(network: Network) -> None:
    network.dead = frozenset((OTHER,))
    assert ask(Names([[OTHER, PUBLIC]]), "http://news.example:8080/") == [b"ok"]
    assert network.connected == [(OTHER, 8080), (PUBLIC, 8080)]


@pytest.mark.parametrize("numbers", [[], ["8.8.8.8"]], ids=["no number", "dead numbers"])
def test_a_host_out_of_reach_is_an_error(numbers: list[str], network: Network) -> None:
    network.dead = frozenset(numbers)
    with pytest.raises(httpcore2.ConnectError):
        ask(Names([numbers]), "http://news.example/")


def test_private_numbers_are_connected_to_when_one_says_so(network: Network) -> None:
    assert ask(Names([[PRIVATE]]), "http://wiki/", allow_private=True) == [b"ok"]
    with pytest.raises(RefusedAddressError, match="link-local"):
        ask(Names([["169.254.169.254"]]), "http://wiki/", allow_private=True)
    assert network.connected == [(PRIVATE, 80)]


def test_proxies_of_the_environment_are_passed_by(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:3128")
    ask(Names([[PUBLIC]]), "http://news.example/")
    assert network.connected == [(PUBLIC, 80)]


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_the_system_is_asked_for_numbers_and_tells_when_there_are_none() -> None:
    assert asyncio.run(resolve("127.0.0.1", 80)) == ["127.0.0.1"]
    with pytest.raises(OSError, match="its host has no address"):
        asyncio.run(resolve("no\udcff.example", 80))


def test_what_a_public_page_or_feed_leads_to_must_be_public_where_private_is_allowed(
    network: Network,
) -> None:
    network.answer = LAST

    async def run() -> tuple[object, object]:
        web = Web(allow_private=True, ignore_robots=True, delay=0.0)
        async with open_visitor(web, resolver=Names([[PUBLIC]])) as visitor:
            first = await visitor.pages(["http://news.example/feed"], lambda page: page.body)
            then = await visitor.pages(["http://10.0.0.1/secret"], lambda page: page.body)
        return first["http://news.example/feed"], then["http://10.0.0.1/secret"]

    first, then = asyncio.run(run())
    assert first == b"ok"
    assert isinstance(then, FetchError)
    assert "10.0.0.1 is private" in str(then)
    assert network.connected == [(PUBLIC, 80)]
