"""A sentence as words with one letter each for their kind.

Owns tokenising for dates: the letters make a string that the rules match with small regular
expressions, which keeps them readable and linear. Knows nothing of what dates mean.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from summarizer.reading.chunks import Kept
from summarizer.reading.clocks import read_clock
from summarizer.reading.dates import words as w
from summarizer.reading.tokens import one_word, places_of

KINDS = {
    "weekday": "W", "short_weekday": "w", "sure_month": "M", "unsure_month": "m",
    "short_month": "a", "small": "d", "ordinal": "D", "number": "N", "word_number": "k",
    "vague": "v", "year": "y", "decade": "Y", "short_decade": "e", "iso": "i", "numeric": "s",
    "span": "I", "range": "R", "time": "t", "clock": "c", "zone": "z", "season": "S",
    "capital_season": "Z", "fall": "f", "nth": "n", "quarter": "q", "short_quarter": "Q",
    "half": "h", "week": "1", "month_unit": "2", "year_unit": "3", "weekend": "4",
    "other_unit": "5", "century": "6", "which": "r", "past": "p", "coming": "j", "recent": "J",
    "part": "l", "shift": "L", "edge": "E", "of": "o", "the": "T", "on": "O", "at": "@", "a": "A",
    "and": "&", "to": ">", "ago": "g", "now": "G", "from": "F", "relative_day": "B",
    "day_part": "V", "christmas": "C", "new": "H", "capital_year": "K", "feast": "u", "comma": ",",
    "back": "b", "dash": "-", "open": "(", "possessive": "'", "mark": "!", "dot": ".", "word": "x",
    "capital": "X",
}  # fmt: skip
"""Kinds of words and the letter of each."""

CLASSES = {
    **KINDS,
    "month": "Mma",
    "any_weekday": "Ww",
    "day": "dD",
    "any_time": "tc",
    "any_season": "SZf",
    "any_quarter": "qQ",
    "long_month": "Mm",
    "bare_season": "Sf",
    "years": "IR",
    "count": "dkNAy",
    "window_count": "dkN",
    "unit": "1235",
    "period": "1234q",
    "week_unit": "15",
    "any_year": "y3",
    "ago_or_now": "gGb",
    "any_holiday": "CH",
    "loose": "lL",
    "window": "rpjJ",
    "long_name": "MmSf",
}
"""Sets of kinds that the rules name."""

CLAIMED = "#"

_TOKEN = re.compile(
    r"[^\W\d_]+(?:[0-9]\w*|['’](?:t|ll|re|ve|d|m)\b)?"  # words, G20, MH17, won't
    r"|['’]s\b"
    r"|['’‘][0-9]0s\b"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?(?![\w-])"
    r"|[0-9]{1,2}(?:/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{4}(?!\w)"
    r"|[0-9]{4}[-–—/][0-9]{4}(?!\w|[-–.,][0-9])"
    r"|[0-9]{4}[-–/][0-9]{2}(?!\w|[-–.,][0-9])"
    r"|[0-9]{1,2}(?:[:.][0-9]{2})?[ \u00a0]?(?:[ap]\. ?m\.|[ap]m\b|[AP]\.M\.|[AP]M\b)"
    r"|[0-9]{1,2}:[0-9]{2}(?![\w:])"
    r"|[0-2][0-9][0-5][0-9] (?:GMT|UTC|BST|CES?T|E[DS]T)\b"
    r"|[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)*[^\W_]*"
    r"|\S"
)
_OVER_SPACE = re.compile(r"[0-9](?:[ap]\.)?[ \u00a0](?:[apm]\.|[ap]m|[AP]\.?M|[A-Z]{3})")
"""What only a number may look like that goes on after a space: "10 a.m.", "1930 GMT"."""

_SHAPES = re.compile(
    r"(?P<ordinal>[0-9]+(?:st|nd|rd|th))"
    r"|(?P<decade>[0-9]{3}0s)"
    r"|(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.*)?)"
    r"|(?P<numeric>[0-9]{1,2}([/.])[0-9]{1,2}\5[0-9]{4})"
    r"|(?P<range>[0-9]{4}[-–—/][0-9]{4})"
    r"|(?P<span>[0-9]{4}[-–/][0-9]{2})"
    r"|(?P<clock>[0-9]{1,2}:[0-9]{2})"
    r"|(?P<time>.*(?:[mM]\.?|T|GMT|UTC))"
)
"""Shapes of numbers that are more than digits, named for their kinds."""

_NUMBERS = frozenset(
    KINDS[name]
    for name in (
        *("small", "ordinal", "number", "year", "decade", "iso", "numeric", "span", "range"),
        *("time", "clock"),
    )
)
"""Kinds that a word may be of that begins with a digit."""
_HANGS = 0xE000
"""So far lie the letters of words of which it hangs on the word before whether they are plain ones
with the capital of a beginning: in the private part of Unicode."""
_HANGING = re.compile("[\ue000-\uf8ff]")
_OPENERS = frozenset(KINDS[name] for name in ("mark", "dot", "open", "dash"))


def _proper_words() -> dict[str, str]:
    """Map words that stand with a capital wherever they stand."""
    lexicon: dict[str, str] = {}
    for name in w.MONTH_NAMES:
        kind = "unsure_month" if name.lower() in w.UNSURE_MONTHS else "sure_month"
        lexicon |= {name: KINDS[kind], name.upper(): KINDS[kind]}
    for name in w.SHORT_MONTHS:
        if name != "May":
            lexicon |= {name: KINDS["short_month"], name.upper(): KINDS["short_month"]}
    for name in w.WEEKDAY_NAMES:
        lexicon |= {name: KINDS["weekday"], name.upper(): KINDS["weekday"]}
    for name in w.SHORT_WEEKDAYS:
        lexicon[name.title()] = KINDS["short_weekday"]
    lexicon |= {name.title(): KINDS["capital_season"] for name in w.SEASONS}
    lexicon |= {"Fourth": KINDS["nth"], "Christmas": KINDS["christmas"], "New": KINDS["new"]}
    lexicon |= {"Year": KINDS["capital_year"], "Day": KINDS["feast"], "Eve": KINDS["feast"]}
    return lexicon | dict.fromkeys(w.ZONES, KINDS["zone"])


_UNITS = w.word_class("hour hours day days weeks months years decade decades")
_COMMON = {
    "word_number": [word for word in w.NUMBERS if word not in {"a", "an"}],
    "vague": ["few", "several", "many", "some", "couple"],
    "season": ["spring", "summer", "autumn", "winter"],
    "fall": ["fall"],
    "nth": list(w.ORDINALS),
    "quarter": ["quarter"],
    "half": ["half"],
    "week": ["week"],
    "month_unit": ["month"],
    "year_unit": ["year"],
    "weekend": ["weekend"],
    "other_unit": _UNITS,
    "century": ["century"],
    "which": list(w.WHICH),
    "past": ["past"],
    "coming": ["coming"],
    "recent": ["recent"],
    "part": ["early", "late", "mid"],
    "shift": ["earlier", "later"],
    "edge": ["end", "start", "beginning", "middle", "close"],
    "of": ["of"],
    "the": ["the"],
    "on": ["on"],
    "at": ["at", "around", "about"],
    "a": ["a", "an"],
    "and": ["and", "or"],
    "to": ["to", "through"],
    "ago": ["ago"],
    "back": ["back"],
    "now": ["now"],
    "from": ["from"],
    "relative_day": list(w.RELATIVE_DAYS),
    "day_part": ["morning", "afternoon", "evening", "night"],
    "time": ["noon", "midnight"],
}
_PROPER = _proper_words()
_PLAIN = {word: KINDS[kind] for kind, listed in _COMMON.items() for word in listed}
_PLAIN |= {",": ",", ".": ".", "-": "-", "–": "-", "—": "-", "(": "(", "'s": "'", "’s": "'"}
_LEXICON = _PLAIN | _PROPER


class Lexed:
    """Is a sentence as words; `kinds` holds one letter for each.

    The words themselves are only taken apart where somebody asks: most sentences hold no date,
    and their kinds tell it.
    """

    def __init__(self, text: str, chunks: Sequence[str]) -> None:
        self.text = text
        self._chunks = chunks
        kinds = "".join([_KINDS_OF[chunk] for chunk in chunks])
        if not _NUMBERS.isdisjoint(kinds) and _OVER_SPACE.search(text) is not None:
            self.words = _split(text)
            kinds = "".join(map(_KIND_OF.__getitem__, self.words))
        self.kinds = kinds if kinds.isascii() else _HANGING.sub(_told_by_before, kinds)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words as written."""
        return tuple([word for chunk in self._chunks for word in _PIECES[chunk]])

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """Return the words in lower case."""
        return tuple([word.lower() for word in self.words])

    @cached_property
    def starts(self) -> list[int]:
        """Return the offset of each word."""
        return places_of(self.words, self.text)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets of the words from `first` to before `last`."""
        return self.starts[first], self.starts[last - 1] + len(self.words[last - 1])

    def word(self, position: int) -> str:
        """Return a word in lower case; "" before the first and after the last."""
        return self.lowered[position] if 0 <= position < len(self.lowered) else ""

    def is_a(self, position: int, name: str) -> bool:
        """Tell whether a word of a named kind or class stands there."""
        return 0 <= position < len(self.kinds) and self.kinds[position] in CLASSES[name]

    def is_lower(self, position: int) -> bool:
        """Tell whether a plain word in lower case stands there."""
        return 0 <= position < len(self.words) and self.words[position].islower()


def lex(text: str, chunks: Sequence[str] | None = None) -> Lexed:
    """Split a sentence into words and tell the kind of each; `chunks` are those of the text."""
    return Lexed(text, text.split() if chunks is None else chunks)


def _split(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text))


def _told_by_before(hanging: re.Match[str]) -> str:
    """Return the kind of a word that may be capitalised because it opens something."""
    at, kinds = hanging.start(), hanging.string
    opens = at == 0 or kinds[at - 1] in _OPENERS
    return chr(ord(hanging.group()) - _HANGS) if opens else KINDS["capital"]


def _kinds(chunk: str) -> str:
    return "".join([_KIND_OF[word] for word in _PIECES[chunk]])


def _kind(word: str) -> str:
    """Return the kind of a word, moved by `_HANGS` where it hangs on the word before."""
    known = _LEXICON.get(word)
    if known:
        return known
    first = word[0]
    if first.isalpha():
        return _word_kind(word)
    if first.isdigit():
        return KINDS[_number_kind(word)]
    return KINDS["short_decade" if word.endswith("0s") else "mark"]


def _word_kind(word: str) -> str:
    if word.islower():
        return KINDS["word"]
    plain = _PLAIN.get(word.lower())
    if plain is not None:
        return chr(_HANGS + ord(plain))
    if word[0] == "Q" and word[1:] in {"1", "2", "3", "4"}:
        return KINDS["short_quarter"]
    return KINDS["capital" if word[0].isupper() else "word"]


def _number_kind(word: str) -> str:
    if word.isascii() and word.isdigit():
        return _digits_kind(word)
    shape = _SHAPES.fullmatch(word)
    kind = shape.lastgroup if shape else None
    if kind in {"clock", "time"} and read_clock(word) is None:
        return "number"
    return kind or "number"


def _digits_kind(word: str) -> str:
    if len(word) <= 2:
        return "small" if 1 <= int(word) <= 31 else "number"
    return "year" if len(word) == 4 and "1000" <= word <= "2999" else "number"


_PIECES = Kept(lambda chunk: one_word(chunk) or _split(chunk))
_KIND_OF = Kept(_kind)
_KINDS_OF = Kept(_kinds)
