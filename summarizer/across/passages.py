"""The part of a sentence that states its point.

Owns the cut: a sentence may be quoted up to a clause that only adds to it. What limits, denies
or credits the point is never cut away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from summarizer.across.sentences import StorySentence
from summarizer.across.terms import term
from summarizer.models import Citation
from summarizer.reading.index import SentenceReading

_ADDS = re.compile(
    r",\s(?:which|who|whose|while|with|as(?!\s+(?:well|long|soon))|amid|including|and\s(?:that|the)|"
    r"[a-z]{3,}ing)\s|[;]\s|\s(?:while|amid)\s"
)
_LIMITS = re.compile(
    r"\b(?:if|unless|until|but|although|though|however|except|only|not|no|never|n[’']t|despite|"
    r"according|said|says|say|told|reported|reportedly|claimed?|announced|alleged)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 6


@dataclass(frozen=True, eq=False)
class Passage:
    """Is a sentence, or its opening up to `end`, that can be quoted for a point."""

    sentence: StorySentence
    end: int

    @cached_property
    def reading(self) -> SentenceReading:
        """Return what the quoted words say."""
        whole = self.sentence.reading
        if self.end == len(whole.text):
            return whole
        return SentenceReading(whole.text[: self.end], whole.published)

    @cached_property
    def terms(self) -> frozenset[str]:
        """Return the terms of the quoted words."""
        return frozenset(term(word) for word in self.reading.content)

    @property
    def text(self) -> str:
        """Return the quoted words."""
        return self.reading.text

    def cite(self) -> Citation:
        """Return a citation of exactly the quoted words."""
        if self.end == len(self.sentence.text):
            return self.sentence.cite()
        return self.sentence.cite_words(0, self.end)


def passages_of(sentence: StorySentence) -> list[Passage]:
    """Return the whole sentence, and its opening where the rest only adds to it."""
    text = sentence.text
    found = [Passage(sentence, len(text))]
    cut = next((m for m in _ADDS.finditer(text) if _may_end(text, m.start())), None)
    return [*found, Passage(sentence, cut.start())] if cut else found


def _may_end(text: str, end: int) -> bool:
    """Tell whether a sentence can be quoted up to a place without changing what it says."""
    head, tail = text[:end], text[end:]
    balanced = head.count("“") == head.count("”") and head.count('"') % 2 == 0
    closed = head.count("(") == head.count(")")
    enough = len(head.split()) >= _FEWEST_WORDS
    return balanced and closed and enough and _LIMITS.search(tail) is None
