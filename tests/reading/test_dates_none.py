"""Words and numbers that look like dates and are none."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.reading.dates import read_dates

NO_DATES = {
    "may the verb": "The council may close the lock.",
    "march the verb": "They march on the capital.",
    "march the noun": "The women’s march drew a crowd.",
    "a march on a place": "The March on Dunmore drew a crowd.",
    "capital March in a name": "Travis and March Air Base reopened.",
    "May the person": "Theresa May resigned.",
    "May after by": "A speech by May Chen was praised.",
    "June the person": "June Smith said nothing.",
    "April the person": "A letter from April Jones arrived.",
    "August the person": "August Weber and his wife left.",
    "Jan the person": "Jan told them nothing.",
    "Sun and Sat": "The Sun rose while Sat Nav failed.",
    "days back at": "They were ten days back at work.",
    "weeks back pay": "They got two weeks back pay.",
    "hours back to": "She walked two hours back to the camp.",
    "second": "The second lock failed in a second.",
    "thousands": "About 2,000 troops left.",
    "round count": "Some 2000 people left.",
    "count that looks like a year": "They found 1900 people there.",
    "count after in": "It failed in 2000 cases.",
    "count after of": "a force of 2000",
    "count with an adjective": "at least 1500 North Korean troops",
    "rate": "around 1200 casualties a day",
    "change by": "The count rose by 2000, he said.",
    "range of counts": "from 1500 to 10,000 men",
    "counts between": "between 1500 and 2000 people",
    "money": "It cost $2019.",
    "numbered thing": "Resolution 2231 passed.",
    "flight": "Flight 2019 was late.",
    "regulation": "Under 2016/679 it is banned.",
    "before Christ": "They ruled in 2019 BC.",
    "strong": "a 2019-strong crowd",
    "more than": "There were more than 2019.",
    "hyphened number": "It was COVID-19 again.",
    "identifier": "533f8b16-f20c-4ffb-9691-b766978a69cb",
    "phone number": "Call 555-2019-11.",
    "score": "They won 3:2.",
    "verse": "He read John 3:16 aloud.",
    "half": "Half the crowd left.",
    "quarter without a year": "They lost in the third quarter.",
    "fall the verb": "Prices fall and they spring back.",
    "fall of a place": "in the fall of Dunmore",
    "fall in prices": "This fall in prices hurts.",
    "the same day": "On the same day he left.",
    "the next day": "The next day he left.",
    "the day before": "He had left the day before.",
    "duration": "It lasted two years.",
    "last the verb": "It can last a week.",
    "last of": "in the last weeks of the war",
    "age": "an 18-year-old man",
    "habit": "He swims every Friday.",
    "plural weekday": "He swims on Fridays.",
    "some Tuesday": "It fell on a Tuesday.",
    "named day": "She won on Super Tuesday.",
    "first Tuesday": "It is held the first Tuesday of each month.",
    "last Tuesday of": "It fell on the last Tuesday of the war.",
    "masthead": "The Sunday Times reported it.",
    "masthead of any name": "The writer says so in The Sunday Ledger.",
    "accord": "The Friday Accord holds.",
    "programme": "He spoke on Saturday Night Live.",
    "outlet": "USA Today reported it.",
    "column": "He told This Week in Asia.",
    "impossible digits": "It was 2026-13-45.",
    "impossible slashes": "It was 45/13/2026.",
    "nothing": "",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NO_DATES.items()])
def test_reads_no_date(text: str) -> None:
    assert read_dates(text) == ()
    assert read_dates(text, date(2026, 3, 4)) == ()
