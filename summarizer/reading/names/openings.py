"""Capital letters that a word owes to its place in the sentence.

Owns how many words of a run to drop at the start of a sentence, quotation or bracket ("Troops",
"Moderate | Democrats", "Billionaire | Elon Musk"). Finds no names itself.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from summarizer.reading.names import words
from summarizer.reading.names.places import place_of, place_of_demonym
from summarizer.reading.names.scan import Cap, listed_place
from summarizer.reading.names.sense import Sense, sense
from summarizer.reading.speech_verbs import SPEAKER_NOUNS, SPEECH_FORMS
from summarizer.reading.tokens import STOPWORDS, lemma

_ANIMATE_VERBS = words.word_set("say tell announce tweet allege insist deny vow promise pledge")
_NEXT_WORD = re.compile(r"[^\w\s]{0,3}\s*(\w+)")
_NUMBER = re.compile(r"[  ](?:No\. )?\d")
_LONGEST_ACRONYM = 6


def dropped_at_opening(run: Sequence[Cap], text: str, known: Container[str]) -> int:
    """Return how many words at the start of a run are capitalised for their place only."""
    first = run[0]
    if first.opens and (shouted := _shouted(run)):
        return shouted
    if not first.opens or is_always_name(first, known) or listed_place(run, 0):
        return 0
    if len(run) == 1:
        return 0 if _stands_alone(first, text) else 1
    if _counts(run, text):
        return 1
    unheard = sense(first.text) is Sense.NAME and first.key not in words.ROLES
    if unheard or first.key in words.TITLES:
        return 0
    return 1 if _describes(first, run[1:]) else 0


def _counts(run: Sequence[Cap], text: str) -> bool:
    """Tell a number before the people of a place: "Six Ostran guards", not "Seven Sisters"."""
    return run[0].key in _NUMBERS and _SEVERAL.match(text, run[-1].end) is not None


_NUMBERS = words.word_set(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
_SEVERAL = re.compile(r"\s(?:people|men|women|children|police|[a-z]{3,}s)\b")


def _shouted(run: Sequence[Cap]) -> int:
    """Count common words in capitals at the start: "BREAKING: ...", "DOCUMENTS OBTAINED BY"."""
    count = 0
    for cap in run:
        common = cap.text.isupper() and sense(cap.text) is not Sense.NAME
        if not common or place_of(cap.text) is not None or (not count and len(cap.text) < 4):
            break
        count += 1
    return count


def is_always_name(cap: Cap, known: Container[str]) -> bool:
    """Tell whether a word is a name wherever it stands."""
    return (
        cap.key in known
        or is_acronym(cap.text)
        or is_group(cap.key)
        or place_of(cap.text) is not None
        or place_of_demonym(cap.text) is not None
    )


def is_acronym(word: str) -> bool:
    """Tell whether a word is an acronym that may be a name ("NIS", "U.S.", "AT&T", "G20")."""
    if not word.isupper() or len(word) < 2 or word.lower() in words.NO_ACRONYMS:
        return False
    letters = sum(map(str.isalpha, word))
    if not letters or letters > _LONGEST_ACRONYM:
        return False
    if word.lower() in STOPWORDS:
        return word in ("US", "WHO", "IT")
    return len(word) < 4 or sense(word) is not Sense.ORDINARY


def is_group(key: str) -> bool:
    """Tell whether a word names adherents of a party or faith ("Democrats", "Muslim")."""
    return key in words.GROUPS or key.removesuffix("s") in words.GROUPS


def _stands_alone(first: Cap, text: str) -> bool:
    """Decide on a single capitalised word at the start of a sentence."""
    if first.key in words.DESIGNATORS:
        return _NUMBER.match(text, first.end) is not None
    if first.key in words.TITLES or first.key in SPEAKER_NOUNS:
        return False
    meaning = sense(first.text)
    if meaning is Sense.NAME:
        return True
    if first.key in STOPWORDS or lemma(first.key) != first.key or first.key.endswith("ly"):
        return False
    if first.possessive:
        return first.key not in words.BARE_POSSESSIVES
    following = _NEXT_WORD.match(text, first.end)
    return following is not None and _is_bare_subject(first, meaning, following.group(1))


def _is_bare_subject(first: Cap, meaning: Sense, following: str) -> bool:
    """Tell a name by its verb: a singular noun without an article is the subject of none."""
    if first.key in words.MASS_NOUNS or first.key in words.BARE_POSSESSIVES:
        return False
    speaks = following in SPEECH_FORMS and following.endswith(("d", "s"))
    if meaning is Sense.EITHER:
        return speaks or following in words.AUXILIARIES or following.endswith("ed")
    return speaks and SPEECH_FORMS[following] in _ANIMATE_VERBS


def _describes(first: Cap, rest: Sequence[Cap]) -> bool:
    """Tell whether a common word describes the name after it ("Billionaire Elon Musk")."""
    if rest[0].link or _is_organisation(rest):
        return False
    if first.key in words.ROLES or first.key.endswith("ly"):
        return True
    if first.key in words.GIVEN_NAMES:
        return False
    follower = rest[0]
    adjective = first.key in words.TITLE_RANKS or first.key.endswith("ed")
    if adjective and sense(first.text) is Sense.ORDINARY and sense(follower.text) is Sense.NAME:
        return True
    return (
        place_of(follower.text) is not None
        or place_of_demonym(follower.text) is not None
        or is_group(follower.key)
        or is_acronym(follower.text)
        or (follower.key in words.GIVEN_NAMES and len(rest) > 1)
    )


def _is_organisation(rest: Sequence[Cap]) -> bool:
    return rest[-1].key in words.ORGANISATION_HEADS or rest[-1].key in words.PLACE_HEADS
