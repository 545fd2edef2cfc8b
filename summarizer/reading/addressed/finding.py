"""Stretches of an article that speak to a machine, found and set apart.

Owns how far what is found reaches: marks of a chat take their paragraph along, an order that
opens a line the whole line, one inside a line itself and what goes on from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.models import ArticleSentence, Block, BlockKind
from summarizer.reading.addressed.disguise import is_disguised, undisguised
from summarizer.reading.addressed.rules import HOLDS, MARKUP, OPENS, inside, opening
from summarizer.reading.blocks.lines import line_spans

_LONGEST = 4_000
"""Characters of a sentence that are looked at; what is longer has its orders at either end."""
_GOES_ON = re.compile(
    r"^\W*(?:also|and|then|next|instead|finally|do not|don't|never|always|you|this)\b",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"\n[ \t]*\n")

Span = tuple[int, int]


def is_addressed(text: str) -> bool:
    """Tell whether a sentence, a title or a name speaks to a language model."""
    looked_at = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} {text[-_LONGEST:]}"
    if _may_hold_markup(looked_at) and MARKUP.search(looked_at):
        return True
    seen = undisguised(looked_at) if is_disguised(looked_at) else looked_at.casefold()
    opens = OPENS.match(seen) is not None
    holds = any(letters in seen for letters in HOLDS)
    if not opens and not holds:
        return False
    plain = undisguised(looked_at)
    return (opens and any(rule.search(plain) for rule in opening())) or (
        holds and any(rule.search(plain) for rule in inside())
    )


def _may_hold_markup(text: str) -> bool:
    return "<" in text or "[" in text or "#" in text


def addressed_blocks(
    text: str, blocks: Sequence[Block], sentences: Sequence[ArticleSentence]
) -> tuple[Block, ...]:
    """Return the blocks of a text with what speaks to a language model as blocks of their own."""
    spans = _joined(sorted(_found(text, blocks, sentences)))
    if not spans:
        return tuple(blocks)
    kind = BlockKind.ADDRESSED_TO_MODEL
    apart = [Block(kind=kind, start=start, end=end) for start, end in spans]
    kept = (part for block in blocks for part in _outside(block, spans))
    return tuple(sorted((*apart, *kept), key=lambda block: block.start))


def _found(
    text: str, blocks: Sequence[Block], sentences: Sequence[ArticleSentence]
) -> Iterator[Span]:
    for mark in MARKUP.finditer(text) if _may_hold_markup(text) else ():
        yield _paragraph(text, mark.start(), mark.end())
    for block in blocks:
        if is_addressed(text[block.start : block.end]):
            yield block.start, block.end
    yield from _orders(text, sentences)


def _orders(text: str, sentences: Sequence[ArticleSentence]) -> Iterator[Span]:
    """Yield the sentences that give orders, and those of their line that go with them."""
    lines = iter(line_spans(text))
    start, end, opens, goes_on = 0, 0, False, False
    for sentence in sentences:
        is_first = sentence.start >= end
        while sentence.start >= end:
            start, end = next(lines)
        said = text[sentence.start : sentence.end]
        found = is_addressed(said)
        opens = found if is_first else opens
        goes_on = found or (not is_first and goes_on and bool(_GOES_ON.match(said)))
        if found and is_first:
            yield start, end
        elif goes_on and not opens:
            yield sentence.start, sentence.end


def _paragraph(text: str, start: int, end: int) -> Span:
    """Return the paragraph around a stretch: what stands between blank lines."""
    before = [found.end() for found in _PARAGRAPH.finditer(text, max(0, start - _LONGEST), start)]
    after = _PARAGRAPH.search(text, end, end + _LONGEST)
    first = before[-1] if before else max(0, start - _LONGEST)
    last = after.start() if after else min(len(text), end + _LONGEST)
    return first, last


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1] + 1:  # a space apart
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _outside(block: Block, spans: Sequence[Span]) -> Iterator[Block]:
    """Yield what is left of a block outside of spans in order."""
    start = block.start
    for first, last in spans:
        if last <= start or first >= block.end:
            continue
        if start < first:
            yield block.model_copy(update={"start": start, "end": first})
        start = max(start, last)
    if start < block.end:
        yield block.model_copy(update={"start": start})
