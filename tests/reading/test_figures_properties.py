"""Properties of figures: every way of writing a number reads back, offsets hold, time is linear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.models import Bound
from summarizer.reading.figures import read_figures
from tests.timing import quickest


def words(text: str) -> list[str]:
    return text.split()


UP_TO_TWENTY = words(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen"""
)
TENS = words("- - twenty thirty forty fifty sixty seventy eighty ninety")
POWERS = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def spell_below_hundred(value: int) -> str:
    if value < len(UP_TO_TWENTY):
        return UP_TO_TWENTY[value]
    tens, unit = divmod(value, 10)
    return TENS[tens] + (f"-{UP_TO_TWENTY[unit]}" if unit else "")


def spell_below_thousand(value: int, joint: str) -> str:
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return spell_below_hundred(rest)
    head = f"{UP_TO_TWENTY[hundreds]} hundred"
    return f"{head}{joint}{spell_below_hundred(rest)}" if rest else head


def spell(value: int, joint: str) -> str:
    parts = []
    for power, word in POWERS:
        group, value = divmod(value, power)
        if group:
            parts.append(f"{spell_below_thousand(group, joint)} {word}")
    if value or not parts:
        last = spell_below_thousand(value, joint)
        parts.append(f"and {last}" if parts and value < 100 and "and" in joint else last)
    return " ".join(parts)


# Below 1000 digits alone may be years, days or designators; "one" alone is a pronoun.
VALUES = st.integers(min_value=2, max_value=10**12 - 1)


@given(VALUES, st.sampled_from([",", "\u00a0", "\u202f", " "]))
def test_grouped_digits_read_back(value: int, separator: str) -> None:
    written = f"{value:,}".replace(",", separator)
    (figure,) = read_figures(f"They counted {written} votes.")
    assert (figure.text, figure.low, figure.high) == (written, value, value)


@given(VALUES, st.sampled_from([" and ", " "]))
def test_spelled_numbers_read_back(value: int, joint: str) -> None:
    written = spell(value, joint)
    (figure,) = read_figures(f"They counted {written} votes.")
    assert (figure.text, figure.low, figure.high) == (written, value, value)


@given(VALUES.filter(lambda value: value > 2099))
def test_bare_digits_read_back(value: int) -> None:
    (figure,) = read_figures(f"They counted {value} votes.")
    assert (figure.text, figure.low, figure.high) == (str(value), value, value)


@given(
    st.decimals(min_value="0.01", max_value=999, places=2, allow_nan=False),
    st.sampled_from([("million", 6), ("bn", 9), (" trillion", 12)]),
)
def test_multiplied_decimals_carry_no_binary_noise(number: object, power: tuple[str, int]) -> None:
    word, exponent = power
    (figure,) = read_figures(f"It cost ${number} {word.strip()} in all.")
    assert figure.low == round(float(str(number)) * 100) * 10 ** (exponent - 2)
    assert isinstance(figure.low, int)


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_two_ends_are_a_range_only_when_they_rise(low: int, high: int) -> None:
    figures = read_figures(f"Between {low:,} and {high:,} votes were lost.")
    if low < high:
        assert [(f.low, f.high, f.bound) for f in figures] == [(low, high, Bound.RANGE)]
    else:
        assert [figure.low for figure in figures] == [low, high]


PIECES = st.sampled_from(
    words(
        """at least up to between and or to - – $ 5 1,204 10 000 2.5 million bn % percent hundred
        two thirds half a dozen of the troops in Poland if could , . ; day per from rose more
        -year-old p.m. March 2024 's ( ) “ ” " tens thousands one fold x m km / + No."""
    )
)


@given(st.lists(PIECES, max_size=25), st.sampled_from([" ", "", "\u00a0"]))
def test_offsets_hold_whatever_the_words(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    end = 0
    for figure in read_figures(text):
        assert text[figure.start : figure.end] == figure.text
        assert figure.start >= end
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        end = figure.end


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for figure in read_figures(text):
        assert text[figure.start : figure.end] == figure.text


@pytest.mark.parametrize(
    "piece",
    [
        "5 ",
        "1,204 and ",
        "9",
        "three hundred and ",
        "if 5, ",
        "at least 5 men, and possibly up to 9, ",
        "between 4 and 6 to ",
        "a-1-",
        "In Poland 40 to ",
        "$",
        "(5) ",
        "if ",
        "+1 ",
        "x@",
    ],
)
@pytest.mark.usefixtures("no_collector")
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    short, long = piece * (1_500 // len(piece)), piece * (12_000 // len(piece))
    read_figures(short)
    assert _seconds(long) < 20 * max(_seconds(short), 0.001)  # eight times as long


def _seconds(text: str) -> float:
    return quickest(lambda: read_figures(text), runs=2)
