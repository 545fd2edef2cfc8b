"""What a figure counts: its head, what happens to what is counted, and what sets it apart.

Owns the reading of the words around a figure. Knows nothing of rows or natures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from summarizer.across.intervals import Interval, dimension
from summarizer.across.sentences import StorySentence
from summarizer.across.terms import term
from summarizer.across.vocabulary import (
    DIMENSION_WORDS,
    EMPTY_HEADS,
    FATE_OF_WORD,
    FATE_RANK,
    HEADS,
    NO_MARKS,
    TRANSITIVE_TRAPS,
)
from summarizer.models import Attribution
from summarizer.reading.tokens import STOPWORDS, lemma, tokenize
from summarizer.reading.types import DateMention, FigureMention, Token

_AFTER, _BEFORE = 10, 7
_CLAUSE_ENDS = frozenset(
    ', ; : . ( ) — – “ ” " and but or while after as when because before since though'.split()
)
_CURRENCY_LENGTH = 3


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """Is a figure in its sentence with what it counts.

    `head` is the class of things, `fate` what happens to them, `marks` the terms that set them
    apart ("North Korean"), `window` the terms of the clause around the figure.
    """

    sentence: StorySentence
    mention: FigureMention
    interval: Interval
    family: tuple[str, ...]
    head: str | None
    fate: str | None
    marks: frozenset[str]
    window: frozenset[str]
    as_of: DateMention | None
    label: str | None

    @property
    def speakers(self) -> tuple[Attribution, ...]:
        """Return who says it, nearest first."""
        return self.mention.attributed_to


def count_figures(sentences: Iterable[StorySentence]) -> Iterator[Counted]:
    """Yield every figure of the sentences with what it counts, in order.

    A figure that names nothing ("a figure of 6,200 for the same hour") counts what the figure
    before it counts, in its own sentence or the one before.
    """
    last: Counted | None = None
    for sentence in sentences:
        if last is not None and not _follows(last.sentence, sentence):
            last = None
        for mention in sentence.reading.figures:
            counted = _resolve(_count(sentence, mention), last)
            if counted.head is not None and counted.family[0] == "count":
                last = counted
            yield counted


def _follows(earlier: StorySentence, later: StorySentence) -> bool:
    return earlier.article is later.article and later.position - earlier.position <= 1


def _count(sentence: StorySentence, mention: FigureMention) -> Counted:
    before, after = _clause(sentence, mention)
    head, fate = _head(mention, before)
    return Counted(
        sentence=sentence,
        mention=mention,
        interval=Interval.of(mention.low, mention.high, mention.unit, mention.bound),
        family=_family(mention),
        head=head,
        fate=fate or _fate(before, after),
        marks=_marks(mention),
        window=_window((*before, *after)),
        as_of=mention.as_of,
        label=mention.subject,
    )


def _resolve(counted: Counted, last: Counted | None) -> Counted:
    """Let a figure of nothing count what the one before it counts."""
    if counted.head is not None or counted.family[0] != "count" or last is None:
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
    if kind is None:
        return ("count",)
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


def _marks(mention: FigureMention) -> frozenset[str]:
    if mention.subject is None:
        return frozenset()
    words = [token.text for token in tokenize(mention.subject) if token.is_word]
    kept = (lemma(word) for word in words if word.lower() not in NO_MARKS)
    return frozenset(
        term(word)
        for word in kept
        if word != mention.subject_head and word not in NO_MARKS and word not in STOPWORDS
    )


def _clause(sentence: StorySentence, mention: FigureMention) -> tuple[list[Token], list[Token]]:
    """Return the words before and after a figure as far as its clause reaches."""
    tokens = sentence.reading.tokens
    before = [token for token in tokens if token.end <= mention.start]
    after = [token for token in tokens if token.start >= mention.end]
    return (
        list(reversed(_until_clause_end(reversed(before[-_BEFORE:])))),
        _until_clause_end(after[:_AFTER]),
    )


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
    near: list[tuple[int, int, str]] = []
    for distance, token in enumerate(reversed(before)):
        word = lemma(token.text)
        if word in FATE_OF_WORD and word not in TRANSITIVE_TRAPS:
            near.append(_ranked(distance, word))
    near += [
        _ranked(distance, lemma(token.text))
        for distance, token in enumerate(after)
        if lemma(token.text) in FATE_OF_WORD
    ]
    return min(near)[2] if near else None


def _ranked(distance: int, word: str) -> tuple[int, int, str]:
    fate = FATE_OF_WORD[word]
    return distance, FATE_RANK[fate.name], fate.name


def _window(tokens: Iterable[Token]) -> frozenset[str]:
    lemmas = (lemma(token.text) for token in tokens)
    return frozenset(term(word) for word in lemmas if word not in STOPWORDS and word.isalpha())


def dimension_words(counted: Counted) -> frozenset[str]:
    """Return which lengths the clause speaks of: "long", "deep"."""
    words = (token.text.lower() for token in counted.sentence.reading.tokens)
    before, after = _clause(counted.sentence, counted.mention)
    near = {token.text.lower() for token in (*before[-2:], *after[:2])}
    return frozenset(DIMENSION_WORDS[word] for word in words if word in near & set(DIMENSION_WORDS))
