"""What a claim puts between quotation marks stands in its evidence word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.alignment import align
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.wording import wording_of

_ALIKE = 0.5
_LETTER_PUT_IN = re.compile(r"\[(\w)\]")
_LEFT_OUT = re.compile(r"\[[^\]]*\]|\.\.\.|…")
"""Marks of what a quotation leaves out or puts in: what lies between them is verbatim."""


def check_quotation(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield quotations that the evidence does not have word for word."""
    quotes = [quote for quote in claim.quotes if not quote.scare]
    if not quotes:
        return
    said = "".join(map(_spelled, evidence.sentences)).replace("  ", " ")
    for quote in quotes:
        parts = _LEFT_OUT.split(_LETTER_PUT_IN.sub(r"\1", quote.text))
        if not all(_words(part) in said for part in parts):
            nearest = _nearest(quote.text, evidence)
            what = f"it has “{nearest}”" if nearest else "it has nothing like it"
            detail = f"The evidence does not say “{quote.text}”: {what}."
            yield reason(ReasonKind.QUOTATION, quote.text, nearest, detail)


@remembered
def _spelled(sentence: SentenceReading) -> str:
    if "[" not in sentence.text:
        return f" {' '.join(wording_of(sentence).words)} "
    return _words(_LETTER_PUT_IN.sub(r"\1", sentence.text))


def _words(text: str) -> str:
    """Return the canonical words of a text, with spaces about each: "can't" is "can not"."""
    return f" {' '.join(wording_of(SentenceReading(text)).words)} "


def _nearest(quote: str, evidence: Evidence) -> str | None:
    """Return the stretch of the evidence that shares most words in order with a quotation."""
    mine = wording_of(SentenceReading(quote)).lemmas
    best, nearest = _ALIKE * len(mine), None
    for sentence, wording in zip(evidence.sentences, evidence.wordings, strict=True):
        pairs = align(mine, wording.lemmas)
        if pairs and len(pairs) >= best:
            start, end = wording.starts[pairs[0][1]], wording.end(pairs[-1][1])
            best, nearest = len(pairs), sentence.text[start:end]
    return nearest
