"""Most of them are not all of them: how many of a thing it is said of.

Owns the few words that tell it without a number, right before the thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, says_otherwise
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import classes

_SHARES: Final = classes("""
all: every each
most: majority
half:
few: hardly
none: no
""")
_FORMS: Final = frozenset(_SHARES)
_BETWEEN: Final = frozenset("of the its his her their our these those one single".split())
_REACH: Final = 3
_COMPARING: Final = frozenset(("the", "at", "a", "by"))
"""After these "most" and "all" are no share: "the most", "at all"."""


def check_quantifiers(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a share of things of which the evidence has another share, and this one nowhere."""
    if _FORMS.isdisjoint(evidence.words):
        return
    for at, noun in _quantified(wording_of(claim)):
        share = _SHARES[wording_of(claim).words[at]]
        told = [
            (theirs, there)
            for theirs in evidence.wordings
            for there, other in _quantified(theirs)
            if other == noun
        ]
        if told and all(_SHARES[theirs.words[there]] != share for theirs, there in told):
            theirs, there = told[0]
            shown = wording_of(claim).written(at)
            yield says_otherwise(ReasonKind.FIGURE, shown, theirs.written(there))


def _quantified(wording: Wording) -> Iterator[tuple[int, str]]:
    """Yield the words that tell a share, with the lemma of the thing right after them."""
    if wording.spelled.isdisjoint(_FORMS):
        return
    for at, word in enumerate(wording.words):
        if word not in _SHARES or (at and wording.words[at - 1] in _COMPARING):
            continue
        if wording.words[at + 1 : at + 2] == ("of",) and _is_of_them(wording, at + 2):
            yield from ((at, lemma) for lemma in _counted_before(wording, at))
            continue
        following = range(at + 1, min(at + 1 + _REACH, len(wording)))
        thing = next((to for to in following if not _is_between(wording.words[to])), None)
        if thing is not None and wording.lemmas[thing] in wording.content:
            yield at, wording.lemmas[thing]


def _is_between(word: str) -> bool:
    return word in _BETWEEN or word[0].isdigit()


def _is_of_them(wording: Wording, at: int) -> bool:
    return wording.words[at : at + 1] in (("whom",), ("which",), ("them",))


def _counted_before(wording: Wording, at: int) -> Iterator[str]:
    """Yield the last words of content before "most of whom"; one of them is what is counted."""
    before = range(max(0, at - _REACH), at)
    yield from (
        wording.lemmas[place] for place in before if wording.lemmas[place] in wording.content
    )
