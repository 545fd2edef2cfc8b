"""What the oracle tables of figures share: rows that name only the fields they are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from summarizer.models import Number
from summarizer.reading.figures import read_figures
from summarizer.reading.types import FigureMention

Expected = Mapping[str, object]
Table = Mapping[str, tuple[str, Sequence[Expected]]]


def fig(text: str, *values: Number | None, **fields: object) -> Expected:
    """Describe a figure by its words, its value or its low and high, and other fields."""
    if values:
        fields |= {"low": values[0], "high": values[-1]}
    return {"text": text, **fields}


def rows(table: Table) -> pytest.MarkDecorator:
    """Parametrise a test with the rows of a table, their keys being the ids."""
    return pytest.mark.parametrize(
        ("text", "expected"), [pytest.param(*row, id=name) for name, row in table.items()]
    )


def assert_reads(text: str, expected: Sequence[Expected]) -> None:
    """Assert that a sentence holds exactly these figures, as far as they are described."""
    found = read_figures(text)
    assert [seen(figure, wanted) for figure, wanted in zip(found, expected, strict=False)] == [
        dict(wanted) for wanted in expected
    ], found
    assert len(found) == len(expected), found


def seen(figure: FigureMention, wanted: Expected) -> dict[str, object]:
    """Return the described fields as they were read."""
    return {name: getattr(figure, name) for name in wanted}
