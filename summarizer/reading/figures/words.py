"""Closed word classes of English that tell numbers and noun phrases apart.

Owns lists only, each with what it is for. Knows nothing of rows or figures.
"""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


def phrase_set(phrases: str) -> frozenset[str]:
    """Return phrases parted by "|" as a set."""
    return frozenset(" ".join(phrase.split()) for phrase in phrases.split("|"))


def _numbered(words: str, *, first: int, step: int) -> dict[str, int]:
    return {word: first + step * place for place, word in enumerate(words.split())}


UNITS_AND_TEENS: dict[str, int] = _numbered(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen""",
    first=0,
    step=1,
)
TENS: dict[str, int] = _numbered(
    "twenty thirty forty fifty sixty seventy eighty ninety", first=20, step=10
)
SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
PLURAL_SCALES = {f"{word}s": value for word, value in SCALES.items()} | {"tens": 10, "scores": 20}
FRACTION_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
FRACTION_PARTS |= {f"{word}s": parts for word, parts in FRACTION_PARTS.items() if word != "half"}
NUMBER_HEADS = frozenset((*UNITS_AND_TEENS, *TENS, *SCALES, *FRACTION_PARTS))
"""First parts of hyphenated words that are numbers: "five-year-old", "half-hour"."""

MONTHS = word_set(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec"""
)
DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
ZONES = word_set("am pm a.m p.m a.m. p.m. o'clock gmt utc est edt pst pdt cet bst ist")

DETERMINERS = word_set(
    """the a an this that these those its his her their our my your some any each every no all
    both such another"""
)
PRONOUNS = word_set(
    """i you he she it we they me him us them who whom whose which what this that these those
    there"""
)

PREPOSITIONS = word_set(
    """about above across after against along amid among around as at because before behind below
    beneath beside besides between beyond by despite down during except for from in inside
    into like near of off on onto out outside over past per since than through throughout to
    toward towards under underneath until till unto up upon versus via with within without
    amidst alongside aboard plus worth including excluding regarding following concerning"""
)
CONJUNCTIONS = word_set(
    """and or but nor so yet if unless because although though while whereas when where whether
    that than as until once"""
)
BE_FORMS = word_set("be been being am is are was were isn't aren't wasn't weren't")
HAVE_FORMS = word_set(
    """have has had haven't hasn't hadn't i've we've they've you've they'd we'd having"""
)
OTHER_AUXILIARIES = word_set(
    """do does did don't doesn't didn't can cannot can't could couldn't may might must shall
    should shouldn't will won't would wouldn't ought"""
)
AUXILIARIES = BE_FORMS | HAVE_FORMS | OTHER_AUXILIARIES

REPORTING_VERBS = word_set(
    """say says said saying tell tells told add adds added report reports reported announce
    announces announced warn warns warned note notes noted claim claims claimed write writes
    wrote confirm confirms confirmed show shows showed shown suggest suggests suggested
    indicate indicates indicated find finds found"""
)

# Verbs whose past has no -ed; participles included, since both tell of what has happened.
IRREGULAR_PAST = word_set(
    """ate beat became began begun bent bled blew bore bought bound bred broke broken brought
    built came caught chose chosen crept dealt did done drank drawn drew driven drove eaten
    fallen fed fell felt fled flew flown fought found froze frozen gave given gone got grew
    grown heard held hid hit hurt kept knew known laid lain lay led left lent lost made meant
    met paid put quit ran rang read rose risen said sang sank sat saw seen seized sent set
    shed shook shot shown shut slain slept sold sought spent spoke spoken spread stole stolen
    stood struck stuck sung sunk swept swore taken taught thought threw thrown told took tore
    torn trod understood wept went woke won wore worn wound written wrote cut"""
)

# Words that end a noun phrase though they are no function words: adverbs of place and time,
# and the commonest verbs of news that follow a counted noun.
PHRASE_ENDERS = word_set(
    """ago away now later earlier today yesterday tonight tomorrow too strong deep high tall wide
    long old apart early late alone instead altogether overall again already also ever never
    here there then thus hence however not only even still just more most less fewer least
    worth only overseas abroad home together nationwide worldwide each apiece respectively
    else back straight due died die remain live became become come go take took say said
    include include continue face need want work well ahead always perhaps sometimes
    afterwards towards besides across amid onward onwards"""
)

S_VERBS = word_set(
    """dies remains lives becomes comes goes takes says includes continues faces needs wants
    works tells adds reports announces warns notes claims writes confirms shows suggests
    indicates finds"""
)
"""Verbs of one person that are plural nouns after a number: "300 lives", "a tariff remains"."""

IRREGULAR_PLURALS = word_set(
    """people men women children police personnel staff aircraft infantry cattle sheep fish
    troops feet teeth mice geese media criteria phenomena crew youth clergy dead wounded
    injured missing spacecraft helicopters offspring livestock poultry deer salmon
    headquarters series species barracks means gendarmerie cavalry militia"""
)
PLURAL_SUFFIXES = ("men", "women", "people", "folk", "children", "aircraft", "craft", "fish")

STATES_AS_NOUNS = word_set(
    """dead killed wounded injured hurt missing displaced arrested detained captured infected
    hospitalised hospitalized rescued evacuated homeless unemployed"""
)
"""What becomes of people, counted without a noun: "14 killed", "30 wounded"."""

QUANTITY_NOUNS = word_set("number numbers total count amount figure figures sum tally")
"""Heads that count what follows "of": "the number of troops"."""

CHANGE_VERBS = word_set(
    """rise rises rose risen rising raise raises raised raising increase increases increased
    increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped
    jumping surge surges surged surging soar soars soared soaring gain gains gained gaining
    swell swells swelled swelling fall falls fell fallen falling drop drops dropped dropping
    decline declines declined declining decrease decreases decreased decreasing slip slips
    slipped slipping sink sinks sank sunk plunge plunges plunged plunging tumble tumbles
    tumbled slide slides slid shrink shrinks shrank shrunk shrinking reduce reduces reduced
    reducing cut cuts cutting lower lowers lowered lowering slash slashes slashed expand
    expands expanded expanding boost boosts boosted advance advances advanced edge edges edged
    inch inches inched ease eases eased rebound rebounds rebounded contract contracts
    contracted shed sheds up down"""
)
PASSING_VERBS = word_set(
    """exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top tops topped
    topping"""
)
"""Verbs that say a figure is more than the number they take."""

TRANSITIVE_CHANGES = word_set(
    """raise raises raised raising cut cuts cutting reduce reduces reduced reducing lower lowers
    lowered lowering slash slashes slashed expand expands expanded expanding boost boosts
    boosted shed sheds gain gains gained gaining"""
)
CHANGE_NOUNS = word_set(
    """increase increases rise rises raise drop drops decline declines decrease decreases fall
    falls cut cuts jump surge growth gain gains reduction reductions hike hikes
    improvement slump plunge"""
)
COMPARATIVES = word_set("higher lower more fewer less bigger smaller larger cheaper")
LEVEL_VERBS = word_set(
    """is are was were be been stand stands stood standing reach reaches reached reaching total
    totals totalled totaled hit hits exceed exceeds exceeded surpass surpasses surpassed top
    tops topped average averages averaged averaging equal equals equalled number numbers
    numbered remain remains remained cost costs became become becomes estimated valued put"""
)
