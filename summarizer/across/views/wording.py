"""What a statement says of its subject, in the form that it has both quoted and told.

Owns what reported speech changes: "we will" becomes "they would", "this" becomes "that". Knows
nothing of who says it.
"""

from __future__ import annotations

from functools import lru_cache

from summarizer.across.story.terms import UNSAID, term
from summarizer.reading.tokens import LEMMAS, words_of

Wording = tuple[str, ...]

_SOMEBODY, _SOMEBODYS = "they", "their"
_TOLD = {
    "would": "will",
    "could": "can",
    "might": "may",
    "shall": "will",
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "cant": "can not",
    **dict.fromkeys(("we", "i", "he", "she"), _SOMEBODY),
    **dict.fromkeys(("our", "my", "his", "her", "your", "its"), _SOMEBODYS),
    "we'll": f"{_SOMEBODY} will",
    "i'll": f"{_SOMEBODY} will",
    "they'll": f"{_SOMEBODY} will",
    "it'll": "it will",
    "we've": f"{_SOMEBODY} have",
    "i've": f"{_SOMEBODY} have",
    "we're": f"{_SOMEBODY} be",
    "they're": f"{_SOMEBODY} be",
    "it's": "it be",
}
_SUBJECTS = frozenset((_SOMEBODY, _SOMEBODYS, "it"))
_DROPPED = frozenset(("the", "a", "an", "this", "these", "that", "those", "there"))
_SHORTEST = 4


@lru_cache(maxsize=8_192)
def wording(text: str) -> Wording:
    """Return the words of a statement without determiners, tense and person.

    Whose something is is left out, too, but for a subject: "her school".
    """
    told = []
    for word in words_of(text):
        if word[0].isalnum():
            low = word.lower().replace("’", "'")
            told += _untensed(low)
    kept = [word for word in told if word not in _DROPPED]
    return (*kept[:1], *(word for word in kept[1:] if word != _SOMEBODYS))


def _untensed(low: str) -> list[str]:
    if low in _TOLD:
        return _TOLD[low].split()
    if low.endswith("n't"):
        return [*_untensed(low[:-3]), "not"]
    return [term(LEMMAS[low])]


def last_words(said: Wording) -> Wording:
    """Return the words by which statements that may end alike are found."""
    return said[-3:]


def shared_end(one: Wording, two: Wording) -> int:
    """Return how many words two statements share at their ends."""
    pairs = zip(reversed(one), reversed(two), strict=False)
    shared = 0
    for mine, theirs in pairs:
        if mine != theirs:
            break
        shared += 1
    return shared


def is_one_predicate(one: Wording, two: Wording, telling: int) -> bool:
    """Tell two statements that say one thing of a subject which one of them leaves unnamed.

    At least `telling` of the words that they share say something.
    """
    shared = shared_end(one, two)
    if shared < _SHORTEST or tells(one[len(one) - shared :]) < telling:
        return False
    before = (one[: len(one) - shared], two[: len(two) - shared])
    return any(_names_nobody(subject) for subject in before)


def tells(said: Wording) -> int:
    """Return how many words say something."""
    return len({word for word in said if word not in UNSAID and word != "not"})


def _names_nobody(subject: Wording) -> bool:
    """Tell no subject or a pronoun: "we", "it", "her school"."""
    if not subject:
        return True
    return subject[0] in _SUBJECTS and len(subject) <= 1 + (subject[0] == _SOMEBODYS)
