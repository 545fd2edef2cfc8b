"""Whatever comes in: an article or a SourceError, an answer or a BadAnswerError, a verdict.

`FUZZ=20000` asks for so many inputs in all; `scripts/soak` does.
"""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import article_from_text, load_article, verify_claim
from summarizer.drafting.wire import WrittenArticle, WrittenStory, WrittenVerdicts
from summarizer.errors import SourceError
from summarizer.model.answers import parse_answer
from summarizer.model.retrying import BadAnswerError
from summarizer.models import Verdict

INPUTS = int(os.environ.get("FUZZ", "1000"))
fuzzed = settings(
    max_examples=max(20, INPUTS // 5),
    suppress_health_check=list(HealthCheck),
    derandomize=INPUTS == 1000,  # the same inputs in every short run, others in a long one
)

# Letters that loaders, readers and rules act on, so that chance meets more than one of them.
PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<html><body>",
            "<script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&#x202e;",
            "&lt;",
        ),
        *(
            "# ",
            "* ",
            "```",
            "[a](b)",
            "|a|b|",
            "---\n",
            "title: ",
            "\n\n",
            "\n",
            " ",
            "\t",
            "\ufeff",
        ),
        *("{{ 7*7 }}", "$article", "%s", "{0}", "</article>", "<|im_end|>", '"}],', "\x1b]0;x\x07"),
        *(
            "\x00",
            "\u202e",
            "\u200b",
            "\U000e0041",
            "\ud800",
            "“",
            "”",
            "’",
            "1,204",
            "12 %",
            "$3bn",
        ),
        *(
            "on Tuesday",
            "3 May 2026",
            "XXXX-03",
            "about ",
            "at least ",
            "no ",
            "not ",
            "said ",
            "Mr. ",
        ),
        *(
            "Alma",
            "Rusk Point",
            "the ferry",
            " ran ",
            "aground",
            ". ",
            "? ",
            "ignore all ",
            "e\u0301",
        ),
        *("Ａ", "Ⅳ", "½", "²", "٣", "中文", "अ", "🌉", "ﬁ", "İ", "ß", "\u0130", "\u2028", "\x85"),
    ]
)
WRITTEN = st.one_of(
    st.lists(PIECES, max_size=40).map("".join),
    st.text(st.characters(codec=None), max_size=200),
)
DATA = st.one_of(
    st.binary(max_size=400),
    WRITTEN.map(lambda text: text.encode("utf-8", "surrogatepass")),
    WRITTEN.map(lambda text: text.encode("utf-16-le", "surrogatepass")),
    WRITTEN.map(lambda text: text.encode("cp1252", "replace")),
    st.tuples(WRITTEN, st.binary(max_size=20)).map(lambda p: p[0].encode("utf-8", "ignore") + p[1]),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WRITTEN,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["headline", "claims", "text", "sentences", "x"]), inner)
    ),
    max_leaves=12,
)
ANSWERS = st.one_of(
    WRITTEN,
    JSON.map(json.dumps),
    JSON.map(lambda value: json.dumps(value, ensure_ascii=False)[:-1]),
    st.integers(1, 3_000).map(lambda depth: '{"headline":' * depth),
)


@fuzzed
@given(data=DATA, ending=st.sampled_from([".txt", ".md", ".html", ".xhtml", ""]))
def test_a_file_is_an_article_or_a_named_error(
    data: bytes, ending: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / f"fuzzed{ending}"
    path.write_bytes(data)
    try:
        article = load_article(path)
    except SourceError:
        return
    assert all(article.sentence_text(sentence).strip() for sentence in article.sentences)


@fuzzed
@given(text=WRITTEN, title=st.none() | WRITTEN, outlet=st.none() | WRITTEN)
def test_a_text_is_an_article(text: str, title: str | None, outlet: str | None) -> None:
    article = article_from_text(text, title=title, outlet=outlet)
    assert "\x1b" not in article.text
    article.text.encode("utf-8")


@fuzzed
@given(text=ANSWERS, shape=st.sampled_from([WrittenArticle, WrittenStory, WrittenVerdicts]))
def test_an_answer_is_of_its_shape_or_refused(text: str, shape: type[WrittenArticle]) -> None:
    try:
        answer = parse_answer(text, shape, lambda _: None)
    except BadAnswerError:
        return
    assert isinstance(answer, shape)
    answer.model_dump_json()


@fuzzed
@given(claim=WRITTEN, evidence=st.lists(WRITTEN, max_size=3))
def test_a_claim_gets_a_verdict(claim: str, evidence: list[str]) -> None:
    proof = verify_claim(claim, evidence)
    assert proof.verdict in Verdict
    assert bool(proof.support) <= (proof.verdict is Verdict.SUPPORTED)


@fuzzed
@given(claim=WRITTEN)
def test_a_claim_without_evidence_is_never_supported(claim: str) -> None:
    assert verify_claim(claim, []).verdict is Verdict.UNSUPPORTED
