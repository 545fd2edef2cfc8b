"""Two sides in one sentence: "X said that he had; Y said that he had not".

Owns the cut of such a sentence into what the one and what the other says. Knows nothing of what
stands in the sentences around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.sides import may_be_one_mouth
from summarizer.across.rows.stances import StanceRow, who
from summarizer.across.story.excerpts import quoted_plainly
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded
from summarizer.models import Attribution, DisagreementKind, Nature

_JOINT = re.compile(r"(?:;\s(?:but\s|while\s)?|,\s(?:but|whereas|although|though)\s)")
_DENIES = re.compile(
    r"(?!(?:s?he|it|they|who|which)\b)(?P<who>(?:[\w’'.-]+\s){1,7})(?:den(?:y|ies|ied)|disput(?:e[sd]?)|"
    r"reject(?:s|ed)?|contradict(?:s|ed)?)\s(?:it|this|that|them|any|having|the|all|his|her|their)\b",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"(?P<who>(?:the|its|his|her|their)\s[^,;“”\"]{3,50}),(?:\s[^,;“”\"]{3,40},)?\sthat\s",
    re.IGNORECASE,
)
"""Who says it where the verb is left out: "; the expert for the defence, Dr Abbot, that ..."."""
_FEWEST = 4


@dataclass(frozen=True, eq=False)
class Clause:
    """Is a part of a sentence by offsets, with who says it."""

    sentence: StorySentence
    start: int
    end: int
    speakers: tuple[Attribution, ...]

    @property
    def text(self) -> str:
        """Return the words."""
        return self.sentence.text[self.start : self.end]


@dataclass(frozen=True, eq=False)
class ContrastRow(StanceRow):
    """Is what one says and another says against it, both in one sentence."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    nature: ClassVar[Nature] = Nature.CONFLICT
    one: Clause
    other: Clause

    @property
    def stances(self) -> tuple[Clause, Clause]:
        """Return both sides in the order of the sentence."""
        return self.one, self.other

    @property
    def question(self) -> str:
        """Return the question: whether it is as the first of both says."""
        return f"Does it hold: {quoted_plainly(self.one.text)}?"

    @property
    def explanation(self) -> str:
        """Return who says what against whom."""
        first, second = who(self.one), who(self.other)
        one, other = quoted_plainly(self.one.text), quoted_plainly(self.other.text)
        first, second = (name[:1].upper() + name[1:] for name in (first, second))
        return f"{first}: {one}. {second} against it: {other}."

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the words of the first side."""
        return ("contrasted", *sorted(folded(self.one.text)))


def contrast_rows(story: StorySentences) -> list[ContrastRow]:
    """Return the sentences that set two speakers against each other; reprints add none."""
    rows: dict[tuple[str, ...], ContrastRow] = {}
    for sentence in story:
        for row in _rows(sentence):
            rows.setdefault(row.facts, row)
    return list(rows.values())


def _rows(sentence: StorySentence) -> Iterator[ContrastRow]:
    text = sentence.text
    for joint in _JOINT.finditer(text):
        if any(q.start < joint.start() < q.end for q in sentence.reading.quotes):
            continue
        spoken = _speakers(sentence, 0, joint.start())
        answering = _answering(sentence, joint.end())
        if answering is None or len(text[: joint.start()].split()) < _FEWEST:
            continue
        who_answers, denies = answering
        if not denies and not spoken:
            continue
        if spoken and who_answers and may_be_one_mouth(spoken, who_answers):
            continue
        yield ContrastRow(
            Clause(sentence, 0, joint.start(), spoken),
            Clause(sentence, joint.end(), len(text), who_answers),
        )
        return


def _answering(sentence: StorySentence, start: int) -> tuple[tuple[Attribution, ...], bool] | None:
    """Return who speaks in the second half, and whether by a plain denial."""
    for pattern in (_DENIES, _THAT):
        found = pattern.match(sentence.text, start)
        if found is not None:
            role = found["who"].strip()
            return (Attribution(name=None, role=role, via=None, named=False),), pattern is _DENIES
    spoken = _speakers(sentence, start, len(sentence.text))
    return (spoken, False) if spoken else None


def _speakers(sentence: StorySentence, start: int, end: int) -> tuple[Attribution, ...]:
    """Return who is credited between two offsets of a sentence, pronouns left out."""
    return tuple(
        m.attribution
        for m in sentence.reading.attributions
        if start <= m.start
        and m.end <= end
        and start <= m.scope_start
        and (m.attribution.name or m.attribution.role or "he").lower() not in _PRONOUNS
    )[:1]


_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "who"})
