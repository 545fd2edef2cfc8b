"""What readers are told of text that speaks to a machine.

Owns the words of the notes: readers see what stood there, and that nothing rests on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Block, BlockKind, Note, NoteKind
from summarizer.reading.addressed.finding import is_addressed

_LONGEST = 200
_MOST = 5


def addressed_notes(text: str, blocks: Sequence[Block]) -> Iterator[Note]:
    """Yield a note for each stretch that was set apart; beyond some, one for all others."""
    apart = [block for block in blocks if block.kind is BlockKind.ADDRESSED_TO_MODEL]
    for block in apart[:_MOST]:
        words = _shown(text[block.start : block.end])
        yield _note(f"not cited, not sent: “{words}”", f"{block.start}-{block.end}")
    if len(apart) > _MOST:
        yield _note(f"{len(apart) - _MOST} more stretches are not cited and not sent", None)


def without_addressed(
    **names: str | None,
) -> tuple[dict[str, str | None], tuple[Note, ...]]:
    """Return what metadata calls an article without names that give orders, and their notes."""
    apart = {what: name for what, name in names.items() if name and is_addressed(name)}
    kept = {what: None if what in apart else name for what, name in names.items()}
    notes = (_note(f"left out, as {what}: “{_shown(name)}”", None) for what, name in apart.items())
    return kept, tuple(notes)


def _note(detail: str, ref: str | None) -> Note:
    return Note(kind=NoteKind.ADDRESSED_TO_MODEL, detail=detail, ref=ref)


def _shown(text: str) -> str:
    words = " ".join(text[: 4 * _LONGEST].split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
