"""Whose count a figure is, which part it plays, and of which time it speaks.

Owns what sets figures of one noun apart: votes for one and for another, a margin, a whole, the
dead of years ago. Knows nothing of natures or rows.
"""

from __future__ import annotations

import re
from datetime import date

from summarizer.across.counts.clauses import Clause
from summarizer.across.counts.comparands import SUMMAND, comparand
from summarizer.across.counts.parts import PART, is_beside_another, is_part
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded
from summarizer.models import Measure, Precision
from summarizer.reading.tokens import lemma, words_of
from summarizer.reading.types import DateMention, FigureMention, Token
from summarizer.verify.memory import remembered

_OWNING = frozenset("receive get win take have hold poll score earn gain collect secure".split())
"""Verbs whose subject owns what is counted: "Hollister received 20,611 votes"."""
_LABEL = re.compile(r"\W*(?:[A-Z][\w’'-]*\s){1,3}(?P<last>[A-Z][\w’'-]*):\s")
"""A line of a table of those who have: "Coast List: 6.0 per cent, 9 seats"."""
_HELPING = frozenset({"have"})
"""An auxiliary owns nothing: "Tumbel has called back 130,000"."""
_MOST_BETWEEN = 3
MARGIN, WHOLE = "margin", "whole"
_MARGIN = frozenset("lead margin majority ahead behind short trail advantage".split())
_NEAR = 3
_FARTHER = 7
_LEADING = frozenset({"led", "leads", "leading"})
"""Verbs of no margin: "85 people were led out"; what one leads by stands behind "by"."""
_AMOUNTS = frozenset({"amount", "be", "come", "stand"})
_TO_ANOTHER = re.compile(r"\sto\s\d")
_BY = re.compile(r"\bby\s(?:(?:just|only|about|some|at\sleast|more\sthan)\s)?$", re.IGNORECASE)
_AHEAD_OF = re.compile(r"\b(?:ahead|short)\sof\s(?:the|its|their|an?)\s(?:\w+\s)?$")
"""What stands before what was expected: "ahead of the £45.5m pencilled in"."""
_OUT_OF = re.compile(r"\bout\sof\s(?:the\s|a\stotal\sof\s|some\s)?$", re.IGNORECASE)
_OF_WHICH = re.compile(r"\d\s(?:\w+\s){0,2}of\s(?:the\s|its\s|their\s|those\s)?$")
"""What stands before a whole: "4,000 of the 12,000 homes"."""
_SINCE = re.compile(
    r"\b(?:from|than|over)\s(?:\w+\s)?$|\bsince\s(?:[\w’']+\s){0,6}$", re.IGNORECASE
)
_OF_A_NOUN = re.compile(r"\b(?:the|its|his|her|their|a)\s$", re.IGNORECASE)
_DAY = len("2026-03-03")
_OWN_TIME = 2
"""Origins that speak of a year make it the story's own, however long ago it was."""
_LONG_AGO = 270
"""Days before the report from which a dated count is no news of this story."""


def owner_of(sentence: StorySentence, mention: FigureMention) -> frozenset[str]:
    """Return the last name of whose count it is: "Ruhl received 210 votes and Osk 190"."""
    text = sentence.text
    if (label := _LABEL.match(text)) is not None and label.end() <= mention.start:
        return folded(label["last"])
    for name in reversed(sentence.reading.names):
        if name.end > mention.start or name.demonym:
            continue
        words = words_of(text[name.end : mention.start])
        plain = all(word[0].isalnum() for word in words) and len(words) <= _MOST_BETWEEN
        verbs = [lemma(word) for word in words]
        owns = not words or (_OWNING & set(verbs) and not _HELPING & set(verbs[:-1]))
        return folded(name.words[-1]) if plain and owns else frozenset()
    return _opening_owner(sentence, mention)


def _opening_owner(sentence: StorySentence, mention: FigureMention) -> frozenset[str]:
    """Return the single capitalised word that opens a sentence and owns: "Osk received 210"."""
    words = words_of(sentence.text[: mention.start])
    opens = 1 < len(words) <= _MOST_BETWEEN and words[0].istitle()
    owns = opens and lemma(words[1]) in _OWNING - _HELPING - {"take", "hold", "get"}
    return folded(words[0]) if owns else frozenset()


def named_before(sentence: StorySentence, mention: FigureMention) -> tuple[str, ...]:
    """Return the last name of whom an age is given: "Terrence Oake, 44"."""
    if mention.unit != "year" or not _BARE.fullmatch(mention.text):
        return ()
    for name in sentence.reading.names:
        parted = _AGED.fullmatch(sentence.text, name.end, mention.start)
        if parted is not None and not name.demonym and _ENDS_AGE.match(sentence.text, mention.end):
            return (name.words[-1].casefold(),)
    return ()


_BARE = re.compile(r"\d{1,3}")
_AGED = re.compile(r"[,”’\"]{0,2}\s\(?(?:aged\s|now\s)?")
_ENDS_AGE = re.compile(r"[,.;)]")


def role_of(sentence: StorySentence, mention: FigureMention, clause: Clause) -> str | None:
    """Return what a count is beside a plain one: "earlier", a "margin", a "whole", a "part"."""
    other = comparand(sentence.text, mention.start, mention.end)
    if other is not None:
        return other
    before = sentence.text[: mention.start]
    if is_part(sentence, mention):
        return PART
    if is_beside_another(before, mention):
        return SUMMAND
    if _is_margin(sentence, mention, clause):
        return MARGIN
    return WHOLE if _OUT_OF.search(before) or _OF_WHICH.search(before) else None


def _is_margin(sentence: StorySentence, mention: FigureMention, clause: Clause) -> bool:
    """Tell "won by 19 votes" and "a majority of 19" from "won by 51 to 49" and "rose by 3%"."""
    before = sentence.text[: mention.start]
    if _AHEAD_OF.search(before):
        return False
    if _BY.search(before) and not _TO_ANOTHER.match(sentence.text, mention.end):
        return mention.measure is not Measure.CHANGE and _may_be_won_by(mention, before)
    near = (*clause.before[:_NEAR], *clause.after[:_NEAR])
    verbs = frozenset() if _BY.search(before) else _LEADING
    if any(lemma(t.text) in _MARGIN and t.text.lower() not in verbs for t in near):
        return True
    subject = [lemma(token.text) for token in clause.before[_NEAR:_FARTHER]]
    return bool(_MARGIN & set(subject)) and bool(
        _AMOUNTS & {*map(_lemma_of, clause.before[:_NEAR])}
    )


def _may_be_won_by(mention: FigureMention, before: str) -> bool:
    """Tell "won by 19 votes" and "late by 3%" from "owned by eleven banks", "By eight"."""
    if mention.unit is not None or mention.subject_head in _WON_BY:
        return True
    return mention.subject_head is None and before.strip().lower() != "by"


_WON_BY = frozenset("vote ballot point seat goal run try set game lap length place".split())


def _lemma_of(token: Token) -> str:
    return lemma(token.text)


def era_of(sentence: StorySentence, mention: FigureMention, story: StorySentences) -> str | None:
    """Return the year of a figure from long before the story; None for one of its own time."""
    known, key = _eras(story), (sentence.number, mention.start)
    if key not in known:
        known[key] = _find_era(sentence, mention, story)
    return known[key]


@remembered
def _eras(_story: StorySentences) -> dict[tuple[int, int], str | None]:
    """Return the eras that were asked for, by sentence and offset: pairs ask again and again."""
    return {}


def _find_era(sentence: StorySentence, mention: FigureMention, story: StorySentences) -> str | None:
    when = _own_date(sentence, mention.as_of) or _only_date(sentence)
    told = sentence.published or ""
    told = told if len(told) >= _DAY else story.first_published or ""
    if when is None or when.latest is None or not told:
        return None
    if _NO_YEAR.fullmatch(when.text):
        return None  # "11 June", told in May: hardly that of the year before
    days = date.fromisoformat(told[:_DAY]) - date.fromisoformat(when.latest[:_DAY])
    year = when.latest[:4]
    own_time = len(story.years.get(year, ())) >= _OWN_TIME
    return year if days.days > _LONG_AGO and not own_time else None


_NO_YEAR = re.compile(
    r"(?:\w+day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+|[A-Z][a-z]+\.?\s\d{1,2}(?:st|nd|rd|th)?)"
)


def _only_date(sentence: StorySentence) -> DateMention | None:
    """Return the one date of a sentence, unless it is what something is compared with."""
    dates = [d for d in sentence.reading.dates if d.precision is not Precision.UNKNOWN]
    return _own_date(sentence, dates[0]) if len(dates) == 1 else None


def _own_date(sentence: StorySentence, date: DateMention | None) -> DateMention | None:
    """Return a date unless something goes on since then, or a noun is known by it.

    "Since he bought it in 2017" and "under the 2019 supply code" date no figure.
    """
    if date is None or _SINCE.search(sentence.text[: date.start]):
        return None
    named = _OF_A_NOUN.search(sentence.text[: date.start])
    return None if named and _NOUN_FOLLOWS.match(sentence.text, date.end) else date


_NOUN_FOLLOWS = re.compile(r"\s[a-z]")
