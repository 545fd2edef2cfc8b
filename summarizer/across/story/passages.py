"""The part of a sentence that states its point.

Owns the cut: a sentence may be quoted up to a clause that only adds to it. What limits, denies
or credits the point is never cut away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import SPEECH, term, terms_of
from summarizer.across.story.unknowns import calls_unknown
from summarizer.models import Citation
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import lemma

_ADDS = re.compile(
    r",\s(?:which|who|whose|while|with|as(?!\s+(?:well|long|soon))|amid|including|and\s(?:that|the)|"
    r"[a-z]{3,}ing)\s|[;]\s|\s(?:while|amid)\s"
)
_LIMITS = re.compile(
    r"\b(?:if|unless|but|although|though|however|except|only|not|no|never|n[’']t|despite|"
    r"according|said|says|say|told|reported|reportedly|claimed?|announced|alleged)\b",
    re.IGNORECASE,
)
_PAST_FORMS = (
    "[a-z]{2,}ed|found|told|gave|took|left|made|went|came|saw|held|kept|lost|met|paid|rose|fell|"
    "sent|set|struck|hit|shot|won|began|broke|brought|built|bought|cut|drew|drove|fought|fled|"
    "flew|got|learn(?:ed|t)|knew|sold|stole|taken|given|stolen|sunk|sank|fallen|begun|spent|put"
)
_PAST = re.compile(rf"\b(?:{_PAST_FORMS}|said)\b")
_VERB = re.compile(
    rf"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|{_PAST_FORMS})\b"
)
"""A sign of a finite verb: auxiliaries, regular past forms and the common irregular ones."""
_OPENS_RELATIVE = re.compile(
    r"\W*(?:the|an?|this|that|these|those|its|their|his|her|our)\s(?:[\w’'-]+\s){1,4}?"
    r"(?:it|he|she|they|we|i|you|that|who|whom|which|where)\s",
    re.IGNORECASE,
)
"""A noun and the start of a clause about it: "The contract it", "The man who"."""
_VERB_GROUP = re.compile(rf"{_VERB.pattern}(?:\s(?:\w+ly\s)?(?:been|not|be|{_PAST_FORMS})\b)*")
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
        return terms_of(self.reading)

    @property
    def text(self) -> str:
        """Return the quoted words."""
        return self.reading.text

    @cached_property
    def verb(self) -> str | None:
        """Return the term of the first past verb that is none of speech; None where none shows."""
        if calls_unknown(self.text):
            return None
        return next(_past_verbs(self.text), None)

    def cite(self) -> Citation:
        """Return a citation of exactly the quoted words."""
        if self.end == len(self.sentence.text):
            return self.sentence.cite()
        return self.sentence.cite_words(0, self.end)


def past_verbs(text: str) -> frozenset[str]:
    """Return the terms of the past verbs of a text, those of speech left out."""
    return frozenset(_past_verbs(text))


def is_past(word: str) -> bool:
    """Tell a past form of a verb that is none of speech."""
    return _PAST.fullmatch(word) is not None and lemma(word) not in SPEECH


def _past_verbs(text: str) -> Iterator[str]:
    lemmas = (lemma(found.group()) for found in _PAST.finditer(text))
    return (term(word) for word in lemmas if word not in SPEECH)


def passages_of(sentence: StorySentence) -> list[Passage]:
    """Return the whole sentence, and its opening where the rest only adds to it.

    A time is never cut away: a state "since the weekend" is not a state for good.
    """
    text = sentence.text
    added = _ADDS.search(text)
    if added is None:
        return [Passage(sentence, len(text))]
    end = added.start()
    dated = max((date.start for date in sentence.reading.dates), default=0)
    cut = end > dated and _may_end(text, end)
    return [Passage(sentence, end) for end in (len(text), *([end] if cut else []))]


def _may_end(text: str, end: int) -> bool:
    """Tell whether a sentence can be quoted up to a place without changing what it says."""
    head, tail = text[:end], text[end:]
    balanced = head.count("“") == head.count("”") and head.count('"') % 2 == 0
    closed = head.count("(") == head.count(")")
    enough = len(head.split()) >= _FEWEST_WORDS and _VERB.search(head) is not None
    whole = enough and not _is_mere_noun(head)
    return balanced and closed and whole and _LIMITS.search(tail) is None


def _is_mere_noun(head: str) -> bool:
    """Tell a noun with a clause about it of which nothing is said: "The contract it lost"."""
    opens = _OPENS_RELATIVE.match(head)
    if opens is None or _VERB.search(opens.group()) or _LIMITS.search(opens.group()):
        return False
    about_it, *said_of_it = [*_VERB_GROUP.finditer(head, opens.end()), None]
    return about_it is None or said_of_it == [None]
