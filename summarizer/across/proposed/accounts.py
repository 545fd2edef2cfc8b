"""What two accounts amount to that a drafter sets against each other.

Owns the order of proof: words that deny or judge, then days, then what the drafter says of both,
then who tells it.
"""

from __future__ import annotations

import re

from summarizer.across.days.deeds import deeds_of
from summarizer.across.proposed.relations import Relation, nature_as_read
from summarizer.across.rows.stances import Stance
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import name_terms
from summarizer.across.views.denying import denied_terms, denies, nature_of_denial
from summarizer.across.views.judgements import ends_of_scales
from summarizer.models import EventStatus, Nature
from summarizer.reading.tense import event_status


def nature_of_accounts(a: Stance, b: Stance, relation: Relation, story: StorySentences) -> Nature:
    """Return what two accounts amount to; what words or days show counts first."""
    one, two = a.sentence, b.sentence
    shown = _shown(one, two, story)
    if shown is not None:
        return shown
    ahead = any(event_status(s.text) is not EventStatus.HAPPENED for s in (one, two))
    read = nature_as_read(relation, ordered=_are_ordered(one, two), ahead=ahead)
    if read is not None:
        return read
    if _tells_a_change(one, two):
        return Nature.UPDATE
    return Nature.UNDETERMINED if _may_replace(one, two) else Nature.SPEAKER


def _shown(one: StorySentence, two: StorySentence, story: StorySentences) -> Nature | None:
    """Return what denials, ends of one scale or days show; None where they show nothing."""
    for told, denied in ((one, two), (two, one)):
        if _is_denied_by(told, denied, story):
            return nature_of_denial(told, denied)
    if _on_two_ends(one, two, story):
        return Nature.CONFLICT
    return Nature.UPDATE if _happened_since(one, two) or _happened_since(two, one) else None


def _is_denied_by(told: StorySentence, denied: StorySentence, story: StorySentences) -> bool:
    """Tell whether one denies, right at the denial, what the other tells without one."""
    if not denies(denied) or denies(told):
        return False
    shared = denied_terms(denied) & story.terms[told.number]
    return any(story.is_telling(word) for word in shared - name_terms(denied.reading))


def _on_two_ends(a: StorySentence, b: StorySentence, story: StorySentences) -> bool:
    """Tell two sentences that judge on one scale, one at its good end, one at its bad."""
    one, two = ends_of_scales(a, story), ends_of_scales(b, story)
    return any((scale, not good) in two for scale, good in one)


def _happened_since(earlier: StorySentence, later: StorySentence) -> bool:
    """Tell a deed that is dated after the other report was published, so that it could not know."""
    published = earlier.day
    if published is None or later.day is None or later.day <= published:
        return False
    return any(
        deed.verb is not None and not deed.is_ahead and deed.days[0] > published
        for deed in deeds_of([later])
        if len(deed.days[0]) >= len(published) and not deed.is_of_a_weekday
    )


def _are_ordered(a: StorySentence, b: StorySentence) -> bool:
    return a.day is not None and b.day is not None and a.day != b.day


def _tells_a_change(a: StorySentence, b: StorySentence) -> bool:
    """Tell a sentence that says how it is now from an earlier day's that says how it was."""
    if a.day is None or b.day is None or a.day == b.day:
        return False
    return _CHANGED.search((a if a.day > b.day else b).text) is not None


_CHANGED = re.compile(
    r"\b(?:now|since(?!\s\d)|no\slonger|after\sall|eventually|put\soff|called\soff|brought\sforward|"
    r"extended|reversed|withdr(?:aw|ew|awn)|dropped|resumed|reopened|lifted|overturned|"
    r"postponed|delayed|cancel(?:l?ed)|replaced|reinstated)\b",
    re.IGNORECASE,
)
"""Words by which a report says that something has become otherwise."""


def _may_replace(a: StorySentence, b: StorySentence) -> bool:
    """Tell two states of which nobody knows which is the later; what is over is not replaced."""
    return (a.day is None or b.day is None) and all(_GOES_ON.search(s.text) for s in (a, b))


_GOES_ON = re.compile(
    r"\b(?:is|are|has|have|will|remains?|stands?|continues?|still|so\sfar)\b", re.IGNORECASE
)
"""Words of a state that a later report may find changed."""
