"""A sentence as a row of tokens in which numbers stand alone.

Owns the splitting of "five-year-old" and "25-year-olds" at their hyphens; other hyphenated
words ("MiG-29", "part-time") stay whole. Knows nothing of what numbers mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.reading.figures.words import NUMBER_HEADS, word_set
from summarizer.reading.types import Token

RANGE_MARKS = word_set("- – — ‑ −")
"""Hyphens and dashes that may stand between the ends of a range."""

_PADDING = ("",) * 16
_TITLE_SAMPLE = 40
_TITLE_SHARE = 0.85
_SMALL_IN_TITLES = word_set("the and for but nor off out per via from with into over than")


@dataclass(frozen=True)
class Row:
    """Holds the tokens of a text and their lower-case words.

    `words` ends in empty ones, so that looking a few tokens past either end (negative positions
    count from there) finds "" and costs no test: this is the innermost step of all reading here.
    """

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str, tokens: tuple[Token, ...]) -> Row:
        """Return the row of a text from its tokens."""
        if "-" in text:
            tokens = tuple(_split_numbers(tokens))
        words = [token.text.lower() for token in tokens]
        if "’" in text:
            words = [word.replace("’", "'") for word in words]
        return cls(text, tokens, (*words, *_PADDING))

    def __len__(self) -> int:
        return len(self.tokens)

    def word(self, position: int) -> str:
        """Return a lower-case token, "" up to a few tokens outside the row."""
        return self.words[position]

    def is_glued(self, position: int) -> bool:
        """Tell whether a token follows the one before without a space."""
        if not 0 < position < len(self.tokens):
            return False
        return self.tokens[position].start == self.tokens[position - 1].end

    def is_capitalised(self, position: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return 0 <= position < len(self.tokens) and self.tokens[position].text[0].isupper()

    def is_named(self, position: int) -> bool:
        """Tell whether a token is a word with a capital letter anywhere: "Boeing", "iPhone"."""
        if not 0 <= position < len(self.tokens):
            return False
        text = self.tokens[position].text
        return text[0].isalpha() and not text.islower()

    def between(self, first: int, stop: int) -> str:
        """Return the text from the first token up to the one before `stop`."""
        return self.text[self.tokens[first].start : self.tokens[stop - 1].end]

    @cached_property
    def is_title(self) -> bool:
        """Tell whether nearly all longer words are capitalised, as in headlines."""
        words = [token.text for token in self.tokens[:_TITLE_SAMPLE]]
        longer = [
            w for w in words if len(w) > 2 and w[0].isalpha() and w.lower() not in _SMALL_IN_TITLES
        ]
        capital = sum(word[0].isupper() for word in longer)
        return len(longer) > 2 and capital >= _TITLE_SHARE * len(longer)


def _split_numbers(tokens: Iterable[Token]) -> Iterator[Token]:
    """Split hyphenated words that begin with a number or continue one."""
    continues = False
    end = -1
    for token in tokens:
        text = token.text
        is_tail = continues and token.start == end
        if "-" in text[1:] and (is_tail or text.partition("-")[0].lower() in NUMBER_HEADS):
            yield from _at_hyphens(token)
        else:
            yield token
        continues = text[0].isdigit() or (is_tail and text == "-")
        end = token.end


def _at_hyphens(token: Token) -> Iterator[Token]:
    start = token.start
    for part in token.text.split("-"):
        if start > token.start:
            yield Token("-", start - 1, start)
        yield Token(part, start, start + len(part))
        start += len(part) + 1
