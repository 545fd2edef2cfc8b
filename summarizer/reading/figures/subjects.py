"""What a figure counts: the noun phrase after it, or the one whose verb it completes.

Owns the choice of the phrase. "Them" and "that number" name nothing, so such figures have no
subject; lengths and ages have one only where a noun or "of" follows ("a two-year deal").
"""

from __future__ import annotations

from summarizer.reading.figures.phrases import (
    Phrase,
    any_phrase,
    is_number,
    phrase_before,
    plural_phrase,
)
from summarizer.reading.figures.ranges import Measured
from summarizer.reading.figures.row import RANGE_MARKS, Row
from summarizer.reading.figures.units import (
    DURATION_UNITS,
    LENGTH_UNITS,
    PERCENT,
    TIMES,
    is_currency,
    unit_at,
)
from summarizer.reading.figures.words import (
    AUXILIARIES,
    BE_FORMS,
    CHANGE_NOUNS,
    CHANGE_VERBS,
    DAYS,
    DETERMINERS,
    LEVEL_VERBS,
    PRONOUNS,
    QUANTITY_NOUNS,
    STATES_AS_NOUNS,
    TRANSITIVE_CHANGES,
    word_set,
)

_DIFFERENCE = word_set("more additional extra further fewer less other")
_NEIGHBOURING = word_set("last next")
_SPANS = LENGTH_UNITS | DURATION_UNITS
_STEPS_TO_SUBJECT = 12
_MONEY_MARKS = word_set("$ € £ ¥ %")
_LINKING = CHANGE_VERBS | LEVEL_VERBS
_TO_LEVEL = word_set("come comes came amount amounts amounted")
_TO_LEVEL_LINKS = word_set("to in")
_BETWEEN_VERB_AND_FIGURE = AUXILIARIES | word_set(
    """to at by from now currently meanwhile since then also only just not already about believed
    estimated expected said thought reported put projected likely set as a an the further another
    percentage points percent record net"""
)


def subject_of(row: Row, figure: Measured) -> Phrase | None:
    """Return the noun phrase that a figure counts."""
    if figure.phrase is not None:
        return figure.phrase
    if figure.unit == TIMES or figure.quantity.age:
        return None
    after = _after(row, figure)
    if after is not None:
        return after
    if row.words[figure.stop] == "of" and _of_pronoun(row, figure.stop + 1):
        return None
    if figure.unit not in DURATION_UNITS:
        return _of_verb(row, figure) or _of_whole(row, figure)
    return None


def _after(row: Row, figure: Measured) -> Phrase | None:
    at = figure.stop
    while row.words[at] in _DIFFERENCE and row.words[at + 1] != "than":
        at += 1
    if row.words[at] == "of" and figure.unit in _SPANS and _is_definite(row, at + 1):
        return None  # "within 10 km of the coast"
    if row.words[at] == "of" or (row.words[at] == "worth" and row.words[at + 1] == "of"):
        return _of_phrase(row, at + 1 + (row.words[at] == "worth"))
    if is_currency(figure.unit) and row.words[at] == "in":
        return _money_in(row, at + 1)
    if figure.unit == PERCENT and row.words[at] in DETERMINERS:
        return any_phrase(row, at + 1)  # "half the population"
    return _noun_at(row, figure, at)


def _noun_at(row: Row, figure: Measured, at: int) -> Phrase | None:
    if row.words[at] in _NEIGHBOURING and unit_at(row, at + 1) is not None:
        return None  # "made £48 million last year"
    if figure.quantity.attributive:
        after_hyphen = at + (row.words[at] in RANGE_MARKS and row.is_glued(at))
        if figure.unit is None:
            return Phrase(after_hyphen, after_hyphen + 1, after_hyphen)  # "a 12-member panel"
        return _changed(row, any_phrase(row, after_hyphen))
    if figure.unit is not None and figure.unit != PERCENT:
        return None
    phrase = plural_phrase(row, at)
    if phrase is None and row.words[at] in STATES_AS_NOUNS:
        return Phrase(at, at + 1, at)
    return phrase


def _is_definite(row: Row, at: int) -> bool:
    return row.words[at] in DETERMINERS or row.is_capitalised(at)


def _of_phrase(row: Row, at: int) -> Phrase | None:
    """Return the noun after "of", past "the", "its" and the 12 of "10 of the 12 ships"."""
    while at < len(row) and (row.words[at] in DETERMINERS or is_number(row, at)):
        if row.words[at] in PRONOUNS and any_phrase(row, at + 1) is None:
            return None
        at += 1
    return any_phrase(row, at)


def _of_pronoun(row: Row, at: int) -> bool:
    return row.words[at] in PRONOUNS


def _money_in(row: Row, at: int) -> Phrase | None:
    """Return the aid of "$5bn in aid"; "in Ukraine", "in the last year" are no such thing."""
    if row.is_capitalised(at) or row.words[at] in DETERMINERS or is_number(row, at):
        return None
    phrase = any_phrase(row, at)
    return None if phrase is None or row.is_capitalised(phrase.head) else phrase


def _of_verb(row: Row, figure: Measured) -> Phrase | None:
    """Return the toll of "the toll has risen to 5", the rates of "cut rates by 5%"."""
    at, linked = figure.first - 1, False
    while at >= max(0, figure.first - _STEPS_TO_SUBJECT) and _leads_to_figure(row, at):
        if linked and is_number(row, at):
            break  # "net sales of $2bn in 2020 fell 5%"
        linked = linked or row.words[at] in _LINKING or _comes_to(row, at)
        at -= 1
    if linked:
        return _changed(row, phrase_before(row, at + 1))
    before = row.words[figure.first - 1]
    if before == "of":
        noun = figure.first - 2
        alone = Phrase(noun, noun + 1, noun)
        of_change = row.words[noun] in CHANGE_NOUNS
        phrase = alone if of_change else phrase_before(row, noun + 1)
        if phrase is None and row.words[noun - 1] in DETERMINERS - PRONOUNS:
            phrase = None if row.words[noun] in QUANTITY_NOUNS else alone  # "against a target of 5"
        return _changed(row, phrase, figure.stop)
    return _of_object(row, figure.first - 1) if before in {"by", "to", "at", "from"} else None


def _leads_to_figure(row: Row, at: int) -> bool:
    word = row.words[at]
    if word in TRANSITIVE_CHANGES and row.words[at - 1] not in BE_FORMS:
        return False  # who cuts 5% does not shrink
    return (
        word in _LINKING
        or _comes_to(row, at)
        or (word == "in" and _comes_to(row, at - 1))
        or word in DAYS
        or (word.endswith("ed") and row.words[at - 1] in BE_FORMS)
        or word in _BETWEEN_VERB_AND_FIGURE
        or word.endswith("ly")
        or is_number(row, at)
        or word in _MONEY_MARKS
    )


def _comes_to(row: Row, at: int) -> bool:
    """Tell the verb of "profit came to £5m", "came in at £5m", "amounted to £5m"."""
    return row.words[at] in _TO_LEVEL and row.words[at + 1] in _TO_LEVEL_LINKS


def _changed(row: Row, phrase: Phrase | None, after: int = 0) -> Phrase | None:
    """Turn to the exports of "an increase of 5% in exports" and "a 5% rise in exports"."""
    if phrase is None or row.words[phrase.head] not in CHANGE_NOUNS:
        return phrase
    start = after or phrase.stop
    if row.words[start] not in {"in", "of"}:
        return phrase
    start += 1
    while row.words[start] in DETERMINERS:
        start += 1
    changed = any_phrase(row, start)
    is_period = changed is not None and unit_at(row, changed.head) is not None
    return phrase if changed is None or is_period else changed


def _of_object(row: Row, preposition: int) -> Phrase | None:
    phrase = phrase_before(row, preposition)
    if phrase is None:
        return None
    verb = phrase.first - 1
    while row.words[verb] in DETERMINERS:
        verb -= 1
    return phrase if row.words[verb] in _LINKING else None


def _of_whole(row: Row, figure: Measured) -> Phrase | None:
    """Return the troops of "Of the troops, 300 were killed"."""
    comma = figure.first - 1
    if row.words[comma] != ",":
        return None
    for at in range(comma - 1, max(comma - 8, -1), -1):
        if row.words[at] == "of" and (at == 0 or row.words[at - 1] == ","):
            return _of_phrase(row, at + 1)
    return None
