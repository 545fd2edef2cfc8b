"""Dates that do not go together: one event on two days, and a year that stands alone.

Owns both tests. A date that others contradict is shown as suspect, never corrected.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from summarizer.across.agreement import same_figure
from summarizer.across.passages import placed_past_verbs
from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.across.terms import folded, term
from summarizer.models import Nature, Precision
from summarizer.reading.tense import event_status
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import DateMention

_SAME_EVENT, _BACK = 0.6, 0.45
_LONG_BEFORE = 180
"""Days by which one source must put a beginning before all others."""
_NEAR = 8
_AGAINST_ONE = 2
"""Origins whose word makes another's date suspect; one against one is only a difference."""
_FINE = frozenset({Precision.MINUTE, Precision.DAY})

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


@dataclass(frozen=True, eq=False)
class Dating:
    """Is a sentence with the date it gives an event; None where it gives no date of its own."""

    sentence: StorySentence
    mention: DateMention | None


@dataclass(frozen=True, eq=False)
class DatingRow:
    """Is an event with the dates that its sources give it."""

    nature: Nature
    question: str
    explanation: str
    datings: tuple[Dating, ...]
    facts: tuple[str, ...]

    @property
    def origins(self) -> set[str]:
        """Return the origins that speak of the event."""
        return {dating.sentence.origin for dating in self.datings}


def dating_rows(story: StorySentences) -> list[DatingRow]:
    """Return events dated differently, then dates that stand alone against the others."""
    suspects = _suspect_rows(story)
    held = {d.sentence.number for row in suspects for d in row.datings}
    return [*(row for row in _differing(story) if not _shown(row, held)), *suspects]


def _shown(row: DatingRow, held: set[int]) -> bool:
    return any(dating.sentence.number in held for dating in row.datings)


def _differing(story: StorySentences) -> Iterable[DatingRow]:
    """Yield pairs of sentences that say the same and name two days for it."""
    used: set[int] = set()
    for sentence in story:
        mine = _only_day(sentence)
        if mine is None or sentence.number in used:
            continue
        for number, _ in story.rivals(sentence.number, _SAME_EVENT):
            other = story[number]
            theirs = _only_day(other)
            if theirs is None or number in used or other.origin == sentence.origin:
                continue
            if (
                story.coverage(number, sentence.number) >= _BACK
                and _dated_verb(sentence, mine) == _dated_verb(other, theirs)
                and _two_days(sentence, mine, other, theirs)
            ):
                used |= {sentence.number, number}
                yield _differing_row(Dating(sentence, mine), Dating(other, theirs))
                break


def _only_day(sentence: StorySentence) -> DateMention | None:
    """Return the date of a sentence that gives exactly one, to the day."""
    dates = sentence.reading.dates
    if len(dates) != 1 or dates[0].earliest is None or dates[0].precision not in _FINE:
        return None
    return dates[0]


def _dated_verb(sentence: StorySentence, mention: DateMention) -> str | None:
    """Return the term of the past verb that stands nearest to a date."""
    verbs = placed_past_verbs(sentence.text)
    return min(verbs, key=lambda verb: abs(verb[1] - mention.start), default=(None, 0))[0]


def _overlap(one: DateMention, two: DateMention) -> bool:
    return one.earliest is not None and one.latest is not None and not _disjoint(one, two)


def _two_days(a: StorySentence, one: DateMention, b: StorySentence, two: DateMention) -> bool:
    """Tell one event on two days from two events: figures and tense must agree.

    The same "Thursday" in two articles is a sentence carried over, not another day.
    """
    if one.relative and two.relative and folded(one.text) & folded(two.text):
        return False
    apart = one.latest is not None and two.latest is not None and _disjoint(one, two)
    if not apart or event_status(a.text) is not event_status(b.text):
        return False
    mine, theirs = a.reading.figures, b.reading.figures
    return all(any(same_figure(f, g) for g in theirs) for f in mine) and len(mine) == len(theirs)


def _disjoint(one: DateMention, two: DateMention) -> bool:
    return (one.latest or "") < (two.earliest or "") or (two.latest or "") < (one.earliest or "")


def _differing_row(one: Dating, two: Dating) -> DatingRow:
    days = [d.mention.edtf for d in (one, two) if d.mention is not None and d.mention.edtf]
    return DatingRow(
        nature=Nature.CONFLICT,
        question="On which day was it?",
        explanation=f"The same event is dated {' and '.join(sorted(days))}.",
        datings=(one, two),
        facts=("dated", *sorted(days)),
    )


def _suspect_rows(story: StorySentences) -> list[DatingRow]:
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
    if any(_overlap(theirs, mention) for other in others for theirs in other.reading.dates):
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
    tokens = [token for token in sentence.reading.tokens if token.is_word]
    words = [lemma(token.text) for token in tokens]
    for n, word in enumerate(words):
        if word in _ONSET and tokens[n].text.islower():  # "New Orleans" is not new
            found = _begun_by(word, words[max(0, n - _NEAR) : n], words[n + 1 : n + 1 + _NEAR])
            if found is not None and found not in STOPWORDS and found not in _ONSET:
                yield term(found), tokens[n].start


def _begun_by(onset: str, before: list[str], after: list[str]) -> str | None:
    if onset in _NEWNESS:
        return after[0] if after else None
    if after and after[0] in _DETERMINERS:
        return _head(after[1:])
    for n, word in enumerate(before):
        if word in _RELATIVES:
            return before[n - 1] if n else None
    return _head([w for w in before if w in _PREPOSITIONS or w not in STOPWORDS | _ONSET])


def _head(words: list[str]) -> str | None:
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
    words = [lemma(token.text) for token in sentence.reading.tokens if token.is_word]
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
