"""The view as lines of a terminal, coloured or plain, at any width from 20 columns.

Owns indents, columns and colours. Every text passes `visible` here, so no source can move the
cursor, change a colour or turn the direction of a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from string import ascii_uppercase

from summarizer.render.bars import text_bar, text_days
from summarizer.render.styled import Style, Styled, joined
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

DEFAULT_WIDTH, LEAST_WIDTH = 100, 20
_COLUMNS_FROM = 60
_BARS_FROM = 80
_WIDEST_ANSWER, _WIDEST_LABEL, _WIDEST_DAYS = 24, 17, 60
_STYLES = {
    Voice.SOURCE: Style.PLAIN,
    Voice.MODEL: Style.PLAIN,
    Voice.CODE: Style.ITALIC,
    Voice.PLAIN: Style.PLAIN,
    Voice.STRONG: Style.BOLD,
    Voice.FAINT: Style.DIM,
    Voice.CITED: Style.CYAN,
    Voice.PLACED: Style.DIM,
    Voice.GRAVE: Style.YELLOW,
}
Lines = list[Styled]


class TerminalWriter:
    """Writes the parts of a view as lines of one width."""

    def __init__(self, width: int | None = None, *, color: bool = False) -> None:
        self._width = max(width or DEFAULT_WIDTH, LEAST_WIDTH)
        self._color = color
        self._heights: dict[Section, int] = {}

    def write(self, view: View) -> str:
        """Return the whole view as text."""
        blocks = [self._part(part) for part in view.stories]
        if view.stories and view.articles:
            blocks.append([self._rule("Articles")])
        blocks += [self._part(part) for part in view.articles]
        if view.sources:
            blocks.append([self._rule("Sources")])
            blocks.append(list(self._sources(view)))
        blocks += [self._section(section) for section in view.ends]
        return "\n\n".join(self._printed(lines) for lines in blocks) + "\n"

    def count_lines(self, part: Part) -> int:
        """Return how many lines a part takes; sections seen before are not laid out again."""
        for section in part.sections:
            if section not in self._heights:
                self._heights[section] = len(self._section(section))
        bare = len(self._part(replace(part, sections=())))
        gaps = sum(bool(section.title or number) for number, section in enumerate(part.sections))
        return bare + gaps + sum(self._heights[section] for section in part.sections)

    def _printed(self, lines: Lines) -> str:
        return "\n".join(line.written(color=self._color) for line in lines)

    def _part(self, part: Part) -> Lines:
        lines = self._wrapped(_joined(part.heading, Style.BOLD))
        for fact in part.facts:
            lines += self._wrapped(_joined(fact))
        for number, section in enumerate(part.sections):
            lines += [Styled()] * bool(section.title or number)
            lines += self._section(section)
        return lines

    def _section(self, section: Section) -> Lines:
        if section.inline:
            return self._inline(section)
        lines = self._titled(Styled.of(section.title, Style.TITLE), section.hidden)
        if section.calendar and self._width >= _BARS_FROM:
            lines.append(self._calendar(section.calendar))
        label = None
        for entry in section.entries:
            if isinstance(entry, Difference):
                lines += self._difference(entry)
            elif isinstance(entry, Grid):
                lines += self._grid(entry)
            else:
                lines += self._item(entry, repeated=entry.label == label)
                label = entry.label
        return lines if section.title else lines + self._titled(Styled(), section.hidden, "  ")

    def _calendar(self, found: Calendar) -> Styled:
        """Write the days of a timeline as one line."""
        told = f"  {found.first} ", f" {found.last}", f" ({found.beyond})" if found.beyond else ""
        room = self._width - sum(map(len, told))
        drawn = Styled.of(text_days(found.days, min(room, _WIDEST_DAYS)), Style.BLUE)
        return joined(
            [Styled.of(told[0], Style.DIM), drawn, Styled.of(told[1] + told[2], Style.DIM)], ""
        )

    def _inline(self, section: Section) -> Lines:
        """Write a section as its title, what it says and what is left out, one after the other."""
        said = [_joined(entry.runs) for entry in section.entries if isinstance(entry, Item)]
        line = joined([*said, *([_more(section.hidden)] if section.hidden else [])])
        title = Styled.of(f"{section.title}  ", Style.TITLE)
        return self._wrapped(line, len(section.title) + 2, title)

    def _titled(self, title: Styled, hidden: int, indent: str = "") -> Lines:
        """Return a title with what is left out of its section on the same line."""
        shown = joined([title, _more(hidden)], "   ") if hidden else title
        return self._wrapped(shown, len(indent), Styled.of(indent)) if shown.pieces else []

    def _item(self, item: Item, *, repeated: bool) -> Lines:
        body = _joined(item.runs)
        if not item.label:
            return self._wrapped(body, 4, Styled.of("  • "))
        label = _joined(item.label)
        if self._width < _COLUMNS_FROM:
            return self._wrapped(joined([label, body]), 4, Styled.of("  "))
        column = _WIDEST_LABEL + 3
        if repeated:
            return self._wrapped(body, column)
        if label.cells > _WIDEST_LABEL:
            return [*self._wrapped(label, 2), *self._wrapped(body, column)]
        return self._wrapped(body, column, (Styled.of("  ") + label).padded(column))

    def _difference(self, row: Difference) -> Lines:
        lines = self._titled(_joined(row.question, Style.BOLD), row.hidden, "  ")
        lines += self._wrapped(_joined(row.nature), 4)
        widest = max((len(visible(side.answer.text)) for side in row.sides), default=0)
        columns = widest <= _WIDEST_ANSWER and widest + 8 <= self._width // 3
        bar = self._width // 7 if columns and self._width >= _BARS_FROM else 0
        if row.ends and bar:
            lines.append(
                Styled.of(" " * (widest + 8)) + Styled.of(_scale(row.ends, bar), Style.DIM)
            )
        for side in row.sides:
            lines += self._side(side, widest if columns else None, bar if row.ends else 0)
        return lines

    def _side(self, side: Side, widest: int | None, bar: int) -> Lines:
        """Write a side: answer and bar in columns of their own, or all in one after a dash."""
        answer, rest = _joined((side.answer,)), _beside(side)
        if widest is None:
            return self._wrapped(joined([answer, rest], " · "), 6, Styled.of("    - "))
        drawn = text_bar(side.at, bar) if side.at and bar else " " * bar
        column = widest + 8 + (bar + 2 if bar else 0)
        opening = (Styled.of("      ") + answer).padded(widest + 8) + Styled.of(drawn, Style.BLUE)
        return self._wrapped(rest, column, opening + Styled.of("  "), 2)

    def _grid(self, grid: Grid) -> Lines:
        """Write who says what: a letter for each column, a mark where it says something."""
        letters = [_letters(number) for number, _ in enumerate(grid.columns)]
        told = [f"{a} {visible(name)}" for a, name in zip(letters, grid.columns, strict=True)]
        lines = self._wrapped(Styled.of(" · ".join(told), Style.DIM), 2)
        wide = max(map(len, letters)) + 1
        column = wide * len(letters) + 3
        if column > self._width // 2:
            return lines + self._listed(grid, letters)
        lines.append(Styled.of("  " + "".join(a.ljust(wide) for a in letters).rstrip(), Style.DIM))
        for line in grid.lines:
            marks = "".join(("●" if cell else "·").ljust(wide) for cell in line.cells)
            lines += self._wrapped(_joined(line.label), column, Styled.of(f"  {marks} "), 2)
        return lines

    def _listed(self, grid: Grid, letters: list[str]) -> Lines:
        """Write the letters of those that say something, where columns would leave no room."""
        lines: Lines = []
        for line in grid.lines:
            said = [a for a, cell in zip(letters, line.cells, strict=True) if cell]
            told = Styled.of(f" ({', '.join(said)})", Style.DIM)
            lines += self._wrapped(_joined(line.label) + told, 4, Styled.of("  • "))
        return lines

    def _sources(self, view: View) -> Iterator[Styled]:
        column = len(str(len(view.sources))) + 3
        for source in view.sources:
            runs = (Run(f"{source.place}:"), Run(source.quote, Voice.SOURCE))
            number = Styled.of(f"[{source.number}]".ljust(column), Style.CYAN)
            yield from self._wrapped(_joined(runs), column, number)

    def _rule(self, title: str) -> Styled:
        return Styled.of(f"── {title} ".ljust(self._width, "─"), Style.DIM)

    def _wrapped(
        self, text: Styled, indent: int = 0, first: Styled | None = None, leaving: int = 3
    ) -> Lines:
        """Wrap a text; lines are indented, the first one by what stands before it.

        The indent takes at most one part of the width in so many.
        """
        indent = min(indent, self._width // leaving)
        opening = first if first is not None else Styled.of(" " * indent)
        lines = text.wrapped(self._width - indent)
        margin = Styled.of(" " * indent)
        starts = [opening.cut(max(indent, 2)), *[margin] * (len(lines) - 1)]
        return [(start + line).stripped() for start, line in zip(starts, lines, strict=True)]


def _more(hidden: int) -> Styled:
    return Styled.of(f"… and {hidden} more (--length full)", Style.DIM)


def _scale(ends: tuple[str, str], width: int) -> str:
    """Return the amounts at both ends of a scale of so many columns."""
    low, high = ends
    # A blank stands between the two, also where they are longer than the scale.
    return low + " " + high.rjust(width - len(low) - 1)


def _letters(number: int) -> str:
    """Return the name of a column, counted from 0: A to Z, then AA and so on."""
    before, last = divmod(number, len(ascii_uppercase))
    return (_letters(before - 1) if before else "") + ascii_uppercase[last]


def _joined(runs: Iterable[Run], style: str = Style.PLAIN) -> Styled:
    """Return runs as one text with spaces between them, in which nothing acts on a terminal."""
    return joined(_shown(run) for run in runs if run.text).within(style)


def _shown(run: Run) -> Styled:
    text = quoted(run.text) if run.voice is Voice.SOURCE else visible(run.text)
    return Styled.of(f"[{text}]" if run.voice in BRACKETED else text, _STYLES[run.voice])


def _beside(side: Side) -> Styled:
    """Return all that stands beside an answer, parted by middle dots."""
    told = (*((run,) for run in side.qualities), (side.speaker,), side.place)
    parts = [part for part in map(_joined, told) if part.pieces]
    return joined(parts, " · ", Style.DIM)
