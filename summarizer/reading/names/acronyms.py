"""Acronyms and what they stand for.

Owns the comparison of letters with initials and the ways in which a text introduces an acronym:
"Joint Chiefs of Staff (JCS)", "NWA (National Water Authority)", "the National Intelligence
Service, or NIS".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.reading.types import NameMention

_ALTERNATIVES = frozenset(
    (", or", ", or the", "or", ", also known as", ", known as", ", or simply")
)


def initials_of(words: Sequence[str], *, small: bool = False) -> str:
    """Return the capitals that begin words; `small` counts lower-case words too ("DoD")."""
    letters = [
        piece[0]
        for word in words
        for piece in word.replace("&", "").split("-")
        if piece and (small or piece[0].isupper())
    ]
    return "".join(letters).upper()


def abbreviates(acronym: str, words: Sequence[str], *, loose: bool = False) -> bool:
    """Tell whether an acronym stands for words; `loose` lets it leave out the last ones."""
    letters = "".join(filter(str.isalnum, acronym)).upper()
    if len(letters) < 2 or len(words) < 2:
        return False
    strict = initials_of(words)
    if letters in (strict, initials_of(words, small=True)):
        return True
    return loose and len(letters) > 2 and strict.startswith(letters)


def with_expansions(mentions: Sequence[NameMention], text: str) -> Iterator[NameMention]:
    """Yield mentions; an acronym that the text introduces carries its long form."""
    for position, mention in enumerate(mentions):
        expansion = _expansion(mentions, position, text) if _is_short(mention) else None
        if expansion is None:
            yield mention
        else:
            yield mention._replace(expansion=expansion.text, kind=expansion.kind)


def _is_short(mention: NameMention) -> bool:
    if len(mention.words) != 1 or mention.text[1:].islower():
        return False
    return sum(map(str.isupper, mention.text)) > 1


def _expansion(mentions: Sequence[NameMention], position: int, text: str) -> NameMention | None:
    short = mentions[position]
    if position:
        long = mentions[position - 1]
        if _introduces(text, long, short) and abbreviates(short.text, long.words, loose=True):
            return long
    if position + 1 < len(mentions):
        long = mentions[position + 1]
        if _introduces(text, short, long) and abbreviates(short.text, long.words, loose=True):
            return long
    return None


def _introduces(text: str, first: NameMention, second: NameMention) -> bool:
    between = text[first.end : second.start]
    if len(between) > 24:
        return False
    bare = between.strip().removesuffix(" the")
    if bare in ("(", "(the", "[") and text[second.end : second.end + 1] in (")", "]", ",", ";"):
        return True
    return between.strip() in _ALTERNATIVES or bare in _ALTERNATIVES
