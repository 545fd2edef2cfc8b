"""The curated list of English words that exclude each other, a line for each axis.

It is curated since thesaurus antonyms at large alarm falsely about every fifth true claim; words
are canonical forms, with irregular ones spelled out. Who reads it is `opposites`.
"""

from __future__ import annotations

from typing import Final

DIRECTIONS: Final = """
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
convict convicted guilty conviction
  | acquit acquitted innocent acquittal cleared exonerate exonerated
stable stability | unstable instability volatile volatility different differ
large substantial significant sharp steep considerable dramatic massive huge major substantially
  significantly sharply considerably greatly dramatically massively big biggest
  | slight minimal modest minor marginal small negligible slightly minimally modestly marginally
  smallest tiny
inflation | deflation
majority | minority
"""
"""Opposites that hold a sentence's point: looked for wherever a claim speaks of the same thing."""

PAIRS: Final = """
support supporter favour favor back backed with | oppose opponent opposition against
win won victory triumph | loss defeat lose lost
begin began begun start launch commence open opened | end finish close closed conclude stop halt
  cease
continue resume keep remain stay | stop halt suspend abandon leave quit end
block blocked halt suspend freeze froze frozen | uphold upheld allow clear reinstate restore
gain gained | lose loss lost
accuse accused blame | admit confess acknowledge
miss skip | ride rode race play attend compete
dead died killed | safe safely unharmed unhurt uninjured
steal stole stolen loot | return returned
restore restored reconnect | lose lost cut
draw drew drawn tie | win won beat beaten defeat lose lost
publish published | retract retracted withdraw withdrew withdrawn
adopt introduce unveil | drop dropped abandon shelve scrap
issue impose | lift
lengthen prolong | shorten
agreement deal accord | collapse breakdown stalemate deadlock
contain tame | rage
ahead | behind
premature | overdue
regret | relief
often frequently usually | rarely seldom
import | export
arrive enter join come came return | leave left depart exit quit
buy bought purchase acquire acquisition | sell sold sale divest
borrow | lend lent
hire recruit appoint employ | fire sack dismiss lay laid
pay paid repay repaid refund refunded | receive owe owed
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
orderly calm | chaotic disorderly tense
strict harsh | lenient
crowded packed | empty deserted
full fully complete completely entire entirely wholly whole total | partial partly partially
  incomplete empty
open opened reopen reopened | close closed shut
accept agree approve | decline refuse
grant allow uphold upheld | reject deny refuse dismiss
uphold upheld | overturn quash annul
succeed | collapse
pass passed | fail failed
lift ease relax loosen | impose tighten
enable | disable prevent
build built construct create | destroy demolish raze dismantle
protect save | endanger threaten
praise welcome applaud hail commend back backed | criticise criticize condemn blast denounce
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
plaintiff prosecutor prosecution accuser | defendant defence defense
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

ORDERS: Final = """
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
male man men boy he him his | female woman women girl she her
husband boyfriend | wife girlfriend
father | mother
son | daughter
brother | sister
king | queen
prince | princess
uncle | aunt
nephew | niece
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
