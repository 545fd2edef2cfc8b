"""Whether the words around a date look back or ahead.

The rule: the nearest verb to the left of the date decides ("said on Tuesday that it will meet on
Friday": back, ahead); without one, or after a comma ("..., on Friday the board will vote"), the
nearest to the right; neither lies beyond a semicolon, nor is it the "said" of a credit that ends
the sentence. Some words around the date decide alone ("since", "ahead of", "at the earliest").
The present of an act that is fixed beforehand looks ahead where no other verb decides.
"By" and "until" look ahead after an infinitive, after "has" and where there is no verb; after a
past verb they leave it open, since what was shut until a day may still be. Knows nothing of dates.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from summarizer.reading.dates import words as w
from summarizer.reading.dates.findings import Tense
from summarizer.reading.dates.lexing import Lexed
from summarizer.reading.dates.schedule import is_present, scheduled_acts

_DEADLINES = frozenset({"by", "until", "till", "before", "through"})
_BOUNDS_AHEAD = frozenset({("at", "the", "earliest"), ("at", "the", "latest")})
_NEW_DAY = frozenset({"from", "to", "until", "till"})
_MOVERS = frozenset({"postponed", "rescheduled", "delayed", "adjourned", "deferred"})
_MOVERS_OF_TWO = frozenset(
    {("put", "off"), ("put", "back"), ("pushed", "back"), ("brought", "forward")}
)
_ASIDE_REACH, _MOVE_REACH = 8, 7
_LED_REACH = 8
_LED_TO = frozenset({"after", "following"})
_NEW_THING = frozenset({"a", "an", "his", "her", "their"})
_OPENING_REACH = 4
"""How many words a date takes up that opens its sentence."""


class Tenses:
    """Is the verbs of a sentence, found once however many dates it holds."""

    def __init__(self, lexed: Lexed) -> None:
        self._lexed = lexed

    @cached_property
    def _verbs(self) -> dict[int, Tense]:
        found = {position: _tense_of(self._lexed, position) for position in self._candidates}
        return {position: tense for position, tense in found.items() if tense is not None}

    @cached_property
    def _candidates(self) -> list[int]:
        words = enumerate(self._lexed.lowered)
        return [position for position, word in words if word in w.VERBS or word[-2:] in _ENDINGS]

    @cached_property
    def _places(self) -> list[int]:
        return list(self._verbs)

    @cached_property
    def _infinitives(self) -> list[int]:
        words = enumerate(self._lexed.lowered)
        return [place for place, word in words if word == "to" and _is_verb(self._lexed, place + 1)]

    def around(self, first: int, last: int) -> Tense:
        """Tell the tense that governs the words from `first` to before `last`."""
        before = self._lexed.word(first - 1)
        if before == "since":
            return Tense.PAST
        if before == "effective" or (before == "of" and self._lexed.word(first - 2) == "ahead"):
            return Tense.FUTURE
        if self._lexed.lowered[last : last + 3] in _BOUNDS_AHEAD:
            return Tense.FUTURE
        if before in _NEW_DAY and self._is_moved(first):
            return Tense.FUTURE
        if before in _DEADLINES:
            return self._of_deadline(first, last)
        left, right = self._left_of(first), self._right_of(last)
        if left is Tense.FUTURE and self._is_of_another(first):
            return Tense.NEAR
        if left is None and self._lexed.word(last) == "," and is_present(self._lexed, first):
            right = None
        if right is None and self._is_scheduled(first, last):
            return Tense.FUTURE
        nearest = right or left if _opens_clause(self._lexed, first, last) else left or right
        return nearest or Tense.UNKNOWN

    def _is_of_another(self, first: int) -> bool:
        """Tell "is to be sold after a vote on Tuesday": the day of what led to the plan."""
        words = self._lexed.lowered[max(0, first - _LED_REACH) : first]
        if words[-1:] != ("on",) or _LED_TO.isdisjoint(words):
            return False
        led = max(n for n, word in enumerate(words) if word in _LED_TO)
        return words[led + 1] in _NEW_THING and "," not in words[led:]

    def _is_moved(self, first: int) -> bool:
        """Tell "has been put off to Friday": what was moved is still to come."""
        words = self._lexed.lowered[max(0, first - _MOVE_REACH) : first]
        pairs = pairwise(words)
        return not _MOVERS.isdisjoint(words) or not _MOVERS_OF_TWO.isdisjoint(pairs)

    def _is_scheduled(self, first: int, last: int) -> bool:
        """Tell a present of what is fixed beforehand, with no verb but a credit's in its clause."""
        index = bisect_left(self._places, first) - 1
        credit = self._places[index] if index >= 0 else -1
        if credit >= 0 and self._lexed.word(credit) not in _CREDITS:
            return False
        after = bisect_left(self._scheduled, first)
        if after and self._scheduled[after - 1] > credit:
            return _CLAUSE_ENDS.isdisjoint(self._lexed.words[self._scheduled[after - 1] : first])
        opens = first - credit - 1 <= _OPENING_REACH and after < len(self._scheduled)
        comma = self._lexed.word(last) == ","
        return opens and _CLAUSE_ENDS.isdisjoint(
            self._lexed.words[last + comma : self._scheduled[after]]
        )

    @cached_property
    def _scheduled(self) -> list[int]:
        return scheduled_acts(self._lexed)

    def _left_of(self, first: int) -> Tense | None:
        index = bisect_left(self._places, first) - 1
        if index >= 0 and self._is_aside(self._places[index], first):
            index -= 1
        if index < 0 or ";" in self._lexed.words[self._places[index] : first]:
            return None
        return self._verbs[self._places[index]]

    def _is_aside(self, place: int, first: int) -> bool:
        """Tell the "says" of "it will close, the council says, on Monday"."""
        speaks = self._lexed.word(place) in w.SPEAKING
        return speaks and "," in self._lexed.words[place:first]

    def _right_of(self, last: int) -> Tense | None:
        index = bisect_left(self._places, last)
        if index == len(self._places):
            return None
        place = self._places[index]
        between = self._lexed.words[last:place]
        ends_in_credit = self._lexed.word(place) in w.REPORTING and "," in between[:1]
        opens_sentence = self._lexed.words[:last].count(",") == 0 and last <= _OPENING_REACH
        if ";" in between or (ends_in_credit and not opens_sentence):
            return None
        return self._verbs[place]

    def _of_deadline(self, first: int, last: int) -> Tense:
        if self._lexed.word(first - 2) in {"has", "have"}:
            return Tense.FUTURE
        verb = bisect_left(self._places, first) - 1
        infinitive = bisect_left(self._infinitives, first) - 1
        after_verb = verb < 0 or (
            infinitive >= 0 and self._infinitives[infinitive] > self._places[verb]
        )
        if infinitive >= 0 and after_verb:
            return Tense.FUTURE
        nearest = self._left_of(first) or self._right_of(last) or Tense.FUTURE
        return Tense.UNKNOWN if nearest is Tense.PAST else nearest


_ENDINGS = frozenset({"ed", "ll"})
_CLAUSE_ENDS = frozenset({";", ","})
_CREDITS = w.REPORTING | w.SPEAKING | w.SPEAKING_ON


def _is_verb(lexed: Lexed, position: int) -> bool:
    return lexed.is_lower(position) and lexed.word(position) not in w.DETERMINERS | w.FUNCTION_WORDS


def _opens_clause(lexed: Lexed, first: int, last: int) -> bool:
    """Tell ", on Friday the board ..." from ", on Friday, ..." and the end of a sentence."""
    comma = first - 1 - (lexed.word(first - 1) in {"on", "in", "at"})
    after = lexed.word(last)
    return lexed.word(comma) == "," and after[:1].isalnum()


def _tense_of(lexed: Lexed, position: int) -> Tense | None:
    word, before, after = (lexed.word(position + step) for step in (0, -1, 1))
    if word in w.FUTURE and before in {"than", "as", "-"}:
        return None  # "fewer than expected", "better-than-expected"
    if word in w.FUTURE or word.endswith(("'ll", "’ll")):
        return Tense.FUTURE
    if word in w.MODALS:
        return _tense_of_modal(word, after)
    if word in w.BEFORE_TO and after in _BETWEEN:
        after = lexed.word(position + 2)
    if word in w.BEFORE_TO and after in {"to", "due", "set"}:
        return Tense.FUTURE
    if word == "be" and before == "to":
        return Tense.FUTURE
    return None if _hangs_on_another(lexed, position) else _tense_of_plain(lexed, position)


def _hangs_on_another(lexed: Lexed, position: int) -> bool:
    """Tell "to be held", "is released", "stays shut", "will shut": the words before it tell."""
    before = lexed.word(position - 1)
    if before in {"be", "being", "is", "are"} or before in w.LINKING:
        return True
    return lexed.word(position) in w.PAST and _is_bare(lexed, position)


def _tense_of_plain(lexed: Lexed, position: int) -> Tense | None:
    word = lexed.word(position)
    if word in w.SPEAKING or (word in w.SPEAKING_ON and lexed.word(position + 1) == "on"):
        return Tense.PAST
    if word in w.TIMETABLE:
        return None if lexed.word(position - 1) in w.DETERMINERS else Tense.FUTURE
    if not _is_past(lexed, position):
        return None
    return Tense.FUTURE if _is_wanted(lexed, position) else Tense.PAST


def _is_bare(lexed: Lexed, position: int) -> bool:
    """Tell the infinitive of "will shut", "to shut" and "would also cut" from the past form."""
    before = lexed.word(position - 1)
    if before.endswith("ly") or before in _BETWEEN:
        before = lexed.word(position - 2)
    return before == "to" or before in _WILL or before.endswith(("'ll", "’ll"))


_BETWEEN = frozenset({"also", "not", "now", "soon", "then", "again", "never"})
_WILL = w.MODALS | frozenset({"will", "won't", "shall", "shan't", "did", "didn't", "do", "does"})


def _is_wanted(lexed: Lexed, position: int) -> bool:
    """Tell the participle of "wants the match replayed"."""
    words = lexed.lowered[max(0, position - _WANT_REACH) : position]
    if "," in words or _WANTS.isdisjoint(words):
        return False
    wants = max(n for n, word in enumerate(words) if word in _WANTS)
    return not w.DETERMINERS.isdisjoint(words[wants + 1 : wants + 2])


_WANT_REACH = 6
_WANTS = frozenset({"want", "wants", "need", "needs"})


def _tense_of_modal(word: str, after: str) -> Tense:
    if after == "have" or (word in {"would", "could"} and after == "not"):
        return Tense.PAST
    return Tense.FUTURE


def _is_past(lexed: Lexed, position: int) -> bool:
    word = lexed.word(position)
    if word in w.PAST:
        return True
    regular = len(word) > 4 and word.endswith("ed") and word not in w.NO_VERBS
    return regular and lexed.is_lower(position) and not _is_adjective(lexed, position)


def _is_adjective(lexed: Lexed, position: int) -> bool:
    """Tell the participles of "the closed road" and "the permit, issued last year, runs"."""
    before = lexed.word(position - 1)
    if before in w.DETERMINERS:
        return lexed.is_lower(position + 1) and lexed.word(position + 1) not in w.FUNCTION_WORDS
    return before == "," and "," in lexed.words[position + 1 : position + _ASIDE_REACH]
