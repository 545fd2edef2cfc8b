"""What a judgement of a source is, and a row of opposite ones.

Owns their shapes and what the opposition amounts to; how they are found is the affair of
`judgements`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.stances import StanceRow, who
from summarizer.across.story.sentences import StorySentence
from summarizer.across.views.judgement_words import FORECAST, Scale
from summarizer.models import Attribution, DisagreementKind, Nature


@dataclass(frozen=True, eq=False)
class Judgement:
    """Is one end of a scale, said of the things named near it."""

    sentence: StorySentence
    scale: Scale
    good: bool
    words: str
    things: frozenset[str]
    speakers: tuple[Attribution, ...]
    turned: bool = False
    """Whether a "not" before the words turns them round."""

    @property
    def plain(self) -> str:
        """Return the words of judgement in lower case, which one question may hold."""
        return self.words.lower()

    @property
    def is_forecast(self) -> bool:
        """Tell what is expected from what is, by the words before it in its own clause."""
        text = self.sentence.text
        end = text.find(self.words) + len(self.words)
        start = max((found.end() for found in _CLAUSE.finditer(text, 0, end)), default=0)
        return FORECAST.search(text, start, end) is not None


_CLAUSE = re.compile(r"[,;:–—]\s|\b(?:but|that|because)\s")
"""Where a clause begins whose judgement another clause's "could" does not make a forecast."""


@dataclass(frozen=True, eq=False)
class JudgementRow(StanceRow):
    """Is a thing judged in opposite ways."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    scale: Scale
    thing: str
    called: str
    judgements: tuple[Judgement, ...]

    @property
    def stances(self) -> tuple[Judgement, ...]:
        """Return the judgements, the good ones first."""
        return self.judgements

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the scale and the thing, never who judges how."""
        return (self.scale.name, self.thing)

    @property
    def question(self) -> str:
        """Return the question that the judgements answer."""
        good, bad = self._ends
        of = f" of the {self.called}" if self.called else ""
        if good.plain == bad.plain:
            return f"Does “{good.plain}” hold{of} or not?"
        return f"Which holds{of}: “{good.plain}” or “{bad.plain}”?"

    @property
    def nature(self) -> Nature:
        """Call opposite views of one time a conflict, a forecast beside an outcome open."""
        ahead = [{j.is_forecast for j in self.judgements if j.good is end} for end in (True, False)]
        apart = {True} in ahead and {False} in ahead
        return Nature.UNDETERMINED if apart else Nature.CONFLICT

    @property
    def _ends(self) -> tuple[Judgement, Judgement]:
        """Return the first judgement of each end of the scale."""
        good, bad = (next(j for j in self.judgements if j.good is end) for end in (True, False))
        return good, bad

    @property
    def explanation(self) -> str:
        """Return what stands against what, and why it is open if it is."""
        good, bad = self._ends
        said = f"{_quoted(good)} and {_quoted(bad)} are opposite judgements"
        if good.plain == bad.plain:
            good, bad = sorted((good, bad), key=lambda one: one.turned)
            said = f"{who(good)} says “{good.plain}” and {who(bad)} says that it is not so"
        if self.nature is Nature.CONFLICT:
            return f"{said}."
        return f"{said}; one is a forecast and the other is not, so both may have held in turn."


def _quoted(judgement: Judgement) -> str:
    turned = "not " if judgement.turned else ""
    return f"{turned}“{judgement.words}” ({who(judgement)})"
