"""Lines that say who wrote an article and when.

Owns the shapes of bylines, sign-offs, roles, dates and datelines, and the names in them. Looks at
one line at a time; where the line stands is decided elsewhere.
"""

from __future__ import annotations

import re

from summarizer.reading.blocks.lines import Line
from summarizer.reading.blocks.words import (
    AGENCIES,
    BUTTONS,
    DATE_FILL,
    DATED,
    FINITE,
    KICKERS,
    MASTHEAD,
    MONTHS,
    ROLE_FILL,
    ROLES,
    SECTIONS,
    SITE,
    WEAK_MASTHEAD,
    WEEKDAYS,
)
from summarizer.reading.tokens import STOPWORDS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
FULL_DATE = re.compile(
    rf"\b(?:{_DAY}[ -](?:of )?(?:{_MONTH})\b\.?,?[ -]\d{{4}}"
    rf"|(?:{_MONTH})\b\.? {_DAY},? \d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})\b",
    re.IGNORECASE,
)
"""A day with its month and year; which order 03/04/2026 has is for `dates` to say."""

SEPARATOR = re.compile(r"\s+[|•·●∙–—/-]{1,2}\s+|\s*[|•·●]\s*")
"""What parts the segments of a byline or a navigation bar."""

_CREDITED_WORK = (
    r"(?:words|text|story|report|reporting|written|reported|compiled|edited|posted|published|"
    r"analysis|opinion|comment|created|submitted|authored|uploaded|updated)"
)
BYLINE = re.compile(
    rf"^(?:{_CREDITED_WORK}(?:,? (?:and|&) {_CREDITED_WORK})* )?by\b\s*:?\s+(?P<rest>\S.*)$"
    r"|^(?:author|reporter|writer)s?\s*:\s*(?P<named>\S.*)$",
    re.IGNORECASE,
)
_AFTER_NAMES = re.compile(
    r"\s+(?:in|for|at|on|from|of|published|posted|updated|is|via)\b|[,(;:@<\d]|\s[|•·–—-]\s|[|•·]",
    re.IGNORECASE,
)
_NAMES_JOINED = re.compile(r",? (?:and|&|with) |, ", re.IGNORECASE)
_NO_MASTHEAD = (BUTTONS | SITE | ROLES | {"by", "most", "more"}) - MASTHEAD
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-])*")
_DOMAIN = re.compile(r"\w\.[a-z]{2,}$")
_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el"}
    | {"ibn", "la", "le", "ten", "ter", "van", "von", "y"}
)

_CONTRIBUTION = re.compile(
    r"^\(?(?:(?:additional|further|extra|more) )?"
    r"(?:reporting|writing|editing|inputs?|contributions?|production|translation|research)"
    r"(?: (?:and|&) (?:writing|editing|reporting|photographs?))?\s*(?:by|from|:)\s"
    r"|^\(?with (?:additional )?(?:(?:reporting|inputs?|contributions?|files|material|agency "
    r"reports?|information) (?:by|from)|(?:news )?agenc(?:y|ies)\b)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:additional )?(?:reporting\b|to (?:this|the) (?:report|article|story)\b)"
)
_TEAM = re.compile(r"^(?:the )?(?:team|staff of) [A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3}$", re.I)
_DESK = re.compile(
    r"^(?:from )?(?:our|the|a|by)?\s*(?:[\w-]+ ){0,3}(?:correspondents?|reporters?|"
    r"(?:web|news|online|sports|city|foreign|world|digital|national) (?:desk|team|staff|report)|"
    r"news service|news agency|staff)$",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"^[—–-]{1,2}\s*(?P<name>[^\W\d_].{1,60})$")
_PUBLISHED = re.compile(
    r"^(?:first |last |originally )?(?:published|posted|updated|modified|edited|issued|released|"
    r"date|dated|created|uploaded)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")
_DATE_SIZE = 24
_NAMED_AND_DATED = 10
"""Spaces in the name of an outlet with a whole date, at most."""
_CLOCK = re.compile(r"^\(?\d{1,2}[:.h]\d\d\b")


def is_date_line(line: Line) -> bool:
    """Tell a line that holds a date or a time and nothing else."""
    if not line.words or line.size > _DATE_SIZE or _looks_spoken(line):
        return False
    if not all(word in DATED or word in DATE_FILL or word[0].isdigit() for word in line.words):
        return False
    numbered = any(word[0].isdigit() for word in line.words)
    dated = any(word in DATED for word in line.words)
    return numbered and (dated or bool(FULL_DATE.search(line.text) or _CLOCK.match(line.text)))


def _looks_spoken(line: Line) -> bool:
    """Tell "In March." and the like, which are sentences, from dates."""
    return line.terminal and not line.words[-1].startswith(("a.m", "p.m")) and line.size < 4


def is_dated_line(line: Line) -> bool:
    """Tell a short line around a full date, such as "Halven | March 3, 2026 | World".

    A byline may close it: "The Halven Courier, 3 March 2026. By Ines Tamm".
    """
    head, closed, byline = line.bare.partition(". By ")
    if closed and byline_names(f"By {byline}") and head.count(" ") <= _NAMED_AND_DATED:
        dated = FULL_DATE.search(head)
        return dated is not None and not head[dated.end() :].strip()
    if line.is_long or line.terminal or line.size > _DATE_SIZE:
        return False
    if "@" in line.text or not _YEAR.search(line.text) or not FULL_DATE.search(line.text):
        return False
    if _PUBLISHED.match(line.bare):
        return True
    parts = [part for part in SEPARATOR.split(line.text) if part]
    short = all(part.count(" ") <= 6 for part in parts)
    verbs = not (FINITE - {"may"}).isdisjoint(line.words)
    return short and (len(parts) > 1 or line.size <= 7) and not verbs


def is_byline(line: Line) -> bool:
    """Tell "By Name" with all that may follow on the line."""
    return not line.is_long and byline_names(line.bare) is not None and not _is_clause(line)


def _is_clause(line: Line) -> bool:
    return line.size > 24 or (line.terminal and line.size > 12 and line.has_finite_verb)


def byline_names(bare: str) -> str | None:
    """Return the names of a byline as they are written; None when it is none."""
    match = BYLINE.match(bare.strip("()[]* "))
    if match is None:
        return None
    rest = match["rest"] or match["named"]
    names = _leading_names(rest)
    return names if names else None


def _leading_names(rest: str) -> str:
    """Return the part of a byline that is names, without place, role, date and outlet."""
    kept: list[str] = []
    position = 0
    for piece in _NAMES_JOINED.split(rest):
        cut = _AFTER_NAMES.search(piece)
        name = (piece[: cut.start()] if cut else piece).strip(" .")
        if not is_name(name) or _is_role(name):
            break
        position = rest.index(name, position) + len(name)
        kept.append(name)
        if cut:
            break
    return rest[:position] if kept else ""


def is_name(text: str) -> bool:
    """Tell up to five capitalised words that could be a person, a desk or an agency."""
    words = text.split()
    if not 1 <= len(words) <= 5 or not words[0][:1].isupper():
        return False
    plain = {word.lower().strip(".") for word in words}
    if plain & (MONTHS - {"may", "april", "june", "august", "jan"} | WEEKDAYS):
        return False
    return all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    lower = word.lower()
    if lower in _PARTICLES:
        return True
    in_prose = lower in STOPWORDS and not word.isupper()
    shaped = _NAME_WORD.fullmatch(word) is not None and not _DOMAIN.search(word)
    return shaped and word[0].isupper() and not in_prose


def _is_role(text: str) -> bool:
    words = re.split(r"[\s,.]+", text.lower())
    return any(word in ROLES for word in words)


def is_role_line(line: Line) -> bool:
    """Tell "Name, Correspondent", "Staff Writer" and "Name | Senior Editor, Halven"."""
    if line.is_long or line.terminal or line.size > 12 or not _is_role(line.bare):
        return False
    parts = re.split(r",\s+|\s+[|•·–—-]\s+", line.bare)
    if len(parts) == 1:
        return set(line.words) <= ROLES | ROLE_FILL | SECTIONS
    named = is_name(parts[0]) and not _is_role(parts[0])
    return (named or len(parts[0].split()) <= 4) and all(len(part.split()) <= 5 for part in parts)


def is_names_line(line: Line) -> bool:
    """Tell a line of one to four full names and nothing else; it may name places too."""
    if line.is_long or line.terminal or line.size > 16 or is_masthead(line.text):
        return False
    names = _NAMES_JOINED.split(line.bare)
    return len(names) <= 4 and all(is_name(name) and " " in name for name in names)


def role_name(bare: str) -> str | None:
    """Return the name in "Name, Correspondent"; None for a role alone."""
    name = re.split(r",\s+|\s+[|•·–—-]\s+", bare)[0].strip()
    return name if is_name(name) and len(name.split()) > 1 and not _is_role(name) else None


def is_contribution(line: Line) -> bool:
    """Tell "(Reporting by X; editing by Y)", "With inputs from PTI" and the like."""
    if line.is_long or line.size > 45:
        return False
    named = _CONTRIBUTION.match(line.bare)
    return bool(named or ("contributed" in line.bare and _CONTRIBUTED.search(line.bare)))


def is_sign_off(line: Line) -> bool:
    """Tell what stands under an article: a team, a desk, an agency, a name after a dash."""
    if line.is_long or line.size > 8:
        return False
    if not line.terminal and (_TEAM.match(line.bare) or _DESK.match(line.bare)):
        return True
    if is_agency_line(line):
        return True
    signed = _SIGNED.match(line.text)
    if signed is None or not set(line.words).isdisjoint(BUTTONS):
        return False
    return is_name(signed["name"].split(",")[0].strip(" ."))


def is_agency_line(line: Line) -> bool:
    """Tell "(Reuters)", "AP" and "ANI/PTI" standing alone."""
    return 0 < len(line.words) <= 4 and all(
        part in AGENCIES for word in line.words for part in re.split(r"[/&-]", word)
    )


def is_masthead(text: str, *, weak: bool = True) -> bool:
    """Tell a name such as "The Halven Courier" from its common noun.

    `weak` admits nouns that are names of sections, too ("Norvane News").
    """
    words = text.strip().replace(".", " ").split()
    named = [word for word in words if word.lower() not in {"the", "of", "and", "&", "in"}]
    lower = {word.lower() for word in named}
    if not 1 < len(words) <= 6 or not all(_NAME_WORD.fullmatch(word) for word in named):
        return False
    if not all(word[0].isupper() for word in named) or lower & _NO_MASTHEAD:
        return False
    return bool(lower & (MASTHEAD if weak else MASTHEAD - WEAK_MASTHEAD)) and not lower <= (
        KICKERS | SECTIONS
    )
