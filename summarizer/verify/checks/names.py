"""Every name of a claim is in its evidence or is that of an outlet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.names import place_of_demonym, same_name
from summarizer.reading.types import NameKind, NameMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.metonyms import stands_for
from summarizer.verify.plain_words import canonical

_ACRONYM_LENGTHS = range(3, 8)
_ENDINGS = ("s", "sm", "st", "sts", "ism", "ist", "ists")
_SHORTEST_STEM = 4
_SMALL = frozenset(("of", "for", "and", "the", "on", "in"))
"""Words that an acronym mostly leaves out: UNHCR."""
_MAYBE_PERSONS = frozenset((NameKind.PERSON, NameKind.UNKNOWN))


def check_names(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the names that stand for nobody and nothing in the evidence."""
    if not claim.names:
        return
    for name in claim.names:
        if name.text in evidence.name_texts or _is_known(name, claim, evidence):
            continue
        nearest = _nearest(name, evidence)
        if nearest is None:
            detail = f"The evidence does not name “{name.text}”."
        else:
            detail = f"The evidence names “{nearest.text}”, not “{name.text}”."
        yield reason(ReasonKind.NAME, name.text, nearest.text if nearest else None, detail)


def _is_known(name: NameMention, claim: SentenceReading, evidence: Evidence) -> bool:
    same = [other for other in evidence.distinct_names if same_name(name, other)]
    if same:
        return not _is_namesake(name, same, evidence)
    if _is_outlet(name, evidence) or _is_abbreviation(name, evidence):
        return True
    if any(stands_for(name, other, claim) for other in evidence.distinct_names):
        return True
    telling = [word for word in name.words if not word.islower()] or name.words
    if all(_is_written(word, evidence, evidence.words) for word in telling):
        return not _is_person(name) or _is_together(telling, evidence) or _is_alone(name, evidence)
    return False


def _is_together(words: Sequence[str], evidence: Evidence) -> bool:
    """Tell whether the words of a name stand in one sentence."""
    return any(
        all(_is_written(word, evidence, wording.spelled) for word in words)
        for wording in evidence.wordings
    )


def _is_alone(name: NameMention, evidence: Evidence) -> bool:
    """Tell whether the evidence gives the surname to nobody with another first name."""
    return not any(
        len(other.words) > 1 and other.words[-1] == name.words[-1]
        for other in evidence.distinct_names
        if _is_person(other)
    )


def _is_person(name: NameMention) -> bool:
    """Tell a name that is one of a person, as far as its form tells."""
    return name.kind in _MAYBE_PERSONS


def _is_namesake(name: NameMention, same: list[NameMention], evidence: Evidence) -> bool:
    """Tell whether only a bare surname agrees, and the evidence gives it another first name."""
    if any(len(other.words) >= len(name.words) for other in same):
        return False
    surnames = {other.words[-1] for other in same if len(other.words) == 1}
    return any(
        len(other.words) > 1 and other.words[-1] in surnames and other not in same
        for other in evidence.distinct_names
    )


def _is_written(word: str, evidence: Evidence, spelled: frozenset[str]) -> bool:
    """Tell whether a word of a name stands in a sentence, as a place or its people too."""
    parts = canonical(word)
    if spelled.issuperset(parts):
        return True
    letters = [part for part in parts if part.isalpha()]
    if letters and len(letters) < len(parts) and spelled.issuperset(letters):
        return not _is_numbered(letters[0], evidence)
    place = place_of_demonym(word)
    if place is not None:
        return all(spelled.issuperset(canonical(piece)) for piece in place.split())
    return any(stem in spelled for stem in _stems(word.lower()))


def _stems(word: str) -> Iterator[str]:
    """Yield what a name is derived from: "Olympic" of "Olympics", "Marx" of "Marxism"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word.removesuffix(ending)


def _is_numbered(word: str, evidence: Evidence) -> bool:
    """Tell whether the evidence puts a number to a word that a claim numbers otherwise."""
    return any(
        following[:1].isdigit()
        for sentence, at in evidence.places.get(word, ())
        for following in evidence.wordings[sentence].words[at + 1 : at + 2]
    )


def _is_outlet(name: NameMention, evidence: Evidence) -> bool:
    known = [set(outlet.lower().split()) for outlet in evidence.outlets]
    parts = [set(part.lower().split()) for part in name.text.split(" and ")]
    return all(any(part <= outlet for outlet in known) for part in parts)


def _is_abbreviation(name: NameMention, evidence: Evidence) -> bool:
    """Tell whether a name is made of the initials of words of the evidence ("YoY")."""
    letters = name.text.replace(".", "")
    if len(letters) not in _ACRONYM_LENGTHS or not letters.isalpha() or letters[1:].islower():
        return False
    return any(
        letters.lower() in "".join(word[0] for word in spoken)
        for wording in evidence.wordings
        for spoken in (wording.words, [w for w in wording.words if w not in _SMALL])
    )


def _nearest(name: NameMention, evidence: Evidence) -> NameMention | None:
    """Return the name that most likely is meant: it shares a word, or at least its kind."""
    mine = set(name.words)
    alike = (
        other
        for other in evidence.distinct_names
        if other.kind is name.kind or not mine.isdisjoint(other.words)
    )
    return max(alike, key=lambda other: len(mine & set(other.words)), default=None)
