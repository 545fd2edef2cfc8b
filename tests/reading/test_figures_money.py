"""Pence, percent in the short form and sums of money with what they count."""

from __future__ import annotations

from summarizer.models import Bound, Measure, Reality
from tests.reading.figure_oracle import Expected, assert_reads, fig, rows

ROWS = {
    "pc": ("Fees rose 12pc.", [fig("12pc", 12, unit="percent", measure=Measure.CHANGE)]),
    "pc-decimal": ("It owns 7.2pc of the mill.", [fig("7.2pc", 7.2, unit="percent")]),
    "pc-noun": ("It posted a 12pc rise in fees.", [fig("12pc", 12, subject="fees")]),
    "p": ("A loaf costs 90p.", [fig("90p", 0.9, unit="GBP", subject="loaf")]),
    "p-a-share": ("It bid 940p a share.", [fig("940p a share", 9.4, unit="GBP")]),
    "p-grouped": ("It closed at 1,002p.", [fig("1,002p", 10.02, unit="GBP")]),
    "p-range": (
        "Fair value was put at 1,080p to 1,120p.",
        [fig("1,080p to 1,120p", 10.8, 11.2, unit="GBP", bound=Bound.RANGE)],
    ),
    "range-shares-millions": (
        "It cost €780-830 million.",
        [fig("€780-830 million", 780e6, 830e6, unit="EUR")],
    ),
    "range-shares-m": (
        "It cost EUR 90-120m, or more.",
        [fig("EUR 90-120m", 90e6, 120e6, unit="EUR")],
    ),
    "wire-million": ("PROFIT EUR 212.4 MLN.", [fig("EUR 212.4 MLN", 212.4e6, unit="EUR")]),
    "p-range-shared": ("It is worth 1,080-1,120p.", [fig("1,080-1,120p", 10.8, 11.2, unit="GBP")]),
    "p-of-a-picture": ("He bought a 1080p screen.", []),
    "pence": (
        "Earnings per share came to 21.3 pence.",
        [fig("21.3 pence", 0.213, unit="GBP", subject="Earnings per share")],
    ),
    "pounds-and-pence": ("It pays nine pounds forty.", [fig("nine pounds forty", 9.4, unit="GBP")]),
    "dollars-and-cents": ("It was two dollars fifty.", [fig("two dollars fifty", 2.5, unit="USD")]),
    "pounds-of-weight": ("It weighs nine pounds.", [fig("nine pounds", 9, unit="pound")]),
    "came-in-at": ("Net profit came in at £48m.", [fig("£48m", 48_000_000, subject="Net profit")]),
    "amounted": ("Repairs amounted to $9.", [fig("$9", 9, subject="Repairs")]),
    "came-to-town": ("Trams came to 400 people.", [fig("400", subject="people")]),
    "target-of": (
        "It made $9, against a target of $12.",
        [fig("$9"), fig("$12", subject="target")],
    ),
    "change-and-level": (
        "Profit climbed 12% to £45m.",
        [
            fig("12%", 12, unit="percent", measure=Measure.CHANGE),
            fig("£45m", 45_000_000, unit="GBP", measure=Measure.LEVEL),
        ],
    ),
    "change-and-level-percent": (
        "The margin rose 1.4% to 16.1%.",
        [fig("1.4%", 1.4, measure=Measure.CHANGE), fig("16.1%", 16.1, measure=Measure.LEVEL)],
    ),
    "range-of-percent": ("Fees rose 2% to 3%.", [fig("2% to 3%", 2, 3)]),
    "shed": (
        "The mill said it would shed up to 400 jobs.",
        [fig("up to 400", None, 400, status=Reality.PROJECTED, measure=Measure.LEVEL)],
    ),
    "would-cut": ("It would cut 400 jobs.", [fig("400", status=Reality.PROJECTED)]),
    "further-there-are": (
        "A further 120 moths are under study.",
        [fig("A further 120", 120, measure=Measure.LEVEL)],
    ),
    "further-came": ("A further 120 moths came.", [fig("A further 120", measure=Measure.CHANGE)]),
}


@rows(ROWS)
def test_money_and_changes(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)
