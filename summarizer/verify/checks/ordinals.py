"""What is the third in the evidence is not the second in the claim."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.cues import FUNCTION_WORDS
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.shares import shares_of
from summarizer.verify.wording import Wording, wording_of

_MARK = "#"
_UNCOUNTED = 3
_REACH = 3


def check_ordinals(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield ordinals that the evidence gives otherwise, and high ones that it does not have."""
    wording = wording_of(claim)
    foreign = {word for word in evidence.foreign(wording) if word[0] == _MARK}
    shares = {share.end - 1 for share in shares_of(wording)} if foreign else set[int]()
    for position, word in enumerate(wording.words) if foreign else ():
        if word not in foreign or word[1:] in evidence.words or position in shares:
            continue
        rival = _rival(wording, position, evidence)
        if rival is not None or int(word[1:]) > _UNCOUNTED:
            shown = wording.written(position)
            said = f"“{rival}”" if rival else "no such thing"
            detail = f"The evidence has {said}, not “{shown}”."
            yield reason(ReasonKind.FIGURE, shown, rival, detail)


def _rival(wording: Wording, position: int, evidence: Evidence) -> str | None:
    """Return the evidence's ordinal of the same thing."""
    thing = _thing(wording, position)
    for sentence, at in evidence.places.get(thing, ()) if thing else ():
        theirs = evidence.wordings[sentence]
        for before in range(max(0, at - _REACH), at):
            if theirs.words[before][0] == _MARK and _thing(theirs, before) == thing:
                return theirs.surface(before, at + 1)
    return None


def _thing(wording: Wording, position: int) -> str | None:
    following = wording.lemmas[position + 1 : position + 1 + _REACH]
    return next((lemma for lemma in following if lemma not in FUNCTION_WORDS), None)
