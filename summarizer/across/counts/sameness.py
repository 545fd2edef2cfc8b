"""Whether two figures count the same thing.

Owns that judgement, strict by design: a false row embarrasses more than a missed one. Knows
nothing of groups, sides or natures.
"""

from __future__ import annotations

from summarizer.across.counts.apart import are_set_apart, is_times
from summarizer.across.counts.roles import WHOLE, era_of
from summarizer.across.counts.sorts import qualified_alike
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.story.sentences import StorySentences
from summarizer.across.story.terms import name_terms, term
from summarizer.across.story.vocabulary import DAILY, GENERIC, PEOPLE, SCALE_NOUNS, TROOPS

_FAR = 5.0
"""Amounts this many times apart count one thing only if their clauses agree closely."""
_FAR_IF_ONLY, _FEW, _NEAR_WHOLE = 3.0, 10, 1.2
_FAR_IF_PLAIN = 2.0
"""Amounts of a bare noun must be nearer: nothing else says that they count one thing."""
_CLOSE, _AKIN, _RELATED, _FAINT = 0.6, 0.4, 0.25, 0.1
_MUCH, _LONG_NUMBER = 2, 100
ORDERED = term("order")
"""Stands beside what is not yet counted; a number told elsewhere does not lend it."""


def same_thing(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether two figures of one family count the same thing."""
    if a.role != b.role or _two_owners(a, b) or _two_events(a, b) or are_set_apart(a, b):
        return False
    if of_two_eras(a, b, story) or not _one_setting(a, b, story):
        return False
    near = overlap(a.window, b.window, story)
    if a.role is None and _far_apart(a, b) and not _closely_alike(a, b, near, story):
        return False
    kind = a.family[0]
    if kind == "age":
        return True
    if kind == "count":
        return _same_count(a, b, near, story)
    if kind == "length":
        agree = a.interval.rounds(b.interval)
        return bool(a.sizes & b.sizes) and near >= (_FAINT if agree else _RELATED)
    if kind in ("money", "rate"):
        return _same_amount(a, b, near, story)
    return _same_share(a, b, near, story)


def _closely_alike(a: Counted, b: Counted, near: float, story: StorySentences) -> bool:
    """Tell clauses alike enough for amounts far apart: a word or two are not."""
    if a.fate is not None and a.fate == b.fate:
        return max(near, overlap(a.core, b.core, story)) >= _CLOSE
    shared = _telling(a.core & b.core, story) - heads_of(a, b)
    return len(shared) > 1 and overlap(a.core, b.core, story) >= _CLOSE


def _same_amount(a: Counted, b: Counted, near: float, story: StorySentences) -> bool:
    """Tell sums of one thing: what is done with them, or most of what is said, is the same."""
    shared = _telling(a.core & b.core, story)
    heads = {one.mention.subject_head for one in (a, b)}
    if a.mention.unit is None and a.family[0] == "rate" and len(heads) > 1:
        return False
    if shared and _only_ones(a, b):
        return True
    if _share_deed(a, b, story) and (near >= _RELATED or len(shared) > 1):
        return True
    return near >= _AKIN and len(shared) > 1


def _same_share(a: Counted, b: Counted, near: float, story: StorySentences) -> bool:
    """Tell percentages and other measures of one thing, changes from levels."""
    if a.mention.measure is not b.mention.measure or DAILY & a.core & b.core:
        return False
    shared = _telling(a.core & b.core, story)
    if a.family[-1] == "time":
        return len(shared) > 1 and _share_deed(a, b, story) and near >= _CLOSE
    if _share_deed(a, b, story) and near >= _FAINT:
        return True
    if _only_ones(a, b) and (shared or a.family[-1] != "percent"):
        return True
    if _telling(a.topic & b.topic, story) and (near >= _RELATED or len(shared) > 1):
        return True
    return len(shared) > 1 and overlap(a.core, b.core, story) >= _AKIN


def _same_count(a: Counted, b: Counted, near: float, story: StorySentences) -> bool:
    if not qualified_alike(a, b) or set_apart_by_marks(a, b):
        return False
    if a.head in (PEOPLE, TROOPS) and b.head == a.head:
        return _same_people(a, b, story)
    if a.head is not None and a.head == b.head:
        return _same_things(a, b, near, story)
    return one_head(a, b) and _same_by_another_noun(a, b, story)


def _same_by_another_noun(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell "14 cases in which a battery caught fire" and "14 batteries": near in size, too."""
    if a.interval.rounds(b.interval) and a.interval.typical >= _LONG_NUMBER:
        return True
    if a.head is not None and b.head is not None and is_times(a, b, _FAR_IF_PLAIN):
        return False
    shared = _telling(a.core & b.core, story)
    return len(shared) >= _MUCH and overlap(a.core, b.core, story) >= _CLOSE


def _same_people(a: Counted, b: Counted, story: StorySentences) -> bool:
    if a.fate is not None and a.fate == b.fate:
        return _marked_alike(a, b)
    if (a.fate is None or b.fate is None) and a.marks & b.marks and a.head == TROOPS:
        return True
    if a.fate is not None and b.fate is not None:
        return False
    shared = _telling(a.core & b.core, story)
    return len(shared) > 1 and overlap(a.core, b.core, story) >= _AKIN


def _same_things(a: Counted, b: Counted, near: float, story: StorySentences) -> bool:
    """Tell counts of one noun that the same is said of, or of which nothing else is said."""
    if a.head in SCALE_NOUNS:
        return True
    if a.owner and b.owner:
        return not is_times(a, b, _FAR_IF_PLAIN)
    if one_is_ordered(a, b):
        return False
    if a.role == WHOLE and not is_times(a, b, _NEAR_WHOLE):
        return True
    if _only_ones(a, b) or not (a.is_actual or b.is_actual):
        return True
    plain = _is_plain(a) and _is_plain(b) and is_times(a, b, _FAR_IF_PLAIN)
    if plain and near < _CLOSE and len(_telling(a.core & b.core, story)) < _MUCH:
        return False
    if a.fate is not None and a.fate == b.fate and a.marks == b.marks:
        return True
    return near >= _RELATED or _share_deed(a, b, story)


def _only_ones(a: Counted, b: Counted) -> bool:
    """Tell the only counts of a noun, or of a unit, that two articles give, alike in size."""
    if not (a.is_only and b.is_only) or a.sentence.article is b.sentence.article:
        return False
    few = a.family == COUNT and min(a.interval.typical, b.interval.typical) < _FEW
    return not few and not is_times(a, b, _FAR_IF_ONLY)


def _share_deed(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether a telling word stands right beside both figures."""
    return bool(_telling((a.near & b.near) - heads_of(a, b), story))


def _telling(terms: frozenset[str], story: StorySentences) -> frozenset[str]:
    return frozenset(word for word in terms if word not in GENERIC and story.is_telling(word))


def heads_of(a: Counted, b: Counted) -> frozenset[str]:
    """Return the terms of the nouns that two figures count."""
    return frozenset(term(one.head) for one in (a, b) if one.head is not None)


def one_head(a: Counted, b: Counted) -> bool:
    """Tell whether the noun of one is spoken of beside the other, which may have none."""
    return any(head in a.core and head in b.core for head in heads_of(a, b))


def one_is_ordered(a: Counted, b: Counted) -> bool:
    """Tell what is ordered counted, and not yet counted, from a count."""
    return (ORDERED in a.window) is not (ORDERED in b.window)


def set_apart_by_marks(a: Counted, b: Counted) -> bool:
    """Tell "absentee ballots" from "spoilt ballots", unless either is spoken of beside both."""
    if not a.marks or not b.marks or a.marks & b.marks:
        return False
    return not (a.marks <= b.core or b.marks <= a.core)


def _two_owners(a: Counted, b: Counted) -> bool:
    if a.family != COUNT:
        return False
    return a.owner != b.owner and bool((a.owner and b.owner) or a.head == b.head)


def of_two_eras(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell a value of long ago from one of the story's own time; nobody's age is of long ago."""
    eras = {era_of(one.sentence, one.mention, story) for one in (a, b)}
    return a.family[0] != "age" and len(eras) > 1


def _two_events(a: Counted, b: Counted) -> bool:
    """Tell the dead of Monday from the dead of Saturday."""
    one, two = a.event_day, b.event_day
    if one is None or two is None or one.latest is None or two.latest is None:
        return False
    return one.latest < (two.earliest or "") or two.latest < (one.earliest or "")


def _one_setting(a: Counted, b: Counted, story: StorySentences) -> bool:
    """Tell whether either article knows a name that the other's sentence speaks of."""
    one, two = name_terms(a.sentence.reading), name_terms(b.sentence.reading)
    if not one or not two or a.sentence.article is b.sentence.article:
        return True
    there = one & story.article_terms(b.sentence.article.id)
    back = two & story.article_terms(a.sentence.article.id)
    return bool(there or back)


def _marked_alike(a: Counted, b: Counted) -> bool:
    """Let a bare "troops" join "North Korean troops" only where its sentence names them."""
    if bool(a.marks) == bool(b.marks) or a.head == PEOPLE:
        return True
    bare, marked = (b, a) if a.marks else (a, b)
    said = " ".join(bare.sentence.reading.lemmas)
    return any(mark[:4] in said for mark in marked.marks)


def overlap(a: frozenset[str], b: frozenset[str], story: StorySentences) -> float:
    """Return the shared weight of two clauses as a share of the lighter one."""
    if not a or not b:
        return 0.0
    lighter = min(story.whole_mass(a), story.whole_mass(b))
    return story.mass(a & b) / lighter if lighter else 0.0


def _is_plain(counted: Counted) -> bool:
    """Tell a count of "ballots", whoever's and whatever becomes of them."""
    told = counted.fate or counted.marks or counted.owner
    return counted.family == COUNT and not told


def _far_apart(a: Counted, b: Counted) -> bool:
    return not a.interval.overlaps(b.interval) and is_times(a, b, _FAR)
