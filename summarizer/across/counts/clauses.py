"""The words around a figure, as far as its clause reaches.

Owns the cutting of clauses and what is read off their words: what happens to the things counted,
which length is meant. Knows nothing of what figures have in common.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer.across.counts.persons import counts_people
from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import UNSAID, folded, term
from summarizer.across.story.vocabulary import (
    CURRENCIES,
    DIMENSION_WORDS,
    FATE_OF_WORD,
    FATE_RANK,
    PEOPLE,
    SCALES,
    TAKING,
    TRANSITIVE_TRAPS,
)
from summarizer.reading.figures.words import AUXILIARIES, IRREGULAR_PAST, IRREGULAR_PLURALS
from summarizer.reading.tokens import STOPWORDS, lemma, words_of
from summarizer.reading.types import FigureMention, Token

_AFTER, _BEFORE = 10, 10
_CLAUSE_ENDS = frozenset(
    ', ; : . ( ) — – “ ” " and but or while after as when because before since though'.split()
)
_RELATIVES = frozenset({"which", "that", "who"})
_PRONOUNS = frozenset({"it", "they", "this", "these", "that"})
_POWER = frozenset({"power", "electricity", "supply"})
_LOSING = frozenset({"without", "cut", "lose", "knock", "restore", "no"})
_LIFE, _TAKING_LIFE = frozenset({"life", "live"}), frozenset({"lose", "claim", "take", "cost"})
_LOST = 6
"""Words from a figure to the lives of "six Belmarian soldiers lost their lives"."""
_HOMES = frozenset({"home", "population"})
_WORK = frozenset({"job", "work", "post", "position"})
_ENDING_WORK = frozenset(
    {"lose", "loss", "cut", "shed", "axe", "slash", "go", "eliminate", "scrap", "disappear", "out"}
)
_NEAR = 3
"""Telling words on each side of a figure that stand near it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Is the words before a figure, nearest first, and after it; dates are left out.

    The first `own` words before it stand in its own clause, the rest in the one it leans on.
    """

    before: tuple[Token, ...]
    after: tuple[Token, ...]
    own: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Return all words of the clause."""
        return (*self.before, *self.after)


def clause_of(sentence: StorySentence, mention: FigureMention) -> Clause:
    """Return the clause of a figure; one that says nothing reaches back a clause further.

    ", which is 60 meters long" and ", or 97 percent of capacity" speak of what stands before.
    """
    told: Sequence[Token] = sentence.reading.tokens
    if dates := sentence.reading.dates:
        told = [t for t in told if not any(d.start <= t.start < d.end for d in dates)]
    ahead = [token for token in reversed(told) if token.end <= mention.start]
    after = _behind([token for token in told if token.start >= mention.end][:_AFTER], mention)
    before = _until_clause_end(ahead[:_BEFORE])
    own = len(before)
    if before and not after and all(t.text.lower() in _COPULAS for t in before):
        opening = _until_clause_end(token for token in told if token.end <= before[-1].start)
        return Clause((*before, *reversed(opening)), (), own + len(opening))
    if _leans_back(before):
        rest = [token for token in ahead if not before or token.end <= before[-1].start]
        inner = next((n for n, t in enumerate(rest) if _tells(t)), 0)
        before += _until_clause_end(rest[inner : inner + _BEFORE])
    return Clause(tuple(before), tuple(after), own)


_COPULAS = frozenset("is was are were be been has had have now stands stood at".split())
"""Verbs of "The cost of the mission, launch included, is 985 million": the subject opens it."""


def _leans_back(before: Sequence[Token]) -> bool:
    if before and before[-1].text.lower() in _RELATIVES:
        return True
    return not any(_tells(token) for token in before)


def _tells(token: Token) -> bool:
    return token.is_word and token.text.lower() not in STOPWORDS


def _until_clause_end(tokens: Iterable[Token]) -> list[Token]:
    kept: list[Token] = []
    for token in tokens:
        if token.text.lower() in _CLAUSE_ENDS:
            break
        if token.is_word:
            kept.append(token)
    return kept


def _behind(tokens: list[Token], mention: FigureMention) -> list[Token]:
    """Return the words after a figure, past what its noun shares the verb with.

    "1.6 million homes and businesses lost supply", "some 1,300 people, were brought to safety".
    """
    end = len(words_of(mention.subject or ""))
    if not 0 < end < len(tokens) - 1 or not _goes_on(tokens[end:]):
        return _until_clause_end(tokens)
    return [t for t in tokens[:end] if t.is_word] + _until_clause_end(tokens[end + 1 :])


def _goes_on(rest: Sequence[Token]) -> bool:
    """Tell ", were" and "and businesses lost" right after the noun of a figure."""
    words = [token.text.lower() for token in rest]
    if words[0] == ",":
        return words[1] in AUXILIARIES
    pairs = itertools.pairwise(words)
    return words[0] == "and" and any(_is_noun(one) and _is_verb(two) for one, two in pairs)


def _is_noun(word: str) -> bool:
    return word in IRREGULAR_PLURALS or (word.endswith("s") and word not in STOPWORDS)


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or word in IRREGULAR_PAST or word.endswith("ed")


def fate_in(clause: Clause, head: str | None = None) -> str | None:
    """Return the fate named nearest to the figure; of two as near, the graver.

    `head` is the noun counted: that homes are homes tells nothing of who lives there.
    """
    ahead = [_plain_lemma(token) for token in clause.before]
    behind = [w for t in clause.after if (w := _plain_lemma(t)) != head or w not in _HOMES]
    if _LIFE & {*behind[:_LOST]} and _TAKING_LIFE & {*ahead, *behind[:_LOST]}:
        return "die"
    near = _fates(ahead[: clause.own], behind) or _fates(ahead, behind)
    if near:
        return min(near)[2]
    if _POWER & {*ahead, *behind} and _LOSING & {*ahead, *behind}:
        return "cut_off"
    if "part" in behind and "take" in behind:
        return "gather"
    if {"hear", "from"} <= {token.text.lower().replace("heard", "hear") for token in clause.tokens}:
        return "miss"
    if _LIFE & set(behind) and _TAKING_LIFE & {*ahead, *behind}:
        return "die"
    if _WORK & {*ahead, *behind} and _ENDING_WORK & {*ahead, *behind}:
        return "dismiss"
    if _has(_HOSPITAL, clause) and counts_people(head or PEOPLE):
        return "injure"
    away = {"out", "safety"} & set(behind) or _has(_TAKEN_OFF, clause)
    taken = (away and TAKING & {*ahead, *behind}) or TAKING & set(ahead[:1])
    return "leave" if taken else None


def _has(words: re.Pattern[str], clause: Clause) -> bool:
    """Tell whether some words stand in a clause, before the figure or behind it."""
    sides = (reversed(clause.before), clause.after)
    return any(words.search(" ".join(token.text for token in side)) for side in sides)


_HOSPITAL = re.compile(r"\b(?:in|into|to)\s(?:the\s|an?\s)?hospitals?\b")
"""As in "for nine of them the party ended in hospital"."""
_TAKEN_OFF = re.compile(
    r"\b(?:taken|brought|lifted|flown|moved|led|helped|winched)\s(?:off|ashore)\b"
)


def _fates(ahead: Sequence[str], behind: Sequence[str]) -> list[tuple[int, int, str]]:
    return [
        *(_ranked(n, word) for n, word in enumerate(ahead) if _names_fate_ahead(word)),
        *(_ranked(n, word) for n, word in enumerate(behind) if word in FATE_OF_WORD),
    ]


def _plain_lemma(token: Token) -> str:
    """Return the lemma of a word; a capital within a sentence makes it a name: "Rescue Office"."""
    return lemma(token.text) if token.text.islower() or token.start == 0 else token.text


def _names_fate_ahead(word: str) -> bool:
    """Tell fates from verbs of their own before the figure: "left 12 people homeless"."""
    return word in FATE_OF_WORD and word not in TRANSITIVE_TRAPS


def _ranked(distance: int, word: str) -> tuple[int, int, str]:
    fate = FATE_OF_WORD[word]
    return distance, FATE_RANK[fate.name], fate.name


def window_of(clause: Clause, mention: FigureMention) -> frozenset[str]:
    """Return the terms of a clause without those that only say what kind of figure it is."""
    measure = {*(mention.unit or "").split(), mention.subject_head or "", mention.rate_per or ""}
    lemmas = [lemma(token.text) for token in clause.tokens]
    kept = {term(w) for w in lemmas if w not in UNSAID and w.isalpha()}
    return frozenset(kept - _MEASURING_TERMS - {term(word) for word in measure})


_MEASURING = SCALES | CURRENCIES | set(DIMENSION_WORDS)
_MEASURING_TERMS = frozenset(map(term, _MEASURING))


def near_of(clause: Clause, mention: FigureMention) -> frozenset[str]:
    """Return the terms nearest to a figure on either side: what is done and to what."""
    measure = {*(mention.unit or "").split(), mention.rate_per or ""}
    dropped = measure | _NOT_NEAR
    sides = (
        [w for token in side if (w := lemma(token.text)).isalpha() and w not in dropped][:_NEAR]
        for side in (clause.before, clause.after)
    )
    return frozenset(term(word) for side in sides for word in side)


_NOT_NEAR = _MEASURING | UNSAID


def antecedents(sentence: StorySentence, previous: StorySentence | None) -> frozenset[str]:
    """Return what "It is 60 meters long" may speak of: the terms of the sentence before."""
    tokens = sentence.reading.tokens
    if previous is None or not tokens or tokens[0].text.lower() not in _PRONOUNS:
        return frozenset()
    return folded(previous.text)


def sizes_in(clause: Clause) -> frozenset[str]:
    """Return which lengths the words beside a figure speak of: "long", "deep"."""
    near = (token.text.lower() for token in (*clause.before[:2], *clause.after[:2]))
    return frozenset(DIMENSION_WORDS[word] for word in near if word in DIMENSION_WORDS)
