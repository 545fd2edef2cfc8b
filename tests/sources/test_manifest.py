"""A manifest is read row by row: bad rows are told by line, good ones count."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import SourceError
from summarizer.sources import Given
from summarizer.sources.manifest import Row, read_manifest


def rows(folder: Path, text: str, name: str = "pile.csv") -> list[str]:
    """Return each row as "source outlet published" and each error as its problem."""
    path = folder / name
    path.write_bytes(text.encode())
    return [
        f"{Path(row.source).relative_to(folder)} {row.given.outlet} {row.given.published}"
        if isinstance(row, Row)
        else row.problem
        for row in read_manifest(path)
    ]


FORMS = "write YYYY, YYYY-MM, YYYY-MM-DD or a date-time such as 2026-03-03T21:40+01:00"
NONE_KNOWN = (
    "no column but source is known; what can be said of an article is "
    "outlet, published, url, title, author"
)
CSV = [
    ("plain", "source,outlet,published\na.txt,Post,2031-05\n", ["a.txt Post 2031-05"]),
    ("mark", "\ufeffsource,outlet\na.txt,Post\n", ["a.txt Post None"]),
    ("crlf", "source,outlet\r\na.txt,Post\r\nb.txt,\r\n", ["a.txt Post None", "b.txt None None"]),
    ("old_mac", "source,outlet\ra.txt,Post\r", ["a.txt Post None"]),
    ("semicolons", "source;outlet\na.txt;Post, The\n", ["a.txt Post, The None"]),
    ("tabs", "source\toutlet\na.txt\tPost\n", ["a.txt Post None"]),
    ("case_and_spaces", " Source ,OUTLET\na.txt, Post \n", ["a.txt Post None"]),
    ("other_columns", "id,source,outlet,mood\n1,a.txt,Post,good\n", ["a.txt Post None"]),
    ("sources_alone", "source\na.txt\n", ["a.txt None None"]),
    ("no_known_column", "id,source,mood\n1,a.txt,good\n", ["a.txt None None", NONE_KNOWN]),
    (
        "misspelt",
        "source,outlets,publised\na.txt,Post,2031\n",
        [
            "a.txt None None",
            "the column outlets is not known; did you mean outlet?",
            "the column publised is not known; did you mean published?",
        ],
    ),
    ("like_one_that_is_there", "source,outlet,outlets\na.txt,Post,P\n", ["a.txt Post None"]),
    ("short_row", "source,outlet,published\na.txt\n", ["a.txt None None"]),
    ("empty_lines", "\n\nsource\n\na.txt\n,\n", ["a.txt None None"]),
    (
        "quoted_newline",
        'source,title\na.txt,"A\nB"\nb.txt\n',
        ["a.txt None None", "b.txt None None"],
    ),
    (
        "long_row",
        "source,outlet\na.txt,Post,extra\nb.txt,Post\n",
        ["line 2: has 3 cells for 2 columns", "b.txt Post None"],
    ),
    ("no_source", "source,outlet\n,Post\nb.txt,\n", ["line 2: has no source", "b.txt None None"]),
    (
        "bad_date",
        "source,published\na.txt,soon\nb.txt,2031\nc.txt,2031-02-30\n",
        [
            f"line 2: soon: is no date of publication; {FORMS}",
            "b.txt None 2031",
            f"line 4: 2031-02-30: is no date of publication; {FORMS}",
        ],
    ),
    (
        "nan_date",
        "source,published\na.txt,NaN\n",
        [f"line 2: NaN: is no date of publication; {FORMS}"],
    ),
    (
        "huge_field",
        f"source,title\na.txt,{'x' * 1_000_000}\nb.txt,B\n",
        ["line 2: a field is longer than 131,072 characters", "b.txt None None"],
    ),
    ("open_quote", 'source\na.txt\n"b.txt', ["a.txt None None", "line 3: a quote is never closed"]),
]


@pytest.mark.parametrize(("text", "read"), [row[1:] for row in CSV], ids=[row[0] for row in CSV])
def test_rows_of_csv(text: str, read: list[str], tmp_path: Path) -> None:
    assert rows(tmp_path, text) == read


JSONL = [
    ("plain", '{"source": "a.txt", "outlet": "Post"}\n', ["a.txt Post None"]),
    ("mark_and_crlf", '\ufeff{"source": "a.txt"}\r\n\r\n', ["a.txt None None"]),
    ("null", '{"source": "a.txt", "outlet": null}', ["a.txt None None"]),
    ("year", '{"source": "a.txt", "published": 2031}', ["a.txt None 2031"]),
    ("other_keys", '{"source": "a.txt", "outlet": "P", "x": [1]}', ["a.txt P None"]),
    ("no_known_key", '{"source": "a.txt", "x": [1]}', ["a.txt None None", NONE_KNOWN]),
    (
        "capital_told_once",
        '{"source": "a.txt", "Outlet": "P"}\n{"source": "b.txt", "Outlet": "P"}',
        [
            "a.txt None None",
            "b.txt None None",
            "the column Outlet is not known; did you mean outlet?",
        ],
    ),
    ("surrogate", '{"source": "a.txt", "outlet": "P\\ud800"}', ["a.txt P None"]),
    ("nan", '{"source": "a.txt", "published": NaN}', ["line 1: NaN is no value"]),
    (
        "fraction",
        '{"source": "a.txt", "url": 1.5}',
        ["line 1: url is neither text nor a whole number"],
    ),
    ("flag", '{"source": true}', ["line 1: source is neither text nor a whole number"]),
    ("key_twice", '{"source": "a", "source": "b"}', ["line 1: has a key twice"]),
    ("no_source", '{"outlet": "Post"}', ["line 1: has no source"]),
    ("no_object", '"a.txt"', ["line 1: is no JSON object"]),
    ("deep", "[" * 100_000, ["line 1: is no JSON: "]),
    (
        "bad_line_of_three",
        '{"source": "a.txt"}\n{"source": \n{"source": "c.txt"}',
        ["a.txt None None", "line 2: is no JSON: ", "c.txt None None"],
    ),
]


@pytest.mark.parametrize(("text", "read"), [row[1:] for row in JSONL], ids=[r[0] for r in JSONL])
def test_rows_of_json_lines(text: str, read: list[str], tmp_path: Path) -> None:
    told = rows(tmp_path, text, "pile.jsonl")
    assert [
        line[: len(wanted)] if wanted.endswith(": ") else line
        for line, wanted in zip(told, read, strict=True)
    ] == read


def test_json_lines_are_told_from_csv_by_their_first_letter(tmp_path: Path) -> None:
    assert rows(tmp_path, '{"source": "a.txt"}', "pile.txt") == ["a.txt None None"]


UNUSABLE = [
    ("no_column", "path,outlet\na.txt,Post\n", "has no column source in its first line"),
    ("empty", "", "is an empty manifest; its first line names a column source"),
    ("column_twice", "source,title,Title\n", "has the column title twice"),
    ("binary", "\0\0\0", "is binary data, not text"),
]


@pytest.mark.parametrize(
    ("text", "problem"), [row[1:] for row in UNUSABLE], ids=[row[0] for row in UNUSABLE]
)
def test_a_manifest_that_cannot_be_used_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        rows(tmp_path, text)
    assert caught.value.problem == problem


def test_all_columns_are_read_and_addresses_are_no_paths(tmp_path: Path) -> None:
    path = tmp_path / "pile.csv"
    path.write_text(
        "source,outlet,published,url,title,author\nhttps://a.example/x,O,2031,https://u,T,A\n-\n"
    )
    said = Given(outlet="O", published="2031", url="https://u", title="T", author="A")
    assert list(read_manifest(path)) == [Row("https://a.example/x", said), Row("-", Given())]


@given(st.text(alphabet='source,;\t"\n\r{}:[]1N a\0', max_size=60))
def test_any_manifest_gives_rows_or_source_errors(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_text(text)
    try:
        read = list(read_manifest(path))
    except SourceError:
        return
    assert all(isinstance(row, Row | SourceError) for row in read)
