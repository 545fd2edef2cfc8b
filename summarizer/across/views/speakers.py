"""Who it is that a sentence credits, and whether two such are two people.

Owns "he" and "she", last names that stand for whole ones, and the offices by which a story knows
its people. Knows nothing of what they say.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from summarizer.across.rows.sides import may_be_one_mouth
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.spoken_of import OFFICE, may_be_person, spoken_of
from summarizer.models import Attribution

_ONE_PERSON = frozenset({"he", "she"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "who"})
_ANYBODY = frozenset(
    "boss chief head leader official officials source sources man woman owner person people".split()
)
"""Roles that somebody known by name and another role may have, too."""


class Speakers:
    """Knows the people of a story by their last names."""

    def __init__(self, story: StorySentences) -> None:
        self._story = story

    def of(self, speaker: Attribution, sentence: StorySentence) -> Attribution | None:
        """Return the person who is credited, by name and office; None where it may be nobody."""
        known = named_speaker(speaker, sentence, self._story)
        last = None if known is None else self._last_name(known)
        if last is None:
            return None
        office = " ".join(sorted(self._offices.get(last, ()))) or None
        return Attribution(name=self._people[last], role=office, via=None, named=True)

    def _last_name(self, speaker: Attribution) -> str | None:
        """Return the last name of a person of the story, known by it or by an office alone."""
        if speaker.name:
            last = speaker.name.split()[-1]
            return last if last in self._people else None
        words = set((speaker.role or "").casefold().split())
        held = [last for last, office in self._offices.items() if words and words <= office]
        return held[0] if len(held) == 1 and not words & _ANYBODY else None

    @cached_property
    def _people(self) -> dict[str, str]:
        """Return the whole names of people by their last names."""
        whole: dict[str, str] = {}
        for sentence in self._story:
            for name in sentence.reading.names:
                if may_be_person(name):
                    called = " ".join(name.words)
                    whole[name.words[-1]] = max(whole.get(name.words[-1], ""), called, key=len)
        return whole

    @cached_property
    def _offices(self) -> dict[str, set[str]]:
        """Return the words of the offices that each last name is given."""
        held: dict[str, set[str]] = defaultdict(set)
        for sentence in self._story:
            for mention in sentence.reading.attributions:
                held[_last(mention.attribution.name)] |= _words(mention.attribution.role)
            for name in sentence.reading.names:
                before = OFFICE.search(sentence.text, 0, name.start)
                held[name.words[-1]] |= _words(name.title) | _words(before and before["role"])
        return {last: words for last, words in held.items() if words and last in self._people}


def _last(name: str | None) -> str:
    return name.split()[-1] if name else ""


def _words(office: str | None) -> set[str]:
    return set((office or "").casefold().split())


def named_speaker(
    speaker: Attribution, sentence: StorySentence, story: StorySentences
) -> Attribution | None:
    """Return a speaker who is named or has a role; "he" is who was credited just before."""
    known = speaker.name or speaker.role
    if known and known.casefold() not in _PRONOUNS:
        return speaker
    before = story.previous(sentence)
    said = [m.attribution for m in before.reading.attributions] if before is not None else []
    named = next((s for s in reversed(said) if s.name), None)
    return named or (spoken_of(before) if before is not None and known in _ONE_PERSON else None)


def are_two(one: Attribution, two: Attribution) -> bool:
    """Tell two people; one known by a role alone may be whoever has no other role."""
    if may_be_one_mouth([one], [two]):
        return False
    if one.name and two.name:
        return True
    named, other = (one, two) if one.name else (two, one)
    if not named.name or not named.role or _ANYBODY & set((other.role or "").casefold().split()):
        return False
    return not set(named.role.casefold().split()) & set((other.role or "").casefold().split())
