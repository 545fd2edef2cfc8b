"""A thing that some tell to be in a state and others out of it: held and freed, shut and open.

Owns the reading of states and of what is in them, and their pairing. Whether that is a change or
two views is told by the dates of the reports.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import ClassVar

from summarizer.across.rows.sides import both_by_one
from summarizer.across.rows.stances import StanceRow, against, asks_whether, is_supposed
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import SPEECH, folded, name_terms, term
from summarizer.across.story.unknowns import calls_unknown
from summarizer.across.story.vocabulary import GENERIC, SCALES
from summarizer.across.views.judgement_words import REVERSED
from summarizer.across.views.judges import judges_of
from summarizer.across.views.state_words import AXES, AXES_BY_OPENING, LETTERS, Axis
from summarizer.models import Attribution, DisagreementKind, Nature
from summarizer.reading.chunks import Kept
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import Token

_SUBJECT, _AHEAD, _BEHIND, _TURNED = 3, 9, 5, 4
_OF_REST, _ONE_SUBJECT, _ENOUGH = 0.4, 0.1, 0.6
_MOST_ROWS, _MOST_A_SIDE = 4, 3
_DENIED = re.compile(r"\b(?:den(?:y|ies|ied)|nobody|none\sof|no\sone)\s(?:[\w’']+\s){0,6}$", re.I)
_WORD = re.compile(r"[a-z]{3,}")
_CLAUSE_END = re.compile(r"[,;:]\s")
_HE = re.compile(r"^\W*(?:he|she|it|they)\b", re.IGNORECASE)
_IT_WAS = re.compile(r"\b(?:it|he|she|they|which|who)(?:\s(?:has|have|had|was|were|is|are|been))*$")
"""Before a state: "They noted filth at the plant, and it has been shut"."""
_SPOKEN = frozenset(map(term, SPEECH))
_SCALES = frozenset(map(term, SCALES))


@dataclass(frozen=True, eq=False)
class State:
    """Is a thing in a state, or out of it, in its sentence; `holders` are terms for the thing."""

    sentence: StorySentence
    axis: Axis
    is_on: bool
    words: str
    holders: frozenset[str]
    subject: frozenset[str]
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class StateRow(StanceRow):
    """Is a thing told to be in a state and out of it."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    nature: Nature
    states: tuple[State, ...]
    about: tuple[str, ...]

    @property
    def stances(self) -> tuple[State, ...]:
        """Return the states, in the order of the reports."""
        return self.states

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the state and the thing, never who tells it."""
        return ("state", self.states[0].axis.name, *self.about)

    @property
    def question(self) -> str:
        """Return the question that is answered yes and no."""
        return asks_whether(self.states[0])

    @property
    def explanation(self) -> str:
        """Return who says what, and whether the later report may tell a change."""
        one = self.states[0]
        other = next(state for state in self.states if state.is_on is not one.is_on)
        told = against(one, other)
        return f"{told} {_WHY[self.nature]}".strip()


_WHY = {
    Nature.UPDATE: "The later report tells how it changed.",
    Nature.UNDETERMINED: "A report is undated, so which state came last is unknown.",
    Nature.CONFLICT: "",
}


def state_rows(story: StorySentences, taken: Sequence[StorySentence]) -> list[StateRow]:
    """Return the things told to be in a state and out of it, the most alike first."""
    held = {sentence.number for sentence in taken}
    states = list(_states(story))
    found = sorted(_opposed(states, story), key=lambda pair: (-pair[0], *_places(pair[1:])))
    rows: list[StateRow] = []
    used: set[int] = set()
    for _, one, two in found:
        numbers = {one.sentence.number, two.sentence.number}
        if len(rows) < _MOST_ROWS and not used & numbers and not numbers <= held:
            row = _row(one, two, states)
            rows.append(row)
            used |= {state.sentence.number for state in row.states}
    return rows


def _places(pair: tuple[State, State]) -> tuple[int, int]:
    return pair[0].sentence.number, pair[1].sentence.number


def _axes_of(text: str) -> list[Axis]:
    """Return the axes of which a sentence in lower case may speak, in their order."""
    held = set[int]().union(*[_AXES_OF[chunk] for chunk in text.split()])
    return [AXES[number] for number in sorted(held)]


def _axes_in(chunk: str) -> frozenset[int]:
    return frozenset(
        number
        for word in _WORD.findall(chunk)
        for number, shortest in AXES_BY_OPENING.get(word[:LETTERS], {}).items()
        if len(word) >= shortest
    )


_AXES_OF = Kept(_axes_in)
"""The axes of which what stands between two spaces may speak."""


def _states(story: StorySentences) -> Iterator[State]:
    titles = _titles(story)
    for sentence in story:
        text = sentence.text.lower()
        if len(text) != len(sentence.text) or text.endswith("?"):
            continue  # a letter whose small form is two would shift every offset
        is_open = calls_unknown(sentence.text)
        for axis in _axes_of(text):
            if is_open and not axis.names_it:
                continue
            found = [(True, m) for m in axis.on.finditer(text)]
            found += [(False, m) for m in axis.off.finditer(text)]
            if len({is_on for is_on, _ in found}) > 1 and _BUT.search(text):
                continue  # "cleared of one charge but convicted of another"
            for is_on, match in found:
                planned = _AHEAD_OF_TIME.search(text, 0, match.start())
                if (axis.name in _PLANNED or not planned) and not is_supposed(text, match.start()):
                    yield _state(sentence, axis, match, story, titles, is_on=is_on)


_BUT = re.compile(r"\b(?:but|although|though)\b")
_AHEAD_OF_TIME = re.compile(r"\b(?:to|will|would|could|may|might|should)\s(?:be\s|have\s)?\Z")
"""What is to come does not contradict what is: "closed", "to reopen on Monday"."""
_OF_A_THING = "consent"
"""A state that is the same only where the thing is: one person may accept this and refuse that."""
_PLANNED = frozenset({"ahead", "sale", "office", "appeal", "consent", "part", "home"})
"""States of which news tells plans and refusals."""


Titles = list[tuple[re.Pattern[str], frozenset[str]]]


def _titles(story: StorySentences) -> Titles:
    """Return whom each title means that one person of the story alone bears: "prime minister"."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for sentence in story:
        for name in sentence.reading.names:
            if name.title and name.title[:1].isupper():
                bearers[name.title.lower()].add(name.words[-1])
    return [
        (re.compile(rf"\bthe\s{re.escape(title)}\b", re.IGNORECASE), folded(next(iter(who))))
        for title, who in sorted(bearers.items())
        if len(who) == 1
    ]


def _state(
    sentence: StorySentence,
    axis: Axis,
    found: re.Match[str],
    story: StorySentences,
    titles: Titles,
    *,
    is_on: bool,
) -> State:
    words = [token for token in sentence.reading.tokens if token.is_word]
    before = [token for token in words if token.end <= found.start()]
    after = [token for token in words if token.start >= found.end()]
    ahead = " ".join(_CLAUSE_END.split(sentence.text[: found.start()])[-1].split()[-_TURNED:])
    subject = frozenset[str]()
    if axis.name != _OF_A_THING:
        subject = _subject(sentence, before, story)
        subject |= {word for title, who in titles if title.search(sentence.text) for word in who}
    if sentence.text[found.end() :].startswith((" of ", " with ", " over ")):
        after = []  # what somebody is cleared of is in no state
    turned = REVERSED.search(ahead) or _DENIED.search(sentence.text, 0, found.start())
    return State(
        sentence=sentence,
        axis=axis,
        is_on=is_on is (turned is None),
        words=found.group(),
        holders=_held(axis, before, after) | subject,
        subject=subject,
        speakers=judges_of(sentence, found.start(), found.end(), story),
    )


def _held(axis: Axis, before: Sequence[Token], after: Sequence[Token]) -> frozenset[str]:
    """Return what is near a state; what is accepted or refused follows it, where anything does."""
    behind = _terms(after[:_BEHIND])
    if axis.name == _OF_A_THING and behind:
        return behind
    return _terms(before[-_AHEAD:]) | behind


def _subject(
    sentence: StorySentence, before: Sequence[Token], story: StorySentences
) -> frozenset[str]:
    """Return what a state may be said of: the first words, or what a pronoun stands for."""
    subject = _terms(before[:_SUBJECT]) | _meant_by_he(sentence, story)
    far = len(before) > _AHEAD and _IT_WAS.search(sentence.text[: before[-1].end])
    return subject | (_terms(before) if far else frozenset())


def _terms(tokens: Sequence[Token]) -> frozenset[str]:
    words = (token.text for token in tokens if token.text.isalpha())
    terms = {term(lemma(word)) for word in words if word.lower() not in STOPWORDS}
    return frozenset(terms - GENERIC - _SPOKEN - _SCALES)


def _meant_by_he(sentence: StorySentence, story: StorySentences) -> frozenset[str]:
    """Return the first name of the sentence before one that a pronoun opens."""
    previous = story.previous(sentence) if _HE.match(sentence.text) else None
    if previous is None:
        return frozenset()
    opening = _terms([token for token in previous.reading.tokens if token.is_word][:_SUBJECT])
    names = previous.reading.names[:1]
    return opening | frozenset(word for name in names for word in folded(name.words[-1]))


def _opposed(
    states: Sequence[State], story: StorySentences
) -> Iterator[tuple[float, State, State]]:
    """Yield states of one thing on both ends of an axis, with how plainly it is one thing."""
    for axis in AXES:
        own = [state for state in states if state.axis is axis]
        ends = ([s for s in own if s.is_on], [s for s in own if not s.is_on])
        for one, two in product(*ends):
            score = _score(one, two, story) if _may_differ(one, two) else 0.0
            if score >= _ENOUGH:
                yield score, one, two


def _may_differ(one: State, two: State) -> bool:
    """Tell two origins, or two speakers of one article, from one account of a change."""
    if one.sentence.origin != two.sentence.origin:
        return not (one.axis.lasts and both_by_one(one.speakers, two.speakers))
    speak = bool(one.speakers and two.speakers)
    return (
        speak and one.sentence is not two.sentence and not both_by_one(one.speakers, two.speakers)
    )


def _score(one: State, two: State, story: StorySentences) -> float:
    if one.axis.names_it:
        return _ENOUGH
    shared = frozenset(word for word in one.holders & two.holders if story.is_telling(word))
    if not shared:
        return 0.0
    whole = story.terms[one.sentence.number] & story.terms[two.sentence.number]
    names = name_terms(one.sentence.reading) & name_terms(two.sentence.reading)
    weighed = story.mass(shared) + _OF_REST * story.mass(whole - shared - GENERIC - names)
    return weighed / story.heaviest + (_ONE_SUBJECT if one.subject & two.subject else 0.0)


def _row(one: State, two: State, states: Sequence[State]) -> StateRow:
    """Return the row of two states with what other origins tell of the same thing."""
    about = one.holders & two.holders
    told = [one, two]
    for state in states:
        alike = state.axis is one.axis and state.holders >= about
        seen = {other.sentence.origin for other in told if other.is_on is state.is_on}
        if alike and state.sentence.origin not in seen and len(seen) < _MOST_A_SIDE:
            told.append(state)
    told.sort(key=lambda state: state.sentence.number)
    return StateRow(_nature(one, two), tuple(told), tuple(sorted(about))[:3])


def _nature(one: State, two: State) -> Nature:
    """Call a state told of two days a change, of one day a conflict, of unknown days open."""
    if one.axis.lasts or one.sentence.article is two.sentence.article:
        return Nature.CONFLICT
    first, second = one.sentence.day, two.sentence.day
    if first is None or second is None:
        return Nature.UNDETERMINED
    return Nature.CONFLICT if first == second else Nature.UPDATE
