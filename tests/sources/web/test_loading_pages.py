"""Addresses become articles like files do, with where and when they were fetched."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import time
from pathlib import Path

import pytest

from summarizer import FetchError, SourceError, load_article
from summarizer.config import Web
from summarizer.models import NoteKind, PublishedFrom
from summarizer.sources import Given, Loaded, aload_sources, load_sources
from tests.sources.web.serving import LocalWeb, Page
from tests.sources.web.sites import article

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

OWN = Web(allow_private=True, delay=0.0)
LOCK, FERRY = article("The lower lock is closed"), article("The ferry sails again", 7)


def load(*sources: str, web: Web = OWN, **more: object) -> Loaded:
    return load_sources(sources, web=web, **more)  # type: ignore[arg-type]  # as load_sources has them


def failures(loaded: Loaded) -> list[tuple[str, str]]:
    return [(failure.source, failure.message) for failure in loaded.failures]


def duplicates(loaded: Loaded, position: int = 0) -> list[str]:
    notes = loaded.articles[position].notes
    return [note.detail for note in notes if note.kind is NoteKind.DUPLICATE]


def test_pages_and_files_become_articles_in_the_order_given(
    local_web: LocalWeb, tmp_path: Path
) -> None:
    file = tmp_path / "a.html"
    file.write_text(FERRY)
    slow = local_web.put("/slow", LOCK, seconds=0.3)
    quick = local_web.put("/quick", article("Divers arrive at noon", 3))
    loaded = load(slow, str(file), quick)
    assert [(a.id, a.source) for a in loaded.articles] == [
        ("a1", slow),
        ("a2", str(file)),
        ("a3", quick),
    ]
    assert loaded.failures == ()
    assert loaded.articles[1].fetched is None


def test_an_article_says_where_and_when_it_was_fetched(local_web: LocalWeb) -> None:
    page = local_web.put("/x", LOCK)
    local_web.put("/old", status=301, headers={"Location": "/x"})
    (made,) = load(f"{local_web.url}/old").articles
    assert made.fetched is not None
    assert (made.fetched.url, made.fetched.final_url) == (f"{local_web.url}/old", page)
    assert made.fetched.sha256 == hashlib.sha256(LOCK.encode()).hexdigest()
    assert (made.fetched.fetched_at or "").endswith("+00:00")
    assert made.url == page, "a page that names no address of its own has the one it was found at"


def test_a_page_says_its_address_outlet_and_date_itself(local_web: LocalWeb) -> None:
    head = (
        "<link rel=canonical href='/2031/05/14/lock'><meta property=og:site_name content=Herald>"
        "<meta property=article:published_time content=2031-05-14T06:00:00Z></head>"
    )
    (made,) = load(local_web.put("/x?from=home", LOCK.replace("</head>", head))).articles
    assert (made.url, made.outlet) == (f"{local_web.url}/2031/05/14/lock", "Herald")
    assert made.published_from is PublishedFrom.METADATA


# what stands there, the message
NO_PAGE = [
    ("gone", Page(status=410), "is gone for good; an archive may still have it (410)"),
    ("forbidden", Page(status=403), "refuses programs, or wants a login;"),
    ("login", Page(status=401), "wants a login; save the page"),
    ("law", Page(status=451), "is withheld for legal reasons (451)"),
    ("broken server", Page(status=502), "its server is out of order (502)"),
    ("no content", Page("", status=204), "the answer is no page (204)"),
    ("picture", Page(b"\x89PNG\r\n\x1a\n", "image/png"), "is a PNG picture"),
    ("film", Page(b"\0\0\0\x18ftyp", "video/mp4"), "is a video"),
    ("JSON", Page("{}", "application/json"), "is JSON and no article"),
    ("script", Page("let a", "text/javascript"), "is a program and no article"),
    ("archive", Page(b"PK\x03\x04", "application/zip"), "is a ZIP archive"),
    ("scripts", Page("<html><script>x</script><div id=a></div></html>"), "is a page that scripts"),
    ("empty", Page(""), "answers with an empty page"),
    ("no article", Page("<html><p></html>"), "is a page in which no article was found"),
    ("no such page", None, "does not exist; is the address right? (404)"),
]


@pytest.mark.parametrize(
    ("page", "message"), [pytest.param(*row[1:], id=row[0]) for row in NO_PAGE]
)
def test_what_is_no_page_is_one_line_and_the_others_go_on(
    page: Page | None, message: str, local_web: LocalWeb
) -> None:
    good = local_web.put("/good", LOCK)
    bad = local_web.put("/bad", page) if page else f"{local_web.url}/bad"
    loaded = load(bad, good)
    ((source, told),) = failures(loaded)
    assert source == bad
    assert told.startswith(message)
    assert [made.source for made in loaded.articles] == [good]


CAFE = article("The café at the lock – closed")
# the bytes, the header, whether they are read right
ENCODINGS = [
    ("header", CAFE.encode("cp1252"), "text/html; charset=windows-1252"),
    ("quoted header", CAFE.encode("cp1252"), 'text/html; Charset="Windows-1252"'),
    ("meta", CAFE.replace("<head>", "<head><meta charset=cp1252>").encode("cp1252"), "text/html"),
    ("header that lies", CAFE.encode("utf-8"), "text/html; charset=iso-8859-1"),
    ("the other lie", CAFE.encode("cp1252"), "text/html; charset=utf-8"),
    ("unknown header", CAFE.encode("utf-8"), "text/html; charset=nonsense"),
    ("codec that is none", CAFE.encode("utf-8"), "text/html; charset=hex"),
    ("codec that refuses", CAFE.encode("cp1252"), "text/html; charset=undefined"),
    ("mark", b"\xef\xbb\xbf" + CAFE.encode("utf-8"), "text/html; charset=iso-8859-1"),
    ("wide mark", b"\xff\xfe" + CAFE.encode("utf-16-le"), "text/html; charset=utf-8"),
    ("nothing said", CAFE.encode("utf-8"), ""),
    ("plain text", "The café at the lock – closed\n\nBarges wait.".encode(), "text/plain"),
]


@pytest.mark.parametrize(
    ("body", "media"), [pytest.param(*row[1:], id=row[0]) for row in ENCODINGS]
)
def test_words_are_read_in_the_encoding_they_were_written_in(
    body: bytes, media: str, local_web: LocalWeb
) -> None:
    (made,) = load(local_web.put("/x.php", Page(body, media))).articles
    assert made.title == "The café at the lock – closed"


def test_a_packed_page_is_read(local_web: LocalWeb) -> None:
    packed = Page(gzip.compress(LOCK.encode()), headers={"Content-Encoding": "gzip"})
    assert load(local_web.put("/x", packed)).articles[0].title == "The lower lock is closed"


def test_addresses_of_one_page_are_one_article(local_web: LocalWeb) -> None:
    page = local_web.put("/x", LOCK)
    local_web.put("/old", status=302, headers={"Location": "/x"})
    loaded = load(page, f"{page}?utm_source=mail", f"{page}#end", f"{local_web.url}/old")
    assert len(loaded.articles) == 1
    assert duplicates(loaded) == [
        f"the same page was given again as {page}?utm_source=mail",
        f"the same page was given again as {page}#end",
        f"the same text was also given as {local_web.url}/old",
    ]
    assert local_web.asked.count("/x") == 2, "once, and once where the redirect leads"


def test_of_a_page_and_its_amp_form_the_page_is_kept(local_web: LocalWeb) -> None:
    amp = local_web.put("/amp/x", LOCK.replace("Divers are expected", "Experts are expected"))
    page = local_web.put("/x", LOCK)
    loaded = load(amp, local_web.put("/y", FERRY.replace("lock", "pier")), page)
    assert [(a.id, a.source) for a in loaded.articles] == [
        ("a1", page),
        ("a2", f"{local_web.url}/y"),
    ]
    assert duplicates(loaded) == [f"another form of the page was left out: {amp}"]
    assert all(s.id.startswith("a1.") for s in loaded.articles[0].sentences)


def test_two_articles_that_only_a_parameter_tells_apart_stay_two(local_web: LocalWeb) -> None:
    one = local_web.put("/x?cid=7", LOCK)
    other = local_web.put("/x?cid=8", "<html><body><article><h1>Ferry</h1><p>" + "It sails. " * 30)
    assert [made.source for made in load(one, other).articles] == [one, other]


def test_robots_are_asked_once_and_obeyed(local_web: LocalWeb) -> None:
    local_web.put("/robots.txt", Page("User-agent: *\nDisallow: /own/", "text/plain"))
    pages = [local_web.put(f"/{n}", article(f"Lock number {n}", n)) for n in range(3)]
    own = local_web.put("/own/x", FERRY)
    loaded = load(*pages, own)
    assert len(loaded.articles) == 3
    assert "robots.txt" in failures(loaded)[0][1]
    assert local_web.asked.count("/robots.txt") == 1
    assert "/own/x" not in local_web.asked
    forced = load(own, web=Web(allow_private=True, ignore_robots=True, delay=0.0))
    assert len(forced.articles) == 1


def test_two_requests_at_most_are_under_way_at_a_host(local_web: LocalWeb) -> None:
    pages = [local_web.put(f"/{n}", article(f"Lock {n}", n), seconds=0.05) for n in range(12)]
    assert len(load(*pages).articles) >= 1
    assert local_web.most_under_way == 2


def test_requests_to_a_host_keep_their_distance(local_web: LocalWeb) -> None:
    pages = [local_web.put(f"/{n}", article(f"Lock {n}", n)) for n in range(5)]
    started = time.monotonic()
    load(*pages, web=Web(allow_private=True, ignore_robots=True, delay=0.1))
    assert time.monotonic() - started >= 0.4


def test_a_page_that_drips_ends_at_its_deadline_and_the_others_are_done(
    local_web: LocalWeb,
) -> None:
    slow, good = local_web.put("/slow", LOCK, seconds=5), local_web.put("/x", FERRY)
    started = time.monotonic()
    loaded = load(slow, good, web=Web(allow_private=True, delay=0.0, seconds=0.5))
    assert failures(loaded) == [(slow, "gave no whole page within 0.5 s")]
    assert len(loaded.articles) == 1
    assert time.monotonic() - started < 4


def test_a_redirect_to_metadata_is_refused_and_never_asked(local_web: LocalWeb) -> None:
    evil = local_web.put("/x", status=302, headers={"Location": "http://169.254.169.254/"})
    assert "169.254.169.254 is link-local" in failures(load(evil))[0][1]


def test_without_leave_nothing_of_the_own_machine_is_asked(local_web: LocalWeb) -> None:
    loaded = load(local_web.put("/x", LOCK), web=Web())
    assert "is loopback" in failures(loaded)[0][1]
    assert local_web.asked == []
    assert loaded.failures[0].error == "FetchError"


def test_a_list_holds_addresses_comments_and_files_beside_it(
    local_web: LocalWeb, tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_text(FERRY)
    page = local_web.put("/x", LOCK)
    listed = tmp_path / "urls.txt"
    listed.write_text(
        f"\ufeff# mine\n\n{page}  # the lock\r\na.html\nftp://a.example/x\ngone.txt\n"
    )
    loaded = load(f"@{listed}")
    assert [made.source for made in loaded.articles] == [page, str(tmp_path / "a.html")]
    assert [message for _, message in failures(loaded)] == [
        "is no address of the web; only http and https are fetched",
        "does not exist",
    ]
    listed.write_text("# nothing\n")
    assert failures(load(f"@{listed}")) == [
        (str(listed), "lists no source; write one address or file a line")
    ]


def test_pages_are_loaded_within_a_running_loop_and_told_of(local_web: LocalWeb) -> None:
    pages = [local_web.put("/x", LOCK), local_web.put("/y", FERRY), f"{local_web.url}/none"]
    told: list[tuple[str, int, int]] = []

    async def run() -> Loaded:
        loaded = await aload_sources(pages, web=OWN, on_fetched=lambda *step: told.append(step))
        assert load(pages[0]).articles[0].text == loaded.articles[0].text, "a thread of its own"
        return loaded

    assert len(asyncio.run(run()).articles) == 2
    assert [(done, total) for _, done, total in told] == [(1, 3), (2, 3), (3, 3)]
    assert {name for name, _, _ in told} == set(pages)


def test_one_page_is_loaded_like_one_file(local_web: LocalWeb) -> None:
    page = local_web.put("/x", LOCK)
    made = load_article(page, given=Given(outlet="Herald"), web=OWN)
    assert (made.outlet, made.id) == ("Herald", "a1")
    with pytest.raises(FetchError, match=r"/gone: does not exist"):
        load_article(f"{local_web.url}/gone", web=OWN)


def test_what_is_given_of_one_article_is_not_said_of_two_pages(local_web: LocalWeb) -> None:
    pages = local_web.put("/x", LOCK), local_web.put("/y", FERRY)
    with pytest.raises(SourceError, match="one source of several"):
        load(*pages, given=Given(outlet="Herald"))
    assert local_web.asked == []
