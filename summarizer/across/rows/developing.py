"""Whether what a figure tells may be another tomorrow, so that the order of reports counts.

Owns that reading of the words of its clause. The dead that are known of, those without power and
what is so "so far" develop; what was measured, paid or counted of a finished event does not, and
neither does an age or a length: two values of it are never two states.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.story.passages import is_past
from summarizer.across.story.vocabulary import (
    ADDING_UP,
    DAILY,
    EVER_MORE,
    FATE_OF_WORD,
    HAVE_LEFT,
    OF_THE_MOMENT,
    PEOPLE,
    RECOUNTED,
    SET_ANEW,
    TROOPS,
)
from summarizer.models import Measure
from summarizer.reading.tokens import lemma

_BOUNDARY = re.compile(r"[;:—()]")
_UNDER_WAY = re.compile(
    r"\b(?:now|so\sfar|still|currently|to\sdate|already|(?:not|as)\syet|until\snow|at\spresent|"
    r"latest|at\slast\scount|and\s(?:rising|counting|growing)|remain(?:s|ed|ing)?|(?:stands?|stood)\sat|"
    r"preliminary|provisional(?:ly)?|as\sof|no\slonger|"
    r"(?:has|have|had)\s(?:risen|grown|fallen|dropped|climbed|shrunk|doubled)|"
    r"(?:rose|rises|rising|grew|climbed|climbs|fell|dropped|shrank)\s(?:further\s)?to)\b",
    re.IGNORECASE,
)
"""Words by which a source itself says that the value is that of a moment."""
_IS = frozenset({"is", "are", "'re", "’re"})
"""Present verbs of a state, which was another before and may be another tomorrow."""
_AWAY = re.compile(r"\s(?:away|off|from\s(?!end|one|top|side))\b")
"""What stands behind the distance of a thing that moves."""
_GROWN = re.compile(r"\b(?:now|so\sfar|grown|grew|widened|risen|shrunk)\b")
_BY_THEN = re.compile(r"\b(?:by|as\sof|until|till|through|up\sto)\s(?:\w+\s)?$", re.IGNORECASE)
_EARLIER = re.compile(
    r"\b(?:first(?!\W(?:quarter|half|time|day|week|month|year|place|round))|initial(?:ly)?|earlier|"
    r"original(?:ly)?|previous(?:ly)?|preliminary|provisional|"
    r"early|until\snow|once|had\s(?:said|put|spoken|given))\b",
    re.IGNORECASE,
)
_AT_A_MOMENT = re.compile(r"\b(?:when|at\sthe\s(?:time|moment)|by\sthe\stime)\b")
_AT_ITS_PEAK = re.compile(r"\bat\s(?:the|its|their)\s(?:height|peak)\b", re.IGNORECASE)


def adds_up(counted: Counted) -> bool:
    """Tell sums that can only grow: the dead, the hectares burned, those who have left so far."""
    if not counted.is_actual:
        return False
    if counted.fate in _UNTIL_OVER and _STILL.search(counted.clause_text):
        return False
    if counted.fate in ADDING_UP or _is_lost(counted):
        return counted.family[0] in ("count", "unit") and counted.family[-1] not in _NO_HEAP
    if counted.head in EVER_MORE:
        return not _IN.search(counted.sentence.text, 0, counted.mention.start)
    return counted.family == COUNT and counted.fate in HAVE_LEFT


def _is_lost(counted: Counted) -> bool:
    """Tell "1,900 homes were destroyed": the noun is one of where people live, the verb decides."""
    if counted.fate != "live":
        return False
    words = counted.clause.tokens
    fates = (FATE_OF_WORD.get(lemma(token.text)) for token in words)
    return any(fate is not None and fate.name in ADDING_UP for fate in fates)


_UNTIL_OVER = frozenset({"injure", "infect", "arrest", "seize", "miss"})
_STILL = re.compile(r"\b(?:still|remains?|remained|remaining)\b", re.IGNORECASE)
"""What "two are still being treated" counts is left of more, and falls."""
_NO_HEAP = frozenset({"percent", "time"})
"""What adds up in no toll: shares, and the ages of the dead."""
_IN = re.compile(r"\bin\s(?:\w+\s)?$", re.IGNORECASE)
"""What makes cases of "in 40 cases a breach was found" those of no illness."""


def develops(members: Iterable[Counted]) -> bool:
    """Tell whether one of the figures that agree says that their value is one of a moment."""
    return any(map(_develops, members))


def may_develop(members: Iterable[Counted]) -> bool:
    """Tell whether the tense of one leaves open that its value is one of a moment.

    It says less than `develops`: a later report may then replace an earlier, but of reports
    without a date nothing follows.
    """
    return any(map(_is_open, members))


def _is_open(counted: Counted) -> bool:
    if counted.family[0] in ("age", "length") or _is_speed(counted):
        return False
    if _AT_A_MOMENT.search(told_around(counted)):
        return False
    added = counted.family[0] == "unit" and counted.mention.measure is Measure.CUMULATIVE
    return added or _is_so_now(counted)


def _is_speed(counted: Counted) -> bool:
    """Tell how fast something was: what "was travelling at 52 km/h" is told of one moment."""
    return "per hour" in (counted.mention.unit or "") or counted.mention.rate_per == "hour"


def _develops(counted: Counted) -> bool:
    if counted.family[0] == "age":
        return False
    if counted.family[0] == "length":
        moves = _AWAY.match(counted.sentence.text, counted.mention.end)
        return moves is not None or _GROWN.search(told_around(counted)) is not None
    if adds_up(counted) or counted.head in RECOUNTED or counted.core & _MOVING:
        return True
    if _AT_A_MOMENT.search(told_around(counted)):
        return False
    states = (is_of_the_moment, _is_so_now, _is_struck)
    if counted.family == COUNT and any(test(counted) for test in states):
        return True
    return _is_told_by_then(counted) or is_under_way(counted)


_MOVING = DAILY | SET_ANEW


def is_final(counted: Counted) -> bool:
    """Tell votes that have decided something: "won by 112 votes", from those being counted."""
    decided = _DECIDED.search(counted.clause_text) is not None
    return counted.head in RECOUNTED and decided and not is_under_way(counted)


_DECIDED = re.compile(
    r"\b(?:beat|beaten|won|wins|defeated|lost|elected|re-elected|carried|passed|approved|rejected|adopted|"
    r"backed|final|recount)\b"
)


def is_under_way(counted: Counted) -> bool:
    """Tell a figure whose own clause says that it is one of a moment: "so far", "now"."""
    return _UNDER_WAY.search(told_around(counted)) is not None


def is_of_the_moment(counted: Counted) -> bool:
    """Tell people somewhere and homes without power; a polling station has not been stationed."""
    return counted.fate == "cut_off" or (
        counted.fate in OF_THE_MOMENT and counted.head in (PEOPLE, TROOPS, None)
    )


def _is_so_now(counted: Counted) -> bool:
    """Tell "86 are still there", and "some 140 rescuers, six dogs and a helicopter are there"."""
    words = [token.text.lower() for token in counted.clause.tokens]
    verbs = [word for word in words if _is_verb(word)]
    if not verbs:
        tokens = counted.sentence.reading.tokens
        behind = (token.text.lower() for token in tokens if token.start >= counted.mention.end)
        rest = takewhile(lambda word: word not in _STOPS, behind)
        verbs = [word for word in rest if _is_verb(word)][:1]
    if _IS_TO.search(counted.clause_text):
        return False
    return any(word in _IS for word in verbs) or _GOING_ON.search(counted.clause_text) is not None


_GOING_ON = re.compile(
    r"\b(?:is|are|was|were|’re|'re)\s(?:(?:now|still|also)\s)?(?!being)[a-z]{2,}ing\b"
)
"""What goes on is so at that moment; at another it may be otherwise."""
_IS_TO = re.compile(r"\b(?:is|are)\sto\s[a-z]+\b")
"""What "190 jobs are to go" tells is decided, and no state."""


def _is_struck(counted: Counted) -> bool:
    """Tell houses under water and roads cut: damage is counted for days."""
    return counted.head in _STANDS and _STRUCK.search(told_around(counted)) is not None


_STANDS = frozenset("home house building flat household property farm road village bridge".split())
_STRUCK = re.compile(
    r"\b(?:flood(?:s|ed|ing)?|under\s?water|water|inundated|damaged|destroyed|burned|burnt|collapsed|"
    r"cut\soff|blocked|evacuated)\b",
    re.IGNORECASE,
)


_STOPS = frozenset("; : — ( ) . which who that".split())


def _is_verb(word: str) -> bool:
    return word in _IS or word in {"was", "were", "had", "has", "have"} or is_past(word)


def _is_told_by_then(counted: Counted) -> bool:
    """Tell "by Monday night it was 96,000" from what was counted of the event of Monday."""
    when = counted.as_of
    return when is not None and _BY_THEN.search(counted.sentence.text, 0, when.start) is not None


def is_polled(counted: Counted) -> bool:
    """Tell a share that a survey found: another survey finds another, and neither is wrong."""
    return counted.family[-1] == "percent" and _POLLED.search(counted.sentence.text) is not None


_POLLED = re.compile(r"\b(?:polls?|surveys?|polled|surveyed|pollsters?)\b", re.IGNORECASE)


def is_of_the_peak(counted: Counted) -> bool:
    """Tell "at the height of the flood", which is one moment among those that others tell."""
    return _AT_ITS_PEAK.search(counted.clause_text) is not None


def told_around(counted: Counted) -> str:
    """Return the stretch of its sentence in which a figure stands, up to a colon or bracket."""
    text, start, end = counted.sentence.text, counted.mention.start, counted.mention.end
    opened = max((m.end() for m in _BOUNDARY.finditer(text, 0, start)), default=0)
    closed = _BOUNDARY.search(text, end)
    return text[opened : closed.start() if closed else len(text)]


def is_called_earlier(counted: Counted) -> bool:
    """Tell a count that its own clause calls a first or earlier one."""
    words = counted.clause.tokens
    return _EARLIER.search(" ".join(token.text for token in words)) is not None


def is_revised(counted: Counted) -> bool:
    """Tell "raised its estimate to 40": the source itself says that it replaces another."""
    return _REVISED.search(counted.sentence.text, 0, counted.mention.end) is not None


_REVISED = re.compile(
    r"\b(?:raised|lifted|widened|revised|lowered|reduced|increased|expanded|extended|doubled|"
    r"tripled|upgraded|downgraded|improved|trimmed|slashed)\b[^.;:—]*\bto\s(?:[a-z]+\s){0,2}[^\s\d]?\d|"
    r"\bfrom\s[^\s\d]?\d[^\s]*\s(?:\w+\s){0,2}to\s(?:[a-z]+\s){0,2}[^\s\d]?\d|"
    r"\b(?:updated|corrected|revised|restated)\s(?:its|their|the|his|her)\b|\bnow\b",
    re.IGNORECASE,
)
