"""Noun phrases that name or describe who says something.

Owns how such a phrase is built: "the South Korean military", "Ukrainian analyst Oleh Saakyan",
"people familiar with the matter", "Bennett, a defence analyst at the RAND Corporation".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.reading.names.openings import is_group
from summarizer.reading.speech_verbs import (
    OUTLET_NOUNS,
    SPEECH_FORMS,
    SPEECH_NOUNS,
)
from summarizer.reading.statements import speaker_words as known
from summarizer.reading.statements.words import POINTS, Words, is_house, is_plural, is_speaker_noun
from summarizer.reading.types import NameKind, NameMention

PRONOUNS = frozenset(("he", "she", "they", "it"))
"""Speakers whose name stands in another sentence; their role is the pronoun."""

_COURTESY = re.compile(r"(?<=\s)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.?$")
"""What stands between a role and a name: "mission head Dr Lindow"."""
_LONGEST = 18


class Speaker(NamedTuple):
    """Is a phrase from word `first` up to `end` (exclusive) with what it says of the speaker."""

    first: int
    end: int
    name: str | None
    role: str | None
    outlet: bool = False
    person: bool = False
    plural: bool | None = False


def read_speaker(
    words: Words, first: int, stop: int | None = None, *, inner: bool = False
) -> Speaker | None:
    """Read a speaker that begins at a word; with `stop` the phrase has to end right there.

    `inner` phrases stand inside another ("a report by ...") and hold no third.
    """
    if first < len(words) and words.low[first] in PRONOUNS and words.name[first] is None:
        alone = stop is None or stop == first + 1
        return Speaker(first, first + 1, None, words.low[first]) if alone else None
    speaker = _Phrase(words, first, stop, inner=inner).read()
    return speaker if speaker and stop in (None, speaker.end) else None


class _Phrase:
    """Reads one phrase word by word; `role` is where its description begins."""

    def __init__(self, words: Words, first: int, stop: int | None, *, inner: bool) -> None:
        self.words = words
        self.inner = inner
        self.first = first
        self.stop = stop
        self.role: int | None = None
        self.plural: bool | None = None
        self.limit = min(len(words), first + _LONGEST, stop if stop is not None else len(words))

    def read(self) -> Speaker | None:
        position = self.first
        while position < self.limit and self.words.low[position] in known.DETERMINERS:
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
        if is_group(mention.words[-1].lower()) and mention.title is None:
            self._begin(position)
            self.plural = is_plural(mention.words[-1].lower())
            named = after < self.limit and words.name[after] is not None
            return after if named or self._goes_on(after) else self._finish(after)
        after = self._over_brackets(after)
        if after == self.stop or mention.kind is NameKind.PERSON or after >= self.limit:
            return self._named(mention, after)
        if self._is_outlet(after):
            return self._outlet(mention, after)
        if words.low[after] in SPEECH_NOUNS and words.name[after] is None:
            return Speaker(self.first, after + 1, mention.text, None)
        if not self._is_described(after):
            return self._named(mention, after)
        self._begin(position)
        return after

    def _is_described(self, position: int) -> bool:
        """Tell what a name only describes: "U.S. | Secretary ...", "White House press | aides"."""
        titled = self.words.name[position]
        if titled is not None:
            return titled.title is not None
        following = position + 1
        chained = following < self.limit and self._is_head(following) and self._plain(position)
        return chained or self._is_head(position)

    def _goes_on(self, position: int) -> bool:
        return position < self.limit and (self._is_head(position) or self._plain(position))

    def _plain(self, position: int) -> bool:
        words = self.words
        return (
            words.name[position] is None
            and words.describes(position)
            and (words.low[position] not in SPEECH_FORMS or words.low[position] in known.NOUN_LIKE)
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
            role = _COURTESY.sub("", role).strip()
            if is_house(mention, role):  # "St Brannoc's Hospital"
                return Speaker(self.first, end, f"{role} {mention.text}", None)
        person = mention.kind is NameKind.PERSON
        end = self._affiliated(end)
        plural = None if mention.text.endswith("s") else False
        return Speaker(self.first, end, mention.text, role or None, person=person, plural=plural)

    def _affiliated(self, end: int) -> int:
        """Take in "of the Asan Institute", "of Kentucky" after a name."""
        words, position = self.words, end + 1
        linked = end < self.limit and words.low[end] in known.AFFILIATIONS
        if not linked or words.name[end] is not None:
            return end
        if position < self.limit and words.low[position] == "the":
            position += 1
        named = position < self.limit and words.name[position] is not None
        if not named or (self.stop is None and words.low[end] != "of"):
            return end
        after = words.after_name(position)
        while self.stop is None and after < self.limit and self._plain(after):
            after += 1  # "of the Holt | rescue team"
        return after

    def _described(self, end: int) -> Speaker | None:
        if self.role is None:
            return None
        role = self.words.slice(self.role, end)
        return Speaker(self.first, end, None, role, plural=self.plural)

    def _is_head(self, position: int) -> bool:
        return self.words.name[position] is None and is_speaker_noun(self.words.low[position])

    def _noun(self, position: int) -> Speaker | int | None:
        words = self.words
        word = words.low[position]
        if self._is_head(position) or word in SPEECH_NOUNS:
            return self._head(position)
        if word == "and" and self.role is not None:
            return position + 1 if self._joins(position) else None
        if word in known.GENITIVE_MARKS:
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
            return self._finish(following)
        if words.low[position].endswith(("'s", "’s")):
            return self._genitive(position)
        author = self._author(position) if words.low[position] in SPEECH_NOUNS else None
        if author is not None:
            return author
        name = words.name[following]
        if name is not None and not name.demonym:
            return following if self._is_called(position, name) else self._finish(following)
        if self._is_head(following) or words.low[following] in SPEECH_NOUNS:
            return following
        if words.low[following] in known.POSTMODIFIERS:
            return self._modified(following)
        if words.low[following] in known.GENITIVE_MARKS:
            return following  # "the teachers' union"
        if self.stop is None:
            return self._finish(following)
        if words.low[following] == "and" and following + 1 < self.limit:
            return following + 1
        return following if self._plain(following) else None

    def _is_called(self, position: int, name: NameMention) -> bool:
        """Tell a noun with its name: "analyst Saakyan", "security firm Palefort"."""
        if self.words.low[position] in known.SINGULAR:
            return True
        ends = name.kind is NameKind.PERSON or self.stop == self.words.after_name(position + 1)
        return ends and not self.plural

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
        for link in range(position + 1, min(position + 4, self.limit)):
            if low[link] in known.SOURCE_LINKS and not self.inner:
                author = read_speaker(self.words, link + 1, self.stop, inner=True)
                return author and author._replace(first=self.first, plural=self.plural)
            if low[link] in POINTS:
                return None
        return None

    def _modified(self, position: int) -> Speaker | None:
        """Take in "for the ministry", "familiar with the matter"."""
        words, end = self.words, position + 1
        while end < self.limit and end != self.stop:
            after = self._over_brackets(end)
            if after != end:  # "an engineer at the National Water Authority (NWA)"
                end = after
                continue
            inside = words.low[end] in known.INSIDE or words.name[end] is not None
            inside = inside or self._lists_names(end)
            if not (inside or self._plain(end)) or words.low[end] in known.CLAUSE_WORDS:
                break
            if self.stop is None and words.name[end - 1] and not (inside or self._leads_on(end)):
                break
            end += 1
        while end > position and words.low[end - 1] in known.DANGLING:
            end -= 1
        described = self._described(end)
        if described is None or words.low[end - 1] != ")":
            return described
        bracket = end - 1 - words.low[end - 1 : position : -1].index("(")
        return described._replace(role=words.slice(self.role or self.first, bracket))

    def _leads_on(self, position: int) -> bool:
        """Tell a noun of speakers near by: "the Gaza | health ministry"."""
        return any(self._is_head(at) for at in range(position, min(position + 2, self.limit)))

    def _lists_names(self, position: int) -> bool:
        """Tell a comma inside "officials from Kestria, Norvane and Tolme"."""
        names = self.words.name
        between = 0 < position < len(names) - 1 and names[position - 1] and names[position + 1]
        return self.words.low[position] == "," and bool(between)
