"""A word of the claim's own, where the claim was to keep to the words of its evidence.

Owns what is asked of a claim that is held closely, besides all that is asked of any. People word
freely, so among their claims words of their own tell next to nothing; in a sentence written to
keep to its evidence they are what a model knows from elsewhere. Names, dates, figures and
quotations are left to their own checks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.statements import SPEECH_VERBS
from summarizer.verify.checks.coverage import goes_alike
from summarizer.verify.cues import PASTS
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_MANY: Final = 2
_SHARE: Final = 0.25
"""So many foreign words, or one in so short a claim, are more than a turn of phrase."""
_BEGINNING: Final = 5
_TELLING: Final = frozenset(SPEECH_VERBS) | words(
    """accord call put give speak quote name source report account figure number count other
    another former latter earlier late"""
)
"""Words that a writer needs to say who tells what."""
_NOUNS_TOO: Final = words("state point post note project show")
"""In these forms a verb of speech is a thing more often ("owned by the state")."""


def check_own_words(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the words of a claim that its evidence does not have, where they are too many.

    One alone passes as a turn of phrase, unless it stands in the very place of another word.
    """
    wording = wording_of(claim)
    foreign = _foreign(claim, wording, evidence)
    if len(foreign) >= _MANY or len(foreign) >= max(1, len(wording.content) * _SHARE):
        told = " or ".join(f"“{wording.written(place)}”" for place in foreign)
        detail = f"The evidence does not say {told}."
        texts = tuple(wording.written(place) for place in foreign)
        yield Reason(kind=ReasonKind.EVIDENCE, words=texts, evidence_says=None, detail=detail)
        return
    for place in foreign:
        mine, theirs = wording.written(place), _replaced(wording, place, evidence)
        if theirs is not None:
            detail = f"The evidence says “{theirs}” there, not “{mine}”."
            yield reason(ReasonKind.EVIDENCE, mine, theirs, detail)


def _foreign(claim: SentenceReading, wording: Wording, evidence: Evidence) -> list[int]:
    """Return the positions of words of content that the evidence does not have, each word once."""
    held = [(name.start, name.end) for name in claim.names]
    held += [(mention.start, mention.end) for mention in claim.dates]
    held += [(figure.start, figure.end) for figure in claim.figures]
    unknown = {word for word in evidence.foreign(wording) if not _is_known(word, evidence)}
    found: dict[str, int] = {}
    for place, word in enumerate(wording.lemmas):
        if word not in unknown or word not in wording.content or wording.quoted[place]:
            continue
        if word in _TELLING and wording.words[place] not in _NOUNS_TOO:
            continue
        if word in _HAPPENING or _takes_place(wording, place):
            continue
        start = wording.starts[place]
        if not any(s <= start < e for s, e in held):
            found.setdefault(word, place)
    return list(found.values())


_HAPPENING: Final = words("happen occur")
"""Verbs of what any noun of a deed says by itself."""


def _takes_place(wording: Wording, place: int) -> bool:
    """Tell either word of "an inspection took place", which says no more than "an inspection"."""
    at = place - 1 if wording.lemmas[place] == "place" else place
    return tuple(wording.lemmas[max(0, at) : at + 2]) == ("take", "place")


def _is_known(word: str, evidence: Evidence) -> bool:
    """Tell whether the evidence says a foreign word in other words, or it is none at all."""
    told = _told(evidence)
    return (
        not word.isalpha()
        or word in told
        or PASTS.get(word) in told
        or evidence.begins(word, _BEGINNING)
        or goes_alike(word, evidence)
    )


@remembered
def _told(evidence: Evidence) -> frozenset[str]:
    """Return the words of the evidence and of its outlets, past forms as their verbs too."""
    verbs = (PASTS[word] for word in evidence.words & PASTS.keys())
    return evidence.words.union(evidence.outlet_lemmas, verbs)


def _replaced(claim: Wording, place: int, evidence: Evidence) -> str | None:
    """Return the word of the evidence that stands between the same two words as one of a claim.

    At an end of the claim or sentence that end counts as a word.
    """
    own = _content(claim)
    at = own.index(place)
    before, after = _lemma(claim, own, at - 1), _lemma(claim, own, at + 1)
    if before is None and after is None:
        return None
    for wording in evidence.wordings:
        theirs = _content(wording)
        for other in range(len(theirs)):
            around = _lemma(wording, theirs, other - 1), _lemma(wording, theirs, other + 1)
            is_new = wording.lemmas[theirs[other]] not in claim.content
            if around == (before, after) and is_new:
                return wording.written(theirs[other])
    return None


def _content(wording: Wording) -> list[int]:
    return [place for place, word in enumerate(wording.lemmas) if word in wording.content]


def _lemma(wording: Wording, places: Sequence[int], at: int) -> str | None:
    if not 0 <= at < len(places):
        return None
    word = wording.lemmas[places[at]]
    return PASTS.get(word, word)
