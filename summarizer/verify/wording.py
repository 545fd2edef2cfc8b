"""A sentence as the checks compare it: plain words, clauses and quotation marks.

Owns how the words of `plain_words` make a sentence, and what two pieces are together ("21st", "per
cent"). Knows nothing of claims or evidence.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import Final, NamedTuple

from summarizer.reading.chunks import Kept
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS, Pieces, one_word
from summarizer.verify.memory import remembered
from summarizer.verify.plain_words import base, canonical
from summarizer.verify.wordlists import words as words_of

_CENT: Final = "cent"
_JOINING: Final = words_of("cent st nd rd th q St Nd Rd Th Q ST ND RD TH")
"""What makes another word of the one before it."""
_BOUNDARIES: Final = frozenset(",;:.!?()[]—–")
_APOSTROPHE: Final = "’"
"""Closes only what is open: it may be that of a plural ("workers’")."""
_OPENING, _CLOSING, _STRAIGHT = "“«„‘", "”»’", '"'
_MARKS: Final = frozenset(_OPENING + _CLOSING + _STRAIGHT)


class Wording:
    """Is a sentence as parallel tuples, one entry a word.

    `words` are lower-case and canonical, `lemmas` their dictionary forms. `content` holds the
    lemmas that carry meaning, `spelled` all words and lemmas. What few checks look at is worked
    out when one does, from the `pieces` of the text: `places` tells which one each comes from.
    """

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces
        self._plain = [_PLAIN[chunk] for chunk in pieces.chunks]
        words = tuple([word for plain in self._plain for word in plain.words])
        if _CENT in words:  # may go with a "per" in the chunk before
            self._plain = [_plain_words(pieces)]
            words = self._plain[0].words
        self.words = words
        self.lemmas = tuple([word for plain in self._plain for word in plain.lemmas])
        lemmas = frozenset(self.lemmas)
        self.content = lemmas - STOPWORDS
        self.spelled = lemmas.union(words)

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def places(self) -> list[int]:
        """Return the position of the piece that each word comes from."""
        places: list[int] = []
        first = 0
        for plain in self._plain:
            places += [first + place for place in plain.places]
            first += plain.pieces
        return places

    @cached_property
    def starts(self) -> list[int]:
        """Return the offset of each word."""
        whole = len(self._plain) != len(self.pieces.chunks)
        begins = [0] if whole else self.pieces.chunk_starts
        pairs = zip(begins, self._plain, strict=True)
        return [begin + offset for begin, plain in pairs for offset in plain.offsets]

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        """Return the number of the clause that each word stands in."""
        clauses: list[int] = []
        clause = 0
        for plain in self._plain:
            clauses += [clause + bounds for bounds in plain.clauses]
            clause += plain.bounds
        return tuple(clauses)

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """Tell of each word whether it is quoted, also by a mark that is in another sentence."""
        if _MARKS.isdisjoint(self.pieces.text):
            return (False,) * len(self)
        quoted = _quoted(self.pieces)
        return tuple([quoted[place] for place in self.places])

    def written(self, position: int) -> str:
        """Return a word as it is written."""
        return self.pieces.words[self.places[position]]

    def end(self, position: int) -> int:
        """Return the offset where a word ends."""
        return self.starts[position] + len(self.written(position))

    def between(self, start: int, end: int) -> range:
        """Return the positions of the words that begin between two offsets."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def is_capital(self, position: int) -> bool:
        """Tell whether a word is written with a capital."""
        return self.written(position)[0].isupper()

    def surface(self, start: int, end: int) -> str:
        """Return the words from `start` to `end` as they are written, a space between them."""
        written = self.pieces.words
        return " ".join(dict.fromkeys([written[place] for place in self.places[start:end]]))


@remembered
def wording_of(reading: SentenceReading) -> Wording:
    """Return the wording of a sentence."""
    return Wording(reading.pieces)


class Plain(NamedTuple):
    """Is the plain words of some pieces, with their lemmas and what is known of their places.

    `places` are the pieces that they come from, `offsets` where these begin, `clauses` how many
    boundaries stand before each; `pieces` and `bounds` tell how many there are in all.
    """

    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    places: tuple[int, ...]
    offsets: tuple[int, ...]
    clauses: tuple[int, ...]
    pieces: int
    bounds: int


def _plain_words(pieces: Pieces) -> Plain:
    """Return the plain words of a text taken apart."""
    words: list[str] = []
    lemmas: list[str] = []
    places: list[int] = []
    for place, text in enumerate(pieces.words):
        found = _FORMS[text]
        if text in _JOINING and words:
            joined = _joined(words[-1], pieces, places[-1], place)
            if joined:
                found = joined
                del words[-1], lemmas[-1], places[-1]
        for word, lemma_of_word in found:
            words.append(word)
            lemmas.append(lemma_of_word)
            places.append(place)
    marks = [at for at, piece in enumerate(pieces.words) if piece in _BOUNDARIES]
    return Plain(
        words=tuple(words),
        lemmas=tuple(lemmas),
        places=tuple(places),
        offsets=tuple([pieces.starts[place] for place in places]),
        clauses=tuple([bisect_left(marks, place) for place in places]),
        pieces=len(pieces.words),
        bounds=len(marks),
    )


def _plain(chunk: str) -> Plain:
    word = one_word(chunk)
    if not word or word[0] in _JOINING:
        return _plain_words(Pieces(chunk))
    words, lemmas = zip(*_FORMS[word[0]], strict=True)
    nought = (0,) * len(words)
    bounds = len(word) - 1  # the mark behind it, which is no word
    return Plain(words, lemmas, nought, nought, nought, len(word), bounds)


_PLAIN = Kept(_plain)
"""The plain words of each chunk: what two pieces are together hardly ever crosses a space."""


Forms = tuple[tuple[str, str], ...]
"""The plain words that one token stands for, each with its lemma."""


def _with_lemmas(words: tuple[str, ...]) -> Forms:
    return tuple((word, base(word)) for word in words)


def _forms(text: str) -> Forms:
    return _with_lemmas(canonical(text))


_FORMS = Kept(_forms)


def _joined(before: str, pieces: Pieces, place: int, other: int) -> Forms:
    """Return what two tokens are together: "21st", "3Q", "per cent"; nothing for most."""
    ending = pieces.words[other]
    if ending == _CENT:
        return _with_lemmas(("percent",)) if before == "per" else ()
    after_number = other == place + 1 and pieces.words[place].isdigit()
    if not after_number or not pieces.is_glued(other):
        return ()
    return _with_lemmas((f"#{before}", "quarter") if ending in "qQ" else (f"#{before}",))


def _quoted(pieces: Pieces) -> list[bool]:
    """Tell for each piece whether it stands in quotation marks that may lie outside."""
    inside = [False] * len(pieces.words)
    opened: int | None = None
    for position, mark in enumerate(pieces.words):
        if mark not in _MARKS:
            continue
        if mark in _OPENING or (mark == _STRAIGHT and _opens(pieces, position)):
            opened = position
        elif opened is not None or (mark != _APOSTROPHE and True not in inside):
            start = opened or 0
            inside[start:position] = [True] * (position - start)
            opened = None
    if opened is not None:
        inside[opened:] = [True] * (len(inside) - opened)
    return inside


def _opens(pieces: Pieces, position: int) -> bool:
    return pieces.is_glued(position + 1) and not pieces.is_glued(position)
