"""The smallest repair of a sentence that fails, offered only when it is proven.

Owns the search: changes are tried one after the other, each on the same sentences of the sources,
until nothing stands against the sentence. Where changes come from is the business of `candidates`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from summarizer.checking.asked import Asked, drops_speaker
from summarizer.checking.candidates import LONGEST_SENTENCE, candidates, places
from summarizer.checking.edits import Edited
from summarizer.checking.judging import Court
from summarizer.checking.shelf import Spot, Trial
from summarizer.models import Change, Reason, ReasonKind
from summarizer.reading.tokens import words_of

_MOST_STEPS: Final = 4
_MOST_TRIED: Final = 12
_ALL_THERE, _MOST_THERE = 0.8, 0.65
"""The share of a repaired sentence's words of content that its evidence has, at least: of one
that had only a figure, a date, a name or a quotation wrong, less will do."""
_PUT_RIGHT: Final = frozenset(
    {ReasonKind.FIGURE, ReasonKind.DATE, ReasonKind.NAME, ReasonKind.QUOTATION}
)
_SAME: Final = 0.65
"""The share that its evidence has of the sentence as it was, but for what it objects to."""
_MOST_CHANGED: Final = 0.5
"""A sentence of which more must change is written anew and not repaired."""
_CONDITIONS: Final = frozenset({"if", "unless", "provided"})
"""What hangs on a condition is no fact without it, and a condition is no small repair."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Is what makes a sentence a proven one; `failed` is its trial on the same sentences before."""

    changes: tuple[Change, ...]
    failed: Trial


def repair(asked: Asked, failed: Trial, court: Court) -> Repair | None:
    """Return the smallest repair found of a sentence that failed a trial; None for none."""
    found: list[Repair] = []
    if len(asked.text) > LONGEST_SENTENCE:
        return None
    for ground in _grounds(asked, failed, court):
        edited, trial = _mended(asked, ground, court)
        changes = edited.changes()
        if _is_whole(edited, trial, ground) and not _leaves_any(
            ground.reasons, asked.text, changes
        ):
            found.append(Repair(changes, ground))
    return min(found, key=_size, default=None)


def _size(repair: Repair) -> tuple[int, int, int]:
    """Rank repairs: few changes, on few sentences, of few letters."""
    touched = sum(len(change.words) + len(change.becomes) for change in repair.changes)
    return len(repair.changes), len(repair.failed.spots), touched


def _grounds(asked: Asked, failed: Trial, court: Court) -> Iterator[Trial]:
    """Yield trials that a repair may start from: on the closest sentence, then on more of them."""
    sentence = asked.sentence
    if not failed.spots:
        return
    first = max(failed.spots, key=lambda spot: court.shelf.covered(sentence, (spot,)))
    wider = court.shelf.linked(sentence, first, failed.spots)
    for spots in dict.fromkeys(((first,), failed.spots, *map(_sorted, wider))):
        trial = court.tried(asked, spots)
        if (
            trial.reasons
            and _is_same(trial)
            and not _is_hung_on_condition(asked.text, trial, court)
        ):
            yield trial


def _is_same(trial: Trial) -> bool:
    """Tell whether sentences say the same as one that fails, or have nearly what it quotes."""
    quoted = any(r.kind is ReasonKind.QUOTATION and r.evidence_says for r in trial.reasons)
    return quoted or max(trial.covered, trial.beside) >= _SAME


def _sorted(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    return tuple(sorted(spots))


def _is_hung_on_condition(text: str, trial: Trial, court: Court) -> bool:
    evidence = (court.shelf.reading(spot).text for spot in trial.spots)
    return bool(_words(*evidence) & _CONDITIONS - _words(text))


def _mended(asked: Asked, ground: Trial, court: Court) -> tuple[Edited, Trial]:
    """Return a text after the changes that leave the fewest reasons against it, and its trial."""
    evidence = [court.shelf.reading(spot).text for spot in ground.spots]
    edited, trial = Edited.of(asked.text), ground
    for _ in range(_MOST_STEPS):
        better = _step(asked, edited, trial, evidence, court)
        if better is None:
            break
        edited, trial = better
        if trial.holds:
            break
    return edited, trial


def _is_whole(edited: Edited, trial: Trial, ground: Trial) -> bool:
    """Tell whether a mended text is proven, reads as one and is still the same sentence."""
    text = edited.original
    # Who says the whole is told by one sentence alone.
    if len(ground.spots) > 1 and any(drops_speaker(reason, text) for reason in ground.reasons):
        return False
    is_slip = all(reason.kind in _PUT_RIGHT for reason in ground.reasons)
    enough = _MOST_THERE if is_slip else _ALL_THERE
    is_proven = trial.holds and trial.covered >= enough
    return is_proven and not _stutters(edited.text) and _is_small(text, edited.changes())


def _step(
    asked: Asked, edited: Edited, trial: Trial, evidence: Sequence[str], court: Court
) -> tuple[Edited, Trial] | None:
    """Return the text after the change that leaves the fewest reasons; None where none helps."""
    best: tuple[Edited, Trial] | None = None
    for change in islice(candidates(edited.text, trial.reasons, evidence), _MOST_TRIED):
        mended = edited.after(change)
        after = court.tried(asked.saying(mended.text), trial.spots)
        if after.holds:
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
    words = [word.lower() for word in words_of(text)]
    return any(first == second and first.isalpha() for first, second in pairwise(words))


def _touches(change: Change, start: int, end: int) -> bool:
    return change.start <= end + 1 and start <= change.end + 1


def _is_small(text: str, changes: Sequence[Change]) -> bool:
    touched = sum(len(change.words) for change in changes)
    return bool(changes) and touched <= _MOST_CHANGED * len(text)


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.lower().split())
