"""The words of a sentence with the names that cover them.

Owns positions: everything that reads statements works on word numbers and asks here for offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer.reading.names.words import CALENDAR, ORGANISATION_HEADS, ROLES, TITLES, word_set
from summarizer.reading.speech_verbs import SPEAKER_NOUNS
from summarizer.reading.tokens import STOPWORDS, Pieces
from summarizer.reading.types import NameMention, QuoteMention

_TOKEN = re.compile(
    r"\d++(?:[.,:]\d++)*+(?:-[^\W\d_]++)*+"  # 1,204  41-count
    r"|(?:[^\W\d_]\.){2,}+"
    r"|[^\W_]++(?:['’&-][^\W_]++)*+"
    r"|[^\w\s]"
)
_COUNTED = re.compile(r"\d-[^\W\d_]")
"""Only about "41-count" do these words differ from those of all other readers."""

TIME_WORDS = CALENDAR | word_set(
    "day days week weeks month months year years time hour hours morning afternoon evening night"
)
"""Words that say when, so that they describe no speaker."""

POINTS = frozenset(".,;:!?—–-()[]“”\"‘’'…")
QUOTE_MARKS = frozenset("“”\"‘’'«»")
_SPEAKER_STEMS = frozenset(
    form for noun in SPEAKER_NOUNS | ROLES | TITLES for form in (noun, noun.removesuffix("s"))
)
_PLURALS = word_set("people police media staff men women spokespeople press")


def is_speaker_noun(word: str) -> bool:
    """Tell a noun for somebody who can say something, in any number and case."""
    return word.removesuffix("'s").removesuffix("’s").removesuffix("s") in _SPEAKER_STEMS


def is_plural(noun: str) -> bool:
    """Tell a plural noun by its form."""
    return noun in _PLURALS or (noun.endswith("s") and not noun.endswith(("ss", "'s", "’s", "is")))


def is_house(mention: NameMention, owner: str) -> bool:
    """Tell the second half of a name: a noun for a house behind whose it is."""
    houses = len(mention.words) == 1 and mention.words[0].lower() in ORGANISATION_HEADS
    return houses and owner[:1].isupper() and owner.endswith(("'s", "’s"))


@dataclass(slots=True)
class Words:
    """Is a sentence as words: lower-case text, offsets, and the name each belongs to.

    `quotes` are its quotations that quote somebody, `close` is where it ends without full stop.
    """

    text: str
    low: list[str]
    start: list[int]
    end: list[int]
    name: list[NameMention | None]
    quotes: list[QuoteMention]
    close: int

    def __len__(self) -> int:
        return len(self.low)

    def is_possessive(self, mention: NameMention) -> bool:
        """Tell whether a name stands in the genitive."""
        return self.text[mention.end : mention.end + 1] in ("'", "’")

    def after_name(self, position: int) -> int:
        """Return the first word after the name that covers a word, and its genitive mark."""
        mention = self.name[position]
        while position < len(self) and self.name[position] is mention:
            position += 1
        marked = position < len(self) and self.low[position] in ("'", "’")
        return position + 1 if marked and mention and self.is_possessive(mention) else position

    def before_name(self, position: int) -> int:
        """Return the first word of the name that covers a word, its title included."""
        mention = self.name[position]
        while position and self.name[position - 1] is mention:
            position -= 1
        return position

    def describes(self, position: int) -> bool:
        """Tell a word that can stand before a noun: no function word, no time, no mark."""
        word = self.low[position]
        return word[0].isalnum() and word not in STOPWORDS and word not in TIME_WORDS

    def slice(self, first: int, end: int) -> str:
        """Return the text of words, with single spaces."""
        return " ".join(self.text[self.start[first] : self.end[end - 1]].split())


def read_words(
    pieces: Pieces, names: Sequence[NameMention], quotes: Iterable[QuoteMention]
) -> Words:
    """Return the words of a sentence with its names laid over them."""
    text = pieces.text
    if _COUNTED.search(text) is not None:
        pieces = Pieces(text, tuple(_TOKEN.findall(text)))
    written, starts = pieces.words, pieces.starts
    words = Words(
        text,
        low=[word.lower() for word in written],
        start=starts,
        end=[at + len(word) for at, word in zip(starts, written, strict=True)],
        name=[None] * len(written),
        quotes=[quote for quote in quotes if not quote.scare],
        close=len(text.rstrip(" .\n\t")),
    )
    _cover(words, names)
    return words


def _cover(words: Words, names: Sequence[NameMention]) -> None:
    """Mark the words of each name; a title wins over a place inside it ("U.S. Ambassador")."""
    for mention in names:
        first = bisect_left(words.start, _start_with_title(words.text, mention))
        last = bisect_left(words.start, mention.end, first)
        words.name[first:last] = [mention] * (last - first)


def _start_with_title(text: str, mention: NameMention) -> int:
    if mention.title is None:
        return mention.start
    reach = max(0, mention.start - len(mention.title) - 8)
    found = text.rfind(mention.title, reach, mention.start)
    return mention.start if found < 0 else found
