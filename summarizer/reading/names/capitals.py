"""The capitalised words of one chunk, that is of what stands between two spaces.

Owns what is one word ("U.S.", "al-Assad", "Russia-Ukraine" are one, one and two) and what can be
told of it without its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.reading.chunks import Kept
from summarizer.reading.names import words
from summarizer.reading.names.places import PLACE_OPENINGS, place_of, place_of_demonym
from summarizer.reading.tokens import STOPWORDS

_CAPITALISED = re.compile(
    r"(?<![^\W_])(?:"
    r"(?:[^\W\d_a-z]\.){2,}(?:[^\W\d_a-z](?![^\W_]))?"  # U.S.  J.K.
    r"|(?:[aA]l-|[eE]l-|[dD]['’])?[a-z]?[^\W\d_a-z](?:[^\W_]|['’&-](?=[^\W_]))*"
    r")"
)
CONTRACTIONS = ("n't", "'ll", "'re", "'ve", "'m")
_CUTTING = words.CALENDAR | words.QUANTITIES | STOPWORDS
_PARTIES = frozenset("DRI")
_OPENING_MARKS = frozenset("“‘\"'([—")


class Written(NamedTuple):
    """Is a capitalised word by its place in its chunk; `opens` is None where it begins that.

    `may_cut` and `may_place` are cheap tests that most words fail: whether it may be no part of a
    name ("The", "Monday"), and whether it is a listed place or begins one.
    """

    text: str
    key: str
    start: int
    end: int
    possessive: bool
    opens: bool | None
    may_cut: bool
    may_place: bool


def _caps_of(chunk: str) -> tuple[Written, ...]:
    return () if chunk.islower() else tuple(_found_caps(chunk))


def _found_caps(chunk: str) -> Iterator[Written]:
    for match in _CAPITALISED.finditer(chunk):
        word = match.group()
        if not word[0].isupper() and word[:4] == word[:4].lower():
            continue  # a lower-case letter outside a-z
        start = match.start()
        if "-" in word:
            yield from _split_compound(chunk, word, start)
        else:
            yield _written(chunk, word, start)


CAPS_OF = Kept(_caps_of)
"""The capitalised words of each chunk, in order."""


def _written(chunk: str, word: str, start: int) -> Written:
    end = start + len(word)
    possessive = word[-2:] in ("'s", "’s", "'S", "’S")
    if possessive:
        word, end = word[:-2], end - 2
    elif word[-1] in "sS" and chunk[end : end + 1] in ("'", "’"):
        possessive = True
    opens = chunk[start - 1] in _OPENING_MARKS if start else None
    key = word.lower().replace("’", "'")
    may_cut = key in _CUTTING or key.endswith(CONTRACTIONS) or is_party_tag(word)
    return Written(word, key, start, end, possessive, opens, may_cut, _may_place(word, key))


def _may_place(word: str, key: str) -> bool:
    if key.replace(".", "") in PLACE_OPENINGS:
        return True
    return place_of(word) is not None or place_of_demonym(word) is not None


def is_party_tag(word: str) -> bool:
    """Tell the "R-Ohio" behind a politician's name."""
    return word[1:2] == "-" and word[0] in _PARTIES and "A" <= word[2:3] <= "Z"


def _split_compound(chunk: str, word: str, start: int) -> Iterator[Written]:
    """Cut hyphens between names ("Russia-Ukraine") and before common words ("U.S.-led")."""
    head, _, tail = word.partition("-")
    bare = tail.removesuffix("'s").removesuffix("’s")
    if not tail or head.lower() in ("al", "el") or place_of(f"{head}-{bare}"):
        yield _written(chunk, word, start)
        return
    is_lead = place_of(head) or place_of_demonym(head) or (head.isupper() and len(head) > 1)
    if (is_lead and tail[0].isalpha()) or _is_compound_end(tail):
        yield _written(chunk, head, start)
        if tail[0].isupper():
            yield from _split_rest(chunk, tail, start + len(head) + 1)
    else:
        yield _written(chunk, word, start)


def _split_rest(chunk: str, tail: str, start: int) -> Iterator[Written]:
    for match in _CAPITALISED.finditer(tail):  # bounded by the word: no recursion needed
        yield _written(chunk, match.group().partition("-")[0], start + match.start())
        return


def _is_compound_end(tail: str) -> bool:
    if not tail.islower():
        return False
    participle = tail.endswith("ed") or (tail.endswith("ing") and len(tail) > len("ping"))
    return participle or tail.rpartition("-")[2] in words.COMPOUND_ENDS
