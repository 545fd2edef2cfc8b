"""Closed word classes that dates are written with, and what each word means.

Owns vocabulary only; which words stand together is the business of the rules.
"""

from __future__ import annotations


def word_class(words: str) -> frozenset[str]:
    """Return the words of a text as a closed class."""
    return frozenset(words.split())


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a text in their order."""
    return tuple(words.split())


MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
SHORT_MONTHS = (*(name[:3] for name in MONTH_NAMES), "Sept")
WEEKDAY_NAMES = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip

MONTHS = {
    **{name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTH_NAMES, 1)},
    "sept": 9,
}
UNSURE_MONTHS = frozenset({"march", "april", "may", "june", "august"})
"""Months that are also verbs, nouns or given names."""

WEEKDAYS = {name.lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
HOLIDAYS = {
    ("christmas", "day"): "12-25",
    ("christmas", "eve"): "12-24",
    ("new", "day"): "01-01",
    ("new", "eve"): "12-31",
}
"""Only those whose day never moves."""

PARTS = {
    "early": "early", "earlier": "earlier", "start": "early", "beginning": "early", "mid": "mid",
    "middle": "mid", "late": "late", "later": "later", "end": "late", "close": "late",
}  # fmt: skip
DAY_PARTS = {
    "morning": "morning", "afternoon": "afternoon", "evening": "night", "night": "night",
    "tonight": "night",
}  # fmt: skip
WHICH = {"last": -1, "this": 0, "next": 1}
RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

NAMED_DAYS = word_class(
    """
    ash bloody black blue casual cyber easter fat giving good holy maundy palm red shrove super
    """
)
"""Words that make a weekday the name of an occasion: Super Tuesday, Black Friday."""

WEEKDAY_TITLES = word_class(
    """
    evening express football herald live mail mercury mirror morning night telegraph times tribune
    """
)
"""Capitalised words that make a weekday part of a masthead or a programme's name."""

HABITUAL = frozenset({"every", "each", "any", "another", "most", "some", "one"})
"""Determiners that turn a day into a habit or an unknown one."""

COUNTED = word_class(
    """
    acres bodies casualties cases children civilians degrees dollars employees euros families feet
    fighters homes houses hours inmates jobs km lives members men miles minutes officers officials
    others passengers patients people per percent personnel persons police pounds prisoners
    protesters refugees residents soldiers staff students times tonnes tons troops victims votes
    women workers years
    """
)
"""Heads that a bare number counts; after them a four-digit number is no year."""

COLLECTIVES = word_class(
    """
    army average contingent crowd fine fleet force garrison group maximum minimum number
    population rate record sum team total
    """
)
"""Nouns of quantity: "a force of 2000" holds no year."""

CHANGES = word_class(
    """
    climbed cut declined decreased down dropped fell grew increased jumped reduced rose shrank up
    """
)
"""Words of change: "rose by 2000" holds no year."""

NUMBERED = word_class(
    """
    airbus article boeing bill case chapter channel directive flight highway interstate no number
    order page proposition psalm regulation resolution room route rule section size title unit
    """
)
"""Nouns that number things: "Resolution 2231" holds no year."""

QUANTIFIERS = word_class(
    """
    additional almost another approximately exactly extra further least most nearly only roughly
    some
    """
)
"""Words before a quantity, never before a year."""

APPROXIMATE = word_class("about almost around least nearly over roughly some than")
"""Last words of phrases that make "two years ago" approximate, "more than" and "at least" too."""

YEAR_CUES = word_class(
    """
    after before between by circa during early fiscal from fy in late mid of since through
    throughout till until year
    """
)
"""Words after which even a round or remote four-digit number is a year."""

MONTH_CUES = word_class(
    """
    after and before between by during for from in into mid of or over since through throughout
    till to until
    """
)
SURE_MONTH_CUES = word_class(
    """
    between by during from in into mid since through throughout till until
    """
)
"""Words after which "May" is the month and not the person."""

SEASON_CUES = word_class(
    """
    before by during in into last over since through throughout until
    """
)

DATE_PREPOSITIONS = word_class(
    """
    after and around before between by from of on or since through till to until
    """
)
DETERMINERS = word_class("a an her his its my our that the their this your")

FUNCTION_WORDS = word_class(
    """
    according across after against although and are around as at because been before being but by
    can could did does during for from had has have he her his if in into is it its may might near
    no nor not of on or our over per perhaps she should since so than that their then there these
    they this though through throughout thus to towards under unless until upon us versus was we
    were when where whereas which while who whose will with within without would yet you
    """
)
"""Words that cannot be what a number counts or what a month describes."""

FUTURE = word_class(
    """
    aim aims expected expects forthcoming hope hopes intend intends planned planning plans poised
    scheduled slated upcoming vow vows will won't shall shan't
    """
)
MODALS = word_class("can could may might must should would")
"""Future unless "have" follows; "would not" and "could not" tell of what was not done."""

TIMETABLE = word_class(
    "begins closes ends expires lasts opens reopens restarts resumes runs starts"
)
"""Verbs whose present tells a timetable: "the permit expires on 30 April"."""

SCHEDULED = word_class(
    """
    arrive begin campaign close compete convene debate decide depart elect end expire fly gather
    hear host launch leave march meet open perform picket play race rally reopen restart resume
    return run sail start strike tour travel unveil visit vote
    """
)
"""Acts that are fixed beforehand, so that their present with a day looks ahead: "members vote on
Monday". What nobody plans ("kills"), what goes on ("investigate") and what comments on something
else ("follows", "shows") is none."""

SCHEDULED_BEFORE = {
    "appear": frozenset({"before", "in"}),
    "come": frozenset({"into"}),
    "go": frozenset({"ahead", "into", "live", "on", "out", "to"}),
    "take": frozenset({"effect", "office", "over", "part", "place"}),
    "walk": frozenset({"out"}),
}
"""Such acts by the word that follows: "takes effect", "go to the polls", "comes into force"."""

SET_STATES = word_class("closed off open shut suspended")
"""What something is for a time: "the road is closed on Friday"."""

MANY = word_class(
    "all both children crews men most others pairs people police some staff teams they we women you"
)
"""Words for several that do not end in -s."""

LINKING = word_class("become becomes keep keeps remain remains seem seems stay stays")
"""Verbs after which a participle tells a state: "will remain closed"."""

REPORTING = word_class("added announced reported said told wrote")
"""Past forms that credit what stands before a comma: "..., the ministry said"."""

SPEAKING = word_class("according asked telling tells")
"""Forms that tell of what was said, whatever their tense: "..., telling the Post on Monday"."""

SPEAKING_ON = word_class("adding announcing confirming saying says writes writing")
"""The same where a date follows at once: "says on Monday", not "says the talks on Monday will"."""

PAST = word_class(
    """
    ate became been began bought broke brought built came caught chose did died drew drove fell
    felt fled flew fought found gave got grew had heard held hit kept knew laid led left lost made
    meant met paid ran rose said sat saw sent shook shot showed shut sold sought spent spoke stood
    stole struck swore taught testified thought threw told took urged was went were withdrew woke
    won wore wrote
    """
)
"""Irregular past forms; regular ones are told by their ending."""

NO_VERBS = word_class(
    """
    agreed-upon bed breed exceed feed hundred indeed need proceed red seed shed speed succeed
    united wed
    """
)
"""Words in -ed that are no past forms."""

BEFORE_TO = frozenset({"is", "are", "be", "was", "were", "am"})
VERBS = FUTURE | MODALS | PAST | BEFORE_TO | TIMETABLE | SPEAKING | SPEAKING_ON

ZONES = word_class(
    """
    GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST KST local time Eastern
    Central Pacific
    """
)
