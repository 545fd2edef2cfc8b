"""What a copy says otherwise than its original.

Owns the comparison of copied sentences, word by word: figures, names and dates that were put in
the place of others. Other spellings, cut words and added ones change no fact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.reading.tokens import STOPWORDS

ALIKE = 0.6
"""Share of two sentences' words that makes the one a copy of the other."""

_NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty "
    "sixty seventy eighty ninety hundred thousand million billion".split()
)


class Change(NamedTuple):
    """Is what a copy says, and what its original says in the same place."""

    copy: str
    original: str


def changed_facts(copy: ReadArticle, original: ReadArticle) -> tuple[Change, ...]:
    """Return the facts that a copy changed, in its order, each once."""
    there = {reading.text for reading in original.index}
    here = {reading.text for reading in copy.index}
    left = [_words(reading) for reading in original.index if reading.text not in here]
    changed = (_words(reading) for reading in copy.index if reading.text not in there)
    found = (change for words in changed for change in _changes(words, left))
    return tuple(dict.fromkeys(found))


def _changes(words: Sequence[str], others: Sequence[Sequence[str]]) -> Iterator[Change]:
    """Yield what a sentence changed of the one that it copies, if it copies any."""
    aligned = ((_ratio(other, words), other) for other in others)
    share, original = max(aligned, key=lambda pair: pair[0], default=(0.0, words))
    if share < ALIKE:
        return
    matcher = SequenceMatcher(None, original, words, autojunk=False)
    for kind, start, end, copy_start, copy_end in matcher.get_opcodes():
        if kind == "replace":
            yield from _replaced(words[copy_start:copy_end], original[start:end])


def _ratio(one: Sequence[str], other: Sequence[str]) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    # Cheap bounds first: a long copy has many sentences that cannot be meant.
    if min(matcher.real_quick_ratio(), matcher.quick_ratio()) < ALIKE:
        return 0.0
    return matcher.ratio()


def _replaced(copy: Sequence[str], original: Sequence[str]) -> Iterator[Change]:
    """Yield the facts among words that stand in the place of others."""
    for is_fact in (_is_number, _is_name):
        mine = [word for word in copy if is_fact(word)]
        theirs = [word for word in original if is_fact(word)]
        if len(mine) == len(theirs):
            for one, other in zip(mine, theirs, strict=True):
                if not _same(one, other):
                    yield Change(one, other)


def _words(reading: SentenceReading) -> list[str]:
    return [token.text.replace("’", "'") for token in reading.tokens if token.is_word]


def _is_number(word: str) -> bool:
    return any(letter.isdigit() for letter in word) or word.lower() in _NUMBER_WORDS


def _is_name(word: str) -> bool:
    lower = word.lower()
    return word[0].isupper() and lower not in STOPWORDS and not _is_number(word)


def _same(one: str, other: str) -> bool:
    """Tell two ways to write one number or name, by another house or in short."""
    if _is_number(one) and _is_number(other):
        numeric = one[0].isdigit() and other[0].isdigit()
        # A figure in letters and one in digits are left to those who compare amounts.
        return _digits(one) == _digits(other) if numeric else one[0].isdigit() != other[0].isdigit()
    short, long = sorted((_house(one), _house(other)), key=len)
    return long.startswith(short)


def _digits(word: str) -> str:
    return "".join(letter for letter in word if letter.isdigit())


def _house(word: str) -> str:
    """Return a word as no house writes it: "Harbour", "Centre" and "U.S." like their others."""
    plain = "".join(letter for letter in word.lower() if letter.isalnum())
    plain = plain.replace("our", "or").replace("is", "iz").replace("ys", "yz").replace("ll", "l")
    return plain.removesuffix("re") + "er" if plain.endswith("tre") else plain
