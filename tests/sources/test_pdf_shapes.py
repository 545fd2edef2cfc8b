"""Pages of a PDF that lie on their side, and prose beside which a box stands."""

from __future__ import annotations

import pytest

from summarizer.models import BlockKind
from summarizer.sources.pdf import read_pdf
from tests.sources.making import assembled, pdf

LINES = [
    "The board closed the lower lock on Monday after a gate failed and",
    "water ran into the engine room. Two ferries were taken out of",
    "service, the harbour master said, and 288 boats had to wait for",
    "the night. Repairs will take nine days and cost the port about",
    "340,000 crowns, of which the county is to pay a third. The next",
    "inspection is due in June, when the upper lock will be looked at",
    "as well, the harbour master told reporters.",
]
TEXT = " ".join(LINES)
TURNED = {
    90: ("0 1 -1 0", lambda n: (100 + 14 * n, 60)),
    180: ("-1 0 0 -1", lambda n: (540, 100 + 14 * n)),
    270: ("0 -1 1 0", lambda n: (500 - 14 * n, 780)),
}


def turned(degrees: int, aside: str = "") -> bytes:
    """Return a PDF of one page whose lines are drawn so many degrees against the clock."""
    matrix, place = TURNED[degrees]
    drawn = [
        f"BT /F1 11 Tf {matrix} {place(n)[0]} {place(n)[1]} Tm ({line}) Tj ET"
        for n, line in enumerate(LINES)
    ]
    content = "\n".join([*drawn, aside]).encode("ascii")
    return assembled(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[4 0 R]/Count 1>>",
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
            b"/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
            b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        ]
    )


@pytest.mark.parametrize("degrees", TURNED)
def test_a_page_that_lies_on_its_side_is_read_as_one_holds_it(degrees: int) -> None:
    assert read_pdf("a.pdf", turned(degrees), 9).text == TEXT


def test_a_line_on_its_side_beside_most_others_is_no_body() -> None:
    aside = "BT /F1 8 Tf 1 0 0 1 20 400 Tm (Printed on Friday) Tj ET"
    assert read_pdf("a.pdf", turned(90, aside), 9).text == TEXT


def test_a_box_beside_prose_breaks_none_of_its_lines() -> None:
    prose = [(60.0, 720.0 - 14 * n, line) for n, line in enumerate(LINES)]
    box = [(450.0, 720.0 - 14 * n, line) for n, line in enumerate(("In brief", "Boats: 288"))]
    content = read_pdf("a.pdf", pdf([[*prose, *box]]), 9)
    assert TEXT in content.text
    assert BlockKind.TABLE not in {block.kind for block in content.blocks}


def test_a_table_beside_whose_rows_all_cells_stand_stays_one() -> None:
    rows = [
        cell
        for n in range(7)
        for cell in (
            (60.0, 720.0 - 14 * n, f"Repair of gate number {n} of the lower lock, phase two"),
            (450.0, 720.0 - 14 * n, f"{n}40,000"),
        )
    ]
    text = read_pdf("a.pdf", pdf([rows]), 9).text
    assert "Repair of gate number 3 of the lower lock, phase two | 340,000" in text
