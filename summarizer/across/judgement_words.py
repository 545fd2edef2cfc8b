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


def _scale(name: str, asks: str, good: str, bad: str) -> Scale:
    return Scale(name, asks, _words(good), _words(bad))


def _words(alternatives: str) -> re.Pattern[str]:
    phrases = (phrase.strip().replace(" ", "[ -]") for phrase in alternatives.split("|"))
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


SCALES = (
    _scale(
        "condition",
        "In what condition is the {}?",
        "in good condition|in excellent condition|in good shape|in good repair|well maintained|"
        "properly maintained|structurally sound",
        "poorly maintained|badly maintained|in poor condition|in bad condition|in bad shape|"
        "in disrepair|neglected|dilapidated|structurally unsound|run down",
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
        "successful|a success|succeeded",
        "unsuccessful|a failure|failed",
    ),
    _scale("safety", "Is the {} safe?", "safe", "unsafe|dangerous|not safe"),
    _scale("law", "Is the {} lawful?", "legal|lawful|legally", "illegal|unlawful|illegally"),
    _scale(
        "grounds",
        "Is the {} justified?",
        "justified|proportionate|warranted",
        "unjustified|disproportionate|unwarranted|excessive",
    ),
    _scale(
        "sufficiency",
        "Is the {} enough?",
        "adequate|sufficient|adequately",
        "inadequate|insufficient|inadequately",
    ),
    _scale("fairness", "Is the {} fair?", "fair|free and fair", "unfair|rigged|fraudulent"),
    _scale(
        "authenticity",
        "Is the {} genuine?",
        "genuine|authentic",
        "fake|forged|fabricated|a forgery",
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
    "|".join(pattern.pattern for scale in SCALES for pattern in (scale.good, scale.bad)),
    re.IGNORECASE,
)
"""Any word of any scale: most sentences hold none and are passed over at once."""

REVERSED = re.compile(
    r"\b(?:not|never|no|hardly|scarcely|unlikely|far from|nor|neither|without|lacks?|"
    r"anything but)\b|n[’']t\b",
    re.IGNORECASE,
)
"""What turns a judgement round when it stands shortly before."""

FORECAST = re.compile(
    r"\b(?:will|could|may|might|likely|unlikely|expected|predicts?|forecasts?)\b", re.IGNORECASE
)
"""What marks a judgement of what is to come."""

JUDGED_AS_ONE = dict.fromkeys(
    "troop soldier force unit corps contingent personnel brigade serviceman".split(), "troop"
)
"""Words for one and the same body of people."""

NEVER_JUDGED = frozenset(
    """say tell report call describe note add state announce praise criticise criticize warn like
    likely unlikely find have play make give take get go come see include part kind sort way time
    day week month year number size last first new former""".split()
)
"""Words near a judgement that are no thing: verbs of speech and of little meaning, measures."""
