"""A draft and its sources in, a check of each sentence out.

Owns the order of the work and the making of the public `Check`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from summarizer.checking.judging import Court, Ruling, reasons_of
from summarizer.checking.no_claim import no_claim, opinion
from summarizer.checking.places import FilePlaces
from summarizer.checking.repairing import repair
from summarizer.checking.shelf import Shelf, Trial
from summarizer.checking.units import Unit, units
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
    Finding.NOT_FOUND: Verdict.UNSUPPORTED,
    Finding.NO_CLAIM: Verdict.UNCHECKED,
    Finding.UNCHECKED: Verdict.UNCHECKED,
}
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

    def checked(self, unit: Unit) -> CheckedSentence:
        """Return one sentence with what the sources make of it."""
        if not has_rules(self._draft.language):
            return self._sentence(unit, Finding.UNCHECKED, (_NO_RULES,))
        sentence = SentenceReading(unit.asked)
        nothing = no_claim(sentence, unit.block)
        if nothing is not None:
            return self._sentence(unit, Finding.NO_CLAIM, (nothing,))
        mine = opinion(sentence)
        if mine is not None and unit.block is not None:
            return self._sentence(unit, Finding.NO_CLAIM, (mine,))
        ruling = self._court.rule(unit.asked, unit.block)
        if ruling.holds:
            return self._holding(unit, ruling)
        if mine is not None and not _is_contradicted(reasons_of(ruling.trial)):
            return self._sentence(unit, Finding.NO_CLAIM, (mine,))
        return self._failing(unit, ruling.trial)

    def _holding(self, unit: Unit, ruling: Ruling) -> CheckedSentence:
        cautions = [
            Caution(reasons=rival.reasons, citations=self._court.shelf.cite(rival.carriers))
            for rival in ruling.rivals
        ]
        return self._sentence(unit, Finding.HOLDS, (), ruling.trial, cautions=cautions)

    def _own_words(self, unit: Unit, trial: Trial) -> tuple[str, ...]:
        return self._court.shelf.own_words(SentenceReading(unit.asked), trial.carriers)

    def _failing(self, unit: Unit, trial: Trial | None) -> CheckedSentence:
        mended = trial and repair(unit.asked, trial, self._court, unit.block)
        changes = [_shifted(change, -unit.shift) for change in mended.changes] if mended else []
        trial = mended.failed if mended else trial
        reasons = reasons_of(trial)
        finding = Finding.CONTRADICTED if _is_contradicted(reasons) else Finding.NOT_FOUND
        return self._sentence(unit, finding, reasons, trial, changes=changes)

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


def _is_contradicted(reasons: Sequence[Reason]) -> bool:
    """Tell a source that says otherwise from none that says anything."""
    return any(reason.evidence_says for reason in reasons)


def _shifted(change: Change, by: int) -> Change:
    return change.model_copy(update={"start": change.start + by, "end": change.end + by})
