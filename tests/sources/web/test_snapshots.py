"""A page that was kept stands for the web, unchanged or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer import FetchError, WriteError
from summarizer.config import Web
from summarizer.sources import Loaded, load_sources
from summarizer.sources.web.captures import Capture
from summarizer.sources.web.snapshots import Snapshots
from tests.sources.web.serving import LocalWeb
from tests.sources.web.sites import article

LOCK = article("The lower lock is closed")
URL = "https://a.example/x?id=7"


def load(*sources: str, web: Web) -> Loaded:
    return load_sources(sources, web=web)


def failures(loaded: Loaded) -> list[tuple[str, str]]:
    return [(failure.source, failure.message) for failure in loaded.failures]


def capture(body: bytes = b"words", at: str = "2031-05-14T06:00:00+00:00") -> Capture:
    headers = (("Content-Type", "text/html"), ("Set-Cookie", "session=1"))
    return Capture(URL, "https://a.example/y", 200, headers, body, at)


def test_what_is_kept_comes_back_without_cookies(tmp_path: Path) -> None:
    Snapshots(tmp_path / "a" / "b").keep(capture())
    found = Snapshots(tmp_path / "a" / "b").find(URL)
    assert found is not None
    assert (found.final_url, found.body, found.media) == (
        "https://a.example/y",
        b"words",
        "text/html",
    )
    assert found.headers == (("Content-Type", "text/html"),)
    assert b"session" not in b"".join(f.read_bytes() for f in (tmp_path / "a" / "b").iterdir())


def test_every_version_is_kept_and_the_latest_is_found(tmp_path: Path) -> None:
    kept = Snapshots(tmp_path)
    kept.keep(capture(b"late", "2031-05-15T06:00:00+00:00"))
    kept.keep(capture(b"early"))
    found = kept.find(URL)
    assert found is not None
    assert found.body == b"late"
    assert len(list(tmp_path.glob("*.body"))) == 2


@pytest.mark.parametrize(
    "url",
    [
        pytest.param(f"{URL}&utm_source=mail#end", id="another spelling"),
        pytest.param("HTTPS://A.EXAMPLE/x?id=7", id="another case"),
    ],
)
def test_spellings_of_an_address_share_a_snapshot(url: str, tmp_path: Path) -> None:
    Snapshots(tmp_path).keep(capture())
    found = Snapshots(tmp_path).find(url)
    assert found is not None
    assert found.url == url


def test_another_address_has_none(tmp_path: Path) -> None:
    Snapshots(tmp_path).keep(capture())
    assert Snapshots(tmp_path).find("https://a.example/x?id=8") is None
    assert Snapshots(tmp_path / "none").find(URL) is None


def test_a_changed_body_is_told_and_never_read(tmp_path: Path) -> None:
    Snapshots(tmp_path).keep(capture())
    next(tmp_path.glob("*.body")).write_bytes(b"other words")
    with pytest.raises(FetchError, match="body was changed"):
        Snapshots(tmp_path).find(URL)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"sha256": "../../etc/passwd"}, id="a path for a hash"),
        pytest.param({"status": "x"}, id="no status"),
        pytest.param({"headers": None}, id="no headers"),
        pytest.param(None, id="no JSON"),
    ],
)
def test_a_damaged_snapshot_is_told(change: dict[str, object] | None, tmp_path: Path) -> None:
    Snapshots(tmp_path).keep(capture())
    file = next(tmp_path.glob("*.json"))
    told = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps({**told, **change}) if change else "{", "utf-8")
    with pytest.raises(FetchError, match="cannot be read"):
        Snapshots(tmp_path).find(URL)


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_snapshots_stand_for_the_web_when_it_is_gone(local_web: LocalWeb, tmp_path: Path) -> None:
    page, folder = local_web.put("/x", LOCK), tmp_path / "kept"
    (live,) = load(page, web=Web(allow_private=True, snapshots=folder)).articles
    local_web.pages.clear()
    asked = len(local_web.asked)
    offline = Web(allow_private=True, snapshots=folder, offline=True)
    kept = load(f"{page}#part", f"{local_web.url}/never", web=offline)
    assert kept.articles[0].text == live.text
    assert kept.articles[0].fetched is not None
    assert live.fetched is not None
    assert kept.articles[0].fetched.fetched_at == live.fetched.fetched_at
    assert kept.articles[0].fetched.sha256 == live.fetched.sha256
    assert failures(kept) == [
        (f"{local_web.url}/never", f"has no snapshot in {folder}, and --offline is set")
    ]
    assert len(local_web.asked) == asked


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_the_clock_can_be_left_out(local_web: LocalWeb, tmp_path: Path) -> None:
    page = local_web.put("/x", LOCK)
    timeless = Web(allow_private=True, snapshots=tmp_path, clock=False)
    fetched = load(page, web=timeless).articles[0].fetched
    assert fetched is not None
    assert fetched.fetched_at is None
    again = load(page, web=Web(allow_private=True, snapshots=tmp_path, offline=True, clock=False))
    assert again.articles[0].fetched is not None
    assert again.articles[0].fetched.fetched_at, "when a snapshot was made differs in no run"


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_snapshots_that_cannot_be_written_end_the_load(local_web: LocalWeb, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file")
    with pytest.raises(WriteError, match="the snapshot cannot be written"):
        load(
            *(local_web.put(f"/{n}", LOCK) for n in range(4)),
            web=Web(allow_private=True, snapshots=tmp_path / "kept", delay=0.0),
        )
