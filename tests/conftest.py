"""Articles for tests, made the way the tool makes them."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from summarizer import article_from_text
from summarizer.models import Article
from summarizer.reading.index import ReadArticle

# A crowded machine is no defect; what must be quick is measured by itself.
hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")

MakeArticle = Callable[..., ReadArticle]


@pytest.fixture
def read() -> MakeArticle:
    """Make a read article from text; keywords as of `article_from_text`."""

    def make(text: str, number: int = 1, **known: str) -> ReadArticle:
        article: Article = article_from_text(text, source=f"article-{number}", **known)
        return ReadArticle.of(article.renumbered(f"a{number}"))

    return make


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away keys and servers of the people who run the tests."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Keep the collector away from what is timed: it walks all that a whole suite has left."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the answers of a test where no other test finds them."""
    monkeypatch.setenv("SUMMARIZE_CACHE_DIR", str(tmp_path / "kept-answers"))
