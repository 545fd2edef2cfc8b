"""Whether words of a source fit into the place of others: of one kind, unit and form.

Owns what must agree before one is put for the other in a repair; proves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from summarizer.models import ReasonKind
from summarizer.reading.dates.words import WEEKDAYS
from summarizer.reading.index import SentenceReading
from summarizer.reading.types import NameKind, NameMention
from summarizer.verify.quantities import named_alike
from summarizer.verify.wordlists import words as words_of_list

_PER: Final = frozenset("a an per each every".split())
"""What makes a figure a rate."""
_NOT_THE_SAME: Final = frozenset("another additional further other extra".split())
"""What makes a figure a change: it stands for no level."""
_NUMBER_OF_NOUN: Final = words_of_list("every each both neither all most half")
"""With another of these the noun may need another ending, or an article."""


def fits(kind: ReasonKind, words: str, says: str, text: str, evidence: Sequence[str]) -> bool:
    """Tell whether what the evidence says may stand where a text has other words."""
    if not _is_alike(words, says) or not _keeps_article(words, says, text, evidence):
        return False
    if kind is ReasonKind.FIGURE:
        return _same_measure(words, says)
    if kind is ReasonKind.DATE:
        return _same_precision(words, says)
    if kind is ReasonKind.NAME:
        return _same_sort(words, says, text, evidence)
    return True


def _is_alike(words: str, says: str) -> bool:
    """Tell whether two phrases may stand in the same place: both with a noun after it, or none."""
    mine, theirs = words.lower().split(), says.lower().split()
    same_end = mine[-1].isalpha() == theirs[-1].isalpha()
    if not _PER.isdisjoint(mine[1:]) and _PER.isdisjoint(theirs[1:]):
        return False
    return same_end and len(theirs) <= len(mine) + 2 and theirs[0] not in _NOT_THE_SAME


def _same_measure(words: str, says: str) -> bool:
    """Tell whether two figures are of one unit, and neither decides the form of a noun."""
    bare = {words.lower(), says.lower()}
    if not bare.isdisjoint(_NUMBER_OF_NOUN):
        return False
    mine, theirs = (SentenceReading(f"It was {one}.").figures for one in (words, says))
    if not mine or not theirs:
        return True
    return named_alike(mine[0]) == named_alike(theirs[0])


def _same_precision(words: str, says: str) -> bool:
    """Tell whether two dates are told alike: weekday for weekday, month for month."""
    if says.isdigit() != words.isdigit():
        return False
    if _has_weekday(words) != _has_weekday(says):
        return False
    mine, theirs = (SentenceReading(f"It was on {one}.").dates for one in (words, says))
    return not mine or not theirs or mine[0].precision == theirs[0].precision


def _has_weekday(text: str) -> bool:
    return any(word.strip(",.").lower() in WEEKDAYS for word in text.split())


def _same_sort(words: str, says: str, text: str, evidence: Sequence[str]) -> bool:
    """Tell whether two names are both of persons, of places or of bodies, as far as is known."""
    mine = _kind_of(words, (text,))
    theirs = _kind_of(says, evidence)
    persons = [kind is NameKind.PERSON for kind in (mine, theirs) if kind is not None]
    return len(set(persons)) <= 1


def _kind_of(name: str, texts: Sequence[str]) -> NameKind | None:
    found: list[NameMention] = [n for text in texts for n in SentenceReading(text).names]
    return next((one.kind for one in found if one.text == name), None)


def _keeps_article(words: str, says: str, text: str, evidence: Sequence[str]) -> bool:
    """Tell whether "the" before the words goes with what is put there."""
    if f"the {words}" not in text or not says[:1].isupper():
        return True
    return any(f"the {says}".lower() in sentence.lower() for sentence in evidence)
