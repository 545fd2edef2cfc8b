"""Small changes that may mend a sentence, with words of the evidence alone.

Owns where a change comes from: a reason that names both sides, a gap between the sentence and the
nearest sentence of a source, a speaker left out. Proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from summarizer.checking.asked import drops_speaker
from summarizer.checking.likeness import fits
from summarizer.checking.quoting import nearest
from summarizer.models import Change, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS, is_common_word, lemma, tokenize
from summarizer.reading.types import Token
from summarizer.verify.plain_words import canonical

_LONGEST_SWAP: Final = 60
_LONGEST_GAP: Final = 3
LONGEST_SENTENCE: Final = 1500
"""Aligning takes quadratic time, and what is longer is no sentence to be repaired by a word."""
_END: Final = re.compile(r"[.!?]?[\"”’)]*$")
_SECOND: Final = re.compile(r"\b(?:[A-Z]\w+|\d+) (?:and|or|to|until) $")
_PUNCTUATION: Final = re.compile(r"[.,;:!?]+$")
_REPORT: Final = re.compile(r"^[\s,]+|[\s,.]+$")
_PUT_FOR_OTHERS: Final = frozenset(
    {ReasonKind.FIGURE, ReasonKind.DATE, ReasonKind.NAME, ReasonKind.ATTRIBUTION}
)
"""Reasons whose words and whose evidence are the same kind of thing."""
_SPOKEN_OF: Final = frozenset("i he she it they we who which that this".split())
_SAYING: Final = frozenset({"say", "tell"})
_BOUNDS: Final = frozenset(
    """about around roughly nearly almost some at least most more less fewer than over under up to
    exactly precisely just""".split()
)
_BEGIN_WITH_BOUND: Final = tuple(f"{word} " for word in sorted(_BOUNDS))
_LIGHT: Final = _BOUNDS | frozenset(
    "not no never may might could would will can reportedly allegedly expected likely".split()
)
"""What may come or go alone: bounds, negation and certainty. Others carry a sentence's frame."""


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
    swaps = (change for reason in reasons for change in _swaps(text, reason, evidence))
    speakers = (change for reason in reasons for change in _speakers(text, reason))
    yield from dict.fromkeys((*swaps, *speakers, *gaps))


def _rank(change: Change, text: str, offending: Sequence[str]) -> tuple[bool, int]:
    around = text[max(0, change.start - 1) : change.end + 1]
    touches = any(words in around or around.strip() in words for words in offending)
    return not touches, len(change.words) + len(change.becomes)


def _swaps(text: str, reason: Reason, evidence: Sequence[str]) -> Iterator[Change]:
    """Yield what the evidence has instead of the offending words, put in their place."""
    for words in reason.words:
        for says in _instead(words, text, reason, evidence):
            if words != text and not any(places(text, says)):
                for start in places(text, words):
                    if reason.kind is ReasonKind.DATE and _is_one_of_two(text, start):
                        continue
                    yield _with_bounds(text, start, words, says)


def _instead(words: str, text: str, reason: Reason, evidence: Sequence[str]) -> Iterator[str]:
    """Yield what may stand for words: as many of a quotation, else what the reason names."""
    says = reason.evidence_says
    if reason.kind is ReasonKind.QUOTATION:
        said = nearest(words, [SentenceReading(sentence) for sentence in evidence])
        ending = _PUNCTUATION.search(words)
        yield from (f"{one}{ending.group() if ending else ''}" for one in (said, says) if one)
    elif says and len(says) <= _LONGEST_SWAP and reason.kind in _PUT_FOR_OTHERS:
        # For "late on Friday" stands "on Saturday".
        loses_on = reason.kind is ReasonKind.DATE and " on " in words and " on " not in says
        becomes = [f"on {says}" if loses_on else says]
        yield from becomes if fits(reason.kind, words, says, text, evidence) else ()


def _with_bounds(text: str, start: int, words: str, says: str) -> Change:
    """Return a change that takes the bounds before a figure along when it brings its own."""
    if says.lower().startswith(_BEGIN_WITH_BOUND):
        before = text[:start].split()
        while before and before[-1].lower() in _BOUNDS:
            begun = text.rindex(before.pop(), 0, start)
            words, start = text[begun : start + len(words)], begun
    return _change(start, words, _in_case(says, words))


def _is_one_of_two(text: str, start: int) -> bool:
    """Tell a date or figure that follows another one: both may be wrong, not the second alone."""
    return _SECOND.search(text, 0, start) is not None


def places(text: str, words: str) -> Iterator[int]:
    """Yield where words stand in a text as whole words."""
    for found in re.finditer(re.escape(words), text) if words else ():
        start, end = found.span()
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start


def _speakers(text: str, reason: Reason) -> Iterator[Change]:
    """Yield the speaker that a sentence left out, put after it: ", police said"."""
    if not drops_speaker(reason, text):
        return
    report = _REPORT.sub("", reason.evidence_says or "").removesuffix(" that")
    ending = _END.search(text)
    if ending is not None and 0 < len(report) <= _LONGEST_SWAP and _is_report(report):
        becomes = f", {_lowered(report)}"
        yield Change(start=ending.start(), end=ending.start(), words="", becomes=becomes)


def _is_report(report: str) -> bool:
    """Tell a phrase that can follow what it reports and says who: no "she said"."""
    words = report.split()
    if words[0].lower() in _SPOKEN_OF:
        return False
    return words[0].lower() == "according" or lemma(words[-1]) in _SAYING


def _lowered(report: str) -> str:
    """Return a phrase whose first word has its capital only from the start of a sentence."""
    first, space, rest = report.partition(" ")
    is_word = first[1:].islower() and is_common_word(first) and not rest[:1].isupper()
    return f"{first.lower()}{space}{rest}" if is_word or first.lower() in STOPWORDS else report


def _gaps(text: str, sentence: str) -> Iterator[Change]:
    """Yield the short stretches in which a text differs from a sentence, as the sentence has them.

    One word is put for another; only light words come, go or change in number.
    """
    if max(len(text), len(sentence)) > LONGEST_SENTENCE:
        return
    mine, theirs = tokenize(text), tokenize(sentence)
    matcher = SequenceMatcher(None, _spelled(mine), _spelled(theirs), autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        out, into = mine[start:end], theirs[other_start:other_end]
        if kind == "equal" or max(len(out), len(into)) > _LONGEST_GAP:
            continue
        if kind == "insert" and _is_light(into):
            yield from _inserted(sentence, mine, into, start)
        elif kind == "delete" and _is_light(out):
            yield from _deleted(text, mine, start, end)
        elif kind == "replace" and (_is_light((*out, *into)) or _are_alike(out, into)):
            yield _replaced(text, sentence, out, into)


def _are_alike(out: Sequence[Token], into: Sequence[Token]) -> bool:
    """Tell one word for one of the same kind: a name, a number or neither."""
    if len(out) != 1 or len(into) != 1:
        return False
    mine, theirs = out[0].text[0], into[0].text[0]
    return (mine.isupper(), mine.isdigit()) == (theirs.isupper(), theirs.isdigit())


def _is_light(tokens: Sequence[Token]) -> bool:
    return all(token.text.lower() in _LIGHT for token in tokens)


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
    """Return the change of words at a place, without what stays at both ends of them."""
    mine, theirs = words.split(" "), becomes.split(" ")
    while len(mine) > 1 and len(theirs) > 1 and mine[0] == theirs[0]:
        start += len(mine.pop(0)) + 1
        theirs.pop(0)
    while len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1]:
        mine.pop()
        theirs.pop()
    words = " ".join(mine)
    return Change(start=start, end=start + len(words), words=words, becomes=" ".join(theirs))


def _in_case(becomes: str, words: str) -> str:
    """Return words that begin as those they replace: small within a sentence, else not."""
    first = becomes.partition(" ")[0]
    within = not words[:1].isupper() and first[1:].islower()
    if within and (first.lower() in _MOVABLE or _is_number(first)):
        return becomes[0].lower() + becomes[1:]
    if words[:1].isupper() and words.partition(" ")[0].lower() in _MOVABLE:
        return becomes[0].upper() + becomes[1:]
    return becomes


def _is_number(word: str) -> bool:
    """Tell a number in words, which has its capital from the start of a sentence alone."""
    return canonical(word)[:1] not in ((), (word.lower(),)) or word.lower() in _SCALES


_SCALES: Final = frozenset("dozens hundreds thousands millions".split())
_MOVABLE: Final = _BOUNDS | {"no", "the", "a", "an"}
"""What a figure begins with at the start of a sentence: it has its capital from there."""
