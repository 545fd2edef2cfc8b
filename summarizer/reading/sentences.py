"""Splits English prose into sentences.

Owns the decision where a sentence ends. One regular expression finds the places where it could;
rules on the word before and the word after decide. Knows nothing of what sentences mean.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from summarizer.reading.abbreviations import (
    ABBREVIATIONS,
    COMPANY_FORMS,
    DAYS_AND_ZONES,
    MARKED_NAMES,
    NAME_PARTICLES,
    OPENERS,
    PERSON_TITLES,
    SPEECH_VERBS,
    TIME_PREPOSITIONS,
    WORDS_BEFORE_PRONOUN,
    Follower,
)
from summarizer.reading.types import Sentence

# No input makes a search more than linear: repeats are bounded or possessive, and a run of marks
# or spaces is entered at its first character only.

_PARAGRAPH = re.compile(r"\S[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*")

_CANDIDATE = re.compile(
    r"""
    (?P<mark>
        [.!?…] (?<![.!?…]{2}) (?<!\.[\ \xa0].)      # the first mark of a run
        (?: (?<=\w\.) (?=(?:[\ \xa0]\.){3}\s)       # a full stop, then a spaced ellipsis
          | [.!?…]*+ (?:[\ \xa0]\.++(?!\w))*+       # "?!", "...", ". . ."
        )
    )
    (?P<close> ["”’')\]»*_]{0,6} (?:\[\d{1,3}\]){0,4} )
    (?= \s | ["“‘(]?[A-Z][a-z]*+[\s’',] )           # a space, or a word that lost it
    (?=
        (?P<gap> \s*+ )
        (?P<lead> (?: [\[(]? (?:…|\.\.\.|\.[\ \xa0]\.[\ \xa0]\.) [\])]? \s? )? [^\w\s]{0,6} )
        (?P<next> (?: (?![a-z])\w | [a-z]{1,3}['’-]?[A-Z] ) \w{0,20} )
    )
    """,
    re.VERBOSE,
)

_LONGEST_ENCLOSURE = 240
_ENCLOSURE = re.compile(
    rf"""
    [“"‘'(]                                         # one set first: what the search looks for
    (?: (?<=“) [^“”]{{1,{_LONGEST_ENCLOSURE}}}+ ”
      | (?<=\() [^()]{{1,{_LONGEST_ENCLOSURE}}}+ \)
      | (?<![^\s(\[—–-].)                           # signs that are apostrophes or inches as well
        (?: (?<=") (?=\S) [^"]{{1,{_LONGEST_ENCLOSURE}}}+ (?<=\S) " (?!\w)
          | (?<=‘) [^‘“”]{{1,{_LONGEST_ENCLOSURE}}}? [.,!?…] ’ (?!\w)
          | (?<=') (?=\w) (?:[^\s"]|\s(?!'\w)){{1,{_LONGEST_ENCLOSURE}}}? [.,!?…] ' (?!\w)
        )
    )
    """,
    re.VERBOSE | re.DOTALL,
)

_BULLET = "[•⁃▪◦‣●○■]"
_MARKER = rf"""
    (?P<bullet> {_BULLET}\s*+ | [-–*]\s++ )? (?P<value>\d{{1,3}}|[a-z])
    (?P<style> \.?\)(?=\s) | \.(?=\s++["“‘(]?[A-Z]) )
    """
_FIRST_ITEM = re.compile(_MARKER, re.VERBOSE)
_NEXT_ITEM = re.compile(rf"\s(?<!\s\s)\s*+(?={_MARKER})", re.VERBOSE)
_FIRST_BULLET = re.compile(_BULLET)
_NEXT_BULLET = re.compile(rf"\s(?<!\s\s)\s*+(?=(?P<bullet>{_BULLET}))")

_NO_WORD_YET = re.compile(r"(?:[^\w\s]|_|\s)*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,4})?")
_BEFORE_WORD = re.compile(r"""^(?:.*(?:[–—/(\[“”"@]|(?<=\.)-|-(?=\w\w)))?['‘’]*""")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|(?:[A-Z][a-z]{0,3}\.)+[A-Z][a-z]{0,3}")
_VOWELLESS = re.compile(r"[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]+")
_ROMAN_OR_LETTER = re.compile(r"[IVXLC]+|[A-Z]")
_STREET_NAME = re.compile(r"[A-Z][\w’'-]+|\d+(?:st|nd|rd|th)?")
_CREDIT = re.compile(
    rf"[A-Z][\w.’'-]* (?:(?:[A-Z][\w.’'-]*|{'|'.join(sorted(NAME_PARTICLES))}) ){{0,6}}"
    rf"(?:{'|'.join(sorted(SPEECH_VERBS))})\b"
)

_LONGEST_LOOK_BACK = 32
_LONGEST_MARKER = 10
_LONGEST_TIME_PHRASE = 32


def split_sentences(text: str) -> list[Sentence]:
    """Split a text into sentences: trimmed half-open code-point spans in order.

    Every line is a paragraph and ends its last sentence. Each character that is no white space
    lies in exactly one sentence; a short quotation or parenthesis is never cut open.
    """
    sentences: list[Sentence] = []
    for paragraph in _PARAGRAPH.finditer(text):
        end = paragraph.start() + len(paragraph.group().rstrip())
        for start, stop in _items(text, paragraph.start(), end):
            _split_run(text, start, stop, sentences)
    return sentences


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the items of a list written on one line; any other line comes back whole."""
    for stop, following in _item_breaks(text, start, end):
        yield start, stop
        start = following
    yield start, end


def _item_breaks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each item but the last ends, and where the one after it starts."""
    if first := _FIRST_ITEM.match(text, start, end):
        due = _ordinal(first["value"]) + 1
        for match in _NEXT_ITEM.finditer(text, first.end(), end):
            same = match["style"] == first["style"] and bool(match["bullet"]) == bool(
                first["bullet"]
            )
            if same and _ordinal(match["value"]) == due:
                due += 1
                yield match.span()
    elif _FIRST_BULLET.match(text, start):
        for match in _NEXT_BULLET.finditer(text, start, end):
            if match["bullet"] == text[start]:
                yield match.span()


def _ordinal(value: str) -> int:
    """Return the place of a list marker: 3 for both "3" and "c"."""
    return int(value) if value.isdecimal() else ord(value) - ord("a") + 1


def _split_run(text: str, start: int, end: int, sentences: list[Sentence]) -> None:
    """Append the sentences of a stretch without line breaks and list items."""
    run = start
    enclosures: tuple[list[int], list[int]] | None = None
    for match in _CANDIDATE.finditer(text, start, end):
        if not _ends_sentence(match, start):
            continue
        if enclosures is None:
            enclosures = _enclosures(text, run, end)
        stop = match.end()
        if not _is_enclosed(stop, *enclosures):
            sentences.append(Sentence(start, stop))
            start = match.start("lead")
    sentences.append(Sentence(start, end))


def _enclosures(text: str, start: int, end: int) -> tuple[list[int], list[int]]:
    """Return the starts and the ends of short quotations and parentheses."""
    spans = [match.span() for match in _ENCLOSURE.finditer(text, start, end)]
    return [opening for opening, _ in spans], [closing for _, closing in spans]


def _is_enclosed(position: int, starts: list[int], ends: list[int]) -> bool:
    """Tell whether a position lies within one of the spans."""
    nearest = bisect_right(starts, position) - 1
    return nearest >= 0 and position < ends[nearest]


def _ends_sentence(match: re.Match[str], start: int) -> bool:
    """Decide whether the sentence that began at `start` ends at a candidate."""
    mark, gap, word = match.group("mark", "gap", "next")
    here = match.start()
    if here - start <= _LONGEST_MARKER and _NO_WORD_YET.fullmatch(match.string, start, here):
        return False  # "3." or "a.)" opens an item, "..." opens a sentence
    if word[0] > "z" and word[0].islower():
        return False  # "é" and its like: the search itself only knows "a" to "z"
    last = _last_word(match.string, start, here)
    if not gap:
        return len(last) > 1 and last.isalnum() and _opens_sentence(match)
    if mark == ".":
        return _stop_ends(match, start, last)
    return _mark_ends(match, last)


def _last_word(text: str, start: int, here: int) -> str:
    """Return the word that a mark stands on, without the signs that open it."""
    if text[here - 1].isspace():
        return ""
    word = text[max(start, here - _LONGEST_LOOK_BACK) : here].rsplit(None, 1)[-1]
    return word if word.isalnum() else _BEFORE_WORD.sub("", word)


def _word_before(match: re.Match[str], start: int) -> str:
    """Return the word before the last one, with all its signs."""
    here = match.start()
    words = match.string[max(start, here - _LONGEST_LOOK_BACK) : here].rsplit(None, 2)
    return words[-2] if len(words) > 1 else ""


def _opens_sentence(match: re.Match[str]) -> bool:
    """Tell whether the next word, capitalised as it is, must begin a sentence."""
    word = match["next"]
    if word in OPENERS:
        return not match.string.startswith((".", "-"), match.end("next"))
    return word in PERSON_TITLES


def _stop_ends(match: re.Match[str], start: int, last: str) -> bool:
    """Decide on a single full stop: by the word that it stands on."""
    follower = ABBREVIATIONS.get(last)
    if follower is not None:
        return _abbreviation_ends(follower, match, start)
    if len(last) == 1 and last.isalpha():
        return _letter_ends(match, start, last)
    if last.islower() and "." not in last:
        return True  # an ordinary word: by far the most frequent case
    if _ACRONYM.fullmatch(last) or _VOWELLESS.fullmatch(last):
        return _opens_sentence(match)
    return True


def _letter_ends(match: re.Match[str], start: int, letter: str) -> bool:
    """Decide on a single letter: an initial, unless it is a pronoun or a unit."""
    if letter == "I" and _word_before(match, start) in WORDS_BEFORE_PRONOUN:
        return True
    if letter.islower() and _word_before(match, start)[-1:].isdecimal():
        return not match["next"][0].isdecimal()
    return _opens_sentence(match)


def _abbreviation_ends(follower: Follower, match: re.Match[str], start: int) -> bool:
    """Decide on the full stop of an abbreviation: by what it expects after it."""
    word = match["next"]
    if follower is Follower.NAME or word[0].isdecimal():
        return False
    if follower is Follower.NUMBER:
        return _opens_sentence(match) or not _ROMAN_OR_LETTER.fullmatch(word)
    if follower is Follower.CLOCK:
        return _clock_ends(match, start)
    if follower is Follower.STREET and not _STREET_NAME.fullmatch(_word_before(match, start)):
        return False
    return follower is Follower.CAPITAL or _opens_sentence(match)


def _clock_ends(match: re.Match[str], start: int) -> bool:
    """Decide on "5 p.m.": neither before a day or zone nor in a time phrase put first."""
    text, word = match.string, match["next"]
    if not _word_before(match, start)[-1:].isdecimal():
        return _opens_sentence(match)  # the initials of "A.M. Roe"
    so_far = text[start : match.start()] if match.start() - start < _LONGEST_TIME_PHRASE else ""
    if so_far.partition(" ")[0] in TIME_PREPOSITIONS:
        return False
    if _opens_sentence(match):
        return True
    if word in DAYS_AND_ZONES or word.isupper():
        return False
    return not text.startswith((" time", " Time"), match.end("next"))


def _mark_ends(match: re.Match[str], last: str) -> bool:
    """Decide on "!", "?", an ellipsis or a run of them."""
    mark, close, word = match.group("mark", "close", "next")
    if close[:1] in (")", "]") and match.string[match.start() - 1] in "([":
        return False  # "[...]" leaves something out, "(!)" remarks on the word before
    if mark[-1] in "!?":
        if word in COMPANY_FORMS or last in MARKED_NAMES:
            return _opens_sentence(match)
    elif not close and mark.count(".") <= len("...") and (word == "I" or word[0].isdecimal()):
        return False  # a pause: "... well . . . I didn't mean it"
    return not (close and _is_credited(match))


def _is_credited(match: re.Match[str]) -> bool:
    """Tell whether a name and a verb of saying follow the quotation ("...?” Ms. Roe asked")."""
    if match["lead"] or (match["next"] != "I" and match["next"] in OPENERS):
        return False
    return _CREDIT.match(match.string, match.start("next")) is not None
