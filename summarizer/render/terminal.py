"""The view as lines of a terminal, coloured or plain, at any width from 20 columns.

Owns indents, columns and colours. Every text passes `visible` here, so no source can move the
cursor, change a colour or turn the direction of a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import StringIO
from string import ascii_uppercase

from rich.console import Console
from rich.text import Text

from summarizer.render.bars import text_bar
from summarizer.render.view import (
    BRACKETED,
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
_WIDEST_ANSWER, _WIDEST_LABEL = 24, 17
_STYLES = {
    Voice.SOURCE: "",
    Voice.MODEL: "",
    Voice.CODE: "italic",
    Voice.PLAIN: "",
    Voice.STRONG: "bold",
    Voice.FAINT: "dim",
    Voice.CITED: "cyan",
    Voice.PLACED: "dim",
    Voice.GRAVE: "yellow",
}
Lines = list[Text]


class TerminalWriter:
    """Writes the parts of a view as lines of one width."""

    def __init__(self, width: int | None = None, *, color: bool = False) -> None:
        self._width = max(width or DEFAULT_WIDTH, LEAST_WIDTH)
        self._page = StringIO()
        self._heights: dict[Section, int] = {}
        # An environment of its own, and both sizes given: nothing outside decides on the text.
        self._console = Console(
            file=self._page,
            width=self._width,
            height=100,
            force_terminal=color,
            force_jupyter=False,
            color_system="standard" if color else None,
            no_color=not color,
            highlight=False,
            legacy_windows=False,
            _environ={},
        )

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
        return self._printed(Text("\n\n").join(Text("\n").join(lines) for lines in blocks))

    def count_lines(self, part: Part) -> int:
        """Return how many lines a part takes; sections seen before are not laid out again."""
        for section in part.sections:
            if section not in self._heights:
                self._heights[section] = len(self._section(section))
        bare = len(self._part(replace(part, sections=())))
        gaps = sum(bool(section.title or number) for number, section in enumerate(part.sections))
        return bare + gaps + sum(self._heights[section] for section in part.sections)

    def _printed(self, page: Text) -> str:
        self._console.print(page, soft_wrap=True)
        return self._page.getvalue()

    def _part(self, part: Part) -> Lines:
        lines = self._wrapped(_joined(part.heading, "bold"))
        for fact in part.facts:
            lines += self._wrapped(_joined(fact))
        for number, section in enumerate(part.sections):
            lines += [Text()] * bool(section.title or number)
            lines += self._section(section)
        return lines

    def _section(self, section: Section) -> Lines:
        if section.inline:
            return self._inline(section)
        lines = self._titled(Text(section.title, "bold cyan"), section.hidden)
        label = None
        for entry in section.entries:
            if isinstance(entry, Difference):
                lines += self._difference(entry)
            elif isinstance(entry, Grid):
                lines += self._grid(entry)
            else:
                lines += self._item(entry, repeated=entry.label == label)
                label = entry.label
        return lines if section.title else lines + self._titled(Text(), section.hidden, "  ")

    def _inline(self, section: Section) -> Lines:
        """Write a section as its title, what it says and what is left out, one after the other."""
        said = [_joined(entry.runs) for entry in section.entries if isinstance(entry, Item)]
        line = Text(" ").join([*said, *([_more(section.hidden)] if section.hidden else [])])
        return self._wrapped(line, len(section.title) + 2, Text(f"{section.title}  ", "bold cyan"))

    def _titled(self, title: Text, hidden: int, indent: str = "") -> Lines:
        """Return a title with what is left out of its section on the same line."""
        shown = Text("   ").join([title, _more(hidden)]) if hidden else title
        return self._wrapped(shown, len(indent), Text(indent)) if shown else []

    def _item(self, item: Item, *, repeated: bool) -> Lines:
        body = _joined(item.runs)
        if not item.label:
            return self._wrapped(body, 4, Text("  • "))
        label = _joined(item.label)
        if self._width < _COLUMNS_FROM:
            return self._wrapped(Text(" ").join([label, body]), 4, Text("  "))
        column = _WIDEST_LABEL + 3
        if repeated:
            return self._wrapped(body, column)
        if label.cell_len > _WIDEST_LABEL:
            return [*self._wrapped(label, 2), *self._wrapped(body, column)]
        label.pad_right(column - 2 - label.cell_len)
        return self._wrapped(body, column, Text.assemble("  ", label))

    def _difference(self, row: Difference) -> Lines:
        lines = self._titled(_joined(row.question, "bold"), row.hidden, "  ")
        lines += self._wrapped(_joined(row.nature), 4)
        widest = max((len(visible(side.answer.text)) for side in row.sides), default=0)
        columns = widest <= _WIDEST_ANSWER and widest + 8 <= self._width // 3
        bar = self._width // 7 if columns and self._width >= _BARS_FROM else 0
        if row.ends and bar:
            lines.append(Text.assemble(" " * (widest + 8), (_scale(row.ends, bar), "dim")))
        for side in row.sides:
            lines += self._side(side, widest if columns else None, bar if row.ends else 0)
        return lines

    def _side(self, side: Side, widest: int | None, bar: int) -> Lines:
        """Write a side: answer and bar in columns of their own, or all in one after a dash."""
        answer, rest = _joined((side.answer,)), _beside(side)
        if widest is None:
            return self._wrapped(Text(" · ").join([answer, rest]), 6, Text("    - "))
        answer.pad_right(widest + 2 - answer.cell_len)
        drawn = text_bar(side.at, bar) if side.at and bar else " " * bar
        column = widest + 8 + (bar + 2 if bar else 0)
        return self._wrapped(
            rest, column, Text.assemble("      ", answer, (drawn, "blue"), "  "), 2
        )

    def _grid(self, grid: Grid) -> Lines:
        """Write who says what: a letter for each column, a mark where it says something."""
        letters = [_letters(number) for number, _ in enumerate(grid.columns)]
        told = [f"{a} {visible(name)}" for a, name in zip(letters, grid.columns, strict=True)]
        lines = self._wrapped(Text(" · ".join(told), "dim"), 2)
        wide = max(map(len, letters)) + 1
        column = wide * len(letters) + 3
        if column > self._width // 2:
            return lines + self._listed(grid, letters)
        lines.append(Text("  " + "".join(a.ljust(wide) for a in letters).rstrip(), "dim"))
        for line in grid.lines:
            marks = "".join(("●" if cell else "·").ljust(wide) for cell in line.cells)
            lines += self._wrapped(_joined(line.label), column, Text(f"  {marks} "), 2)
        return lines

    def _listed(self, grid: Grid, letters: list[str]) -> Lines:
        """Write the letters of those that say something, where columns would leave no room."""
        lines: Lines = []
        for line in grid.lines:
            said = [a for a, cell in zip(letters, line.cells, strict=True) if cell]
            told = Text(f" ({', '.join(said)})", "dim")
            lines += self._wrapped(_joined(line.label) + told, 4, Text("  • "))
        return lines

    def _sources(self, view: View) -> Iterator[Text]:
        column = len(str(len(view.sources))) + 3
        for source in view.sources:
            runs = (Run(f"{source.place}:"), Run(source.quote, Voice.SOURCE))
            number = Text(f"[{source.number}]".ljust(column), "cyan")
            yield from self._wrapped(_joined(runs), column, number)

    def _rule(self, title: str) -> Text:
        return Text(f"── {title} ".ljust(self._width, "─"), "dim")

    def _wrapped(
        self, text: Text, indent: int = 0, first: Text | None = None, leaving: int = 3
    ) -> Lines:
        """Wrap a text; lines are indented, the first one by what stands before it.

        The indent takes at most one part of the width in so many.
        """
        indent = min(indent, self._width // leaving)
        opening = first if first is not None else Text(" " * indent)
        opening.truncate(max(indent, 2))
        lines = list(text.wrap(self._console, self._width - indent))
        starts = [opening] + [Text(" " * indent)] * (len(lines) - 1)
        whole = [start + line for start, line in zip(starts, lines, strict=True)]
        for line in whole:
            line.rstrip()
        return whole


def _more(hidden: int) -> Text:
    return Text(f"… and {hidden} more (--length full)", "dim")


def _scale(ends: tuple[str, str], width: int) -> str:
    """Return the amounts at both ends of a scale of so many columns."""
    low, high = ends
    return low + high.rjust(width - len(low))


def _letters(number: int) -> str:
    """Return the name of a column, counted from 0: A to Z, then AA and so on."""
    before, last = divmod(number, len(ascii_uppercase))
    return (_letters(before - 1) if before else "") + ascii_uppercase[last]


def _joined(runs: Iterable[Run], style: str = "") -> Text:
    """Return runs as one text with spaces between them, in which nothing acts on a terminal."""
    return Text(" ", style=style).join(_shown(run) for run in runs if run.text)


def _shown(run: Run) -> Text:
    text = quoted(run.text) if run.voice is Voice.SOURCE else visible(run.text)
    return Text(f"[{text}]" if run.voice in BRACKETED else text, _STYLES[run.voice])


def _beside(side: Side) -> Text:
    """Return all that stands beside an answer, parted by middle dots."""
    parts = [_joined(part) for part in (*((run,) for run in side.qualities), (side.speaker,))]
    return Text(" · ", "dim").join(part for part in (*parts, _joined(side.place)) if part)
