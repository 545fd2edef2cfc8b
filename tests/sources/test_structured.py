"""JSON-LD is believed where it speaks of the article itself."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.sources.content import Metadata
from summarizer.sources.structured import read_structured

A = {"@type": "Article", "headline": "A"}
CASES = [
    ("plain", {"@type": "NewsArticle", "headline": "A"}, Metadata(title="A")),
    ("list", [{"@type": "WebSite", "name": "W"}, A], Metadata(title="A")),
    ("graph", {"@graph": [{"@type": ["Thing", "Report"], "headline": "A"}]}, Metadata(title="A")),
    ("main_entity", {"@type": "WebPage", "mainEntity": A}, Metadata(title="A")),
    ("mentioned_only", {"@type": "WebPage", "hasPart": A}, Metadata()),
    ("no_article", {"@type": "Organization", "name": "O", "datePublished": "2031"}, Metadata()),
    ("first_of_two", [A, {"@type": "Article", "headline": "B"}], Metadata(title="A")),
    ("name", {"@type": "BlogPosting", "name": "A"}, Metadata(title="A")),
    ("entities", {"@type": "Article", "headline": "A &amp; B"}, Metadata(title="A & B")),
    ("names", {"@type": "Article", "author": ["Ada", {"name": "Bo"}]}, Metadata(author="Ada, Bo")),
    ("profile_link", {"@type": "Article", "author": "https://a.example"}, Metadata()),
    (
        "reference",
        [{"@type": "Article", "publisher": {"@id": "#o"}}, {"@id": "#o", "name": "Post"}],
        Metadata(outlet="Post"),
    ),
    (
        "page_of_article",
        {"@type": "Article", "mainEntityOfPage": "https://a.example"},
        Metadata(url="https://a.example"),
    ),
    ("modified", {"@type": "Article", "dateModified": "2031-01-01"}, Metadata()),
    ("odd_values", {"@type": "Article", "headline": 3, "author": [None, 4]}, Metadata()),
    ("surrogate", {"@type": "Article", "headline": "A\ud800B\u202e"}, Metadata(title="AB")),
]


@pytest.mark.parametrize(("node", "said"), [r[1:] for r in CASES], ids=[r[0] for r in CASES])
def test_the_page_s_own_article_is_read(node: object, said: Metadata) -> None:
    assert read_structured([json.dumps(node)]).metadata == said


def test_broken_json_still_gives_its_date() -> None:
    script = '{"@type": "Article", "datePublished": "2031-03-03",,}'
    assert read_structured([script]).metadata == Metadata(published="2031-03-03")


def test_endless_nesting_is_survived() -> None:
    assert (
        read_structured(["[" * 100_000, '{"@graph":' * 900 + "1" + "}" * 900]).metadata
        == Metadata()
    )


JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "@graph", "author", "publisher", "name", "headline"]),
            inner | st.just("Article"),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_survived(value: object) -> None:
    assert isinstance(read_structured([json.dumps(value)]).metadata, Metadata)
