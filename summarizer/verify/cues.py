"""The closed classes of English that change what a sentence asserts.

Owns the word lists of negation, certainty, bounds and quantity, and nothing that reads them.
Every list is a closed class (or the small core of one), not vocabulary of some topic. Words are
canonical as in `wording`: "won't" is "will" and "not".
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from summarizer.verify.wordlists import classes, words


class Certainty(IntEnum):
    """Says how sure a sentence is that something is or becomes so; higher is surer."""

    POSSIBLE = 0
    EXPECTED = 1
    FUTURE = 2
    FACT = 3


NEGATORS: Final = words(
    """not no never neither nor none nobody nothing nowhere without non cannot hardly scarcely
    barely yet"""
)

NOT_NEGATING: Final = words("only just merely simply solely least doubt matter wonder")
"""What takes the sting out of a "not" or "no" before it: "not only", "no doubt"."""

COMPARED: Final = words("more less fewer later earlier sooner")
"""What does so where "than" follows: "no fewer than"."""

NEGATIVE_VERBS: Final = words(
    """fail refuse decline neglect cease unable unwilling deny reject dismiss refute rebut lack
    avoid prevent stop block forbid ban bar prohibit halt quit abandon oppose doubt dispute absent
    absence impossible unlikely false untrue instead except exclude shun resist withhold unlike
    omit void knock outage suspend cancel scrap few seldom rarely unless veto withdraw turn despite
    until though although however lose lost cut deprive"""
)
"""Words that can say without "not" what another sentence says with it; they excuse a "not"."""

REFUSALS: Final = words("fail refuse decline neglect cease unable unwilling")
"""Words that negate the infinitive after them: "failed to reach"."""

DENIALS: Final = words("deny denied denies refute reject dismiss rebut disprove debunk")
"""Words that negate the clause after them: "denied that the dam had failed"."""

POSSIBLE: Final = words(
    "may might could possibly perhaps maybe potentially potential possible possibility"
)
EXPECTING: Final = words(
    """expect anticipate plan intend aim hope seek want propose consider threaten vow pledge
    promise forecast project predict schedule poise prepare try attempt mull weigh wish believe
    target likely probable set due ready slate tip mean order ask urge agree decide able
    guidance guide estimate envisage foresee see look"""
)
"""Words that bind the infinitive after them as not yet done: "plans to sell"."""

SCHEDULED: Final = words("due scheduled")
"""Those that bind it as firmly as "will" does: "is due to open"."""

PROSPECTS: Final = words(
    """expect anticipate plan intend aim hope seek want propose consider threaten vow pledge
    promise forecast project predict schedule poise likely probable probably slate weigh mull
    foresee envisage projection prediction prospective planned proposed expected"""
)
"""The words among them that alone say that a thing is not yet so."""

PONDERING: Final = words("consider propose weigh mull")
"""Those that bind a gerund alone: "considering deploying", but not "considered legitimate"."""

SUSPECTING: Final = words("suspicion suspect suspected accuse accused accusation charge charged")
"""Words that with "of" or "with" bind a deed as one that nobody has proven."""

FUTURE: Final = words("will shall would")

HEDGES: Final = words(
    """reportedly allegedly alleged purportedly purported supposedly apparently seemingly
    presumably rumoured rumored suspected unconfirmed unverified"""
)
"""Adverbs and adjectives that keep the writer from vouching for a sentence."""

BOUNDS: Final = classes("""
least: minimum
more: over above exceed exceeding surpass upwards
most: maximum
less: fewer under below
exactly: precisely accurately
""")
"""Words beside a figure that say on which side of it the truth lies."""

APPROXIMATE: Final = words(
    """about around approximately roughly some nearly almost circa close estimated near
    approaching"""
)

SCALES: Final = classes("""
dozen: dozens
hundred: hundreds
thousand: thousands k
million: millions mn m
billion: billions bn b
trillion: trillions tn
double: doubles doubled doubling twice twofold
triple: triples tripled tripling treble trebled threefold
quadruple: quadrupled fourfold
half: halved halves
""")
"""Words that multiply; a claim that writes one where its evidence writes another is wrong."""

UNITS: Final = classes("""
percent: percentage
dollar: $ usd
euro: € eur
pound: £ gbp sterling
yen: ¥ jpy
rouble: ruble
yuan: renminbi
rupee:
franc:
cent:
kilometre: kilometer km
metre: meter
centimetre: centimeter cm
millimetre: millimeter mm
mile:
yard:
inch:
foot: feet ft
acre:
hectare:
mph:
kph:
knot:
gram:
kilogram: kilogramme kilo kg
ton: tonne
ounce:
litre: liter
gallon:
barrel:
watt:
kilowatt:
megawatt:
gigawatt:
degree:
point:
megabyte: mb
gigabyte: gb
minute:
hour:
day:
night:
week:
fortnight:
month:
quarter:
year:
decade:
century:
""")
"""What figures are measured in, by lemma."""

CALENDAR: Final = classes("""
january: jan
february: feb
march: mar
april: apr
may:
june: jun
july: jul
august: aug
september: sep sept
october: oct
november: nov
december: dec
monday: mon
tuesday: tue tues
wednesday: wed
thursday: thu thurs
friday: fri
saturday: sat
sunday: sun
yesterday:
today:
tomorrow:
tonight:
spring:
summer:
autumn:
winter:
morning:
afternoon:
evening:
noon: midday
midnight:
""")
"""Words that date; "may" and "march" are months with a capital only."""

STRONG_QUANTITIES: Final = words("all every each both entire always never only sole exclusively")
"""Quantifiers that widen or narrow what is said to the whole of it."""

FUNCTION_WORDS: Final = words(
    """a an the this that these those its his her their our my your it he she they we i you him
    them us me who which whom whose be is are was were been being am do does did done have has
    had having to of in on at by for from with as and or than so there here also just even
    still yet ever any some own such very really quite currently now then"""
)
"""Words that a cue looks through when it looks for the word it bears on."""

PASTS: Final = {
    "bent": "bend",
    "bit": "bite",
    "bore": "bear",
    "bound": "bind",
    "broke": "break",
    "drunk": "drink",
    "felt": "feel",
    "ground": "grind",
    "left": "leave",
    "rose": "rise",
    "rung": "ring",
    "shook": "shake",
    "shot": "shoot",
    "swore": "swear",
    "thought": "think",
    "won": "win",
    "wound": "wind",
}
"""Past forms that are words of their own too, which the dictionary takes them for."""
