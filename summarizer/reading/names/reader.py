"""Proper names of people, organisations and places in a sentence of English news.

Owns `read_names`, which puts the parts together: runs of capitals, openings, titles, kinds and
acronyms. Good enough to check a claim against its evidence; no model, no gazetteer of persons.
"""

from __future__ import annotations

import re
from collections.abc import Container

from summarizer.reading.names import words
from summarizer.reading.names.acronyms import with_expansions
from summarizer.reading.names.headlines import is_headline, read_headline
from summarizer.reading.names.kinds import kind_of
from summarizer.reading.names.parts import Part, read_parts
from summarizer.reading.names.scan import read_runs
from summarizer.reading.tokens import Pieces
from summarizer.reading.types import NameMention

_NO_NAMES = words.NO_ACRONYMS | words.NUMERALS
_NUMBER_AFTER = re.compile(r"[  ](?:No\. )?\d[\w-]*")


def read_names(
    text: str, *, known: Container[str] = (), pieces: Pieces | None = None
) -> tuple[NameMention, ...]:
    """Return the proper names of one sentence in order.

    `known` holds lower-case words that are names elsewhere in the same article: they decide
    where the first word of a sentence could be either ("Apple", "Bush"). `pieces` are those of
    the sentence, for whoever has them.
    """
    runs = read_runs(Pieces(text) if pieces is None else pieces, known)
    if is_headline(runs, text):
        shouting = text.isupper()
        parts = [part for run in runs for part in read_headline(run, shouting=shouting)]
    else:
        parts = [part for run in runs for part in read_parts(run, text, known)]
    mentions = [_mention(part, text) for part in parts if _is_name(part)]
    return tuple(with_expansions(mentions, text))


def _is_name(part: Part) -> bool:
    """Leave out single letters, numerals and abbreviations of common words ("TV", "CEO")."""
    if len(part.caps) > 1 or part.title:
        return True
    cap = part.caps[0]
    return len(cap.text) > 1 and cap.key not in _NO_NAMES


def _mention(part: Part, text: str) -> NameMention:
    start, end = part.caps[0].start, part.caps[-1].end
    if part.caps[-1].key in words.DESIGNATORS and not part.title:
        number = _NUMBER_AFTER.match(text, end)
        end = number.end() if number else end
    name = text[start:end]
    return NameMention(
        start=start,
        end=end,
        text=name,
        words=tuple(name.split()),
        kind=kind_of(part, text),
        title=text[part.title[0].start : start].rstrip() if part.title else None,
        expansion=None,
        demonym=part.demonym,
    )
