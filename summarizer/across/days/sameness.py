"""Whether two dates are of one deed.

Owns that judgement, by what is done and the words right beside both dates; knows no groups.
"""

from __future__ import annotations

from summarizer.across.counts.sameness import overlap
from summarizer.across.days.deeds import Deed
from summarizer.across.days.misprints import differs_as_misprint
from summarizer.across.points.agreement import of_two_things, same_figure
from summarizer.across.story.sentences import StorySentences
from summarizer.across.story.terms import name_terms
from summarizer.across.story.vocabulary import GENERIC

_SAME_CLAUSE, _SAME_NEAR = 0.38, 0.4
_NEXT_DAYS = 3


def is_one_deed(a: Deed, b: Deed, story: StorySentences) -> bool:
    """Tell whether two clauses share what is done, not merely who is spoken of."""
    if slipped(a, b, story):
        return True
    if a.is_ahead is not b.is_ahead or a.is_limit is not b.is_limit or not _figures_agree(a, b):
        return False
    names = name_terms(a.sentence.reading) | name_terms(b.sentence.reading)
    if of_two_things(a.sentence, b.sentence, story):
        return False
    if a.is_of_a_month or b.is_of_a_month:
        return _one_deed_of_months(a, b, names, story)
    if a.is_ahead:
        shared = {word for word in a.near & b.near if story.is_telling(word)} - names
    elif _few_days_apart(a, b) and _one_noun(a, b, names, story):
        return True
    else:
        shared = {verb for verb in (a.verb,) if verb is not None and verb == b.verb} - GENERIC
    return bool(shared) and (
        overlap(a.core, b.core, story) >= _SAME_CLAUSE
        or overlap(a.near, b.near, story) >= _SAME_NEAR
    )


def _one_deed_of_months(a: Deed, b: Deed, names: frozenset[str], story: StorySentences) -> bool:
    """Tell "was last inspected in December" from "last inspected in October": much is the same."""
    if a.mention.precision is not b.mention.precision or a.sentence.origin == b.sentence.origin:
        return False
    shared = {word for word in a.core & b.core if story.is_telling(word)}
    alike = a.is_ahead or (a.verb is not None and a.verb == b.verb and a.verb not in GENERIC)
    beside = (a.near & b.near) - names - GENERIC
    return (
        alike
        and len(shared) >= _OF_MONTHS
        and bool(beside)
        and overlap(a.core, b.core, story) >= _SAME_OF_MONTHS
    )


_OF_MONTHS, _SAME_OF_MONTHS = 2, 0.5


def _few_days_apart(a: Deed, b: Deed) -> bool:
    """Tell days so near that they may be of one thing; the names of weekdays always are."""
    return not (a.is_of_a_weekday or b.is_of_a_weekday) and a.days_from(b) <= _NEXT_DAYS


def slipped(a: Deed, b: Deed, story: StorySentences) -> bool:
    """Tell two dates that differ as misprints do and that are given for what may be one thing."""
    if not differs_as_misprint(a, b) or a.sentence.origin == b.sentence.origin:
        return False
    if _lies_ahead(a) is not _lies_ahead(b):
        return False  # what happened on 1 June is not what is planned for 1 July
    shared = story.terms[a.sentence.number] & story.terms[b.sentence.number]
    beside = {word for word in a.core & b.core if story.is_telling(word)}
    return bool(beside) or story.mass(shared) >= _MUCH * story.heaviest


_MUCH = 0.8


def _lies_ahead(deed: Deed) -> bool:
    """Tell what a dated article plans; of an undated one the words alone would have to tell."""
    return deed.sentence.day is not None and deed.is_ahead


def _one_noun(a: Deed, b: Deed, names: frozenset[str], story: StorySentences) -> bool:
    """Tell a thing that either article dates but once and that both date within a few days."""
    shared = (a.only & b.only) - names
    return any(story.is_telling(word) for word in shared)


def _figures_agree(a: Deed, b: Deed) -> bool:
    """Tell one event from two of a kind: what both count of one thing must be the same."""
    mine, theirs = a.sentence.reading.figures, b.sentence.reading.figures
    heads = {f.subject_head for f in mine if f.subject_head} & {f.subject_head for f in theirs}
    return all(
        any(
            same_figure(f, g) for f in mine for g in theirs if f.subject_head == g.subject_head == h
        )
        for h in heads
    )
