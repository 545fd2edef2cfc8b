"""Which sentences carry a claim.

Owns `find_evidence`: BM25 (Robertson and Zaragoza 2009) over lemmas, word beginnings and figures,
then greedy coverage of what the claim says. Decides nothing about support.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from summarizer.reading.index import SentenceIndex, SentenceReading
from summarizer.reading.tokens import STOPWORDS, is_common_word
from summarizer.reading.types import NameMention
from summarizer.verify.memory import remembered
from summarizer.verify.sought import in_other_form, quoted, told_of_days
from summarizer.verify.wording import Wording, wording_of

_SATURATION: Final = 0.9
_LENGTH: Final = 0.3
"""BM25's k1 and b; short sentences deserve less credit than the usual .75 gives them."""
_WEIGHTS: Final = {"figure": 2.0, "name": 1.5, "word": 1.0, "beginning": 0.4}
_BEGINNING: Final = 5
_ORDINAL: Final = "#"
_MOST: Final = 3
_MOST_NEEDED: Final = 6
"""Further sentences may come in when they alone have a figure or name of the claim."""
_COVERED: Final = 0.4
"""What a term still counts once a chosen sentence has it."""
_SHARE: Final = 0.15
"""A further sentence carries a claim when this share of it is in no other."""
_WORTH: Final = 0.3
"""A further sentence is chosen while it adds this share of the first one's score."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Is the inverted index of some sentences."""

    postings: dict[str, tuple[int, ...]]
    lengths: tuple[int, ...]
    mean: float


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Is something that evidence should have, what it counts, and the sentences that have it."""

    worth: float
    places: frozenset[int]


def find_evidence(
    text: str, sentences: Sequence[str] | SentenceIndex, k: int | None = None
) -> list[int]:
    """Return the positions of the sentences that carry a claim, best first.

    At most `k` of them, or as many as the claim needs when `k` is None: one to three, and up to
    six where only further ones have its figures and names. None when no sentence shares a word
    with the claim.
    """
    index = (
        sentences if isinstance(sentences, SentenceIndex) else SentenceIndex.from_texts(sentences)
    )
    table = _table(index)
    claim = SentenceReading(text)
    terms = _weights(wording_of(claim), claim.names)
    gains = {term: weight * _rarity(term, table) for term, weight in terms.items()}
    hard = frozenset(term for term, weight in terms.items() if weight > _WEIGHTS["word"])
    if k is None:
        chosen = _covering(table, dict(gains), hard, _MOST, adaptive=True)
        most = _MOST_NEEDED - len(chosen)
    else:
        chosen = _covering(table, dict(gains), hard, k, adaptive=False)
        most = len(chosen) - _MOST
    if most <= 0:
        return chosen
    wanted = [*_written(hard, claim, table, gains), *_meant(claim, index, table, gains)]
    further = _completing(_scores(table, gains), wanted, chosen, most)
    return chosen[: None if k is None else len(chosen) - len(further)] + further


def _completing(
    scores: dict[int, float], wanted: Sequence[_Wanted], chosen: list[int], most: int
) -> list[int]:
    """Return at most so many sentences for the figures and names that no chosen one has."""
    missing = [one for one in wanted if one.places and one.places.isdisjoint(chosen)]
    further: list[int] = []
    while missing and len(further) < most:
        worth: dict[int, float] = defaultdict(float)
        for one in missing:
            for position in one.places:
                worth[position] += one.worth
        best = max(worth, key=lambda at: (worth[at], scores.get(at, 0.0), -at))
        further.append(best)
        missing = [one for one in missing if best not in one.places]
    return further


def _written(
    hard: frozenset[str], claim: SentenceReading, table: _Table, gains: dict[str, float]
) -> Iterator[_Wanted]:
    """Yield the figures, names and dates of a claim as they are written."""
    for terms in dict.fromkeys([*((term,) for term in sorted(hard)), *_mentioned(claim)]):
        worth = sum(gains.get(term, 0.0) for term in terms)
        yield _Wanted(worth, _together(terms, table))


def _meant(
    claim: SentenceReading, index: SentenceIndex, table: _Table, gains: dict[str, float]
) -> Iterator[_Wanted]:
    """Yield the names, days and quotations of a claim that the sentences have in another form."""
    wording = wording_of(claim)
    for name in claim.names:
        terms = tuple(_terms(wording, name.start, name.end))
        capitals = [word for word in name.words if not word.islower()]
        is_whole = len(terms) == len(capitals)  # "World War I" is more than "world" and "war"
        if terms and not (is_whole and _together(terms, table)):
            worth = sum(gains.get(term, 0.0) for term in terms)
            yield _Wanted(worth, in_other_form(name, index))
    for places in (*told_of_days(claim, index), *quoted(claim, index)):
        yield _Wanted(_rarity("", table), places)


def _mentioned(claim: SentenceReading) -> Iterator[tuple[str, ...]]:
    """Yield the terms of each name or date of several words."""
    wording = wording_of(claim)
    spans = [(name.start, name.end) for name in claim.names]
    spans += [(day.start, day.end) for day in claim.dates]
    for start, end in spans:
        terms = tuple(_terms(wording, start, end))
        if len(terms) > 1:
            yield terms


def _terms(wording: Wording, start: int, end: int) -> Iterator[str]:
    """Yield the terms of content between two offsets."""
    for position in wording.between(start, end):
        if wording.lemmas[position] in wording.content:
            yield _term(wording, position)


def _together(terms: tuple[str, ...], table: _Table) -> frozenset[int]:
    """Return the sentences that have all of some terms."""
    first, *others = (table.postings.get(term, ()) for term in terms)
    return frozenset(first).intersection(*others)


def _covering(
    table: _Table, gains: dict[str, float], hard: frozenset[str], most: int, *, adaptive: bool
) -> list[int]:
    chosen: list[int] = []
    first = 0.0
    open_terms = set(hard)
    scores = _scores(table, gains)
    while scores and len(chosen) < most:
        best = max(scores, key=lambda position: (scores[position], -position))
        if adaptive and scores[best] < _WORTH * first and not _is_needed(best, table, open_terms):
            break
        first = first or scores[best]
        chosen.append(best)
        for term in gains:
            if best in table.postings.get(term, ()):
                gains[term] *= _COVERED
                open_terms.discard(term)
        scores = _scores(table, gains)
        for position in chosen:
            scores.pop(position, None)
    return chosen


def _is_needed(position: int, table: _Table, hard: set[str]) -> bool:
    """Tell whether a sentence has a figure or name that no chosen one has."""
    return any(position in table.postings.get(term, ()) for term in hard)


def _scores(table: _Table, gains: dict[str, float]) -> dict[int, float]:
    scores: dict[int, float] = defaultdict(float)
    for term, gain in gains.items():
        for position in table.postings.get(term, ()):
            scores[position] += gain
    for position in scores:
        length = table.lengths[position] / table.mean
        scores[position] *= (_SATURATION + 1) / (1 + _SATURATION * (1 - _LENGTH + _LENGTH * length))
    return scores


def _rarity(term: str, table: _Table) -> float:
    count = len(table.postings.get(term, ()))
    return log(1 + (len(table.lengths) - count + 0.5) / (count + 0.5))


@remembered
def _table(index: SentenceIndex) -> _Table:
    postings: dict[str, list[int]] = {}
    lengths: list[int] = []
    for position, reading in enumerate(index):
        terms = _terms_in(reading)
        lengths.append(len(terms))
        for term in terms:
            postings.setdefault(term, []).append(position)
    mean = sum(lengths) / len(lengths) if any(lengths) else 1.0
    return _Table({term: tuple(found) for term, found in postings.items()}, tuple(lengths), mean)


@remembered
def _terms_in(reading: SentenceReading) -> tuple[str, ...]:
    """Return what a sentence is found by, which no claim changes."""
    words = [word for _, word in _worded(wording_of(reading))]
    beginnings = [_beginning(word) for word in words if len(word) > _BEGINNING]
    return tuple(dict.fromkeys([*words, *beginnings]))


def _weights(wording: Wording, names: Sequence[NameMention]) -> dict[str, float]:
    """Return the terms of a claim and what each counts; the names tell those that open it."""
    weights: dict[str, float] = {}
    openers = [name for name in names if wording.words and name.start <= wording.starts[0]]
    for position, word in _worded(wording):
        named = any(name.end > wording.starts[position] for name in openers)
        weights[word] = _WEIGHTS["name" if named else _kind(wording, position)]
        if len(word) > _BEGINNING:
            weights[_beginning(word)] = _WEIGHTS["beginning"]
    return weights


def _beginning(word: str) -> str:
    return word[:_BEGINNING] + "-"


def _worded(wording: Wording) -> Iterator[tuple[int, str]]:
    """Yield the terms of the words that carry meaning, with their positions."""
    for position, lemma in enumerate(wording.lemmas):
        if lemma not in STOPWORDS and wording.words[position] not in STOPWORDS:
            yield position, _term(wording, position)


def _term(wording: Wording, position: int) -> str:
    """Return the lemma at a position; "March 6th" is "March 6", but "first" is not "1"."""
    lemma = wording.lemmas[position]
    in_digits = wording.written(position)[0].isdigit()
    return lemma.removeprefix(_ORDINAL) if in_digits else lemma


def _kind(wording: Wording, position: int) -> str:
    if wording.words[position][0] in "0123456789#":
        return "figure"
    if not wording.is_capital(position):
        return "word"
    return "name" if position > 0 or not is_common_word(wording.words[0]) else "word"


def carriers(claim: frozenset[str], sentences: Sequence[frozenset[str]]) -> tuple[int, ...]:
    """Return the positions of the sentences that a claim's words of content come from, in order.

    Greedy: each chosen sentence has most of the words that no chosen one has yet.
    """
    chosen: list[int] = []
    left = claim
    while left and len(chosen) < len(sentences):
        best = max(range(len(sentences)), key=lambda at: (len(left & sentences[at]), -at))
        if chosen and len(left & sentences[best]) < _SHARE * len(claim):
            break
        chosen.append(best)
        left -= sentences[best]
    return tuple(sorted(chosen))
