"""Stretches between quotation marks, and the comparison of quoted words.

Owns which mark opens, which closes and which is an apostrophe. Who is quoted is the business of
`statements`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from summarizer.reading.names.words import word_set
from summarizer.reading.speech_verbs import JUDGING_FORMS, SPEECH_FORMS
from summarizer.reading.types import QuoteMention

_MARK = re.compile(r"''|``|[“”„«»\"‘’'‚‹›]")
_MAY_MARK = re.compile(r"['`“”„«»\"‘’‚‹›]")
"""The same without the order of marks, which is found several times as fast."""
_SINGLE = frozenset("‘’'‚‹›")
_OPENS_ONLY = frozenset(("“", "„", "«", "‹", "‚", "``"))
_CLOSES_ONLY = frozenset("”»›")
_BEFORE_OPENING = frozenset("([{—–-/:“‘\"'…")
_ELISION = re.compile(r"(?:\d\ds|em|til|tis|twas|cause|bout|round|n)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LONGEST_TERM = 4
_LONGEST_TITLE = 10
_REACH = 48
_FINITE = word_set(
    """am is are was were be will would can could shall should may might must do does did has have
    had don't doesn't didn't won't can't isn't aren't i we you he she they it i'm we're you're it's
    he's she's they're that's there's i've we've i'll we'll let's"""
)


class _Role(Enum):
    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    single: bool
    role: _Role


def read_quotes(text: str) -> tuple[QuoteMention, ...]:
    """Return what stands in quotation marks in order; what is quoted inside lies in its whole.

    An opening mark without its partner quotes to the end of the text, a closing one from the
    start: quotations run over several sentences.
    """
    if _MAY_MARK.search(text) is None:
        return ()
    marks = [mark for found in _MARK.finditer(text) if (mark := _mark(text, found)) is not None]
    return tuple(
        quote for start, end in _stretches(marks, text) if (quote := _quote(text, start, end))
    )


def _mark(text: str, found: re.Match[str]) -> _Mark | None:
    """Return a quotation mark with its role, None for apostrophes, feet and inches."""
    sign, start, end = found.group(), found.start(), found.end()
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if sign in _OPENS_ONLY:
        german = sign == "“" and not before.isspace() and before not in _BEFORE_OPENING
        role = _Role.CLOSES if german and not after.isalnum() else _Role.OPENS
        return _Mark(start, end, sign in _SINGLE, role)
    single = sign in _SINGLE
    if single and before.isalnum() and after.isalnum():
        return None
    opening = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
    if opening and sign not in _CLOSES_ONLY:
        elided = single and _ELISION.match(text, end) is not None
        return None if elided else _Mark(start, end, single, _Role.OPENS)
    if opening and after.isalnum():
        return _Mark(start, end, single, _Role.OPENS)
    if before.isspace() and after.isspace() and not single:
        return _Mark(start, end, single, _Role.EITHER)
    return _Mark(start, end, single, _Role.CLOSES)


def _stretches(marks: Sequence[_Mark], text: str) -> Iterator[tuple[int, int]]:
    position, none_yet = 0, True
    while position < len(marks):
        mark = marks[position]
        if mark.role is _Role.CLOSES:
            if none_yet and not mark.single and not _measures(text, mark):
                yield 0, mark.start
                none_yet = False
            position += 1
            continue
        find = _single_partner if mark.single else _partner
        partner = find(marks, position, text)
        if partner is not None:
            yield mark.end, marks[partner].start
            none_yet, position = False, partner + 1
        elif mark.single:
            position += 1
        else:
            yield mark.end, len(text)
            return


def _measures(text: str, mark: _Mark) -> bool:
    """Tell inches from a closing mark that lost its partner."""
    return text[mark.start - 1 : mark.start].isdigit()


def _partner(marks: Sequence[_Mark], position: int, _text: str) -> int | None:
    """Return the closing double mark of an opening one, over nested ones."""
    depth = 0
    for at in range(position, len(marks)):
        mark = marks[at]
        if mark.single:
            continue
        closes = mark.role is _Role.CLOSES or (mark.role is _Role.EITHER and at > position)
        depth += -1 if closes else 1
        if depth == 0:
            return at
    return None


def _single_partner(marks: Sequence[_Mark], position: int, text: str) -> int | None:
    """Return the closing single mark: the first that is no plural's apostrophe, else the last."""
    last = None
    for at in range(position + 1, len(marks)):
        mark = marks[at]
        if not mark.single:
            continue
        if mark.role is _Role.OPENS:
            break
        last = at
        after = text[mark.end : mark.end + 1]
        if text[mark.start - 1] != "s" or not after.isspace():
            return at
    return last


def _quote(text: str, start: int, end: int) -> QuoteMention | None:
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    words = inside.strip()
    if not words:
        return None
    end = start + len(words)
    return QuoteMention(start, end, words, scare=_is_scare(text, start, end))


def _is_scare(text: str, start: int, end: int) -> bool:
    """Tell terms and titles: few words, no verb, nobody who says them."""
    inside = text[start:end]
    before = text[max(0, start - 4) : start - 1].rstrip()[-1:]
    inline = bool(before) and before not in ",:."
    if len(inside) > _REACH * 2 or inside[-1] in "!?" or (inside[-1] == "." and not inline):
        return False
    words = _WORD.findall(inside)
    if not inline and inside[-1] == "," and len(words) > 2 and not _is_title(words):
        return False
    if inline and _is_title(words):
        return True
    if not 0 < len(words) <= _LONGEST_TERM:
        return False
    if len(words) > 1 and any(word.lower().replace("’", "'") in _FINITE for word in words):
        return False
    return not _is_said(text, start, end)


def _is_title(words: Sequence[str]) -> bool:
    heavy = [word for word in words if len(word) > 3]
    return 1 < len(words) <= _LONGEST_TITLE and bool(heavy) and all(w[0].isupper() for w in heavy)


def _is_said(text: str, start: int, end: int) -> bool:
    """Tell whether a verb of speech stands right before or right after a quotation."""
    before = _WORD.findall(text, max(0, start - _REACH), start)[-4:]
    after = _WORD.findall(text, end, end + _REACH)[:3]
    if any(word.lower() in SPEECH_FORMS for word in (*before, *after)):
        return True
    several = " " in text[start:end]
    return several and any(word.lower() in JUDGING_FORMS for word in before)


_MARKS = re.compile(r"[“”„«»\"‘’'‚‹›`´]|''")
_DASHES = re.compile(r"\s*[–—―]\s*|\s+--?\s+|--")
_ELLIPSES = re.compile(r"\s*(?:…|\.\s?\.\s?\.)\s*")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_EDGE = " ,.;:!?…'-"


def normalise_quote(text: str) -> str:
    """Return quoted words in the form in which they are compared.

    Marks, dashes, ellipses, spaces and letter case are made alike and the punctuation at both
    ends goes, so that one quotation is found inside the other text with `in`.
    """
    plain = _MARKS.sub("'", _INVISIBLE.sub("", text))
    plain = _ELLIPSES.sub("… ", _DASHES.sub(" - ", plain))
    return " ".join(plain.split()).strip(_EDGE).casefold()
