"""What an article's text itself says of its title, author, outlet and date.

Owns where on the page each may be read: above the body, in bylines, in the line of rights.
Never reads them from prose, and never guesses: what the page does not say is None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.models import Block, BlockKind, Precision
from summarizer.reading.blocks.bylines import (
    BYLINE,
    FULL_DATE,
    SEPARATOR,
    byline_names,
    is_masthead,
    role_name,
)
from summarizer.reading.blocks.words import AGENCIES, WEEKDAYS
from summarizer.reading.dates import read_dates

_NOT_AUTHORS = re.compile(r"[(\s]*(?:edited|editing|updated|uploaded|compiled)\b", re.IGNORECASE)
_TEAM = re.compile(r"(?:the )?team [A-Z]", re.IGNORECASE)
_STAMP = re.compile(r"\b(publish|post|issu|releas|updat|modif|edit|revis)", re.IGNORECASE)
_LATER = ("updat", "modif", "edit", "revis")
_RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\(c\)\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?"
    r"(?P<holder>[^\W\d_][^.|,;©()\n]{1,60})",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:(?:news|press|wire) (?:agency|service|association)|agence|associated press|newswire)\b",
    re.IGNORECASE,
)
_RESERVED = re.compile(r"\s+(?:all rights?|\d{4}|ltd|inc|limited|llc)\b.*$", re.IGNORECASE)
# Without a year or the word, "© Name" credits a picture as often as it claims a page.
_YEAR_OR_RIGHTS = re.compile(r"\b\d{4}\b|\b(?:copyright|rights)\b", re.IGNORECASE)
_READING = re.compile(r"\bthank(?:s| you) for reading (?P<name>[A-Z][^.!?,]{2,50})[.!]", re.I)


def read_title(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the headline above the body as it is written."""
    found = (block for block in blocks if block.kind is BlockKind.TITLE)
    return next((text[block.start : block.end] for block in found), None)


def read_byline(text: str, blocks: Sequence[Block]) -> str | None:
    """Return who wrote an article: the names of its first byline, else the team that signs it."""
    lines = [_words(text, block) for block in blocks if block.kind is BlockKind.BYLINE]
    for line in lines:
        for part in (line, *SEPARATOR.split(line)):
            names = byline_names(part) if not _NOT_AUTHORS.match(part) else None
            if names is not None and names.lower() not in AGENCIES:
                return names
    roles = (role_name(line) for line in lines if not BYLINE.match(line) and "," in line)
    teams = (line for line in lines if _TEAM.match(line))
    return next((name for name in roles if name), None) or next(teams, None)


def read_published(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the day an article was published as an ISO 8601 date.

    Only a date with its year counts, in a dateline or a byline above the body or in a line that
    says "published", "posted" or "updated"; the earliest of these in that order.
    """
    above = _above_body(text, blocks)
    ranked: list[tuple[int, int, str]] = []
    for block in blocks:
        stamped = _STAMP.search(text[block.start : block.end]) is not None
        is_byline = block.kind is BlockKind.BYLINE and (block in above or stamped)
        if is_byline or (block.kind is BlockKind.DATELINE and block in above):
            ranked.extend(_stamps(text, block))
    if not ranked:
        above = [block for block in blocks if block.end <= _HEAD]
        ranked = [stamp for block in above[:_FIRST_LINES] for stamp in _of_a_head(text, block)]
    return min(ranked)[2] if ranked else _opening_stamp(text)


_FIRST_LINES, _LONGEST_HEAD, _HEAD = 3, 100, 300
_SET_OFF = re.compile(r"(?:^|[,|/(–—-]|\bof|\b[A-Z][a-z]+day,?)\s*$")
_CLOCK_FOLLOWS = re.compile(r"\S*\s\d{1,2}[:.]\d\d\b")


def _of_a_head(text: str, block: Block) -> Iterator[tuple[int, int, str]]:
    """Yield the date of a short line such as "The Ledger, Tuesday 15 April 2025, p. 9"."""
    line = text[block.start : block.end]
    if len(line) <= _LONGEST_HEAD and "\n" not in line:
        for rank, start, day in _stamps(text, block):
            at = start - block.start
            if _SET_OFF.search(line[:at]) or _CLOCK_FOLLOWS.match(line, at):
                yield rank, start, day


_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_OPENING_DAY = re.compile(
    rf"(?:(?:{_WEEKDAY})\.?,? )?(?P<date>{FULL_DATE.pattern})(?:\.|$)", re.IGNORECASE
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WIRE_STAMP = re.compile(
    rf"\b(?P<day>\d{{2}})-?(?P<month>{'|'.join(_MONTHS)})-?(?:20)?(?P<year>\d{{2}})\s\d\d:?\d\d\b",
    re.IGNORECASE,
)


def _opening_stamp(text: str) -> str | None:
    """Return the day that a line at the head is opened by, or that a wire stamps on it.

    "Tuesday 29 July 2025. Latest entries at the top." and "WIRE 07AUG25 07:02 -- RESULTS".
    """
    for line in text[:_HEAD].split("\n")[:_FIRST_LINES]:
        wired = _WIRE_STAMP.search(line)
        if wired is not None:
            month = _MONTHS.index(wired["month"].lower()) + 1
            return f"20{wired['year']}-{month:02}-{wired['day']}"
        opened = _OPENING_DAY.match(line)
        if opened is not None:
            dates = [date.edtf for date in read_dates(opened["date"], None) if date.edtf]
            return next((day for day in dates if _WHOLE_DATE.match(day)), None)
    return None


def _stamps(text: str, block: Block) -> Iterator[tuple[int, int, str]]:
    """Yield each whole date of a block with its rank: published, then bare, then updated."""
    words = text[block.start : block.end].replace("\n", " ")
    if not FULL_DATE.search(words) or _OF_AN_EVENT.match(words):
        return
    for date in read_dates(words, None):
        if date.edtf is None or date.relative or date.precision not in _WHOLE:
            continue
        labels = [stamp[1].lower() for stamp in _STAMP.finditer(words, 0, date.start)]
        rank = 1 if not labels else 2 if labels[-1] in _LATER else 0
        if _WHOLE_DATE.match(date.edtf):
            yield rank, block.start + date.start, date.edtf[:10]


# "Until 3 March 2031", "3 - 9 March 2031": when something takes place, not when it was told.
_OF_AN_EVENT = re.compile(
    r"\W{0,3}(?:(?:until|from|through|till|when|deadline|opens|closes)\b"
    r"|\d{1,2}(?:st|nd|rd|th)?\s?[-–—]\s?\d{1,2}(?:st|nd|rd|th)?\s[A-Z])",
    re.IGNORECASE,
)
_WHOLE = (Precision.DAY, Precision.MINUTE)
_WHOLE_DATE = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")


def read_outlet(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the newspaper that a masthead above the body, or else the line of rights, names.

    An agency that holds the rights is a source of the article and not its outlet.
    """
    furniture = [_words(text, block) for block in blocks if block.kind is BlockKind.FURNITURE]
    holders = (rights_holder(line) for line in furniture if _YEAR_OR_RIGHTS.search(line))
    thanked = (match["name"] for line in furniture if (match := _READING.search(line)))
    return (
        _masthead(text, _above_body(text, blocks))
        or next((name for name in holders if name and not is_agency(name)), None)
        or next(thanked, None)
    )


def _masthead(text: str, above: Sequence[Block]) -> str | None:
    """Return the masthead among the blocks above a body.

    One with a weak noun ("Truck News") may be a section, unless it opens the page or stands
    beside the byline.
    """
    for position, block in enumerate(above):
        if block.kind not in (BlockKind.FURNITURE, BlockKind.HEADING, BlockKind.BYLINE):
            continue
        beside = {above[i].kind for i in (position - 1, position + 1) if 0 <= i < len(above)}
        trusted = position == 0 or BlockKind.BYLINE in beside | {block.kind}
        for part in SEPARATOR.split(_words(text, block)):
            if is_masthead(part, weak=trusted) and not is_agency(part):
                return part
    return None


def rights_holder(line: str) -> str | None:
    """Return the name in a line of rights such as "© 2026 The Halven Courier"."""
    match = _RIGHTS.search(line)
    if match is None:
        return None
    name = _RESERVED.sub("", match["holder"].strip())
    words = name.split()
    return name if len(words) <= 7 and words[0][0].isupper() and words[0].lower() != "all" else None


def is_agency(name: str) -> bool:
    """Tell a news agency by its name."""
    return name.lower().removeprefix("the ") in AGENCIES or _AGENCY.search(name) is not None


def _above_body(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks before the first word of the body."""
    above: list[Block] = []
    position = 0
    for block in blocks:
        if text[position : block.start].strip():
            break
        above.append(block)
        position = block.end
    return above


def _words(text: str, block: Block) -> str:
    """Return the words of a block on one line."""
    return text[block.start : block.end].replace("\n", " ").strip(" *_")
