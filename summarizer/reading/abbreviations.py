"""Closed classes of English words that tell whether a full stop ends a sentence.

Owns the lists and `Follower`, which says what an abbreviation expects after it. Knows nothing
of texts or offsets: `sentences` asks.
"""

from __future__ import annotations

from enum import Enum, auto


class Follower(Enum):
    """Says what an abbreviation expects, and so when its full stop ends a sentence as well."""

    NAME = auto()
    """A name or term always follows ("Mr.", "vs."): never an end."""
    NUMBER = auto()
    """A number follows ("No.", "p.", "5 ft. 3"); before anything else the full stop is an end."""
    OPENER = auto()
    """A name may follow ("Inc.", "Jr."): an end only before a word that opens sentences."""
    CAPITAL = auto()
    """It closes a list ("etc."): an end before any capital."""
    CLOCK = auto()
    """A day or time zone may follow ("p.m. Friday"): an end before other capitals."""
    STREET = auto()
    """A title before a name, a street after one ("St. Paul", "Downing St.")."""


def _words(words: str) -> frozenset[str]:
    """Return words as a set."""
    return frozenset(words.split())


def _forms(words: str, *, lower: bool = True) -> frozenset[str]:
    """Return the spellings of words; without `lower` only those that begin with a capital."""
    listed = _words(words)
    capitals = {word[0].upper() + word[1:] for word in listed} | {word.upper() for word in listed}
    return frozenset(capitals | listed if lower else capitals)


# Lower-case "gen", "rep", "col" and the like are ordinary words, slang or units, not titles.
_TITLES = _forms(
    """adm adms ald amb asst atty brig capt capts cmdr cmdrs col cols comdr cpl dep det dets dist
    fr ft gen gens gov govs hon insp lt lts maj mgr msgr mt mts ofc pfc pres prof profs pt pvt
    rep reps rev revs sen sens sgt sgts spc ssgt supt""",
    lower=False,
)
_TITLES_ANY_CASE = _forms("mr mrs ms drs messrs mme mlle")
_CONNECTIVES = _forms("vs cf viz approx ca esp incl i.e e.g ie eg") | {"v"}
_NUMBERED = _forms("no nos n° nº № fig figs vol vols chap para paras max min avg tel ext")
_PAGES = _words("p pp")
_MEASURES = _words("ft lb lbs oz hr hrs pt yd")
_COMPANIES = _forms("inc co cos corp ltd llc plc bros assn")
_NAME_SUFFIXES = _forms("jr sr esq eds") | {"al"}
_PLACES = _forms("ave bldg blvd dept depts govt hwy intl ln mfg natl pkwy rd rte univ")
_CAPITALISED = _forms(
    """acad apt art arts assoc ch comm div eq est ex inst par phila ref sec secs
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat""",
    lower=False,
)
_STATES = _forms(
    """ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont
    neb nev okla ont ore pa que tenn tex va vt wash wis wyo""",
    lower=False,
)

ABBREVIATIONS: dict[str, Follower] = {
    **dict.fromkeys(_COMPANIES | _NAME_SUFFIXES | _PLACES, Follower.OPENER),
    **dict.fromkeys(_CAPITALISED | _STATES, Follower.OPENER),
    **dict.fromkeys(_NUMBERED | _PAGES | _MEASURES, Follower.NUMBER),
    **dict.fromkeys(_TITLES | _TITLES_ANY_CASE | _CONNECTIVES, Follower.NAME),
    **dict.fromkeys(_forms("a.m p.m"), Follower.CLOCK),
    **dict.fromkeys(_forms("st dr"), Follower.STREET),
    **dict.fromkeys(_forms("etc"), Follower.CAPITAL),
}
"""What each abbreviation, written without its last full stop, expects after it."""

COMPANY_FORMS = _forms("inc corp co ltd llc plc", lower=False)
"""Legal forms: they continue a firm's name even after its own "!"."""

MARKED_NAMES = _words("Yahoo Yum Jeopardy Guess Joomla")
"""Names that carry an exclamation or question mark of their own."""

PERSON_TITLES = _words("Mr Mrs Ms Dr Prof")
"""Titles that open a sentence after an abbreviation, and are no part of an office's name."""

DAYS_AND_ZONES = _forms(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
    fri sat sun january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec
    eastern central pacific mountain greenwich""",
    lower=False,
)
"""What completes a time of day."""

TIME_PREPOSITIONS = _words(
    "About After Around At Before Between By From Just On Shortly Since Until"
)
"""Words that open a time phrase before its main clause ("At 5 a.m. Mr. Roe went ...")."""

# Words that double as surnames or parts of offices ("Will", "May", "Under Secretary", "First")
# are left out: a capital would not prove that a sentence begins.
OPENERS = _words(
    """
    I He She It We They You Who What Which Whose This That These Those There Here
    A An The My Your His Her Its Our Their Some Any No None Nothing Nobody Everyone Everybody
    Everything Someone Something Anyone Anything Each Every Both All Many Most Much Few Several
    Another Other Others Such Neither Either One Two Three Four Five Six Seven Eight Nine Ten
    Half Dozens Hundreds Thousands Millions
    And But Or Nor So Yet Because Although Though While When Whenever Where Wherever Whereas If
    Unless Until Since As After Before Once Only Even Just Not Never
    In On At By For From With Without Within During Despite Over Among Amid Against Through
    Throughout Across About Above Below Between Beyond To Of Into Like Unlike Given According
    Following Including Based Speaking Asked Citing
    However Then Now Today Yesterday Tomorrow Tonight Meanwhile Moreover Furthermore Nevertheless
    Nonetheless Still Also Instead Later Earlier Soon Recently Currently Finally Eventually
    Perhaps Maybe Often Sometimes Again Indeed Thus Therefore Hence Otherwise Additionally
    Similarly Last Next
    Is Are Was Were Do Does Did Has Have Had Can Could Should Would Must Let How Why Yes
    Analysts Authorities Critics Demonstrators Economists Experts Investors Lawmakers Lawyers
    Observers Officials Opponents Police Prosecutors Protesters Reporters Researchers Residents
    Scientists Shares Supporters Traders Voters Witnesses
    """
)
"""Function words, and the plural nouns that news prose opens sentences with: capitalised in
running text, they begin a sentence."""

SPEECH_VERBS = _words(
    """said says asked asks added adds told tells wrote writes tweeted posted shouted yelled cried
    replied answered responded demanded exclaimed insisted joked quipped wondered remarked
    declared continued"""
)
"""Verbs that credit the quotation before them ("“Is it over?” Mr. Roe asked.")."""

NAME_PARTICLES = _words("al bin da de del der di du el la le of the van von")
"""Lower-case words inside names and offices ("Ursula von der Leyen")."""

WORDS_BEFORE_PRONOUN = _words("and or nor but not than as am is was")
"""Words after which a lone "I" is the pronoun, not an initial."""
