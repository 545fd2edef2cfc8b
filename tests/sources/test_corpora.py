"""Corpora are read row by row: bad rows are told by their line, the good ones are done."""

from __future__ import annotations

import io
import json
import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.config import Intake
from summarizer.errors import SourceError
from summarizer.sources import load_sources
from summarizer.sources.corpora import read_json_lines, read_table
from summarizer.sources.items import Item


def told(data: str | bytes, ending: str = "jsonl", **choices: object) -> list[str]:
    """Return each article as "name: text" and each error as its problem."""
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    reader = read_json_lines if ending == "jsonl" else read_table
    found = reader(f"c.{ending}", stream, Intake(**choices))  # type: ignore[arg-type]
    return [f"{i.source}: {i.content.text}" if isinstance(i, Item) else i.problem for i in found]


def raised(data: str, ending: str = "csv") -> str:
    with pytest.raises(SourceError) as caught:
        told(data, ending)
    return caught.value.problem


BROKEN = "is no JSON: Expecting value at character 11"
NO_TEXT = "has no field that is its text; its fields are id"
JSON = [
    ("plain", '{"text": "One."}\n{"text": "Two."}\n', ["c.jsonl:1: One.", "c.jsonl:2: Two."]),
    ("usual_name", '{"Body": "One."}\n', ["c.jsonl:1: One."]),
    (
        "mark_and_crlf",
        '\ufeff{"text": "One."}\r\n\r\n{"text": "Two."}',
        ["c.jsonl:1: One.", "c.jsonl:3: Two."],
    ),
    (
        "no_json",
        '{"text": "One."}\n{"text": \n{"text": "Two."}\n',
        ["c.jsonl:1: One.", f"line 2: {BROKEN}", "c.jsonl:3: Two."],
    ),
    ("no_object", '["One."]\n{"text": "Two."}', ["line 1: is no JSON object", "c.jsonl:2: Two."]),
    (
        "key_twice",
        '{"text": "One.", "text": "x"}\n{"text": "Two."}',
        ["line 1: has a key twice", "c.jsonl:2: Two."],
    ),
    (
        "nan",
        '{"text": "One.", "score": NaN}\n{"text": "Two."}',
        ["line 1: NaN is no value", "c.jsonl:2: Two."],
    ),
    ("missing", '{"text": "One."}\n{"id": 2}\n', ["c.jsonl:1: One.", f"line 2: {NO_TEXT}"]),
    (
        "empty",
        '{"text": " "}\n{"text": "Two."}',
        ["line 1: its text is no text", "c.jsonl:2: Two."],
    ),
    ("number", '{"text": 7}\n{"text": "Two."}', ["line 1: its text is no text", "c.jsonl:2: Two."]),
    ("deep", '{"text": ' + "[" * 100_000 + '\n{"text": "Two."}', None),
    (
        "same_id",
        '{"id": 1, "text": "One."}\n{"id": 1, "text": "Two."}',
        ["c.jsonl:1: One.", "c.jsonl:2: Two."],
    ),
    (
        "none_has_text",
        '{"id": 1}\n{"id": 2}\n',
        [f"{NO_TEXT}; say which is with --field text=NAME"],
    ),
    (
        "markup",
        '{"text": "<p>One.</p><p>Two &amp; three.</p>"}',
        ["c.jsonl:1: One.\n\nTwo & three."],
    ),
    ("blank", "\n\n", ["holds no row"]),
]


@pytest.mark.parametrize(
    ("data", "expected"), [row[1:] for row in JSON], ids=[row[0] for row in JSON]
)
def test_json_lines(data: str, expected: list[str] | None) -> None:
    found = told(data)
    if expected is None:
        assert found[0].startswith("line 1: is no JSON")
        assert found[1:] == ["c.jsonl:2: Two."]
    else:
        assert found == expected


CSV = [
    ("plain", "id,text\n1,One.\n2,Two.\n", ["c.csv:2: One.", "c.csv:3: Two."]),
    ("semicolons", "id;text\n1;One, two.\n", ["c.csv:2: One, two."]),
    (
        "mark_and_mixed_lines",
        "\ufeffid,text\r\n1,One.\n2,Two.\r\n",
        ["c.csv:2: One.", "c.csv:3: Two."],
    ),
    (
        "line_in_a_cell",
        'id,text\n1,"One\ntwo."\n2,Three.\n',
        ["c.csv:2: One\ntwo.", "c.csv:4: Three."],
    ),
    (
        "too_many_cells",
        "id,text\n1,One.,x\n2,Two.\n",
        ["line 2: has 3 cells for 2 columns", "c.csv:3: Two."],
    ),
    ("too_few_cells", "id,text\n1\n2,Two.\n", [f"line 2: {NO_TEXT}", "c.csv:3: Two."]),
    (
        "open_quote",
        'id,text\n1,"One.\n2,Two.\n3,Three.\n',
        ["line 2: a quote is never closed", "c.csv:3: Two.", "c.csv:4: Three."],
    ),
    (
        "stray_quote",
        'id,text\n1,"One" two.\n2,Two.\n',
        ["line 2: ',' expected after '\"'", "c.csv:3: Two."],
    ),
    ("blank_lines", "\nid,text\n\n1,One.\n", ["c.csv:4: One."]),
    ("large_field", f"id,text\n1,{'word ' * 200_000}\n", [f"c.csv:2: {'word ' * 200_000}"]),
    ("header_alone", "id,text\n", ["holds no row"]),
]


@pytest.mark.parametrize(
    ("data", "expected"), [row[1:] for row in CSV], ids=[row[0] for row in CSV]
)
def test_tables(data: str, expected: list[str]) -> None:
    assert [line.replace("\r", "") for line in told(data, "csv")] == expected


def test_a_column_twice_is_refused() -> None:
    assert raised("text,text\na,b\n") == "has the column text twice"


def test_a_list_of_articles_is_told_from_a_corpus() -> None:
    (problem,) = told("source,outlet\na.txt,Post\n", "csv")
    assert problem.endswith("a list of articles goes to `--manifest`")


def test_since_and_max_bound_a_corpus() -> None:
    rows = [json.dumps({"text": f"{day}.", "date": f"2031-05-{day:02}"}) for day in range(1, 20)]
    since = datetime(2031, 5, 10, tzinfo=UTC)
    assert told("\n".join(rows), since=since, most=2) == ["c.jsonl:9: 9.", "c.jsonl:10: 10."]


def test_more_than_a_thousand_bad_rows_end_the_reading() -> None:
    found = told('{"text": "One."}\n' + "x\n" * 5_000)
    assert len(found) == 1_003
    assert found[-1].startswith("has more than 1,000 bad rows")


def test_another_encoding_is_read_and_noted() -> None:
    rows = "id,text\n" + "".join(f"{n},Das Schloß im Café blieb für Gäste zu.\n" for n in range(9))
    found = read_table("c.csv", io.BytesIO(rows.encode("cp1252")), Intake())
    item = next(found)
    assert isinstance(item, Item)
    assert item.content.text == "Das Schloß im Café blieb für Gäste zu."
    assert "windows-1252" in item.content.notes[0].detail


def test_a_large_corpus_is_read_as_a_stream(tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl"
    line = json.dumps({"text": "The lock stayed closed. " * 400}) + "\n"
    with path.open("w") as file:
        file.writelines(line for _ in range(3_000))
    assert path.stat().st_size > 25_000_000
    tracemalloc.start()
    with path.open("rb") as stream:
        count = sum(1 for _ in read_json_lines("large.jsonl", stream, Intake()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 3_000
    assert peak < 5_000_000


def test_in_a_large_corpus_a_line_that_is_no_utf_8_is_a_bad_one(tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl"
    good = json.dumps({"text": "x" * 1_000_000}).encode() + b"\n"
    path.write_bytes(b'{"text": "caf\xe9"}\n' + good * 26)
    with path.open("rb") as stream:
        found = list(read_json_lines("large.jsonl", stream, Intake()))
    assert isinstance(found[0], SourceError)
    assert found[0].problem == "line 1: is not in UTF-8"
    assert len(found) == 27


def test_rows_of_parquet_are_articles(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow", reason="pyarrow takes 170 MB and is not installed here")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = arrow.table(
        {
            "body": ["The lock stayed closed.", None, "Two ferries stopped."],
            "published": [date(2031, 5, 14), None, date(2031, 5, 15)],
        }
    )
    path = tmp_path / "c.parquet"
    parquet.write_table(table, path, row_group_size=1)
    loaded = load_sources([path])
    assert [(a.source, a.published) for a in loaded.articles] == [
        (f"{path}:1", "2031-05-14"),
        (f"{path}:3", "2031-05-15"),
    ]
    assert [failure.message for failure in loaded.failures] == [
        "row 2: has no field that is its text; its fields are body, published"
    ]
    path.write_bytes(path.read_bytes()[:200])
    assert load_sources([path]).failures[0].message.startswith("is a damaged Parquet file")


CELLS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Z")), max_size=20)


@settings(deadline=None)
@given(texts=st.lists(CELLS.filter(lambda cell: cell.strip() != ""), min_size=1, max_size=6))
def test_what_a_writer_of_tables_writes_is_read_again(texts: list[str]) -> None:
    import csv

    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows([("id", "text"), *enumerate(texts)])
    stream = io.BytesIO(out.getvalue().encode())
    found = list(read_table("c.csv", stream, Intake()))
    assert [item.content.text for item in found if isinstance(item, Item)] == texts
