"""Which sentences can be read on their own, outside their article.

Owns the bounds of a sentence worth quoting alone; which words lean on what went before is the
affair of `reading.leaning`.
"""

from __future__ import annotations

import re

from summarizer.across.sentences import StorySentence
from summarizer.reading.leaning import points_back

_FIRST_PERSON = re.compile(r"[\"“'‘(\[]*(?:we|i|you|my|our|your)\b(?![’'-])", re.IGNORECASE)
_PRONOUN_SUBJECT = re.compile(
    r",\s(?:he|she|they|it|we|i|this|these|those)\s|\b(?:he|she|they|it)\s(?:said|says|added)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS, _MOST_WORDS = 5, 45


def stands_alone(sentence: StorySentence) -> bool:
    """Tell whether a sentence leans on nothing before it and is neither stub nor sprawl."""
    text = sentence.text
    words = len(sentence.reading.lemmas)
    if not _FEWEST_WORDS <= words <= _MOST_WORDS or text.rstrip().endswith(("?", ":")):
        return False
    leans = points_back(text) or _FIRST_PERSON.match(text) or _PRONOUN_SUBJECT.search(text)
    return not (leans or _is_quotation(sentence))


def _is_quotation(sentence: StorySentence) -> bool:
    """Tell a sentence that is somebody's words and says so only in part, or not at all."""
    text = sentence.text
    opens = sum(text.count(mark) for mark in '“"')
    closes = sum(text.count(mark) for mark in '”"')
    return text.startswith(("“", '"', "‘")) or opens != closes
