"""Whom a bare number counts that opens its sentence: "About 60 were inside".

Owns that look back; a number within a sentence is the affair of `counting`.
"""

from __future__ import annotations

import re

from summarizer.across.counts.persons import counts_people
from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.vocabulary import PEOPLE
from summarizer.reading.tokens import lemma
from summarizer.reading.types import FigureMention

_OPENS = re.compile(r"\W*(?:(?:In\s(?:all|total)|Another|Altogether),?\s)?")
_VERB = re.compile(r"\s(?:more\s)?(?:were|was|are|is|have|has|had|could|may|might|will)\b")
_OF_PLURAL = re.compile(
    r"\b(?:of|several|many|some|more|the|\d+)\s(?:[a-z]+\s)?(?P<noun>[a-z]{3,}s)\b"
)


def noun_before(
    sentence: StorySentence, mention: FigureMention, previous: StorySentence | None
) -> str | None:
    """Return the noun of the sentence before that a bare opening number counts, people first."""
    if previous is None or _VERB.match(sentence.text, mention.end) is None:
        return None
    if _OPENS.fullmatch(sentence.text, 0, mention.start) is None:
        return None
    words = [token.text for token in previous.reading.tokens if token.text.islower()]
    if any(counts_people(lemma(word)) and lemma(word) != word for word in words):
        return PEOPLE
    told = _OF_PLURAL.search(previous.text)
    return lemma(told["noun"]) if told is not None else None
