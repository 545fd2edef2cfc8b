"""Which statements of what is to come are one: by their words, their speaker or their predicate.

Owns that test. Whether their conditions differ is the business of `conditional`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from operator import itemgetter

from summarizer.across.story.sentences import StorySentences
from summarizer.across.views.conditions import Conditional, conditional
from summarizer.across.views.speakers import Speakers
from summarizer.across.views.wording import Wording, is_one_predicate, last_words, shared_end, tells

_SAME, _SAME_BACK = 0.5, 0.4
_FEWEST = 3
_OF_ONE, _OF_ONE_SHARED, _OF_ONE_END = 0.35, 2, 3
_MOST = 20


class Statements:
    """Knows what the sentences of a story state, by who states it and by its last words."""

    def __init__(self, story: StorySentences) -> None:
        self._story = story
        people = Speakers(story)
        self.all = [conditional(sentence, people) for sentence in story]
        self._by_name: dict[str, list[Conditional]] = defaultdict(list)
        self._by_end: dict[Wording, list[Conditional]] = defaultdict(list)
        for one in self.all:
            if one.by is not None and one.by.name:
                self._by_name[one.by.name].append(one)
            if one.is_ahead:
                self._by_end[last_words(one.wording)].append(one)

    def alike(self, mine: Conditional) -> Iterator[Conditional]:
        """Yield the same statement as other origins give it."""
        for theirs in (*self._in_its_words(mine), *self._of_its_speaker(mine), *self._ended(mine)):
            if theirs.sentence.origin != mine.sentence.origin:
                yield theirs

    def _in_its_words(self, mine: Conditional) -> Iterator[Conditional]:
        """Yield statements of what is to come that share most of its words."""
        story = self._story
        if not _is_statement(mine):
            return
        for number, _ in story.covering(mine.terms, mine.sentence.article.id, _SAME):
            theirs = self.all[number]
            there = story.share(mine.terms, theirs.terms)
            back = story.share(theirs.terms, mine.terms)
            if _is_statement(theirs) and there >= _SAME and back >= _SAME_BACK:
                yield theirs

    def _of_its_speaker(self, mine: Conditional) -> list[Conditional]:
        """Return what the same person states in much the same words, the nearest first."""
        if mine.by is None or not (mine.is_ahead or mine.hangs_on_it):
            return []
        told = self._by_name.get(mine.by.name or "", [])[:_MOST]
        near = [(self._nearness(mine, theirs), theirs) for theirs in told]
        return [
            theirs for share, theirs in sorted(near, key=itemgetter(0), reverse=True) if share > 0
        ]

    def _nearness(self, mine: Conditional, theirs: Conditional) -> float:
        """Return how much of both statements the other holds; 0 where it is too little."""
        end = shared_end(mine.wording, theirs.wording)
        if end >= _OF_ONE_END and tells(mine.wording[-end:]) and theirs.is_ahead:
            return 1.0
        shared = theirs.terms & mine.whole
        if len(shared) < _OF_ONE_SHARED or not shared & mine.terms:
            return 0.0
        there = self._story.share(mine.terms, theirs.terms)
        back = self._story.share(theirs.terms, mine.whole)
        return there + back if min(there, back) >= _OF_ONE else 0.0

    def _ended(self, mine: Conditional) -> Iterator[Conditional]:
        """Yield what is said of one subject, which one of both calls "it"."""
        if not mine.is_ahead:
            return
        for theirs in self._by_end.get(last_words(mine.wording), [])[:_MOST]:
            if is_one_predicate(mine.wording, theirs.wording, 1):
                yield theirs


def _is_statement(side: Conditional) -> bool:
    """Tell a statement of what is to come, long enough to be known again; questions are none."""
    return side.is_ahead and len(side.terms) >= _FEWEST and not side.sentence.text.endswith("?")
