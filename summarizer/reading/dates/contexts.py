"""Whether a number is a year, and whether "May" is a month: judged by the words around.

Owns those judgements; they look a few words to either side and know nothing of dates found.
"""

from __future__ import annotations

from summarizer.reading.dates import words as w
from summarizer.reading.dates.lexing import Lexed

_FIRST_MODERN, _LAST_MODERN = 1900, 2099
_CURRENCY = frozenset("$€£¥₹₽#")
_NO_PLURALS = w.word_class(
    """
    across always as besides does has his is its less perhaps this thus towards unless us versus was
    """
)


def counts_something(lexed: Lexed, position: int) -> bool:
    """Tell whether the number at a position counts the words that follow it."""
    after = lexed.word(position + 1)
    if after in w.COUNTED or after == "%":
        return True
    if after == "-" and lexed.word(position + 2) in {"strong", "mile", "foot", "page", "man"}:
        return True
    if _is_plain_year(lexed.words[position]):
        return False
    ahead = {lexed.word(position + step) for step in (2, 3)}
    return _is_plural(lexed, position + 1) or not ahead.isdisjoint(w.COUNTED)


def _is_plain_year(word: str) -> bool:
    """Tell years (or the first of a range) of the last and this century that are not round."""
    return _FIRST_MODERN <= int(word[:4]) <= _LAST_MODERN and word[2:4] != "00"


def _is_plural(lexed: Lexed, position: int) -> bool:
    word = lexed.word(position)
    plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    return plural and lexed.is_lower(position) and word not in _NO_PLURALS


def is_year(lexed: Lexed, position: int) -> bool:
    """Tell whether a bare four-digit number names a year.

    A number such as 2019 does unless it numbers or counts something; a round or remote one needs
    a preposition ("in 1812", "since 2000"), a possessive ("Kim's 2000 visit") or another year.
    """
    if counts_something(lexed, position) or _is_part_of_number(lexed, position):
        return False
    before = lexed.word(position - 1)
    if before == "least" and lexed.word(position - 3) in w.YEAR_CUES:
        return True  # "since at least 2005"
    if before in w.QUANTIFIERS or before in w.NUMBERED:
        return False
    if _is_plain_year(lexed.words[position]):
        return not (before == "than" and lexed.word(position - 2) in {"more", "less", "fewer"})
    return _has_year_cue(lexed, position)


def _is_part_of_number(lexed: Lexed, position: int) -> bool:
    """Tell prices, years before Christ and pieces of "12/2019" or "2016/679" from years."""
    before, after = lexed.word(position - 1), lexed.word(position + 1)
    if before in _CURRENCY or after in {"bc", "bce"} or _is_dotted_bc(lexed, position + 1):
        return True
    if after == "/" and lexed.is_a(position + 2, "count"):
        return True
    joined = before in {"/", ".", "-"} and lexed.is_a(position - 2, "count")
    return joined and not lexed.is_a(position - 2, "year")


def _is_dotted_bc(lexed: Lexed, position: int) -> bool:
    return lexed.word(position) == "b" and lexed.word(position + 1) == "."


def _has_year_cue(lexed: Lexed, position: int) -> bool:
    before, second = lexed.word(position - 1), lexed.word(position - 2)
    if before in {"and", "or", "to", ","} and lexed.is_a(position - 2, "year"):
        return True
    if before in {"'s", "’s", "the"} and int(lexed.words[position][:4]) >= _FIRST_MODERN:
        return lexed.is_lower(position + 1) and lexed.word(position + 1) not in w.FUNCTION_WORDS
    if before not in w.YEAR_CUES:
        return before == "to" and second == "back"
    if before in {"of", "by", "from", "between"}:
        return _is_no_quantity(lexed, position, before, second)
    return True


def _is_no_quantity(lexed: Lexed, position: int, before: str, second: str) -> bool:
    if before in {"from", "between"}:
        following = lexed.is_a(position + 2, "year")
        return lexed.word(position + 1) in {"to", "until", "and"} and following
    return second not in (w.COLLECTIVES if before == "of" else w.CHANGES)


def stands_alone(lexed: Lexed, position: int) -> bool:
    """Tell whether a number has no noun of its own: "March 3 and 5 in Rome", not "5 people"."""
    if position + 1 >= len(lexed.words):
        return True
    after = lexed.word(position + 1)
    return not after[0].isalnum() or after in w.FUNCTION_WORDS or lexed.is_a(position + 1, "year")


def is_month(lexed: Lexed, first: int, position: int) -> bool:
    """Tell whether a month's name with neither day nor year is the month.

    `first` is where its phrase begins: "late" of "late May".
    """
    if first < position:
        return True
    before = lexed.word(first - 1)
    if before in w.HABITUAL:
        return False
    if not lexed.is_a(position, "unsure_month"):
        return _is_sure_month(lexed, position, before)
    if lexed.word(position) == "may":
        return before in w.SURE_MONTH_CUES and not _is_name(lexed, position, before)
    if before in w.MONTH_CUES and not _is_name(lexed, position, before):
        return True
    if lexed.is_a(position + 1, "possessive"):
        return not lexed.is_a(position - 1, "capital")
    return _may_precede_noun(lexed, first - 1) and _describes(lexed, position)


def _may_precede_noun(lexed: Lexed, position: int) -> bool:
    word = lexed.word(position)
    return word in w.DETERMINERS | {"'s", "’s"} or lexed.is_lower(position)


def _is_sure_month(lexed: Lexed, position: int, before: str) -> bool:
    if before in w.MONTH_CUES:
        return True
    return not (lexed.is_a(position + 1, "capital") or lexed.is_a(position - 1, "capital"))


def _is_name(lexed: Lexed, position: int, before: str) -> bool:
    """Tell whether a month's name is a person's: "by June Smith", but not "In June Spain ..."."""
    return before != "in" and lexed.is_a(position + 1, "capital")


def _describes(lexed: Lexed, position: int) -> bool:
    """Tell whether a month stands before a noun: "the March summit", not "the March on Rome"."""
    return lexed.is_lower(position + 1) and lexed.word(position + 1) not in w.FUNCTION_WORDS


def is_weekday(lexed: Lexed, first: int, position: int) -> bool:
    """Tell whether a weekday is one day, and neither a habit nor part of a name."""
    before, after = lexed.word(first - 1), lexed.word(position + 1)
    if before in w.NAMED_DAYS or before in w.HABITUAL or before in w.ORDINALS:
        return False
    if before == "the" and first < position and lexed.is_a(first, "which"):
        return False  # "the last Tuesday of the war"
    if after and lexed.words[position + 1][0].isupper():
        if after in w.WEEKDAY_TITLES:
            return False
        if before == "the" and lexed.word(first - 2) != "on":
            return False  # "the Sunday Ledger", but "on the Sunday Mr Foss resigned"
    return before not in {"a", "an"} or not stands_alone(lexed, position)


def is_season(lexed: Lexed, first: int, position: int) -> bool:
    """Tell whether "spring" or "fall" without a year is the season."""
    if lexed.word(position + 1) in {"of", "in"} or lexed.word(first - 1) not in w.SEASON_CUES:
        return False
    return not lexed.is_a(position, "fall") or first < position
