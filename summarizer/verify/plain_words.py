"""The plain words that one written word stands for: "can't" is "can not", "forty-two" is "42".

Owns what makes two spellings the same word: contractions, hyphens, number words, British endings,
and gerunds that the dictionary takes for nouns. Knows nothing of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from summarizer.reading.tokens import is_common_word, lemma
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
_GERUND: Final = 6
_NO_GERUNDS: Final = words_of(
    "during evening morning nothing something anything everything spring string notwithstanding"
)
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
