"""Pairs of words that cannot stand for each other: directions, outcomes, orders, sides.

Owns a curated list of opposites. It is curated since thesaurus antonyms at large alarm falsely
about every fifth true claim; words are canonical forms, with irregular ones spelled out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_DIRECTIONS: Final = """
rise rises rose risen rising increase grow grew grown growth climb jump surge soar spike swell rally
  rallied boost raise lift hike higher upward upturn uptick expand expansion escalate augment
  upswing upsurge elevate heighten highest upgrade accelerate acceleration broaden widen up
  | fall falls fell fallen falling decrease decline drop dip slump plunge tumble sink sank sunk
  slid shrink shrank shrunk contraction reduce reduction lower lessen diminish dwindle wane
  curb trim slash plummet downward downturn shed subside downgrade decelerate narrow lowest down
  slowdown shorten cut
improve improvement better best strengthen recover recovery rebound bolster enhance upbeat bettered
  | worsen worse worst deteriorate deterioration weaken aggravate exacerbate erode decline drop
strong stronger strongest robust solid strengthen strength | weak weaker weakest feeble weaken
  softness weakness
win won victory triumph winner | lose loss lost loser
accept approve approval endorse ratify adopt | reject rejection veto refuse
confirm admit acknowledge | deny denial refute
above exceed surpass over | below under beneath
include including inclusive | exclude excluding exclusive
profit earnings gain | loss losses
positive favourable favorable | negative unfavourable unfavorable adverse
highest most maximum best peak | lowest least minimum worst trough
success succeed successful successfully | failure fail failed unsuccessful unsuccessfully
survive survivor alive | die died dead death
allow permit permitted legalise legalize | ban forbid prohibit prohibited outlaw
surplus | deficit shortfall
optimism optimistic confident confidence | pessimism pessimistic doubtful pessimist
convict convicted guilty conviction | acquit acquitted innocent acquittal
stable stability | unstable instability volatile volatility different differ
large substantial significant sharp steep considerable dramatic massive huge major substantially
  significantly sharply considerably greatly dramatically massively big biggest
  | slight minimal modest minor marginal small negligible slightly minimally modestly marginally
  smallest tiny
inflation | deflation
majority | minority
"""
"""Opposites that hold a sentence's point: looked for wherever a claim speaks of the same thing."""

_PAIRS: Final = """
support supporter favour favor back backed | oppose opponent opposition against
win won victory triumph | loss defeat lose lost
begin began begun start launch commence open opened | end finish close closed conclude stop halt
  cease
continue resume keep remain stay | stop halt suspend abandon leave quit end
often frequently usually | rarely seldom
import | export
arrive enter join come came return | leave left depart exit go went quit
buy bought purchase acquire acquisition | sell sold sale divest
borrow | lend lent loan
hire recruit appoint employ | fire sack dismiss
pay paid | receive owe
attack offensive | defend defence defense defensive
ally friend friendly | enemy foe rival hostile
legal lawful | illegal unlawful
arrest jail detain imprison | release free
alive live living | dead
birth born | death die died
big large huge major significant substantial massive considerable great |  small little minor
  slight minimal insignificant modest tiny marginal moderate limited
significantly substantially sharply considerably greatly markedly dramatically steeply |
  slightly minimally marginally modestly barely somewhat
rapid rapidly fast quick quickly sudden suddenly | slow slowly gradual gradually
earnings income profit revenue | losses expense cost debt
gross | net
asset | liability
credit | debit
north northern northeast northwest | south southern southeast southwest
east eastern northeast southeast | west western northwest southwest
public | private
domestic home internal national | foreign abroad external international overseas
urban city | rural countryside
hot warm | cold cool
wet | dry
heavy heavily | light lightly
wide broad | narrow
deep | shallow
thick | thin
tall | short
rich wealthy | poor
cheap cheaper | expensive costly dearer
easy simple easily | difficult hard tough complex
safe safely | dangerous unsafe risky
peace peaceful peacefully ceasefire truce | war violent violently fighting
good | bad
right | wrong
true truth | false falsehood lie
fair | unfair
full fully complete completely entire entirely wholly whole total | partial partly partially
  incomplete empty
open | closed shut
lift ease relax loosen | impose tighten
enable | disable prevent
build built construct create | destroy demolish raze dismantle
protect save | endanger threaten
praise welcome applaud hail commend | criticise criticize condemn blast denounce
encourage | discourage
agree agreement | disagree disagreement
trust | distrust mistrust
appear | disappear vanish
send sent | receive
cause | prevent
because due owing thanks | despite although though notwithstanding
common widespread | rare
temporary temporarily interim | permanent permanently
voluntary voluntarily optional | mandatory compulsory obligatory forced
formal | informal
official | unofficial
direct directly | indirect indirectly
known | unknown
armed | unarmed
civilian | military
liberal progressive leftwing | conservative rightwing
democrat democratic | republican
plaintiff prosecutor prosecution accuser | defendant defence defense accused
buyer customer | seller supplier
employer | employee worker
parent | child
doctor | patient
host | guest
advance | retreat withdraw
deploy | withdraw
demand | supply
hope | fear
victim | perpetrator attacker assailant suspect
backward back | forward
top | bottom
increasingly | decreasingly
overestimate | underestimate
promote promotion | demote demotion
extend extension | shorten curtail
delay postpone defer slow | advance expedite accelerate hasten quicken
mild | severe serious
wound wounded injure injured injury hurt | kill killed death dead die died
unanimous unanimously | divided split
domestic | imported
upstream | downstream
organic | inorganic
adjusted | unadjusted reported
diluted | undiluted basic
fixed | variable
taxable | tax-free exempt
mandatory | optional
offline | online
physical | virtual digital
"""
"""Opposites of content: looked for where most words about them are the same."""

_ORDERS: Final = """
before prior ahead earlier previous previously pre | after following later subsequent afterwards
  subsequently post next
#1 | last final
more | less fewer
many | few
most | least few
all every everyone everybody both each | none no nobody neither some
always | never
upper | lower
inside within indoor inner | outside outdoor outer beyond
into | from
for pro | against anti
possible | impossible
able | unable
likely | unlikely
with | without
high | low
long | short
near close | far distant
left leftist | right rightist
male man men boy he him his husband father son brother boyfriend king prince uncle nephew |
  female woman women girl she her wife mother daughter sister girlfriend queen princess aunt niece
day daytime morning | night nighttime evening
am | pm
summer | winter
spring | autumn fall
old elderly older oldest former ancient | new young younger youngest current modern
early earlier earliest | late later latest
give gave given grant award | take took deny
together jointly | alone separately
same identical similar | different
only | also
at least | at most
winter | summer
"""
"""Opposites of order, place and time, which go with anything: looked for only where the rest of a
sentence is the same."""

_PARTICLES: Final = ("up", "down")
_DETERMINERS: Final = frozenset("a an the its his her their our this that these those".split())
_LEVERS: Final = frozenset("bring drive push pull force send drag press weigh".split())
"""With these "down the price" says which way the price goes."""

_PREFIXES: Final = ("un", "non", "dis", "ir", "il", "in", "im", "mis")
_SHORTEST_STEM: Final = 4

Sides = frozenset[tuple[int, int]]
"""Axes with the side that a word is on: axis 0 is up and down, and so on."""


def _sides(table: str) -> dict[str, Sides]:
    """Return for each word the axes it lies on and its side of each."""
    found: dict[str, set[tuple[int, int]]] = defaultdict(set)
    lines = table.replace("|\n ", "| ").replace("\n ", " ").strip().split("\n")
    for axis, line in enumerate(lines):
        for side, members in enumerate(line.split("|")):
            for word in members.split():
                found[word].add((axis, side))
    return {word: frozenset(sides) for word, sides in found.items()}


_STANDSTILL: Final = ("unchanged", "stagnant", "stagnate")
_MOVEMENT: Final = 0


def _with_standstill(sides: dict[str, Sides]) -> dict[str, Sides]:
    """Add an axis of its own: what rises or falls excludes what stands still."""
    axis = max(axis for found in sides.values() for axis, _ in found) + 1
    moving = {
        word: found | {(axis, 0)}
        for word, found in sides.items()
        if any(lies_on == _MOVEMENT for lies_on, _ in found)
    }
    return sides | moving | dict.fromkeys(_STANDSTILL, frozenset({(axis, 1)}))


DIRECTIONS: Final = _with_standstill(_sides(_DIRECTIONS))
_SLOTS: Final = _sides(_PAIRS)
_CLOSE: Final = _sides(_ORDERS)


Told = tuple[tuple[int, Sides], ...]
"""Positions of words with the sides they are on."""


def directions(words: Sequence[str], lemmas: Sequence[str]) -> Told:
    """Return the words that state a direction or outcome.

    The "up" of "up to" states none, nor does the "down" of "draw down the lake".
    """
    return tuple(
        (at, sides)
        for at, sides in _told(DIRECTIONS, words, lemmas)
        if words[at] not in _PARTICLES or _is_adverb(at, words, lemmas)
    )


def _is_adverb(at: int, words: Sequence[str], lemmas: Sequence[str]) -> bool:
    """Tell an "up" or "down" that says which way from one that belongs to a verb."""
    following = words[at + 1 : at + 2]
    if words[at] == "up" and following == ("to",):
        return False
    return not following or following[0] not in _DETERMINERS or lemmas[max(0, at - 1)] in _LEVERS


def slots(words: Sequence[str], lemmas: Sequence[str]) -> Told:
    """Return the words that exclude others in the same slot."""
    return _told(_SLOTS, words, lemmas)


def _told(table: dict[str, Sides], words: Sequence[str], lemmas: Sequence[str]) -> Told:
    get = table.get
    found = [get(word) or get(lemma) for word, lemma in zip(words, lemmas, strict=True)]
    return tuple((at, sides) for at, sides in enumerate(found) if sides)


RISE: Final[Sides] = DIRECTIONS["rise"]
FALL: Final[Sides] = DIRECTIONS["fall"]


@lru_cache(maxsize=65_536)
def are_opposite(word: str, lemma: str, other: str, other_lemma: str) -> bool:
    """Tell whether two words of one slot exclude each other."""
    if word == other or lemma == other_lemma:
        return False
    for table in (DIRECTIONS, _SLOTS, _CLOSE):
        mine = table.get(word) or table.get(lemma)
        theirs = table.get(other) or table.get(other_lemma)
        if mine and theirs and _crossed(mine, theirs):
            return True
    return _prefixed(word, other) or _prefixed(other, word)


def _crossed(mine: Sides, theirs: Sides) -> bool:
    return any((axis, 1 - side) in theirs for axis, side in mine)


def _prefixed(longer: str, shorter: str) -> bool:
    return len(shorter) >= _SHORTEST_STEM and any(
        longer == prefix + shorter for prefix in _PREFIXES
    )
