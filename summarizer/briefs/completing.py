"""Citations completed: a cited "it" brings the sentence before that says who it is.

Owns how far back is looked and when a name counts as what is meant. What is completed is proven
anew with the sentence added, which then stands among the citations for everybody to read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.briefs.resolve import Grounds, Place
from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.names import same_name
from summarizer.reading.types import NameKind, NameMention

_BACK = 3
"""Sentences that are looked back; further away a writer names people again."""
_MOST = 2
"""Sentences that are added to one claim."""


def completed(text: str, grounds: Grounds, reasons: Iterable[Reason]) -> Grounds | None:
    """Return the grounds with the sentences that name what a claim names and they do not.

    None when no name is missing, or none can be found for one. The nearest sentence before that
    names anybody or anything of the same kind must be the one: past another person, "he" is not
    looked for.
    """
    missing = {word for r in reasons if r.kind is ReasonKind.NAME for word in r.words}
    if not missing:
        return None
    names = [name for name in SentenceReading(text).names if name.text in missing]
    added: dict[str, _Antecedent] = {}
    for name in names:
        antecedent = next(_antecedents(name, grounds), None)
        if antecedent is None:
            return None
        added[antecedent.sentence_id] = antecedent
    if not added or len(added) > _MOST:
        return None
    return Grounds(tuple(_in_place(grounds.places, list(added.values()))))


@dataclass(frozen=True, slots=True)
class _Antecedent:
    """Is a sentence that says who a later one means, `cited` being that one's rank."""

    cited: int
    place: Place

    @property
    def sentence_id(self) -> str:
        source, position = self.place
        return source.article.sentences[position].id


def _antecedents(name: NameMention, grounds: Grounds) -> Iterator[_Antecedent]:
    """Yield the sentence before each cited one that names what a claim names."""
    for cited, (source, position) in enumerate(grounds.places):
        for before in range(position - 1, max(-1, position - 1 - _BACK), -1):
            akin = [other for other in source.index[before].names if _is_akin(name, other)]
            if any(same_name(name, other) for other in akin):
                yield _Antecedent(cited, (source, before))
            if akin:
                break


def _is_akin(name: NameMention, other: NameMention) -> bool:
    """Tell whether two names may be of one kind of thing."""
    return NameKind.UNKNOWN in (name.kind, other.kind) or name.kind is other.kind


def _in_place(places: Sequence[Place], added: Sequence[_Antecedent]) -> Iterator[Place]:
    """Yield places, each added one right before the sentence that it is needed for."""
    for cited, place in enumerate(places):
        before = [one.place for one in added if one.cited == cited]
        yield from sorted(before, key=lambda earlier: earlier[1])
        yield place
