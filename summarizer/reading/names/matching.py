"""Whether two names name the same, and keys to find names by.

Owns the rules of comparison: places by their list, persons by surname and given name,
organisations by words and initials. Spelling may differ by accents, hyphens and one letter.
"""

from __future__ import annotations

import unicodedata

from summarizer.reading.chunks import Kept
from summarizer.reading.names import words
from summarizer.reading.names.acronyms import abbreviates, initials_of
from summarizer.reading.names.places import PLACE_NAMED
from summarizer.reading.names.short_forms import called_alike
from summarizer.reading.types import NameKind, NameMention

_SMALL_WORDS = frozenset(("of", "for", "and", "the", "on", "&"))
_GENERIC = words.COMPANY_SUFFIXES | words.word_set(
    """agency airlines association bank club company corporation department foundation
    government group institute ministry news newspaper organization organisation party radio
    service university"""
)
_PLACE_TAILS = words.word_set("city county district oblast province region state")
_VARIANTS = {
    "defence": "defense",
    "labour": "labor",
    "centre": "center",
    "organisation": "organization",
    "programme": "program",
    "harbour": "harbor",
    "democratic": "democrat",
    "gop": "republican",
}
_LONG_WORD = 6


def same_name(a: NameMention, b: NameMention) -> bool:
    """Tell whether two mentions can name the same person, organisation or place."""
    place_a, place_b = _place(a), _place(b)
    if place_a is not None and place_b is not None:
        return place_a == place_b
    first, second = _FOLDED[a.text], _FOLDED[b.text]
    if not first or not second:
        return False
    if _same_letters(a, b) or (len(first) == len(second) and all(map(_similar, first, second))):
        return True
    if (a.words[0].isupper() or b.words[0].isupper()) and _is_short_for(a, b):
        return True
    if NameKind.PLACE in (a.kind, b.kind):
        if _without_place_tail(first) == _without_place_tail(second):
            return True
        if place_a is not None or place_b is not None:
            return False
    if NameKind.ORGANISATION in (a.kind, b.kind):
        return _same_organisation(first, second)
    return _same_person(first, second)


def name_key(mention: NameMention) -> str:
    """Return a key under which an index finds a name again: equal for most mentions of one.

    Places give their usual name, organisations their sorted initials, so that an acronym and
    "Defence Ministry" beside "Ministry of Defence" fall together, all others their surname.
    """
    place = _place(mention)
    if place is not None:
        return place.lower()
    folded = _FOLDED[mention.text]
    if not folded:
        return mention.text.lower()
    if mention.kind is NameKind.ORGANISATION:
        return _organisation_key(mention, folded)
    return folded[0] if _family_first(folded) else folded[-1]


def _organisation_key(mention: NameMention, folded: tuple[str, ...]) -> str:
    core = _core(folded)
    if len(folded) > 1 and len(core) > 1:
        return "".join(sorted(initials_of(mention.words).lower()))
    return core[0] if not mention.text.isupper() else "".join(sorted(core[0]))


def _place(mention: NameMention) -> str | None:
    if mention.kind is NameKind.PERSON:
        return None
    return PLACE_NAMED[mention.text]


def fold_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without case, accents, points, small words and suffixes."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c) and c not in ".,'\"()")
    parts = letters.replace("-", " ").replace("–", " ").split()
    kept = [_VARIANTS.get(part, part) for part in parts if part not in _SMALL_WORDS]
    while len(kept) > 1 and kept[-1] in words.NAME_SUFFIXES:
        kept.pop()
    return tuple(kept)


_FOLDED = Kept(fold_words)
_LETTERS = Kept(lambda name: "".join(_FOLDED[name]))


def _is_short_for(a: NameMention, b: NameMention) -> bool:
    """Tell whether either is, or begins with, an acronym of the other."""
    if _same_acronym(a, b) or _same_acronym(b, a):
        return True
    return _opens_with_acronym(a, b) or _opens_with_acronym(b, a)


def _opens_with_acronym(short: NameMention, long: NameMention) -> bool:
    """Tell "UN Security Council" for "United Nations Security Council"."""
    acronym = short.words[0]
    if not acronym.isupper() or len(short.words) == 1:
        return False
    rest = short.words[1:]
    if len(long.words) != len(acronym) + len(rest):
        return False
    head, tail = long.words[: len(acronym)], long.words[len(acronym) :]
    return abbreviates(acronym, head) and _FOLDED[" ".join(rest)] == _FOLDED[" ".join(tail)]


def _same_letters(a: NameMention, b: NameMention) -> bool:
    """Compare whole names, however they are divided ("Kim Jong-un", "Kim Jongun")."""
    return _LETTERS[a.text] == _LETTERS[b.text]


def _similar(a: str, b: str) -> bool:
    """Tell words that are equal, plurals of each other, or long and one letter apart."""
    if a == b or a == b + "s" or b == a + "s":
        return True
    return min(len(a), len(b)) >= _LONG_WORD and _one_edit(a, b)


def _one_edit(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    shorter, longer = sorted((a, b), key=len)
    at = next((i for i, c in enumerate(shorter) if c != longer[i]), len(shorter))
    if len(a) == len(b):
        return shorter[at + 1 :] == longer[at + 1 :]
    return shorter[at:] == longer[at + 1 :]


def _same_acronym(short: NameMention, long: NameMention) -> bool:
    """Compare an acronym with the initials, or the expansion, of the other name."""
    if len(short.words) != 1 or not short.text.isupper():
        return False
    if short.expansion and _FOLDED[short.expansion] == _FOLDED[long.text]:
        return True
    if long.kind is NameKind.PERSON:
        return False
    return abbreviates(short.text, long.words, loose=True)


def _without_place_tail(folded: tuple[str, ...]) -> tuple[str, ...]:
    return folded[:-1] if len(folded) > 1 and folded[-1] in _PLACE_TAILS else folded


def _core(folded: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in folded if word not in _GENERIC) or folded


def _same_organisation(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Compare in any order, without generic heads; a name may leave out what stands first."""
    if frozenset(first) == frozenset(second):
        return True
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) > 1 and longer[-len(shorter) :] == shorter:
        return True
    return len(shorter) == 1 and _core(longer) == shorter


def _same_person(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) == 1:
        return _is_surname_of(shorter[0], longer)
    if longer[-len(shorter) :] == shorter:
        return True
    if not _given_agree(shorter[0], longer[0]):
        return False
    last, other = shorter[-1], longer[-1]
    return _similar(last, other) or (1 in (len(last), len(other)) and last[0] == other[0])


def _is_surname_of(word: str, name: tuple[str, ...]) -> bool:
    return _similar(word, name[-1]) or (_family_first(name) and word == name[0])


def _family_first(name: tuple[str, ...]) -> bool:
    return len(name) > 1 and name[0] in words.FAMILY_FIRST and name[0] not in words.GIVEN_NAMES


def _given_agree(a: str, b: str) -> bool:
    """Compare given names: initials, nicknames and short forms agree."""
    if a == b or (1 in (len(a), len(b)) and a[0] == b[0]):
        return True
    if called_alike(a, b) or _similar(a, b):
        return True
    shorter, longer = sorted((a, b), key=len)
    return len(shorter) > 2 and longer.startswith(shorter)
