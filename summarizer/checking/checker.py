"""The Python API of the check: a draft and sources in, a `Check` out.

Owns loading, and that a draft is never a source of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from summarizer.checking.drafts import check_article
from summarizer.config import Bounds, Intake, Web
from summarizer.models import Article, Briefing, Check, Failure, Note, NoteKind
from summarizer.sources import load_draft, load_sources

Source = str | Path | Article


def check(
    draft: Source,
    sources: Source | Iterable[Source],
    *,
    manifest: str | Path | None = None,
    clock: bool = True,
    intake: Intake | None = None,
    bounds: Bounds | None = None,
    web: Web | None = None,
) -> Check:
    """Check each sentence of a draft against sources: files, folders, addresses and articles.

    A saved briefing (.json) stands for its articles.

    The draft is a file, "-" for standard input, or an article. What else cannot be read becomes an
    entry of `failures`; SourceError is raised when the draft or the manifest cannot be read.
    """
    article, file = _draft(draft)
    fetched = replace(web or Web(), clock=clock)
    articles, failures = _load(sources, manifest, intake, bounds, fetched)
    others = [source for source in articles if source.sha256 != article.sha256]
    article = _noted(article, [source for source in articles if source not in others])
    numbered = [source.renumbered(f"a{n}") for n, source in enumerate(others, 1)]
    return check_article(article, file, numbered, failures, clock=clock)


def _draft(draft: Source) -> tuple[Article, str]:
    if isinstance(draft, Article):
        return draft.renumbered("d1"), draft.text
    return load_draft(draft)


def _load(
    sources: Source | Iterable[Source],
    manifest: str | Path | None,
    intake: Intake | None,
    bounds: Bounds | None,
    web: Web,
) -> tuple[list[Article], tuple[Failure, ...]]:
    listed = [sources] if isinstance(sources, str | Path | Article) else list(sources)
    ready = [source for source in listed if isinstance(source, Article)]
    names = [source for source in listed if not isinstance(source, Article)]
    saved = [name for name in names if _is_saved(name)]
    told, failures = _saved(saved)
    others = [name for name in names if name not in saved]
    if not others and manifest is None:
        return [*ready, *told], failures
    table = Path(manifest) if manifest else None
    loaded = load_sources(others, manifest=table, intake=intake, bounds=bounds, web=web)
    return [*loaded.articles, *ready, *told], (*loaded.failures, *failures)


def _is_saved(name: str | Path) -> bool:
    return Path(name).suffix.lower() == ".json" and "://" not in str(name)


def _saved(names: Iterable[str | Path]) -> tuple[list[Article], tuple[Failure, ...]]:
    """Return the articles of saved briefings; one that cannot be read is a failure."""
    articles: list[Article] = []
    failures: list[Failure] = []
    for name in names:
        try:
            articles += Briefing.model_validate_json(Path(name).read_bytes()).articles
        except (OSError, ValueError) as error:
            known = error.strerror if isinstance(error, OSError) else None
            problem = known or "is no saved briefing, and no article"
            failures.append(Failure(source=str(name), error="SourceError", message=problem))
    return articles, tuple(failures)


def _noted(draft: Article, twins: Sequence[Article]) -> Article:
    """Return a draft that says where it was given as a source, which proves nothing."""
    notes = [
        Note(
            kind=NoteKind.DUPLICATE,
            detail=f"it was also given as a source, {twin.source}, and left out there",
            ref=None,
        )
        for twin in twins
    ]
    return draft.model_copy(update={"notes": (*draft.notes, *notes)}) if notes else draft
