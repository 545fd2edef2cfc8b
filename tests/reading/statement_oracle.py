"""How the oracle of attributions compares: who, as what, through whom, with which words."""

from __future__ import annotations

from summarizer.reading.names import read_names
from summarizer.reading.statements import read_attributions

Read = tuple[str | None, str | None, str | None, str]
"""Name, role, via and the credited words; words quoted one for one stand in “”."""

Row = tuple[str, str, list[Read]]
"""Id, sentence and what is read in it."""


def attributions_of(text: str) -> list[Read]:
    """Return what a sentence credits, in the form of the oracle's rows."""
    found: list[Read] = []
    for mention in read_attributions(text, read_names(text)):
        words, who = text[mention.scope_start : mention.scope_end], mention.attribution
        assert who.named == (who.name is not None)
        found.append((who.name, who.role, who.via, f"“{words}”" if mention.verbatim else words))
    return found
