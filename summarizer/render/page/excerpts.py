"""What a page shows of an article: cited sentences with their neighbours, or all of it.

Owns the excerpt: its passages, each with its offset, so that exactly the words of a citation can
be marked. Knows nothing of claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.models import Article

Span = tuple[int, int]
_NEIGHBOURS = 1
"""Sentences shown on each side of a cited one."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Is a sentence, or words outside of sentences; `start` is its offset in `Article.text`.

    `opens` says that a paragraph begins with it, `skips` that text is left out before it.
    """

    anchor: str
    start: int
    text: str
    opens: bool
    skips: bool


def passages(article: Article, cited: Sequence[Span], *, whole: bool) -> tuple[Passage, ...]:
    """Return what is shown of an article that is cited at these spans."""
    spans = sorted(_spans(article, cited, whole=whole))
    return tuple(_passages(article, spans))


def _spans(article: Article, cited: Sequence[Span], *, whole: bool) -> Iterator[tuple[Span, str]]:
    """Yield the spans to show with their anchors."""
    sentences = article.sentences
    shown: set[int] = set(range(len(sentences))) if whole else set()
    for position, sentence in enumerate(sentences):
        if any(start < sentence.end and sentence.start < end for start, end in cited):
            shown |= set(range(position - _NEIGHBOURS, position + _NEIGHBOURS + 1))
    for position in shown & set(range(len(sentences))):
        yield (sentences[position].start, sentences[position].end), sentences[position].id
    outside = [span for span in cited if not _in_sentence(span, article)]
    blocks = [(block.start, block.end) for block in article.blocks] if whole else []
    yield from ((span, f"{article.id}.at{span[0]}") for span in _apart([*outside, *blocks]))


def _in_sentence(span: Span, article: Article) -> bool:
    return any(s.start < span[1] and span[0] < s.end for s in article.sentences)


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans without those that overlap an earlier one."""
    end = -1
    for span in sorted(set(spans)):
        if span[0] >= end:
            yield span
            end = span[1]


def _passages(article: Article, spans: Sequence[tuple[Span, str]]) -> Iterator[Passage]:
    before = 0
    for (start, end), anchor in spans:
        between = article.text[before:start]
        yield Passage(
            anchor=anchor,
            start=start,
            text=article.text[start:end],
            opens="\n" in between or before == 0,
            skips=bool(between.strip()),
        )
        before = end
