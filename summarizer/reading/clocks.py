"""Clock times: "5:50 a.m.", "17.05", "half past eleven", "two in the morning", "noon".

Owns how English tells a time of day, and how much of it the words leave open. Knows nothing of
days: `dates` asks it for times in figures, whoever compares times for all that a sentence tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.reading.types import ClockMention

_HOURS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}
_MINUTES = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_HOUR, _HALF_DAY, _DAY = 60, 720, 1440
_NIGHTFALL = 5 * _HOUR
"""Before "five at night" it is early, from then on late."""

_NAMED = "|".join(_HOURS)
_SHAPES = (
    r"\b(?P<figures>\d\d?(?:[:.]\d\d)?\s?[ap](?:\.\s?m\.|m\b)|\d\d?:\d\d\b)",
    rf"\b(?:a\s)?(?P<minutes>{'|'.join(_MINUTES)}|\d\d?|(?:{_NAMED})(?=\sminutes))"
    rf"(?P<counted>\sminutes)?\s(?P<side>past|to)\s(?P<beside>{_NAMED}|\d\d?|noon|midnight)\b",
    rf"\b(?P<hour>{_NAMED}|\d\d?)(?:\so['’]clock\b|\s(?P<half>[ap])(?:\.\s?m\.|m\b)|"
    r"(?=\sin\sthe\s(?:morning|afternoon|evening|night|small\s)|\sat\snight\b))",
    r"(?:\b(?:at|by|since|until|till|before|after|around|about|between|from|to|and)|it:|stamped)\s"
    r"(?:(?P<dotted>\d\d?\.\d\d)(?=[,.;]|$|\sand\s\d|\son\s)|"
    rf"(?P<led>{_NAMED})(?=\s?(?:[,.;]|$|in\sthe\s|on\s|this\s|yesterday|today|tonight)))",
    r"\b(?P<named>midnight|noon|midday)\b",
)
_CLOCK = re.compile("|".join(_SHAPES), re.IGNORECASE)
_PART = re.compile(
    r"\W{0,2}(?:in\sthe|at|this|that|yesterday|tomorrow|(?:on\s)?\w+day)\s"
    r"(?P<part>morning|afternoon|evening|night|small\shours)\b",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(r"\d(?:[:.]\d\d|\s?[ap]\.?\s?m\b|\sin\sthe\s|\sat\snight)", re.IGNORECASE)
_IN_WORDS = frozenset({*_HOURS, "noon", "midnight", "midday", "o'clock", "o’clock", "past"})


def read_clocks(text: str, lemmas: Iterable[str]) -> tuple[ClockMention, ...]:
    """Read the clock times of a sentence in their order; `lemmas` are its own."""
    if _IN_WORDS.isdisjoint(lemmas) and _IN_FIGURES.search(text) is None:
        return ()  # which is so of most sentences, and cheap to see
    found = (_mention(match, text) for match in _CLOCK.finditer(text))
    return tuple(clock for clock in found if clock is not None)


def _mention(found: re.Match[str], text: str) -> ClockMention | None:
    told = _told(found)
    if told is None:
        return None
    minutes, is_late = told
    part = _PART.match(text, found.end())
    if part is not None and is_late is None:
        is_late = _is_late(part["part"].lower(), minutes)
    start = max(found.start(), found.start("dotted"), found.start("led"))
    return ClockMention(start, (part or found).end(), _readings((minutes, is_late)))


Told = tuple[int, bool | None]
"""Minutes after twelve, and whether they are those after noon; None where that is open."""


def _told(found: re.Match[str]) -> Told | None:
    if found["named"]:
        return 0, found["named"].lower() != "midnight"
    figures = found["figures"] or found["dotted"]
    if figures:
        return _in_figures(figures)
    if found["beside"]:
        return _beside(found)
    half = found["half"]
    hour = _number(found["hour"] or found["led"])
    return None if hour > 12 else (hour % 12 * _HOUR, half.lower() == "p" if half else None)


def _in_figures(figures: str) -> Told | None:
    clock = read_clock(figures)
    if clock is None:
        return None
    minutes = int(clock[:2]) * _HOUR + int(clock[3:])
    is_sure = minutes >= _HALF_DAY + _HOUR or figures[0] == "0" or not figures[-1].isdigit()
    return minutes % _HALF_DAY, minutes >= _HALF_DAY if is_sure else None


def _beside(found: re.Match[str]) -> Told | None:
    """Read "ten to six" and "25 past 6"; "5 to 10" is no time."""
    hour, minutes = _number(found["beside"]), _number(found["minutes"])
    is_to = found["side"].lower() == "to"
    are_figures = found["beside"].isdigit() or found["minutes"].isdigit()
    if hour > 12 or minutes >= _HOUR or (is_to and are_figures and not found["counted"]):
        return None
    is_late = (found["beside"].lower() == "noon") is not is_to if hour == 0 else None
    return (hour * _HOUR + (-minutes if is_to else minutes)) % _HALF_DAY, is_late


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


_NUMBERS = {**_HOURS, **_MINUTES, "noon": 0, "midnight": 0}


def _is_late(part: str, minutes: int) -> bool:
    return part in ("afternoon", "evening") or (part == "night" and minutes >= _NIGHTFALL)


def _readings(told: Told) -> tuple[int, ...]:
    """Return the minutes from midnight; a midnight begins its day or ends it."""
    minutes, is_late = told
    if is_late is None:
        return minutes, minutes + _HALF_DAY
    if minutes == 0 and not is_late:
        return 0, _DAY
    return (minutes + _HALF_DAY * is_late,)


_FIGURES = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(?:[ \u00a0]?([apAP])\.? ?[mM]\.?)?")


def read_clock(word: str) -> str | None:
    """Return "hh:mm" of a time as written; None for midnight, whose day is unclear, and no time."""
    if word == "noon":
        return "12:00"
    if word[4:5] == " " and word[:4].isdigit():
        word = f"{word[:2]}:{word[2:4]}"  # "1930 GMT"
    match = _FIGURES.fullmatch(word)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if minute > 59 or hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}"
