"""What a sentence needs around it to be understood where it stands alone.

Owns the closed classes of words that point back, and the widening of a sentence to the shortest
passage that can be read on its own. Knows nothing of scores.
"""

from __future__ import annotations

import re

from summarizer.reading.index import SentenceIndex, SentenceReading

LONGEST = 3
"""Sentences a passage may have; what needs more is better left out."""

_POINTS_BACK = re.compile(
    r"""["“‘(]*(?:
    (?:he|she|they|his|her|hers|their|theirs|its|him|them|such|both|neither|either)\b
    | (?:this|that|these|those)\b(?!\s+(?:is\ why\ )?(?:week|month|year|morning|afternoon|evening|
        weekend|spring|summer|autumn|fall|winter|season)\b)
    | it\b(?!\s+(?:now\s+)?(?:is|was|remains|remained|appears|appeared|seems|seemed|emerged|became)
        \s+(?:\w+\s+){0,3}?(?:that|whether|if|how|why|when|who|to)\b)
    | (?:the\s+)?(?:latter|former|two|pair|same)\b
    | (?:one|some|many|most|several|others|another|few|all|none)\s+(?:of\s+(?:them|these|those)|
        say|said|says|argue|fear|believe|was|were|have|had|are|is)\b
    | (?:however|but|and|so|yet|or|nor|still|also|too|then|thus|hence|therefore|moreover|
        furthermore|meanwhile|nonetheless|nevertheless|instead|otherwise|besides|additionally|
        alternatively|consequently|similarly|likewise|conversely|regardless|indeed|elsewhere|
        afterwards?|later|earlier|subsequently|finally|accordingly|for\ (?:example|instance)|
        in\ (?:addition|contrast|turn|fact|reality|response|particular|return|other\ words)|
        as\ (?:a\ result|such)|by\ contrast|after\ that|at\ the\ (?:same\ time|time)|
        on\ the\ (?:other\ hand|contrary|same\ day)|despite\ (?:this|that)|
        because\ of\ (?:this|that)|either\ way|that\ said|what\ is\ more|not\ only)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_OPENING, _CLOSING = "“", "”"


def points_back(reading: SentenceReading) -> bool:
    """Tell whether a sentence leans on the one before it."""
    return _POINTS_BACK.match(reading.text) is not None


def passage(index: SentenceIndex, position: int) -> tuple[int, ...] | None:
    """Return the consecutive positions that can be read alone, or None when there are none.

    A sentence that points back takes its antecedent with it, a quotation its speaker and its end.
    """
    start, end = position, position + 1
    while start > 0 and end - start <= LONGEST and _leans_back(index, start, end):
        start -= 1
    while end < len(index) and end - start <= LONGEST and _open_quotes(index, start, end) > 0:
        end += 1
    if end - start > LONGEST or _leans_back(index, start, end) or _open_quotes(index, start, end):
        return None
    return tuple(range(start, end)) if _names_speaker(index, start, end) else None


def _leans_back(index: SentenceIndex, start: int, end: int) -> bool:
    return (
        points_back(index[start])
        or _open_quotes(index, start, end) < 0
        or not _names_speaker(index, start, end)
    )


def _open_quotes(index: SentenceIndex, start: int, end: int) -> int:
    """Return how many quotations are left open; negative when one was opened before."""
    text = "".join(index[position].text for position in range(start, end))
    return text.count(_OPENING) - text.count(_CLOSING)


def _names_speaker(index: SentenceIndex, start: int, end: int) -> bool:
    readings = [index[position] for position in range(start, end)]
    quoted = any(not quote.scare for reading in readings for quote in reading.quotes)
    return not quoted or any(reading.attributions for reading in readings)
