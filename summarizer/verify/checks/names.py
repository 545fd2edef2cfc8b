"""Every name of a claim is in its evidence or is that of an outlet."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.names import place_of_demonym, same_name
from summarizer.reading.types import NameMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import canonical


def check_names(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the names that stand for nobody and nothing in the evidence."""
    for name in claim.names:
        if _is_known(name, evidence):
            continue
        nearest = _nearest(name, evidence)
        if nearest is None:
            detail = f"The evidence does not name “{name.text}”."
        else:
            detail = f"The evidence names “{nearest.text}”, not “{name.text}”."
        yield reason(ReasonKind.NAME, name.text, nearest.text if nearest else None, detail)


def _is_known(name: NameMention, evidence: Evidence) -> bool:
    if any(same_name(name, other) for other in evidence.names):
        return True
    if _is_outlet(name, evidence):
        return True
    return all(_is_written(word, evidence) for word in name.words)


def _is_written(word: str, evidence: Evidence) -> bool:
    """Tell whether a word of a name stands in the evidence, as a place or its people too."""
    plain = canonical(word)
    if all(part in evidence.words or part in evidence.lemmas for part in plain):
        return True
    place = place_of_demonym(word)
    return place is not None and all(
        part in evidence.words for piece in place.split() for part in canonical(piece)
    )


def _is_outlet(name: NameMention, evidence: Evidence) -> bool:
    return any(
        {word.lower() for word in name.words} <= set(outlet.lower().split())
        for outlet in evidence.outlets
    )


def _nearest(name: NameMention, evidence: Evidence) -> NameMention | None:
    mine = set(name.words)
    return max(
        (other for other in evidence.names if mine & set(other.words) or other.kind is name.kind),
        key=lambda other: len(mine & set(other.words)),
        default=None,
    )
