"""A claim denies what its evidence denies, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import NEGATIVE_VERBS
from summarizer.verify.evidence import Evidence, Place, reason
from summarizer.verify.stance import is_negator, stance_of
from summarizer.verify.wording import Wording, wording_of

_CONTEXT = 8
_FEW = 2
_NEVER = frozenset("no never nobody none nothing".split())
_MORE = frozenset("more less such worse better fewer".split())
_TOP = frozenset("#1 most least best worst record unprecedented".split())
_ANYBODY = frozenset(("1", "one", "nobody", "body"))


def check_negation(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield words that only one of claim and evidence negates, everywhere they speak of it."""
    yield from _added(claim, evidence)
    yield from _lost(claim, evidence)


def _added(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    wording = wording_of(claim)
    negated = sorted(stance_of(claim).negated)
    if negated and _outdoes_all(wording) and _ranks(evidence):
        return
    for position in negated:
        if wording.lemmas[position][0].isdigit():
            continue  # "no cheering from the 40 relatives" denies no number
        said = _same_context(wording, position, evidence)
        if said and not any(_is_negative(evidence, place) for place in said):
            words = wording.written(position)
            detail = f"The claim negates “{words}”, which its evidence does not."
            yield reason(ReasonKind.NEGATION, words, _around(evidence, said[0]), detail)


def _outdoes_all(claim: Wording) -> bool:
    """Tell "no builder has been fined more heavily", which is a superlative in other words."""
    start = next((at for at, word in enumerate(claim.words) if word in _NEVER), len(claim))
    return any(
        claim.words[at] in _MORE
        or (claim.words[at].endswith("er") and claim.lemmas[at] != claim.words[at])
        for at in range(start, len(claim))
        if not claim.is_capital(at)
    )


def _ranks(evidence: Evidence) -> bool:
    return any(word in _TOP or word.endswith("est") for word in evidence.words)


def _lost(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    denied = {
        evidence.wordings[sentence].lemmas[at]
        for sentence, stance in enumerate(evidence.stances)
        for at in stance.negated
    }
    wording = wording_of(claim)
    if denied.isdisjoint(wording.content):
        return
    for position, lemma in enumerate(wording.lemmas):
        if lemma not in denied or lemma not in wording.content or lemma[0].isdigit():
            continue
        said = _same_context(wording, position, evidence)
        if said and all(_is_negated(evidence, place) for place in said):
            words = wording.written(position)
            if position not in stance_of(claim).negated and not _is_softened(wording, position):
                detail = f"The evidence negates “{words}”, which the claim does not."
                yield reason(ReasonKind.NEGATION, words, _around(evidence, said[0]), detail)


def _same_context(wording: Wording, position: int, evidence: Evidence) -> list[Place]:
    """Return where the evidence says a word of the claim beside another of its words."""
    lemma = wording.lemmas[position]
    near = wording.content.intersection(_nearby(wording, position)) - {lemma}
    return [
        (sentence, at)
        for sentence, at in evidence.places.get(lemma, ())
        if not near
        or not near.isdisjoint(_nearby(evidence.wordings[sentence], at))
        or _stands_alone(lemma, evidence.wordings[sentence])
    ]


def _stands_alone(lemma: str, wording: Wording) -> bool:
    """Tell whether a sentence speaks of nothing else: "There was no cheering."."""
    return len(wording.content) <= _FEW and wording.content - _ANYBODY == {lemma}


def _nearby(wording: Wording, position: int) -> tuple[str, ...]:
    return wording.lemmas[max(0, position - _CONTEXT) : position + _CONTEXT + 1]


def _is_negated(evidence: Evidence, place: Place) -> bool:
    sentence, position = place
    return position in evidence.stances[sentence].negated


def _is_negative(evidence: Evidence, place: Place) -> bool:
    """Tell whether the evidence negates a word in any way near it."""
    sentence, position = place
    return _is_negated(evidence, place) or _is_softened(evidence.wordings[sentence], position)


def _is_softened(wording: Wording, position: int) -> bool:
    """Tell whether a negator or a negative word stands near a word."""
    nearby = range(max(0, position - _CONTEXT), min(len(wording), position + _CONTEXT + 1))
    return any(
        at != position and (is_negator(wording, at) or wording.lemmas[at] in NEGATIVE_VERBS)
        for at in nearby
    )


def _around(evidence: Evidence, place: Place) -> str:
    sentence, position = place
    wording = evidence.wordings[sentence]
    return wording.surface(max(0, position - 3), position + 2)
