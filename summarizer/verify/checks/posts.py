"""The housing minister is not the transport minister."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.names import place_of_demonym
from summarizer.verify.cues import FUNCTION_WORDS
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_POSTS: Final = words("minister secretary ambassador editor commissioner director attorney bishop")
_ANY: Final = words("former ex new old acting deputy assistant senior junior then current late")
_BEGINNING: Final = 5


def check_posts(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a post whose field is another one in the evidence."""
    wording = wording_of(claim)
    if wording.spelled.isdisjoint(_POSTS) or evidence.words.isdisjoint(_POSTS):
        return
    foreign = evidence.foreign(wording)
    for at, field in _fields(wording):
        if field not in foreign or evidence.begins(field, _BEGINNING):
            continue
        told = [
            (theirs, there)
            for theirs in evidence.wordings
            for there, _ in _fields(theirs)
            if theirs.lemmas[there + 1] == wording.lemmas[at + 1]
        ]
        if told:
            theirs, there = told[0]
            shown, said = wording.surface(at, at + 2), theirs.surface(there, there + 2)
            detail = f"The evidence says “{said}”, not “{shown}”."
            yield reason(ReasonKind.NAME, shown, said, detail)


def _fields(wording: Wording) -> Iterator[tuple[int, str]]:
    """Yield the words right before a post that tell of what it is."""
    for at, lemma in enumerate(wording.lemmas[1:]):
        field = wording.lemmas[at]
        if lemma not in _POSTS or field in FUNCTION_WORDS or field in _ANY:
            continue
        owned = wording.written(at).endswith(("'s", "’s", "s'", "s’"))
        if field.isalpha() and not owned and place_of_demonym(wording.written(at)) is None:
            yield at, field
