"""A claim denies what its evidence denies, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS
from summarizer.verify.cues import NEGATIVE_VERBS
from summarizer.verify.evidence import Evidence, Place, reason
from summarizer.verify.stance import is_negator, stance_of
from summarizer.verify.wording import Wording, wording_of

_CONTEXT = 8


def check_negation(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield words that only one of claim and evidence negates, everywhere they speak of it."""
    wording, stance = wording_of(claim), stance_of(claim)
    for position in sorted(stance.negated):
        said = _same_context(wording, position, evidence)
        if said and not any(_is_negative(evidence, place) for place in said):
            words = wording.tokens[position].text
            detail = f"The claim negates “{words}”, which its evidence does not."
            yield reason(ReasonKind.NEGATION, words, _around(evidence, said[0]), detail)
    for position in range(len(wording)):
        if position in stance.negated or _is_weak(wording, position):
            continue
        said = _same_context(wording, position, evidence)
        if said and all(_is_negated(evidence, place) for place in said):
            words = wording.tokens[position].text
            if not _softened(wording, position):
                detail = f"The evidence negates “{words}”, which the claim does not."
                yield reason(ReasonKind.NEGATION, words, _around(evidence, said[0]), detail)


def _is_weak(wording: Wording, position: int) -> bool:
    word = wording.lemmas[position]
    return word in STOPWORDS or word[0].isdigit() or wording.words[position] in STOPWORDS


def _same_context(wording: Wording, position: int, evidence: Evidence) -> list[Place]:
    """Return where the evidence says a word of the claim beside another of its words."""
    lemma = wording.lemmas[position]
    near = {
        word
        for at in range(max(0, position - _CONTEXT), min(len(wording), position + _CONTEXT + 1))
        if (word := wording.lemmas[at]) not in STOPWORDS and word != lemma
    }
    found = []
    for sentence, at in evidence.places.get(lemma, ()):
        around = evidence.wordings[sentence].lemmas[max(0, at - _CONTEXT) : at + _CONTEXT + 1]
        if not near or not near.isdisjoint(around):
            found.append((sentence, at))
    return found


def _is_negated(evidence: Evidence, place: Place) -> bool:
    sentence, position = place
    return position in stance_of(evidence.sentences[sentence]).negated


def _is_negative(evidence: Evidence, place: Place) -> bool:
    """Tell whether the evidence negates a word in any way near it."""
    sentence, position = place
    return _is_negated(evidence, place) or _softened(evidence.wordings[sentence], position)


def _softened(wording: Wording, position: int) -> bool:
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
