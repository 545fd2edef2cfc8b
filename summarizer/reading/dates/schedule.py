"""Whether the present tense around a date tells of what is fixed beforehand.

"Members vote on the offer from Monday" looks ahead, "the storm kills two on Monday" does not. Owns
how the verb is told from a noun of the same form: it agrees with the word before it. Asked only
where no other verb decides.
"""

from __future__ import annotations

from summarizer.reading.dates import words as w
from summarizer.reading.dates.lexing import Lexed

_NOW = frozenset({"is", "are", "am", "'re", "’re"})
_ONE = frozenset({"he", "it", "she", "that", "which", "who"})
_EITHER = frozenset({"that", "which", "who"})
_NOT_BEFORE = (w.DETERMINERS | w.FUNCTION_WORDS) - _ONE - {"they", "we", "you"}
_ACTS = w.SCHEDULED | w.SCHEDULED_BEFORE.keys()


def _forms_of(base: str) -> tuple[str, ...]:
    """Return "vote", "votes" and "voting", with the letters that spelling adds."""
    stem = base.removesuffix("e")
    several = f"{base}es" if base.endswith(("o", "ch")) else f"{base}s"
    several = f"{base[:-1]}ies" if base == "rally" else several
    return base, several, f"{stem}ing", f"{base}{base[-1]}ing"


_FORMS = {form: base for base in _ACTS for form in _forms_of(base)}
_FORMS |= {state: state for state in w.SET_STATES - _FORMS.keys()}


def scheduled_acts(lexed: Lexed) -> list[int]:
    """Return where verbs of fixed acts and states for a time stand."""
    forms = enumerate(lexed.lowered)
    return [place for place, word in forms if word in _FORMS and _is_verb(lexed, place)]


def is_present(lexed: Lexed, end: int) -> bool:
    """Tell whether the clause up to a word has the present of one: "which makes", "cuts the"."""
    for position in range(end - 1, -1, -1):
        if lexed.word(position) in {",", ";"}:
            return False
        if _is_present_verb(lexed, position):
            return True
    return False


def _is_present_verb(lexed: Lexed, position: int) -> bool:
    word, before = lexed.word(position), lexed.word(position - 1)
    if word in w.LINKING:
        return True
    if not lexed.is_lower(position) or len(word) < 4 or word[-1] != "s" or word[-2:] == "ss":
        return False
    if word in w.FUNCTION_WORDS | w.SPEAKING_ON or before in w.DETERMINERS - _ONE:
        return False
    return before in _ONE or lexed.word(position + 1) in w.DETERMINERS | _OBJECTS


_OBJECTS = frozenset({"him", "it", "them", "us"})


def _is_verb(lexed: Lexed, position: int) -> bool:
    word, before = lexed.word(position), lexed.word(position - 1)
    if word in w.SET_STATES and before in _NOW:
        return True
    base = _FORMS.get(word, word)
    if word.endswith("ing"):
        return before in _NOW and _is_act(base, lexed, position)
    if not lexed.is_lower(position) or not before[:1].isalpha() or before in _NOT_BEFORE:
        return False
    several = _is_several(before)
    agrees = not several if word != base else several or before in _EITHER
    return agrees and _is_act(base, lexed, position)


def _is_act(base: str, lexed: Lexed, position: int) -> bool:
    followed = w.SCHEDULED_BEFORE.get(base)
    return base in w.SCHEDULED if followed is None else lexed.word(position + 1) in followed


def _is_several(word: str) -> bool:
    if word in _ONE:
        return False
    return word in w.MANY or (word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s")))
