"""What a figure counts: its head, what happens to what is counted, and what sets it apart.

Owns the reading of the words around a figure. Knows nothing of rows or natures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from summarizer.across.intervals import Interval, dimension
from summarizer.across.sentences import StorySentence
from summarizer.across.terms import folded, term
from summarizer.across.vocabulary import (
    CURRENCIES,
    DIMENSION_WORDS,
    EMPTY_HEADS,
    FATE_OF_WORD,
    FATE_RANK,
    GIVING,
    HEADS,
    NO_MARKS,
    SCALES,
    TAKING,
    TRANSITIVE_TRAPS,
)
from summarizer.models import Attribution, Measure, Reality
from summarizer.reading.tokens import STOPWORDS, lemma, tokenize
from summarizer.reading.types import DateMention, FigureMention, Token

COUNT = ("count",)
"""The family of plain counts, the only one whose head decides what is compared."""

_AFTER, _BEFORE = 10, 10
_CLAUSE_ENDS = frozenset(
    ', ; : . ( ) — – “ ” " and but or while after as when because before since though'.split()
)
_CURRENCY_LENGTH = 3
_RELATIVES = frozenset({"which", "that", "who"})


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """Is a figure in its sentence with what it counts.

    `head` is the class of things, `fate` what happens to them, `marks` the terms that set them
    apart ("North Korean"), `topic` the terms of the noun phrase measured ("of capacity"),
    `window` the other terms of the clause around the figure.
    """

    sentence: StorySentence
    mention: FigureMention
    interval: Interval
    family: tuple[str, ...]
    head: str | None
    fate: str | None
    marks: frozenset[str]
    topic: frozenset[str]
    window: frozenset[str]
    as_of: DateMention | None
    label: str | None
    is_change: bool

    @property
    def is_actual(self) -> bool:
        """Tell counts from plans and projections."""
        return self.mention.status is Reality.ACTUAL

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return who says it, nearest first: who is credited, or who "gave a figure of" it."""
        return self.mention.attributed_to or _giver(self.sentence, self.mention)


def count_figures(sentences: Iterable[StorySentence]) -> Iterator[Counted]:
    """Yield every figure of the sentences with what it counts, in order.

    A figure that names nothing ("a figure of 6,200 for the same hour") counts what the figure
    before it counts, in its own sentence or the one before.
    """
    last: Counted | None = None
    previous: StorySentence | None = None
    for sentence in sentences:
        if last is not None and not _follows(last.sentence, sentence):
            last = None
        if previous is not None and not _follows(previous, sentence):
            previous = None
        for mention in sentence.reading.figures:
            counted = _resolve(_count(sentence, mention, previous), last)
            if counted.head is not None:
                last = counted
            yield counted
        previous = sentence


def _follows(earlier: StorySentence, later: StorySentence) -> bool:
    return earlier.article is later.article and later.position - earlier.position <= 1


def _count(
    sentence: StorySentence, mention: FigureMention, previous: StorySentence | None
) -> Counted:
    before, after = _clause(sentence, mention)
    family, (head, fate) = _family(mention), _head(mention, before)
    return Counted(
        sentence=sentence,
        mention=mention,
        interval=Interval.of(mention.low, mention.high, mention.unit, mention.bound),
        family=family,
        head=head if family == COUNT else None,
        fate=fate or _fate(before, after),
        marks=_marks(mention, head),
        topic=_topic(mention, after),
        window=_window((*before, *after), mention) | _antecedents(sentence, previous),
        as_of=mention.as_of,
        label=mention.subject,
        is_change=mention.measure is Measure.CHANGE,
    )


def _resolve(counted: Counted, last: Counted | None) -> Counted:
    """Let a figure of nothing count what the one before it counts."""
    if counted.head is not None or counted.family != COUNT or last is None:
        return counted
    words = set(counted.sentence.reading.lemmas)
    if counted.sentence is not last.sentence and not words & EMPTY_HEADS:
        return counted
    same_time = "same" in words and counted.as_of is None
    return replace(
        counted,
        head=last.head,
        fate=counted.fate or last.fate,
        marks=last.marks,
        label=last.label,
        window=counted.window | last.window,
        as_of=last.as_of if same_time else counted.as_of,
    )


def _family(mention: FigureMention) -> tuple[str, ...]:
    """Return what kind of quantity it is; only figures of one family are ever compared."""
    kind = dimension(mention.unit)
    if mention.rate_per is not None:
        return ("rate", kind or "count", mention.rate_per)
    if kind is None and mention.subject_head in CURRENCIES:
        return ("money", mention.subject_head)
    if kind is None:
        return COUNT
    if kind == "length":
        return ("length",)
    if len(kind) == _CURRENCY_LENGTH and kind.isupper():
        return ("money", kind)
    return ("unit", kind)


def _head(mention: FigureMention, before: list[Token]) -> tuple[str | None, str | None]:
    """Return the class of the head and the fate the head itself names ("evacuees")."""
    head = mention.subject_head
    if head is None or head in EMPTY_HEADS:
        return _head_before(before) if mention.unit is None else (None, None)
    return HEADS.get(head, (head, None))


def _head_before(before: list[Token]) -> tuple[str | None, str | None]:
    """Look back for what is counted: "increase its troop deployment to as many as 100,000"."""
    for token in reversed(before):
        known = HEADS.get(lemma(token.text))
        if known is not None:
            return known
    return None, None


def _marks(mention: FigureMention, head: str | None) -> frozenset[str]:
    """Return what sets a count apart: the words of its noun phrase beside the head."""
    if mention.subject is None:
        return frozenset()
    words = [token.text for token in tokenize(mention.subject) if token.is_word]
    kept = (lemma(word) for word in words if word.lower() not in NO_MARKS)
    return frozenset(
        term(word)
        for word in kept
        if word not in NO_MARKS | STOPWORDS | {mention.subject_head}
        and HEADS.get(word, ("", None))[0] != head
    )


def _clause(sentence: StorySentence, mention: FigureMention) -> tuple[list[Token], list[Token]]:
    """Return the words before and after a figure as far as its clause reaches.

    "..., which is 60 meters long" reaches back to what "which" stands for.
    """
    tokens = sentence.reading.tokens
    ahead = [token for token in reversed(tokens) if token.end <= mention.start]
    after = [token for token in tokens if token.start >= mention.end]
    before = _until_clause_end(ahead[:_BEFORE])
    if before and before[-1].text.lower() in _RELATIVES:
        rest = [token for token in ahead if token.end <= before[-1].start]
        before += _until_clause_end([token for token in rest if token.is_word][:_BEFORE])
    return before[::-1], _until_clause_end(after[:_AFTER])


def _until_clause_end(tokens: Iterable[Token]) -> list[Token]:
    kept: list[Token] = []
    for token in tokens:
        if token.text.lower() in _CLAUSE_ENDS:
            break
        if token.is_word:
            kept.append(token)
    return kept


def _fate(before: list[Token], after: list[Token]) -> str | None:
    """Return the fate named nearest to the figure; of two as near, the graver."""
    ahead = [lemma(token.text) for token in reversed(before)]
    behind = [lemma(token.text) for token in after]
    near = [
        *(_ranked(n, w) for n, w in enumerate(ahead) if w in FATE_OF_WORD and _names_fate(w)),
        *(_ranked(n, word) for n, word in enumerate(behind) if word in FATE_OF_WORD),
    ]
    if near:
        return min(near)[2]
    return "leave" if "out" in behind and TAKING & {*ahead, *behind} else None


def _names_fate(word: str) -> bool:
    """Tell fates from verbs of their own before the figure: "left 12 people homeless"."""
    return word not in TRANSITIVE_TRAPS


def _ranked(distance: int, word: str) -> tuple[int, int, str]:
    fate = FATE_OF_WORD[word]
    return distance, FATE_RANK[fate.name], fate.name


def _topic(mention: FigureMention, after: list[Token]) -> frozenset[str]:
    """Return what is measured: the noun phrase of the figure, or the word right after it."""
    if mention.subject is not None:
        return folded(mention.subject)
    adjacent = after[:1] if after and after[0].start - mention.end <= 1 else []
    return frozenset(word for token in adjacent for word in folded(token.text))


def _window(tokens: Iterable[Token], mention: FigureMention) -> frozenset[str]:
    """Return the terms of a clause without those that only say what kind of figure it is."""
    lemmas = (lemma(token.text) for token in tokens)
    measure = set((mention.unit or "").split()) | SCALES | CURRENCIES | set(DIMENSION_WORDS)
    measure |= {mention.subject_head or "", mention.rate_per or ""}
    dropped = {term(word) for word in measure}
    kept = (term(word) for word in lemmas if word not in STOPWORDS and word.isalpha())
    return frozenset(word for word in kept if word not in dropped)


def _antecedents(sentence: StorySentence, previous: StorySentence | None) -> frozenset[str]:
    """Return what "It is 60 meters long" may speak of: the terms of the sentence before."""
    opening = sentence.reading.tokens[0].text.lower() if sentence.reading.tokens else ""
    if previous is None or opening not in {"it", "they", "this", "these", "that"}:
        return frozenset()
    return folded(previous.text)


def _giver(sentence: StorySentence, mention: FigureMention) -> tuple[Attribution, ...]:
    """Return who "gave a figure of 6,200" or "counted 13,100 evacuees"."""
    for name in reversed(sentence.reading.names):
        between = [t for t in sentence.reading.tokens if name.end <= t.start < mention.start]
        if between and not name.demonym and _gives(between):
            called = Attribution(name=" ".join(name.words), role=None, via=None, named=True)
            return (called,)
    return ()


def _gives(between: list[Token]) -> bool:
    """Tell whether the words from a name to a figure say that the one gives the other."""
    words = [lemma(t.text) for t in between if t.is_word]
    plain = [t.text for t in between if not t.is_word and t.text not in "()"]
    return not plain and len(words) <= _BEFORE and bool(GIVING & set(words))


def dimension_words(counted: Counted) -> frozenset[str]:
    """Return which lengths the clause speaks of: "long", "deep"."""
    words = (token.text.lower() for token in counted.sentence.reading.tokens)
    before, after = _clause(counted.sentence, counted.mention)
    near = {token.text.lower() for token in (*before[-2:], *after[:2])}
    return frozenset(DIMENSION_WORDS[word] for word in words if word in near & set(DIMENSION_WORDS))
