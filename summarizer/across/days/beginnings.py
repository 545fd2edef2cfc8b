"""A beginning that one source alone puts long before all others.

Owns that test and the reading of what a sentence says began. A date that others contradict is
shown as suspect, never corrected.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from summarizer.across.days.datings import Dating, DatingRow, may_be_one_time
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded, term
from summarizer.models import Nature
from summarizer.reading.tokens import STOPWORDS
from summarizer.reading.types import DateMention

_LONG_BEFORE = 180
"""Days by which one source must put a beginning before all others."""
_NEAR = 8
_AGAINST_ONE = 2
"""Origins whose word makes another's date suspect; one against one is only a difference."""

_ONSET = frozenset(
    "begin start commence launch open date erupt break first initial initially find discover "
    "emerge appear new".split()
)
"""Words that tell when a thing came to be."""
_NEWNESS = frozenset({"first", "initial", "initially", "new", "newly"})
_DETERMINERS = frozenset({"a", "an", "the"})
_RELATIVES = frozenset({"which", "that", "who"})
_PREPOSITIONS = frozenset("of at in on to for from by with into across near against".split())
_SPEECH = term("say")


def suspect_rows(story: StorySentences) -> list[DatingRow]:
    """Return the beginnings whose date stands alone against what the others imply."""
    tellers = _tellers(story)
    rows = (
        _suspect(sentence, mention, tellers, story)
        for sentence in story
        for mention in sentence.reading.dates
    )
    return [row for row in rows if row is not None]


def _tellers(story: StorySentences) -> dict[str, list[StorySentence]]:
    """Return the sentences that tell how each thing came to be."""
    tellers: dict[str, list[StorySentence]] = defaultdict(list)
    for sentence in story:
        for thing in dict.fromkeys(found for found, _ in _begun(sentence)):
            tellers[thing].append(sentence)
    return tellers


def _suspect(
    sentence: StorySentence,
    mention: DateMention,
    tellers: Mapping[str, list[StorySentence]],
    story: StorySentences,
) -> DatingRow | None:
    """Return the row of a beginning that one origin alone puts long before all others do."""
    if mention.relative or mention.latest is None or mention.earliest is None:
        return None
    things = _things_begun(sentence, mention, story)
    if not things:
        return None
    told = {s.number: s for thing in sorted(things) for s in tellers[thing]}
    others = [told[n] for n in sorted(told) if told[n].origin != sentence.origin]
    if any(may_be_one_time(theirs, mention) for other in others for theirs in other.reading.dates):
        return None
    against = _later(others, mention) or _as_new(others, things, story)
    if len({dating.sentence.origin for dating in against}) < _AGAINST_ONE:
        return None
    return _suspect_row(Dating(sentence, mention), against, _called(sentence, things))


def _things_begun(
    sentence: StorySentence, mention: DateMention, story: StorySentences
) -> frozenset[str]:
    """Return what the sentence says began at the date: telling words around the onset word."""
    near = {
        found
        for found, start in _begun(sentence)
        if abs(start - mention.start) <= _REACH and found != _SPEECH
    }
    return frozenset(t for t in near if story.spread[t] > 1 and story.is_telling(t))


_REACH = 80
"""Characters between an onset word and the date that goes with it."""


def _begun(sentence: StorySentence) -> Iterable[tuple[str, int]]:
    """Yield the term of what a sentence says came to be, with the place of the onset word.

    An adjective speaks of what follows ("the first hole"), a verb of its subject ("deployments
    to the north commenced") or, where an object follows at once, of that ("found a hole").
    """
    words = sentence.reading.lemmas
    if _ONSET.isdisjoint(words):
        return
    tokens = [token for token in sentence.reading.tokens if token.is_word]
    for n, word in enumerate(words):
        if word in _ONSET and tokens[n].text.islower():  # "New Orleans" is not new
            found = _begun_by(word, words[max(0, n - _NEAR) : n], words[n + 1 : n + 1 + _NEAR])
            if found is not None and found not in STOPWORDS and found not in _ONSET:
                yield term(found), tokens[n].start


def _begun_by(onset: str, before: Sequence[str], after: Sequence[str]) -> str | None:
    if onset in _NEWNESS:
        return after[0] if after else None
    if after and after[0] in _DETERMINERS:
        return _head(after[1:])
    for n, word in enumerate(before):
        if word in _RELATIVES:
            return before[n - 1] if n else None
    return _head([w for w in before if w in _PREPOSITIONS or w not in STOPWORDS | _ONSET])


def _head(words: Sequence[str]) -> str | None:
    """Return the head of a noun phrase: its last word before a preposition."""
    ends = next((n for n, word in enumerate(words) if word in _PREPOSITIONS and n), len(words))
    return words[ends - 1] if words[:ends] else None


def _later(others: Iterable[StorySentence], mention: DateMention) -> list[Dating]:
    """Return the tellings by others that put the beginning long after."""
    limit = _day_number(mention.latest) + _LONG_BEFORE
    found: dict[str, Dating] = {}
    for other in others:
        later = [
            theirs
            for theirs in other.reading.dates
            if theirs.earliest is not None and _day_number(theirs.earliest) > limit
        ]
        if later:
            found.setdefault(other.origin, Dating(other, _nearest_onset(other, later)))
    return list(found.values())


def _day_number(iso: str | None) -> int:
    return date.fromisoformat((iso or "")[:10]).toordinal()


def _nearest_onset(sentence: StorySentence, dates: list[DateMention]) -> DateMention:
    """Return the date that stands nearest to the word for the beginning."""
    onsets = [start for _, start in _begun(sentence)] or [0]
    return min(dates, key=lambda date: min(abs(date.start - start) for start in onsets))


def _as_new(
    others: Iterable[StorySentence], things: frozenset[str], story: StorySentences
) -> list[Dating]:
    """Return the tellings by others that call it new while they report it as just happened."""
    found: dict[str, Dating] = {}
    for other in others:
        if _calls_new(other, things):
            recent = _recent_date(other, story)
            found.setdefault(other.origin, Dating(recent or other, None))
    recent_ones = [d for d in found.values() if any(m.relative for m in d.sentence.reading.dates)]
    return list(found.values()) if recent_ones else []


def _calls_new(sentence: StorySentence, things: frozenset[str]) -> bool:
    """Tell "this initial deployment" and "initially sent": newness right beside the thing."""
    words = sentence.reading.lemmas
    return any(
        word in _NEWNESS and things & {term(near) for near in words[n + 1 : n + 2]}
        for n, word in enumerate(words)
    )


def _recent_date(sentence: StorySentence, story: StorySentences) -> StorySentence | None:
    """Return the sentence, or the one before, that dates it by the day of writing."""
    for candidate in (sentence, story.previous(sentence)):
        if candidate is not None and any(m.relative for m in candidate.reading.dates):
            return candidate
    return None


def _called(sentence: StorySentence, things: frozenset[str]) -> str:
    """Return the source's own word for what began."""
    words = (token.text for token in sentence.reading.tokens if token.text.islower())
    return next((word for word in words if folded(word) & things), "event")


def _suspect_row(alone: Dating, against: list[Dating], called: str) -> DatingRow:
    mention = alone.mention
    when = mention.text if mention is not None else ""
    dated = [d.mention.edtf for d in against if d.mention is not None and d.mention.edtf]
    if dated:
        days = set(dated)
        rest = f"the others date it {min(days)}" if len(days) == 1 else "the others date it later"
    else:
        rest = "the others report it as new and name no year"
    return DatingRow(
        nature=Nature.SUSPECT,
        question=f"When {'do' if called.endswith('s') else 'does'} the {called} date from?",
        explanation=f"Only one source says “{when}”; {rest}. The date is shown as it stands.",
        datings=(alone, *against),
        facts=("begun", (mention.edtf or when) if mention else when),
    )
