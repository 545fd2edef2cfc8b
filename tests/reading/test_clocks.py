"""Clock times of a sentence, with what their words leave open."""

from __future__ import annotations

import pytest

from summarizer.reading.index import SentenceReading

CLOCKS = [
    pytest.param("It closed at half past eleven.", {"half past eleven": "11:30 23:30"}, id="half"),
    pytest.param("It has been lit since ten to three.", {"ten to three": "2:50 14:50"}, id="to"),
    pytest.param("At a quarter past 9 it rang.", {"a quarter past 9": "9:15 21:15"}, id="quarter"),
    pytest.param("Twelve minutes to six.", {"Twelve minutes to six": "5:48 17:48"}, id="minutes"),
    pytest.param("It was over at 5.05 p.m.", {"5.05 p.m.": "17:05"}, id="dotted-afternoon"),
    pytest.param("It fell silent at 18:42.", {"18:42": "18:42"}, id="of-24-hours"),
    pytest.param("It fell silent at 13:00.", {"13:00": "13:00"}, id="one-of-24-hours"),
    pytest.param("It fell silent at 02:30.", {"02:30": "2:30"}, id="with-a-nought"),
    pytest.param("It fell silent at 2:30.", {"2:30": "2:30 14:30"}, id="of-either-half"),
    pytest.param("It opened at 3.48 on Monday.", {"3.48": "3:48 15:48"}, id="dotted"),
    pytest.param("It ends at four o'clock.", {"four o'clock": "4:00 16:00"}, id="o-clock"),
    pytest.param("At two in the morning.", {"two in the morning": "2:00"}, id="morning"),
    pytest.param("It was 5 in the evening.", {"5 in the evening": "17:00"}, id="evening"),
    pytest.param("It came at four at night.", {"four at night": "4:00"}, id="late-at-night"),
    pytest.param("At six on Sunday morning.", {"six on Sunday morning": "6:00"}, id="of-a-day"),
    pytest.param("It rang at five p.m. and left.", {"five p.m.": "17:00"}, id="word-and-half"),
    pytest.param("It ended at midnight.", {"midnight": "0:00 24:00"}, id="midnight"),
    pytest.param("It ended at ten past noon.", {"ten past noon": "12:10"}, id="past-noon"),
    pytest.param("It ended at ten to midnight.", {"ten to midnight": "23:50"}, id="to-midnight"),
    pytest.param("At 3.15 and at noon.", {"noon": "12:00"}, id="a-number-in-between"),
    pytest.param("It rose to 3.48 metres.", {}, id="a-length"),
    pytest.param("It took two of the three.", {}, id="counts"),
    pytest.param("From 5 to 10 people came.", {}, id="a-range"),
    pytest.param("They won 25:75.", {}, id="a-ratio"),
]


@pytest.mark.parametrize(("text", "told"), CLOCKS)
def test_clock_times_are_read_with_what_they_leave_open(text: str, told: dict[str, str]) -> None:
    found = {
        text[clock.start : clock.end]: " ".join(f"{m // 60}:{m % 60:02}" for m in clock.minutes)
        for clock in SentenceReading(text).clocks
    }
    assert found == told
