"""Nouns of things that outlets use for one another.

Owns a small thesaurus of plain English: each row is what one event may be told of by either noun.
Nouns of people are the affair of `persons`.
"""

from __future__ import annotations

from collections import defaultdict

_ROWS = """
payment transaction transfer
vote ballot
business shop store firm company outlet retailer merchant trader
object item piece artefact artifact work treasure antiquity
home house household flat apartment dwelling property
building structure block property
household customer subscriber home business
road street route motorway highway
plane aircraft jet airliner
flight plane departure
ship vessel boat freighter tanker trawler
birth baby newborn
train service
carriage coach car wagon
car vehicle
lorry truck vehicle
explosion blast
shot bullet round
quake earthquake tremor
dose jab shot vaccination injection
test sample swab
exam examination paper
page document paper file record
parcel package
mistake error fault
weapon gun rifle firearm
violation breach infringement irregularity
name entry
complaint report objection
letter warning notice
ticket seat
job post position
school college
bed place
area region district
town village community settlement
fish carcass
animal head
tree trunk
hectare acre
meeting session sitting
attack strike raid assault
shell rocket missile
signature name
case infection
factory plant works site
hole opening leak crack
pound kilogram
"""
_GROUPS: dict[str, set[int]] = defaultdict(set)
for _number, _row in enumerate(_ROWS.split("\n")):
    for _noun in _row.split():
        _GROUPS[_noun].add(_number)


def are_used_for_one(noun: str | None, other: str | None) -> bool:
    """Tell two nouns, as lemmas, that may be said of the same things."""
    if noun is None or other is None:
        return False
    return not _GROUPS.get(noun, set()).isdisjoint(_GROUPS.get(other, set()))
