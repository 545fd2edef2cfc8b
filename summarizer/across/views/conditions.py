"""What sentences state of what is to come, with the conditions that they name.

Owns the words of a condition, which are closed forms, and what a sentence states without one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import terms_of
from summarizer.across.story.vocabulary import GENERIC
from summarizer.across.views.speakers import Speakers
from summarizer.across.views.wording import Wording, wording
from summarizer.models import Attribution
from summarizer.reading.chunks import Hint
from summarizer.reading.figures.conditions import states_condition
from summarizer.reading.index import SentenceReading

_CONDITION = re.compile(
    r"\b(?:(?:only\s|even\s)?if|unless|provided\sthat|(?<=[,;]\s)provided|"
    r"provided(?=\s(?:the|a|an|it|he|she|they|its|no|all|both|(?-i:[A-Z])))|providing\sthat|on\s(?:the\s)?(?:condition|proviso|understanding)\s"
    r"(?:that|of)|(?:conditional|contingent|dependent)\s(?:up)?on|depend(?:s|ing)\s(?:up)?on|"
    r"as\slong\sas|so\slong\sas|in\sthe\sevent\s(?:of|that)|subject\sto|only\s(?:after|when|once)|"
    r"not\s(?:before|until)|(?<!at\s)once(?=\s(?:the|a|an|it|he|she|they|its|that|all|both|"
    r"(?-i:[A-Z])))|^should(?=\s(?:the|a|an|it|he|she|they|its|that|all|both|(?-i:[A-Z])))|"
    r"pending|assuming(?:\sthat)?|in\s(?:return|exchange)\sfor)\s"
    r"(?:[^,;:—()“”\"?!]|,(?=\d))+",
    re.IGNORECASE,
)
"""A condition as written: its first words, and all up to a mark."""
_MAY_SET = Hint(
    r"\b(?:if|unless|provid|condition|proviso|understanding|contingent|depend|long|event|subject|only|"
    r"before|until|once|should|pending|assuming|return|exchange)"
)
"""Of which every condition holds some: the pattern takes long to find nothing."""
_SENTENCES = re.compile(r"(?<=[.!?])[”’\"']?\s+(?=[\"“‘']?[A-Z]|$)")
"""Where one sentence of a quotation ends and the next begins."""
_FINDING_OUT = re.compile(r"\bfind\sout\s$", re.IGNORECASE)
"""What stands before an "if" that only asks, besides what figures are read with."""
_AHEAD = re.compile(
    r"\b(?:will|would|shall|won[’']t|can|could|may|must|(?:is|are|was|were)\s(?:to|set|due|ready|"
    r"willing|prepared)|agree[sd]?\sto|ready\sto|willing\sto|prepared\sto|plans?\sto|planned\sto|"
    r"promise[sd]?|pledge[sd]?|vow(?:s|ed)|offer(?:s|ed)|intends?\sto|expect(?:s|ed)|demands?)\b|"
    r"[’']ll\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, eq=False)
class Conditional:
    """Is a sentence of what is to come, with the condition it names; None where it names none.

    `by` is who states or plans it, where that is somebody known by name.
    """

    sentence: StorySentence
    condition: str | None
    rest: str
    by: Attribution | None = None

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return who says it."""
        said = tuple(m.attribution for m in self.sentence.reading.attributions)[:1]
        return (self.by,) if self.by is not None else said

    @cached_property
    def terms(self) -> frozenset[str]:
        """Return the terms of what is left without the condition."""
        return terms_of(SentenceReading(self.rest)) - GENERIC

    @cached_property
    def conditions(self) -> frozenset[str]:
        """Return the terms of the condition."""
        return terms_of(SentenceReading(self.condition or "")) - GENERIC

    @cached_property
    def whole(self) -> frozenset[str]:
        """Return the terms of both."""
        return self.terms | self.conditions

    @cached_property
    def wording(self) -> Wording:
        """Return the words of what is left without what reported speech changes."""
        return wording(self.rest)

    @property
    def is_ahead(self) -> bool:
        """Tell a statement of what is to come."""
        return _AHEAD.search(self.rest) is not None

    @property
    def hangs_on_it(self) -> bool:
        """Tell a condition that only a statement of what is to come can have."""
        return _SETS.match(self.condition or "") is not None


def conditional(sentence: StorySentence, people: Speakers) -> Conditional:
    """Return what a sentence states with the condition that it names.

    A condition may stand beside the words of whoever is credited: "“We sail,” said Lund, if ...".
    """
    stated, by = _stated(sentence), _stated_by(sentence, people)
    if not _MAY_SET.is_in(sentence.reading.pieces.chunks):
        return Conditional(sentence, None, stated, by)
    for text in dict.fromkeys((stated, sentence.text)):
        found = _condition(text)
        if found is not None:
            condition = found.group().rstrip(" .…’'")
            before = _SENTENCES.split(text[: found.start()])[-1]
            after = _SENTENCES.split(text[found.start() + len(condition) :])[0]
            rest = f"{before}{after}".strip(" ,;") if text == stated else stated
            return Conditional(sentence, condition, rest, by)
    return Conditional(sentence, None, stated, by)


def _condition(text: str) -> re.Match[str] | None:
    """Return the first condition of a text."""
    for found in _CONDITION.finditer(text):
        asks = _FINDING_OUT.search(text[: found.start()]) is not None
        if states_condition(text, found) and not asks:
            return found
    return None


def _stated(sentence: StorySentence) -> str:
    """Return what a sentence states, without who says it where one is credited with most of it."""
    said = sentence.reading.attributions
    if len(said) != 1:
        return sentence.text
    words = sentence.text[said[0].scope_start : said[0].scope_end]
    whole = said[0].verbatim or 2 * len(words) >= len(sentence.text)
    return words if whole or len(words.split()) >= _CLAUSE else sentence.text


_CLAUSE = 5


def _stated_by(sentence: StorySentence, people: Speakers) -> Attribution | None:
    """Return who is credited with it, or whose plan it is: "She intends to ..."."""
    said = sentence.reading.attributions
    if said:
        return people.of(said[0].attribution, sentence)
    plans = _PLANS.match(sentence.text)
    if plans is None:
        return None
    who = plans["who"].casefold()
    return people.of(Attribution(name=None, role=who, via=None, named=False), sentence)


_PLANS = re.compile(
    r"(?P<who>He|She)\s(?:also\s|now\s)?(?:intends|plans|wants|means|hopes|is\s(?:ready|prepared|"
    r"willing|going)|has\s(?:promised|pledged|agreed|offered)|promised|pledged|agreed|offered)\sto\s"
)
_SETS = re.compile(
    r"(?:only\s|even\s)?if\b|unless\b|provid|(?:as|so)\slong\sas|on\s(?:the\s)?(?:condition|proviso)",
    re.IGNORECASE,
)
