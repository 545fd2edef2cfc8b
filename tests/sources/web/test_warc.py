"""Fetched pages go into a web archive, and pages of any web archive become articles."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from summarizer import WriteError
from summarizer.config import Web
from summarizer.sources import Loaded, load_sources
from tests.sources.web.serving import LocalWeb, Page
from tests.sources.web.sites import article

warcio = pytest.importorskip("warcio", reason="archives need the extra warc")

LOCK, FERRY = article("The lower lock is closed"), article("The ferry sails again", 7)
HTML = "text/html; charset=utf-8"
Record = tuple[str, str, str, dict[str, str], bytes]


def archive(path: Path, records: Iterable[Record]) -> Path:
    """Write an archive of records: kind, address, status, headers, body."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer: Any = WARCWriter(file, gzip=path.suffix == ".gz")
        for kind, url, status, headers, body in records:
            answered = StatusAndHeaders(status, list(headers.items()), protocol="HTTP/1.1")
            told = {"WARC-Date": "2031-05-14T06:00:00Z"}
            writer.write_record(
                writer.create_warc_record(
                    url,
                    kind,
                    payload=io.BytesIO(body),
                    length=len(body),
                    http_headers=answered,
                    warc_headers_dict=told,
                )
            )
    return path


def page(url: str, markup: str, **headers: str) -> Record:
    told = {"Content-Type": HTML, **{k.replace("_", "-"): v for k, v in headers.items()}}
    return ("response", url, "200 OK", told, markup.encode())


def failures(loaded: Loaded) -> list[tuple[str, str]]:
    return [(failure.source, failure.message) for failure in loaded.failures]


@pytest.mark.parametrize("ending", [".warc", ".warc.gz"])
def test_pages_of_an_archive_become_articles_and_the_rest_is_left_out(
    ending: str, tmp_path: Path
) -> None:
    packed = {"Content-Type": HTML, "Content-Encoding": "gzip"}
    third = gzip.compress(article("Divers arrive at noon", 3).encode())
    file = archive(
        tmp_path / f"a{ending}",
        [
            page("https://a.example/x", LOCK),
            ("response", "https://a.example/old", "301 Moved", {"Location": "/x"}, b""),
            ("response", "https://a.example/none", "404 Not Found", {"Content-Type": HTML}, b"no"),
            ("response", "https://a.example/a.css", "200 OK", {"Content-Type": "text/css"}, b"a{}"),
            ("request", "https://a.example/x", "GET / HTTP/1.1", {}, b""),
            page("https://a.example/robots.txt", "User-agent: *"),
            page("https://b.example/y", FERRY),
            ("response", "https://a.example/z", "200 OK", packed, third),
        ],
    )
    loaded = load_sources([file])
    assert [(made.source, made.url) for made in loaded.articles] == [
        (f"{file}#https://a.example/x", "https://a.example/x"),
        (f"{file}#https://b.example/y", "https://b.example/y"),
        (f"{file}#https://a.example/z", "https://a.example/z"),
    ]
    fetched = loaded.articles[0].fetched
    assert fetched is not None
    assert fetched.fetched_at == "2031-05-14T06:00:00+00:00"
    assert failures(loaded) == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"", "holds no page", id="empty"),
        pytest.param(b"no archive at all\r\n\r\n", "is no whole WARC archive", id="text"),
        pytest.param(bytes(range(256)) * 40, "is no whole WARC archive|no page", id="binary"),
    ],
)
def test_what_is_no_archive_is_refused_by_name(data: bytes, message: str, tmp_path: Path) -> None:
    file = tmp_path / "a.warc"
    file.write_bytes(data)
    ((source, told),) = failures(load_sources([file]))
    assert source == str(file)
    assert any(words in told for words in message.split("|"))


def test_an_archive_that_is_cut_off_gives_what_it_has(tmp_path: Path) -> None:
    whole = archive(
        tmp_path / "a.warc.gz", [page(f"https://a.example/{n}", LOCK) for n in range(2)]
    )
    cut = tmp_path / "b.warc.gz"
    cut.write_bytes(whole.read_bytes()[:-60])
    loaded = load_sources([cut])
    assert [made.url for made in loaded.articles] == ["https://a.example/0"]
    assert failures(loaded) == [(f"{cut}#https://a.example/1", "is cut off where its archive ends")]


def test_a_missing_archive_is_told() -> None:
    assert failures(load_sources(["none.warc"])) == [("none.warc", "does not exist")]


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_what_was_fetched_can_be_read_from_its_archive(local_web: LocalWeb, tmp_path: Path) -> None:
    packed = gzip.compress(FERRY.encode())
    pages = [
        local_web.put("/x", LOCK, headers={"Set-Cookie": "session=1"}),
        local_web.put("/y", Page(packed, headers={"Content-Encoding": "gzip"})),
        f"{local_web.url}/none",
    ]
    local_web.put(
        "/y", local_web.pages["/y"].__class__(packed, headers={"Content-Encoding": "gzip"})
    )
    file = tmp_path / "kept.warc.gz"
    live = load_sources(pages, web=Web(allow_private=True, delay=0.0, warc=file))
    kept = load_sources([file])
    assert {made.text for made in kept.articles} == {made.text for made in live.articles}
    assert len(kept.articles) == 2
    by_url = {made.fetched.url: made.fetched for made in kept.articles if made.fetched}
    for made in live.articles:
        assert made.fetched is not None
        assert by_url[made.fetched.final_url].sha256 == made.fetched.sha256
        assert by_url[made.fetched.final_url].fetched_at == made.fetched.fetched_at
    assert b"session=1" not in gzip.decompress(file.read_bytes())


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_an_archive_is_never_written_over(local_web: LocalWeb, tmp_path: Path) -> None:
    file = tmp_path / "kept.warc.gz"
    file.write_bytes(b"years of work")
    page_there = local_web.put("/x", LOCK)
    with pytest.raises(WriteError, match="exists already"):
        load_sources([page_there], web=Web(allow_private=True, warc=file))
    assert file.read_bytes() == b"years of work"
    assert local_web.asked == []
    with pytest.raises(WriteError, match="cannot be written"):
        load_sources([page_there], web=Web(allow_private=True, warc=tmp_path / "no" / "a.warc"))
