"""The smallest repair of a sentence that fails, offered only when it is proven.

Owns the search: changes are tried one after the other, each on the same sentences of the sources,
until nothing stands against the sentence. Where changes come from is the business of `candidates`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from summarizer.checking.candidates import candidates, places
from summarizer.checking.edits import Edited
from summarizer.checking.judging import SPEAKS, Court
from summarizer.checking.shelf import Trial
from summarizer.models import BlockKind, Change, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import tokenize

_MOST_STEPS: Final = 4
_MOST_TRIED: Final = 12
_ALL_THERE: Final = 0.8
"""The share of a repaired sentence's words of content that its evidence has, at least."""
_MOST_CHANGED: Final = 0.5
"""A sentence of which more must change is written anew and not repaired."""
_CONDITIONS: Final = frozenset({"if", "unless", "provided"})
"""What hangs on a condition is no fact without it, and a condition is no small repair."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Is what makes a sentence a proven one, and the trial that proves it."""

    changes: tuple[Change, ...]
    trial: Trial


def repair(text: str, failed: Trial, court: Court, block: BlockKind | None) -> Repair | None:
    """Return the smallest repair found of a sentence that failed a trial; None for none."""
    if failed.beside < SPEAKS or not failed.reasons:
        return None
    evidence = [court.shelf.reading(spot).text for spot in failed.spots]
    if _words(*evidence) & _CONDITIONS - _words(text):
        return None
    edited, trial = Edited.of(text), failed
    for _ in range(_MOST_STEPS):
        better = _step(edited, trial, evidence, court, block)
        if better is None:
            return None
        edited, trial = better
        if trial.holds and trial.covered >= _ALL_THERE:
            break
    changes = edited.changes()
    if len(failed.spots) > 1 and any(_lacks_speaker(reason, text) for reason in failed.reasons):
        return None
    is_whole = trial.holds and trial.covered >= _ALL_THERE and not _stutters(edited.text)
    done = is_whole and not _leaves_any(failed.reasons, text, changes)
    return Repair(changes, trial) if done and _is_small(text, changes) else None


def _lacks_speaker(reason: Reason, text: str) -> bool:
    """Tell whether whoever says the whole is left out, which one sentence alone can tell."""
    return reason.kind is ReasonKind.ATTRIBUTION and reason.words == (text,)


def _step(
    edited: Edited, trial: Trial, evidence: Sequence[str], court: Court, block: BlockKind | None
) -> tuple[Edited, Trial] | None:
    """Return the text after the change that leaves the fewest reasons; None where none helps."""
    best: tuple[Edited, Trial] | None = None
    for change in islice(candidates(edited.text, trial.reasons, evidence), _MOST_TRIED):
        mended = edited.after(change)
        after = court.tried(SentenceReading(mended.text), trial.spots, block)
        if after.holds and after.covered >= _ALL_THERE:
            return mended, after
        if len(after.reasons) < len(best[1].reasons if best else trial.reasons):
            best = mended, after
    return best


def _leaves_any(reasons: Sequence[Reason], text: str, changes: Sequence[Change]) -> bool:
    """Tell whether any words that a reason objects to are left, and all beside them, as they were.

    A longer sentence may hide them from a check: then they are no better for it.
    """
    return any(
        not any(_touches(change, start, start + len(words)) for change in changes)
        for reason in reasons
        for words in reason.words
        if words != text
        for start in places(text, words)
    )


def _stutters(text: str) -> bool:
    """Tell whether a word stands twice in a row, as no seam should leave it."""
    words = [token.text.lower() for token in tokenize(text)]
    return any(first == second and first.isalpha() for first, second in pairwise(words))


def _touches(change: Change, start: int, end: int) -> bool:
    return change.start <= end + 1 and start <= change.end + 1


def _is_small(text: str, changes: Sequence[Change]) -> bool:
    touched = sum(len(change.words) for change in changes)
    return bool(changes) and touched <= _MOST_CHANGED * len(text)


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.lower().split())
