"""The closed classes of English that say what is counted and what happens to it.

Owns word lists only. Each row is one concept: figures of the same row count the same thing.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.across.story.terms import term


@dataclass(frozen=True, slots=True)
class Fate:
    """Is what happens to the things counted, with the verb phrases that ask after it."""

    name: str
    asked: str
    asked_ahead: str
    words: frozenset[str]


def _fate(name: str, asked: str, asked_ahead: str, words: str) -> Fate:
    return Fate(name, asked, asked_ahead, frozenset(words.split()))


FATES = (
    _fate(
        "die",
        "have died",
        "could die",
        "kill die dead death fatality perish slay lifeless toll drown bury body coffin",
    ),
    _fate(
        "injure",
        "were injured",
        "could be injured",
        "injure injury wound wounded hurt treat treatment hospitalise hospitalize",
    ),
    _fate("miss", "are missing", "could be missing", "missing unaccounted"),
    _fate("arrest", "were arrested", "could be arrested", "arrest detain custody detention jail"),
    _fate("rescue", "were rescued", "could be rescued", "rescue save hoist pull free"),
    _fate("order", "were told to leave", "may be told to leave", "order cover tell urge"),
    _fate(
        "leave",
        "have left",
        "may have to leave",
        "leave left evacuate evacuation evacuee flee displace displacement uproot",
    ),
    _fate("live", "live there", "could live there", "live reside inhabit population home"),
    _fate(
        "send",
        "have been sent",
        "could be sent",
        "send deploy deployment dispatch station redeploy mobilize mobilise reinforcement",
    ),
    _fate(
        "gather",
        "took part",
        "could take part",
        "protest rally march demonstrate gather attend attendance crowd protester demonstrator",
    ),
    _fate("seize", "were taken captive", "could be taken", "kidnap abduct hostage captive capture"),
    _fate(
        "infect",
        "were infected",
        "could be infected",
        "infect infection diagnose sicken ill sick illness",
    ),
    _fate("dismiss", "lost their jobs", "could lose their jobs", "redundancy layoff lay-off sack"),
    _fate(
        "destroy",
        "were damaged or destroyed",
        "could be damaged",
        "destroy damage raze flatten burn",
    ),
    _fate("cut_off", "were without power", "could lose power", "outage blackout powerless"),
)
"""What news counts people and things by; earlier rows win where two stand equally near."""

FATE_OF_WORD = {word: fate for fate in FATES for word in fate.words}
FATE_RANK = {fate.name: rank for rank, fate in enumerate(FATES)}
FATE = {fate.name: fate for fate in FATES}

ADDING_UP = frozenset(
    {"die", "injure", "miss", "arrest", "rescue", "destroy", "dismiss", "infect", "seize"}
)
"""Fates whose date is that of the event; the count is as of the report."""

EVER_MORE = frozenset({"case", "infection"})
"""Things that are counted from the beginning, so that their count only grows."""

HAVE_LEFT = frozenset({"leave"})
"""Fates of which a count adds up, though some of those counted may come back."""

OF_THE_MOMENT = frozenset({"miss", "order", "leave", "live", "send", "infect", "cut_off"})
"""Fates that are states: whose count is that of its day."""

RECOUNTED = frozenset({"vote", "ballot", "seat"})
"""Things whose counting goes on when they are there."""

TRANSITIVE_TRAPS = frozenset({"leave", "left", "home", "save", "hurt"})
"""Words that name no fate where they stand before the figure as verbs of their own: "the blast
left 12 people homeless"."""

PEOPLE = "people"
TROOPS = "troops"

_HEAD_ROWS = (
    (
        PEOPLE,
        None,
        "people person other resident inhabitant villager islander citizen local townspeople",
    ),
    (PEOPLE, "leave", "evacuee"),
    (PEOPLE, "die", "death fatality dead body toll kill"),
    (PEOPLE, "injure", "injury wounded injure wound"),
    (PEOPLE, "arrest", "arrest detainee detention"),
    (PEOPLE, "leave", "displace displaced"),
    (PEOPLE, "gather", "protester demonstrator marcher attendee crowd"),
    (PEOPLE, "seize", "hostage captive abductee"),
    (TROOPS, "send", "deployment"),
    (TROOPS, None, "troop soldier serviceman servicewoman servicemember personnel force trooper"),
    ("home", None, "home house household dwelling"),
    ("car", None, "car vehicle"),
    ("job", None, "job position post"),
)

HEADS: dict[str, tuple[str, str | None]] = {
    word: (head, fate) for head, fate, words in _HEAD_ROWS for word in words.split()
}

EMPTY_HEADS = frozenset("figure number total count toll tally estimate level sum amount".split())
"""Nouns that stand for a count and leave open of what."""

NO_MARKS = frozenset(
    """about additional another armed around combat current earlier estimated extra few former
    further further-to initial known large last latest local many more nearby new nearly other
    previous recent remaining several some such total up those these their the his her our its
    an a of in military displaced evacuated injured killed dead missing wounded""".split()
)
"""Words before a head that do not set one count apart from another."""

SCALE_NOUNS = frozenset("magnitude index score rating grade".split())
"""Nouns of a bare number that follows them: "a magnitude of 6.4"; only these take decimals."""

MASSES = frozenset(
    "debt cost loss profit damage revenue turnover income spending budget deficit surplus "
    "compensation investment expense output consumption".split()
)
"""Nouns of which there is much, not many, where the currency goes without saying."""

QUALIFIERS = frozenset(
    map(
        term,
        """confirm suspect probable alleged civilian military child woman man adult
        foreign domestic female male""".split(),
    )
)
"""Terms of words that make two counts of one noun two things."""

GENERIC = frozenset(
    map(
        term,
        """rise fall increase decrease reach be have make take get go come put give set hold keep
        do total number figure amount people person other more now so far far country official
        company government world part end time year month week day hour today late early new old
        first last next about around almost nearly only just also still already than expect likely
        could would may will accord include plan name call""".split(),
    )
)
"""Terms so common beside figures that to share them says nothing."""

DAILY = frozenset(map(term, ("share", "stock", "index")))
"""Terms of what moves every day: its moves are many events, not one told differently."""

SET_ANEW = frozenset(map(term, ("offer", "bid", "reward", "price", "fee", "wage", "rent")))
"""Terms of what somebody sets, and may set anew tomorrow."""

DIMENSION_WORDS = {
    "long": "long",
    "length": "long",
    "deep": "deep",
    "depth": "deep",
    "wide": "wide",
    "width": "wide",
    "across": "wide",
    "diameter": "wide",
    "high": "high",
    "height": "high",
    "tall": "high",
    "thick": "thick",
    "above": "above",
    "below": "below",
    "away": "away",
    "from": "away",
    "off": "away",
    "downstream": "away",
    "upstream": "away",
    "north": "away",
    "south": "away",
    "east": "away",
    "west": "away",
    "distance": "away",
}
"""Which length is meant; lengths of two sorts are two things."""

CURRENCIES = frozenset(
    """crown dollar euro pound peso ruble rouble yuan yen rupee franc krona krone won lira dinar
    real rand shekel zloty forint baht ringgit hryvnia dirham riyal mark guilder florin escudo
    drachma thaler ducat shilling""".split()
)
"""Money that is counted by its name, without a sign or code."""

SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion", "bn", "dozen"})

TAKING = frozenset({"take", "move", "bus", "bring", "fly", "lift", "ferry", "drive", "clear"})
"""Verbs that with "out" say that people have left."""

GIVING = frozenset(
    """give put count estimate cite record register report claim tally speak make admit reckon
    believe calculate list log assess""".split()
)
"""Verbs by which somebody named before them gives a count."""
