"""An address stands in the evidence as it is written, or it is made up.

Web addresses, mail addresses and handles are read letter by letter: no word stands for one, and
one letter more leads elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.evidence import Evidence

_ADDRESS: Final = re.compile(
    r"(?:https?|ftp|file|data|javascript|mailto):\S+|www\.\S+|[\w.+-]++@[\w-]++(?:\.[\w-]++)++|@\w{2,}"
    r"|[a-z0-9-]++(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|xyz|io|co|example|test)\b(?:/\S*)?",
    re.IGNORECASE,
)
"""Only ever matched at the beginning of a stretch without blanks: a search would be quadratic."""
_LEADING: Final = "([{<\"'“‘*_"
_TRAILING: Final = ".,;:!?)]}>\"'”’*_"
_MARKED: Final = re.compile(r"[.@:][^\s.]")
"""A mark with something behind it, as every address has one and few sentences do."""


def check_addresses(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield addresses that no sentence of the evidence has."""
    if _MARKED.search(claim.text) is None:
        return
    for address in _addresses(claim.pieces.chunks):
        folded = address.casefold()
        if not any(folded in sentence.text.casefold() for sentence in evidence.sentences):
            yield Reason(
                kind=ReasonKind.EVIDENCE,
                words=(address,),
                evidence_says=None,
                detail="The evidence has no such address.",
            )


def _addresses(stretches: Iterable[str]) -> Iterator[str]:
    for stretch in stretches:
        if _MARKED.search(stretch) is not None:
            found = _ADDRESS.match(stretch.lstrip(_LEADING))
            if found is not None:
                yield found.group().rstrip(_TRAILING)
