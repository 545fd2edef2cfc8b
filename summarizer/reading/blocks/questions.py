"""Questions that head the answers of a text in questions and answers.

Owns their shape; a single question among paragraphs is prose and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.models import BlockKind
from summarizer.reading.blocks.lines import Line
from summarizer.reading.blocks.sections import Kinds

_WORDS = frozenset(
    "who whom whose what when where why how which is are was were do does did can could will "
    "would should has have had may must".split()
)
_INNER_END = re.compile(r"[.!?]\s")
_LABELLED = re.compile(r"(?:Q|A|Question|Answer)\d?\s?[:.]")
_LONGEST = 12
_FEWEST = 2


def mark_questions(lines: Sequence[Line], kinds: Kinds) -> None:
    """Mark as headings the questions that stand on lines of their own, where several do."""
    found = [i for i, line in enumerate(lines) if kinds[i] is None and _asks(line)]
    if len(found) >= _FEWEST:
        for position in found:
            kinds[position] = BlockKind.HEADING


def _asks(line: Line) -> bool:
    if not 1 < line.size <= _LONGEST or not line.text.endswith("?") or not line.words:
        return False
    apart = not line.is_quoted and _LABELLED.match(line.bare) is None
    return apart and line.words[0] in _WORDS and _INNER_END.search(line.text) is None
