"""A sentence as it is put to the proof: its words, and what may go without saying there.

Owns what a headline leaves to its story, and who is still speaking in the next sentence. Knows no
source.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.statements import SPEECH_VERBS
from summarizer.reading.tokens import STOPWORDS

_ON_DUTY: Final = frozenset(
    """firefighter fire rescue rescuer emergency ambulance paramedic coastguard harbour
    harbor hospital coroner stationmaster""".split()
)
"""Services that are on the spot, by whom news is told of what was seen and counted there: whether
they are named is a matter of house style. A party to a dispute is none, nor are the police,
who accuse."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Is a sentence with its place in the copy.

    `is_line` tells headlines, headings and captions; `credited` holds the words of speakers named
    just before it, in the same paragraph.
    """

    sentence: SentenceReading
    is_line: bool = False
    credited: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """Return the words."""
        return self.sentence.text

    def saying(self, text: str) -> Asked:
        """Return other words in the same place."""
        return replace(self, sentence=SentenceReading(text))

    def excused(self, reasons: Iterable[Reason]) -> tuple[Reason, ...]:
        """Return the reasons that count here: who says it may have been said, or be left out."""
        return tuple(
            reason
            for reason in reasons
            if not (self._is_excused(reason) or self._is_on_duty(reason))
        )

    def mild(self, reasons: Iterable[Reason]) -> tuple[Reason, ...]:
        """Return the reasons that are worth a caution and no more."""
        return tuple(
            reason
            for reason in reasons
            if self._is_on_duty(reason) and not self._is_excused(reason)
        )

    def _is_on_duty(self, reason: Reason) -> bool:
        """Tell whether a speaker is left out who tells what it is there to see and to count."""
        if not drops_speaker(reason, self.text):
            return False
        said = SentenceReading(reason.evidence_says or "")
        return not _ON_DUTY.isdisjoint(said.lemmas)

    def _is_excused(self, reason: Reason) -> bool:
        if not drops_speaker(reason, self.text):
            return False
        said = SentenceReading(reason.evidence_says or "")
        return self.is_line or not self.credited.isdisjoint(speaker_words(said.lemmas))


def drops_speaker(reason: Reason, text: str) -> bool:
    """Tell the reason against a text that leaves out who says the whole of it."""
    return reason.kind is ReasonKind.ATTRIBUTION and reason.words == (text,)


def credited(before: Iterable[SentenceReading]) -> frozenset[str]:
    """Return the words for who speaks in some sentences."""
    return frozenset(
        word
        for sentence in before
        for mention in sentence.attributions
        for word in speaker_words(
            SentenceReading(sentence.text[mention.start : mention.end]).lemmas
        )
    )


def speaker_words(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the words for a speaker in a phrase such as "the mayor said"."""
    return frozenset(lemmas) - SPEECH_VERBS.keys() - STOPWORDS - {"accord"}
