"""Texts that are only the beginning of an article: a call to subscribe after a few lines, a cut.

Owns the closed phrases with which walls speak, and the marks of a text that breaks off. Decides
nothing by length alone: short articles are whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.models import ArticleSentence, Block, BlockKind, Note, NoteKind

FEW_WORDS = 250
"""Words below which a body that stands before a wall is taken for its beginning only."""

_DOOR = (
    r"(?:subscribe|sign (?:in|up)|log ?in|register|join|upgrade|become (?:an? )?(?:paid )?"
    r"(?:member|subscriber)|create (?:an? )?(?:free )?account|start your (?:free )?trial)"
)
_TEXT = r"(?:article|story|post|piece|report|column|content|text|edition|page)"
_ON = r"(?:continue|keep|go on|read|finish|unlock|see|access|view)"
_WALL = re.compile(
    rf"\b{_DOOR}\b.{{0,40}}\b(?:to|and) {_ON}\b"
    rf"|\bto (?:continue|keep|finish) reading\b|^continue reading\b"
    r"|\b(?:to )?(?:read|unlock|access) (?:the (?:full|whole|entire|rest of (?:the|this))|this)"
    rf" {_TEXT}\b"
    rf"|\b(?:this|the rest of (?:this|the)|the full) {_TEXT} is (?:\w+ ){{0,2}}(?:for|to) (?:\w+ )?"
    r"(?:subscribers|members|readers)"
    r"|\b(?:for|to) (?:paid |paying |premium )?(?:subscribers|members) only\b|\bsubscribers? only\b"
    r"|\balready (?:a|an) (?:\w+ )?(?:subscriber|member)\b"
    r"|\b(?:free|monthly) articles? (?:left|limit)"
    r"|\breached your (?:\w+ )?limit\b|\b(?:weiterlesen mit|jetzt (?:abonnieren|weiterlesen))\b"
    r"|\br[ée]serv[ée]e? aux abonn[ée]s\b|\bpour lire la suite\b"
    r"|\b(?:suscr[íi]bete|hazte socio) para\b",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?:\[\s?(?:…|\.{3})\s?\]|…|\.{3})\s*(?:\[\+?\d+ chars\])?$")
_LONGEST_CALL = 240
_BARE = frozenset({BlockKind.FURNITURE, BlockKind.HEADING})
WALLED = "only its beginning was given: the rest stands behind a call to subscribe or sign in"
BROKEN = "only its beginning was given: the text breaks off"


def calls_for_subscription(words: str) -> bool:
    """Tell a line with which a page asks for a subscription or an account before it goes on."""
    return len(words) <= _LONGEST_CALL and _WALL.search(words) is not None


def breaks_off(words: str) -> bool:
    """Tell a paragraph that ends in an ellipsis, where extracts are cut; quotations may end so."""
    return _CUT.search(words.rstrip()) is not None and words.rstrip()[-1:] not in '”"’»'


def stub_notes(
    text: str, blocks: Sequence[Block], sentences: Sequence[ArticleSentence]
) -> tuple[Note, ...]:
    """Return the note that a text is only the beginning of its article, if its end shows so."""
    if not sentences:
        return ()
    words = sum(text.count(" ", s.start, s.end) + 1 for s in sentences)
    if words > FEW_WORDS:
        return ()
    after = (
        text[b.start : b.end] for b in blocks if b.kind in _BARE and b.start > sentences[0].end
    )
    if any(map(calls_for_subscription, after)):
        return (stub_saying(WALLED),)
    last = sentences[-1]
    return (stub_saying(BROKEN),) if breaks_off(text[last.start : last.end]) else ()


def stub_saying(detail: str) -> Note:
    """Return the note on a stub, with what it says of the rest."""
    return Note(kind=NoteKind.STUB, detail=detail, ref=None)
