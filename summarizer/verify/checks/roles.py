"""Who did it to whom: the same names about the same verb stand in the same order.

Owns the order of two names in an active clause; passives and verbs that work both ways are left
alone, since reading who did what in them takes more than the order of words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.names import same_name
from summarizer.reading.tokens import STOPWORDS
from summarizer.reading.types import NameMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_MUTUAL: Final = words(
    """meet marry face play fight battle wed date divorce resemble border join debate agree talk
    speak work clash between both together with and or nor versus against by"""
)
_MOST_WORDS: Final = 6
"""A verb and its object are this close; names further apart belong to other clauses."""

Deed = tuple[NameMention, str, NameMention]


def check_roles(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield pairs of names that the evidence has the other way round about the same verb."""
    for doer, deed, other in _find_deeds(claim, evidence.words):
        told = list(_told(deed, evidence))
        agrees = any(same_name(doer, a) and same_name(other, b) for a, b in told)
        if not agrees and any(same_name(doer, b) and same_name(other, a) for a, b in told):
            detail = f"In the evidence it is {other.text} who does it to {doer.text}."
            words_ = claim.text[doer.start : other.end]
            yield reason(ReasonKind.ROLE, words_, other.text, detail)


def _told(deed: str, evidence: Evidence) -> Iterator[tuple[NameMention, NameMention]]:
    """Yield the pairs of names that the evidence has about a verb."""
    wanted = frozenset((deed,))
    for sentence, wording in zip(evidence.sentences, evidence.wordings, strict=True):
        if deed in wording.content:
            yield from ((doer, other) for doer, _, other in _find_deeds(sentence, wanted))


def _find_deeds(sentence: SentenceReading, wanted: frozenset[str]) -> Iterator[Deed]:
    """Yield two names in a row with each word of content between them that is wanted."""
    names = [name for name in sentence.names if not name.demonym]
    if len(names) < 2:
        return
    wording = wording_of(sentence)
    for doer, other in pairwise(names):
        there = wording.between(doer.end, other.start)
        if not 0 < len(there) <= _MOST_WORDS or _is_owned(doer, there, sentence, wording):
            continue
        lemmas = {*wording.lemmas[there.start : there.stop]}
        deeds = lemmas - STOPWORDS
        if deeds.isdisjoint(wanted) or not _MUTUAL.isdisjoint(lemmas):
            continue
        one_clause = wording.clauses[there.start] == wording.clauses[there.stop - 1]
        if one_clause and not _is_one_speaker(doer, other, sentence):
            yield from ((doer, lemma, other) for lemma in deeds if lemma in wanted)


def _is_owned(one: NameMention, there: range, sentence: SentenceReading, wording: Wording) -> bool:
    """Tell "the council's chairman, X" and "X, the chairman of the council": nobody does it."""
    end = sentence.text[one.end - 2 : one.end + 2].replace("’", "'")
    return (
        "'s" in end
        or wording.words[there.stop - 1] == "of"
        or (wording.words[there.stop - 1] == "the" and wording.words[there.stop - 2] == "of")
    )


def _is_one_speaker(one: NameMention, other: NameMention, sentence: SentenceReading) -> bool:
    """Tell whether two names are of one phrase that says who speaks, and where he is from."""
    return any(
        mention.start <= one.start and other.end <= mention.end for mention in sentence.attributions
    )
