"""Numbers that are no figures, and the small counts that are."""

from __future__ import annotations

import pytest

from summarizer.reading.figures import read_figures
from tests.reading.figure_oracle import Expected, assert_reads, fig, rows

NO_FIGURE = {
    "no-number": "The dam held.",
    "empty": "",
    "ordinal-word": "He finished third in the second race.",
    "ordinal-digits": "The 23rd regiment left on the 3rd.",
    "one-as-pronoun": "One of them left and no one came.",
    "one-another": "They helped one another.",
    "one-as-determiner": "One officer came.",
    "one-day": "One day he will leave.",
    "idiom-zero": "Investigators zero in on ground zero.",
    "year": "It opened in 2019.",
    "year-of-a-noun": "The 2023 elections were calm.",
    "year-genitive": "Mr Orlo's 2023 visit failed.",
    "years-paired": "He came in 2019 and 2023.",
    "years-dashed": "It fell in 2019-2023 and in 2014-15.",
    "year-at-the-end": "They met in Umbria, 1987",
    "old-year": "The abbey burned in 1650.",
    "decade": "It was built in the 1990s, not the '80s.",
    "month-first": "It opened on March 27, 2024.",
    "day-first": "It opened on 27 March.",
    "two-days": "It ran on March 3-5 and on March 7 and 9.",
    "abbreviated-month": "It opened on Sept. 11.",
    "iso-date": "It opened on 2024-03-27.",
    "slashed-date": "It opened on 3/27/2024, after 9/11.",
    "clock": "It opened at 10:30 and shut at 5 p.m.",
    "clock-glued": "It opened at 9am.",
    "hours-paired": "It is open between 9 and 5 p.m.",
    "zone": "It struck at 1430 GMT.",
    "hour-and-part-of-the-day": "The bridge reopened at seven this morning.",
    "minutes-past": "The gas escaped at about ten past six on Monday.",
    "hour-of-a-count": "The count was made at nine this evening.",
    "hour-in-the-evening": "The curfew runs from eight in the evening until six in the morning.",
    "hour-and-day": "The council meets at ten on Friday and left at 7 yesterday.",
    "hour-of-a-beginning": "The vote begins at eleven; doors open at 9.",
    "hour-after-its-day": "They meet on Monday at six.",
    "hours-between": "It is due between six and seven this evening.",
    "hour-planned": "A vigil is planned for seven tonight.",
    "half-past": "The service starts at half past seven.",
    "quarter-to": "The last boat sails at a quarter to nine.",
    "score": "The Terns won 3-1.",
    "score-of-votes": "The board voted 5-4, a 5-4 ruling.",
    "score-rising": "The Terns lost 1-3 to the Gulls.",
    "tally": "The council voted 12 to 9, and the bill passed 218 to 212.",
    "tally-after-by": "It closed the hall by 12 to 9, and the baths by twelve to nine.",
    "tally-of-a-vote": "A vote of 12 to 9 closed it; the vote was 12 to 9.",
    "list-marker": "1. Boil the water.",
    "bracketed-marker": "(2) Boil the water [3].",
    "no-3": "He lives at No. 3 and reads page 12.",
    "article": "Article 5 and Sections 4 and 6 apply.",
    "flight": "Flight 370 took Route 66.",
    "hash": "He is #3.",
    "type": "He has type 2 diabetes.",
    "phase": "The Phase 3 trial began.",
    "day-two": "It broke on day two of the trial.",
    "product": "He bought an iPhone 15 and a Boeing 737.",
    "resolution": "Resolution 2231 passed.",
    "code-words": "MiG-29 and F-16 jets, a T-72, COVID-19, the G20 and A320.",
    "code-with-dash": "MiG–29 jets flew.",
    "code-with-slash": "It is 24/7, and he gave it 7/10.",
    "glued-letters": "He likes 3G, 4x4 and 1080p.",
    "uuid": "533f8b16-f20c-4ffb-9691-b766978a69cb",
    "web-address": "See https://example.org/2024/300/12-men?id=44 and www.example.org/3.",
    "mail-address": "Write to desk300@example.org.",
    "phone": "Call +44 20 7946 0958 or (202) 555-0147 or 202-555-0147.",
    "version": "It runs 1.2.3 and version 2.5.",
    "name-with-number-word": "The Group of Seven met the Big Three.",
    "work-title": "He watched 60 Minutes on CBS.",
    "idle-compound": "A two-way, three-pronged, five-star plan for a two-state future.",
    "year-in-words": "He read Nineteen Eighty-Four.",
    "second-half": "It slowed in the second half of the game.",
    "stray-half": "It broke in half.",
    "third-man": "A third man fled.",
    "leading-zeros": "Agent 007 left at 0600.",
    "table": "5 7 12 9 4",
    "absurd-length": "It is 1" + "0" * 40 + " long.",
}


@pytest.mark.parametrize("text", NO_FIGURE.values(), ids=NO_FIGURE)
def test_numbers_that_count_nothing_are_no_figures(text: str) -> None:
    assert read_figures(text) == ()


STILL_FIGURES = {
    "toll-of-a-morning": ("The toll stood at seven this morning.", [fig("seven", 7)]),
    "rise-of-a-morning": ("The toll rose by seven this morning.", [fig("seven", 7)]),
    "found-in-a-morning": ("Rescuers found seven this morning.", [fig("seven", 7)]),
    "price-that-opens": ("The share opened at 12 on Monday.", [fig("12", 12)]),
    "count-at-a-beginning": ("Talks began at eleven sites.", [fig("eleven", 11)]),
    "age-at-a-beginning": ("Children start at five.", [fig("five", 5)]),
    "range-after-by": ("It rose by 12 to 15 percent.", [fig("12 to 15 percent", 12, 15)]),
    "range-of-people": ("It feeds 9 to 12 people.", [fig("9 to 12", 9, 12)]),
    "tally-of-votes": ("It passed by 12 votes to 9.", [fig("12", 12, subject="votes"), fig("9")]),
    "ships-fired-at": ("It fired at seven ships on Monday.", [fig("seven", 7)]),
    "small-count": ("The two leaders met.", [fig("two", 2, subject="leaders", status="actual")]),
    "small-count-to-come": ("He will meet the two leaders.", [fig("two", 2, status="actual")]),
    "one-percent": ("It fell one percent.", [fig("one percent", 1, unit="percent")]),
    "one-year": ("It took one year.", [fig("one year", 1, unit="year")]),
    "four-digits-like-a-year": ("It hired 2000 welders.", [fig("2000", 2000)]),
    "range-like-years": ("It hired 1500 to 2000 welders.", [fig("1500 to 2000", 1500, 2000)]),
    "place-then-count": ("In Umbria 34 people died.", [fig("34", 34)]),
    "gift": ("It gave Ukraine 31 tanks.", [fig("31", 31, subject="tanks")]),
    "headline": ("Flood Kills 31 in Umbria", [fig("31", 31)]),
    "sentence-start": ("About 40 came.", [fig("About 40", 40)]),
    "month-then-count": ("In March 340 people came.", [fig("340", 340)]),
    "day-of-march": ("On March 3, 340 people came.", [fig("340", 340)]),
    "quotation-mark": ("“100,000” was his answer.", [fig("100,000", 100000)]),
    "dash-before": ("He feared the worst—100,000 dead.", [fig("100,000", 100000)]),
    "bracket": ("It burned 500 acres (202 hectares).", [fig("500 acres"), fig("202 hectares")]),
}


@rows(STILL_FIGURES)
def test_numbers_that_look_like_names_or_years_may_count(
    text: str, expected: list[Expected]
) -> None:
    assert_reads(text, expected)
