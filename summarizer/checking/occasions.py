"""Of what deed a date is: the day on which a count rose is not that on which the ship sank.

Owns what sentences have instead of a date of the draft: a date of the same deed, or none. Which
stretch of a sentence belongs to which deed is read by `verify`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.statements import SPEECH_VERBS
from summarizer.reading.types import DateMention
from summarizer.verify.arguments import deeds_of, stretches_of


def of_same_deed(
    reason: Reason, sentence: SentenceReading, near: Sequence[SentenceReading]
) -> Reason:
    """Return a reason against a date with what sentences have for the same deed, if told."""
    if reason.kind is not ReasonKind.DATE or reason.evidence_says is None:
        return reason
    deeds = {_deed(sentence, date) for date in sentence.dates if date.text in reason.words}
    deed = deeds.pop() if len(deeds) == 1 else None
    if deed is None:
        return reason
    same = [date.text for one in near for date in one.dates if _deed(one, date) == deed]
    if same:
        return reason if reason.evidence_says in same else _saying(reason, same[0])
    others = [_is_of_another(deed, one, date) for one, date in _named(reason.evidence_says, near)]
    return _saying(reason, None) if others and all(others) else reason


def _saying(reason: Reason, date: str | None) -> Reason:
    said = f"“{date}”" if date else "no such date"
    detail = f"The evidence has {said}, not “{reason.words[0]}”."
    return reason.model_copy(update={"evidence_says": date, "detail": detail})


def _named(
    text: str, near: Sequence[SentenceReading]
) -> Iterator[tuple[SentenceReading, DateMention]]:
    for sentence in near:
        yield from ((sentence, date) for date in sentence.dates if date.text == text)


def _is_of_another(deed: str, sentence: SentenceReading, date: DateMention) -> bool:
    """Tell a date of speech, or of another deed in a sentence that tells of the deed as well.

    Without that the other verb may tell the same deed: "hit the rocks" and "ran aground".
    """
    other = _deed(sentence, date)
    if other is None or other == deed:
        return False
    return other in SPEECH_VERBS or deed in deeds_of(sentence)


def _deed(sentence: SentenceReading, date: DateMention) -> str | None:
    """Return the deed behind which a date stands in its clause; None for one before any."""
    found = [one.deed for one in stretches_of(sentence) if one.start <= date.start < one.end]
    return found[-1] if found else None
