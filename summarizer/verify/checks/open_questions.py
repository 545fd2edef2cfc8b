"""What the evidence leaves open is no fact: "why the pumps failed is being looked into".

Owns how English says that nobody knows; questions with a question mark are those of `questions`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_ASKING: Final = words("whether why who whom whose what how where if cause reason motive")
_OPEN: Final = words("unclear unknown uncertain undecided unexplained unresolved")
_OPEN_PHRASES: Final = (
    ("not", "known"),
    ("not", "clear"),
    ("not", "yet", "known"),
    ("not", "yet", "clear"),
    ("remains", "to", "be", "seen"),
    ("being", "looked", "into"),
    ("being", "investigated"),
    ("under", "investigation"),
    ("nobody", "knows"),
    ("no", "one", "knows"),
)
_HOLDING_BACK: Final = _OPEN | words("whether unclear investigate investigation question")
_CUES: Final = _OPEN | {phrase[-1] for phrase in _OPEN_PHRASES}
"""Without any of these words nothing is left open."""
_CARRIES: Final = 0.5
_LEAST: Final = 2


def check_open_questions(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield a claim that answers what every sentence on the matter leaves open."""
    wording = wording_of(claim)
    if _CUES.isdisjoint(evidence.words):
        return
    if not any(_leaves_open(sentence) for sentence in evidence.sentences):
        return
    if claim.attributions or _leaves_open(claim) or not _HOLDING_BACK.isdisjoint(wording.spelled):
        return
    for sentence, theirs in zip(evidence.sentences, evidence.wordings, strict=True):
        shared = len(wording.content & theirs.content)
        if shared < max(_LEAST, _CARRIES * len(wording.content)):
            continue
        if not _leaves_open(sentence):
            return
        said = theirs.surface(0, len(theirs))
        yield reason(
            ReasonKind.MODALITY, claim.text, said, f"The evidence leaves it open: “{said}”."
        )
        return


@remembered
def _leaves_open(sentence: SentenceReading) -> bool:
    wording = wording_of(sentence)
    if _ASKING.isdisjoint(wording.spelled):
        return False
    return not _OPEN.isdisjoint(wording.words) or any(
        _runs(wording, phrase) for phrase in _OPEN_PHRASES
    )


def _runs(wording: Wording, phrase: tuple[str, ...]) -> bool:
    size, said = len(phrase), wording.words
    if phrase[0] not in wording.spelled:
        return False
    return any(said[at : at + size] == phrase for at in range(len(said) - size + 1))
