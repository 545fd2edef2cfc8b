"""Groups of figures that one origin alone gives, joined with the group that is most like them.

Owns the search for that group, best pairs first, so that a figure goes to the nearest of all
that another article offers. What likeness is, is the affair of `likeness`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from summarizer.across.counts.apart import are_set_apart
from summarizer.across.counts.likeness import COMMON_UNITS, likeness
from summarizer.across.counts.rivals import are_rivals, may_count_one, nearness
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import term
from summarizer.across.story.vocabulary import GENERIC
from summarizer.models import Reality

Group = list[Counted]
_LIKELY, _PERHAPS, _PLANNED, _MARGIN = -0.6, -1.5, 0.6, 0.7
_FAINT = -3.5
_MOST_TRIED, _SAMPLE = 8, 3
_MOST_GROUPS = 40
"""A word beside the figures of more groups than this finds none of them."""


def join_alike(
    groups: Sequence[Group], story: StorySentences, apart: Callable[[Counted, Counted], bool]
) -> list[Group]:
    """Return the groups, those of one origin joined with their likeliest match.

    `apart` tells figures that one article gives as two answers, which no group may hold.
    """
    whole = {n: list(group) for n, group in enumerate(groups)}
    home = list(range(len(groups)))
    for one, two in _pairs(groups, story):
        a, b = _root(home, one), _root(home, two)
        if a != b and not _clash(whole[a], whole[b], apart):
            whole[a] += whole.pop(b)
            home[b] = a
    return [whole[n] for n in sorted(whole)]


def with_match(figures: Iterable[Counted], story: StorySentences) -> list[StorySentence]:
    """Return the sentences with a figure for which another origin, or a rival, may give another.

    What is too unlike to share a row may still be the same thing told otherwise.
    """
    alone = [[counted] for counted in figures]
    numbers: set[int] = set()
    for one, two in set(_candidates(alone)):
        a, b = alone[one][0], alone[two][0]
        rivals = are_rivals(a, b)
        if a.sentence.origin != b.sentence.origin or rivals:
            score = likeness(a, b, story)
            if rivals or (score is not None and score >= _FAINT):
                numbers |= {a.sentence.number, b.sentence.number}
    return [story[number] for number in sorted(numbers)]


def _pairs(groups: Sequence[Group], story: StorySentences) -> list[tuple[int, int]]:
    """Return the pairs of groups that likely answer one question, the likeliest first.

    Less likely ones count where neither has another that comes near: each is the other's match.
    """
    scored: list[tuple[float, int, int]] = []
    offers: dict[int, list[float]] = defaultdict(list)
    for one, two in sorted(set(_candidates(groups))):
        score = _score(groups[one], groups[two], story)
        if score is not None:
            scored.append((score, one, two))
            offers[one].append(score)
            offers[two].append(score)
    best = {n: sorted(found)[-2:] for n, found in offers.items()}
    kept = [
        (-score, one, two)
        for score, one, two in scored
        if score >= _LIKELY or all(_is_match(score, best[n]) for n in (one, two))
    ]
    return [(one, two) for _, one, two in sorted(kept)]


def _is_match(score: float, best: Sequence[float]) -> bool:
    """Tell the best offer where the second is far behind."""
    return score == best[-1] and (len(best) == 1 or score - best[0] >= _MARGIN)


def _candidates(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    by_word: dict[object, list[int]] = defaultdict(list)
    words = [{(group[0].family, word) for word in _words_of(group)} for group in groups]
    for n, held in enumerate(words):
        for word in held:
            by_word[word].append(n)
    yield from _side_by_side(groups)
    for n, group in enumerate(groups):
        if len({counted.sentence.origin for counted in group}) > 1 and _differ(group):
            continue
        met = Counter(
            other
            for word in words[n]
            if len(by_word[word]) <= _MOST_GROUPS
            for other in by_word[word]
        )
        del met[n]
        near = sorted(met, key=lambda other: (-met[other], other))[:_MOST_TRIED]
        yield from ((min(n, other), max(n, other)) for other in near)


def _differ(group: Group) -> bool:
    """Tell a row with two answers from one value that several give, which still lacks its match."""
    return not all(counted.interval.same_as(group[0].interval) for counted in group)


def _side_by_side(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """Yield the groups that hold figures of one family close to each other in one article."""
    at: dict[tuple[tuple[str, ...], int], set[int]] = defaultdict(set)
    for n, group in enumerate(groups):
        for counted in group[:_SAMPLE]:
            at[counted.family, counted.sentence.number].add(n)
    for (family, number), held in list(at.items()):
        for beside in range(number, number + _NEIGHBOURS + 1):
            near = at.get((family, beside), ())
            yield from ((min(a, b), max(a, b)) for a in held for b in near if a != b)


_NEIGHBOURS = 2
"""Sentences from a figure to what another says beside it."""


def _words_of(group: Group) -> set[str]:
    """Return the words by which a group is found: those beside its figures, head and fate."""
    words: set[str] = set()
    for counted in group[:_SAMPLE]:
        words |= counted.near | counted.topic | counted.marks
        words |= {term(counted.head)} if counted.head else set()
        words |= {counted.fate.upper()} if counted.fate else set()
        words |= {_ONLY} if _is_only_one(counted) else set()
    return words - GENERIC


def _is_only_one(counted: Counted) -> bool:
    """Tell the only amount of a unit, or the only count of people, that an article gives."""
    common = counted.family == COUNT or counted.family[-1] in COMMON_UNITS
    return counted.is_only_of_people or (counted.is_only and not common)


_ONLY = "the only one"
"""Stands for the words of amounts of a unit of which their article gives no other."""


def _score(one: Group, two: Group, story: StorySentences) -> float | None:
    """Return the likeness of the most alike figures of two groups, None where it is too small."""
    found = (_likely(a, b, story) for a in one[:_SAMPLE] for b in two[:_SAMPLE])
    return max((score for score in found if score is not None), default=None)


def _likely(a: Counted, b: Counted, story: StorySentences) -> float | None:
    """Return how alike two figures are where they are of two origins, or rivals of one article."""
    rivals = are_rivals(a, b) and may_count_one(a, b)
    if a.sentence.origin == b.sentence.origin and not rivals:
        return None
    score = likeness(a, b, story)
    told_by_two = rivals and all(one.speakers for one in (a, b) if one.is_actual)
    if score is None or (not told_by_two and _one_is_forecast(a, b)):
        return None
    score += nearness(a, b) if rivals else 0.0
    score -= 0.0 if rivals or a.is_actual is b.is_actual else _PLANNED
    return score if score >= _PERHAPS else None


def _one_is_forecast(a: Counted, b: Counted) -> bool:
    """Tell a count from a forecast, which share no row; what is planned may have come about."""
    statuses = {a.mention.status, b.mention.status}
    return len(statuses) > 1 and Reality.PROJECTED in statuses and Reality.ACTUAL in statuses


def _clash(one: Group, two: Group, apart: Callable[[Counted, Counted], bool]) -> bool:
    if any(are_set_apart(a, b) for a in one[:_MOST_COMPARED] for b in two[:_MOST_COMPARED]):
        return True
    return any(a.sentence.article is b.sentence.article and apart(a, b) for a in one for b in two)


_MOST_COMPARED = 24


def _root(home: list[int], n: int) -> int:
    while home[n] != n:
        n = home[n]
    return n
