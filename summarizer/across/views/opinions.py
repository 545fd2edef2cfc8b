"""Praise by one and blame by another of what may be one thing.

Owns the pairing of opinions on no common scale ("a textbook response", "dreadful"): strong words
of two mouths, or mild ones about a thing that both name. Knows nothing of who is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.sides import both_by_one
from summarizer.across.rows.stances import StanceRow, who
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import name_terms
from summarizer.across.story.vocabulary import GENERIC
from summarizer.across.views.judgement_words import REVERSED
from summarizer.across.views.judges import judges_of
from summarizer.across.views.praise_words import (
    FIRST_WORDS,
    MILD_BLAME,
    MILD_PRAISE,
    STRONG_BLAME,
    STRONG_PRAISE,
)
from summarizer.models import Attribution, DisagreementKind, Nature
from summarizer.reading.chunks import Kept

_WORD = re.compile(r"[a-z]+")
_CALLED = re.compile(
    r"\b(?:called|calls?|described?|describes|dismissed|praised|criticised|criticized|condemned|"
    r"hailed|welcomed|denounced|spoke\sof|branded|labelled)\b",
    re.IGNORECASE,
)
_IS_SO = re.compile(
    r"(?:\b(?:is|are|was|were|been|be|looks?|seems?|sounds?)\s|^\W*)(?:\w+ly\s|so\s|an?\s|just\s){0,2}$",
    re.IGNORECASE,
)
"""What stands right before a plain judgement: "The cuts are bold", "Dreadful.\""""
_PLAIN, _TURNED, _STRONG, _MILD = 14, 4, 2.0, 1.0
_QUOTED, _SHARED, _MOST_SHARED, _ENOUGH = 0.5, 1.5, 2.0, 4.5
_MOST_ROWS = 2


@dataclass(frozen=True, eq=False)
class Opinion:
    """Is a sentence that praises or blames, with the words and who says them."""

    sentence: StorySentence
    praises: bool
    words: str
    weight: float
    about: frozenset[str]
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class OpinionRow(StanceRow):
    """Is praise and blame side by side."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    nature: ClassVar[Nature] = Nature.CONFLICT
    opinions: tuple[Opinion, Opinion]
    about: tuple[str, ...]

    @property
    def stances(self) -> tuple[Opinion, ...]:
        """Return the praise, then the blame."""
        return self.opinions

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the words of both."""
        return ("opinion", *(opinion.words.casefold() for opinion in self.opinions))

    @property
    def question(self) -> str:
        """Return the question that both answer."""
        good, bad = self.opinions
        return f"Which view holds: “{good.words}” or “{bad.words}”?"

    @property
    def explanation(self) -> str:
        """Return the words that stand against each other."""
        good, bad = (f"“{o.words}” ({who(o)})" for o in self.opinions)
        return f"{good} stands against {bad}."


def opinion_rows(story: StorySentences, taken: Sequence[StorySentence]) -> list[OpinionRow]:
    """Return praise and blame of one thing, the strongest first; what other rows hold is left."""
    held = {sentence.number for sentence in taken}
    opinions = list(_opinions(story))
    praise = [o for o in opinions if o.praises]
    blame = [o for o in opinions if not o.praises]
    scored = sorted(
        ((_score(good, bad, story), good, bad) for good in praise for bad in blame),
        key=lambda found: (-found[0], found[1].sentence.number, found[2].sentence.number),
    )
    rows: list[OpinionRow] = []
    used: set[int] = set()
    for score, good, bad in scored:
        numbers = {good.sentence.number, bad.sentence.number}
        if score < _ENOUGH or len(rows) == _MOST_ROWS:
            break
        if min(good.weight, bad.weight) < _STRONG:
            continue  # "I would like him to be right" is set against nothing
        if not used & numbers and not numbers <= held:
            used |= numbers
            rows.append(OpinionRow((good, bad), tuple(sorted(good.about & bad.about))))
    return rows


def _opinions(story: StorySentences) -> Iterator[Opinion]:
    seen: set[str] = set()
    for sentence in story:
        if sentence.text in seen or not _may_judge(sentence.reading.pieces.chunks):
            continue
        seen.add(sentence.text)
        yield from _of(sentence, story)


def _may_judge(chunks: Iterable[str]) -> bool:
    return True in [_MAY_JUDGE[chunk] for chunk in chunks]


_MAY_JUDGE = Kept(lambda chunk: not FIRST_WORDS.isdisjoint(_WORD.findall(chunk.lower())))


def _of(sentence: StorySentence, story: StorySentences) -> Iterator[Opinion]:
    """Yield the opinion of a sentence that judges in one direction only."""
    found = [
        (not praises, _MILD, match) if _is_turned(sentence, match) else (praises, weight, match)
        for praises, weight, pattern in _WORDS
        if (match := pattern.search(sentence.text)) is not None and _judges(sentence, match)
    ]
    if not found or len({praises for praises, _, _ in found}) > 1:
        return
    praises, weight, match = max(found, key=lambda one: (one[1], -one[2].start()))
    told = _is_quoted(sentence, match) or sentence.reading.attributions
    yield Opinion(
        sentence,
        praises,
        match.group(),
        weight + (_QUOTED if told else 0.0),
        _about(sentence, story),
        judges_of(sentence, match.start(), match.end(), story),
    )


_WORDS = (
    (True, _STRONG, STRONG_PRAISE),
    (True, _MILD, MILD_PRAISE),
    (False, _STRONG, STRONG_BLAME),
    (False, _MILD, MILD_BLAME),
)


def _judges(sentence: StorySentence, match: re.Match[str]) -> bool:
    """Tell a judgement from a description: quoted, credited, called so, or plainly said to be."""
    if _is_quoted(sentence, match):
        return True
    if any(m.scope_start <= match.start() < m.scope_end for m in sentence.reading.attributions):
        return True
    ahead = sentence.text[: match.start()]
    if _CALLED.search(ahead):
        return True
    return len(sentence.reading.lemmas) <= _PLAIN and _IS_SO.search(ahead) is not None


def _is_quoted(sentence: StorySentence, match: re.Match[str]) -> bool:
    return any(q.start <= match.start() < q.end for q in sentence.reading.quotes)


def _is_turned(sentence: StorySentence, match: re.Match[str]) -> bool:
    ahead = sentence.text[: match.start()].split()[-_TURNED:]
    return REVERSED.search(" ".join(ahead)) is not None


def _about(sentence: StorySentence, story: StorySentences) -> frozenset[str]:
    """Return what may be judged: the words of the sentence and of the one before it."""
    return story.terms_around(sentence) - GENERIC - name_terms(sentence.reading)


def _score(good: Opinion, bad: Opinion, story: StorySentences) -> float:
    """Return how plainly two opinions are opposite views of one thing; 0 for one mouth's."""
    if good.sentence.origin == bad.sentence.origin and not (good.speakers and bad.speakers):
        return 0.0
    if both_by_one(good.speakers, bad.speakers):
        return 0.0
    shared = frozenset(w for w in good.about & bad.about if story.is_telling(w))
    told = min(story.mass(shared) / story.heaviest, _MOST_SHARED)
    return good.weight + bad.weight + _SHARED * told
