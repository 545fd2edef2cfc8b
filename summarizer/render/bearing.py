"""What the notes of an article mean for the claims that stand on its words.

Owns the words with which a claim says that it is from a stub or that its sentence was corrected,
and the day that its relative dates hang on.
"""

from __future__ import annotations

from summarizer.models import Article, Claim, NoteKind
from summarizer.models.article_names import known_as
from summarizer.render.dates import published_words

_WORDS = {
    NoteKind.SUPERSEDED: "withdrawn by a correction",
    NoteKind.CORRECTION: "corrected",
    NoteKind.STUB: "from a stub",
}
"""In the order of their weight: what is withdrawn was corrected, too."""


def bearing_words(claim: Claim) -> tuple[str, ...]:
    """Return what the notes on the words that a claim cites say of it."""
    return noted_words({kind for citation in claim.citations for kind in citation.notes})


def noted_words(kinds: set[NoteKind]) -> tuple[str, ...]:
    """Return what some kinds of notes say of the words that they are on."""
    if NoteKind.SUPERSEDED in kinds:
        kinds = kinds - {NoteKind.CORRECTION}
    return tuple(words for kind, words in _WORDS.items() if kind in kinds)


def is_timed(claim: Claim, article: Article) -> bool:
    """Tell whether a claim is shown with its day: its dates hang on it, or an update is cited."""
    first = article.updates[0].start if article.updates else None
    own = (c.start for c in claim.citations if c.article_id == article.id)
    return claim.time_anchor == article.id or (first is not None and any(s >= first for s in own))


def hanging_words(claim: Claim, article: Article) -> str:
    """Return the day that a claim's relative dates hang on, in a live blog with its clock."""
    starts = [c.start for c in claim.citations if c.article_id == article.id]
    return moment_words(article, starts[0] if starts else None)


def moment_words(article: Article, start: int | None) -> str:
    """Return when the words at an offset were published: to the minute in a live blog."""
    published = article.published if start is None else article.published_at(start)
    _, _, clock = (published or "").partition("T")
    shown = published_words(published)
    return f"{shown}, {clock[:5]}" if article.updates and clock else shown


def hanging_place(claim: Claim, article: Article) -> str:
    """Return outlet and day that a claim's relative dates hang on."""
    return f"{known_as(article)}, {hanging_words(claim, article)}"
