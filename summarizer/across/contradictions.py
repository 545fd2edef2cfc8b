"""What one source says is not so and another tells as so, in whatever words.

Owns that test: the words around a "not" or "no" that another origin uses without one, in sentences
that share more besides. `denials` knows the strict case of one verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.judges import judges_of
from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.across.sides import both_by_one
from summarizer.across.stances import StanceRow, against, asks_whether
from summarizer.across.terms import SPEECH, folded, name_terms, term
from summarizer.across.unknowns import calls_unknown
from summarizer.across.vocabulary import GENERIC
from summarizer.models import Attribution, DisagreementKind, Nature
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import Token

_NO = re.compile(
    r"\b(?:no(?!\sfewer|\sless|\smore)|not(?!\sonly|\sjust)|never|none|nobody|neither|cannot|"
    r"rul(?:e|es|ed)\sout|exclud(?:e|es|ed)|den(?:y|ies|ied)(?!\s(?:it|this|that)\b))\b|n[’']t\b",
    re.IGNORECASE,
)
_ONLY_A_TIME = re.compile(r"\b(?:before|until|till|yet)\b", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:now|since|has|have|will|meanwhile|after\sall|later|extended|changed|reversed|agreed)\b",
    re.IGNORECASE,
)
_AHEAD, _BEHIND, _NEAR, _AT_ONCE = 7, 4, 4, 5
_FEWEST = 2
_OF_FOCUS, _OF_REST, _OF_NAMES, _OF_CONTEXT, _ENOUGH = 1.0, 0.6, 0.3, 0.25, 1.35
_MOST_ROWS, _DAY = 4, 10
_ALIKE = 0.95
"""What two sentences share at least, before anything else about them is looked at."""


@dataclass(frozen=True, eq=False)
class Said:
    """Is a sentence that says so or not so, with who says it."""

    sentence: StorySentence
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class ContradictionRow(StanceRow):
    """Is what one tells and another says is not so."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    nature: Nature
    told: Said
    denied: Said
    words: tuple[str, ...]

    @property
    def stances(self) -> tuple[Said, Said]:
        """Return both sides, what is told first."""
        return self.told, self.denied

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the words that both share."""
        return ("contradicted", *self.words)

    @property
    def question(self) -> str:
        """Return the question that is answered yes and no."""
        return asks_whether(self.told)

    @property
    def explanation(self) -> str:
        """Return who says what, and whether the later may replace the earlier."""
        told = against(self.told, self.denied)
        update = self.nature is Nature.UPDATE
        return f"{told} The later report tells how it changed." if update else told


def contradiction_rows(
    story: StorySentences, taken: Sequence[StorySentence]
) -> list[ContradictionRow]:
    """Return what some deny and others tell, the most alike first, each sentence once."""
    held = {sentence.number for sentence in taken}
    used = set[int]()
    found: list[tuple[float, StorySentence, StorySentence, tuple[str, ...]]] = []
    for sentence in story:
        if denies(sentence):
            found += _telling(sentence, story)
    found.sort(key=lambda one: (-one[0], one[1].number, one[2].number))
    rows: list[ContradictionRow] = []
    for _, told, denied, words in found:
        if len(rows) == _MOST_ROWS:
            break
        if used & {told.number, denied.number} or held >= {told.number, denied.number}:
            continue
        row = _row(told, denied, words, story)
        if row is not None:
            used |= {told.number, denied.number}
            rows.append(row)
    return rows


def denies(sentence: StorySentence) -> bool:
    """Tell a denial from what is not known, and from what is not so only for a time."""
    found = _NO.search(sentence.text)
    if found is None or calls_unknown(sentence.text) or sentence.text.endswith("?"):
        return False
    return _ONLY_A_TIME.search(sentence.text, found.end()) is None


def _telling(
    denied: StorySentence, story: StorySentences
) -> Iterator[tuple[float, StorySentence, StorySentence, tuple[str, ...]]]:
    """Yield the sentences that tell what one denies, with how alike they are."""
    dates = frozenset[str]().union(*(folded(m.text) for m in denied.reading.dates))
    focus = denied_terms(denied) - name_terms(denied.reading) - dates
    core = _focus(denied, 1, _AT_ONCE) - dates
    rare = {word for word in focus if word.isalpha() and story.is_rare(word)}
    numbers = {number for word in sorted(rare) for number in story.postings.get(word, ())}
    for number in sorted(numbers):
        told = story[number]
        if told.article is denied.article or told.origin == denied.origin:
            continue
        shared = focus & story.terms[number]
        score, words = _likeness(denied, told, shared, story)
        if score < _ENOUGH or len(words) < _FEWEST or told.text.endswith("?"):
            continue
        if not core & story.terms[number]:
            continue  # "had no power": what is denied is the power, not the night
        if not _is_denied(told, shared) and not calls_unknown(told.text):
            yield score, told, denied, words


def _likeness(
    denied: StorySentence, told: StorySentence, focus: frozenset[str], story: StorySentences
) -> tuple[float, tuple[str, ...]]:
    """Return how much two sentences share, and the telling words among it."""
    whole = story.terms[denied.number] & story.terms[told.number]
    if story.mass(whole) < _ALIKE * story.heaviest:
        return 0.0, ()
    both = whole - GENERIC - focus
    names = name_terms(denied.reading) | name_terms(told.reading)
    rest = frozenset(word for word in both - names if story.is_telling(word))
    around = story.terms_around(denied) & story.terms_around(told)
    context = around - both - focus - names - GENERIC
    weighed = (
        (_OF_FOCUS, focus - GENERIC),
        (_OF_REST, rest),
        (_OF_NAMES, both & names),
        (_OF_CONTEXT, context),
    )
    score = sum(worth * story.mass(words) for worth, words in weighed) / story.heaviest
    telling = frozenset(word for word in (focus - GENERIC) | rest if word.isalpha())
    return score, tuple(sorted(telling, key=lambda word: (-story.weight(word), word))[:3])


_SPOKEN = frozenset(map(term, SPEECH))


def denied_terms(sentence: StorySentence) -> frozenset[str]:
    """Return the terms near the words that deny: what is said not to be."""
    return _focus(sentence, _BEHIND, _AHEAD)


def _focus(sentence: StorySentence, behind: int, ahead: int) -> frozenset[str]:
    """Return the terms near the words that deny: what follows, and what stands just before."""
    tokens = [token for token in sentence.reading.tokens if token.is_word]
    words: set[str] = set()
    for found in _NO.finditer(sentence.text):
        after = [t for t in tokens if t.start >= found.end()][:ahead]
        before = [t for t in tokens if t.end <= found.start()][-behind:]
        words |= {_term(t) for t in (*before, *after) if t.text.lower() not in STOPWORDS}
    return frozenset(words - _SPOKEN - GENERIC)


def _term(token: Token) -> str:
    return term(lemma(token.text))


def _is_denied(sentence: StorySentence, words: frozenset[str]) -> bool:
    """Tell whether each of some words stands close behind a denial."""
    tokens = [token for token in sentence.reading.tokens if token.is_word]
    spots = [n for n, token in enumerate(tokens) if _term(token) in words]
    ends = [found.end() for found in _NO.finditer(sentence.text)]
    close = [
        any(tokens[max(0, n - _NEAR)].start <= end <= tokens[n].start for end in ends)
        for n in spots
    ]
    return bool(close) and all(close)


def _row(
    told: StorySentence, denied: StorySentence, words: tuple[str, ...], story: StorySentences
) -> ContradictionRow | None:
    one, two = (Said(s, judges_of(s, 0, 1, story)) for s in (told, denied))
    nature = nature_of_denial(told, denied)
    if both_by_one(one.speakers, two.speakers) and nature is not Nature.UPDATE:
        return None
    return ContradictionRow(nature, one, two, words)


def nature_of_denial(told: StorySentence, denied: StorySentence) -> Nature:
    """Call what a later report says has come about an update, anything else a conflict."""
    days = [(s.article.published or "")[:_DAY] for s in (told, denied)]
    if not all(len(day) == _DAY for day in days) or days[0] == days[1]:
        return Nature.CONFLICT
    later = told if days[0] > days[1] else denied
    return Nature.UPDATE if _NOW.search(later.text) else Nature.CONFLICT
