"""Capitalised words and the runs they form.

Owns which words stand side by side and what may link them ("of", "bin", "&"); whether a run is
a name, a title or only the start of a sentence is not decided here.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.reading.names import words
from summarizer.reading.names.capitals import CAPS_OF, CONTRACTIONS, is_party_tag
from summarizer.reading.names.places import (
    LONGEST_PLACE,
    PLACE_OPENINGS,
    place_of,
    place_of_demonym,
)
from summarizer.reading.names.sense import Sense, sense
from summarizer.reading.tokens import STOPWORDS, Pieces

_LINKS = words.PARTICLES | words.UNIT_PREPOSITIONS | {"of", "for", "and", "the", "on", "&"}
_LONGEST_LINK = 24
_LONGEST_RUN = 24
_OPENING_POINTS = frozenset(".:;!?…•*|–—-")
_ARTICLES = frozenset(("the", "a", "an"))


@dataclass(slots=True)
class Cap:
    """Is a capitalised word; `link` holds the lower-case words that tie it to the one before.

    `opens` says that it stands where any word is capitalised. `possessive` marks a cut "'s".
    `may_cut` and `may_place` are as in `capitals`.
    """

    text: str
    key: str
    start: int
    end: int
    possessive: bool
    opens: bool
    may_cut: bool
    may_place: bool
    link: str = ""


def read_runs(pieces: Pieces, known: Container[str] = ()) -> list[list[Cap]]:
    """Split the capitalised words of a text into runs that belong together.

    `known` may hold names with a preposition inside that stand elsewhere in the article.
    """
    runs: list[list[Cap]] = []
    caps, text = _read_caps(pieces), pieces.text
    for position, cap in enumerate(caps):
        near = runs and cap.start - caps[position - 1].end <= _LONGEST_LINK
        link = _link(caps, position, text, runs[-1]) if near else None
        if link in words.UNIT_PREPOSITIONS and not _is_unit(caps[position - 1], cap, link, known):
            link = None
        if link is None or len(runs[-1]) >= _LONGEST_RUN:
            runs.append([cap])
        else:
            cap.link = link
            runs[-1].append(cap)
    return [kept for run in runs for kept in _kept(run)]


def phrase_of(caps: Sequence[Cap]) -> str:
    """Return the words of a run with what links them, without the marks between."""
    return " ".join(f"{cap.link} {cap.text}" if cap.link else cap.text for cap in caps).lstrip()


def listed_place(run: Sequence[Cap], start: int) -> tuple[int, bool] | None:
    """Return where the longest listed place from a word on ends, and whether it is a demonym."""
    if not run[start].may_place and not run[start].link:
        return None
    longest = LONGEST_PLACE if run[start].key.replace(".", "") in PLACE_OPENINGS else 1
    for end in range(min(len(run), start + longest), start, -1):
        phrase = phrase_of(run[start:end])
        if place_of(phrase) is not None:
            return end, False
        if place_of_demonym(phrase) is not None:
            return end, True
    return None


def _read_caps(pieces: Pieces) -> list[Cap]:
    caps: list[Cap] = []
    text, found_in = pieces.text, [CAPS_OF[chunk] for chunk in pieces.chunks]
    for at, found in zip(pieces.chunk_starts, found_in, strict=True):
        for word, key, start, end, possessive, opens, may_cut, may_place in found:
            known = _opens(text, at) if opens is None else opens
            caps.append(Cap(word, key, at + start, at + end, possessive, known, may_cut, may_place))
    return caps


def _opens(text: str, start: int) -> bool:
    """Tell whether a sentence or a list item starts with the chunk here."""
    if start > 1 and text[start - 2].isalnum():
        return False  # most words stand behind another
    before = text[max(0, start - 4) : start].rstrip()
    if not before:
        return start <= 4
    return before[-1] in _OPENING_POINTS or (before[-1] in "”\"’'" and before[-2:-1] in ".?!")


def _link(caps: Sequence[Cap], position: int, text: str, run: Sequence[Cap]) -> str | None:
    """Return the words between a capitalised word and the one before it, None for a gap."""
    previous, cap = caps[position - 1], caps[position]
    gap = text[previous.end : cap.start]
    if previous.possessive:
        office = previous.key in words.TITLES and cap.key in words.ORGANISATION_HEADS
        inside = office or previous.key in words.GROUP_POSSESSIVES
        return "" if inside and gap.lstrip("'’s") == " " else None
    if gap == " ":
        return ""
    if not gap or len(gap) > _LONGEST_LINK:
        return None
    between = gap.split()
    if not between:
        return ""
    if gap[0] in ".,":
        return _link_after_point(previous, cap, gap)
    if not (gap[0].isspace() and gap[-1].isspace() and _LINKS.issuperset(between)):
        return None
    following = caps[position + 1] if position + 1 < len(caps) else None
    return " ".join(between) if _may_link(between, previous, cap, following, run) else None


def _link_after_point(previous: Cap, cap: Cap, gap: str) -> str | None:
    """Link initials, abbreviations and suffixes: "Bruce W. Bennett", "Smith, Jr."."""
    if gap.strip() == ".":
        short = len(previous.text) == 1 or previous.key in words.ABBREVIATED
        if short and cap.key not in STOPWORDS:
            cap.opens = False
            return ""
        return None
    suffix = cap.key in words.NAME_SUFFIXES or cap.key in words.COMPANY_SUFFIXES
    return "" if gap.strip() == "," and suffix else None


def _may_link(
    between: Sequence[str], previous: Cap, cap: Cap, following: Cap | None, run: Sequence[Cap]
) -> bool:
    first = between[0]
    if first == "of":
        return _takes_of(previous, cap, run)
    if first == "for":
        return previous.key in words.ORGANISATION_HEADS
    if first == "on":
        return previous.key in words.ON_HEADS
    if first == "and":
        return len(between) == 1 and _takes_and(previous, cap, following, run)
    if first in words.UNIT_PREPOSITIONS:
        return len(between) == 1
    return first == "&" or (first != "the" and not (previous.opens and _is_plain(previous)))


def _is_unit(previous: Cap, cap: Cap, link: str | None, known: Container[str]) -> bool:
    """Tell "Doctors at Sea": common words with capitals where a sentence asks for none."""
    if previous.opens:
        return f"{previous.key} {link} {cap.key}" in known
    plural = previous.key.endswith("s") and previous.key not in words.GROUPS
    common = sense(previous.text) is Sense.ORDINARY is sense(cap.text)
    office = cap.key in words.STATE_ORGANS or previous.key in words.TITLES
    return plural and common and not office and _is_plain(previous) and _is_plain(cap)


def _takes_of(previous: Cap, cap: Cap, run: Sequence[Cap]) -> bool:
    if previous.key in words.TITLES:
        return cap.key in words.TITLE_COMPLEMENTS
    if previous.key in words.OF_HEADS:
        return True
    if previous.opens or place_of(previous.text) or place_of_demonym(previous.text):
        return False
    ordinary = all(sense(member.text) is Sense.ORDINARY for member in run[-3:])
    return ordinary and not previous.key.endswith("s")


def _takes_and(previous: Cap, cap: Cap, following: Cap | None, run: Sequence[Cap]) -> bool:
    """Link "Health and Human Services", "Food and Drug Administration", no two names."""
    if place_of(f"{previous.text} and {cap.text}"):
        return True
    if not (_is_plain(previous) and _is_plain(cap)) or cap.key in words.OF_HEADS:
        return False
    if any(member.link.startswith(("of", "for", "on")) for member in run[-4:]):
        return True
    adjacent = following is not None and following.start == cap.end + 1
    return following is not None and adjacent and following.key in words.ORGANISATION_HEADS


def _is_plain(cap: Cap) -> bool:
    return sense(cap.text) is not Sense.NAME and not (
        cap.text.isupper() or place_of(cap.text) or place_of_demonym(cap.text)
    )


def _kept(run: list[Cap]) -> Iterable[list[Cap]]:
    """Return a run, or what is left of it where it holds words that are no part of a name."""
    return _without_function_words(run) if True in [cap.may_cut for cap in run] else (run,)


def _without_function_words(run: list[Cap]) -> Iterator[list[Cap]]:
    """Cut a run at articles, pronouns, weekdays and months, which are no part of a name."""
    start = 0
    for position, cap in enumerate(run):
        if cap.may_cut and _is_function_word(run, position):
            if start < position:
                yield run[start:position]
            start = position + 1
        elif position == start and cap.link:
            cap.link = ""
    if start < len(run):
        yield run[start:]


def _is_function_word(run: Sequence[Cap], position: int) -> bool:
    cap = run[position]
    before = run[position - 1] if position else None
    if cap.key in words.CALENDAR:
        return not (cap.key in words.CALENDAR_NAMES and before and _names_person(before))
    if cap.key == "no":  # "Gate No. 3"
        return len(run) == 1 or before is None or before.key in words.DESIGNATORS
    if cap.text == "I":  # "World War I"
        return before is None or position + 1 < len(run)
    if cap.key in words.QUANTITIES or cap.key.endswith(CONTRACTIONS) or is_party_tag(cap.text):
        return True
    if cap.key not in STOPWORDS or cap.text in ("US", "WHO", "IT"):
        return False
    return cap.opens or cap.key in _ARTICLES or len(run) == 1


def _names_person(cap: Cap) -> bool:
    return cap.key in words.GIVEN_NAMES or cap.key in words.TITLES
