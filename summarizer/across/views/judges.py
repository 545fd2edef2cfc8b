"""Who stands behind words of judgement.

Owns that reading: who is credited with the words, whom "she" refers to, and who "called it
excessive" where nobody is quoted. Knows nothing of scales.
"""

from __future__ import annotations

import re

from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.models import Attribution

_JUDGES = re.compile(
    r"^(?P<who>[^,;:“”\"]{3,70}?)\s(?:(?:has|have|had|also|again|later)\s){0,2}"
    r"(?:call(?:s|ed)?|blame[sd]?|describe[sd]?|dismiss(?:es|ed)?|condemn(?:s|ed)?|prais(?:es|ed)|find|finds|"
    r"found|consider(?:s|ed)?|deem(?:s|ed)?|criticis(?:es|ed)|criticiz(?:es|ed)|judg(?:es|ed)|"
    r"sp(?:oke|eaks)\sof|hail(?:s|ed)|denounc(?:es|ed)|laud(?:s|ed)|slam(?:s|med)|brand(?:s|ed)|"
    r"label(?:s|led)|regard(?:s|ed)|thinks|thought)\s"
)
_WHO_JUDGES = re.compile(
    r"(?:^|,\s)(?P<who>[A-Z][^,;:“”\"]{2,60}?),\s[^,;:]{3,60},\s(?:had\s|has\s)?(?:call|said|describe)"
)
_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
"""Before the verb: "The situation is considered to be under control" names nobody."""
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i"})


def judges_of(
    sentence: StorySentence, start: int, end: int, story: StorySentences
) -> tuple[Attribution, ...]:
    """Return who says the words between two offsets of a sentence, nearest first."""
    credited = tuple(
        mention.attribution
        for mention in sentence.reading.attributions
        if mention.scope_start <= start and end <= mention.scope_end
    )
    if not credited:
        goes_on = sentence.text.startswith(("“", '"')) and not sentence.reading.attributions
        return _before(sentence, story) if goes_on else _subject(sentence, start)
    if not _is_pronoun(credited[0]):
        return credited
    return _before(sentence, story) or credited


def _subject(sentence: StorySentence, start: int) -> tuple[Attribution, ...]:
    """Return the subject of "the party called it excessive"."""
    found = _JUDGES.match(sentence.text) or _WHO_JUDGES.match(sentence.text)
    if found is None or found.end() > start + len("said it was") or found.end("who") >= start:
        return ()
    who = found["who"].strip()
    if who.casefold() in _PRONOUNS or who.split()[-1].casefold() in _PASSIVE:
        return ()
    names = [name for name in sentence.reading.names if name.text in who and not name.demonym]
    whole = next((" ".join(n.words) for n in names if n.text == who), None)
    return (
        Attribution(name=whole, role=None if whole else who, via=None, named=whole is not None),
    )


def _before(sentence: StorySentence, story: StorySentences) -> tuple[Attribution, ...]:
    """Return who spoke last, in the sentence before: "she" is the same person."""
    previous = story.previous(sentence)
    said = previous.reading.attributions if previous is not None else ()
    named = [m.attribution for m in said if m.attribution.name and not _is_pronoun(m.attribution)]
    return tuple(named[-1:])


def _is_pronoun(attribution: Attribution) -> bool:
    return (attribution.name or attribution.role or "").casefold() in _PRONOUNS
