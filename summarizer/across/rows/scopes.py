"""Whether two answers are about the whole and a part of it, or about two places.

Owns that reading of the words beside both figures; decides no other nature.
"""

from __future__ import annotations

import re

from summarizer.across.counts.apart import is_times
from summarizer.across.counts.parts import PART
from summarizer.across.counts.sorts import qualified_alike
from summarizer.across.counts.things import Counted
from summarizer.across.rows.developing import is_of_the_peak, told_around
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
    of_one_man = "age" in (a.family[0], b.family[0])
    if (not qualified_alike(a, b) and not of_one_man) or _is_reckoned_otherwise(a, b):
        return True
    if any(test(a) is not test(b) for test in (is_of_the_peak, _is_asked_for, _is_ours)):
        return True
    if _is_measured_otherwise(a, b):
        return True
    if any(_is_part(part, whole) for part, whole in ((a, b), (b, a))):
        return True
    if any(_is_wider(wide, narrow) for wide, narrow in ((a, b), (b, a))):
        return True
    places = [(counted.mention.place or "").casefold() for counted in (a, b)]
    return all(places) and places[0] not in places[1] and places[1] not in places[0]


def _is_asked_for(counted: Counted) -> bool:
    """Tell what somebody asks for, "had asked for four years", from what there is."""
    return _ASKED.search(counted.sentence.text, 0, counted.mention.start) is not None


_ASKED = re.compile(
    r"(?<!were\s)(?<!was\s)\b(?:ask(?:s|ed|ing)?\sfor|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|wants?(?!\sback)|wanted|"
    r"call(?:s|ed|ing)\sfor|request(?:s|ed|ing)?)\b[^.;:,]{0,30}$",
    re.IGNORECASE,
)


def _is_ours(counted: Counted) -> bool:
    """Tell what the speaker's own side has, "we had four boats", from what there is."""
    return _OURS.search(counted.sentence.text, 0, counted.mention.start) is not None


_OURS = re.compile(r"\b(?:we|I)\s(?:have|had)\s(?:(?:only|just|about|some)\s)?$", re.IGNORECASE)


def _is_part(part: Counted, whole: Counted) -> bool:
    """Tell "48,000 of the monitors" and "all but nine" from how many there are."""
    if part.interval.typical >= whole.interval.typical:
        return False
    text = part.sentence.text
    if part.role == PART and whole.role != PART:
        return True
    if _ALL_BUT.search(text, 0, part.mention.start) or _is_of_one_place(part, whole):
        return True
    behind = _OF_THEM.match(text, part.mention.end)
    return behind is not None and not _OF_THEM.match(whole.sentence.text, whole.mention.end)


def _is_of_one_place(part: Counted, whole: Counted) -> bool:
    """Tell "in the reading room alone" and "employs 310 in the town" from what all places have."""
    if _ALONE.search(told_around(part)):
        return not _ALONE.search(told_around(whole))
    here = _HERE.search(part.clause_text) and not _HERE.search(whole.clause_text)
    return bool(here) and _AT_SEVERAL.search(_around(whole)) is not None


_ALONE = re.compile(r"\balone\b", re.IGNORECASE)
_HERE = re.compile(
    r"\b(?:here|there|locally|(?:in|at|on)\s(?:the|this)\s(?:town|city|village|area|county|district|"
    r"plant|site|works|factory|island|port))\b",
    re.IGNORECASE,
)
_AT_SEVERAL = re.compile(
    r"\b(?:at|in|across)\s(?:(?:its|all|the)\s){0,2}(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"\d+|several|other|all)\s(?:\w+\s)?(?:sites?|plants?|works|factories|towns?|cities|villages|countries|"
    r"districts|counties|states|branches|offices|locations)\b",
    re.IGNORECASE,
)
_ALL_BUT = re.compile(r"\ball\sbut\s(?:\w+\s)?$", re.IGNORECASE)
_OF_THEM = re.compile(r"\s(?:\w+\s)?of\s(?:the|them|these|those)\b", re.IGNORECASE)


def _is_reckoned_otherwise(a: Counted, b: Counted) -> bool:
    """Tell "profits of 174 million" from "an underlying profit before tax of 212 million"."""
    if a.family != b.family or a.family[0] != "money":
        return False
    one, two = ({m.group().lower() for m in _RECKONED.finditer(_around(c))} for c in (a, b))
    return one != two


_RECKONED = re.compile(
    r"\b(?:underlying|adjusted|net|gross|statutory|pre-?tax|before\stax|after\stax|average|median|"
    r"basic|excluding|exceptionals?|exceptional\sitems|one-off(?:\sitems|s)?|recurring)\b",
    re.IGNORECASE,
)
"""Words by which accounts reckon one sum in two ways."""


def _is_measured_otherwise(a: Counted, b: Counted) -> bool:
    """Tell a sustained wind from a gust, and an average from a peak."""
    one, two = (set(map(str.lower, _MEASURED.findall(c.clause_text))) for c in (a, b))
    return bool(one and two) and one.isdisjoint(two)


_MEASURED = re.compile(
    r"\b(sustained|gust|average|mean|median|typical|maximum|peak|highest|minimum|lowest)(?:s|ing)?\b",
    re.IGNORECASE,
)
"""Ways in which one thing is measured that varies."""


def _is_wider(wide: Counted, narrow: Counted) -> bool:
    if _EVERYWHERE.search(_around(wide)) and narrow.mention.place is not None:
        return True
    if wide.interval.typical <= narrow.interval.typical:
        return False
    if _adds_to_it(wide, narrow) or _leaves_out(narrow, wide):
        return True
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


def _adds_to_it(wide: Counted, narrow: Counted) -> bool:
    """Tell "2.3 billion including debt" from "2.1 billion"."""
    told = _INCLUDING.search(_around(wide)), _INCLUDING.search(_around(narrow))
    return wide.family[0] in ("money", "rate") and told[0] is not None and told[1] is None


def _leaves_out(narrow: Counted, wide: Counted) -> bool:
    """Tell "without the cameras it cost 240,000" from what all of it cost."""
    if wide.family[0] not in ("money", "rate"):
        return False
    told = (_EXCLUDING.search(told_around(one)) is not None for one in (narrow, wide))
    return tuple(told) == (True, False)


_EXCLUDING = re.compile(
    r"\b(?:without\sthe|excluding|(?:not|without)\s(?:counting|including)|leav(?:es?|ing)\sout|"
    r"(?:apart|aside)\sfrom|not\sincluded)\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r"\b(?:including|included|inclusive)\b", re.IGNORECASE)


def _names_fewer(wide: Counted, narrow: Counted) -> bool:
    """Tell "310,000 paying guests" from "1.2 million visitors": the fewer have a mark more."""
    own = narrow.marks - folded(wide.sentence.text)
    named = wide.mention.subject is not None  # "lost 1,900 litres" leaves out of what
    return named and bool(own) and wide.marks < narrow.marks and is_times(wide, narrow, _MUCH_MORE)


def _around(counted: Counted) -> str:
    start, end = counted.mention.start, counted.mention.end
    return counted.sentence.text[max(0, start - _AROUND) : end + _AROUND]
