"""The question that a row of figures answers, and what every answer implies.

Owns templates only: what cannot be asked in plain English is asked by the words of a source, with
the figure left blank. Decides nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from summarizer.across.counts.persons import counts_people
from summarizer.across.counts.things import COUNT, Counted
from summarizer.across.rows.wording import plural
from summarizer.across.story.excerpts import around
from summarizer.across.story.standalone import stands_alone
from summarizer.across.story.terms import folded, term
from summarizer.across.story.vocabulary import (
    FATE,
    FATE_OF_WORD,
    HEADS,
    MASSES,
    PEOPLE,
    SCALE_NOUNS,
    TROOPS,
    Fate,
)
from summarizer.reading.tokens import lemma

_MOST_WORDS = 6
_A_SUM = 10_000
"""From here on a bare number of debts or losses is money, and there is much of it, not many."""
_OPENERS = frozenset("the a an of its their his her our another additional more other".split())
_NO_PLURAL = frozenset(
    "people men women children dead killed injured wounded missing police staff fish aircraft "
    "cattle sheep personnel crew folk".split()
)


def question(figures: Sequence[Counted], *, ahead: bool) -> str:
    """Return the question that a row's figures answer; `ahead` asks after a projection."""
    if figures[0].family == COUNT:
        return _ask_count(figures, ahead=ahead)
    could = " could it be" if ahead else ""
    return f"{_how_much(figures[0])}{could} ({_as_told(figures)})?"


def statement(figures: Sequence[Counted]) -> str | None:
    """Return what counts of a named thing imply: "North Korean troops have been sent"."""
    things, fate = _thing(figures), _fate(figures)
    if figures[0].family != COUNT or fate is None or things is None or " " not in things:
        return None
    said = f"{things} {fate.asked}"
    return said[:1].upper() + said[1:]


def _ask_count(figures: Sequence[Counted], *, ahead: bool) -> str:
    first, things, fate = figures[0], _thing(figures), _fate(figures)
    if first.head in SCALE_NOUNS:
        return f"What {first.head} is it?"
    if first.owner and not ahead and (owner := _owner(first)):
        return f"How many {things} does {owner} have?" if things else f"How many has {owner}?"
    if fate is not None and fate.name == "order" and not any(_says_leave(f) for f in figures):
        return f"How many {things} does the order cover?"
    if fate is not None:
        return f"How many {things} {fate.asked_ahead if ahead else fate.asked}?"
    if first.head in MASSES and first.interval.typical >= _A_SUM:
        return f"How much{' could it be' if ahead else ''} ({_as_told(figures)})?"
    could = " could there be" if ahead else ""
    return f"How many{f' {things}' if things else ''}{could} ({_as_told(figures)})?"


def _how_much(counted: Counted) -> str:
    """Return what asks for an amount of some unit."""
    if counted.family[0] == "age":
        return f"How old is {counted.family[-1].title()}"
    unit, per = counted.mention.unit, counted.mention.rate_per
    each = f" per {per}" if per else ""
    if unit is None or unit == "percentage_point":
        return f"How much{each}"
    if unit == "percent":
        return f"What percentage{each}"
    if counted.family[0] == "money" or unit.isupper():
        return f"How much money{each}"
    if counted.family[-1] == "time":
        return "How long"
    if counted.family[0] == "length" and len(counted.sizes) == 1:
        (size,) = counted.sizes
        return f"How {'far' if size in _FAR else size}"
    return f"How many {plural(unit)}{each}"


_FAR = frozenset({"away", "above", "below"})


def _as_told(figures: Sequence[Counted]) -> str:
    """Return the words around the clearest of some figures, the figure itself left blank."""
    heard = Counter(word for one in figures for word in one.near | one.topic)
    clearest = min(
        figures,
        key=lambda one: (
            -sum(heard[word] > 1 for word in one.near | one.topic),
            not stands_alone(one.sentence),
            len(one.sentence.text),
        ),
    )
    return around(clearest.sentence, clearest.mention.start, clearest.mention.end)


def _thing(figures: Sequence[Counted]) -> str | None:
    """Return what a row counts in the words that its sources use most; None where none does."""
    fate = _fate(figures)
    heads = Counter(f.mention.subject_head for f in figures if f.mention.subject_head)
    if fate is not None and any(_names(head, fate) for head in heads):
        return PEOPLE  # "deaths" are people who have died
    labels = Counter(label for counted in figures if (label := _label(counted)))
    if not labels:
        head = figures[0].head
        return _several(head) if head else None
    best = min(labels, key=lambda label: (-labels[label], len(label), label))
    return PEOPLE if fate is not None and figures[0].head == PEOPLE and " " not in best else best


def _names(head: str, fate: Fate) -> bool:
    """Tell "deaths" and "killed", which name what becomes of people."""
    return HEADS.get(head, ("", None))[1] == fate.name or FATE_OF_WORD.get(head) is fate


def _label(counted: Counted) -> str | None:
    """Return the noun phrase of a figure in the plural, short enough for a question."""
    head = counted.mention.subject_head
    if counted.label is None or head is None:
        return None
    words = [word for word in counted.label.split() if word.lower() not in _OPENERS]
    if not 0 < len(words) <= _MOST_WORDS or lemma(words[-1]) != head:
        return None
    return " ".join((*words[:-1], _several(words[-1])))


def _several(noun: str) -> str:
    return noun if noun in _NO_PLURAL or noun.endswith("s") else plural(noun)


def _fate(figures: Sequence[Counted]) -> Fate | None:
    """Return what becomes of the things counted where most figures say it and it can be asked."""
    fates = Counter(counted.fate for counted in figures if counted.fate is not None)
    if not fates:
        return None
    name, times = fates.most_common(1)[0]
    if 2 * times <= len(figures) or not _befalls(name, figures):
        return None
    return FATE[name]


def _befalls(fate: str, figures: Sequence[Counted]) -> bool:
    """Tell whether a fate is one of people and people are counted, or one of things."""
    nouns = {c.mention.subject_head or c.head or "" for c in figures if c.fate == fate}
    of_people = [n in (PEOPLE, TROOPS) or n in HEADS or counts_people(n) for n in nouns]
    if fate == "destroy":
        return not any(counts_people(noun) for noun in nouns)
    return fate == "cut_off" or (all(of_people) and not {"home", "car", "job"} & nouns)


def _owner(counted: Counted) -> str | None:
    """Return the name of whose count it is, as the source gives it."""
    names = (name for name in counted.sentence.reading.names if counted.owner <= folded(name.text))
    return next((" ".join(name.words) for name in names), None)


def _says_leave(counted: Counted) -> bool:
    return term("leave") in folded(counted.sentence.text)
