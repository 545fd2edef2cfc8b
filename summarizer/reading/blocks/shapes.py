"""What of a line's shape tells running text from a heading or a label, wherever it stands.

Owns the sizes at which a line is too long for a heading, and the shapes of lines that stay body
without a full stop.
"""

from __future__ import annotations

import re

from summarizer.reading.blocks.lines import Line

HEADING_SIZE = 12
HEADLINE_SIZE = 30
CLAUSE_SIZE = 5
"""Words that a heading and a headline have at most, and a clause at least."""

_DIALOGUE = re.compile(r"(?:Q|A|Question|Answer)\s?[:.]\s|(?:Q|A)\d?\s?[:.]\s?\S")
_FACT = re.compile(r"[A-Z][\w’'-]*(?:\s[\w’'-]+){0,4}:\s[£€$]?\d")
_SENTENCE_WITHIN = re.compile(r"\w[a-z0-9%]{2}[.!?][”\"’)]{0,2}\s+[“\"‘(]?[A-Z]\w*\s\w")


def reads_as_body(line: Line) -> bool:
    """Tell what stays body without a full stop: items, long lines, several sentences, colons."""
    return (
        line.is_bullet
        or line.size > HEADLINE_SIZE
        or is_dialogue(line)
        or is_fact(line)
        or _SENTENCE_WITHIN.search(line.text) is not None
        or (line.text.endswith(":") and line.size >= CLAUSE_SIZE and line.has_finite_verb)
    )


def is_fact(line: Line) -> bool:
    """Tell a line that gives a labelled number: "Votes cast: 1,355,896 (70.9 per cent)"."""
    return _FACT.match(line.bare) is not None


def is_dialogue(line: Line) -> bool:
    """Tell a question or an answer that its letter introduces."""
    return _DIALOGUE.match(line.bare) is not None
