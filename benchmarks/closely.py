"""Claims held closely: one thing put for another must die, true rewrites must live.

A noun after "the" gives way to the next noun after "the" of the same story that the evidence
does not have. Nothing is drawn at random; evidence is the sentence with its two neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from changed import Stories, neighbourhoods

from summarizer.models import Verdict
from summarizer.reading.index import SentenceIndex
from summarizer.verify import verify_claim

_NOUN = re.compile(
    r"\b[Tt]he (?!first\b|last\b|same\b|other\b|latter\b)([a-z]{4,})"
    r"(?= (?:of|in|on|at|to|for|from|was|were|is|are|has|had|will)\b|[,.;])"
)


@dataclass
class Swapped:
    """Counts swapped nouns, and those that fail when held closely and when not."""

    made: int = 0
    closely: int = 0
    freely: int = 0


def swapped(stories: Stories) -> Swapped:
    """Put one noun of each sentence for another of its story."""
    count = Swapped()
    for texts in stories:
        told = " ".join(part for parts in texts for part in parts)
        nouns = list(dict.fromkeys(_NOUN.findall(told)))
        for part, near in neighbourhoods(texts):
            for false in _swaps(part, near, nouns):
                count.made += 1
                count.closely += _fails(false, near, closely=True)
                count.freely += _fails(false, near, closely=False)
    return count


def _swaps(part: str, near: SentenceIndex, nouns: Sequence[str]) -> Iterator[str]:
    """Yield a sentence with its first noun after "the" swapped, if there is one to put there."""
    match = _NOUN.search(part)
    if match is None:
        return
    said = " ".join(reading.text for reading in near).lower()
    at = nouns.index(match[1])
    other = next((n for n in (*nouns[at:], *nouns[:at]) if n[:4] not in said), None)
    if other is not None:
        yield part[: match.start(1)] + other + part[match.end(1) :]


def _fails(claim: str, near: SentenceIndex, *, closely: bool) -> bool:
    return verify_claim(claim, near, closely=closely).verdict is Verdict.UNSUPPORTED
