"""From raw text and what is known of it to an `Article`.

Owns the order of reading and which knowledge wins: what is given or in metadata comes before
what the text says. Loads nothing and never asks a clock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from summarizer.models import (
    Article,
    ArticleSentence,
    Block,
    Note,
    NoteKind,
    Page,
    PublishedFrom,
    Update,
)
from summarizer.reading.addressed import addressed_blocks, addressed_notes, without_addressed
from summarizer.reading.blocks import body_sentences, find_blocks
from summarizer.reading.corrections import correction_notes
from summarizer.reading.languages import language_of
from summarizer.reading.metadata import read_byline, read_outlet, read_published, read_title
from summarizer.reading.paging import moved_pages, on_pages
from summarizer.reading.stubs import stub_notes
from summarizer.reading.text import normalise
from summarizer.reading.tokens import STOPWORDS, is_common_word
from summarizer.reading.upstream import own_agency, read_upstream

_ENGLISH_SHARE = 0.15
_FEW_WORDS = 25
_KNOWN_SHARE = 0.7
_SAMPLE = 20_000
_ENGLISH = "en"

Span = tuple[int, int]


def read_article(  # noqa: PLR0913  # keyword by keyword what metadata may know
    raw: str,
    *,
    article_id: str,
    source: str,
    title: str | None = None,
    outlet: str | None = None,
    author: str | None = None,
    published: str | None = None,
    published_from: PublishedFrom | None = None,
    url: str | None = None,
    language: str | None = None,
    known_blocks: Sequence[Block] = (),
    known_items: Sequence[Span] | None = None,
    known_pages: Sequence[Page] = (),
    known_updates: Sequence[Update] = (),
    notes: Sequence[Note] = (),
) -> Article:
    """Return the article that a raw text is; "a3" has the origin "o3" until copies are found.

    What is `known` has offsets of `raw`; no body is no sentences; without markup items are None.
    """
    text, cleaned = normalise(raw)
    known, items = tuple(_moved(known_blocks, raw, text)), _starts(known_items, raw, text)
    blocks, sentences = _body(text, article_id, find_blocks(text, title, known, items))
    if published is None and (published := read_published(text, blocks)) is not None:
        published_from = PublishedFrom.TEXT
    outlet = outlet or read_outlet(text, blocks)
    upstream = read_upstream(text, blocks, sentences, article_id, outlet=outlet, url=url)
    if outlet is None and (outlet := own_agency(text, blocks, upstream, url=url)) is not None:
        upstream = tuple(found for found in upstream if found.name != outlet)
    spoken, doubts = _language(text, sentences, language)
    named, dropped = without_addressed(
        title=title or read_title(text, blocks),
        outlet=outlet,
        author=author or read_byline(text, blocks),
    )
    said = (*notes, *_cleaned(cleaned), *_stub(notes, text, blocks, sentences))
    found = (*correction_notes(text, blocks, sentences), *dropped, *addressed_notes(text, blocks))
    article = Article(
        id=article_id,
        source=source,
        **named,
        published=published,
        published_from=published_from if published else None,
        url=url,
        language=spoken,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        origin=article_id.replace("a", "o", 1),
        upstream=upstream,
        story=None,
        text=text,
        blocks=blocks,
        sentences=sentences,
        notes=(*said, *found, *doubts),
        updates=tuple(_moved_updates(known_updates, raw, text)),
        fetched=None,  # where a text came from is the affair of who brings it
        pages=tuple(moved_pages(known_pages, raw, text)),
    )
    return on_pages(article)


def _moved_updates(updates: Sequence[Update], raw: str, text: str) -> Iterator[Update]:
    """Yield updates of a raw text with their offsets in the normalised text."""
    position = 0
    for update in updates:
        words = normalise(raw[update.start : update.end])[0].strip()
        found = text.find(words, position) if words else -1
        if found >= 0:
            position = found + len(words)
            yield Update(published=update.published, start=found, end=position)


def _body(
    text: str, article_id: str, blocks: tuple[Block, ...]
) -> tuple[tuple[Block, ...], tuple[ArticleSentence, ...]]:
    """Return blocks and sentences; what speaks to a language model is none that can be cited."""
    sentences = body_sentences(text, blocks, article_id)
    apart = addressed_blocks(text, blocks, sentences)
    return apart, sentences if apart == blocks else body_sentences(text, apart, article_id)


def _moved(blocks: Sequence[Block], raw: str, text: str) -> Iterator[Block]:
    """Yield blocks of a raw text with their offsets in the normalised text.

    A block whose words normalising melts into its neighbours is left out, and judged anew.
    """
    ordered = sorted(blocks, key=lambda block: block.start)
    spans = _moved_spans([(block.start, block.end) for block in ordered], raw, text)
    for block, span in zip(ordered, spans, strict=True):
        if span is not None:
            yield Block(kind=block.kind, start=span[0], end=span[1])


def _starts(items: Sequence[Span] | None, raw: str, text: str) -> frozenset[int] | None:
    """Return where the items of lists begin in the normalised text; None without markup."""
    if items is None:
        return None
    return frozenset(span[0] for span in _moved_spans(items, raw, text) if span is not None)


def _moved_spans(spans: Sequence[Span], raw: str, text: str) -> Iterator[Span | None]:
    """Yield where spans in the order of a raw text stand in the normalised text."""
    position, end = 0, 0
    for start, last in spans:
        words = normalise(raw[start:last])[0].strip()
        position += len(normalise(raw[end:start])[0].strip())
        found = text.find(words, max(0, position - 2)) if words else -1
        if found >= 0:
            position = found + len(words)
        yield (found, position) if found >= 0 else None
        end = last


def _cleaned(cleaned: Sequence[str]) -> Iterator[Note]:
    if cleaned:
        yield Note(kind=NoteKind.CLEANED, detail=f"taken out: {', '.join(cleaned)}", ref=None)


def _stub(
    given: Sequence[Note], text: str, blocks: Sequence[Block], sentences: Sequence[ArticleSentence]
) -> tuple[Note, ...]:
    """Return the note that a text is a stub, unless its markup said so."""
    said = any(note.kind in {NoteKind.STUB, NoteKind.LIVE} for note in given)
    return () if said else stub_notes(text, blocks, sentences)


def _language(
    text: str, sentences: Sequence[ArticleSentence], stated: str | None
) -> tuple[str | None, tuple[Note, ...]]:
    """Return the language of a body, stated or detected, and a note when it is not English."""
    if not sentences:
        return stated, ()
    body = text[sentences[0].start : sentences[-1].end][:_SAMPLE]
    if _reads_as_english(body):
        return _ENGLISH, ()
    foreign = stated and not stated.lower().startswith(_ENGLISH)
    named = stated if foreign else language_of(body)
    detail = "the body does not read as English: what is checked in it is limited"
    return named, (Note(kind=NoteKind.LANGUAGE, detail=detail, ref=None),)


def _reads_as_english(body: str) -> bool:
    """Tell English by its function words; in few words the dictionary may vouch instead."""
    words = [word.strip(".,;:!?\"'“”‘’()") for word in body.split()]
    function = sum(1 for word in words if word.lower() in STOPWORDS)
    if function >= _ENGLISH_SHARE * max(1, len(words)) or len(words) >= _FEW_WORDS:
        return function >= _ENGLISH_SHARE * max(1, len(words))
    plain = [word for word in words if word.isalpha() and word.islower()]
    known = sum(map(is_common_word, plain))
    return bool(plain) and known >= _KNOWN_SHARE * len(plain)
