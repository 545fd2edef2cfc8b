"""What one source says and another denies.

Owns that test: one deed, told with "not" or "no" by one mouth and without by another. Only rare
words of a story can be denied: what everybody speaks of is denied and told in many senses.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.sides import speaker_keys
from summarizer.across.rows.stances import StanceRow, against, asks_whether
from summarizer.across.story.passages import is_past
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import SPEECH, UNSAID, term
from summarizer.across.story.unknowns import calls_unknown
from summarizer.across.story.vocabulary import GENERIC
from summarizer.across.views.judges import judges_of
from summarizer.models import Attribution, DisagreementKind, EventStatus, Nature
from summarizer.reading.tense import event_status
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import Token

_NOT = frozenset({"not", "never", "n't", "n’t"})
_HELPERS = frozenset({"had", "has", "have", "did", "was", "were", "been"})
_DENYING = _NOT | {"no"}
_NO = frozenset({"no", "nobody", "none", "nothing", "without", "neither", "nor"})
_CUT = frozenset({",", ";", ":", ".", "(", ")", "but", "that", "because", "although", "while"})
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|disput(?:es|ed)|reject(?:s|ed))\b|n[’']t\b", re.IGNORECASE
)
_LOOK_BACK, _AROUND, _SUBJECT = 3, 8, 7
_RARE = 8
_SAME_CONTEXT = 0.3


@dataclass(frozen=True, eq=False)
class Told:
    """Is a deed in its sentence, denied or not, with the words around it."""

    sentence: StorySentence
    word: str
    written: str
    denied: bool
    context: frozenset[str]
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class DenialRow(StanceRow):
    """Is a deed that some tell and others deny."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    word: str
    written: str
    telling: tuple[Told, ...]
    denying: tuple[Told, ...]

    @property
    def stances(self) -> tuple[Told, ...]:
        """Return both sides, those who tell it first."""
        return (*self.telling, *self.denying)

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the deed, never who denies it."""
        return ("denied", self.word)

    @property
    def nature(self) -> Nature:
        """Return what yes against no amounts to: both cannot be true of one deed."""
        return Nature.CONFLICT

    @property
    def question(self) -> str:
        """Return the question that is answered yes and no."""
        return asks_whether(self.telling[0])

    @property
    def explanation(self) -> str:
        """Return who says what."""
        return against(self.telling[0], self.denying[0], "denying it")


def denial_rows(story: StorySentences) -> list[DenialRow]:
    """Return the deeds of a story that one mouth tells and another denies."""
    denied: dict[str, list[Told]] = defaultdict(list)
    for told in _denied(story):
        denied[told.word].append(told)
    rows = (_row(word, found, story) for word, found in sorted(denied.items()))
    return [row for row in rows if row is not None]


def _denied(story: StorySentences) -> Iterator[Told]:
    for sentence in story:
        tokens = sentence.reading.tokens
        held = [n for n, token in enumerate(tokens) if token.text.lower() in _DENYING]
        if not held or calls_unknown(sentence.text):
            continue
        for n in held:
            by_none = tokens[n].text.lower() == "no"
            word = _done_by_none(tokens, n) if by_none else _denied_word(tokens, n)
            if word is not None and len(story.postings.get(term(lemma(word.text)), ())) <= _RARE:
                yield _told(sentence, word, denied=True, story=story)


def _denied_word(tokens: tuple[Token, ...], n: int) -> Token | None:
    """Return the verb that "had not" or "did not" stands before."""
    helper = tokens[n - 1].text.lower() if n else ""
    if helper not in _HELPERS:
        return None
    base = helper == "did"
    for token in tokens[n + 1 : n + 1 + _LOOK_BACK]:
        word = token.text.lower()
        if word in _CUT:
            return None
        if word in STOPWORDS or not word.isalpha():
            continue
        known = lemma(word) in SPEECH or term(lemma(word)) in GENERIC
        return None if known or not (base or is_past(word)) else token
    return None


def _done_by_none(tokens: tuple[Token, ...], n: int) -> Token | None:
    """Return the participle of "no timetable had been printed"."""
    ahead = tokens[n + 1 : n + 1 + _SUBJECT]
    at = next((m for m, token in enumerate(ahead, n + 1) if token.text.lower() in _HELPERS), None)
    if at is None or any(token.text.lower() in _CUT for token in tokens[n + 1 : at]):
        return None
    word = next((t for t in tokens[at : at + _LOOK_BACK] if t.text.lower() not in _HELPERS), None)
    done = word is not None and is_past(word.text) and term(lemma(word.text)) not in GENERIC
    return word if done else None


def _told(sentence: StorySentence, word: Token, *, denied: bool, story: StorySentences) -> Told:
    tokens = [token for token in sentence.reading.tokens if token.is_word]
    at = next(n for n, token in enumerate(tokens) if token.start == word.start)
    near = tokens[max(0, at - _AROUND) : at] + tokens[at + 1 : at + 1 + _AROUND]
    lemmas = (lemma(token.text) for token in near)
    kept = {term(w) for w in lemmas if w not in UNSAID and w.isalpha()}
    return Told(
        sentence=sentence,
        word=term(lemma(word.text)),
        written=word.text,
        denied=denied,
        context=frozenset(kept - GENERIC - {term(lemma(word.text))}),
        speakers=judges_of(sentence, word.start, word.end, story),
    )


def _row(word: str, denied: list[Told], story: StorySentences) -> DenialRow | None:
    asserted = list(_asserted(word, story))
    telling = [a for a in asserted if any(_opposed(a, d, story) for d in denied)]
    denying = [d for d in denied if any(_opposed(a, d, story) for a in asserted)]
    if not telling:
        return None
    return DenialRow(word, denying[0].written, tuple(_one_each(telling)), tuple(_one_each(denying)))


def _one_each(told: Iterable[Told]) -> list[Told]:
    first: dict[str, Told] = {}
    for one in told:
        first.setdefault(one.sentence.origin, one)
    return list(first.values())[:3]


def _asserted(word: str, story: StorySentences) -> Iterator[Told]:
    """Yield the sentences that use a word as done, with nothing near that turns it round."""
    for number in story.postings.get(word, ()):
        sentence = story[number]
        words = {token.text.lower() for token in sentence.reading.tokens}
        turned = (
            words & (_NOT | _NO) or _DENIES.search(sentence.text) or calls_unknown(sentence.text)
        )
        if turned or event_status(sentence.text) is not EventStatus.HAPPENED:
            continue
        for token in sentence.reading.tokens:
            if is_past(token.text) and term(lemma(token.text)) == word:
                yield _told(sentence, token, denied=False, story=story)
                break


def _opposed(one: Told, other: Told, story: StorySentences) -> bool:
    """Tell whether two mouths speak of one deed: most of the lighter context is shared."""
    if one.sentence is other.sentence or _one_mouth(one, other):
        return False
    both_speak = bool(one.speakers and other.speakers)
    if one.sentence.origin == other.sentence.origin and not both_speak:
        return False
    lighter = min(story.mass(one.context), story.mass(other.context))
    return bool(lighter) and story.mass(one.context & other.context) >= _SAME_CONTEXT * lighter


def _one_mouth(one: Told, other: Told) -> bool:
    return bool(speaker_keys(one.speakers) & speaker_keys(other.speakers))
