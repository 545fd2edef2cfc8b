"""The view as Markdown in which every source text is text and nothing else.

Owns escaping: no raw HTML, no image, and no link but to an article's own http(s) address.
CommonMark, with the pipe tables that GitHub and most readers know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, urlsplit

from summarizer.render.bars import text_bar, text_days
from summarizer.render.view import (
    BRACKETED,
    Calendar,
    Difference,
    Grid,
    Item,
    Part,
    Run,
    Section,
    Side,
    View,
    Voice,
)
from summarizer.render.visible import quoted, visible

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~&$@]|://|(?<=www)\.", re.IGNORECASE)
"""What can begin markup within a line; "://", "www." and "@" because many readers link them."""
_OPENING = re.compile(r"^(?:([-+=])|(\d{1,9})([.)]))")
"""What would turn the beginning of a line into a list or an underline."""
_URL_SAFE = "/:?#@!$&'*+,;=%~-._"
_TITLES = ("Said of it", "Who says it", "Where")
_BAR, _DAYS = 20, 40
"""Characters of a bar and of a line of days; they hold nothing a source wrote."""
_WIDEST_GRID = 8


def markdown_text(view: View) -> str:
    """Return the whole view as Markdown."""
    alone = len(view.stories) == 1 or len(view.stories) + len(view.articles) == 1
    top = 2 if alone else 1
    level = top + 1 if view.stories else 1
    blocks = [block for part in view.stories for block in _part(part, 1)]
    if view.stories and view.articles:
        blocks.append(_heading("Articles", top))
    blocks += [block for part in view.articles for block in _part(part, level)]
    if view.sources:
        blocks += [_heading("Sources", top), "\n".join(_sources(view))]
    blocks += [block for section in view.ends for block in _section(section, top)]
    return "\n\n".join(blocks) + "\n"


def _part(part: Part, level: int) -> Iterator[str]:
    yield _heading(_joined(part.heading, styled=False), level)
    facts = [_joined(fact) for fact in part.facts]
    link = _link(part.url)
    yield from ("  \n".join(_opened(fact) for fact in [*facts, *([link] if link else [])]),) * bool(
        facts or link
    )
    for section in part.sections:
        yield from _section(section, level + 1)


def _heading(text: str, level: int) -> str:
    return f"{'#' * min(level, 6)} {text}"


def _section(section: Section, level: int) -> Iterator[str]:
    items = [_item(entry) for entry in section.entries if isinstance(entry, Item)]
    if section.inline:
        more = [_hidden(section.hidden)] if section.hidden else []
        yield " ".join([f"**{section.title}:**", *items, *more])
        return
    if section.title:
        yield _heading(section.title, level)
    if section.calendar:
        yield _calendar(section.calendar)
    if items:
        yield "\n".join(f"- {_opened(item)}" for item in items)
    for entry in section.entries:
        if isinstance(entry, Difference):
            yield from _difference(entry, level + 1)
        elif isinstance(entry, Grid):
            yield from _grid(entry)
    if section.hidden:
        yield _hidden(section.hidden)


def _calendar(found: Calendar) -> str:
    """Return the days of a timeline as one line; it holds nothing a source wrote."""
    beyond = f" ({found.beyond})" if found.beyond else ""
    return f"{found.first} {text_days(found.days, _DAYS)} {found.last}{beyond}"


def _hidden(count: int) -> str:
    return f"… and {count} more (`--length full`)"


def _item(item: Item) -> str:
    label = _joined(item.label)
    return f"{label} — {_joined(item.runs)}" if label else _joined(item.runs)


def _difference(row: Difference, level: int) -> Iterator[str]:
    yield _heading(_joined(row.question, styled=False), level)
    yield _opened(_joined(row.nature))
    yield _table(_titles(row.ends), [_cells(side) for side in row.sides])
    if row.hidden:
        yield _hidden(row.hidden)


def _titles(ends: tuple[str, str] | None) -> tuple[str, ...]:
    """Return the titles of a table of sides; bars stand under the ends of their scale."""
    return ("Answer", f"{ends[0]} to {ends[1]}" if ends else "", *_TITLES)


def _grid(grid: Grid) -> Iterator[str]:
    """Yield a table of who says what; of many columns the names are a list before it."""
    names = [escaped(name) for name in grid.columns]
    if len(names) > _WIDEST_GRID:
        heads = [str(number) for number, _ in enumerate(names, 1)]
        yield "; ".join(f"{head} {name}" for head, name in zip(heads, names, strict=True))
    else:
        heads = names
    rows = [(_joined(line.label), *map(escaped, line.cells)) for line in grid.lines]
    yield _piped((" ", *heads), [tuple(cell or " " for cell in row) for row in rows])


def _table(titles: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return a pipe table; columns in which nothing stands are left out."""
    filled = [n for n, _ in enumerate(titles) if any(row[n] for row in rows)]
    told = [tuple(row[n] or "–" for n in filled) for row in rows]
    return _piped(tuple(titles[n] for n in filled), told)


def _piped(titles: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [titles, ("---",) * len(titles), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cells(side: Side) -> tuple[str, ...]:
    bar = f"`{text_bar(side.at, _BAR)}`" if side.at else ""
    said = "; ".join(_shown(run) for run in side.qualities)
    return _joined((side.answer,)), bar, said, _joined((side.speaker,)), _joined(side.place)


def _sources(view: View) -> Iterator[str]:
    for source in view.sources:
        runs = (Run(f"{source.place}:"), Run(source.quote, Voice.SOURCE))
        yield f"{source.number}. {_opened(_joined(runs))}"


def _joined(runs: Iterable[Run], *, styled: bool = True) -> str:
    return " ".join(_shown(run, styled=styled) for run in runs if run.text)


def _shown(run: Run, *, styled: bool = True) -> str:
    """Return a run as Markdown; our own brackets need no escape, for nothing defines a link."""
    text = escaped(quoted(run.text) if run.voice is Voice.SOURCE else run.text)
    if run.voice in BRACKETED:
        return f"[{text}]"
    mark = {Voice.CODE: "*", Voice.STRONG: "**", Voice.GRAVE: "**"}.get(run.voice, "")
    return f"{mark}{text}{mark}" if styled and text else text


def escaped(text: str) -> str:
    """Return a text on one line that every CommonMark reader shows as it is."""
    return _SPECIAL.sub(lambda found: f"\\{found.group()}", visible(text))


def _opened(line: str) -> str:
    """Escape what would make the beginning of a line more than text."""
    return _OPENING.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", line)


def _link(url: str | None) -> str | None:
    """Return an article's address as a link to itself; None for what is no web address."""
    if url is None or visible(url) != url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
        return None
    return f"<{quote(url, safe=_URL_SAFE)}>"
