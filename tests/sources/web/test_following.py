"""Redirects, caps and patience: each hop is checked, every answer is bounded, no wait is long."""

from __future__ import annotations

import asyncio
import gzip
import time
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpcore2
import httpx2
import pytest

from summarizer.sources.web.addresses import RefusedAddressError
from summarizer.sources.web.asking import USER_AGENT, UnansweredError
from tests.sources.web.sites import Parts, Site, Step, follow, moved, page, zipped

A, B = "https://a.example/", "https://b.example/"
HTML = {"content-type": "text/html"}


def test_what_is_sent_names_the_program_and_carries_nothing_else() -> None:
    site = Site({A: page()})
    follow(site, A)
    headers = dict(site.requests[0].headers)
    assert headers.pop("user-agent") == USER_AGENT
    assert USER_AGENT.startswith("proven-brief/")
    assert set(headers) == {"host", "accept", "accept-encoding"}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(status: int) -> None:
    site = Site({A: moved("/x?y=ü z", status), f"{A}x?y=%C3%BC%20z": moved(B), B: page()})
    assert follow(site, A).answer.address.url == B
    assert site.asked == [A, f"{A}x?y=%C3%BC%20z", B]


def test_five_redirects_are_followed_and_a_sixth_is_not() -> None:
    answers: dict[str, Step | list[Step]] = {f"{A}{n}": moved(f"/{n + 1}") for n in range(9)}
    site = Site({**answers, f"{A}5": page()})
    assert follow(site, f"{A}0").answer.status == 200
    with pytest.raises(UnansweredError, match="more than 5 times"):
        follow(Site(answers), f"{A}0")


def test_a_circle_of_redirects_is_told_at_once() -> None:
    site = Site({A: moved(B), B: moved(A)})
    with pytest.raises(UnansweredError, match=r"circle.*cookies"):
        follow(site, A)
    assert site.asked == [A, B]


TO_REFUSED = [
    ("metadata", "http://169.254.169.254/latest/", "is link-local"),
    ("loopback", "//127.0.0.1:8000/", "is loopback"),
    ("decimal", "http://2130706433/", "odd form"),
    ("mapped", "http://[::ffff:127.0.0.1]/", "an IPv4 address"),
    ("localhost", "http://localhost/", "a name of this machine"),
    ("file", "file:///etc/passwd", "only http and https"),
    ("user", "http://a@b.example/", "user name"),
    ("mail", "http://b.example:25/", "port 25"),
    ("nothing", "", "without saying where"),
    ("no address", "http://[::1", "no address"),
]


@pytest.mark.parametrize(("to", "words"), [pytest.param(*row[1:], id=row[0]) for row in TO_REFUSED])
def test_a_redirect_to_what_must_not_be_asked_ends_there(to: str, words: str) -> None:
    site = Site({A: moved(B), B: moved(to)})
    with pytest.raises(UnansweredError, match=words):
        follow(site, A)
    assert site.asked == [A, B]


def test_a_public_page_leads_into_no_private_network_even_where_that_is_allowed() -> None:
    own = Site({A: moved("http://10.0.0.1/secret"), "http://10.0.0.1/secret": page()})
    with pytest.raises(UnansweredError, match=r"10\.0\.0\.1 is private"):
        follow(Site({}), A, own=own)
    assert own.asked == [A], "what answers without a number counts as public"


def test_a_refused_address_is_never_asked() -> None:
    site = Site({})
    with pytest.raises(RefusedAddressError):
        follow(site, "http://127.0.0.1/")
    assert site.asked == []


def deflated(raw: bool) -> bytes:
    packer = zlib.compressobj(wbits=-15 if raw else 15)
    return packer.compress(b"words") + packer.flush()


def brotli(data: bytes) -> bytes:
    return bytes(pytest.importorskip("brotli").compress(data))


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        pytest.param("gzip", lambda: gzip.compress(b"words"), id="gzip"),
        pytest.param("deflate", lambda: deflated(raw=False), id="deflate"),
        pytest.param("deflate", lambda: deflated(raw=True), id="deflate without its head"),
        pytest.param("br", lambda: brotli(b"words"), id="brotli"),
        pytest.param("identity", lambda: b"words", id="identity"),
        pytest.param("GZIP", lambda: gzip.compress(b"words"), id="in capitals"),
    ],
)
def test_bodies_are_unpacked(coding: str, pack: object) -> None:
    body = pack()  # type: ignore[operator]  # packed late: brotli may be missing
    answer = httpx2.Response(
        200, stream=Parts([body[:3], body[3:]]), headers={"content-encoding": coding}
    )
    assert follow(Site({A: answer}), A).answer.body == b"words"


def odd(coding: str, body: bytes = b"words") -> httpx2.Response:
    return httpx2.Response(200, stream=Parts([body]), headers={"content-encoding": coding})


def endless() -> httpx2.Response:
    return httpx2.Response(200, stream=Parts(b"a" * 100_000 for _ in range(10**9)), headers=HTML)


TOO_MUCH = [
    ("bomb", zipped(200_000_000), "larger than 25 MB"),
    ("endless", endless(), "larger than 10 MB"),
    ("packed twice", odd("gzip, gzip"), r"not read \(gzip, gzip\)"),
    ("packed oddly", odd("compress"), r"not read \(compress\)"),
    ("packed and broken", odd("gzip"), "compressed, and broken"),
    ("headers", page(x="a" * 200_000), "more headers than"),
    ("broken protocol", httpcore2.RemoteProtocolError("illegal"), "no known way: illegal"),
    ("reset", httpcore2.ReadError("reset"), "hung up.*reset"),
    ("nothing there", httpcore2.ConnectError("x"), "cannot be reached: x"),
    ("no such host", OSError("its host has no address"), "its host has no address"),
]


@pytest.mark.parametrize(
    ("answer", "words"), [pytest.param(*row[1:], id=row[0]) for row in TOO_MUCH]
)
def test_what_is_too_much_or_broken_is_told_in_one_line(answer: Step, words: str) -> None:
    started = time.process_time()
    with pytest.raises(UnansweredError, match=words):
        follow(Site({A: answer}), A)
    assert time.process_time() - started < 5


def test_a_brotli_bomb_is_dropped_at_the_cap() -> None:
    bomb = odd("br", brotli(b"a" * 200_000_000))
    with pytest.raises(UnansweredError, match="larger than 25 MB"):
        follow(Site({A: bomb}), A)


def test_a_body_that_drips_ends_at_the_deadline() -> None:
    drip = httpx2.Response(200, stream=Parts((b"a" for _ in range(10**9)), 0.01), headers=HTML)
    started = time.monotonic()
    with pytest.raises(UnansweredError, match=r"no whole page within 0\.2 s"):
        follow(Site({A: drip}), A, seconds=0.2)
    assert time.monotonic() - started < 2


def test_redirects_share_one_deadline() -> None:
    async def slowly() -> httpx2.Response:
        await asyncio.sleep(0.15)
        return moved(B)

    async def never() -> httpx2.Response:
        await asyncio.sleep(3600)
        raise AssertionError

    with pytest.raises(UnansweredError, match=r"within 0\.25 s"):
        follow(Site({A: slowly, B: never}), A, seconds=0.25)


def busy(status: int = 429, **headers: str) -> httpx2.Response:
    return httpx2.Response(status, headers={k.replace("_", "-"): v for k, v in headers.items()})


SOON = format_datetime(datetime.now(UTC) - timedelta(seconds=30), usegmt=True)

# how a server asks for patience, the status in the end, requests, pauses
PATIENCE: list[tuple[str, list[Step], int, int, list[float]]] = [
    ("seconds", [busy(retry_after="7"), page()], 200, 2, [7.0]),
    ("a time gone by", [busy(503, retry_after=SOON), page()], 200, 2, []),
    ("no time", [busy(503), page()], 200, 2, [2.0]),
    ("words", [busy(retry_after="soon"), page()], 200, 2, [2.0]),
    ("twice", [busy(), busy(), page()], 200, 3, [2.0, 4.0]),
    ("always", [busy()], 429, 3, [2.0, 4.0]),
    ("after a reset", [httpcore2.ReadError("reset"), page()], 200, 2, [1.0]),
    ("out of order", [busy(500)], 500, 1, []),
]


@pytest.mark.parametrize(
    ("steps", "status", "requests", "pauses"),
    [pytest.param(*row[1:], id=row[0]) for row in PATIENCE],
)
def test_a_busy_server_is_left_alone_as_it_asks(
    steps: list[Step], status: int, requests: int, pauses: list[float]
) -> None:
    site = Site({A: steps})
    followed = follow(site, A)
    assert followed.answer.status == status
    assert len(site.asked) == requests
    assert followed.pauses == pauses


def test_who_asks_for_more_than_a_minute_is_asked_in_another_run() -> None:
    site = Site({A: busy(retry_after="86400")})
    with pytest.raises(UnansweredError, match=r"busy \(429\).*86400 s"):
        follow(site, A)
    assert len(site.asked) == 1
