"""Words and their lemmas.

Owns tokenising and lemmatising; knows nothing of sentences or meaning. Lemmas come from
simplemma, whose dictionary loads on the first word asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache, partial
from typing import TYPE_CHECKING
from unicodedata import normalize

from summarizer.reading.chunks import Kept, starts_of
from summarizer.reading.types import Token

if TYPE_CHECKING:
    from simplemma import Lemmatizer
    from simplemma.strategies import DictionaryLookupStrategy

_TOKEN = re.compile(
    r"\d++(?:[.,:]\d++)*+"  # 1,204  2.5  10:30
    r"|(?:[^\W\d_]\.){2,}+"  # U.S.  a.m.
    r"|[^\W_]++(?:['’&-][^\W_]++)*+"  # word  don't  well-trained  AT&T
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


_token = partial(tuple.__new__, Token)
"""Makes a token of its parts, as `Token._make` does, without a step of Python for each."""


_POINTS = frozenset(".,;:!?")


def one_word(chunk: str) -> tuple[str, ...]:
    """Return the word, and the mark behind it, that most chunks are; nothing for all others."""
    if chunk.isalpha():
        return (chunk,)
    return (chunk[:-1], chunk[-1]) if chunk[-1] in _POINTS and chunk[:-1].isalpha() else ()


def _pieces(chunk: str) -> tuple[str, ...]:
    return one_word(chunk) or tuple(_TOKEN.findall(chunk))


_PIECES = Kept(_pieces)


_OFFSETS = Kept(lambda chunk: tuple(places_of(_PIECES[chunk], chunk)))
"""Where the pieces of each chunk begin in it."""


def words_of(text: str) -> tuple[str, ...]:
    """Split a text into words, numbers and single marks."""
    return _words_of(text.split())


def _words_of(chunks: Iterable[str]) -> tuple[str, ...]:
    return tuple([piece for chunk in chunks for piece in _PIECES[chunk]])


class Pieces:
    """Is a text taken apart: its chunks (see `chunks`) and words, numbers and single marks.

    What else there is to know of them is worked out when somebody asks. Readers that cut words
    in another way give their own.
    """

    def __init__(self, text: str, words: tuple[str, ...] | None = None) -> None:
        self.text = text
        self._own = words

    @cached_property
    def chunks(self) -> list[str]:
        """Return what stands between spaces."""
        return self.text.split()

    @cached_property
    def chunk_starts(self) -> list[int]:
        """Return where each chunk begins."""
        return starts_of(self.chunks, self.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return words, numbers and marks in order, as written."""
        return _words_of(self.chunks) if self._own is None else self._own

    @cached_property
    def starts(self) -> list[int]:
        """Return where each word begins."""
        if self._own is not None:
            return places_of(self._own, self.text)
        chunks = zip(self.chunk_starts, self.chunks, strict=True)
        return [at + offset for at, chunk in chunks for offset in _OFFSETS[chunk]]

    def is_glued(self, position: int) -> bool:
        """Tell whether a word follows the one before without a space."""
        if not 0 < position < len(self.words):
            return False
        before = position - 1
        return self.starts[before] + len(self.words[before]) == self.starts[position]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Return the words with their offsets."""
        pairs = zip(self.words, self.starts, strict=True)
        return tuple([_token((word, at, at + len(word))) for word, at in pairs])


def tokenize(text: str) -> tuple[Token, ...]:
    """Split a text into words, numbers and single marks, with offsets."""
    return Pieces(text).tokens


def places_of(words: Iterable[str], text: str) -> list[int]:
    """Return where words that follow each other in a text begin.

    Between two of them stands nothing that a word could begin with, so that plain search finds
    each where it is; that costs half of a match object.
    """
    starts: list[int] = []
    end = 0
    for word in words:
        start = text.index(word, end)
        starts.append(start)
        end = start + len(word)
    return starts


def lemma(word: str) -> str:
    """Return the lower-case dictionary form of a word; unknown words come back lower-case."""
    return LEMMAS[word]


def _lemma(word: str) -> str:
    plain = word.replace("’", "'").removesuffix("'s")
    return written(plain).lower() if plain.isalpha() else plain.lower()


LEMMAS = Kept(_lemma)
"""The lemma of each word, for whoever asks for those of a whole sentence."""


def written(word: str) -> str:
    """Return the dictionary form of a word with the capital that the dictionary gives it."""
    return _english()[0].lemmatize(word, "en")


@lru_cache(maxsize=16_384)
def is_common_word(word: str) -> bool:
    """Tell whether the dictionary knows the lower-case form of a word."""
    return _english()[1].get_lemma(normalize("NFC", word.lower()), "en") is not None


@cache
def _english() -> tuple[Lemmatizer, DictionaryLookupStrategy]:
    """Return what lemmatises and what looks words up, which share one dictionary."""
    from simplemma import Lemmatizer  # a tenth of a short run, which `--help` does without
    from simplemma.strategies import DefaultStrategy, DictionaryLookupStrategy

    from summarizer.reading.dictionary import EnglishOnly

    factory = EnglishOnly()
    strategy = DefaultStrategy(dictionary_factory=factory)
    return Lemmatizer(lemmatization_strategy=strategy), DictionaryLookupStrategy(factory)
