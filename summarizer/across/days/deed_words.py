"""The closed classes of English words for what is done on a day.

Owns the lists only. Words of a row tell one deed of a thing: what "starts" also "begins".
"""

from __future__ import annotations

import re

from summarizer.reading.tokens import lemma

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
    "go": "leave left resign quit resignation depart departure step escape flee gone withdraw",
    "escape": "escape leak run spill leave left",
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
    "win": "win won title champion victory",
    "bid": "bid offer propose proposal",
}
"""Deeds of any field."""
_OF_A_FIELD = {
    "attack": "attack assault bombard bombardment shell shelling strike hit explode explosion "
    "blast detonate detonation bombing",
    "storm": "storm capture seize overrun recapture liberate enter conquer",
    "intrude": "enter intrude intrusion break broke breach access penetrate hack",
    "raid": "raid search storm sweep operation",
    "stop": "stop pursue pursuit chase signal halt flag",
    "burn": "burn fire blaze ignite",
    "die": "die death perish kill drown",
    "collide": "collide collision crash ram derail derailment overturn",
    "strand": "strand ground aground",
    "sink": "sink capsize founder sinking",
    "rescue": "rescue save recover free",
    "evacuate": "evacuate evacuation clear empty vacate evict leave left",
    "strike": "strike walkout stoppage dispute",
    "fail": "fail failure outage blackout dark black crash",
    "silence": "contact signal silence silent transmit transmission",
    "connect": "connect reconnect reconnection return grid link online",
    "repair": "repair mend fix restore restoration",
    "appoint": "appoint appointment succeed assume replace become join promote",
    "swear": "swear oath inaugurate inauguration",
    "dismiss": "dismiss dismissal sack fire oust remove",
    "insolvency": "insolvency bankruptcy administration insolvent bankrupt",
    "build": "build erect construct construction",
    "demolish": "demolish demolition raze",
    "test": "test exam examine examination resit survey inspect inspection check",
    "play": "play replay match rematch kick game",
    "ban": "ban forbid prohibit outlaw prohibition",
    "negotiate": "negotiate negotiation talk",
    "marry": "marry wedding wed",
    "shoot": "shoot shooting shot gunfire",
    "ring": "call ring phone alert alarm",
    "treat": "operate operation surgery treat",
    "approve": "approve approval agree adopt endorse decide",
    "buy": "buy acquire acquisition purchase sell sale takeover",
}
"""Deeds of one field: accidents, war, crime, work, firms, sport."""


def _classes(rows: dict[str, str]) -> dict[str, frozenset[str]]:
    told = {name: frozenset(map(lemma, words.split())) for name, words in rows.items()}
    return {
        word: frozenset(name for name, words in told.items() if word in words)
        for word in frozenset().union(*told.values())
    }


OF_ANY_FIELD = frozenset(_classes(_ROWS))
CLASSES = _classes(_ROWS | _OF_A_FIELD)
"""Which deeds a lemma may tell."""

AGAIN = re.compile(
    r"\b(?:open|run|start|begin|operate|work|play|produce|sail|fly|supplied|power|light)\w*"
    r"\s(?:\w+\s){0,3}again\b|\bback\s(?:in\sservice|to\snormal)\b",
    re.IGNORECASE,
)
"""What is done again is resumed."""

MOVED = re.compile(
    r"\b(?:postpone[ds]?|put\s(?:off|back)|push(?:ed)?\sback|brought\sforward|bring\sforward|"
    r"delayed|rescheduled|extended|moved\s(?:back|forward|on|(?:from|to)\s(?:[a-z]+\s){0,3}?"
    r"(?:\d|next\b|later\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|"
    r"May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|spring|summer|autumn|winter)))\b",
    re.IGNORECASE,
)
"""What moves a day, whatever is done on it."""
