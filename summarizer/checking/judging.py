"""What the sources make of one sentence of a draft.

Owns the choice among trials: which source supports it, which tells otherwise, which comes nearest.
A sentence holds when one source supports it, or several together where none tells otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from summarizer.checking.asked import Asked, drops_speaker
from summarizer.checking.shelf import SPEAKS, Shelf, Spot, Trial
from summarizer.checking.substance import substance, unsaid
from summarizer.models import Finding, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.verify.fates import fates_of

_TOGETHER: Final = 0.7
"""Several sentences support one when they have this share between them."""
_TELLS: Final = 0.75
"""One sentence that has this share of it, apart from what it objects to, tells the same thing."""
_LIKELY: Final = 0.6
"""Sources that have less than this share of what the best one has are not asked."""
_OUTWEIGHED: Final = 0.9
"""What supports a sentence has at least this share of what a sentence that tells otherwise has."""
_WITH_FIGURES: Final = 0.8
_BURDEN: Final = 0.05
_PRONOUNS: Final = frozenset("it its he his him she her they their them".split())
"""What stands for a name that a sentence before it has."""
_GRAVE: Final = frozenset(
    {ReasonKind.FIGURE, ReasonKind.DATE, ReasonKind.NEGATION, ReasonKind.DIRECTION}
)


@dataclass(frozen=True, slots=True)
class Ruling:
    """Is the trial that decides on a sentence, and those that tell otherwise if it holds."""

    trial: Trial | None
    rivals: tuple[Trial, ...] = ()
    holds: bool = field(default=False, kw_only=True)


class Court:
    """Rules on the sentences of a draft, against the sources of one shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def rule(self, asked: Asked) -> Ruling:
        """Return the ruling on a sentence."""
        sources = [_Source(self, asked, spots) for spots in self._likely(asked.sentence)]
        rivals = [one.single for one in sources if tells_otherwise(one.single, asked.text)]
        supports = [support for source in sources if (support := source.support()) is not None]
        supports = [one for one in supports if not _is_outweighed(one, rivals)]
        if supports:
            best = max(supports, key=_by_support)
            return Ruling(best, tuple(self._differing(rivals, best, asked)), holds=True)
        together = self.tried(asked, self.shelf.best_together(asked.sentence))
        if _supports(together, asked.sentence) and all(
            self._is_outrun(rival, together, asked) for rival in rivals
        ):
            return Ruling(together, holds=True)
        failed = [trial for source in sources for trial in source.failed()]
        failed += [together] * (bool(together.spots) and not together.holds)
        return Ruling(max(failed, key=_by_nearness, default=None))

    def tried(self, asked: Asked, spots: Iterable[Spot]) -> Trial:
        """Return the trial of a sentence with the reasons that count in its place."""
        trial = self.shelf.trial(asked.sentence, spots)
        mild = asked.mild(trial.reasons)
        return replace(trial, reasons=asked.excused(trial.reasons), mild=mild)

    def _differing(self, rivals: Iterable[Trial], support: Trial, asked: Asked) -> Iterator[Trial]:
        """Yield what other sources tell otherwise, and in nothing else but who says it."""
        for rival in rivals:
            told = tuple(r for r in rival.reasons if not drops_speaker(r, asked.text))
            instead = tuple(r for r in told if r.evidence_says)
            is_other = rival.spots[0][0] != support.spots[0][0]
            if (
                is_other
                and instead
                and all(reason.kind in _GRAVE for reason in told)
                and not self._is_outrun(rival, support, asked)
            ):
                yield replace(rival, reasons=instead)

    def _is_outrun(self, rival: Trial, support: Trial, asked: Asked) -> bool:
        """Tell whether a rival has but another count of the dead or missing, from before."""
        fates = fates_of(asked.sentence)
        counts = {f.text for f in asked.sentence.figures if f.start in fates}
        instead = {words for r in rival.reasons if r.evidence_says for words in r.words}
        days = [
            {self.shelf.sources[source].article.published or "" for source, _ in trial.spots}
            for trial in (rival, support)
        ]
        return (
            instead - {asked.text} <= counts and "" not in days[0] and max(days[0]) < max(days[1])
        )

    def _likely(self, sentence: SentenceReading) -> list[tuple[Spot, ...]]:
        """Return what each source says of a sentence, if it says about as much as the others."""
        found = [
            (self.shelf.covered(sentence, spots), spots) for spots in self.shelf.best(sentence.text)
        ]
        most = max((covered for covered, _ in found), default=0.0)
        return [spots for covered, spots in found if covered >= _LIKELY * most]


class _Source:
    """Is what one source says of a sentence: its closest sentence, and several of them."""

    def __init__(self, court: Court, asked: Asked, spots: Sequence[Spot]) -> None:
        self._court, self._asked = court, asked
        self._spots = tuple(spots)
        closest = max(spots, key=lambda spot: court.shelf.covered(asked.sentence, (spot,)))
        self.single = self._named(closest)
        self._closest = closest
        self._several: list[Trial] = []

    def _named(self, closest: Spot) -> Trial:
        """Return the trial on a sentence, with those before it if they name who "it" is there."""
        single = self._tried((closest,))
        shelf = self._court.shelf
        text = self._asked.text
        only_names = single.reasons and all(_is_somebody(r, text) for r in single.reasons)
        if not only_names or _PRONOUNS.isdisjoint(shelf.reading(closest).lemmas):
            return single
        led = self._tried(shelf.with_lead(closest))
        return led if _supports(led, self._asked.sentence) else single

    def support(self) -> Trial | None:
        """Return a trial that supports the sentence, of as few sentences as will do."""
        if _supports(self.single, self._asked.sentence):
            denied = self._denied_beside()
            if denied is None:
                return self.single
            self._several.append(denied)
            return None
        if tells_otherwise(self.single, self._asked.text):
            return None
        for spots in self._sets():
            self._several.append(self._tried(spots))
            if self._only_lends(spots):
                continue
            if _supports(self._several[-1], self._asked.sentence):
                return self._several[-1]
        return None

    def _denied_beside(self) -> Trial | None:
        """Return the trial with a sentence beside the closest that denies what that one lacks."""
        source, at = self._closest
        shelf, sentence = self._court.shelf, self._asked.sentence
        lacking = unsaid(substance(sentence), shelf.said(self.single.spots))
        last = len(shelf.sources[source].index) - 1
        for beside in range(max(0, at - 1), min(last, at + 1) + 1):
            if lacking.isdisjoint(shelf.reading((source, beside)).content):
                continue
            trial = self._tried((*self.single.spots, (source, beside)))
            if any(reason.kind is ReasonKind.NEGATION for reason in trial.reasons):
                return trial
        return None

    def _only_lends(self, spots: Sequence[Spot]) -> bool:
        """Tell whether further sentences give a figure in the place of another, and nothing else.

        "He was jailed for 11 years" and "14 had been asked for" are no sentence of 14 years.
        """
        instead = [
            r for r in self.single.reasons if r.kind is ReasonKind.FIGURE and r.evidence_says
        ]
        if not instead or self.single.covered < SPEAKS:
            return False
        sentence, shelf = self._asked.sentence, self._court.shelf
        numbers = frozenset(w for w in sentence.content if w[0].isdigit())
        alone = shelf.covered(sentence, (self._closest,), numbers)
        return shelf.covered(sentence, spots, numbers) <= alone

    def _sets(self) -> Iterator[tuple[Spot, ...]]:
        """Yield what may carry a sentence together; a headline may sum up a whole article."""
        first = self._closest
        yield from self._court.shelf.linked(self._asked.sentence, first, self._spots)
        if self._asked.is_line and len(self._spots) > 1:
            yield self._spots

    def failed(self) -> list[Trial]:
        """Return the trials in which it does not hold, or in which there is too little of it."""
        return [self.single, *self._several]

    def _tried(self, spots: Iterable[Spot]) -> Trial:
        return self._court.tried(self._asked, spots)


def _is_somebody(reason: Reason, text: str) -> bool:
    """Tell a name that "it" or "she" may stand for from one of the place where something is."""
    name = rf"\b(?:in|at|near|from|to|of|off) {re.escape(reason.words[0])}\b"
    return reason.kind is ReasonKind.NAME and re.search(name, text) is None


def _supports(trial: Trial, sentence: SentenceReading) -> bool:
    """Tell whether sentences say one; where its figures are theirs, words may differ more."""
    if not trial.holds:
        return False
    enough = SPEAKS if len(trial.spots) == 1 else _TOGETHER
    sources = {source for source, _ in trial.spots}
    told = [figure.text for figure in sentence.figures]
    told += [day.text for day in sentence.dates] if len(sources) > 1 else []
    has_digits = any(map(str.isdigit, "".join(told)))
    return trial.covered >= enough * (_WITH_FIGURES if has_digits else 1)


def tells_otherwise(trial: Trial, text: str) -> bool:
    """Tell whether a sentence says the same thing with another figure, name or direction.

    What it has instead must not stand in the draft's sentence as well, which may say both.
    """
    return _has_instead(trial, text) and trial.beside >= _TELLS and trial.covered >= SPEAKS


def _has_instead(trial: Trial, text: str) -> bool:
    """Tell whether sentences have words for others of a text that do not stand in it as well."""
    said = (reason.evidence_says for reason in trial.reasons)
    return any(
        words and not re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
        for words in said
    )


def _is_outweighed(trial: Trial, rivals: Iterable[Trial]) -> bool:
    """Tell whether a sentence that tells otherwise speaks of more than what supports it."""
    share = _OUTWEIGHED if len(trial.spots) == 1 else 1.0
    return any(trial.covered < share * rival.covered for rival in rivals)


def _by_support(trial: Trial) -> tuple[float, bool, int]:
    return round(trial.covered, 1), not trial.mild, -len(trial.carriers)


def _by_nearness(trial: Trial) -> float:
    """Rank a trial by how much of the sentence it speaks of; reasons and sentences tell less."""
    burden = len(trial.reasons) + len(trial.spots)
    return 2 * trial.covered + trial.beside - _BURDEN * burden


def objection(trial: Trial | None, text: str) -> tuple[Finding, tuple[Reason, ...]]:
    """Return whether a sentence is contradicted, only somebody's word or told by nobody, and why.

    Only sentences that speak of the same thing can contradict it; of others no more is said than
    what they do not have.
    """
    if trial is None or not trial.speaks:
        return Finding.NOT_FOUND, (NOTHING,)
    quoted = any(r.kind is ReasonKind.QUOTATION and r.evidence_says for r in trial.reasons)
    is_foreign = any(reason.kind is ReasonKind.EVIDENCE for reason in trial.reasons)
    speaks = min(trial.covered, trial.beside) >= SPEAKS
    if all(drops_speaker(reason, text) for reason in trial.reasons):
        return Finding.SAID_ONLY, trial.reasons
    if not is_foreign and (quoted or (speaks and _has_instead(trial, text))):
        return Finding.CONTRADICTED, trial.reasons
    lacking = tuple(
        r for r in trial.reasons if not r.evidence_says and r.kind is not ReasonKind.EVIDENCE
    )
    return Finding.NOT_FOUND, lacking or (NOTHING,)


NOTHING: Final = Reason(
    kind=ReasonKind.EVIDENCE,
    words=(),
    evidence_says=None,
    detail="No source says anything like it.",
)
