"""Which agency a byline or a sign-off credits.

Owns the ways in which a line thanks an agency beside persons; a person's name is none.
"""

from __future__ import annotations

import re

from summarizer.reading.blocks.words import AGENCIES, ROLES
from summarizer.reading.outlet_names import NAME, outlet_in

_CONTRIBUTED = re.compile(rf"\b(?:by|from|with)\s(?:the\s)?(?P<name>{NAME})")
_HELPED = re.compile(rf"(?:^|[;.(]\s?)(?:the\s|The\s)?(?P<name>{NAME})\s(?:also\s)?contributed\b")
# Material comes from an agency, reporting may come from a place; an agency may be called one.
_MATERIAL = re.compile(
    rf"\b(?i:material|inputs?|copy)\s(?:from|by)\s(?:the\s)?(?P<material>{NAME})"
    rf"|\bby\sthe\s(?P<agency>{NAME})\s(?:news|press)\s(?:agency|service)\b"
)
_SIGNED = re.compile(rf"[\s(—–-]*(?i:by\s)?(?P<name>{NAME})[\s).]*$")

_PARTS = re.compile(r",\s+|\s+[|•·]\s+|\s\(")
_AGENCY_NOUNS = frozenset(("agency", "agencies"))


def agency_in_byline(words: str) -> str | None:
    """Return the agency that a byline or a sign-off names, whole or among contributors."""
    signed = _SIGNED.match(words)
    if signed is not None and not ROLES.isdisjoint(words.lower().split()):
        return None
    names = [signed["name"]] if signed else []
    names += [match["name"] for match in _CONTRIBUTED.finditer(words)]
    names += [match["name"].removeprefix("The ") for match in _HELPED.finditer(words)]
    outlets = (outlet_in(name.strip(" .,"), certain=True) for name in names)
    found = next((name for name in outlets if name is not None), _agency_after_comma(words))
    return found or _agency_by_context(words)


def _agency_by_context(words: str) -> str | None:
    """Return a name of no known outlet that is said to be one, or is no person's: one word."""
    helped = (match["name"].strip(" .,") for match in _HELPED.finditer(words))
    material = _MATERIAL.search(words)
    named = (material["material"] or material["agency"]).strip(" .,") if material else None
    return named or next((name for name in helped if " " not in name), None)


def _agency_after_comma(words: str) -> str | None:
    """Return the agency of "By Anneke Dorr, AFP"."""
    parts = (part.strip(" .()*_") for part in _PARTS.split(words)[1:])
    known = AGENCIES - _AGENCY_NOUNS
    return next((part for part in parts if part.isupper() and part.lower() in known), None)
