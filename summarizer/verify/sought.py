"""Where the names, days and quotations of a claim stand, in whatever form.

Owns the search for them in an index: a name in another form ("UN", "Canadian"), a day told in
other words, a quotation. Decides nothing about support.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.reading.index import SentenceIndex, SentenceReading
from summarizer.reading.names import name_key, same_name
from summarizer.reading.names.acronyms import initials_of
from summarizer.reading.sentences import split_sentences
from summarizer.reading.types import DateMention, NameMention
from summarizer.verify.memory import remembered
from summarizer.verify.wording import wording_of

_Day = tuple[str | None, str | None]
"""The first and the last day that a date may mean."""
_ANY_YEAR: Final = "XXXX-"


def in_other_form(name: NameMention, index: SentenceIndex) -> frozenset[int]:
    """Return the sentences that name the same in another form, such as an acronym or a people."""
    named = (one for key in _keys(name) for one in _named(index).get(key, ()))
    return frozenset(position for position, other in named if same_name(name, other))


def _keys(name: NameMention) -> Iterator[str]:
    """Yield what to find a name by; one that an acronym opens may be told in full, too."""
    yield name_key(name)
    acronym, *others = name.words
    if others and acronym.isupper():
        yield "".join(sorted((acronym + initials_of(others)).lower()))


def told_of_days(claim: SentenceReading, index: SentenceIndex) -> Iterator[frozenset[int]]:
    """Yield for each day of a claim the sentences that tell of it, else those of days within it."""
    for mention in claim.dates:
        if mention.relative:
            continue
        days = _days(index)
        same = days.get((mention.earliest, mention.latest), ()) if mention.earliest else ()
        within = (at for day, found in days.items() if _is_within(day, mention) for at in found)
        yield frozenset(same or within)


def _is_within(day: _Day, mention: DateMention) -> bool:
    """Tell a day of "August 2017", or of any August where no year is told."""
    first, last = day
    if first is None or last is None:
        return False
    if mention.earliest is None or mention.latest is None:
        told = (mention.edtf or "").partition(_ANY_YEAR)
        return bool(told[1]) and all(
            end[len(_ANY_YEAR) :].startswith(told[2]) for end in (first, last)
        )
    return mention.earliest <= first and last <= mention.latest


def quoted(claim: SentenceReading, index: SentenceIndex) -> Iterator[frozenset[int]]:
    """Yield for each sentence of a quotation those that have its words."""
    for quote in claim.quotes:
        for part in split_sentences(quote.text) if not quote.scare else ():
            words = frozenset(wording_of(SentenceReading(quote.text[part.start : part.end])).words)
            if len(words) > 1:
                yield frozenset(_having(words, index))


def _having(words: frozenset[str], index: SentenceIndex) -> Iterable[int]:
    return (at for at, reading in enumerate(index) if words <= wording_of(reading).spelled)


@remembered
def _named(index: SentenceIndex) -> dict[str, list[tuple[int, NameMention]]]:
    found: dict[str, list[tuple[int, NameMention]]] = {}
    for position, reading in enumerate(index):
        for name in reading.names:
            for key in _keys(name):
                found.setdefault(key, []).append((position, name))
    return found


@remembered
def _days(index: SentenceIndex) -> dict[_Day, list[int]]:
    found: dict[_Day, list[int]] = {}
    for position, reading in enumerate(index):
        for mention in reading.dates:
            found.setdefault((mention.earliest, mention.latest), []).append(position)
    return found
