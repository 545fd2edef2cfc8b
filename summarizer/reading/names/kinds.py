"""What a name names, as far as its form and its neighbours tell.

Owns the evidence for persons, organisations and places; there is no gazetteer of persons.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.reading.names import words
from summarizer.reading.names.openings import is_acronym
from summarizer.reading.names.parts import Part, is_linked, is_organisation
from summarizer.reading.names.places import place_of
from summarizer.reading.names.scan import Cap
from summarizer.reading.names.sense import Sense, sense
from summarizer.reading.speech_verbs import SPEECH_FORMS
from summarizer.reading.types import NameKind

_WORD_BEFORE = re.compile(r"(?<![\w-])([^\W\d_]+)[  ](?:of[  ])?$")
_WORD_AFTER = re.compile(r"['’]?s?[  ]([^\W\d_]+)")
_AGE = re.compile(r", \d{1,3}\b(?:,|$)")
_CELTIC = re.compile(r"(?:O['’]|Mc|Mac)[A-Z]")
_REACH = 24
_LONGEST_SYLLABLES = 8


def kind_of(part: Part, text: str) -> NameKind:
    """Return the kind of a name: titles first, then heads, then neighbours."""
    if part.title:
        return NameKind.PERSON
    caps = part.caps
    if part.place:
        return NameKind.PLACE
    if _is_place(part, text):
        return NameKind.PLACE
    if is_organisation(caps) or (is_linked(caps) and "&" in [cap.link for cap in caps]):
        return NameKind.ORGANISATION
    if len(caps) == 1 and is_acronym(caps[0].text) and "-" not in caps[0].text:
        return NameKind.ORGANISATION
    if _is_person(part, text):
        return NameKind.PERSON
    return NameKind.PLACE if _stands_in(part, text) else NameKind.UNKNOWN


def _is_place(part: Part, text: str) -> bool:
    first, last = part.caps[0], part.caps[-1]
    if len(part.caps) > 1 and (last.key in words.PLACE_HEADS or first.key in words.PLACE_OPENERS):
        return True
    after = _WORD_AFTER.match(text, last.end)
    if after and not last.possessive and after.group(1) in words.REGION_WORDS:
        return not is_organisation(part.caps)
    after_of = text[max(0, first.start - 3) : first.start] == "of "
    return after_of and _word_before(part, text) in words.REGION_WORDS


def _word_before(part: Part, text: str) -> str | None:
    start = part.caps[0].start
    before = _WORD_BEFORE.search(text[max(0, start - _REACH) : start])
    return before.group(1).lower() if before else None


def _is_person(part: Part, text: str) -> bool:
    caps = part.caps
    if _looks_personal(part) or _AGE.match(text, caps[-1].end):
        return True
    if _word_before(part, text) in words.ROLES and not is_acronym(caps[0].text):
        return text[caps[0].start - 3 : caps[0].start] != "of "
    after = _WORD_AFTER.match(text, caps[-1].end)
    speaks = after is not None and after.group(1) in SPEECH_FORMS and not caps[-1].possessive
    return speaks and len(caps) in (2, 3) and all(sense(c.text) is not Sense.ORDINARY for c in caps)


def _looks_personal(part: Part) -> bool:
    """Judge by the words alone: given name, initial, suffix, particle, family name first."""
    caps = part.caps
    if len(caps) < 2 or len(caps) > 5:
        return False
    if caps[0].key in words.GIVEN_NAMES:
        return True
    if caps[-1].key in words.NAME_SUFFIXES and sense(caps[-2].text) is not Sense.ORDINARY:
        return True
    if caps[0].key in words.GIVEN_OR_PLACE and sense(caps[1].text) is Sense.NAME:
        return True
    if any(len(cap.text) == 1 for cap in caps[1:-1]) or caps[0].text.endswith("."):
        return place_of(caps[0].text) is None
    if any(cap.link.split(" ")[0] in words.PARTICLES for cap in caps):
        return True
    return _CELTIC.match(caps[-1].text) is not None or _is_family_first(caps)


def _is_family_first(caps: Sequence[Cap]) -> bool:
    """Tell "Kim Dae Sung", "Xi Wanlong": a family name and short words, not all of them common."""
    if caps[0].key not in words.FAMILY_FIRST or len(caps) > 3:
        return False
    short = all(len(cap.text) <= _LONGEST_SYLLABLES for cap in caps[1:])
    return short and any(sense(cap.text) is Sense.NAME for cap in caps[1:])


def _stands_in(part: Part, text: str) -> bool:
    """Tell "in Kursk": one or two words the dictionary does not know after "in" or "near"."""
    caps = part.caps
    if len(caps) > 2 or caps[-1].possessive or is_acronym(caps[0].text):
        return False
    known = any(sense(cap.text) is not Sense.NAME for cap in caps)
    return not known and _word_before(part, text) in ("in", "near", "outside")
