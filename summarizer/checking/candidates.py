"""Small changes that may mend a sentence, with words of the evidence alone.

Owns where a change comes from: a reason that names both sides, a gap between the sentence and the
nearest sentence of a source, a speaker left out. Proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from summarizer.models import Change, Reason, ReasonKind
from summarizer.reading.tokens import tokenize
from summarizer.reading.types import Token

_LONGEST_SWAP: Final = 80
_LONGEST_GAP: Final = 5
_END: Final = re.compile(r"[.!?]?[\"”’)]*$")
_REPORT: Final = re.compile(r"^[\s,]+|[\s,.]+$")
_OPENERS: Final = frozenset({"according", "as", "the", "a", "an"})


def candidates(text: str, reasons: Sequence[Reason], evidence: Sequence[str]) -> Iterator[Change]:
    """Yield changes of a text that may answer reasons, the likeliest first, none twice.

    What a reason names on both sides comes first, then a speaker left out, then the gaps: those
    that touch offending words, and of these the smallest.
    """
    offending = [words for reason in reasons for words in reason.words]
    gaps = sorted(
        (change for sentence in evidence for change in _gaps(text, sentence)),
        key=lambda change: _rank(change, text, offending),
    )
    swaps = (change for reason in reasons for change in _swaps(text, reason))
    speakers = (change for reason in reasons for change in _speakers(text, reason))
    yield from dict.fromkeys((*swaps, *speakers, *gaps))


def _rank(change: Change, text: str, offending: Sequence[str]) -> tuple[bool, int]:
    around = text[max(0, change.start - 1) : change.end + 1]
    touches = any(words in around or around.strip() in words for words in offending)
    return not touches, len(change.words) + len(change.becomes)


def _swaps(text: str, reason: Reason) -> Iterator[Change]:
    """Yield what the evidence has instead of the offending words, put in their place."""
    says = reason.evidence_says
    if not says or len(says) > _LONGEST_SWAP:
        return
    for words in reason.words:
        if words != text:
            for start in places(text, words):
                yield _change(start, words, _in_case(says, words))


def places(text: str, words: str) -> Iterator[int]:
    """Yield where words stand in a text."""
    start = text.find(words)
    while start >= 0 and words:
        yield start
        start = text.find(words, start + 1)


def _speakers(text: str, reason: Reason) -> Iterator[Change]:
    """Yield the speaker that a sentence left out, put after it: ", police said"."""
    if reason.kind is not ReasonKind.ATTRIBUTION or reason.words != (text,):
        return
    report = _REPORT.sub("", reason.evidence_says or "")
    ending = _END.search(text)
    if not report or ending is None or len(report) > _LONGEST_SWAP:
        return
    first, _, rest = report.partition(" ")
    if first.lower() in _OPENERS:
        report = f"{first.lower()} {rest}"
    yield Change(start=ending.start(), end=ending.start(), words="", becomes=f", {report}")


def _gaps(text: str, sentence: str) -> Iterator[Change]:
    """Yield the short stretches in which a text differs from a sentence, as the sentence has them.

    A stretch goes with the word beside it where nothing stands on one side.
    """
    mine, theirs = tokenize(text), tokenize(sentence)
    matcher = SequenceMatcher(None, _spelled(mine), _spelled(theirs), autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal" or max(end - start, other_end - other_start) > _LONGEST_GAP:
            continue
        if kind == "insert":
            yield from _inserted(sentence, mine, theirs[other_start:other_end], start)
        elif kind == "delete":
            yield from _deleted(text, mine, start, end)
        else:
            yield _replaced(text, sentence, mine[start:end], theirs[other_start:other_end])


def _replaced(text: str, sentence: str, mine: Sequence[Token], theirs: Sequence[Token]) -> Change:
    words = text[mine[0].start : mine[-1].end]
    return _change(mine[0].start, words, _in_case(_span(sentence, theirs), words))


def _inserted(
    sentence: str, mine: Sequence[Token], theirs: Sequence[Token], at: int
) -> Iterator[Change]:
    becomes = _span(sentence, theirs)
    if at < len(mine) and mine[at].is_word and theirs[-1].is_word:
        yield Change(start=mine[at].start, end=mine[at].start, words="", becomes=f"{becomes} ")
    elif 0 < at <= len(mine):
        end = mine[at - 1].end
        space = " " if theirs[0].is_word else ""
        yield Change(start=end, end=end, words="", becomes=f"{space}{becomes}")


def _deleted(text: str, mine: Sequence[Token], start: int, end: int) -> Iterator[Change]:
    first = mine[start].start
    last = mine[end].start if end < len(mine) and mine[end].is_word else mine[end - 1].end
    if start and end < len(mine) and not mine[end].is_word:
        first = mine[start - 1].end
    yield _change(first, text[first:last], "")


def _span(sentence: str, tokens: Sequence[Token]) -> str:
    return sentence[tokens[0].start : tokens[-1].end]


def _spelled(tokens: Sequence[Token]) -> list[str]:
    return [token.text.lower().replace("’", "'") for token in tokens]


def _change(start: int, words: str, becomes: str) -> Change:
    return Change(start=start, end=start + len(words), words=words, becomes=becomes)


def _in_case(becomes: str, words: str) -> str:
    """Return words with a small first letter where that of the words they replace is small."""
    first = becomes.partition(" ")[0]
    if words[:1].islower() and first[1:].islower() and first.lower() in _MOVABLE:
        return becomes[0].lower() + becomes[1:]
    return becomes


_MOVABLE: Final = frozenset("at more less no about around nearly over under up the a an".split())
"""What a figure begins with at the start of a sentence: it has its capital from there."""
