"""A draft and its sources in, a check of each sentence out.

Owns the order of the work and the making of the public `Check`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from summarizer.checking.asked import Asked, credited
from summarizer.checking.disputes import Disputes
from summarizer.checking.judging import Court, Ruling, objection
from summarizer.checking.no_claim import no_claim, opinion
from summarizer.checking.places import FilePlaces
from summarizer.checking.repairing import repair
from summarizer.checking.shelf import Shelf, Spot, Trial
from summarizer.checking.speakers import spoken
from summarizer.checking.units import Unit, units
from summarizer.checking.updates import LaterUpdates
from summarizer.models import (
    Article,
    Author,
    Caution,
    Change,
    Check,
    CheckedSentence,
    CheckProvenance,
    ClaimFactory,
    Failure,
    Finding,
    Reason,
    ReasonKind,
    Verdict,
    VerificationMode,
)
from summarizer.models.checks import changed
from summarizer.reading.index import ReadArticle, SentenceReading
from summarizer.stories import assign_origins
from summarizer.verify.languages import has_rules
from summarizer.version import VERSION

_VERDICTS: Final = {
    Finding.HOLDS: Verdict.SUPPORTED,
    Finding.CONTRADICTED: Verdict.UNSUPPORTED,
    Finding.SAID_ONLY: Verdict.UNSUPPORTED,
    Finding.NOT_FOUND: Verdict.UNSUPPORTED,
    Finding.NO_CLAIM: Verdict.UNCHECKED,
    Finding.UNCHECKED: Verdict.UNCHECKED,
}
_STILL_SPEAKING: Final = 2
"""A speaker that a sentence names says the next ones too, so many of them, in the paragraph."""
_NO_RULES: Final = Reason(
    kind=ReasonKind.LANGUAGE,
    words=(),
    evidence_says=None,
    detail="The draft does not read as English, and only English can be checked.",
)


def check_article(
    draft: Article,
    file: str,
    articles: Sequence[Article],
    failures: Sequence[Failure] = (),
    *,
    clock: bool = True,
) -> Check:
    """Return the check of a draft, whose file is given as decoded, against articles."""
    sources = assign_origins([ReadArticle.of(article) for article in articles])
    # Nothing in a language without rules can prove or refute an English sentence.
    shelf = Shelf([source for source in sources if has_rules(source.article.language)])
    checker = _Checker(draft, Court(shelf), FilePlaces(file))
    created = datetime.now(UTC).isoformat(timespec="seconds") if clock else None
    return Check(
        schema_version="1",
        provenance=CheckProvenance(
            tool_version=VERSION, verification=VerificationMode.RULES, created=created
        ),
        draft=draft,
        sentences=tuple(checker.checked(unit) for unit in units(draft)),
        articles=tuple(source.article for source in sources),
        failures=tuple(failures),
    )


class _Checker:
    """Checks the sentences of one draft in their order."""

    def __init__(self, draft: Article, court: Court, places: FilePlaces) -> None:
        self._draft, self._court, self._places = draft, court, places
        self._factory = ClaimFactory(draft.id)
        self._before: list[SentenceReading] = []
        self._paragraph: list[SentenceReading] = []
        self._end = 0
        self._disputes = Disputes(court.shelf)
        self._later = LaterUpdates(court.shelf)

    def checked(self, unit: Unit) -> CheckedSentence:
        """Return one sentence with what the sources make of it."""
        if unit.block is not None or "\n" in self._draft.text[self._end : unit.start]:
            self._paragraph.clear()
        made = self._checked(unit)
        if unit.block is None:
            self._before.append(SentenceReading(unit.asked))
            self._paragraph.append(self._before[-1])
        self._end = unit.end
        return made

    def _asked(self, unit: Unit) -> Asked:
        said = credited(self._paragraph[-_STILL_SPEAKING:])
        return Asked(SentenceReading(unit.asked), unit.block is not None, said)

    def _checked(self, unit: Unit) -> CheckedSentence:
        if not has_rules(self._draft.language):
            return self._sentence(unit, Finding.UNCHECKED, (_NO_RULES,))
        asked = self._asked(unit)
        sentence = asked.sentence
        nothing = no_claim(sentence, unit.block)
        if nothing is not None:
            return self._sentence(unit, Finding.NO_CLAIM, (nothing,))
        mine = opinion(sentence)
        if mine is not None and unit.block is not None:
            return self._sentence(unit, Finding.NO_CLAIM, (mine,))
        ruling = self._court.rule(asked)
        if ruling.holds:
            return self._holding(unit, asked, ruling)
        is_mine = objection(ruling.trial, asked.text)[0] is Finding.NOT_FOUND
        if mine is not None and is_mine:
            return self._sentence(unit, Finding.NO_CLAIM, (mine,))
        return self._failing(unit, asked, ruling.trial)

    def _holding(self, unit: Unit, asked: Asked, ruling: Ruling) -> CheckedSentence:
        support = ruling.trial.carriers if ruling.trial else ()
        cautions = [
            *self._disputed(asked.sentence, ruling, support),
            *self._later.cautions(asked.sentence, support),
            *self._misheard(asked, support),
            *self._unattributed(ruling.trial),
        ]
        return self._sentence(unit, Finding.HOLDS, (), ruling.trial, cautions=cautions)

    def _disputed(
        self, sentence: SentenceReading, ruling: Ruling, support: Sequence[Spot]
    ) -> Iterator[Caution]:
        """Yield what sources differ about, or else what another one has in the same words."""
        found = tuple(self._disputes.cautions(sentence, support))
        yield from found
        for rival in ruling.rivals if not found else ():
            yield self._caution(rival.reasons, rival)

    def _unattributed(self, trial: Trial | None) -> Iterator[Caution]:
        """Yield who says what a sentence tells as a fact, where that is no mistake."""
        if trial is not None and trial.mild:
            yield self._caution(trial.mild, trial)

    def _misheard(self, asked: Asked, support: Sequence[Spot]) -> Iterator[Caution]:
        """Yield that a quotation is not that of whoever "he" or "she" seems to be."""
        heard = spoken(asked.sentence, self._before)
        if heard is None or not support:
            return
        shelf = self._court.shelf
        first = max(support, key=lambda spot: shelf.covered(asked.sentence, (spot,)))
        trial = self._court.tried(asked.saying(heard.text), shelf.with_lead(first))
        kinds = {reason.kind for reason in trial.reasons}
        if kinds and kinds <= {ReasonKind.ATTRIBUTION, ReasonKind.NAME}:
            detail = f"“{heard.pronoun}” reads as {heard.name} here, whom no source has say it."
            reason = Reason(
                kind=ReasonKind.ATTRIBUTION,
                words=(heard.pronoun,),
                evidence_says=None,
                detail=detail,
            )
            yield self._caution((reason,), trial)

    def _caution(self, reasons: Sequence[Reason], trial: Trial) -> Caution:
        return Caution(
            detail=" ".join(reason.detail for reason in reasons),
            nature=None,
            reasons=tuple(reasons),
            citations=self._court.shelf.cite(trial.carriers),
        )

    def _own_words(self, unit: Unit, trial: Trial) -> tuple[str, ...]:
        return self._court.shelf.own_words(SentenceReading(unit.asked), trial.carriers)

    def _failing(self, unit: Unit, asked: Asked, trial: Trial | None) -> CheckedSentence:
        finding, reasons = objection(trial, asked.text)
        mended = None
        if trial is not None and finding is not Finding.NOT_FOUND:
            mended = repair(asked, trial, self._court)
        if mended is None:
            return self._sentence(unit, finding, reasons, trial)
        changes = [_shifted(change, -unit.shift) for change in mended.changes]
        reasons = mended.failed.reasons
        return self._sentence(unit, finding, reasons, mended.failed, changes=changes)

    def _sentence(
        self,
        unit: Unit,
        finding: Finding,
        reasons: Sequence[Reason],
        trial: Trial | None = None,
        changes: Sequence[Change] = (),
        cautions: Sequence[Caution] = (),
    ) -> CheckedSentence:
        text = self._draft.text[unit.start : unit.end]
        cited = self._court.shelf.cite(trial.carriers) if trial is not None else ()
        return CheckedSentence(
            start=unit.start,
            end=unit.end,
            block=unit.block,
            place=self._places.place(text),
            finding=finding,
            claim=self._factory.proven(
                text, cited, by=Author.WRITER, verdict=_VERDICTS[finding], reasons=reasons
            ),
            repair=changed(text, changes) if changes else None,
            changes=tuple(changes),
            cautions=tuple(cautions),
            own_words=self._own_words(unit, trial) if trial and finding is Finding.HOLDS else (),
        )


def _shifted(change: Change, by: int) -> Change:
    return change.model_copy(update={"start": change.start + by, "end": change.end + by})
