"""Whom a pronoun that speaks stands for, as far as the sentences before it leave no doubt.

Owns that judgement over names and speakers; which sentences belong together is told from outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.models import Attribution
from summarizer.reading.names.words import ROLES, TITLES
from summarizer.reading.statements.speakers import PRONOUNS
from summarizer.reading.statements.words import is_plural, is_speaker_noun
from summarizer.reading.types import AttributionMention, NameKind, NameMention

Mentioned = tuple[Sequence[NameMention], Sequence[AttributionMention]]
"""What one sentence mentions: its names and who is credited in it."""

_AFTER_HEAD = re.compile(r"\s(?:for|of|at|in|with|from|on|to|briefed|familiar)\s|,")
_NO_PERSONS = (NameKind.ORGANISATION, NameKind.PLACE)
_ONLY_HE = re.compile(r"(?:^mr\.?|^sir|^lord|[a-z]man|\bfather|\bhusband|\bking)$", re.IGNORECASE)
_ONLY_SHE = re.compile(
    r"(?:^m(?:r?s|iss)\.?|^dame|^lady|woman|\bmother|\bwife|\bqueen)$", re.IGNORECASE
)


def is_pronoun(attribution: Attribution) -> bool:
    """Tell a speaker whom only a pronoun names."""
    return attribution.name is None and attribution.role in PRONOUNS


def before(mentioned: Mentioned, start: int) -> Mentioned:
    """Return what a sentence mentions up to an offset."""
    names, attributions = mentioned
    return [n for n in names if n.end <= start], [a for a in attributions if a.end <= start]


def antecedent(pronoun: str, earlier: Sequence[Mentioned]) -> Attribution | None:
    """Return the only one in earlier sentences whom a pronoun can mean; None in doubt.

    "They" is left alone: as often it means those spoken of.
    """
    if pronoun in ("he", "she"):
        found = [person for mentioned in earlier for person in _persons(mentioned)]
    elif pronoun == "it":
        found = [body for mentioned in earlier for body in _bodies(mentioned)]
    else:
        return None
    if len({_key(candidate) for candidate in found}) != 1:
        return None
    # The fullest mention says most of the speaker.
    fullest = max(found, key=lambda one: (len(one.name or ""), one.role is not None))
    return fullest if _agrees(pronoun, fullest) else None


def _persons(mentioned: Mentioned) -> Iterator[Attribution]:
    """Yield the people of a sentence: named ones, and single speakers without a name."""
    names, attributions = mentioned
    apart = {name.text for name in names if name.kind in _NO_PERSONS}
    for mention in attributions:
        speaker = mention.attribution
        named = speaker.name is not None and speaker.name not in apart
        if named or (speaker.name is None and _head(speaker) in ROLES | TITLES):
            yield speaker
    for name in names:
        if name.kind is NameKind.PERSON:
            yield Attribution(name=name.text, role=name.title, via=None, named=True)


def _bodies(mentioned: Mentioned) -> Iterator[Attribution]:
    """Yield the speakers of a sentence that are no people: "NATO", "the ministry"."""
    names, attributions = mentioned
    bodies = {name.text for name in names if name.kind is NameKind.ORGANISATION}
    for mention in attributions:
        speaker, head = mention.attribution, _head(mention.attribution)
        single = is_speaker_noun(head) and not is_plural(head)
        described = speaker.name is None and single and head not in ROLES | TITLES
        if described or speaker.name in bodies:
            yield speaker


def _head(speaker: Attribution) -> str:
    """Return the noun that a description turns on: "spokesman" of "army spokesman for X"."""
    words = _AFTER_HEAD.split((speaker.role or "").lower(), maxsplit=1)[0].split()
    return words[-1] if words else ""


def _key(speaker: Attribution) -> str:
    return (speaker.name.split()[-1] if speaker.name else speaker.role or "").lower()


def _agrees(pronoun: str, speaker: Attribution) -> bool:
    """Tell "the spokeswoman ... she" from "the spokeswoman ... he"."""
    head = _head(speaker)
    wrong = {"he": _ONLY_SHE, "she": _ONLY_HE}.get(pronoun)
    return wrong is None or wrong.search(head) is None
