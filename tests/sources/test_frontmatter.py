"""Front matter is read as people write it, and prose is never taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.sources.content import Metadata
from summarizer.sources.frontmatter import split_front_matter

CASES = [
    ("title", "title: Dam holds", Metadata(title="Dam holds")),
    ("colon", "title: Tolme: what is known", Metadata(title="Tolme: what is known")),
    ("quote_first", 'title: "I stay": a town waits', Metadata(title='"I stay": a town waits')),
    ("bracket_first", "title: [Update] Dam news", Metadata(title="[Update] Dam news")),
    (
        "double_quotes",
        r'title: "Say \"no\" \u2013 a memo" # x',
        Metadata(title='Say "no" – a memo'),
    ),
    ("unknown_escape", r'title: "a\qb"', Metadata(title="aqb")),
    ("single_quotes", "title: 'It''s over'", Metadata(title="It's over")),
    ("comment", "title: Dam # working title", Metadata(title="Dam")),
    ("folded", "title: >-\n  A long\n  headline", Metadata(title="A long headline")),
    ("goes_on", "title: A long\n  headline", Metadata(title="A long headline")),
    ("flow_list", 'authors: [Ada Berg, "Bo Ek"]', Metadata(author="Ada Berg, Bo Ek")),
    ("list", "authors:\n  - Ada Berg\n  - Bo Ek", Metadata(author="Ada Berg, Bo Ek")),
    ("flush_list", "authors:\n- Ada Berg\n- Bo Ek", Metadata(author="Ada Berg, Bo Ek")),
    ("map", "author:\n  role: x\n  name: Ada Berg", Metadata(author="Ada Berg")),
    (
        "maps",
        "author:\n  - name: Ada Berg\n    x: y\n  - name: Bo",
        Metadata(author="Ada Berg, Bo"),
    ),
    ("wiki_link", 'author:\n  - "[[People/Ada|Ada Berg]]"', Metadata(author="Ada Berg")),
    ("date", "date: 2026-03-06", Metadata(published="2026-03-06")),
    (
        "date_time",
        "date: 2026-03-06 10:00:00 +0100",
        Metadata(published="2026-03-06T10:00:00+01:00"),
    ),
    ("date_in_words", "published: March 6, 2026", Metadata(published="2026-03-06")),
    ("second_date_counts", "date: soon\npublished: 2026", Metadata(published="2026")),
    ("odd_date", "title: a\ndate: soon", Metadata(title="a")),
    ("outlet", "Publisher: Brask Ledger", Metadata(outlet="Brask Ledger")),
    ("source_is_outlet", "source: Brask Ledger", Metadata(outlet="Brask Ledger")),
    ("source_is_url", "source: https://a.example/x", Metadata(url="https://a.example/x")),
    ("canonical", "canonical-url: http://a.example", Metadata(url="http://a.example")),
    ("first_of_two", "title: a\ntitle: b", Metadata(title="a")),
    ("language", "title: a\nlang: pt_BR", Metadata(title="a", language="pt-BR")),
    ("odd_language", "title: a\nlanguage: German!", Metadata(title="a")),
    ("null", "title: ~\nauthor:\nurl: x\noutlet: Post", Metadata(outlet="Post")),
    ("controls", "title: a\u202e\x1b[31m b", Metadata(title="a[31m b")),
    ("crlf", "title: a\r\ndate: 2026\r", Metadata(title="a", published="2026")),
]


@pytest.mark.parametrize(("block", "said"), [r[1:] for r in CASES], ids=[r[0] for r in CASES])
def test_lines_of_key_and_value_are_read(block: str, said: Metadata) -> None:
    assert split_front_matter(f"---\n{block}\n---\nBody.\n") == (said, "Body.\n")


def test_toml_is_read() -> None:
    text = '+++\ntitle = "Dam"\ndate = 2026-03-06T10:00:00Z\nauthors = ["A", "B"]\n+++\nBody.'
    said = Metadata(title="Dam", author="A, B", published="2026-03-06T10:00:00+00:00")
    assert split_front_matter(text) == (said, "Body.")


PROSE = [
    ("no_fence", "title: Dam\n\nBody."),
    ("not_closed", "---\ntitle: Dam\n\nBody."),
    ("rules_around_prose", "---\nThe mayor said: no.\n---\nBody."),
    ("rule_only", "---\n\nBody.\n\n---\n"),
    ("broken_toml", "+++\ntitle = \n+++\nBody."),
    ("closed_too_late", "---\n" + "title: Dam\n" * 500 + "---\n"),
    ("empty", ""),
]


@pytest.mark.parametrize("text", [row[1] for row in PROSE], ids=[row[0] for row in PROSE])
def test_what_is_no_front_matter_stays_in_the_text(text: str) -> None:
    assert split_front_matter(text) == (Metadata(), text)


@given(st.text(alphabet="ab:-+=[]{}\"'\\#|>~ \t\n\r&*!é", max_size=80))
def test_any_block_is_read_or_left(block: str) -> None:
    for fence in ("---", "+++"):
        _, body = split_front_matter(f"{fence}\ntitle: x\n{block}\n{fence}\nEnd")
        assert body.endswith("End")
