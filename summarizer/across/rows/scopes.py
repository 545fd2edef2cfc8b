"""Whether two answers are about the whole and a part of it, or about two places.

Owns that reading of the words beside both figures; decides no other nature.
"""

from __future__ import annotations

import re

from summarizer.across.counts.apart import is_times
from summarizer.across.counts.things import Counted
from summarizer.across.story.terms import folded
from summarizer.across.story.vocabulary import ADDING_UP

_AROUND = 60
_MORE, _MUCH_MORE = 1.2, 2.0
_EVERYWHERE = re.compile(
    r"\b(?:worldwide|nationwide|globally|countrywide|around\sthe\sworld|"
    r"(?:across|throughout)\sthe\s(?:whole\s|entire\s)?(?:country|nation|world|continent))\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:total|overall|combined|altogether|in\sall|all\stold|entire|including)\b", re.IGNORECASE
)


def is_other_scope(a: Counted, b: Counted) -> bool:
    """Tell answers of two scopes: two places, all and some of them, confirmed and suspected."""
    if a.qualifiers != b.qualifiers or _is_reckoned_otherwise(a, b):
        return True
    if any(_is_wider(wide, narrow) for wide, narrow in ((a, b), (b, a))):
        return True
    places = [(counted.mention.place or "").casefold() for counted in (a, b)]
    return all(places) and places[0] not in places[1] and places[1] not in places[0]


def _is_reckoned_otherwise(a: Counted, b: Counted) -> bool:
    """Tell "profits of 174 million" from "an underlying profit before tax of 212 million"."""
    if a.family != b.family or a.family[0] != "money":
        return False
    one, two = ({m.group().lower() for m in _RECKONED.finditer(_around(c))} for c in (a, b))
    return one != two


_RECKONED = re.compile(
    r"\b(?:underlying|adjusted|net|gross|statutory|pre-?tax|before\stax|after\stax)\b",
    re.IGNORECASE,
)
"""Words by which accounts reckon one sum in two ways."""


def _is_wider(wide: Counted, narrow: Counted) -> bool:
    if _EVERYWHERE.search(_around(wide)) and narrow.mention.place is not None:
        return True
    if wide.interval.typical <= narrow.interval.typical:
        return False
    return _names_whole(wide, narrow) or _names_fewer(wide, narrow)


def _names_whole(wide: Counted, narrow: Counted) -> bool:
    """Tell "the total damage" from "insured losses", and a cost with the launch from one without.

    What is called a total may only be another's estimate: the lesser must name what it leaves out.
    Of a toll, "in all" says until when, not of what.
    """
    if wide.fate in ADDING_UP and wide.fate == narrow.fate and not _INCLUDING.search(_around(wide)):
        return False
    if not _WHOLE.search(_around(wide)) or _WHOLE.search(_around(narrow)):
        return False
    own = narrow.marks - folded(wide.sentence.text)
    return is_times(wide, narrow, _MORE) and (
        bool(own) or _INCLUDING.search(_around(wide)) is not None
    )


_INCLUDING = re.compile(r"\bincluding\b", re.IGNORECASE)


def _names_fewer(wide: Counted, narrow: Counted) -> bool:
    """Tell "310,000 paying guests" from "1.2 million visitors": the fewer have a mark more."""
    own = narrow.marks - folded(wide.sentence.text)
    return bool(own) and wide.marks < narrow.marks and is_times(wide, narrow, _MUCH_MORE)


def _around(counted: Counted) -> str:
    start, end = counted.mention.start, counted.mention.end
    return counted.sentence.text[max(0, start - _AROUND) : end + _AROUND]
