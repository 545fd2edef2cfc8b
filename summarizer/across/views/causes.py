"""What different sources name as the cause of one thing.

Owns that reading: the few phrases by which news gives a cause, and the test that two mouths name
two causes of one effect. Knows nothing of which is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.sides import speaker_keys
from summarizer.across.rows.stances import StanceRow, who
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded, term
from summarizer.across.story.unknowns import calls_unknown
from summarizer.across.story.vocabulary import GENERIC
from summarizer.across.views.judges import judges_of
from summarizer.models import Attribution, DisagreementKind, Nature

_CAUSED = (
    r"(?:caused|triggered|sparked|started|ignited|provoked|brought\sabout|set\soff|touched\soff|"
    r"brought\sin)"
)
_HEDGE = r"(?:probably|likely|apparently|reportedly|possibly|almost\scertainly|mainly|partly)\s"
_NOUN = (
    r"(?:(?:most|more|likely|probable|possible|real|true|main|root|favourite|favorite|immediate|"
    r"official|only)\s){0,3}(?:cause|trigger|culprit|explanation|reason|source|origin)"
)
_SAID = r"(?:,\s(?:\w+\s){1,4}(?:said|says|added|thinks?|believes?|insist(?:s|ed)|argue[sd]),)?"
"""Who says it, set between a noun and its verb: "The real cause, she said, was fog"."""
_WORDS = r"(?:[^,;:.]|\.(?=\d)){3,80}"
_PHRASES = (
    re.compile(
        rf"(?P<effect>{_WORDS}?)\s(?:was|were|been|is|be)\s(?:{_HEDGE})?{_CAUSED}\sby\s"
        rf"(?P<cause>{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_NOUN}(?:\s(?:of|for|behind)\s(?P<effect>[^,;:.]{{3,60}}?))?{_SAID}\s(?:was|is|were|"
        rf"lay\sin|lies\sin)\s(?:that\s)?"
        rf"(?P<cause>{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:considers?|considered|suspects?|suspected|believes?|believed|calls?|called|named?|"
        rf"names|sees)\s(?P<cause>{_WORDS}?)\s(?:to\sbe\s|as\s)?(?:the|a)\s{_NOUN}\b"
        r"(?:\s(?:of|for|behind)\s(?P<effect>[^,;:.]{3,60}))?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<cause>{_WORDS}?)\s(?:was|were|is|are)\s(?:{_HEDGE})?(?:the|a)\s{_NOUN}\b"
        r"(?:\s(?:of|for|behind)\s(?P<effect>[^,;:.]{3,60}))?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<effect>[^,;:.]{{3,70}}?)\s(?:stem(?:s|med)?|result(?:s|ed)|arose|arises?)\sfrom\s"
        rf"(?P<cause>{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:blame[sd]?|blaming)\s(?!on\b|for\b)(?P<cause>[^,;:.]{3,70}?)"
        r"(?:\sfor\s(?P<effect>[^,;:.]{3,60}))?(?=[,;:.]|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<effect>[^,;:.]{{3,70}}?)\s(?:was|were|is|are|been)\s(?:blamed\son|attributed\sto|"
        rf"traced\s(?:back\s)?to|(?:{_HEDGE})?due\sto|(?:{_HEDGE})?(?:the\s)?result\sof)\s"
        rf"(?P<cause>{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<cause>{_WORDS}?)\s(?:brought|took|set|touched|sparked|kicked)\s(?P<effect>it|"
        rf"(?:the|that|this)\s"
        r"\w+)\s(?:down|off)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<effect>(?:^|\b(?:the|this|that)\s)(?:[\w’'-]+\s){1,4}?|it\s)(?:had\s|has\s)?"
        rf"(?:{_HEDGE})?(?:started|began|broke\sout|originated)\s(?:{_HEDGE})?"
        rf"(?:with|from|when)\s(?P<cause>an?\s{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:puts?|putting)\s(?P<effect>[^,;:.]{{2,60}}?)\sdown\sto\s(?P<cause>{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:blame[sd]?|pin(?:s|ned)?|attribut(?:es|ed|"
        rf"ing))\s(?P<effect>[^,;:.]{{2,60}}?)\s(?:on|to)\s"
        rf"(?P<cause>{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<cause>{_WORDS}?)\s(?:had\s|has\s|have\s)?(?:caused|triggered|sparked|"
        rf"provoked|started|set\soff|touched\soff|brought\sdown|led\sto)\s(?P<effect>(?:the|a|"
        rf"that|this|its)\s{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<effect>[^,;:.]{3,70}?)\s(?:fell|collapsed|failed|burst|broke|crashed|derailed|"
        rf"happened|died|exploded|sank|stopped)\s(?:\w+\s)?because\s(?:of\s)?(?P<cause>{_WORDS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^|,\s|that\s)(?P<cause>{_WORDS}?)\s(?:was|were|is|are)\s(?:{_HEDGE})?"
        r"(?:to\sblame|at\sfault|behind)(?:\s(?:for\s)?(?P<effect>[^,;:.]{2,60}))?(?=[,;:.]|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bconvinced\sthat\s(?:it|this)\swas\s(?P<cause>{_WORDS})(?P<effect>)", re.IGNORECASE
    ),
)
_HINT = re.compile(
    r"caus|trigger|spark|start|ignit|brought|set\soff|blam|attributed|due\s|result\sof|culprit|"
    r"explanation|reason|source|origin|fault|behind|traced|led\sto|because|convinced|took|\sfrom\s|"
    r"set\s(?:it|th)|touched|provok|beg[au]n|broke\sout|down\sto"
)
"""Of lower case, which takes a tenth of the time that ignoring case does."""
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|denied|denies)\b|n[’']t\b", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Cause:
    """Is a cause that a sentence names, with the effect it names it for."""

    sentence: StorySentence
    effect: frozenset[str]
    cause: frozenset[str]
    written: str
    effect_written: str
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class CauseRow(StanceRow):
    """Is an effect with the causes that its sources name."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    causes: tuple[Cause, ...]

    @property
    def stances(self) -> tuple[Cause, ...]:
        """Return the causes with who names them."""
        return self.causes

    @property
    def nature(self) -> Nature:
        """Return conflict: both may play a part, yet each mouth names the one cause."""
        return Nature.CONFLICT

    @property
    def question(self) -> str:
        """Return the question that the sources answer differently."""
        effects = [cause.effect_written for cause in self.causes if cause.effect]
        of = f" of “{min(effects, key=len)}”" if effects else ""
        return f"What is the cause{of}?"

    @property
    def explanation(self) -> str:
        """Return who names which cause."""
        named = (f"“{cause.written}” ({who(cause)})" for cause in self.causes)
        return f"Different causes are named: {'; '.join(named)}."

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: what was caused, never by what."""
        effects = [cause.effect for cause in self.causes if cause.effect]
        shared = frozenset.intersection(*effects) if effects else frozenset()
        return ("caused", *sorted(shared))


def cause_rows(story: StorySentences) -> list[CauseRow]:
    """Return the effects for which two mouths name causes that have no word in common."""
    rows: list[list[Cause]] = []
    for cause in _causes(story):
        if not _is_of_the_story(cause, story):
            continue
        home = next((row for row in rows if _one_effect(row[0], cause)), None)
        if home is None:
            rows.append([cause])
        elif not any(_same_cause(cause, other) for other in home):
            home.append(cause)
    return [CauseRow(tuple(row)) for row in rows if len(row) > 1 and _two_mouths(row)]


def _causes(story: StorySentences) -> Iterator[Cause]:
    for sentence in story:
        if not _HINT.search(sentence.text.lower()):
            continue  # the phrases below take long to find nothing
        if calls_unknown(sentence.text):
            continue
        for phrase in _PHRASES:
            found = phrase.search(sentence.text)
            if found is None or _is_denied(found, sentence.text):
                continue
            cause = folded(found["cause"]) - GENERIC
            if cause:
                yield Cause(
                    sentence,
                    folded(found["effect"] or "") - GENERIC,
                    cause,
                    found["cause"].strip(),
                    (found["effect"] or "").strip(),
                    judges_of(sentence, found.start("cause"), found.end("cause"), story),
                )
                break


def _is_denied(found: re.Match[str], text: str) -> bool:
    """Tell "was not caused by ice" from a cause that is a lack: "was that nobody had looked"."""
    ahead = _CLAUSE_END.split(text[: found.start()])[-1]
    before = text[found.start() : found.start("cause")]
    after = text[found.end("cause") : found.end()]
    return _NEGATED.search(f"{ahead}{before} {after}") is not None


_CLAUSE_END = re.compile(r"[,;:]\s")


def _is_of_the_story(cause: Cause, story: StorySentences) -> bool:
    """Tell the cause of what most origins speak of from that of some detail."""
    most = max(2, len(story.origins) // 2)
    named = _CAUSE_ITSELF.search(cause.sentence.text) is not None
    shared = any(story.spread[w] >= most for w in cause.effect)
    return not cause.effect or named or shared or not cause.effect.isdisjoint(_MISFORTUNES)


_CAUSE_ITSELF = re.compile(r"\b(?:cause|trigger|culprit|origin)\b", re.IGNORECASE)
_MISFORTUNES = frozenset(
    term(word)
    for word in """accident crash collision derailment capsizing sinking disaster incident fire
    blaze explosion blast collapse outbreak blackout outage breakdown""".split()
)
"""What a report is about where it tells why: two of one report are hardly ever told apart."""


def _one_effect(one: Cause, other: Cause) -> bool:
    """Tell whether two name the cause of one thing; unsaid, it is what the story is about."""
    if not one.effect or not other.effect:
        return True
    return bool(one.effect & other.effect) or not any(
        _MISFORTUNES.isdisjoint(cause.effect) for cause in (one, other)
    )


def _same_cause(one: Cause, other: Cause) -> bool:
    return bool(one.cause & other.cause)


def _two_mouths(causes: Sequence[Cause]) -> bool:
    first = causes[0]
    return any(
        other.sentence.origin != first.sentence.origin
        or (
            (first.speakers and other.speakers)
            and not speaker_keys(first.speakers) & speaker_keys(other.speakers)
        )
        for other in causes[1:]
    )
