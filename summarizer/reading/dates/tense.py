"""Whether the words around a date look back or ahead.

The rule: the nearest verb to the left of the date decides ("said on Tuesday that it will meet on
Friday": back, ahead); without one, or after a comma ("..., on Friday the board will vote"), the
nearest to the right. Some words before the date decide alone ("since", "ahead of"); "by" and
"until" look ahead after an infinitive and where there is no verb. Knows nothing of dates.
"""

from __future__ import annotations

from summarizer.reading.dates import words as w
from summarizer.reading.dates.findings import Tense
from summarizer.reading.dates.lexing import Lexed

_REACH = 40
"""How many words away a verb may stand; keeps reading linear in text without verbs."""

_DEADLINES = frozenset({"by", "until", "till", "before", "through"})


def tense_around(lexed: Lexed, first: int, last: int) -> Tense:
    """Tell the tense that governs the words from `first` to before `last`."""
    before = lexed.word(first - 1)
    if before == "since":
        return Tense.PAST
    if before == "effective" or (before == "of" and lexed.word(first - 2) == "ahead"):
        return Tense.FUTURE
    left = range(first - 1, max(first - _REACH, 0) - 1, -1)
    right = range(last, min(last + _REACH, len(lexed.words)))
    deadline = before in _DEADLINES
    for position in (*right, *left) if _opens_clause(lexed, first, last) else (*left, *right):
        tense = _tense_of(lexed, position)
        if tense is not Tense.UNKNOWN:
            return tense
        if deadline and position < first and _is_infinitive(lexed, position):
            return Tense.FUTURE
    return Tense.FUTURE if deadline else Tense.UNKNOWN


def _opens_clause(lexed: Lexed, first: int, last: int) -> bool:
    """Tell ", on Friday the board ..." from ", on Friday, ..." and the end of a sentence."""
    comma = first - 1 - (lexed.word(first - 1) in {"on", "in", "at"})
    after = lexed.word(last)
    return lexed.word(comma) == "," and after[:1].isalnum()


def _is_infinitive(lexed: Lexed, position: int) -> bool:
    after = lexed.word(position + 1)
    plain = lexed.is_lower(position + 1) and after not in w.DETERMINERS | w.FUNCTION_WORDS
    return lexed.word(position) == "to" and plain


def _tense_of(lexed: Lexed, position: int) -> Tense:
    word, after = lexed.word(position), lexed.word(position + 1)
    before = lexed.word(position - 1)
    if word in w.FUTURE and before in {"than", "as", "-"}:
        return Tense.UNKNOWN  # "fewer than expected", "better-than-expected"
    if word in w.FUTURE or word.endswith(("'ll", "’ll")):
        return Tense.FUTURE
    if word in w.MODALS:
        return _tense_of_modal(word, after)
    if word in w.BEFORE_TO and after in {"to", "due", "set"}:
        return Tense.FUTURE
    if word == "be" and before == "to":
        return Tense.FUTURE
    if before in {"be", "being", "is", "are"}:
        return Tense.UNKNOWN  # "to be held", "is released": the words before it tell
    return Tense.PAST if _is_past(lexed, position) else Tense.UNKNOWN


def _tense_of_modal(word: str, after: str) -> Tense:
    if after == "have" or (word == "would" and after == "not"):
        return Tense.PAST
    return Tense.FUTURE


def _is_past(lexed: Lexed, position: int) -> bool:
    word = lexed.word(position)
    if word in w.PAST:
        return True
    regular = len(word) > 4 and word.endswith("ed") and word not in w.NO_VERBS
    return regular and lexed.is_lower(position)
