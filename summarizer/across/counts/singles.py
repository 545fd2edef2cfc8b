"""Single persons that a toll counts: "one man died", "a second death".

Owns the reading of "one", "a" and ordinals as counts where something befell whom they stand
before. Proof leaves such words to the words themselves; side by side they answer "how many".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.across.counts.persons import counts_people
from summarizer.reading.chunks import Hint
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import lemma
from summarizer.reading.types import FigureMention

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one second third fourth fifth sixth seventh eighth ninth tenth".split(), 1
    )
}
_NUMBER = "|".join(_NUMBERS)
_BEFALLEN = (
    r"(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen|has|have|had)?\s?(?:confirmed\s|found\s|reported\s)?"
    r"(?:died|dead|killed|drowned|perished|missing|injured|hurt|wounded|arrested|detained)\b"
)
_COUNTED = re.compile(
    rf"\b(?P<number>{_NUMBER})\s"
    r"(?:(?:more|other|further)\s)?(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+)"
    r"(?:\s(?:from|of|in|on|at|with)\s(?:the\s)?[\w’'-]+)?\s" + _BEFALLEN,
    re.IGNORECASE,
)
"""A person, counted, and what has become of them."""
_NAMED = re.compile(
    rf"\b(?P<number>{_NUMBER})\s"
    r"(?:confirmed\s|reported\s)?(?P<noun>death|fatality)\b",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"\b(?:killed|killing|injured|injuring)\s(?P<number>one)\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+)\b"
)
_FORMS = (_COUNTED, _NAMED, _TAKEN)
_MAY_COUNT = Hint(rf"\b(?:{_NUMBER})\b")


def single_figures(reading: SentenceReading) -> Iterator[FigureMention]:
    """Yield the counts of a sentence that no numeral gives, as figures of its text."""
    text = reading.text
    if not _MAY_COUNT.is_in(reading.pieces.chunks):
        return
    for form in _FORMS:
        for found in form.finditer(text):
            if counts_people(lemma(found["noun"])):
                yield from _read(reading, found)


def _read(reading: SentenceReading, found: re.Match[str]) -> Iterator[FigureMention]:
    """Read the sentence as if the word were written in digits, at the same offsets."""
    start, end = found.span("number")
    digit = str(_NUMBERS[found["number"].lower()]).rjust(end - start)
    written = f"{reading.text[:start]}{digit}{reading.text[end:]}"
    for mention in SentenceReading(written, reading.published, reading.known_names).figures:
        if start <= mention.start < end:
            yield mention._replace(
                start=start,
                text=reading.text[start : mention.end],
                subject=found["noun"],
                subject_head=lemma(found["noun"]),
            )
