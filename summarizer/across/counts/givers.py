"""Who gives a figure: whoever is credited with it, whose count it is, who puts it at so much.

Owns that search in the sentence of a figure and the one before it. Knows nothing of what it counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.spoken_of import spoken_of
from summarizer.across.story.vocabulary import EMPTY_HEADS, GIVING
from summarizer.models import Attribution
from summarizer.reading.tokens import lemma
from summarizer.reading.types import FigureMention, Token

_BEFORE = 10
"""Words from who gives a figure to the figure."""
_ONE_PERSON = frozenset({"he", "she"})
_PRONOUNS = frozenset({"it", "they", "this", "these", "that"})
_SPEAKING_PRONOUNS = _ONE_PERSON | {"they", "it", "we", "i"}


def speakers_of(
    sentence: StorySentence, mention: FigureMention, previous: StorySentence | None
) -> tuple[Attribution, ...]:
    """Return who says a figure, nearest first; "he" is who spoke in the sentence before."""
    credited = mention.attributed_to
    if not credited:
        given = giver_of(sentence, mention) or _owner_of_count(sentence, mention)
        return given or _in_his_view(sentence, mention) or _carried_over(sentence, previous)
    if not any(_is_pronoun(attribution) for attribution in credited):
        return credited
    before = [m.attribution for m in previous.reading.attributions] if previous else []
    named = [attribution for attribution in before if attribution.name is not None][-1:]
    of_one = any(_called(one) in _ONE_PERSON for one in credited)
    meant = spoken_of(previous) if not named and of_one and previous is not None else None
    kept = (attribution for attribution in credited if not _is_pronoun(attribution))
    return (*named, *([meant] if meant else ()), *kept)


def _owner_of_count(sentence: StorySentence, mention: FigureMention) -> tuple[Attribution, ...]:
    """Return whose count it is: "The monitors' latest figure, given on Sunday, is 17"."""
    found = _ITS_COUNT.search(sentence.text, 0, mention.start)
    who = found["who"] if found is not None else ""
    if not who or who.casefold() in _ONE_PERSON | _PRONOUNS:
        return ()
    named = who[0].isupper()
    return (
        Attribution(
            name=who if named else None, role=None if named else who, via=None, named=named
        ),
    )


_ITS_COUNT = re.compile(
    r"(?:^|[;:“\"]\s?|,\s|\b(?:but|and|while|by|to)\s)(?:[Tt]he\s|[Bb]y\sthe\s|[Ii]n\sthe\s)?"
    r"(?P<who>[A-Za-z][\w.-]*(?:\s[\w.-]+){0,3})(?:['’]s|(?<=s)['’])\s(?:[a-z-]+\s){0,2}"
    r"(?:count|figure|estimate|tally|toll|reckoning)s?\b[^.;:“”\"]{0,50}$"
)


def _in_his_view(sentence: StorySentence, mention: FigureMention) -> tuple[Attribution, ...]:
    """Return the one person of a sentence that ends its figure in "in his estimate"."""
    if _IN_HIS_VIEW.search(sentence.text, mention.end) is None:
        return ()
    meant = spoken_of(sentence)
    return (meant,) if meant is not None else ()


_IN_HIS_VIEW = re.compile(
    r"\b(?:in|by)\s(?:his|her)\s(?:own\s)?(?:estimate|view|opinion|reckoning|calculations?|count)\b"
)


def _carried_over(
    sentence: StorySentence, previous: StorySentence | None
) -> tuple[Attribution, ...]:
    """Return who speaks in the sentence before "This number may rise": it is still theirs."""
    words = [lemma(token.text) for token in sentence.reading.tokens[:2]]
    if previous is None or len(words) < 2 or words[0] not in _PRONOUNS | {"the"}:
        return ()
    if words[1] not in EMPTY_HEADS:
        return ()
    said = (m.attribution for m in previous.reading.attributions)
    return tuple(one for one in said if one.name or one.role or one.via)[:1]


def _is_pronoun(attribution: Attribution) -> bool:
    return _called(attribution) in _SPEAKING_PRONOUNS


def _called(attribution: Attribution) -> str:
    return (attribution.name or attribution.role or "").casefold()


def giver_of(sentence: StorySentence, mention: FigureMention) -> tuple[Attribution, ...]:
    """Return who "gave a figure of 6,200", "counted 13,100 evacuees" or "puts it at 10"."""
    for name in reversed(sentence.reading.names):
        between = [t for t in sentence.reading.tokens if name.end <= t.start < mention.start]
        if between and not name.demonym and _gives(between):
            called = Attribution(name=" ".join(name.words), role=None, via=None, named=True)
            return (called,)
    return _unnamed_giver(sentence, mention)


def _unnamed_giver(sentence: StorySentence, mention: FigureMention) -> tuple[Attribution, ...]:
    """Return the plain noun that opens a sentence and gives its figure: "Police counted 300"."""
    ahead = [t for t in sentence.reading.tokens if t.end <= mention.start]
    verb = next((n for n, t in enumerate(ahead) if lemma(t.text) in GIVING), None)
    if not verb or verb > _SUBJECT or _is_passive(ahead) or not _gives(ahead[verb:]):
        return ()
    if not all(token.is_word or token.text in "'’-" for token in ahead[:verb]):
        return ()
    words = [t for t in ahead[:verb] if lemma(t.text) not in _LEADING]
    if not words:
        return ()
    role = sentence.text[words[0].start : words[-1].end]
    return (Attribution(name=None, role=role, via=None, named=False),)


_SUBJECT = 6
_LEADING = frozenset("the a an be has have had it he she they we this that which there".split())


def _gives(between: Sequence[Token]) -> bool:
    """Tell whether the words from a name to a figure say that the one gives the other."""
    words = [lemma(t.text) for t in between if t.is_word]
    if _is_passive(between):
        return False
    broken = any(not t.is_word and t.text not in "()" for t in between)
    return not broken and len(words) <= _BEFORE and bool(GIVING & set(words))


def _is_passive(tokens: Sequence[Token]) -> bool:
    """Tell "Maas was summoned and given 72 hours": to whom something is given gives nothing."""
    words = [token for token in tokens if token.is_word]
    at = next((n for n, token in enumerate(words) if lemma(token.text) in GIVING), 0)
    if not at or words[at].text.endswith("ing"):
        return False
    return any(lemma(token.text) == "be" for token in words[:at])
