"""What a figure counts: its head, what happens to what is counted, and what sets it apart.

Owns the reading of one figure as a count of something. Knows nothing of rows or natures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from summarizer.across.counts.clauses import (
    Clause,
    antecedents,
    clause_of,
    fate_in,
    near_of,
    sizes_in,
    window_of,
)
from summarizer.across.counts.givers import speakers_of
from summarizer.across.counts.intervals import Interval, dimension, interval_of
from summarizer.across.counts.periods import period_of
from summarizer.across.counts.roles import named_before, owner_of, role_of
from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import folded, term
from summarizer.across.story.vocabulary import (
    ADDING_UP,
    CURRENCIES,
    EMPTY_HEADS,
    GENERIC,
    HEADS,
    NO_MARKS,
    PEOPLE,
    QUALIFIERS,
    SCALE_NOUNS,
    TROOPS,
)
from summarizer.models import Attribution, Measure, Reality
from summarizer.reading.figures.units import is_currency
from summarizer.reading.tokens import STOPWORDS, lemma, words_of
from summarizer.reading.types import DateMention, FigureMention

COUNT = ("count",)
"""The family of plain counts, the only one whose head decides what is compared."""

_COUNT_PREPOSITIONS = frozenset({"by", "as", "of", "until", "till", "at", "through"})


@dataclass(frozen=True, eq=False)  # not slotted: `core` is computed once
class Counted:
    """Is a figure in its sentence with what it counts.

    `head` is the class of things, `fate` what happens to them, `owner` whose count it is,
    `role` whether it is a margin or a whole, `marks` the terms that set the things apart ("North
    Korean"), `topic` the terms of the noun phrase measured ("of capacity"), `sizes` the lengths
    meant, `window` the other terms of the clause around the figure, `near` those right beside it.
    """

    sentence: StorySentence
    mention: FigureMention
    interval: Interval
    family: tuple[str, ...]
    head: str | None
    fate: str | None
    owner: frozenset[str]
    role: str | None
    marks: frozenset[str]
    topic: frozenset[str]
    sizes: frozenset[str]
    window: frozenset[str]
    near: frozenset[str]
    as_of: DateMention | None
    label: str | None
    is_change: bool
    speakers: tuple[Attribution, ...]
    period: str | None = None
    """Over which time it adds up, as `periods` tells; None where the source does not say."""
    is_only: bool = False
    """Whether its article gives no other value of the same noun or unit."""
    is_only_of_people: bool = False
    """Whether its article gives no other number of people, by whatever noun."""
    told_in: Mapping[str, tuple[Attribution, ...]] = field(default_factory=dict)
    """Who says so, by the ids of the other articles that give the same value of one noun."""

    @cached_property
    def clause(self) -> Clause:
        """Return the words around the figure."""
        return clause_of(self.sentence, self.mention)

    @cached_property
    def clause_text(self) -> str:
        """Return the words of its clause in their order."""
        clause = self.clause
        return " ".join([token.text for token in (*reversed(clause.before), *clause.after)])

    @cached_property
    def core(self) -> frozenset[str]:
        """Return all terms that say what is counted."""
        head = {term(self.head)} if self.head is not None else set()
        return self.window | self.topic | self.marks | head

    @cached_property
    def qualifiers(self) -> frozenset[str]:
        """Return the words that tell two counts of one noun apart: "confirmed", "suspected".

        A man that stands before the figure is another: "one man died and 34 people were hurt".
        """
        before = self.sentence.text[: self.mention.start]
        own = self.near - folded(before) if " and " in before else self.near
        return (self.marks | own) & QUALIFIERS

    @cached_property
    def opener(self) -> str | None:
        """Return the noun that opens the sentence of a figure, where the figure is none of it."""
        opening = [t for t in self.sentence.reading.tokens[:4] if t.end <= self.mention.start]
        words = [lemma(t.text) for t in opening if t.is_word and t.text.lower() not in STOPWORDS]
        word = term(words[0]) if words else None
        return None if word in GENERIC else word

    @property
    def event_day(self) -> DateMention | None:
        """Return the day of "killed on Monday", not that of "had left by Monday"."""
        if self.fate not in ADDING_UP or self.as_of is None:
            return None
        if EMPTY_HEADS & set(self.sentence.reading.lemmas):
            return None  # "put the toll at 61 on Wednesday": the day of the count
        before = self.sentence.text[: self.as_of.start].lower().split()
        counted = bool(before) and before[-1] in _COUNT_PREPOSITIONS
        return None if counted else self.as_of

    @property
    def is_fewer(self) -> bool:
        """Tell "640 fewer lorries", by which a number has come down, from a number of lorries."""
        return self.mention.text.endswith((" fewer", " less"))

    @property
    def is_actual(self) -> bool:
        """Tell counts from plans and projections."""
        return self.mention.status is Reality.ACTUAL


def count_figure(
    sentence: StorySentence, mention: FigureMention, previous: StorySentence | None
) -> Counted:
    """Return a figure with what its own clause says that it counts."""
    clause = clause_of(sentence, mention)
    family, (head, fate) = _family(mention), _head(mention, clause)
    family = ("age", *aged) if (aged := named_before(sentence, mention)) else family
    happens = fate or fate_in(clause, mention.subject_head)
    return Counted(
        sentence=sentence,
        mention=mention,
        interval=interval_of(mention),
        family=family,
        head=head if family == COUNT else None,
        fate=None if happens == "order" and head != PEOPLE else happens,
        owner=frozenset() if head in (PEOPLE, TROOPS) else owner_of(sentence, mention),
        role=role_of(sentence, mention, clause),
        marks=_marks(mention, head),
        topic=_topic(mention, clause),
        sizes=sizes_in(clause),
        window=window_of(clause, mention) | antecedents(sentence, previous),
        near=near_of(clause, mention),
        as_of=mention.as_of,
        label=mention.subject,
        is_change=mention.measure is Measure.CHANGE and mention.unit != "percent",
        speakers=speakers_of(sentence, mention, previous),
        period=period_of(sentence.text, mention.start, mention.end),
    )


def _family(mention: FigureMention) -> tuple[str, ...]:
    """Return what kind of quantity it is; only figures of one family are ever compared."""
    unit, _, per = (mention.unit or "").partition(" per ")
    kind, per = dimension(unit or None), per or mention.rate_per or ""
    if per:
        return ("rate", kind or "count", per)
    if kind is None and mention.subject_head in CURRENCIES:
        return ("money", mention.subject_head)
    if kind is None:
        return COUNT
    if kind == "length":
        return ("length",)
    if is_currency(kind):
        return ("money", kind)
    return ("unit", kind)


def _head(mention: FigureMention, clause: Clause) -> tuple[str | None, str | None]:
    """Return the class of the head and the fate the head itself names ("evacuees")."""
    head = mention.subject_head
    if head in EMPTY_HEADS and head in HEADS:
        return HEADS[head]  # "the death toll from the flood": the noun itself says of whom
    if head is None or head in EMPTY_HEADS or _gives_number(head, clause):
        return _head_before(clause) if mention.unit is None else (None, None)
    if head in _LIVES or _is_a_people(mention):
        return PEOPLE, None
    return HEADS.get(head, (head, None))


_LIVES = frozenset({"life", "live"})
"""What is lost by people alone, as both lemmas of "lives"."""


def _is_a_people(mention: FigureMention) -> bool:
    """Tell people called by where they are from: "at least seven Belmarians"."""
    return mention.subject is not None and _PEOPLE_OF.search(mention.subject) is not None


_PEOPLE_OF = re.compile(r"\b[A-Z][a-z]+(?:ans|ers|ites|ese|ish|is|men|women|ards)$")


def _gives_number(head: str, clause: Clause) -> bool:
    """Tell "Police put the number at 30,000": the noun gives the count and is not counted."""
    behind = [lemma(token.text) for token in clause.after]
    ahead = [lemma(token.text) for token in clause.before]
    return head not in behind and head in ahead and bool(EMPTY_HEADS & set(ahead[:_GIVEN_AS]))


_GIVEN_AS = 3


def _head_before(clause: Clause) -> tuple[str | None, str | None]:
    """Look back for what is counted: "increase its troop deployment to as many as 100,000"."""
    for token in clause.before:
        known = HEADS.get(lemma(token.text))
        if known is not None:
            return known
    scales = (lemma(token.text) for token in clause.before[:2])
    return next((word for word in scales if word in SCALE_NOUNS), None), None


def _marks(mention: FigureMention, head: str | None) -> frozenset[str]:
    """Return what sets a count apart: the words of its noun phrase beside the head."""
    if mention.subject is None or mention.subject_head in EMPTY_HEADS:
        return frozenset()
    words = [word for word in words_of(mention.subject) if word[0].isalnum()]
    kept = [lemma(word) for word in words if word.lower() not in NO_MARKS]
    return frozenset(
        term(word)
        for word in kept
        if word not in _UNMARKED
        and word != mention.subject_head
        and HEADS.get(word, ("", None))[0] != head
    )


def _topic(mention: FigureMention, clause: Clause) -> frozenset[str]:
    """Return what is measured: the noun phrase of the figure, or the word right after it."""
    if mention.subject is not None:
        return folded(mention.subject) - _MONEY
    adjacent = [t for t in clause.after[:1] if t.start - mention.end <= 1]
    return frozenset(word for token in adjacent for word in folded(token.text)) - _MONEY


_UNMARKED = NO_MARKS | STOPWORDS
_MONEY = frozenset(map(term, CURRENCIES))
