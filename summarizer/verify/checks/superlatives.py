"""What is the largest or the worst in a claim is so in its evidence, in whatever words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import lemma
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_IRREGULAR: Final = words("best worst")
_FIRST: Final = "#1"
_SINCE: Final = "since"
_CARRIES: Final = 0.6
_RELATIVES: Final = words("that which who")
_EVER: Final = words("ever history record")
_FOLLOWING: Final = 4
_ENDING: Final = "est"
_EQUAL: Final = words(
    """most least record top bottom only ever never any other no none unprecedented unmatched
    unrivalled peak maximum minimum all-time main chief leading lead #1 last limit"""
)
"""Words by which evidence can put something above all others without a superlative."""


def check_superlatives(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield superlatives where the evidence ranks nothing and has not even the adjective."""
    yield from _cut_short(claim, evidence)
    wording = wording_of(claim)
    foreign = evidence.foreign(wording)
    if not [word for word in foreign if word.endswith(_ENDING) or word in _IRREGULAR]:
        return
    if not _EQUAL.isdisjoint(evidence.words) or _ranks(evidence):
        return
    for at, word in enumerate(wording.words):
        idiom = "at" in wording.words[max(0, at - 2) : at]  # "at the earliest", "at its best"
        if word in foreign and _is_superlative(word) and not idiom:
            if wording.lemmas[at] in evidence.words or wording.is_capital(at):
                continue
            shown = wording.written(at)
            detail = f"The evidence does not say what is “{shown}”."
            yield reason(ReasonKind.EVIDENCE, shown, None, detail)


def _cut_short(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield "the first" of what the evidence has as the first since some day."""
    mine = wording_of(claim)
    if _SINCE not in evidence.words or _SINCE in mine.spelled:
        return
    ranks = [at for at, word in enumerate(mine.words) if _is_rank(word)]
    if not ranks or (claim.dates and _EVER.isdisjoint(mine.spelled)):
        return
    for at in ranks:
        told = [
            theirs
            for theirs in evidence.wordings
            if mine.words[at] in theirs.words
            and (
                len(mine.content & theirs.content) >= _CARRIES * len(mine.content)
                or _thing(mine, at) in theirs.content
            )
        ]
        if told and all(_since_after(theirs, mine.words[at]) is not None for theirs in told):
            shown = mine.written(at)
            said = f"{shown} … {_since_after(told[0], mine.words[at])}"
            yield reason(ReasonKind.FIGURE, shown, said, f"The evidence has it “{said}”.")


def _thing(wording: Wording, at: int) -> str | None:
    """Return what is ranked: the day of "the worst day", if the claim puts it above all."""
    is_above_all = not _EVER.isdisjoint(wording.spelled)
    return wording.lemmas[at + 1] if is_above_all and at + 1 < len(wording) else None


def _since_after(wording: Wording, rank: str) -> str | None:
    """Return the "since" that limits a rank, with what follows it."""
    words_ = wording.words
    start = words_.index(rank)
    if _SINCE not in words_[start:]:
        return None
    at = words_.index(_SINCE, start)
    if not _RELATIVES.isdisjoint(words_[start:at]):
        return None  # "the youngest to win it, a record that had stood since 1958"
    return wording.surface(at, at + _FOLLOWING)


def _is_rank(word: str) -> bool:
    return word == _FIRST or _is_superlative(word)


@remembered
def _ranks(evidence: Evidence) -> bool:
    return any(map(_is_superlative, evidence.words))


@lru_cache(maxsize=16_384)
def _is_superlative(word: str) -> bool:
    """Tell "largest" from "forest", whose lemma is itself."""
    if word in _IRREGULAR:
        return True
    return word.endswith(_ENDING) and not lemma(word).endswith(_ENDING)
