"""What changed for a reader between two recordings of the same articles.

Owns the pairing of claims and of disagreements: what is gained, lost, reworded, moved, and judged
otherwise. Neither finds recordings nor shows anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum

from summarizer.scenarios.telling import WITHHELD, Differing, Said, Spent, Telling

_ALIKE = 0.6
"""From this share of common words on a claim counts as another one in other words."""


class Kind(StrEnum):
    """Says what became of something a reader is told."""

    GAINED = "gained"
    LOST = "lost"
    REWORDED = "reworded"
    REPLACED = "replaced"
    MOVED = "moved"
    VERDICT = "verdict"
    STATUS = "status"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """Is one thing that a reader is told otherwise; `note` says what the texts do not."""

    kind: Kind
    where: tuple[str, ...]
    part: str
    before: str | None
    after: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Maker:
    """Is the model, or a prompt by its name, where it is not the same on both sides."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Is what changed in one scenario; `problem` says why it could not be compared."""

    name: str
    made_by: tuple[Maker, ...] = ()
    claims: tuple[Change, ...] = ()
    disagreements: tuple[Change, ...] = ()
    before: Spent | None = None
    after: Spent | None = None
    problem: str = ""

    @property
    def is_same(self) -> bool:
        """Tell whether a reader would see no difference."""
        return not (self.claims or self.disagreements or self.problem)


def compare(name: str, before: Telling, after: Telling) -> Comparison:
    """Return what changed between two tellings of one scenario."""
    names = dict.fromkeys((*before.made_by, *after.made_by))
    makers = (Maker(n, before.made_by.get(n, "none"), after.made_by.get(n, "none")) for n in names)
    return Comparison(
        name,
        made_by=tuple(maker for maker in makers if maker.before != maker.after),
        claims=(*_ends(before, after), *_claims(before.said, after.said)),
        disagreements=tuple(_disagreements(before.differing, after.differing)),
        before=before.spent,
        after=after.spent,
    )


def _ends(before: Telling, after: Telling) -> Iterator[Change]:
    """Yield how briefs end otherwise than they did, and why one of an article failed."""
    for where in dict.fromkeys((*before.ends, *after.ends)):
        then, now = before.ends.get(where), after.ends.get(where)
        if then != now:
            why = after.why.get(where[0], "") if len(where) == 1 else ""
            yield Change(Kind.STATUS, where, "brief", then, now, why)


@dataclass(slots=True)
class _Pairing:
    """Holds what is not paired yet; each pass takes out what it pairs."""

    old: list[Said]
    new: list[Said]
    made: list[Change] = field(default_factory=list)

    def take(
        self,
        alike: Callable[[Said, Said], bool],
        change: Callable[[Said, Said], Change | None] = lambda *_: None,
    ) -> None:
        """Pair each old claim with the first new one that is alike."""
        for old in list(self.old):
            new = next((one for one in self.new if alike(old, one)), None)
            if new is not None:
                self.old.remove(old)
                self.new.remove(new)
                made = change(old, new)
                self.made += [made] if made is not None else []


def _claims(before: Iterable[Said], after: Iterable[Said]) -> list[Change]:
    """Return what became of claims, by what a reader meets first."""
    pairing = _Pairing(list(before), list(after))
    pairing.take(lambda a, b: _place(a) == _place(b) and a.text == b.text, _judged)
    pairing.take(lambda a, b: a.where == b.where and a.text == b.text, _moved)
    _reword(pairing)
    made = [
        *pairing.made,
        *(_alone(Kind.LOST, one) for one in pairing.old),
        *(_alone(Kind.GAINED, one) for one in pairing.new),
    ]
    order = list(dict.fromkeys(one.where for one in (*before, *after)))
    return sorted(made, key=lambda change: order.index(change.where))


def _place(said: Said) -> tuple[tuple[str, ...], str]:
    return said.where, said.part


def _judged(old: Said, new: Said) -> Change | None:
    """Return how a claim in the same place is judged otherwise; None when it is not."""
    if old.why == new.why:
        return None
    note = f"{old.why or 'no reason'} -> {new.why or 'no reason'}"
    return Change(Kind.VERDICT, old.where, old.part, old.text, new.text, note)


def _moved(old: Said, new: Said) -> Change:
    if old.verdict == new.verdict:
        note = f"{old.part} -> {new.part}"
        return Change(Kind.MOVED, old.where, new.part, old.text, new.text, note)
    note = f"{old.verdict} -> {new.verdict}"
    why = new.why or old.why
    part = old.part if new.part == WITHHELD else new.part
    return Change(Kind.VERDICT, old.where, part, old.text, new.text, f"{note}: {why}")


def _reword(pairing: _Pairing) -> None:
    """Pair what is left by likeness, the likest first, within one part of one brief.

    There is one headline: it is another one, however little the two have in common.
    """
    scored = [
        (likeness, a, b)
        for a, old in enumerate(pairing.old)
        for b, new in enumerate(pairing.new)
        if _place(old) == _place(new)
        and ((likeness := _likeness(old, new)) >= _ALIKE or old.part == "headline")
    ]
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, a, b in sorted(scored, key=lambda score: (-score[0], *score[1:])):
        if a not in taken_old and b not in taken_new:
            taken_old.add(a)
            taken_new.add(b)
            old, new = pairing.old[a], pairing.new[b]
            kind = Kind.REWORDED if _likeness(old, new) >= _ALIKE else Kind.REPLACED
            pairing.made.append(Change(kind, *_place(old), old.text, new.text, new.why))
    pairing.old = [one for n, one in enumerate(pairing.old) if n not in taken_old]
    pairing.new = [one for n, one in enumerate(pairing.new) if n not in taken_new]


def _likeness(old: Said, new: Said) -> float:
    """Return the share of common words; two claims on the same evidence are as good as alike."""
    if old.quotes and old.quotes == new.quotes:
        return 1.0
    before, after = old.text.lower().split(), new.text.lower().split()
    return SequenceMatcher(None, before, after, autojunk=False).ratio()


def _alone(kind: Kind, said: Said) -> Change:
    before, after = (said.text, None) if kind is Kind.LOST else (None, said.text)
    return Change(kind, said.where, said.part, before, after, said.why)


def _disagreements(before: Sequence[Differing], after: Sequence[Differing]) -> Iterator[Change]:
    left = list(after)
    for old in before:
        new = _same(old, left)
        if new is None:
            yield Change(Kind.LOST, old.where, old.nature, _told(old), None)
            continue
        left.remove(new)
        if (old.nature, _told(old)) != (new.nature, _told(new)):
            note = f"{old.nature} -> {new.nature}" if old.nature != new.nature else ""
            yield Change(Kind.CHANGED, new.where, new.nature, _told(old), _told(new), note)
    for new in left:
        yield Change(Kind.GAINED, new.where, new.nature, None, _told(new))


def _same(old: Differing, among: Iterable[Differing]) -> Differing | None:
    """Return the disagreement about the same: by its facts, or else by its question."""
    found = [one for one in among if one.key == old.key]
    found += [one for one in among if (one.where, one.question) == (old.where, old.question)]
    return found[0] if found else None


def _told(one: Differing) -> str:
    return f"{one.question} {' / '.join(one.answers)} ({one.explanation})"
