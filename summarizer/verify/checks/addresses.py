"""An address stands in the evidence as it is written, or it is made up.

Web addresses, mail addresses and handles are read letter by letter: no word stands for one, and
one letter more leads elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence

_ADDRESS: Final = re.compile(
    r"\b(?:https?|ftp|file|data|javascript|mailto):\S+|\bwww\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])@\w{2,}|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|xyz|io|co|example|test)\b"
    r"(?:/\S*)?",
    re.IGNORECASE,
)
_TRAILING: Final = ".,;:!?)]}>\"'”’*_"


def check_addresses(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield addresses that no sentence of the evidence has."""
    if not any(mark in claim.text for mark in ".@:"):
        return
    for found in _ADDRESS.finditer(claim.text):
        address = found.group().rstrip(_TRAILING).casefold()
        if not any(address in sentence.text.casefold() for sentence in evidence.sentences):
            yield Reason(
                kind=ReasonKind.EVIDENCE,
                words=(found.group().rstrip(_TRAILING),),
                evidence_says=None,
                detail="The evidence has no such address.",
            )
