"""Disguises taken off before text is looked at: look-alike letters, tags, quotation marks.

Owns the plain form that rules are matched against. Knows no rule.
"""

from __future__ import annotations

import re
import unicodedata

_TAG = re.compile(r"<(?:!--|/?[a-z][^<>]{0,300}>)|-->", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_FOREIGN = re.compile("[\u0370-\u052f]")
_DISGUISE = re.compile(
    "[\u0370-\u052f\u2100-\u218f\u2460-\u24ff\uff00-\uffef\U0001d400-\U0001d7ff]"
)
_LATIN = re.compile("[A-Za-z]")
# Letters of other alphabets that readers cannot tell from Latin ones (Unicode's confusables).
_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁһӏԛԝкмтвнгАВЕКМНОРСТУХІЈЅαοικνρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhlqwkmtbhrABEKMHOPCTYXIJSaoiknptuxABEZHIKMNOPTYX",
)
# What stands in quotation marks is told, not said; an apostrophe inside a word quotes nothing.
_QUOTED = re.compile(r"[“\"«][^“”\"«»\n]{0,600}[”\"»]|(?<!\w)[‘'][^‘’'\n]{2,300}[’'](?!\w)")
_OPENING = re.compile(r"^[\s\W_]*[“\"«‘'][\s]*")


def is_disguised(text: str) -> bool:
    """Tell whether there may be more in a text than its small letters show."""
    return "<" in text or (not text.isascii() and _DISGUISE.search(text) is not None)


def undisguised(text: str) -> str:
    """Return a sentence in small plain letters, what it quotes left out."""
    plain = _with_latin_letters(unicodedata.normalize("NFKC", text))
    plain = _TAG.sub(" ", plain)
    told = _QUOTED.sub(" … ", plain)
    if not _LATIN.search(told):  # it is one quotation from end to end
        told = _OPENING.sub("", plain)
    return " ".join(told.casefold().replace("’", "'").split())


def _with_latin_letters(text: str) -> str:
    """Return words that mix alphabets in the Latin letters that they look like."""
    if text.isascii():
        return text
    return _WORD.sub(_look_alike, text)


def _look_alike(word: re.Match[str]) -> str:
    found = word.group()
    mixes = not found.isascii() and _LATIN.search(found) and _FOREIGN.search(found)
    return found.translate(_LOOK_ALIKES) if mixes else found
