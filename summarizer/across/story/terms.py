"""Which words count as one word when sentences of different outlets are compared.

Owns the folding of lemmas into terms and the small thesaurus of words that news uses for one
another. Terms only ever help to find candidates and to weigh overlap; they prove nothing.
"""

from __future__ import annotations

from functools import lru_cache

from summarizer.across.story.unknowns import WORDS_FOR_UNKNOWN, calls_unknown, terms_of_unknown
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import LEMMAS, STOPWORDS, words_of

_SAME_WORDS = (
    # Verbs and nouns of reporting that outlets use for one another, one concept a row.
    ("kill", "die", "dead", "death", "fatality", "slay", "perish", "deadly", "fatal"),
    ("injure", "wound", "hurt", "injury"),
    ("leave", "left", "evacuate", "evacuation", "evacuee", "flee", "displace", "evacuated"),
    ("send", "deploy", "deployment", "dispatch", "station", "redeploy"),
    ("supply", "provide", "transfer", "deliver", "give", "delivery", "ship", "shipment"),
    ("troop", "soldier", "serviceman", "trooper", "infantry", "personnel", "contingent"),
    ("arrest", "detain", "detention"),
    ("find", "discover", "discovery", "spot", "notice", "detect"),
    ("close", "shut", "closure"),
    ("begin", "start", "commence", "launch", "onset"),
    ("increase", "rise", "grow", "climb", "surge", "growth"),
    ("decrease", "fall", "drop", "decline", "shrink"),
    ("promise", "pledge", "vow"),
    ("cut", "shed", "axe", "slash"),
    ("offer", "bid", "proposal", "approach"),
    ("aid", "assistance", "relief"),
    ("unknown", "unclear", "mystery", "murky", "undetermined"),
    ("jam", "jammed", "stuck"),
    ("full", "fill", "capacity"),
    ("meter", "metre"),
    ("kilometer", "kilometre"),
    ("centimeter", "centimetre"),
    ("center", "centre"),
    ("percent", "per-cent", "pct"),
    ("artillery", "howitzer", "shell", "munition", "ammunition"),
    ("rocket", "missile"),
    ("weapon", "arms", "weaponry"),
    ("long", "length"),
    ("deep", "depth"),
    ("high", "height", "tall"),
    ("wide", "width"),
    ("firm", "company"),
    ("police", "officer"),
    ("talk", "negotiation"),
    ("quake", "earthquake"),
    ("blaze", "fire", "wildfire"),
    ("people", "person"),
    ("ashore", "landfall"),
    ("postpone", "delay"),
    ("restore", "repair", "mend"),
)

SPEECH = frozenset("say tell add note announce report speak".split())
"""Verbs of speech, which all sentences share and which say nothing of what is said."""

UNSAID = STOPWORDS | SPEECH
"""What says nothing of a thing."""

_CONCEPT = {word: row[0] for row in _SAME_WORDS for word in row}

_ENDINGS = (
    "ization",
    "isation",
    "ations",
    "ation",
    "ement",
    "ment",
    "ning",
    "ing",
    "ers",
    "ies",
    "ian",
    "ese",
    "ed",
    "er",
    "es",
    "an",
    "ly",
    "y",
    "e",
    "a",
    "s",
    "n",
)
_SHORTEST_STEM = 4


@lru_cache(maxsize=65_536)
def term(lemma: str) -> str:
    """Return the term a lemma counts as: its concept, or a stem that spelling cannot split."""
    if lemma in _CONCEPT:
        return _CONCEPT[lemma]
    stem = _stem(lemma)
    return _CONCEPT.get(stem, stem)


@lru_cache(maxsize=16_384)
def folded(text: str) -> frozenset[str]:
    """Return the terms of a text, function words left out."""
    lemmas = [LEMMAS[word] for word in words_of(text) if word[0].isalnum()]
    return frozenset([term(word) for word in lemmas if word not in UNSAID])


@lru_cache(maxsize=4_096)
def terms_of(reading: SentenceReading) -> frozenset[str]:
    """Return the terms of a sentence; all ways of not knowing, and of asking why, are one."""
    content = reading.content - SPEECH
    if not calls_unknown(reading.text):
        return frozenset(map(term, content))
    return frozenset(map(term, content - WORDS_FOR_UNKNOWN)) | terms_of_unknown(reading.text)


@lru_cache(maxsize=16_384)
def name_terms(reading: SentenceReading) -> frozenset[str]:
    """Return the terms of the names in a sentence, their titles too."""
    return frozenset(
        word for name in reading.names for word in folded(f"{name.title or ''} {name.text}")
    )


def _stem(lemma: str) -> str:
    """Cut one ending; "Ukraine" and "Ukrainian" meet, "deploy" and "deployment" as well."""
    if not lemma.isalpha():
        return lemma
    for ending in _ENDINGS:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= _SHORTEST_STEM:
            stem = lemma[: -len(ending)]
            return stem[:-1] if stem.endswith("i") else stem
    return lemma
