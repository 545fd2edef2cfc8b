"""What befell the people that a figure counts: dead, hurt, missing, arrested.

Owns which fate stands with which figure of a sentence: "14 people were killed and 61 hurt" has two
figures of people, and no word of one says anything of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarizer.reading.index import SentenceReading
from summarizer.reading.types import FigureMention
from summarizer.verify.memory import remembered
from summarizer.verify.quantities import proves
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import classes, words

FATES: Final = classes("""
dead: die died death kill killed fatality
hurt: injure injured injury wound wounded
missing:
infected: infect infection
arrested: arrest detain detained
""")
"""What befalls people, in the words for it."""
_FORMS: Final = frozenset(FATES)
_TOLL: Final = re.compile(r"(?:death )?toll(?: (?:of|from|in|at|so far) .*)?", re.IGNORECASE)
"""A toll counts the dead, but for that of a road, or one of the injured."""
_TOLLS: Final = _FORMS | {"toll"}
_PEOPLE: Final = words("people person other man woman child victim passenger resident")
"""Nouns for anybody: "14 people" may be the "14 passengers" of another sentence."""
_STOPS: Final = words("and or but while as after when")
_AFTER, _BEFORE = 6, 4


@remembered
def fates_of(reading: SentenceReading) -> dict[int, str]:
    """Return the fates of the figures of a sentence by where they start; few have any."""
    wording = wording_of(reading)
    if wording.spelled.isdisjoint(_TOLLS):
        return {}
    counts = [figure for figure in reading.figures if figure.unit is None]
    spans = [wording.between(figure.start, figure.end) for figure in counts]
    taken = frozenset(at for span in spans for at in span)
    found = {
        figure.start: _of_toll(figure)
        or _fate(wording, range(span.stop, span.stop + _AFTER), taken)
        or _fate(wording, range(span.start - 1, span.start - 1 - _BEFORE, -1), taken)
        for figure, span in zip(counts, spans, strict=True)
        if span
    }
    return {start: fate for start, fate in found.items() if fate is not None}


def _of_toll(figure: FigureMention) -> str | None:
    """Return the fate of whom a toll counts: "the toll of the storm has reached 23"."""
    return "dead" if _TOLL.fullmatch(figure.subject or "") else None


def _fate(wording: Wording, positions: Iterable[int], taken: frozenset[int]) -> str | None:
    """Return the nearest fate, looking no further than a conjunction, a mark or a figure."""
    clause: int | None = None
    for at in positions:
        if not 0 <= at < len(wording) or at in taken or wording.words[at] in _STOPS:
            return None
        if clause not in (None, wording.clauses[at]):
            return None
        clause = wording.clauses[at]
        fate = FATES.get(wording.words[at]) or FATES.get(wording.lemmas[at])
        if fate is not None:
            return fate
    return None


def of_one_fate(
    figure: FigureMention, claim: SentenceReading, sentences: Sequence[SentenceReading]
) -> list[FigureMention]:
    """Return the figures of the evidence that count people of the same fate; none without one."""
    fate = fates_of(claim).get(figure.start)
    if fate is None:
        return []
    return [
        other
        for sentence in sentences
        for other in sentence.figures
        if fates_of(sentence).get(other.start) == fate and _may_be_one(figure, other)
    ]


def of_another_fate(
    figure: FigureMention, claim: SentenceReading, sentences: Sequence[SentenceReading]
) -> Iterator[FigureMention]:
    """Yield the figures of sentences that tell of people to whom something else befell.

    A sentence that has a word for the fate itself may tell of both: "30 missing were found dead".
    """
    fate = fates_of(claim).get(figure.start)
    for sentence in sentences if fate is not None else ():
        fates = fates_of(sentence)
        told = {FATES[word] for word in wording_of(sentence).spelled & _FORMS}
        for other in sentence.figures:
            if fates.get(other.start, fate) != fate and (
                fate not in told or fate in fates.values()
            ):
                yield other


def is_settled(
    figure: FigureMention, claim: SentenceReading, sentences: Sequence[SentenceReading]
) -> bool:
    """Tell whether the evidence has a figure of people with the fate that the claim gives them."""
    return any(proves(other, figure) for other in of_one_fate(figure, claim, sentences))


def tells_settled_fate(
    word: str, claim: SentenceReading, sentences: Sequence[SentenceReading]
) -> bool:
    """Tell the "died" of a figure that the evidence has of the dead, whoever else was hurt."""
    fates = fates_of(claim)
    return any(
        FATES.get(word) == fates.get(figure.start) and is_settled(figure, claim, sentences)
        for figure in claim.figures
        if figure.start in fates
    )


def _may_be_one(figure: FigureMention, other: FigureMention) -> bool:
    heads = {figure.subject_head, other.subject_head}
    return len(heads) == 1 or not heads.isdisjoint(_PEOPLE | _TOLLS | {None})
