"""Text of a source made safe to show: one line, nothing that a reader's screen would act on.

Owns what may reach people at all. Both writers pass every text through here at their edge.
"""

from __future__ import annotations

from summarizer.errors import printable

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
"""Soft hyphens and zero-width characters: they show nothing, so nothing is lost with them."""

_DOUBLE = frozenset('"“”„‟«»')


def visible(text: str) -> str:
    """Return a text on one line in which control and direction characters are spelled out."""
    shown = " ".join(text.split())
    if not shown.isprintable():
        shown = printable(" ".join(text.translate(_UNSEEN).split()))
    return shown


def quoted(text: str) -> str:
    """Return a visible text in quotation marks; single ones around double ones."""
    shown = visible(text)
    return f"‘{shown}’" if _DOUBLE.intersection(shown) else f"“{shown}”"


def shortened(text: str, most: int | None) -> str:
    """Return a visible text cut at a word so that it has at most so many characters."""
    shown = visible(text)
    if most is None or len(shown) <= most:
        return shown
    cut = shown[: most - 1]
    before, space, _ = cut.rpartition(" ")
    return (before if space and len(before) > most // 2 else cut).rstrip(" ,;:–—-") + "…"
