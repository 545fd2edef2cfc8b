"""Which languages there are rules of proof for, and whether a text reads as one of them.

Owns the closed list and a quick look that is sure of most English; where it is not, the
dictionary decides. Articles have their language from `reading`.
"""

from __future__ import annotations

import re
from typing import Final

from summarizer.reading.tokens import is_common_word
from summarizer.verify.wording import Wording
from summarizer.verify.wordlists import words

_WITH_RULES: Final = frozenset({"en"})
_ENGLISH: Final = words(
    "the of and with were by which from said their been that this these those would its"
)
"""Function words that hardly any other language spells like that."""
_ENOUGH: Final = 2
_FEW: Final = 4
_KNOWN: Final = 0.55
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ]")
_LETTER: Final = re.compile(r"[^\W\d_]")


def has_rules(language: str | None) -> bool:
    """Tell whether claims on a text in a language, as "en" or "en-GB", can be proven."""
    return language is not None and language.partition("-")[0].lower() in _WITH_RULES


def reads_as_english(text: str, wording: Wording) -> bool:
    """Tell whether a sentence reads as English; one too short to tell does."""
    if len(_ENGLISH & wording.spelled) >= _ENOUGH:
        return True
    if not text.isascii() and 2 * len(_LATIN.findall(text)) < len(_LETTER.findall(text)):
        return False
    written = map(wording.written, range(len(wording)))
    plain = [word for word in written if word.islower() and word.isalpha()]
    if len(plain) < _FEW or not _ENGLISH.isdisjoint(wording.spelled):
        return True
    return sum(map(is_common_word, plain)) >= _KNOWN * len(plain)
