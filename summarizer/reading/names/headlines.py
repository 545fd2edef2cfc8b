"""Names where nearly every word is capitalised: headlines and capitals throughout.

Owns how to tell such a text and what can still be trusted in it: known places, acronyms, titles
with a person, given names and words that the dictionary does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.reading.names import words
from summarizer.reading.names.openings import is_acronym, is_group
from summarizer.reading.names.parts import Part, place_at
from summarizer.reading.names.scan import Cap
from summarizer.reading.names.sense import Sense, sense

_LOWER_CASE_WORD = re.compile(r"(?<![\w’'-])[a-z]{4,}")
_FEWEST_CAPITALS = 4
_FEWEST_COMMON = 2
_SHARE = 0.7


def is_headline(runs: Sequence[Sequence[Cap]], text: str) -> bool:
    """Tell a text in which most words are capitalised though they are common ones."""
    capitals = sum(map(len, runs))
    if capitals < text.count(" ") // 4:
        return False
    if _is_heading(text) and all(
        _is_common(cap) or place_at([cap], 0) for run in runs for cap in run
    ):
        return True
    if capitals < _FEWEST_CAPITALS:
        return False
    if capitals <= _SHARE * (capitals + len(_LOWER_CASE_WORD.findall(text))):
        return False
    return sum(map(_count_common, runs)) >= _FEWEST_COMMON


def _count_common(run: Sequence[Cap]) -> int:
    """Count common words that follow no name or title, whose surname they could be."""
    return sum(
        _is_common(cap)
        and (not at or not (_may_be_given(run[at - 1]) or run[at - 1].key in words.TITLES))
        for at, cap in enumerate(run)
        if cap.start
    )


def _may_be_given(cap: Cap) -> bool:
    given = cap.key in words.GIVEN_NAMES or sense(cap.text) is Sense.NAME
    return given and place_at([cap], 0) is None


def _is_heading(text: str) -> bool:
    """Tell a few words that end like no sentence and hold no lower-case word of weight."""
    return text[-1:] not in '.”"' and _LOWER_CASE_WORD.search(text) is None


def _is_common(cap: Cap) -> bool:
    """Tell a word that has no capital in running text, not even in names of organisations."""
    key = cap.key
    if key in words.TITLES or key in words.ORGANISATION_HEADS or key in words.PLACE_HEADS:
        return False
    if cap.link or key in words.TITLE_COMPLEMENTS or is_acronym(cap.text):
        return False
    return sense(cap.text) is Sense.ORDINARY


def read_headline(run: Sequence[Cap], *, shouting: bool) -> Iterator[Part]:
    """Yield the names of a run of a headline; in one that is all capitals no acronym shows."""
    start = 0
    while start < len(run):
        place = place_at(run, start)
        if place is not None:
            yield place
            start += len(place.caps)
            continue
        end = _name_end(run, start, shouting=shouting)
        if end > start:
            yield _titled_name(run, start, end)
        start = max(end, start + 1)


def _name_end(run: Sequence[Cap], start: int, *, shouting: bool) -> int:
    end = start
    while end < len(run) and _is_name_word(run, start, end, shouting=shouting):
        end += 1
    return end


def _is_name_word(run: Sequence[Cap], start: int, position: int, *, shouting: bool) -> bool:
    cap = run[position]
    if position > start and (place_at(run, position) is not None or run[position - 1].possessive):
        return False
    if is_group(cap.key) or cap.key in words.GIVEN_NAMES:
        return True
    if is_acronym(cap.text) and not shouting:
        return position == start
    meaning = sense(cap.text)
    after_given = position > start and run[position - 1].key in words.GIVEN_NAMES
    return meaning is Sense.NAME or (after_given and meaning is Sense.EITHER)


def _titled_name(run: Sequence[Cap], start: int, end: int) -> Part:
    opening = start
    while opening and run[opening - 1].key in words.TITLES:
        opening -= 1
    return Part(run[start:end], title=run[opening:start])
