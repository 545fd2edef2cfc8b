"""The pages of a paginated file in the normalised text of its article.

Owns how they are found again there, and that citations name them. Knows no file format.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Article, Page
from summarizer.reading.text import normalise

_PAGE_OPENING = 60
"""Characters by which the beginning of a page is found again."""


def on_pages(article: Article) -> Article:
    """Return an article whose citations name the pages they stand on; without pages as it is."""
    if not article.pages:
        return article
    upstream = tuple(
        credit.model_copy(
            update={
                "citation": credit.citation.model_copy(
                    update={"page": article.page_at(credit.citation.start)}
                )
            }
        )
        for credit in article.upstream
    )
    return article.model_copy(update={"upstream": upstream})


def moved_pages(pages: Sequence[Page], raw: str, text: str) -> Iterator[Page]:
    """Yield pages of a raw text with their offsets in the normalised text; empty ones are none."""
    starts: list[tuple[int, int]] = []
    position = 0
    for page in pages:
        words = normalise(raw[page.start : page.end])[0].strip()
        found = text.find(words[:_PAGE_OPENING], position) if words else -1
        if found >= 0:
            starts.append((page.number, found))
            position = found + 1
    if starts:
        starts[0] = starts[0][0], 0
    ends = [*(start for _, start in starts[1:]), len(text)]
    for (number, start), end in zip(starts, ends, strict=False):
        yield Page(number=number, start=start, end=end)
