"""Who it is that a sentence credits, and whether two such are two people.

Owns "he" and "she", last names that stand for whole ones, and the offices by which a story knows
its people. Knows nothing of what they say.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import islice

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
        self.story = story

    def of(self, speaker: Attribution, sentence: StorySentence) -> Attribution | None:
        """Return the person who is credited, by name and office; None where it may be nobody."""
        known = named_speaker(speaker, sentence, self.story)
        last = None if known is None else self._last_name(known)
        return None if last is None else self._person(last)

    def known(self, speaker: Attribution) -> Attribution:
        """Return a named speaker by his whole name and with his office."""
        last = self._last_name(speaker) if speaker.name else None
        return speaker if last is None else self._person(last)

    def _person(self, last: str) -> Attribution:
        return Attribution(
            name=self._people[last], role=self._titles.get(last), via=None, named=True
        )

    def _last_name(self, speaker: Attribution) -> str | None:
        """Return the last name of a person of the story, known by it or by an office alone."""
        if speaker.name:
            last = _last(speaker.name)
            return last if last in self._people else None
        words = _words(speaker.role)
        held = [last for last, office in self._offices.items() if words and words <= office]
        return held[0] if len(held) == 1 and not words & _ANYBODY else None

    @cached_property
    def _people(self) -> dict[str, str]:
        """Return the whole names of people by their last names."""
        whole: dict[str, str] = {}
        for sentence in self.story:
            for name in sentence.reading.names:
                if may_be_person(name):
                    called = " ".join(name.words)
                    whole[name.words[-1]] = max(whole.get(name.words[-1], ""), called, key=len)
        return whole

    @cached_property
    def _offices(self) -> dict[str, set[str]]:
        """Return the words of the offices that each last name is given."""
        return {last: set().union(*map(_words, told)) for last, told in self._told.items()}

    @cached_property
    def _titles(self) -> dict[str, str]:
        """Return the fullest office that each last name is given, as it is written."""
        return {last: max(told, key=len) for last, told in self._told.items()}

    @cached_property
    def _told(self) -> dict[str, tuple[str, ...]]:
        """Return the offices that each last name is given, in order."""
        held: dict[str, dict[str, None]] = defaultdict(dict)
        for sentence in self.story:
            for mention in sentence.reading.attributions:
                held[_last(mention.attribution.name)][mention.attribution.role or ""] = None
            for name in sentence.reading.names:
                before = OFFICE.search(sentence.text, 0, name.start)
                held[name.words[-1]][name.title or ""] = None
                held[name.words[-1]][before["role"] if before else ""] = None
        return {
            last: tuple(filter(None, told))
            for last, told in held.items()
            if any(told) and last in self._people
        }


def _last(name: str | None) -> str:
    return name.split()[-1] if name else ""


def _words(office: str | None) -> set[str]:
    return set((office or "").casefold().split())


def named_speaker(
    speaker: Attribution, sentence: StorySentence, story: StorySentences
) -> Attribution | None:
    """Return a speaker who is named or has a role, or whom "he" means."""
    known = speaker.name or speaker.role
    if known and known.casefold() not in _PRONOUNS:
        return speaker
    return _meant(known, sentence, story)


def _meant(
    pronoun: str | None, sentence: StorySentence, story: StorySentences
) -> Attribution | None:
    """Return whom "he" of a sentence means, over sentences that go on with "he"."""
    for before in story.before(sentence, _FARTHEST):
        said = [m.attribution for m in before.reading.attributions]
        named = next((s for s in reversed(said) if s.name), None)
        if named is not None or pronoun not in _ONE_PERSON:
            return named
        found = spoken_of(before) or spoken_of(before, owners=True) or _by_last_name(before, story)
        goes_on = before.text.casefold().startswith(f"{pronoun} ")
        if found is not None or not goes_on:
            return found
    return None


_FARTHEST, _BACK = 4, 40


def _by_last_name(sentence: StorySentence, story: StorySentences) -> Attribution | None:
    """Return the one person whom a sentence names by a last name that came whole before."""
    lasts = {name.words[-1] for name in sentence.reading.names if len(name.words) == 1}
    whole = {
        " ".join(name.words)
        for before in story.before(sentence, _BACK if lasts else 0)
        for name in before.reading.names
        if len(name.words) > 1 and name.words[-1] in lasts and may_be_person(name)
    }
    if len(whole) != 1:
        return None
    return Attribution(name=whole.pop(), role=None, via=None, named=True)


def named_beside(
    speaker: Attribution, sentence: StorySentence, story: StorySentences
) -> tuple[StorySentence, ...]:
    """Return the sentence before that names a speaker whom a sentence only calls "he"."""
    last = _last(speaker.name)
    if not last or last in sentence.text:
        return ()
    named = (before for before in story.before(sentence, _FARTHEST) if last in before.text)
    return tuple(islice(named, 1))


def are_two(one: Attribution, two: Attribution) -> bool:
    """Tell two people; one known by a role alone may be whoever has no other role."""
    if may_be_one_mouth([one], [two]):
        return False
    if one.name and two.name:
        return True
    named, other = (one, two) if one.name else (two, one)
    offices = _words(named.role), _words(other.role)
    if not named.name or not named.role or _ANYBODY & offices[1]:
        return False
    return offices[0].isdisjoint(offices[1])
