"""Noun phrases that name or describe who says something.

Owns how such a phrase is built: "the South Korean military", "Ukrainian analyst Oleh Saakyan",
"people familiar with the matter", "Bennett, a defence analyst at the RAND Corporation".
"""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.reading.name_words import ROLES, TITLES, word_set
from summarizer.reading.speech_verbs import (
    OUTLET_NOUNS,
    SPEAKER_NOUNS,
    SPEECH_FORMS,
    SPEECH_NOUNS,
)
from summarizer.reading.statement_words import POINTS, Words
from summarizer.reading.types import NameKind, NameMention

PRONOUNS = frozenset(("he", "she", "they", "it"))
"""Speakers whose name stands in another sentence; their role is the pronoun."""

_DETERMINERS = word_set(
    """the a an some several many most few other another all both every each any its his her
    their this these those our one two three four five six seven eight nine ten no multiple"""
)
_HEADS = SPEAKER_NOUNS | ROLES | TITLES
_SOURCE_LINKS = frozenset(("by", "from", "of"))
_POSTMODIFIERS = word_set("for of in at with from on near inside close familiar briefed within")
_DANGLING = _POSTMODIFIERS | word_set("the a an and to its his her their")
_INSIDE = _DANGLING | word_set("it them him")
_AFFILIATIONS = frozenset(("of", "from", "at", "in"))
_PLURALS = word_set("people police media staff men women spokespeople press")
_CLAUSE_WORDS = word_set("who which that when while after before because whose where as but if")
NOUN_LIKE = frozenset(("state", "project", "post", "call", "show", "voice"))
"""Forms of verbs of speech that describe nouns more often ("state media")."""

_LONGEST = 18
_LONGEST_APPOSITION = 26


@dataclass(frozen=True, slots=True)
class Speaker:
    """Is a phrase from word `first` up to `end` (exclusive) with what it says of the speaker."""

    first: int
    end: int
    name: str | None
    role: str | None
    outlet: bool = False
    person: bool = False
    plural: bool | None = False


def read_speaker(words: Words, first: int, stop: int | None = None) -> Speaker | None:
    """Read a speaker that begins at a word; with `stop` the phrase has to end right there."""
    if first < len(words) and words.low[first] in PRONOUNS and words.name[first] is None:
        alone = stop is None or stop == first + 1
        return Speaker(first, first + 1, None, words.low[first]) if alone else None
    speaker = _Phrase(words, first, stop).read()
    return speaker if speaker and stop in (None, speaker.end) else None


class _Phrase:
    """Reads one phrase word by word; `role` is where its description begins."""

    def __init__(self, words: Words, first: int, stop: int | None) -> None:
        self.words = words
        self.first = first
        self.stop = stop
        self.role: int | None = None
        self.plural: bool | None = None
        self.limit = min(len(words), first + _LONGEST, stop if stop is not None else len(words))

    def read(self) -> Speaker | None:
        position = self.first
        while position < self.limit and self.words.low[position] in _DETERMINERS:
            position += 1
        while position < self.limit:
            mention = self.words.name[position]
            found = self._name(position, mention) if mention else self._noun(position)
            if not isinstance(found, int):
                return found
            position = found
        return None

    def _begin(self, position: int) -> None:
        if self.role is None:
            self.role = position

    def _name(self, position: int, mention: NameMention) -> Speaker | int | None:
        words, after = self.words, self.words.after_name(position)
        if words.is_possessive(mention):
            return self._possessive(position, mention, after)
        if words.end[after - 1] > mention.end:  # "Republican-led"
            self._begin(position)
            return after
        if mention.demonym:
            self._begin(position)
            plural = mention.text.endswith("s") and not self._goes_on(after)
            return self._described(after) if plural else after
        after = self._over_brackets(after)
        if after == self.stop or mention.kind is NameKind.PERSON or after >= self.limit:
            return self._named(mention, after)
        if self._is_outlet(after):
            return self._outlet(mention, after)
        following = words.name[after]
        if following is not None and following.title is not None:
            self._begin(position)
            return after
        if words.low[after] in SPEECH_NOUNS and following is None:
            return Speaker(self.first, after + 1, mention.text, None)
        if self._is_head(after):
            self._begin(position)
            return after
        if self._adjective_chain(after):
            self._begin(position)
            return after
        return self._named(mention, after)

    def _adjective_chain(self, position: int) -> bool:
        """Tell "White House press | secretary": one more word, then a noun for a speaker."""
        following = position + 1
        return following < self.limit and self._is_head(following) and self._plain(position)

    def _goes_on(self, position: int) -> bool:
        return position < self.limit and (self._is_head(position) or self._plain(position))

    def _plain(self, position: int) -> bool:
        words = self.words
        return (
            words.name[position] is None
            and words.describes(position)
            and (words.low[position] not in SPEECH_FORMS or words.low[position] in NOUN_LIKE)
        )

    def _joins(self, position: int) -> bool:
        """Tell "Ukrainian and South Korean", "defectors and analysts"."""
        before = self.words.name[position - 1]
        return before.demonym if before is not None else self._is_head(position - 1)

    def _possessive(self, position: int, mention: NameMention, after: int) -> Speaker | int | None:
        if after < self.limit and self.words.low[after] in SPEECH_NOUNS:
            return Speaker(self.first, after + 1, mention.text, mention.title)
        self._begin(position)
        return after

    def _over_brackets(self, position: int) -> int:
        """Skip "(JCS)" after a name."""
        low = self.words.low
        if low[position : position + 1] == ["("] and ")" in low[position + 1 : position + 4]:
            return low.index(")", position) + 1
        return position

    def _is_outlet(self, position: int) -> bool:
        low = self.words.low[position : position + 2]
        return low[0] in OUTLET_NOUNS or (low[0] in ("news", "television") and len(low) > 1)

    def _outlet(self, mention: NameMention, position: int) -> Speaker:
        end = position + 1
        if end < self.limit and self.words.low[end] in OUTLET_NOUNS:
            end += 1
        role = self.words.slice(position, end)
        return Speaker(self.first, end, mention.text, role, outlet=True)

    def _named(self, mention: NameMention, end: int) -> Speaker:
        role = mention.title
        if self.role is not None:
            role = " ".join(self.words.text[self.words.start[self.role] : mention.start].split())
        person = mention.kind is NameKind.PERSON
        end = self._affiliated(end)
        plural = None if mention.text.endswith("s") else False
        return Speaker(self.first, end, mention.text, role or None, person=person, plural=plural)

    def _affiliated(self, end: int) -> int:
        """Take in "of the Asan Institute", "of Kentucky" after a name."""
        words, position = self.words, end + 1
        if end >= self.limit or words.low[end] not in _AFFILIATIONS or words.name[end] is not None:
            return end
        if position < self.limit and words.low[position] == "the":
            position += 1
        named = position < self.limit and words.name[position] is not None
        if not named or (self.stop is None and words.low[end] != "of"):
            return end
        return words.after_name(position)

    def _described(self, end: int) -> Speaker | None:
        if self.role is None:
            return None
        role = self.words.slice(self.role, end)
        return Speaker(self.first, end, None, role, plural=self.plural)

    def _is_head(self, position: int) -> bool:
        word = self.words.low[position].removesuffix("'s").removesuffix("’s")
        return self.words.name[position] is None and word.removesuffix("s") in _STEMS

    def _noun(self, position: int) -> Speaker | int | None:
        words = self.words
        word = words.low[position]
        if self._is_head(position) or word in SPEECH_NOUNS:
            return self._head(position)
        if word == "and" and self.role is not None:
            return position + 1 if self._joins(position) else None
        if word[0] in "'’" and word in ("'", "’"):
            return position + 1 if self.role is not None else None
        if not self._plain(position):
            return None
        self._begin(position)
        return position + 1

    def _head(self, position: int) -> Speaker | int | None:
        """Go on after a noun: a document's author, a name, another noun, what modifies it."""
        words, following = self.words, position + 1
        self._begin(position)
        self.plural = is_plural(words.low[position])
        if following >= self.limit:
            return self._described(following) if following == self.stop else self._finish(following)
        if words.low[position].endswith(("'s", "’s")):
            return self._genitive(position)
        if words.low[position] in SPEECH_NOUNS:
            author = self._author(following)
            if author is not None:
                return author
        if words.name[following] is not None and not words.name[following].demonym:
            return following if words.low[position] in _SINGULAR else self._finish(following)
        if self._is_head(following) or words.low[following] in SPEECH_NOUNS:
            return following
        if words.low[following] in _POSTMODIFIERS:
            return self._modified(following)
        if (
            words.low[following] == "and"
            and following + 1 < self.limit
            and (self._goes_on(following + 1) or words.name[following + 1] is not None)
        ):
            return following + 1 if self.stop is not None else self._finish(following)
        return (
            following
            if self.stop is not None and self._plain(following)
            else self._finish(following)
        )

    def _finish(self, end: int) -> Speaker | None:
        return self._described(end) if self.stop in (None, end) else None

    def _genitive(self, position: int) -> Speaker | int | None:
        """Read "the military's announcement" as the military, "the army's chief" as the chief."""
        following = position + 1
        if self.words.low[following] in SPEECH_NOUNS and self.role is not None:
            role = self.words.slice(self.role, following)[:-2]
            return Speaker(self.first, following + 1, None, role)
        return following

    def _author(self, position: int) -> Speaker | None:
        """Read who stands behind a document: "a report by ...", "figures released by ..."."""
        low = self.words.low
        for link in range(position, min(position + 3, self.limit)):
            if low[link] in _SOURCE_LINKS:
                inner = read_speaker(self.words, link + 1, self.stop)
                if inner is None:
                    return None
                return Speaker(self.first, inner.end, inner.name, inner.role, inner.outlet)
            if low[link] in POINTS:
                return None
        return None

    def _modified(self, position: int) -> Speaker | None:
        """Take in "for the ministry", "familiar with the matter"."""
        words, end = self.words, position + 1
        while end < self.limit and end != self.stop:
            inside = words.low[end] in _INSIDE or words.name[end] is not None
            inside = inside or self._lists_names(end)
            if not (inside or self._plain(end)) or words.low[end] in _CLAUSE_WORDS:
                break
            end += 1
        while end > position and words.low[end - 1] in _DANGLING:
            end -= 1
        return self._described(end)

    def _lists_names(self, position: int) -> bool:
        """Tell a comma inside "officials from Kestria, Norvane and Tolme"."""
        names = self.words.name
        between = 0 < position < len(names) - 1 and names[position - 1] and names[position + 1]
        return self.words.low[position] == "," and bool(between)


_STEMS = frozenset(head.removesuffix("s") for head in _HEADS) | _HEADS
_SINGULAR = ROLES | TITLES | frozenset(("spokesman", "spokeswoman", "spokesperson"))


def is_plural(noun: str) -> bool:
    """Tell a plural noun by its form."""
    return noun in _PLURALS or (noun.endswith("s") and not noun.endswith(("ss", "'s", "’s", "is")))


def read_apposition(words: Words, position: int) -> tuple[int, str | None] | None:
    """Read ", a defence analyst at the RAND Corporation" after a name.

    Returns the word after it, a closing comma included, and the role; None without a comma.
    """
    if position >= len(words) or words.low[position] != ",":
        return None
    first = position + 1
    if words.low[first : first + 1] and words.low[first].isdigit():
        inner = read_apposition(words, first + 1)
        return inner if inner else (first + 1, None)
    end = _phrase_end(words, first)
    role = _role_of(words, first, end)
    if role is None:
        return None
    closes = end < len(words) and words.low[end] == ","
    return end + 1 if closes else end, role


def _phrase_end(words: Words, first: int) -> int:
    """Return the next mark after a word that ends a phrase; marks inside names don't."""
    end = first
    while end < min(len(words), first + _LONGEST_APPOSITION):
        mark = words.low[end] in POINTS and words.name[end] is None
        if mark and words.low[end] not in ("'", "’", "-"):
            break
        if words.low[end] in ("who", "which", "where", "when") and words.name[end] is None:
            break
        end += 1
    return end


def _role_of(words: Words, first: int, end: int) -> str | None:
    """Return a description without its article if a noun for a speaker stands near its start."""
    while first < end and words.low[first] in ("a", "an", "the"):
        first += 1
    for position in range(first, min(end, first + 7)):
        word = words.low[position]
        if words.name[position] is None and word.removesuffix("s") in _STEMS:
            return words.slice(first, end)
        if word in SPEECH_FORMS or word in ("in", "during", "on", "to"):
            return None
    return None
