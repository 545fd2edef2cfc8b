"""A sentence as a row of tokens in which numbers stand alone.

Owns the splitting of "five-year-old" and "25-year-olds" at their hyphens; other hyphenated
words ("MiG-29", "part-time") stay whole. Knows nothing of what numbers mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.reading.figures.words import NUMBER_HEADS, word_set
from summarizer.reading.tokens import Pieces

RANGE_MARKS = word_set("- – — ‑ −")
"""Hyphens and dashes that may stand between the ends of a range."""

_PADDING = ("",) * 16
_TITLE_SAMPLE = 40
_TITLE_SHARE = 0.85
_SMALL_IN_TITLES = word_set("the and for but nor off out per via from with into over than")


@dataclass(frozen=True)
class Row:
    """Holds the words of a text as `written` and in lower case, and where they start.

    `words` ends in empty ones, so that looking a few tokens past either end (negative positions
    count from there) finds "" and costs no test: this is the innermost step of all reading here.
    """

    text: str
    written: Sequence[str]
    starts: Sequence[int]
    words: tuple[str, ...]

    @classmethod
    def of(cls, pieces: Pieces) -> Row:
        """Return the row of a text taken apart."""
        if "-" in pieces.text:
            pieces = Pieces(pieces.text, tuple(_split_numbers(pieces)))
        words = [word.lower() for word in pieces.words]
        if "’" in pieces.text:
            words = [word.replace("’", "'") for word in words]
        return cls(pieces.text, pieces.words, pieces.starts, (*words, *_PADDING))

    def __len__(self) -> int:
        return len(self.written)

    def word(self, position: int) -> str:
        """Return a lower-case token, "" up to a few tokens outside the row."""
        return self.words[position]

    def end(self, position: int) -> int:
        """Return where a token ends."""
        return self.starts[position] + len(self.written[position])

    def is_glued(self, position: int) -> bool:
        """Tell whether a token follows the one before without a space."""
        if not 0 < position < len(self.written):
            return False
        return self.starts[position] == self.end(position - 1)

    def is_capitalised(self, position: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return 0 <= position < len(self.written) and self.written[position][0].isupper()

    def is_named(self, position: int) -> bool:
        """Tell whether a token is a word with a capital letter anywhere: "Boeing", "iPhone"."""
        if not 0 <= position < len(self.written):
            return False
        text = self.written[position]
        return text[0].isalpha() and not text.islower()

    def between(self, first: int, stop: int) -> str:
        """Return the text from the first token up to the one before `stop`."""
        return self.text[self.starts[first] : self.end(stop - 1)]

    @cached_property
    def is_title(self) -> bool:
        """Tell whether nearly all longer words are capitalised, as in headlines."""
        words = self.written[:_TITLE_SAMPLE]
        longer = [
            w for w in words if len(w) > 2 and w[0].isalpha() and w.lower() not in _SMALL_IN_TITLES
        ]
        capital = sum(word[0].isupper() for word in longer)
        return len(longer) > 2 and capital >= _TITLE_SHARE * len(longer)


def _split_numbers(pieces: Pieces) -> Iterator[str]:
    """Split hyphenated words that begin with a number or continue one."""
    continues = False
    for position, text in enumerate(pieces.words):
        is_tail = continues and pieces.is_glued(position)
        if "-" in text[1:] and (is_tail or text.partition("-")[0].lower() in NUMBER_HEADS):
            yield from _at_hyphens(text)
        else:
            yield text
        continues = text[0].isdigit() or (is_tail and text == "-")


def _at_hyphens(text: str) -> Iterator[str]:
    """Yield the parts of a word and the hyphens between them."""
    first, *others = text.split("-")
    yield first
    for other in others:
        yield from ("-", other)
