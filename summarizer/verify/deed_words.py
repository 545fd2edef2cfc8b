"""The closed classes by which clauses are read, and verbs that tell one deed from its two sides.

Owns the word lists of `arguments`, and nothing that reads them.
"""

from __future__ import annotations

from typing import Final

from summarizer.verify.cues import CALENDAR, SCALES, UNITS
from summarizer.verify.wordlists import words

DOER: Final = "doer"
DONE: Final = "done to"
PREPOSITIONS: Final = words("by against from to with over at in on into onto for under behind off")
BE: Final = words("be get")
HELPERS: Final = words("be get have will would may might can could shall should must do not never")
ENDERS: Final = words(
    """and but or nor while whereas when after before because since until till as if than though
    although where so yet during that which who whom whose amid despite following including"""
)
WHEN: Final = words("before after since till during")
"""Those among them that tell when a deed is done, and belong to it where a date follows."""
RELATIVES: Final = words("who which that")
JOINING: Final = words("and but or")
DETERMINERS: Final = words("a an the its his her their our my your this these those no of in on at")
TOLD_TO: Final = words("ask tell order urge force allow help let want teach persuade invite")
"""Whom one asks to do a thing does it."""
UNCOUNTED: Final = frozenset((*CALENDAR, *SCALES, *UNITS))
"""Days and measures are nobody who does a thing; they have checks of their own."""
TAKEN: Final = {"buy": "sell", "acquire": "sell", "purchase": "sell", "borrow": "lend"}
DEEDS: Final = {
    **dict.fromkeys(("beat", "defeat", "overcome", "thrash", "outvote", "win", "lose"), "beat"),
    **TAKEN,
    **{deed: deed for deed in TAKEN.values()},
}
"""One name for verbs that tell a deed from its two sides."""
OTHER_SIDE: Final[dict[str, dict[str, str]]] = {
    "win": {DONE: "prize", "against": DONE, "over": DONE},
    "lose": {DOER: DONE, DONE: "prize", "to": DOER, "against": DOER},
    **{taken: {DOER: "to", "from": DOER} for taken in TAKEN},
}
NO_VERBS: Final = DETERMINERS | PREPOSITIONS
PARTICIPLES: Final = words("born lain torn sworn shrunk stung swum swung bitten blown known grown")
"""Irregular ones that `reading` does not need."""
MUTUAL: Final = words(
    """meet marry face play fight battle wed date divorce resemble border join debate agree talk
    speak work clash pass say tell add be have include"""
)
"""Deeds in which each side is as much the doer."""
