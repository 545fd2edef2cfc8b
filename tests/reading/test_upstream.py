"""Whom an article rests on: an oracle table of phrases, names and kinds."""

from __future__ import annotations

import pytest

from summarizer.models import Upstream, UpstreamKind
from summarizer.reading.blocks import body_sentences, find_blocks
from summarizer.reading.upstream import read_upstream
from tests.reading.pages import FIRST, LAST, MIDDLE

CREDITED, QUOTED, REPRINT = UpstreamKind.CREDITED, UpstreamKind.QUOTED, UpstreamKind.REPRINT


def upstream_of(text: str, **own: str) -> tuple[Upstream, ...]:
    blocks = find_blocks(text)
    return read_upstream(text, blocks, body_sentences(text, blocks, "a1"), "a1", **own)


LINES = [
    ("source address", "Original source: www.marlcourier.example", "marlcourier.example", CREDITED),
    ("source address with scheme", "Source: https://keel.example/news/1", "keel.example", CREDITED),
    ("source name", "Source: Marl Courier", "Marl Courier", CREDITED),
    ("via", "Via Coast Radio", "Coast Radio", CREDITED),
    ("first published", "This story was first published by the Marl Courier.", "Marl Courier",
     REPRINT),
    ("originally appeared", "This article originally appeared in The Marl Courier.", "Marl Courier",
     REPRINT),
    ("republished", "Republished from Coast Today under licence.", "Coast Today", REPRINT),
    ("agency in brackets", "(Reuters)", "Reuters", CREDITED),
    ("agency after a dash", "— Associated Press", "Associated Press", CREDITED),
    ("byline", "By AFP", "AFP", CREDITED),
    ("with reporting", "With reporting by Agence Nord", "Agence Nord", CREDITED),
    ("inputs", "With inputs from PTI", "PTI", CREDITED),
    ("agency contributed", "The Associated Press contributed to this report.", "Associated Press",
     CREDITED),
    ("agency beside a person", "Reporting by Anneke Dorr; AP contributed to this report.", "AP",
     CREDITED),
    ("unknown agency beside a person", "Reporting by Anneke Dorr; Norda contributed.", "Norda",
     CREDITED),
    ("material", "With material from Norda.", "Norda", CREDITED),
    ("called an agency", "Additional reporting by the Norda news agency.", "Norda", CREDITED),
    ("person contributed", "Anneke Dorr contributed to this report.", None, None),
    ("reporting from a place", "With reporting from Lorrain", None, None),
    ("rights of an agency", "© Northern Press Agency", "Northern Press Agency", CREDITED),
    ("editor", "(Reporting by Anneke Dorr; editing by Jon Tekke)", None, None),
    ("agencies", "With agencies", None, None),
    ("rights of a newspaper", "© 2026 The Quellen Gazette", None, None),
    ("common noun", "Source: News agencies", None, None),
    ("button", "Share via Email", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("_id", "line", "name", "kind"), LINES, ids=[row[0] for row in LINES])
def test_furniture_credits(
    _id: str, line: str, name: str | None, kind: UpstreamKind | None
) -> None:
    found = upstream_of("\n".join([*FIRST, *MIDDLE, *LAST, line]))

    assert [(u.name, u.kind) for u in found] == ([(name, kind)] if name else [])
    assert all(u.citation.sentence_id is None and u.citation.quote == line for u in found)


@pytest.mark.parametrize(
    ("dateline", "name"),
    [("MARL, May 4 (NKP) -", "NKP"), ("MARL (Reuters) —", "Reuters"), ("MARL —", None),
     ("MARL, May 4, 2026 /KeelWire/ --", "KeelWire")],
)  # fmt: skip
def test_a_dateline_credits_its_agency(dateline: str, name: str | None) -> None:
    found = upstream_of("\n".join([f"{dateline} {FIRST[0]}", *FIRST, *LAST]))

    assert [(u.name, u.kind, u.citation.quote) for u in found] == (
        [(name, CREDITED, dateline)] if name else []
    )


SENTENCES = [
    ("reported", "Coast Radio reported the loss.", "Coast Radio", "Coast Radio reported"),
    ("has reported", "Reuters has reported a loss.", "Reuters", "Reuters has reported"),
    ("its country", "Marl’s Yonhap news agency reported the loss.", "Yonhap",
     "Marl’s Yonhap news agency reported"),
    ("report of", "It sank, according to a Bloomberg report.", "Bloomberg", "Bloomberg report"),
    ("a report in a paper", "It is old, according to a report in the Harbour Gazette.",
     "Harbour Gazette", "report in the Harbour Gazette"),
    ("a report by officials", "It is old, says a report by the Harbour Office.", None, None),
    ("according to", "It sank, according to CNN.", "CNN", "according to CNN"),
    ("place of an interview", "He told Coast Radio in Marl so.", "Coast Radio", "told Coast Radio"),
    ("according to the", "It sank, according to the Marl Courier.", "Marl Courier",
     "according to the Marl Courier"),
    ("a programme", "He sang in an interview with Week in Marl.", "Week in Marl",
     "in an interview with Week in Marl"),
    ("told", "“It sank,” Tekke told the BBC.", "BBC", "told the BBC"),
    ("told on a day", "Tekke told Reuters Monday that it sank.", "Reuters", "told Reuters"),
    ("told an agency", "Tekke told the Nordwind news agency that it sank.", "Nordwind",
     "told the Nordwind news agency"),
    ("reported by", "The plan was reported by Bloomberg on Monday.", "Bloomberg",
     "reported by Bloomberg"),
    ("first reported", "The loss was first reported by Keelblatt.", "Keelblatt",
     "first reported by Keelblatt"),
    ("seen by", "A letter seen by the Financial Times says so.", "Financial Times",
     "seen by the Financial Times"),
    ("interview", "“It sank,” he said in an interview with Morning Tide.", "Morning Tide",
     "in an interview with Morning Tide"),
    ("newspaper", "The plan was published by the Tidewater newspaper.", "Tidewater",
     "by the Tidewater newspaper"),
    ("state media", "Marlish state media reported on Monday that it sank.", "Marlish state media",
     "Marlish state media reported"),
    ("writer of", "It sank, according to Ola Brink of the Washington Post.", "Washington Post",
     "according to Ola Brink of the Washington Post"),
    ("reprint in the body", "This article was first published in Coast Today in May and has since "
     "been shortened by the editors, who also changed some of its names to protect the people whom "
     "it tells of and who were afraid of what their neighbours on the island would say, were they "
     "ever to read it.", "Coast Today", "This article was first published in Coast Today"),
    ("a medium before its name", "The weekly Nordlicht reported on Friday that it sank.",
     "Nordlicht", "The weekly Nordlicht"),
    ("a country's medium", "The Marlish daily Der Kiel has reported the loss.", "Der Kiel",
     "The Marlish daily Der Kiel"),
    ("in front of a sentence", "In an interview with Morning Tide he said that it sank.",
     "Morning Tide", "In an interview with Morning Tide"),
    ("according at the front", "According to the Marl Courier, it sank.", "Marl Courier",
     "According to the Marl Courier"),
    ("broken by", "The news was broken by the Marl Courier.", "Marl Courier",
     "broken by the Marl Courier"),
    ("first to report", "The Marl Courier was the first to report the loss.", "Marl Courier",
     "Marl Courier was the first to report"),
    ("a weekly market", "The weekly market of Marl reported a loss.", None, None),
    ("broken by a person", "The silence was broken by Henrike Saal.", None, None),
    ("a person", "It sank, according to Henrike Saal.", None, None),
    ("a person reported", "Hallek reported a loss.", None, None),
    ("officials", "Officials reported a loss.", None, None),
    ("an authority", "The National Water Authority reported a loss.", None, None),
    ("a space agency", "It fell, according to the European Space Agency.", None, None),
    ("reporters", "Tekke told reporters that it sank.", None, None),
    ("a minister", "He said so in an interview with President Vask.", None, None),
    ("surname of a sun", "It sank, according to Lee Sun.", None, None),
    ("a report", "The Marl report was published on Monday.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("_id", "sentence", "name", "quote"), SENTENCES, ids=[row[0] for row in SENTENCES]
)
def test_the_body_quotes(_id: str, sentence: str, name: str | None, quote: str | None) -> None:
    text = "\n".join([*FIRST, sentence, *LAST])
    found = upstream_of(text)

    assert [(u.name, u.citation.quote) for u in found] == ([(name, quote)] if name else [])
    for upstream in found:
        citation = upstream.citation
        assert upstream.kind is (REPRINT if _id.startswith("reprint") else QUOTED)
        assert text[citation.start : citation.end] == citation.quote
        assert citation.sentence_id is not None


def test_each_name_counts_once_and_the_strongest_words_first() -> None:
    body = (
        "Reuters reported it. The Northern Press Agency (NPA) told the BBC so. The BBC reported it."
    )
    found = upstream_of("\n".join([*FIRST, body, *LAST, "(Reuters)"]))

    assert [(u.name, u.kind) for u in found] == [("Reuters", CREDITED), ("BBC", QUOTED)]


def test_initials_and_last_words_are_no_new_names() -> None:
    page = ["MARL (NPA) — The ferry sailed.", *FIRST, *LAST, "© Northern Press Agency"]

    assert [u.name for u in upstream_of("\n".join(page))] == ["NPA"]


@pytest.mark.parametrize(
    "own",
    [{"outlet": "The Marl Courier"}, {"url": "https://www.marlcourier.example/1"},
     {"outlet": "Marl Courier", "url": "https://marl.example/1"}],
)  # fmt: skip
def test_the_article_s_own_outlet_is_no_source_of_it(own: dict[str, str]) -> None:
    text = "\n".join([*FIRST, "Tekke told the Marl Courier that the engine was old.", *LAST])

    assert upstream_of(text, **own) == ()
    assert [u.name for u in upstream_of(text)] == ["Marl Courier"]
