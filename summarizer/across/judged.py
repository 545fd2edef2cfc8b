"""What a judgement of a source is, and a row of opposite ones.

Owns their shapes and what the opposition amounts to; how they are found is the affair of
`judgements`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.judgement_words import FORECAST, Scale
from summarizer.across.sentences import StorySentence
from summarizer.across.stances import StanceRow, who
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

    @property
    def is_forecast(self) -> bool:
        """Tell what is expected from what is."""
        return FORECAST.search(self.sentence.text) is not None


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
        if self.called.endswith(("ed", "ing")) or self.called.startswith("«"):
            return self.scale.asks.replace("the {}", "it")
        return self.scale.asks.format(self.called)

    @property
    def nature(self) -> Nature:
        """Call opposite views of one time a conflict, a forecast beside an outcome open."""
        ahead = [{j.is_forecast for j in self.judgements if j.good is end} for end in (True, False)]
        apart = {True} in ahead and {False} in ahead
        return Nature.UNDETERMINED if apart else Nature.CONFLICT

    @property
    def explanation(self) -> str:
        """Return what stands against what, and why it is open if it is."""
        good, bad = (next(j for j in self.judgements if j.good is end) for end in (True, False))
        said = f"{_quoted(good)} and {_quoted(bad)} are opposite judgements"
        if self.nature is Nature.CONFLICT:
            return f"{said} of the same thing."
        return f"{said}; one is a forecast and the other is not, so both may have held in turn."


def _quoted(judgement: Judgement) -> str:
    return f"“{judgement.words}” ({who(judgement)})"
