"""Spellings of one address, and forms of one page, are one article; alike is not the same."""

from __future__ import annotations

import pytest

from summarizer import article_from_text
from summarizer.models import Article, Fetched
from summarizer.sources.web.near_misses import Twins, is_other_form, own_address, plain_form

SAME = [
    ("campaign", "https://a.example/x?utm_source=y&utm_medium=z", "https://a.example/x"),
    ("click", "https://a.example/x?id=7&fbclid=IwAR", "https://a.example/x?id=7"),
    ("fragment", "https://a.example/x#top", "https://a.example/x"),
    ("case of the host", "HTTPS://A.Example/x", "https://a.example/x"),
    ("its own port", "https://a.example:443/x", "https://a.example/x"),
    ("no path", "https://a.example", "https://a.example/"),
]
OTHER = [
    ("another item", "https://a.example/x?id=7", "https://a.example/x?id=8"),
    ("what only looks like tracking", "https://a.example/x?cid=7", "https://a.example/x?cid=8"),
    ("source", "https://a.example/x?source=a", "https://a.example/x"),
    ("case of the path", "https://a.example/X", "https://a.example/x"),
    ("scheme", "http://a.example/x", "https://a.example/x"),
    ("port", "https://a.example:8443/x", "https://a.example/x"),
    ("slash", "https://a.example/x/", "https://a.example/x"),
]


@pytest.mark.parametrize(("one", "other"), [pytest.param(*row[1:], id=row[0]) for row in SAME])
def test_spellings_of_an_address_are_one(one: str, other: str) -> None:
    assert plain_form(one) == plain_form(other)


@pytest.mark.parametrize(("one", "other"), [pytest.param(*row[1:], id=row[0]) for row in OTHER])
def test_addresses_that_may_differ_are_two(one: str, other: str) -> None:
    assert plain_form(one) != plain_form(other)


def test_what_is_no_address_is_itself() -> None:
    assert plain_form("http://[::1") == "http://[::1"


TEXT = (
    "The lower lock is closed, the river board said on Monday, after a barge had struck the gate "
    "in the night. Some 40 barges wait above the lock, and divers are expected on Tuesday."
)
ELSE = (
    "The ferry to Great Holm sails again, its owner said on Friday. Crews went back to work after "
    "nine days, and the first boat left the harbour with 212 people aboard at noon."
)


def fetched(url: str, text: str = TEXT, canonical: str | None = None) -> Article:
    made = article_from_text(text, url=canonical)
    source = Fetched(url=url, final_url=url, fetched_at=None, sha256="0" * 64)
    return made.model_copy(update={"fetched": source})


# two addresses of the same words, and what the second calls its own
FORMS = [
    ("mobile", "https://www.a.example/x/1.html", "https://m.a.example/x/1.html", None),
    ("AMP folder", "https://a.example/x/story", "https://a.example/amp/x/story", None),
    ("AMP ending", "https://a.example/x/story/", "https://a.example/x/story/amp/", None),
    ("AMP in the name", "https://a.example/x.html", "https://a.example/x.amp.html", None),
    ("AMP parameter", "https://a.example/x", "https://a.example/x?outputType=amp", None),
    ("AMP host", "https://www.a.example/x", "https://amp.a.example/x", None),
    ("scheme", "http://a.example/x", "https://a.example/x", None),
    ("slash", "https://a.example/x", "https://a.example/x/", None),
    ("what may be tracking", "https://a.example/x?ref=home", "https://a.example/x", None),
    ("canonical", "https://a.example/x", "https://cdn.example/c/7", "https://a.example/x"),
]


@pytest.mark.parametrize(
    ("one", "other", "canonical"), [pytest.param(*row[1:], id=row[0]) for row in FORMS]
)
def test_two_forms_of_a_page_are_one_article_if_their_words_say_so(
    one: str, other: str, canonical: str | None
) -> None:
    for first, second in (
        (fetched(one), fetched(other, canonical=canonical)),
        (fetched(other, canonical=canonical), fetched(one)),
    ):
        twins = Twins()
        twins.add(first, 0)
        assert twins.find(second, [first]) == 0
        changed = second.model_copy(update={"text": ELSE})
        assert twins.find(changed, [first]) is None


def test_a_shorter_form_is_still_the_same_article() -> None:
    twins, whole = Twins(), fetched("https://a.example/x")
    twins.add(whole, 0)
    assert twins.find(fetched("https://m.a.example/x", TEXT[:120]), [whole]) == 0


def test_a_front_page_that_every_page_calls_its_own_joins_nothing() -> None:
    twins = Twins()
    first = fetched("https://a.example/1", canonical="https://a.example/")
    twins.add(first, 0)
    again = fetched("https://a.example/2", canonical="https://a.example/")
    assert twins.find(again, [first]) is None


@pytest.mark.parametrize(
    ("url", "other"),
    [
        pytest.param("https://m.a.example/x", True, id="mobile"),
        pytest.param("https://a.example/amp/x", True, id="AMP"),
        pytest.param("https://www.a.example/x", False, id="the page itself"),
        pytest.param("https://a.example/lamp/x", False, id="a lamp"),
    ],
)
def test_the_form_for_all_readers_is_told_from_the_others(url: str, other: bool) -> None:
    assert is_other_form(fetched(url)) is other


@pytest.mark.parametrize(
    ("claimed", "own"),
    [
        pytest.param("https://a.example/2031/x", True, id="its own"),
        pytest.param("https://www.a.example/x", True, id="www"),
        pytest.param("https://news.a.example/x", True, id="below"),
        pytest.param("https://b.example/x", False, id="another site"),
        pytest.param("https://nota.example/x", False, id="a name that ends alike"),
        pytest.param(None, False, id="none"),
    ],
)
def test_a_page_is_linked_where_it_says_only_on_its_own_site(
    claimed: str | None, own: bool
) -> None:
    found = "https://m.a.example/x?from=home"
    assert own_address(claimed, found) == (claimed if own else found)


def test_a_form_on_another_site_is_still_found_by_what_it_claims() -> None:
    whole, cached = fetched("https://a.example/x"), fetched("https://cdn.example/c/7")
    twins = Twins()
    twins.add(whole, 0)
    assert twins.find(cached, [whole]) is None
    assert twins.find(cached, [whole], "https://a.example/x") == 0
