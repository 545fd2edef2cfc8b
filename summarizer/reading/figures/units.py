"""Units of measure and currencies: how they are written and what they are called.

Owns the closed tables; units have their singular name ("square kilometre"), currencies their
ISO 4217 code. Knows nothing of what a figure counts.
"""

from __future__ import annotations

from summarizer.reading.figures.row import Row
from summarizer.reading.figures.words import word_set

DURATION_UNITS = word_set("second minute hour day week month year decade century")
"""Units of time: a figure with one of them is a duration, an age or an interval."""

LENGTH_UNITS = frozenset(
    (
        "millimetre",
        "centimetre",
        "metre",
        "kilometre",
        "inch",
        "foot",
        "yard",
        "mile",
        "nautical mile",
    )
)
PERCENT = "percent"
TIMES = "times"
YEAR = "year"
PENCE = "pence"
"""Written as a unit of its own; figures count it as hundredths of GBP."""

# A line is a unit and its written forms; "_" stands for a space between words. "second" and
# "hundredweight" forms that are other words as well are left out.
_UNIT_FORMS = """
percentage_point: percentage_point percentage_points pp percent_points
percent: % percent per_cent pct percents
basis point: basis_point basis_points bp bps
times: times x
second: seconds sec secs
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks
month: month months
year: year years yr yrs fiscal_years calendar_years
decade: decade decades
century: century centuries
millimetre: millimetre millimetres millimeter millimeters mm
centimetre: centimetre centimetres centimeter centimeters cm
metre: metre metres meter meters
kilometre: kilometre kilometres kilometer kilometers km kms
inch: inch inches
foot: foot feet ft
yard: yard yards
mile: mile miles
nautical mile: nautical_mile nautical_miles
light year: light_year light_years
square metre: square_metre square_metres square_meter square_meters sq_m m²
square kilometre: square_kilometre square_kilometres square_kilometer square_kilometers sq_km km²
square foot: square_foot square_feet sq_ft
square mile: square_mile square_miles sq_miles
acre: acre acres
hectare: hectare hectares ha
cubic metre: cubic_metre cubic_metres cubic_meter cubic_meters m³
cubic foot: cubic_foot cubic_feet
milligram: milligram milligrams mg
microgram: microgram micrograms
gram: gram grams gramme grammes
kilogram: kilogram kilograms kilo kilos kg kgs
tonne: tonne tonnes metric_ton metric_tons metric_tonnes
ton: ton tons short_tons long_tons
kiloton: kiloton kilotons
megaton: megaton megatons
pound: pound pounds lb lbs
ounce: ounce ounces oz
millilitre: millilitre millilitres milliliter milliliters ml
litre: litre litres liter liters
gallon: gallon gallons
barrel: barrel barrels bbl
bushel: bushel bushels
knot: knot knots
kilometre per hour: km_/_h km/h kmh kph kilometres_per_hour kilometers_per_hour km_per_hour
mile per hour: mph miles_per_hour miles_an_hour
degree Celsius: °_c degrees_celsius degree_celsius degrees_centigrade
degree Fahrenheit: °_f degrees_fahrenheit degree_fahrenheit
degree: ° degree degrees
watt: watt watts
kilowatt: kilowatt kilowatts kw
megawatt: megawatt megawatts mw
gigawatt: gigawatt gigawatts gw
kilowatt hour: kilowatt_hours kwh
megawatt hour: megawatt_hours mwh
gigawatt hour: gigawatt_hours gwh
terawatt hour: terawatt_hours twh
volt: volt volts
hertz: hertz hz
megahertz: megahertz mhz
gigahertz: gigahertz ghz
kilobyte: kilobyte kilobytes kb
megabyte: megabyte megabytes mb
gigabyte: gigabyte gigabytes gb
terabyte: terabyte terabytes tb
decibel: decibel decibels db
calorie: calorie calories kcal
carat: carat carats
point: point points
"""

_CURRENCY_FORMS = """
USD: dollar dollars us_dollars us_dollar u.s._dollars american_dollars usd
AUD: australian_dollars aud
CAD: canadian_dollars cad
NZD: new_zealand_dollars nzd
HKD: hong_kong_dollars hkd
SGD: singapore_dollars sgd
TWD: taiwan_dollars taiwanese_dollars
EUR: euro euros eur
pence: pence
GBP: pounds_sterling sterling gbp british_pounds
EGP: egyptian_pounds
JPY: yen jpy japanese_yen
CNY: yuan renminbi cny rmb chinese_yuan
KRW: won krw
KPW: north_korean_won
RUB: ruble rubles rouble roubles rub
UAH: hryvnia hryvnias hryvnya uah
BYN: belarusian_rubles
INR: rupee rupees inr indian_rupees
PKR: pakistani_rupees pakistan_rupees
LKR: sri_lankan_rupees
CHF: swiss_francs swiss_franc francs chf
SEK: krona kronor swedish_kronor sek
NOK: norwegian_kroner norwegian_crowns nok
DKK: danish_kroner danish_crowns dkk
CZK: czech_crowns koruna korunas czk
PLN: zloty zlotys zlotych pln
HUF: forint forints huf
RON: romanian_lei
TRY: lira liras turkish_lira turkish_liras
LBP: lebanese_pounds lebanese_lira
SYP: syrian_pounds
ILS: shekel shekels
AED: dirham dirhams
SAR: riyal riyals
IRR: rial rials toman tomans
ZAR: rand zar
NGN: naira
KES: kenyan_shillings
BRL: reais brl
MXN: peso pesos mexican_pesos
ARS: argentine_pesos
COP: colombian_pesos
CLP: chilean_pesos
PHP: philippine_pesos
IDR: rupiah
MYR: ringgit
THB: baht
VND: dong
KZT: tenge
GEL: lari
crown: crown crowns
dinar: dinar dinars
shilling: shilling shillings
franc: cfa_francs
mark: marks
guilder: guilder guilders
florin: florin florins
escudo: escudo escudos
drachma: drachma drachmas
thaler: thaler thalers
ducat: ducat ducats
"""


def _pairs(pairs: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in pairs.split())


_SYMBOLS = _pairs(
    """$=USD €=EUR £=GBP ¥=JPY ₹=INR ₽=RUB ₩=KRW ₴=UAH ₺=TRY ₪=ILS ₱=PHP ₦=NGN ฿=THB ₫=VND ₸=KZT
    ₾=GEL"""
)
_DOLLAR_PREFIXES = _pairs(
    "us=USD u.s.=USD a=AUD au=AUD c=CAD ca=CAD hk=HKD nz=NZD s=SGD r=BRL nt=TWD mx=MXN"
)
_CODES_BEFORE = word_set(
    """USD AUD CAD NZD HKD SGD EUR GBP JPY CNY RMB KRW RUB UAH INR PKR CHF SEK NOK DKK PLN TRY
    ILS AED SAR ZAR BRL MXN"""
)
_ALIASES = {"RMB": "CNY"}

Forms = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def _by_first_word(table: str) -> Forms:
    """Index the written forms by their first word, longest form first."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in table.strip().split("\n"):
        name, _, forms = line.partition(": ")
        for form in forms.split():
            words = tuple(form.split("_"))
            index.setdefault(words[0], []).append((words, name))
    return {first: tuple(sorted(forms, key=_longest_first)) for first, forms in index.items()}


def _longest_first(form: tuple[tuple[str, ...], str]) -> int:
    return -len(form[0])


_UNITS = _by_first_word(_UNIT_FORMS)
_CURRENCIES = _by_first_word(_CURRENCY_FORMS)
CURRENCY_CODES = frozenset(name for forms in _CURRENCIES.values() for _, name in forms)


def is_currency(unit: str | None) -> bool:
    """Tell money (an ISO 4217 code, "crown" where the country is open) from other units."""
    return unit in CURRENCY_CODES


def is_share_or_sum(unit: str | None) -> bool:
    """Tell counts, shares and money, which have a level, from lengths, weights and times."""
    return unit is None or unit == PERCENT or is_currency(unit)


def unit_at(row: Row, position: int) -> tuple[str, int] | None:
    """Return the unit whose written form begins at a token, and the token after it."""
    return _form_at(_UNITS, row, position)


def currency_at(row: Row, position: int) -> tuple[str, int] | None:
    """Return the currency whose written form begins at a token, and the token after it."""
    return _form_at(_CURRENCIES, row, position)


def _form_at(index: Forms, row: Row, position: int) -> tuple[str, int] | None:
    for words, name in index.get(row.words[position], ()):
        if row.words[position : position + len(words)] == words:
            return name, position + len(words)
    return None


def currency_before(row: Row, position: int) -> tuple[str, int] | None:
    """Return the currency that stands before an amount, and the token where it begins."""
    mark = position - 1
    symbol = _SYMBOLS.get(row.words[mark])
    if symbol is not None:
        prefix = _DOLLAR_PREFIXES.get(row.words[mark - 1]) if row.is_glued(mark) else None
        return (symbol, mark) if prefix is None else (prefix, mark - 1)
    if mark < 0:
        return None
    written = row.written[mark]
    if written in _CODES_BEFORE:
        return _ALIASES.get(written, written), mark
    return _rupees_before(row, mark)


def _rupees_before(row: Row, mark: int) -> tuple[str, int] | None:
    if row.words[mark] == "." and row.is_glued(mark):
        mark -= 1
    return ("INR", mark) if row.words[mark] == "rs" else None
