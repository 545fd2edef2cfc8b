"""A sentence as the checks compare it: plain words, clauses and quotation marks.

Owns what makes two spellings the same word: contractions, hyphens, per cent, number words,
British endings. Knows nothing of claims or evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS, is_common_word, lemma
from summarizer.reading.types import Token
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
_SHORT: Final = 2
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
_APOSTROPHE: Final = "’"
"""Closes only what is open: it may be that of a plural ("workers’")."""
_OPENING, _CLOSING, _STRAIGHT = "“«„‘", "”»’", '"'
_MARKS: Final = frozenset(_OPENING + _CLOSING + _STRAIGHT)


@dataclass(frozen=True, slots=True)
class Wording:
    """Is a sentence as parallel tuples, one entry a word.

    `words` are lower-case and canonical, `lemmas` their dictionary forms, `tokens` the token
    each came from, `clauses` the number of the clause, `quoted` whether it stands between
    quotation marks (also when a mark is in another sentence). `content` holds the lemmas that
    carry meaning, `spelled` all words and lemmas.
    """

    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    tokens: tuple[Token, ...]
    clauses: tuple[int, ...]
    quoted: tuple[bool, ...]
    content: frozenset[str]
    spelled: frozenset[str]

    def __len__(self) -> int:
        return len(self.words)

    def is_capital(self, position: int) -> bool:
        """Tell whether a word is written with a capital."""
        return self.tokens[position].text[0].isupper()

    def surface(self, start: int, end: int) -> str:
        """Return the words from `start` to `end` as they are written, a space between them."""
        return " ".join(dict.fromkeys(token.text for token in self.tokens[start:end]))


@remembered
def wording_of(reading: SentenceReading) -> Wording:
    """Return the wording of a sentence."""
    words: list[str] = []
    lemmas: list[str] = []
    places: list[int] = []
    clauses: list[int] = []
    clause, tokens = 0, reading.tokens
    for place, token in enumerate(tokens):
        text = token[0]
        if text in _BOUNDARIES:
            clause += 1
            continue
        found = _forms(text)
        if len(text) <= _SHORT and words and _is_ordinal_ending(tokens[places[-1]], token):
            found = _with_lemmas(_ordinal(words.pop(), text))
            del lemmas[-1], places[-1], clauses[-1]
        elif text == "cent" and words and words[-1] == "per":
            found = _with_lemmas(("percent",))
            del words[-1], lemmas[-1], places[-1], clauses[-1]
        for word, lemma_of_word in found:  # plain lists, since every claim passes here
            words.append(word)
            lemmas.append(lemma_of_word)
            places.append(place)
            clauses.append(clause)
    quoted = _quoted_tokens(tokens) if not _MARKS.isdisjoint(reading.text) else None
    known = frozenset(lemmas)
    return Wording(
        tuple(words),
        tuple(lemmas),
        tuple([tokens[place] for place in places]),
        tuple(clauses),
        tuple([quoted[place] for place in places]) if quoted else (False,) * len(words),
        known - STOPWORDS,
        known.union(words),
    )


@lru_cache(maxsize=65_536)
def _forms(text: str) -> tuple[tuple[str, str], ...]:
    """Return the plain words that one token stands for, each with its lemma."""
    return _with_lemmas(canonical(text))


def _with_lemmas(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((word, base(word)) for word in words)


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


def _is_ordinal_ending(before: Token, token: Token) -> bool:
    """Tell the "st" of "21st" and the "Q" of "3Q" from words."""
    return (
        before.end == token.start
        and before.text.isdigit()
        and token.text.lower() in ("st", "nd", "rd", "th", "q")
    )


def _ordinal(number: str, ending: str) -> tuple[str, ...]:
    return (f"#{number}", "quarter") if ending in "qQ" else (f"#{number}",)


def _expanded(plain: str) -> Iterator[str]:
    if plain in _WHOLE:
        yield from _WHOLE[plain]
    elif plain[0] == "q" and plain[1:].isdigit():
        yield from (f"#{plain[1:]}", "quarter")
    elif plain.endswith("n't") and plain != "n't":
        stem = plain.removesuffix("n't")
        yield from (_MODAL_STEMS.get(stem, stem), "not")
    elif "-" in plain:
        for part in plain.split("-"):
            yield from canonical(part) if part else ()
    else:
        for ending, full in _ENDINGS:
            if plain.endswith(ending) and len(plain) > len(ending):
                yield from (plain.removesuffix(ending), full)
                return
        yield _NUMBERS.get(plain) or _ORDINALS.get(plain) or plain


def _quoted_tokens(tokens: tuple[Token, ...]) -> list[bool]:
    """Tell for each token whether it stands in quotation marks that may lie outside."""
    inside = [False] * len(tokens)
    opened: int | None = None
    for position, token in enumerate(tokens):
        mark = token.text
        if mark not in _MARKS:
            continue
        if mark in _OPENING or (mark == _STRAIGHT and _opens(tokens, position)):
            opened = position
        elif opened is not None or (mark != _APOSTROPHE and True not in inside):
            start = opened or 0
            inside[start:position] = [True] * (position - start)
            opened = None
    if opened is not None:
        inside[opened:] = [True] * (len(tokens) - opened)
    return inside


def _opens(tokens: tuple[Token, ...], position: int) -> bool:
    before = position == 0 or tokens[position - 1].end < tokens[position].start
    after = position + 1 < len(tokens) and tokens[position + 1].start == tokens[position].end
    return before and after
