"""The closed classes of English words for what is done on a day.

Owns the lists only. Words of a row tell one deed of a thing: what "starts" also "begins".
"""

from __future__ import annotations

import re

_ROWS = {
    "begin": "begin start commence launch open opening onset outbreak erupt",
    "end": "end finish conclude conclusion stop cease expire halt settle settlement close shut",
    "close": "close shut closure cancel suspend suspension",
    "resume": "reopen reopening resume restart resumption restore restoration",
    "ready": "open finish complete completion ready inaugurate done finalise finalize",
    "enact": "law enact force effect apply introduce adopt enter",
    "appear": "publish publication appear release present issue unveil show exhibit display",
    "arrive": "arrive arrival reach come land deliver delivery ashore landfall",
    "find": "find discover discovery dig unearth excavate notice spot detect detection record",
    "inspect": "inspect inspection examine examination check audit inside visit service",
    "go": "leave resign quit resignation depart departure step escape flee gone withdraw",
    "escape": "escape leak run spill leave",
    "detain": "detain arrest arrestation seize custody drag",
    "hear": "hear hearing trial",
    "decide": "decide decision rule ruling verdict judgment judgement sentence convict",
    "vote": "vote voting poll election referendum ballot",
    "pay": "pay payment",
    "know": "know learn notice aware warn warning notify tell inform hear realise realize ring",
    "sample": "sample collect give hand test",
    "sign": "sign agree agreement",
    "fall": "fall collapse crash",
    "meet": "meet meeting talk",
    "file": "file lodge submit appeal",
    "bury": "bury burial hide",
    "exchange": "exchange replace replacement swap",
    "win": "win title champion victory",
    "bid": "bid offer propose proposal",
}
CLASSES: dict[str, frozenset[str]] = {
    word: frozenset(name for name, words in _ROWS.items() if word in words.split())
    for word in {word for words in _ROWS.values() for word in words.split()}
}
"""Which deeds a lemma may tell."""

AGAIN = re.compile(
    r"\b(?:open|run|start|begin|operate|work|play|produce|sail|fly|supplied|power|light)\w*"
    r"\s(?:\w+\s){0,3}again\b|\bback\s(?:in\sservice|to\snormal)\b",
    re.IGNORECASE,
)
"""What is done again is resumed."""

MOVED = re.compile(
    r"\b(?:postpone[ds]?|put\s(?:off|back)|push(?:ed)?\sback|brought\sforward|bring\sforward|moved|"
    r"delayed|rescheduled|extended)\b",
    re.IGNORECASE,
)
"""What moves a day, whatever is done on it."""
