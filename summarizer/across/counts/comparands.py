"""Figures that another is measured by: an earlier value, a bar to clear, what was expected.

Owns the closed phrases of English that say so. A value "from 3.7% in August" answers nothing that
"3.5% in September" answers; it may only stand beside another earlier value.
"""

from __future__ import annotations

import re

EARLIER, LIMIT, GROUP, LOSER = "earlier", "limit", "group", "loser"
SUMMAND = "summand"
"""The role of what adds up, with another of its sentence, to a number that is told too."""

BESIDE_VALUES = frozenset({EARLIER, LIMIT, GROUP, LOSER})
"""Roles of what an article gives beside its own value."""

_NUMERAL = r"(?:about\s|around\s|just\s|only\s|some\s|nearly\s|almost\s|roughly\s|an?\s|the\s)?"
_EARLIER_BEFORE = re.compile(
    r"(?:\b(?:up|down|(?:in|de)creas(?:e|ed|es)|rise|rose|rises|risen|drop|dropped|drops|fall|fell|fallen|falls|"
    r"climb|climbed|grew|growth|slipped|jumped|surged|slowed|changed?|improved|improvement|unchanged)\s"
    r"(?:sharply\s|slightly\s)?from\s(?:the\s)?(?:a\s)?(?:revised\s|then-record\s|record\s)?"
    r"|\b(?:compared|compares)\s(?:with|to)\s"
    r"|\b(?:vs\.?|versus)\s)" + _NUMERAL + r"$",
    re.IGNORECASE,
)
"""What stands right before the value that a later one has replaced."""
_AFTER_A_MOVE = re.compile(
    r"\b(?:follow(?:s|ed|ing)|after|since)\s(?:an?|the|[A-Z]\w+['’]s)\s(?:[a-z]+\s)?$"
)
_MOVE = re.compile(
    r"\s?(?:\w+\s){0,2}(?:drop|rise|fall|gain|dive|increase|decrease|decline|plunge|jump|surge|slump)\b"
)
"""Around an earlier move: "that followed an 8.3 percent drop in March"."""
_THEN = re.compile(r"\sin\s(?:[A-Z][a-z]+|the\s(?:previous|prior|preceding)\s\w+)\b")
"""Behind the value before: "was 3.8% higher, after 4.1% in December"."""
_TO_FROM = re.compile(
    r"\d(?:[^.;:()]|\.(?=\d)){0,60}\bfrom\s(?:the\s)?(?:a\s)?(?:revised\s|record\s|then-record\s)?"
    + _NUMERAL
    + r"$",
    re.IGNORECASE,
)
"""The same after the later value: "to 3.5% in September from 3.7% in August"."""
_TO_BEFORE = re.compile(
    r"\bto\s(?:\w+\s){0,2}[^\w\s]{0,2}\d(?:[^.;:()]|\.(?=\d)){0,60}$", re.IGNORECASE
)
_CALLED_EARLIER = re.compile(
    r"\b(?:previous|prior|preceding|year-ago|year-earlier|post-?war|all-time)\b"
    r"(?!\s(?:to|record)\b)(?:[^,.;:()]|[,.](?=\d)){0,50}$|\brecord\sof\s" + _NUMERAL + r"$",
    re.IGNORECASE,
)
"""Words that make what follows the value of an earlier time: "the previous week's claims"."""
_EARLIER_AFTER = re.compile(
    r"(?:\s(?:[\w'’%.-]+\s){0,4}|,\s)(?:an?\s(?:year|month|week|quarter|decade)|"
    r"(?:the|one|two)\s(?:years?|months?|weeks?|quarters?|days?))\s(?:ago|earlier|before)\b"
    r"|(?:\s[\w'’%.-]+){0,3}\s(?:in|of)\sthe\s(?:previous|prior|preceding|year-ago)\s",
    re.IGNORECASE,
)
"""What stands behind it: "189,000 a year earlier", "6.9 million in the prior week"."""
_HAD_BEEN = re.compile(
    r"(?:\b(?:earlier|before|previously|ago)\b|\b(?:in|at|on)\sthe\s(?:first|previous|last|preceding)\s"
    r"(?:round|vote|ballot|election|race|season|edition|count|survey|poll|report)\b|\blast\stime\b)"
    r"[^.;:()]{0,50}\bhad\s(?:still\s|only\s)?(?:been|stood|reached|come|got|won|paid|drawn)\s"
    r"(?:at\s|to\s|in\sat\s)?" + _NUMERAL + r"$",
    re.IGNORECASE,
)
"""Before a value of another time: "a year before, the gap had been 55 metres"."""
_IN_AN_EARLIER = re.compile(
    r"\b(?:in|at|during|of|from)\s(?:the|an|its|their|his|her)\s(?:\w+\s)?earlier\s[a-z]+,?\s[^.;:]{0,40}$",
    re.IGNORECASE,
)
"""What places a value in another event: "in the two earlier rounds, 61"."""
_YEAR_IN_BRACKETS = re.compile(r"\(\s?(?:(?:in|for)\s)?(?:19|20)\d\d\s?:\s?\W?$")
"""The note of a balance sheet: "212.4 million euros (2024: 186.3 million)"."""
_LIMIT_AFTER = re.compile(
    r"[\s-](?:[\w'’-]+\s){0,3}?(?:thresholds?|minimum|maximum|standards?|ceiling|hurdle|"
    r"quorum|needed|required|necessary)\b"
    r"|\s(?:is|are|was|were)\s(?:allowed|permitted|legal)\b",
    re.IGNORECASE,
)
_LIMIT_BEFORE = re.compile(
    r"\b(?:threshold|limit|minimum|maximum|ceiling|hurdle|quorum|mark)\sof\s"
    r"(?:up\sto\s|at\s(?:least|most)\s)?" + _NUMERAL + r"$"
    r"|\b(?:permitted|allowed|limit|maximum|minimum):\s" + _NUMERAL + r"$"
    r"|\b(?:built|designed|licensed|room|space|capacity|intended|meant)\sfor\s" + _NUMERAL + r"$",
    re.IGNORECASE,
)
_PENALTY = re.compile(r"\b(?:fines?|penalty|sentence)\sof\s(?P<bound>up\sto\s|at\s\w+\s)?$")
_AT_MOST = re.compile(r"(?:up\sto|at\s(?:least|most)|as\s(?:much|long)\sas)\s", re.IGNORECASE)
"""What makes a penalty the one that may be given: "carries a fine of up to £20,000"."""
_SUPPOSED = re.compile(r"\b(?:if|unless|whether|once|provided)\b[^,;:.“”\"]{0,80}$", re.IGNORECASE)
"""A condition asserts nothing: "a recount is due if the gap is below one per cent"."""
_AGE_LIMIT = re.compile(r"(?:under|over|below|above)\s\d{1,2}", re.IGNORECASE)
_NO_NOUN = re.compile(r"\W*(?:$|[.,;:)]|(?:and|or|in|on|at|who|with|by|are|were|is|was)\b)")
"""An age by which people are sorted: "a weapon held by a person under 18"."""
_BOUND = re.compile(
    r"\b(?:below|above|under|over|than|least|most|exceeds?|within)\b", re.IGNORECASE
)
_GROUP_BEFORE = re.compile(
    r"^(?:Among|Of)\s(?:the|its|those|these|all|senior)\s[^,.;:\d]{3,60},\s(?:\w+\s){0,2}$"
)
_GROUP_AFTER = re.compile(
    r"\s(?:more\s)?of\s(?:whom|which|these|those|the\s(?:dead|injured|wounded|missing|victims|survivors|"
    r"casualties|arrested|detained|deaths|cases))\b"
)
"""Around the share of some of them: "among senior staff, 36%", "42% of whom"."""
_LOSER = re.compile(
    r"\bby\s(?:about\s)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?"
    r"(?:%|per\scent\s|percent\s|votes\s|points\s)?\s?(?:votes\s)?to\s$",
    re.IGNORECASE,
)
"""Before the second number of a result: "won by 50.6 to 49.4 per cent"."""
_REACH = 90


def comparand(text: str, start: int, end: int) -> str | None:
    """Return "earlier", "limit", "group" or "loser" for what is no answer; None for a value."""
    before = text[max(0, start - _REACH) : start]
    if _AGE_LIMIT.fullmatch(text, start, end) and _NO_NOUN.match(text, end):
        return LIMIT
    if _is_limit(text, before, start, end):
        return LIMIT
    if _LOSER.search(before):
        return LOSER
    if _GROUP_BEFORE.search(text, 0, start) or _GROUP_AFTER.match(text, end):
        return GROUP
    return EARLIER if _is_earlier(text, before, end) else None


_EARLIER_WORDS = (_EARLIER_BEFORE, _CALLED_EARLIER, _IN_AN_EARLIER, _HAD_BEEN)


def _is_earlier(text: str, before: str, end: int) -> bool:
    if any(words.search(before) for words in _EARLIER_WORDS):
        return True
    if _AFTER_A_MOVE.search(before) and _MOVE.match(text, end):
        return True
    if before.endswith(", after ") and _THEN.match(text, end):
        return True
    if _YEAR_IN_BRACKETS.search(before) or _EARLIER_AFTER.match(text, end):
        return True
    found = _TO_FROM.search(before)
    return found is not None and _TO_BEFORE.search(before[: before.rindex("from")]) is not None


def _is_limit(text: str, before: str, start: int, end: int) -> bool:
    if _LIMIT_AFTER.match(text, end) or _LIMIT_BEFORE.search(before):
        return True
    penalty = _PENALTY.search(before)
    if penalty is not None and (penalty["bound"] or _AT_MOST.match(text, start)):
        return True
    supposed = _SUPPOSED.search(before)
    return (
        supposed is not None
        and _BOUND.search(text, start - 20 if start > 20 else 0, end) is not None
    )
