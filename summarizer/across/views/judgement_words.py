"""Words of judgement and their opposites.

Owns curated rows only: each is one scale on which sources may place a thing at opposite ends.
Opposites from a dictionary at large flag far too much; these few are what news disputes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Is a question of judgement with the words for either answer; `{}` is what is judged."""

    name: str
    asks: str
    good: re.Pattern[str]
    bad: re.Pattern[str]
    phrases: tuple[tuple[str, ...], ...]
    """The words of every phrase, by which sentences that may hold one are found."""


def _scale(name: str, asks: str, good: str, bad: str) -> Scale:
    told = re.sub(r"\(\?:|\)", "", f"{good}|{bad}")  # "(?:little|limited) effect" gives both parts
    phrases = tuple(tuple(phrase.split()) for phrase in told.split("|"))
    return Scale(name, asks, _words(good), _words(bad), phrases)


def _words(alternatives: str) -> re.Pattern[str]:
    phrases = (phrase.strip().replace(" ", "[ -]") for phrase in alternatives.split("|"))
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


_WELL, _BADLY = "well|properly|adequately", "poorly|badly|barely|improperly|inadequately"
DONE_WELL_OR_BADLY = re.compile(
    rf"\b(?:(?P<well>{_WELL})|(?:{_BADLY}))[ -](?P<deed>[a-z]+(?:ed|n|t))\b", re.IGNORECASE
)
"""How a thing was done: the same participle with either adverb is a scale of its own."""


def manner_scale(deed: str) -> Scale:
    """Return the scale of "well secured" and "poorly secured"."""
    return Scale(
        name=f"manner of {deed}",
        asks=f"How well {deed} is the {{}}?",
        good=re.compile(rf"\b(?:{_WELL})[ -]{deed}\b", re.IGNORECASE),
        bad=re.compile(rf"\b(?:{_BADLY})[ -]{deed}\b", re.IGNORECASE),
        phrases=((deed,),),
    )


SCALES = (
    _scale(
        "condition",
        "In what condition is the {}?",
        "in good condition|in very good condition|in excellent condition|in perfect condition|"
        "in good shape|in good repair|in working order|well maintained|properly maintained|"
        "well run|structurally sound|healthy|stable|sound|sustainable|solvent|strong|robust|solid|"
        "resilient",
        "poorly maintained|badly maintained|badly run|in poor condition|in bad condition|"
        "in bad shape|in disrepair|in a state of collapse|falling apart|accident waiting to happen|"
        "neglected|dilapidated|structurally unsound|run down|rotten|crumbling|decrepit|rickety|"
        "worn|worn out|unhealthy|unstable|unsound|unsustainable|insolvent|weak|fragile|shaky|"
        "feeble",
    ),
    _scale(
        "order",
        "How orderly is the {}?",
        "calm|orderly|smooth|smoothly|well organised|well organized",
        "chaotic|chaos|disorderly|in disarray|badly organised|badly organized|a shambles|bungled",
    ),
    _scale(
        "training",
        "How well trained are the {}?",
        "well trained|highly trained|fully trained|properly trained|special training|"
        "extensive training|intensive training|thorough training|combat ready|well prepared",
        "poorly trained|badly trained|barely trained|untrained|undertrained|minimal training|"
        "little training|inadequate training|insufficient training|scant training|ill prepared|"
        "unprepared|lack training|lack of training",
    ),
    _scale(
        "effect",
        "How much difference do the {} make?",
        "(?:decisive|significant|major|crucial|important|substantial) "
        "(?:role|impact|effect|influence|contribution|difference)|game changer|turn the tide",
        "(?:little|limited|minor|marginal|negligible|minimal) "
        "(?:role|impact|effect|influence|contribution|difference)",
    ),
    _scale(
        "effectiveness",
        "How effective is the {}?",
        "effective|effectively|highly effective",
        "ineffective|ineffectual|ineffectively",
    ),
    _scale(
        "success",
        "Was the {} a success?",
        "successful|successfully|a success|succeeded|worked well",
        "unsuccessful|a failure|failed|a fiasco|a disaster",
    ),
    _scale(
        "safety",
        "Is the {} safe?",
        "safe|safest|harmless|no danger|no risk",
        "unsafe|dangerous|most dangerous|not safe|harmful|hazardous",
    ),
    _scale(
        "law",
        "Is the {} lawful?",
        "lawful|is legal|are legal|was legal|were legal|be legal|perfectly legal|entirely legal",
        "illegal|unlawful|illegally",
    ),
    _scale(
        "grounds",
        "Is the {} justified?",
        "justified|proportionate|warranted|understandable|well founded|within its power|a textbook",
        "unjustified|disproportionate|unwarranted|excessive|unfounded|baseless|groundless|"
        "no basis|without merit|without foundation",
    ),
    _scale(
        "sufficiency",
        "Is the {} enough?",
        "adequate|sufficient|adequately|enough|generous",
        "inadequate|insufficient|inadequately|not enough|too little|too few|meagre|paltry",
    ),
    _scale(
        "severity",
        "Is the {} too harsh or too mild?",
        "excessive|too harsh|too severe|heavy handed|draconian",
        "insufficient|too lenient|too mild|too little|inadequate|too soft",
    ),
    _scale(
        "fairness",
        "Is the {} fair?",
        "fair|fairest|free and fair|clean|cleanest|honest|impartial",
        "unfair|rigged|fraudulent|stolen|biased|partial|never impartial",
    ),
    _scale(
        "speed",
        "How quick was the {}?",
        "swift|swiftly|quick|quickly|fast and|prompt|promptly|rapid|rapidly|timely|in time|"
        "in good time|early enough|early and",
        "slow|slowly|too late|far too late|were late|was late|came late|belated|belatedly|sluggish",
    ),
    _scale(
        "unity",
        "Was the {} of one mind?",
        "unanimous|unanimously|united|of one mind|in full agreement",
        "split|divided|at odds|in disagreement",
    ),
    _scale(
        "openness",
        "How open is the {}?",
        "open|openly|transparent|transparently|candid|frank",
        "secretive|secretly|opaque|evasive|covered up|a cover up|dishonest",
    ),
    _scale(
        "stance",
        "Is the {} welcome?",
        "praised|welcomed|hailed|applauded|commended|defended|endorsed|praises|welcomes|defends",
        "criticised|criticized|condemned|denounced|slammed|deplored|rejected|opposed|rejects|"
        "opposes|criticises|criticizes|condemns",
    ),
    _scale(
        "guilt",
        "Is it the fault of the {}?",
        "guilty|responsible|to blame|at fault|liable",
        "innocent|blameless|not guilty|not responsible|not to blame|not at fault",
    ),
    _scale(
        "experience",
        "How experienced is the {}?",
        "experienced|seasoned|veteran",
        "inexperienced|untried|novice",
    ),
    _scale(
        "promise",
        "How promising is the {}?",
        "promising|encouraging|impressive|excellent",
        "disappointing|discouraging|unimpressive|poor",
    ),
    _scale(
        "clarity",
        "How clear is the {}?",
        "clear|clearly marked|unambiguous|straightforward",
        "confusing|confused|ambiguous|misleading|contradictory",
    ),
    _scale(
        "calm",
        "How calm were the {}?",
        "calm|calmly|composed|no panic",
        "panic|panicked|panicking|hysterical",
    ),
    _scale(
        "security",
        "How secure is the {}?",
        "secure|well protected|well guarded|tight",
        "insecure|vulnerable|unprotected|unguarded|lax",
    ),
    _scale(
        "sense",
        "How sensible is the {}?",
        "sensible|reasonable|realistic|responsible|wise",
        "senseless|unreasonable|unrealistic|irresponsible|reckless|unwise|absurd",
    ),
    _scale(
        "need",
        "Is more of the {} needed?",
        "enough|sufficient|plenty",
        "shortage|too few|running short|ran short",
    ),
    _scale(
        "control",
        "Is the {} under control?",
        "under control|contained|in hand|over the worst",
        "out of control|out of hand|spiralling|uncontrolled",
    ),
    _scale(
        "price",
        "Is the {} a fair price?",
        "full price|fair price|generous|good value|fully valued|full value",
        "too low|undervalue|undervalues|undervalued|too cheap|derisory|overpriced|too high",
    ),
    _scale(
        "necessity",
        "Is the {} necessary?",
        "necessary|needed|essential|inevitable",
        "unnecessary|needless|pointless|avoidable",
    ),
    _scale(
        "care",
        "How careful was the {}?",
        "careful|thorough|diligent|meticulous",
        "careless|negligent|reckless|sloppy",
    ),
    _scale(
        "readiness",
        "How ready is the {}?",
        "ready|prepared|fully prepared",
        "unready|unprepared|ill prepared|not ready",
    ),
    _scale(
        "authenticity",
        "Is the {} genuine?",
        "genuine|authentic",
        "fake|forged|fabricated|a forgery",
    ),
    _scale(
        "coping",
        "How does the {} cope?",
        "coping well|cope well|copes well|coped well|able to cope|coping",
        "stretched to the limit|overwhelmed|overstretched|at breaking point|swamped|"
        "unable to cope|cannot cope",
    ),
    _scale("peace", "How peaceful is the {}?", "peaceful|peacefully", "violent|violently"),
    _scale(
        "intent",
        "Was the {} deliberate?",
        "accidental|accidentally|unintentional",
        "deliberate|deliberately|intentional|intentionally",
    ),
    _scale(
        "schedule",
        "Is the {} on schedule?",
        "on schedule|on time|ahead of schedule",
        "behind schedule|delayed",
    ),
)
"""Scales of judgement, each with the question that a row asks."""

ANY_JUDGEMENT = re.compile(
    "|".join(pattern.pattern for scale in SCALES for pattern in (scale.good, scale.bad))
)
"""Any word of any scale, of lower case: most sentences hold none and are passed over at once."""

REVERSED = re.compile(
    r"\b(?:not(?!-|\s(?:only|just|merely)\b)|never|no(?!-)|nobody|hardly|scarcely|unlikely|"
    r"far from|nor|neither|without|lacks?|"
    r"anything but)\b|n[’']t\b",
    re.IGNORECASE,
)
"""What turns a judgement round when it stands shortly before."""

FORECAST = re.compile(
    r"\b(?:will|could|(?-i:may)|might|likely|unlikely|expected|predicts?|forecasts?)\b",
    re.IGNORECASE,
)
"""What marks a judgement of what is to come."""
