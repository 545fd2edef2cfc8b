"""Postal addresses, with which newsletters and releases must end.

Owns their shapes: a house and its street, a box, a postcode. Knows nothing of where a line stands.
"""

from __future__ import annotations

import re

from summarizer.reading.blocks.lines import Line

_STREET = re.compile(
    r"\b\d{1,5}[A-Za-z]?(?:[-–/]\d{1,5}[A-Za-z]?)?,? (?:[NSEW]\.? )?"
    r"(?:[A-Z][\w’'.-]{0,30},? ){1,4}?"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Square|Sq|Place|Pl|Plaza"
    r"|Quay|Court|Ct|Terrace|Row|Way|Parkway|Highway|Hwy|Broadway|Mews|Yard|Wharf|Crescent)\b"
    r"|\b[A-ZÄÖÜ][\w.-]{0,40}(?:str\.|stra(?:ß|ss)e|weg|platz|allee|gasse|ring|ufer|damm"
    r"|gatan|vägen|gata|vei(?:en)?|gade|straat|laan|plein) \d{1,4}[a-z]?\b"
    r"|\b\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|place|quai|chemin|allée) \w"
    r"|\b(?:Calle|Avenida|Plaza|Paseo|Via|Viale|Piazza|Corso|Rua|Praça) [A-Z].{1,40}?,? \d{1,4}\b",
)
_BOX = re.compile(
    r"\b(?:P\.? ?O\.? ?Box|PMB|Postfach|Apartado|Boîte postale|BP) ?\d", re.IGNORECASE
)
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b\d{4,6} [A-ZÄÖÜ]\w"
    r"|\b[A-Z]\w+,? \d{4,6}\b|\b\d{4} ?[A-Z]{2}\b"
)
_LONGEST = 20
_SMALL = frozenset("of the de la du des le les del der den und and am an im van bis y e".split())
_WORD = re.compile(r"[^\W\d_]{2,}")


def is_postal_address(line: Line) -> bool:
    """Tell a line that holds a whole address and nothing else: a street or a box, and a town."""
    if not _may_be(line):
        return False
    box, street = _BOX.search(line.bare), _STREET.search(line.bare)
    return box is not None or (street is not None and _POSTCODE.search(line.bare) is not None)


def is_part_of_address(line: Line) -> bool:
    """Tell a line that is a street, a box or a postcode with its town."""
    if not _may_be(line):
        return False
    return any(shape.search(line.bare) for shape in (_STREET, _BOX, _POSTCODE))


def _may_be(line: Line) -> bool:
    """Tell a line with a number in which every longer word begins with a capital."""
    if line.is_long or line.size > _LONGEST or not any(char.isdigit() for char in line.bare):
        return False
    words = [word for word in _WORD.findall(line.bare) if word.lower() not in _SMALL]
    small = sum(1 for word in words if word[0].islower())
    return bool(words) and small <= len(words) // 4
