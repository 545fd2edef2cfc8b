"""Prose for the tests of blocks, and the way from lines to the kinds of their blocks."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models import BlockKind
from summarizer.reading.blocks import find_blocks

FIRST = (
    "The ferry between Marl and the island of Quellen sailed again on Monday, nine days after its "
    "engine had failed in open water.",
    "Nobody on the island had seen a delay of that length. The harbour master, Jon Tekke, said 340 "
    "people had been waiting when the Marla came in.",
)
MIDDLE = (
    "“We rowed the children to school,” said Olga Wend, who keeps the island’s only shop. “The "
    "mainland forgot about us.”",
)
LAST = (
    "The ferry company has promised to refund every ticket by the end of June, and a second engine "
    "is to be fitted in the autumn.",
)


def kinds_of(lines: Sequence[str], *, title: str | None = None) -> list[BlockKind | None]:
    """Return the kind of each line of a page; None for body, which may hold a dateline."""
    text = "\n".join(lines)
    whole = {(block.start, block.end): block.kind for block in find_blocks(text, title=title)}
    kinds, start = [], 0
    for line in lines:
        kinds.append(whole.get((start, start + len(line))))
        start += len(line) + 1
    return kinds
