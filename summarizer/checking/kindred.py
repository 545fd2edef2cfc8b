"""Words of one family: "death" for "died", "closure" for "close", "reopen" for "open".

Owns the endings that make one word of another, and the families that endings don't tell. Knows
no sentences.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from summarizer.verify.wordlists import classes, words

_FAMILIES: Final = classes("""
death: die died death dead
growth: grow growth grown
loss: lose loss lost
sale: sell sale sold
life: live life alive
thought: think thought
speech: speak speech
sight: see sight
flight: fly flight
weight: weigh weight
choice: choose choice chosen
strength: strong strength strengthen
length: long length lengthen
height: high height
depth: deep depth deepen
width: wide width widen
youth: young youth
poverty: poor poverty
heat: hot heat
belief: believe belief
proof: prove proof
gift: give gift given
fall: fall fell fallen
birth: bear birth born
denial: deny denial
trial: try trial
burial: bury burial
free: free freedom
truth: true truth
defence: defend defence defense
expense: expend expense expensive
description: describe description
success: succeed success successful
decision: decide decision
division: divide division
conclusion: conclude conclusion
explosion: explode explosion
collision: collide collision
admission: admit admission
permission: permit permission
submission: submit submission
destruction: destroy destruction
reception: receive receipt reception
explanation: explain explanation
solution: solve solution
suspicion: suspect suspicion
anger: angry anger
payment: pay payment paid
""")
"""Families in which the stem itself changes: a closed class of English."""
_ENDINGS: Final = words(
    """s es ed ing er or ers ors ion ions ation ations ment ments ure al ance ence ant ent y ly e ee
    ive able ness ity ist ism ial ic ical ian n d r ry ery ship ful less ous age en"""
) | {""}
_AGAIN: Final = "re"
_STEM: Final = 4
"""Words of one family share so many first letters at least."""


_FORMS: Final = {
    name: frozenset(form for form, family in _FAMILIES.items() if family == name)
    for name in _FAMILIES.values()
}


def has_kin(word: str, others: frozenset[str]) -> bool:
    """Tell whether any other word is of the family of one."""
    family = _FAMILIES.get(word)
    if family is not None and not others.isdisjoint(_FORMS[family]):
        return True
    if _AGAIN + word in others or word.removeprefix(_AGAIN) in others:
        return True
    stem = word[:_STEM]
    return len(stem) == _STEM and any(
        other.startswith(stem) and _are_derived(word, other) for other in others
    )


@lru_cache(maxsize=65_536)
def _are_derived(one: str, other: str) -> bool:
    """Tell whether two words differ in their endings alone."""
    pairs = enumerate(zip(one, other, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    return one[same:] in _ENDINGS and other[same:] in _ENDINGS
