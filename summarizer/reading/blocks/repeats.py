"""Lines that say again what the body says: captions and pull quotes.

Owns the comparison of a line with the sentences of longer lines, in linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.reading.blocks.credits import credit_start
from summarizer.reading.blocks.lines import Line

_SENTENCE_GAP = re.compile(r"(?<=[.!?…])[\"”’)]{0,3}\s+")
_OUTER_MARKS = " .!?…,:;\"'“”‘’()[]*_"
_LEAST_WORDS = 5
_MOST_PARTS = 2
_LEAST_LETTERS = 20


def repeated_lines(lines: Sequence[Line], passed: Sequence[bool]) -> Iterator[int]:
    """Yield the positions of short lines whose every sentence stands in a longer line too.

    `passed` marks lines that are no candidates.
    """
    parts = [_parts(line) for line in lines]
    longest: dict[str, int] = {}
    for position, found in enumerate(parts):
        for part in found:
            if len(parts[longest.setdefault(part, position)]) < len(found):
                longest[part] = position
    for position, found in enumerate(parts):
        if lines[position].size < _LEAST_WORDS or len(found) > _MOST_PARTS or passed[position]:
            continue
        if found and all(len(parts[longest[part]]) > len(found) for part in found):
            yield position


def _parts(line: Line) -> list[str]:
    """Return the sentences of a line in a form that ignores case, outer marks and credits."""
    text = line.text if line.is_long else line.text[: credit_start(line)]
    plain = (part.strip(_OUTER_MARKS).casefold() for part in _SENTENCE_GAP.split(text))
    return [part for part in plain if len(part) >= _LEAST_LETTERS]
