"""A sentence as a row of tokens in which numbers stand alone.

Owns the splitting of "five-year-old" and "25-year-olds" at their hyphens; other hyphenated
words ("MiG-29", "part-time") stay whole. Knows nothing of what numbers mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.reading.figures.words import NUMBER_HEADS, word_set
from summarizer.reading.tokens import tokenize
from summarizer.reading.types import Token

RANGE_MARKS = word_set("- – — ‑ −")
"""Hyphens and dashes that may stand between the ends of a range."""

_TITLE_SAMPLE = 40
_TITLE_SHARE = 0.8


@dataclass(frozen=True)
class Row:
    """Holds the tokens of a text and their lower-case words; positions outside read as ""."""

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Row:
        """Tokenise a text."""
        tokens = tuple(_split_numbers(tokenize(text)))
        words = tuple(token.text.lower().replace("’", "'") for token in tokens)
        return cls(text, tokens, words)

    def __len__(self) -> int:
        return len(self.words)

    def word(self, position: int) -> str:
        """Return a lower-case token, "" outside the row."""
        return self.words[position] if 0 <= position < len(self.words) else ""

    def is_glued(self, position: int) -> bool:
        """Tell whether a token follows the one before without a space."""
        if not 0 < position < len(self.tokens):
            return False
        return self.tokens[position].start == self.tokens[position - 1].end

    def is_capitalised(self, position: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return 0 <= position < len(self.tokens) and self.tokens[position].text[0].isupper()

    def between(self, first: int, stop: int) -> str:
        """Return the text from the first token up to the one before `stop`."""
        return self.text[self.tokens[first].start : self.tokens[stop - 1].end]

    @cached_property
    def is_title(self) -> bool:
        """Tell whether nearly all longer words are capitalised, as in headlines."""
        longer = [t.text for t in self.tokens[:_TITLE_SAMPLE] if len(t.text) > 3 and t.is_word]
        letters = [word for word in longer if word[0].isalpha()]
        capital = sum(word[0].isupper() for word in letters)
        return len(letters) > 2 and capital >= _TITLE_SHARE * len(letters)


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
