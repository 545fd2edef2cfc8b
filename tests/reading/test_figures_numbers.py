"""Numbers and units: what a figure is worth, whatever the way it is written."""

from __future__ import annotations

from tests.reading.figure_oracle import Expected, assert_reads, fig, rows

NUMBERS = {
    "comma": ("The quake damaged 1,204 homes.", [fig("1,204", 1204)]),
    "two-commas": ("It holds 2,340,117 books.", [fig("2,340,117", 2340117)]),
    "comma-and-decimals": ("The plot covers 1,204.5 hectares.", [fig("1,204.5 hectares", 1204.5)]),
    "no-separator": ("The yard employs 1500 welders.", [fig("1500", 1500)]),
    "no-break-space": ("Some 1\u00a0204 homes burned.", [fig("Some 1\u00a0204", 1204)]),
    "narrow-space": ("It holds 12\u202f500 seats.", [fig("12\u202f500", 12500)]),
    "plain-space": ("The dam displaced 10 000 farmers.", [fig("10 000", 10000)]),
    "three-groups": ("They counted 2 340 117 votes.", [fig("2 340 117", 2340117)]),
    "dots-twice": ("The census found 1.204.567 residents.", [fig("1.204.567", 1204567)]),
    "dot-and-comma": ("He owes €1.204,50 in rent.", [fig("€1.204,50", 1204.5)]),
    "one-dot-is-decimal": ("The ratio was 1.204 percent.", [fig("1.204 percent", 1.204)]),
    "indian-groups": ("It served 1,25,000 meals.", [fig("1,25,000", 125000)]),
    "lakh-and-crore": (
        "The state spent Rs 5 crore on 2 lakh saplings.",
        [fig("Rs 5 crore", 50000000, unit="INR"), fig("2 lakh", 200000, unit=None)],
    ),
    "decimal-without-zero": ("The rate was .5 percent.", [fig(".5 percent", 0.5)]),
    "minus": ("The valley recorded −12 degrees.", [fig("−12 degrees", -12, unit="degree")]),
    "end-of-sentence": ("The ferry carried 412.", [fig("412", 412)]),
    "million": ("The firm sold 2.5 million pumps.", [fig("2.5 million", 2500000)]),
    "bn": ("The loan is worth $2.5bn.", [fig("$2.5bn", 2500000000, unit="USD")]),
    "mn-k-tn": (
        "They raised $3mn, lost £40k and owe €1.2tn.",
        [fig("$3mn", 3000000), fig("£40k", 40000), fig("€1.2tn", 1200000000000)],
    ),
    "m-of-money": ("The bridge cost £5m.", [fig("£5m", 5000000, unit="GBP")]),
    "m-of-people": ("The strike hit 5m commuters.", [fig("5m", 5000000, unit=None)]),
    "m-of-length": ("The wave was 5m high.", [fig("5m", 5, unit="metre")]),
    "no-binary-noise": ("It cost $0.1 billion.", [fig("$0.1 billion", 100000000)]),
}

WORDS = {
    "teens": ("Eleven divers surfaced.", [fig("Eleven", 11)]),
    "hyphen": ("The class has twenty-three pupils.", [fig("twenty-three", 23)]),
    "thousands": ("About eleven thousand birds died.", [fig("About eleven thousand", 11000)]),
    "hundred-and": ("She won two hundred and five votes.", [fig("two hundred and five", 205)]),
    "american-hundred": (
        "It seats three hundred twelve people.",
        [fig("three hundred twelve", 312)],
    ),
    "twenty-five-hundred": (
        "Twenty-five hundred workers left.",
        [fig("Twenty-five hundred", 2500)],
    ),
    "mixed-groups": (
        "The town has one hundred and two thousand and forty voters.",
        [fig("one hundred and two thousand and forty", 102040)],
    ),
    "a-hundred": ("A hundred goats were stolen.", [fig("A hundred", 100)]),
    "a-million-and-a-half": (
        "A million and a half pilgrims came.",
        [fig("A million and a half", 1500000)],
    ),
    "two-and-a-half": (
        "It drew two and a half million visitors.",
        [fig("two and a half million", 2500000)],
    ),
    "two-and-a-half-years": (
        "He served two and a half years.",
        [fig("two and a half years", 2.5, unit="year")],
    ),
    "half-a-million": ("Half a million bees escaped.", [fig("Half a million", 500000)]),
    "quarter-of-a-million": (
        "A quarter of a million tyres burned.",
        [fig("A quarter of a million", 250000)],
    ),
    "half-an-hour": ("The blackout lasted half an hour.", [fig("half an hour", 0.5, unit="hour")]),
    "dozen": ("Two dozen sailors deserted.", [fig("Two dozen", 24)]),
    "half-dozen": ("A half-dozen eggs broke.", [fig("A half-dozen", 6)]),
    "zero": ("The clinic reported zero infections.", [fig("zero", 0)]),
    "tens-of-thousands": (
        "Tens of thousands of pilgrims came.",
        [fig("Tens of thousands", 10000, None, bound="at_least", subject="pilgrims")],
    ),
    "hundreds": ("Hundreds of cars stood idle.", [fig("Hundreds", 100, None, bound="at_least")]),
    "dozens": ("Dozens were hurt.", [fig("Dozens", 12, None, bound="at_least")]),
    "scores": ("Scores of boats sank.", [fig("Scores", 20, None, bound="at_least")]),
    "millions-of-money": (
        "It wasted hundreds of millions of dollars.",
        [fig("hundreds of millions of dollars", 100000000, None, unit="USD")],
    ),
    "several-hundred": (
        "Several hundred villagers fled.",
        [fig("Several hundred", 200, 900, bound="about")],
    ),
    "a-few-thousand": (
        "A few thousand fans sang.",
        [fig("A few thousand", 2000, 9000, bound="about")],
    ),
    "couple-of-hundred": (
        "A couple of hundred trees fell.",
        [fig("A couple of hundred", 200, bound="about")],
    ),
}

SHARES = {
    "two-thirds": (
        "Two-thirds of the crew fell ill.",
        [fig("Two-thirds", 66.67, unit="percent", bound="about", subject="crew")],
    ),
    "three-quarters": (
        "Three quarters of voters agree.",
        [fig("Three quarters", 75, bound="exact")],
    ),
    "a-third-of": ("A third of the fleet is old.", [fig("A third", 33.33, unit="percent")]),
    "half-the": ("Half the orchards froze.", [fig("Half", 50, unit="percent", subject="orchards")]),
    "one-in-five": ("One in five pupils is absent.", [fig("One in five", 20, unit="percent")]),
    "seven-out-of-ten": ("Seven out of 10 patients recover.", [fig("Seven out of 10", 70)]),
    "in-is-no-ratio": (
        "He won 3 in 24 hours.",
        [fig("3", 3, unit=None), fig("24 hours", 24, unit="hour")],
    ),
}

UNITS = {
    "dollars-words": ("It cost 300 dollars.", [fig("300 dollars", 300, unit="USD")]),
    "us-dollars": ("It cost US$300.", [fig("US$300", 300, unit="USD")]),
    "australian": ("It cost A$300.", [fig("A$300", 300, unit="AUD")]),
    "canadian-words": ("It cost 300 Canadian dollars.", [fig("300 Canadian dollars", unit="CAD")]),
    "code-before": ("It cost EUR 300.", [fig("EUR 300", unit="EUR")]),
    "yen": ("It cost 1,200 yen.", [fig("1,200 yen", 1200, unit="JPY")]),
    "won": ("It cost 3 trillion won.", [fig("3 trillion won", 3000000000000, unit="KRW")]),
    "won-is-a-verb": ("The 14 won medals.", [fig("14", 14, unit=None)]),
    "sign": ("Prices rose 7%.", [fig("7%", 7, unit="percent")]),
    "per-cent": ("Prices rose 7 per cent.", [fig("7 per cent", 7, unit="percent")]),
    "points": (
        "Support fell 4 percentage points.",
        [fig("4 percentage points", 4, unit="percentage_point")],
    ),
    "basis-points": ("Yields rose 25 basis points.", [fig("25 basis points", unit="basis point")]),
    "glued-unit": ("The trail is 12km long.", [fig("12km", 12, unit="kilometre")]),
    "american-spelling": (
        "The trail is 12 kilometers long.",
        [fig("12 kilometers", unit="kilometre")],
    ),
    "square": ("It burned 40 square miles.", [fig("40 square miles", unit="square mile")]),
    "speed": ("Winds reached 150 km/h.", [fig("150 km/h", 150, unit="kilometre per hour")]),
    "celsius": ("It was 41.5°C in the shade.", [fig("41.5°C", 41.5, unit="degree Celsius")]),
    "hyphenated": (
        "The yard launched a 3,000-ton tanker.",
        [fig("3,000-ton", 3000, unit="ton", subject="tanker", subject_head="tanker")],
    ),
    "calibre": ("They fired 155mm shells.", [fig("155mm", 155, unit="millimetre")]),
    "duration": ("Crews searched for 36 hours.", [fig("36 hours", 36, unit="hour", measure=None)]),
    "duration-in-words": ("The siege lasted six months.", [fig("six months", 6, unit="month")]),
    "consecutive": ("It rained nine straight days.", [fig("nine straight days", 9, unit="day")]),
    "times": ("Rents are ten times higher.", [fig("ten times", 10, unit="times")]),
    "tenfold": ("Rents rose tenfold.", [fig("tenfold", 10, unit="times")]),
    "twice": ("Rents are twice as high.", [fig("twice", 2, unit="times")]),
    "age-before": ("A man aged 42 was held.", [fig("42", 42, unit="year", subject=None)]),
    "age-apposed": ("Ines Vaz, 42, was held.", [fig("42", 42, unit="year", subject=None)]),
    "age-at-death": ("Ines Vaz died at 91.", [fig("91", 91, unit="year", subject=None)]),
    "age-hyphens": ("A 42-year-old man fell.", [fig("42-year-old", 42, unit="year", subject=None)]),
    "age-in-words": ("A five-year-old girl fell.", [fig("five-year-old", 5, unit="year")]),
    "ages-paired": (
        "The girls, ages 13 and 15, swam.",
        [fig("13", 13, unit="year"), fig("15", 15, unit="year")],
    ),
}


@rows({**NUMBERS, **WORDS})
def test_numbers_are_worth_what_they_say(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)


@rows(SHARES)
def test_shares_are_percentages(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)


@rows(UNITS)
def test_units_have_one_name(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)
