"""Nouns that count people: "miners" and "workers" of one event may be the same people.

Owns the recognition of such nouns, by a list of common ones and by endings that make them.
"""

from __future__ import annotations

from functools import lru_cache

_NOUNS = frozenset(
    """people person man woman child adult boy girl baby infant teenager youth elder pensioner
    brother sister mother father parent son daughter husband wife relative family friend neighbour
    neighbor stranger folk
    resident inhabitant villager islander citizen local townspeople national foreigner migrant
    refugee tenant occupant householder guest visitor tourist traveller traveler holidaymaker
    passenger commuter driver rider cyclist pedestrian motorist pilot sailor seafarer fisherman crew
    worker employee labourer laborer staff colleague workmate contractor apprentice trainee miner
    farmer builder engineer technician nurse doctor surgeon medic paramedic teacher lecturer
    officer policeman policewoman constable guard firefighter rescuer soldier troop serviceman
    troops fighter rebel militant gunman attacker suspect prisoner inmate detainee hostage captive
    protester protestor demonstrator marcher striker picketer supporter opponent fan spectator
    attendee participant player athlete runner competitor student pupil schoolchild graduate
    patient victim casualty survivor volunteer donor subject customer client shopper buyer
    consumer subscriber user viewer reader saver depositor investor shareholder member delegate
    voter candidate judge juror witness lawyer plaintiff defendant claimant minister deputy
    lawmaker senator councillor councilor official expert scientist researcher analyst economist
    journalist reporter artist musician singer actor believer worshipper pilgrim priest owner
    homeowner landlord trader shopkeeper other individual newcomer evacuee returnee
    leaver patriot observer monitor looter rioter raider robber burglar thief kid toddler
    applicant nominee entrant contestant recruit conscript reservist veteran monk nun cleric pastor
    adviser advisor aide envoy diplomat prosecutor midwife carer caregiver orphan
    civilian personnel police body case infection fatality death life""".split()
)
_ENDINGS = ("man", "men", "woman", "women", "people", "mate", "worker", "goer", "ist", "ee")
_NO_PERSONS = frozenset("committee fee degree list coffee tree guarantee specimen settlee".split())


@lru_cache(maxsize=4_096)
def counts_people(noun: str) -> bool:
    """Tell a noun, as a lemma, that counts people."""
    return noun in _NOUNS or (noun.endswith(_ENDINGS) and noun not in _NO_PERSONS)
