"""Words and their lemmas.

Owns tokenising and lemmatising; knows nothing of sentences or meaning. Lemmas come from
simplemma, whose dictionary loads on the first word asked for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.reading.types import Token

_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*"  # 1,204  2.5  10:30
    r"|(?:[^\W\d_]\.){2,}"  # U.S.  a.m.
    r"|[^\W_]+(?:['’&-][^\W_]+)*"  # word  don't  well-trained  AT&T
    r"|[^\w\s]",
)

_FUNCTION_WORDS = (
    "a about above after again against all also although am among an and any are as at be "
    "because been before being below between both but by can could did do does doing down during "
    "each either else ever every few for from further had has have having he her here hers "
    "herself him himself his how however i if in into is it its itself just least less many may "
    "me might more most much must my myself neither no nor not of off on once one only onto or "
    "other our ours out over own per rather same shall she should since so some such than that "
    "the their theirs them themselves then there these they this those though through thus to "
    "too toward towards under until up upon us very was we were what when where whether which "
    "while who whom whose why will with within without would yet you your yours"
)

STOPWORDS = frozenset(_FUNCTION_WORDS.split())
"""Function words of English: a closed class that says nothing about what a sentence is about."""


def tokenize(text: str) -> tuple[Token, ...]:
    """Split a text into words, numbers and single marks, with offsets."""
    return tuple(Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text))


@lru_cache(maxsize=65_536)
def lemma(word: str) -> str:
    """Return the lower-case dictionary form of a word; unknown words come back lower-case."""
    from simplemma import lemmatize  # loads its dictionary: half of the start-up if done early

    plain = word.replace("’", "'").removesuffix("'s")
    return str(lemmatize(plain, lang="en")).lower() if plain.isalpha() else plain.lower()


@lru_cache(maxsize=16_384)
def is_common_word(word: str) -> bool:
    """Tell whether the dictionary knows the lower-case form of a word."""
    from simplemma import is_known  # see `lemma`

    return bool(is_known(word.lower(), lang="en"))
