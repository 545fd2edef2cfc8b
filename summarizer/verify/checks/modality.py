"""What may, is planned or is expected in the evidence is no fact and no promise in the claim."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.figures.words import IRREGULAR_PAST
from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import Certainty
from summarizer.verify.evidence import Evidence, Place, reason
from summarizer.verify.stance import stance_of
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_BLAMING = words("blame accuse criticise criticize charge denounce condemn")
"""Who is blamed for a thing has not been told to have done it."""
_REACH, _FORECAST_REACH = 6, 10
_ONE = words("he she it")
_FORECASTING = words("think believe expect forecast predict reckon estimate foresee project")
_WILL = words("will would shall")
_NOUN_MARKERS = words("a an the of in on for its their his her our this that these those by with")


def check_modality(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield verbs that the claim states more surely than any sentence of its evidence."""
    wording, stance = wording_of(claim), stance_of(claim)
    unsure = {
        theirs.lemmas[at]
        for theirs, told in zip(evidence.wordings, evidence.stances, strict=True)
        for at in told.unsure
    }
    if unsure.isdisjoint(wording.content):
        return
    for position, lemma in enumerate(wording.lemmas):
        if lemma not in unsure or lemma not in wording.content:
            continue
        mine = stance.certainty_at(position)
        if mine is Certainty.FUTURE and _is_forecast(wording, position):
            continue
        if mine is Certainty.FACT and not _is_asserted(wording, position):
            continue
        places = evidence.places[lemma]
        surest = max(_certainty(evidence, place) for place in places)
        if surest < mine and surest < Certainty.FUTURE:
            yield _surer(wording, position, evidence, places[0])


def _is_forecast(wording: Wording, position: int) -> bool:
    """Tell whether somebody only thinks that a thing will be."""
    clause = wording.clauses[position]
    return any(
        wording.lemmas[at] in _FORECASTING
        for at in range(max(0, position - _FORECAST_REACH), position)
        if wording.clauses[at] == clause
    )


def check_told_as_done(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield deeds told as done that are only to come wherever the evidence speaks of them.

    Who writes later may know that they were done; who has nothing else to go by does not.
    """
    wording, stance = wording_of(claim), stance_of(claim)
    if not _WILL.isdisjoint(wording.words):
        return
    for position, lemma in enumerate(wording.lemmas):
        if not _is_done(wording, position) or stance.certainty_at(position) is not Certainty.FACT:
            continue
        places = evidence.places.get(lemma, ())
        if places and all(_certainty(evidence, place) is Certainty.FUTURE for place in places):
            yield _surer(wording, position, evidence, places[0])


def _surer(wording: Wording, position: int, evidence: Evidence, place: Place) -> Reason:
    sentence, at = place
    said = evidence.wordings[sentence].surface(max(0, at - 3), at + 1)
    words = wording.surface(max(0, position - 1), position + 1)
    detail = f"The claim says “{words}” more surely than its evidence: “{said}”."
    return reason(ReasonKind.MODALITY, words, said, detail)


def _is_done(wording: Wording, position: int) -> bool:
    """Tell a deed that is told as done, "was opened", from one that is to come."""
    word = wording.words[position]
    is_past = word.endswith("ed") or word in IRREGULAR_PAST
    if is_past and position and wording.words[position - 1] in _ONE:
        return True  # "she put": in the present it would be "puts"
    return is_past and word != wording.lemmas[position] and _is_asserted(wording, position)


def _certainty(evidence: Evidence, place: Place) -> Certainty:
    sentence, position = place
    return evidence.stances[sentence].certainty_at(position)


def _is_asserted(wording: Wording, position: int) -> bool:
    """Tell a deed done, "burned", "stole", "held for stealing", from nouns and infinitives."""
    word = wording.words[position]
    before = wording.words[position - 1] if position else ""
    if word.endswith("ing"):
        blamed = _BLAMING.isdisjoint(wording.lemmas[max(0, position - _REACH) : position])
        return before == "for" and blamed
    if before == "be" and wording.words[position - 2 : position - 1] == ("to",):
        return False  # "asked for the wall to be mended"
    done = word.endswith("ed") or word in IRREGULAR_PAST
    return done and word != wording.lemmas[position] and before not in _NOUN_MARKERS
