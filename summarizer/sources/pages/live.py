"""Live blogs: updates that are read in the order of their times, whatever order they stand in.

Owns how the updates of a page are found: parts of it that each begin with a time, headings that
do, or else what its JSON-LD holds. Knows no sentence and no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from summarizer.models.article import Note
from summarizer.models.kinds import BlockKind, NoteKind
from summarizer.sources.content import Flow, one_line
from summarizer.sources.pages.marks import BLOCKS, HEADINGS, elements, names_of, words_of
from summarizer.sources.pages.moments import Moment, dated, label_end, moment_of
from summarizer.sources.pages.paragraphs import fill
from summarizer.sources.structured import Node, types_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LIVE = "liveblogposting"
_FEWEST = 2
_FEWEST_UNSAID = 3
_LEAST_WORDS = 6
_NEAR_TOP = 30
_MOSTLY = 0.4
"""Share of a page's text that its updates hold where only names and headings show a live blog."""
_LABELS = HEADINGS | {"time", "p", "strong", "b", "span", "div", "a", "header"}
_TITLED = re.compile(
    r"\b(?:live|as it happened|minute by minute|(?:live|news)-?(?:blog|ticker)"
    r"|en direct|en vivo)\b",
    re.IGNORECASE,
)
"""How headlines say that what follows was written as it happened."""
_LIVE_NAMES = frozenset({"live", "liveblog", "livestream", "ticker", "liveticker"})


@dataclass(slots=True)
class Entry:
    """Is one update: its time, what the page shows for it, and its paragraphs."""

    moment: Moment
    label: str
    flow: Flow = field(default_factory=Flow)


def live_blog(tree: HtmlElement, nodes: Sequence[Node], published: str | None) -> Flow | None:
    """Return the updates of a live blog, the earliest first; None for any other page.

    `tree` is without what stands beside an article; `published` is when the page was begun.
    """
    typed = any(_LIVE in types_of(node) for node in nodes)
    said = typed or _is_named_live(tree)
    fewest = _FEWEST if said else _FEWEST_UNSAID
    whole = len(words_of(tree))
    tried = (_parts(tree) if said else [], _headed(tree), _structured(nodes))
    found = next((entries for entries in tried if len(entries) >= fewest), [])
    if not found or not (typed or _letters(found) > whole * _MOSTLY):
        return None
    if not said and not _is_titled_live(tree) and not _steps(found)[0] >= _steps(found)[1]:
        return None  # a chronicle or a programme: its times are no times of writing
    return _ordered(found, published)


def live_note(updates: int) -> Note:
    """Return the note that an article is a live blog."""
    detail = f"{updates} updates in order of time; relative dates hang on the time of each"
    return Note(kind=NoteKind.LIVE, detail=detail, ref=None)


def _letters(found: Sequence[Entry]) -> int:
    return sum(len(words) for entry in found for words in entry.flow.paragraphs())


def _is_named_live(tree: HtmlElement) -> bool:
    """Tell a page whose parts are named as those of a live blog."""
    marked = any(_LIVE in (e.get("itemtype") or "").lower() for e in elements(tree))
    containers = (e for e in elements(tree) if e.tag in {"div", "section", "main", "article", "ol"})
    return marked or any(not names_of(e).isdisjoint(_LIVE_NAMES) for e in containers)


def _is_titled_live(tree: HtmlElement) -> bool:
    return any(_TITLED.search(words_of(e)) for e in tree.iter("title", "h1"))


def _parts(tree: HtmlElement) -> list[Entry]:
    """Return the most numerous siblings that each begin with a time and go on with words."""
    best: list[Entry] = []
    for parent in elements(tree):
        if len(parent) > len(best):
            found = [entry for child in parent if (entry := _part(child)) is not None]
            best = found if len(found) > len(best) else best
    return best


def _part(element: HtmlElement) -> Entry | None:
    if element.tag not in {"article", "div", "section", "li"}:
        return None
    shown = _shown_time(element)
    if shown is None:
        return None
    moment, label, source = shown
    entry = Entry(moment, label)
    fill(entry.flow, _without(element, source))
    return entry if _has_words(entry) else None


def _shown_time(element: HtmlElement) -> tuple[Moment, str, HtmlElement] | None:
    """Return the time that a part shows before its first words, and the element that shows it."""
    for inner in islice(element.iter(), _NEAR_TOP):
        if inner.tag == "time" or (inner.tag in _LABELS and _is_line(inner)):
            label = words_of(inner)
            moment = moment_of(inner.get("datetime") or label) or moment_of(label)
            if moment is not None:
                return moment, label, inner
            if len(label.split()) > _LEAST_WORDS and inner.tag not in HEADINGS:
                return None
    return None


def _is_line(element: HtmlElement) -> bool:
    """Tell an element that is a line of its own; a short one may have parts, "Posted at" first."""
    inner = element.iterdescendants()
    short = len(words_of(element).split()) <= _LEAST_WORDS and element.tag not in HEADINGS
    return not len(element) or (short and all(e.tag in {"span", "b", "strong"} for e in inner))


def _without(element: HtmlElement, label: HtmlElement) -> HtmlElement:
    """Return an update without its time; a heading that goes on after it keeps the rest."""
    place = list(element.iter()).index(label)
    copied = deepcopy(element)
    words = words_of(label)
    rest = words[label_end(words) :] if label.tag in HEADINGS else None
    shown = list(copied.iter())[place]
    for inner in list(shown):
        shown.remove(inner)
    shown.text = rest
    return copied


def _headed(tree: HtmlElement) -> list[Entry]:
    """Return the updates that headings with times begin, among siblings."""
    best: list[Entry] = []
    for parent in elements(tree):
        if sum(1 for child in parent if _heads(child)) > len(best):
            best = [entry for entry in _between(parent) if _has_words(entry)]
    return best


def _heads(element: HtmlElement) -> bool:
    """Tell a heading, or a line all in bold, that begins with a time."""
    if element.tag not in HEADINGS and not _is_bold(element):
        return False
    return moment_of(words_of(element)) is not None


def _is_bold(element: HtmlElement) -> bool:
    inner = [e for e in element if isinstance(e.tag, str)]
    alone = len(inner) == 1 and inner[0].tag in {"strong", "b", "time"}
    plain = (element.text or "").strip() or any((e.tail or "").strip() for e in inner)
    return element.tag in {"p", "div"} and alone and not plain


def _between(parent: HtmlElement) -> Iterator[Entry]:
    entry: Entry | None = None
    for child in parent:
        if _heads(child):
            if entry is not None:
                yield entry
            words = words_of(child)
            moment, end = moment_of(words), label_end(words)
            if moment is None:
                continue
            entry = Entry(moment, words[:end].rstrip(" –—|:-") or words)
            entry.flow.add(words[end:], BlockKind.HEADING)
        elif entry is not None and child.tag in BLOCKS:
            fill(entry.flow, child)
    if entry is not None:
        yield entry


def _structured(nodes: Sequence[Node]) -> list[Entry]:
    """Return the updates that JSON-LD holds whole."""
    said = [node.get("liveBlogUpdate") for node in nodes if _LIVE in types_of(node)]
    flat = [one for many in said for one in (many if isinstance(many, list) else [many])]
    found = (_told(one) for one in flat if isinstance(one, Mapping))
    return [entry for entry in found if entry is not None and _has_words(entry)]


def _told(update: Mapping[str, object]) -> Entry | None:
    body, when, title = (update.get(key) for key in ("articleBody", "datePublished", "headline"))
    moment = moment_of(when) if isinstance(when, str) else None
    if moment is None or not isinstance(body, str):
        return None
    entry = Entry(moment, "")
    entry.flow.add(one_line(title) or "" if isinstance(title, str) else "", BlockKind.HEADING)
    for paragraph in body.split("\n"):
        entry.flow.add(one_line(paragraph) or "")
    return entry


def _has_words(entry: Entry) -> bool:
    return sum(len(words.split()) for words in entry.flow.paragraphs()) >= _LEAST_WORDS


def _ordered(found: Sequence[Entry], published: str | None) -> Flow:
    """Return the updates as one text, turned round where the newest stands first."""
    entries = list(reversed(found)) if _falls(found, published) else list(found)
    flow = Flow()
    for entry, when in zip(entries, dated([e.moment for e in entries], published), strict=True):
        flow.begin_update(when)
        flow.add(entry.label, BlockKind.UPDATE)
        flow.extend(entry.flow)
    return flow


def _falls(found: Sequence[Entry], published: str | None) -> bool:
    """Tell whether the newest stands first: times go back more often than forward.

    Where a midnight leaves that open, the page was begun with its earliest update; without a
    clock for that, the newest stands first, as in most live blogs.
    """
    back, forward = _steps(found)
    if back != forward:
        return back > forward
    begun = moment_of(published or "")
    if begun is None:
        return True
    return begun.minutes_from(found[-1].moment) < begun.minutes_from(found[0].moment)


def _steps(found: Sequence[Entry]) -> tuple[int, int]:
    """Return how often times go back and forward from one part to the next."""
    keys = [(_key(before), _key(after)) for before, after in pairwise(found)]
    return sum(b < a for a, b in keys), sum(b > a for a, b in keys)


def _key(entry: Entry) -> tuple[int, int]:
    day = entry.moment.day
    return (day.toordinal() if day else 0, entry.moment.minutes)
