"""Marks what in an article's text is no body, and numbers the sentences that are.

Owns the public face of block finding. The text is never changed: furniture, headings, captions
stay in it as marked blocks, and sentences are found outside of blocks only.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from summarizer.models import ArticleSentence, Block, BlockKind
from summarizer.reading.blocks.credits import credit_start
from summarizer.reading.blocks.datelines import read_dateline
from summarizer.reading.blocks.kinds import classify
from summarizer.reading.blocks.lines import Line, line_spans, read_lines
from summarizer.reading.sentences import split_sentences


def find_blocks(
    text: str,
    title: str | None = None,
    known: Sequence[Block] = (),
    items: Collection[int] | None = None,
) -> tuple[Block, ...]:
    """Return the blocks of a normalised text in order; they never overlap.

    `title` is what metadata calls the article. `known` blocks come from markup: they are kept as
    they are, and nothing is found in lines they touch. `items` are where markup begins the items
    of lists, and None when the text has no markup.
    """
    lines = read_lines(text, items or ())
    given = sorted(known, key=lambda block: block.start)
    touched = [_block_within(given, line) for line in lines]
    given_kinds = [block.kind if block else None for block in touched]
    kinds = classify(lines, title, given_kinds, marked_up=items is not None)
    found = list(given)
    opening = True
    for line, kind, block in zip(lines, kinds, touched, strict=True):
        if block is None:
            found.extend(_line_blocks(line, kind, opening=opening))
        opening = opening and kind is not None
    return tuple(sorted(found, key=lambda block: block.start))


def _block_within(blocks: Sequence[Block], line: Line) -> Block | None:
    """Return the last of the blocks in order that reaches into a line."""
    position = bisect_right(blocks, line.end - 1, key=lambda block: block.start) - 1
    found = blocks[position] if position >= 0 else None
    return found if found is not None and found.end > line.start else None


def _line_blocks(line: Line, kind: BlockKind | None, *, opening: bool) -> Iterator[Block]:
    """Yield the block that a line is, or the dateline and the credit around its body."""
    if kind is not None:
        yield Block(kind=kind, start=line.start, end=line.end)
        return
    dateline = read_dateline(line.text[:160], opening=opening)
    if dateline is not None:
        yield Block(kind=BlockKind.DATELINE, start=line.start, end=line.start + dateline.end)
    credit = credit_start(line) if line.size > 1 else None
    if credit is not None and credit > (dateline.end if dateline else 0):
        yield Block(kind=BlockKind.CAPTION, start=line.start + credit, end=line.end)


def body_sentences(
    text: str, blocks: Sequence[Block], article_id: str
) -> tuple[ArticleSentence, ...]:
    """Return the sentences outside of blocks, numbered "a1.s1" and on, in order."""
    spans = (
        (start + sentence.start, start + sentence.end)
        for start, end in _body_stretches(text, blocks)
        # A hard wrap breaks no sentence, and a space for a newline leaves offsets as they are.
        for sentence in split_sentences(text[start:end].replace("\n", " "))
    )
    return tuple(
        ArticleSentence(id=f"{article_id}.s{number}", start=start, end=end)
        for number, (start, end) in enumerate(spans, 1)
    )


def _body_stretches(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield what blocks leave of each line."""
    position = 0
    for line_start, end in line_spans(text):
        start = line_start
        while position < len(blocks) and blocks[position].start < end:
            if start < blocks[position].start:
                yield start, blocks[position].start
            start = max(start, blocks[position].end)
            if blocks[position].end > end:
                break
            position += 1
        if start < end:
            yield start, end
