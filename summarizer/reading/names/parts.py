"""A run of capitalised words taken apart: places, titles, names.

Owns where one name ends and the next begins ("Russian | President | Vladimir Putin").
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summarizer.reading.names import words
from summarizer.reading.names.openings import dropped_at_opening, is_acronym, is_group
from summarizer.reading.names.places import demonyms_of, place_of, place_of_demonym
from summarizer.reading.names.scan import Cap, listed_place, phrase_of
from summarizer.reading.names.sense import Sense, sense

_NOT_STATES = frozenset(("Europe", "Asia", "Africa", "Latin America", "Arabia", "Caribbean"))
_TITLED = frozenset(("president", "sir", "dame", "chancellor", "premier", "senator"))


@dataclass(slots=True)
class Part:
    """Is the words of one name in a run; `title` holds those that stand before it."""

    caps: Sequence[Cap]
    title: Sequence[Cap] = ()
    place: bool = False
    demonym: bool = False


def read_parts(run: Sequence[Cap], text: str, known: Container[str]) -> Iterator[Part]:
    """Yield the names of a run in order."""
    start = dropped_at_opening(run, text, known)
    while start < len(run):
        if start + 1 == len(run) and run[start].key not in words.TITLES:
            yield place_at(run, start) or Part(run[start:])
            return
        lead = place_at(run, start) or _group_at(run, start)
        if lead is not None and _stands_off(run, start + len(lead.caps), lead):
            yield lead
            start += len(lead.caps)
            continue
        title = _title_at(run, start)
        if title is None:
            yield lead if lead and len(lead.caps) == len(run) - start else Part(run[start:])
        else:
            yield from _titled(run, start, *title)
        return


def place_at(run: Sequence[Cap], start: int) -> Part | None:
    """Return the longest place or demonym that begins at a word."""
    found = listed_place(run, start)
    if found is None:
        return None
    end, demonym = found
    while not demonym and end < len(run) and run[end].key in words.PLACE_HEADS:
        end += 1  # "Los Angeles County"
    return Part(run[start:end], place=True, demonym=demonym)


def _group_at(run: Sequence[Cap], start: int) -> Part | None:
    """Return an adherent before a person's name ("Democrat | Jerry Nadler")."""
    grouped = is_group(run[start].key) and _is_person(run[start + 1 :])
    return Part(run[start : start + 1]) if grouped else None


def _stands_off(run: Sequence[Cap], end: int, lead: Part) -> bool:
    """Tell whether what follows a place is a name of its own."""
    rest = run[end:]
    if not rest:
        return True
    if rest[0].link:
        return False
    if _title_at(run, end) is not None or is_acronym(rest[0].text):
        return True
    if _is_state_organ(rest):
        return _is_state(lead)
    if is_group(rest[0].key) or (place_at(run, end) is not None and not is_organisation(rest)):
        return True
    return _is_person(rest) and not _is_given(lead)


def _is_state(lead: Part) -> bool:
    """Tell places that have organs of state: those of a people."""
    phrase = phrase_of(lead.caps)
    place = place_of_demonym(phrase) if lead.demonym else place_of(phrase)
    return place is not None and place not in _NOT_STATES and bool(demonyms_of(place))


def _is_state_organ(rest: Sequence[Cap]) -> bool:
    if rest[0].key in words.STATE_ORGANS:
        return True
    if rest[-1].key in words.STATE_ORGANS and len(rest) <= 2:
        return True
    return rest[0].key in words.ORGAN_OPENERS and is_organisation(rest)


def _is_person(rest: Sequence[Cap]) -> bool:
    if len(rest) > 1 and rest[0].key in words.GIVEN_NAMES:
        return True
    return len(rest) > 1 and all(sense(cap.text) is Sense.NAME for cap in rest)


def _is_given(lead: Part) -> bool:
    return len(lead.caps) == 1 and lead.caps[0].key in words.GIVEN_OR_PLACE


def is_linked(caps: Sequence[Cap]) -> bool:
    """Tell whether words tie any of some capitalised words to the one before."""
    return any(cap.link for cap in caps)


def is_organisation(caps: Sequence[Cap]) -> bool:
    """Tell an organisation by its head: the last word, or one that "of", "for" or "on" follows."""
    last = caps[-1].key
    if last in words.COMPANY_SUFFIXES or last in words.ORGANISATION_HEADS:
        return True
    if not is_linked(caps):
        return False
    if any(cap.link in words.UNIT_PREPOSITIONS for cap in caps):
        return True
    return any(
        before.key in words.ORGANISATION_HEADS and cap.link.startswith(("of", "for", "on"))
        for before, cap in pairwise(caps)
    )


def _title_at(run: Sequence[Cap], start: int) -> tuple[int, int] | None:
    """Return the positions of the last title head of a run and of the name after it."""
    head = _last_title(run, start)
    if head is None or _is_surname(run, start, head):
        return None
    tail = head + 1
    while tail < len(run) and (run[tail].link or _complements(run, tail)):
        tail += 1
    rest = run[tail:]
    if rest and is_organisation(rest) and not _is_addressed(run[head], rest):
        return None
    return head, tail


def _complements(run: Sequence[Cap], tail: int) -> bool:
    """Tell the second word of a complement: "Secretary of Homeland | Security"."""
    return (
        tail < len(run)
        and run[tail].key in words.TITLE_COMPLEMENTS
        and bool(run[tail - 1].link)
        and run[tail - 1].key in words.TITLE_COMPLEMENTS
    )


def _is_addressed(head: Cap, rest: Sequence[Cap]) -> bool:
    """Tell "President Park" and "Mr. House" from "Justice Department"."""
    return len(rest) == 1 and (head.key in words.ABBREVIATED or head.key in _TITLED)


def _last_title(run: Sequence[Cap], start: int) -> int | None:
    """Return the last title head that only common words stand before."""
    head = None
    for position in range(start, len(run)):
        cap = run[position]
        if cap.key in words.TITLES:
            head = position
        elif head is not None and cap.link.startswith(("of", "and")):
            continue
        elif _interrupts(run, start, position) and not (
            head is None and _title_follows(run, position)
        ):
            return head
    return head


def _interrupts(run: Sequence[Cap], start: int, position: int) -> bool:
    cap = run[position]
    if cap.may_place and (place_of(cap.text) or place_of_demonym(cap.text)):
        return position == start or run[position - 1].key not in words.TITLE_RANKS
    return cap.key in words.GIVEN_NAMES or sense(cap.text) is Sense.NAME


def _title_follows(run: Sequence[Cap], position: int) -> bool:
    """Tell "Microsoft | Chairman", "FBI | Director": one name right before a title."""
    following = run[position + 1 : position + 2]
    return bool(following) and following[0].key in words.TITLES


def _is_surname(run: Sequence[Cap], start: int, head: int) -> bool:
    """Tell "Stephen King" and "Martin Luther King Jr." from "King Charles"."""
    if head == start or run[head].key not in words.SURNAME_TITLES:
        return False
    before = run[head - 1]
    return before.key in words.GIVEN_NAMES or sense(before.text) is Sense.NAME


def _titled(run: Sequence[Cap], start: int, head: int, tail: int) -> Iterator[Part]:
    """Yield what stands before a title, places inside it, and the person after it."""
    opening = _title_start(run, start, head)
    if opening > start:
        yield Part(run[start:opening])
    for position in range(opening, head):
        place = place_at(run, position)
        if place is not None:
            yield place
    if tail < len(run):
        yield Part(run[tail:], title=run[opening:tail])


def _title_start(run: Sequence[Cap], start: int, head: int) -> int:
    """Return where the title begins: after acronyms, names and organisations of two words."""
    opening = start
    for position in range(start, head):
        cap = run[position]
        ranked = position > start and run[position - 1].key in words.TITLE_RANKS
        names = is_acronym(cap.text) or sense(cap.text) is Sense.NAME or is_group(cap.key)
        organises = cap.key in words.ORGANISATION_HEADS and position > start
        if (names or organises) and not ranked and cap.key not in words.TITLES:
            opening = position + 1
    return opening
