"""A sentence as the checks compare it: plain words, clauses and quotation marks.

Owns what makes two spellings the same word: contractions, hyphens, per cent, number words,
British endings. Knows nothing of claims or evidence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Final

from summarizer.reading.chunks import Kept
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS, Pieces, is_common_word, lemma, one_word
from summarizer.verify.memory import remembered
from summarizer.verify.wordlists import numbered
from summarizer.verify.wordlists import words as words_of

_MODAL_STEMS: Final = {"wo": "will", "ca": "can", "sha": "shall", "ai": "be"}
_ENDINGS: Final = (("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'m", "am"), ("'d", "would"))
_WHOLE: Final = {
    "cannot": ("can", "not"),
    "per": ("per",),
    "until": ("till",),
    "dont": ("do", "not"),
    "versus": ("against",),
    "vs": ("against",),
    "notwithstanding": ("despite",),
}
_SYMBOLS: Final = {"%": "percent", "$": "$", "€": "€", "£": "£", "¥": "¥"}
_CENT: Final = "cent"
_JOINING: Final = words_of("cent st nd rd th q St Nd Rd Th Q ST ND RD TH")
"""What makes another word of the one before it."""
_GERUND: Final = 6
_NO_GERUNDS: Final = words_of(
    "during evening morning nothing something anything everything spring string notwithstanding"
)
_BOUNDARIES: Final = frozenset(",;:.!?()[]—–")
_NUMBERS: Final = {
    word: str(number)
    for word, number in numbered(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty""",
        0,
    ).items()
} | {
    word: str(number * 10)
    for word, number in numbered("thirty forty fifty sixty seventy eighty ninety", 3).items()
}
_ORDINALS: Final = {
    word: f"#{number}"
    for word, number in numbered(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth""", 1
    ).items()
}
_COMPOUND: Final = 2
"""A number in words such as "forty-two" has so many parts, and so many digits."""
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
        plain = [_PLAIN[chunk] for chunk in pieces.chunks]
        self.words = tuple([word for found in plain for word in found[0]])
        self.lemmas = tuple([word for found in plain for word in found[1]])
        if _CENT in self.words:  # may go with a "per" in the chunk before
            self.words, self.lemmas, self.places, _ = _plain_words(pieces)
        lemmas = frozenset(self.lemmas)
        self.content = lemmas - STOPWORDS
        self.spelled = lemmas.union(self.words)

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def places(self) -> Sequence[int]:
        """Return the position of the piece that each word comes from."""
        places: list[int] = []
        first = 0
        for chunk in self.pieces.chunks:
            _, _, inside, pieces = _PLAIN[chunk]
            places += [first + place for place in inside]
            first += pieces
        return places

    @cached_property
    def starts(self) -> list[int]:
        """Return the offset of each word."""
        starts = self.pieces.starts
        return [starts[place] for place in self.places]

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        """Return the number of the clause that each word stands in."""
        marks = [at for at, piece in enumerate(self.pieces.words) if piece in _BOUNDARIES]
        return tuple([bisect_left(marks, place) for place in self.places])

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


Plain = tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...], int]
"""Words, their lemmas, the position of the piece that each is of, how many pieces there are."""


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
    return tuple(words), tuple(lemmas), tuple(places), len(pieces.words)


def _plain(chunk: str) -> Plain:
    word = one_word(chunk)
    if not word or word[0] in _JOINING:
        return _plain_words(Pieces(chunk))
    found = _FORMS[word[0]]  # a mark behind it is no word
    return (
        tuple([form[0] for form in found]),
        tuple([form[1] for form in found]),
        (0,) * len(found),
        len(word),
    )


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


@lru_cache(maxsize=65_536)
def canonical(text: str) -> tuple[str, ...]:
    """Return the plain words that one token stands for; none for a mark."""
    if not text[0].isalnum():
        return (_SYMBOLS[text],) if text in _SYMBOLS else ()
    if (text[0].isalpha() and "." in text) or text == "US":
        short = text.replace(".", "").lower()
        return ("usa",) if short in ("us", "usa") and text[0].isupper() else (short,)
    plain = text.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if plain[0].isdigit():
        return (plain.replace(",", ""),)
    return tuple(_expanded(plain))


@lru_cache(maxsize=65_536)
def base(word: str) -> str:
    """Return the lemma of a word; a gerund that the dictionary takes for a noun gives its verb."""
    found = lemma(word)
    if found != word or not word.endswith("ing") or len(word) < _GERUND or word in _NO_GERUNDS:
        return found
    stem = word[: -len("ing")]
    verbs = (stem, stem + "e", stem[:-1] if stem[-1] == stem[-2] else stem)
    return next((verb for verb in verbs if is_common_word(verb)), found)


def _expanded(plain: str) -> Iterator[str]:
    if plain in _WHOLE:
        yield from _WHOLE[plain]
    elif plain[0] == "q" and plain[1:].isdigit():
        yield from (f"#{plain[1:]}", "quarter")
    elif plain.endswith("n't") and plain != "n't":
        stem = plain.removesuffix("n't")
        yield from (_MODAL_STEMS.get(stem, stem), "not")
    elif "-" in plain:
        parts = plain.split("-")
        if len(parts) == _COMPOUND and _is_compound(*parts):
            yield str(int(_NUMBERS[parts[0]]) + int(_NUMBERS[parts[1]]))
            return
        for part in parts:
            yield from canonical(part) if part else ()
    else:
        for ending, full in _ENDINGS:
            if plain.endswith(ending) and len(plain) > len(ending):
                yield from (plain.removesuffix(ending), full)
                return
        yield _NUMBERS.get(plain) or _ORDINALS.get(plain) or plain


def _is_compound(tens: str, ones: str) -> bool:
    """Tell "forty" and "two" of "forty-two" from the parts of other words."""
    ten, one = _NUMBERS.get(tens, ""), _NUMBERS.get(ones, "")
    return len(ten) == _COMPOUND and ten.endswith("0") and ten > "1" and len(one) == 1 and one > "0"


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
