"""Whether a claim follows from its evidence.

Owns `verify_claim`: it reads both sides, asks every check and says which sentences carry the
claim. What a check is belongs to `checks`, what can be told of other languages than English to
`any_language`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from summarizer.models import Reason, ReasonKind, Verdict
from summarizer.reading.index import SentenceIndex, SentenceReading, publication_day
from summarizer.reading.sentences import split_sentences
from summarizer.verify.any_language import NOT_CHECKED, differences
from summarizer.verify.checks import CHECKS
from summarizer.verify.checks.modality import check_told_as_done
from summarizer.verify.checks.own_words import check_own_words
from summarizer.verify.evidence import Check, Evidence, evidence_of
from summarizer.verify.languages import has_rules, reads_as_english
from summarizer.verify.memory import remembered
from summarizer.verify.retrieval import carriers
from summarizer.verify.wording import wording_of

_CLOSELY: Final = (*CHECKS, check_told_as_done, check_own_words)
_TOLD_BY: Final = 8
"""One of the first sentences tells the language of the evidence: others may be bare names."""
_GRAVITY: Final = (Verdict.SUPPORTED, Verdict.UNCHECKED, Verdict.UNSUPPORTED)


@dataclass(frozen=True, slots=True)
class Verification:
    """Is the proof of a claim: the verdict, why it fails, and which sentences carry it.

    `support` holds positions in the evidence; it is empty unless the claim is supported. What is
    unchecked has a reason that says which checks did not apply.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    support: tuple[int, ...]


def verify_claim(
    text: str,
    evidence: Sequence[str] | SentenceIndex,
    *,
    published: Sequence[str] = (),
    outlets: Sequence[str] = (),
    language: str | None = None,
    closely: bool = False,
) -> Verification:
    """Prove a claim against the sentences it cites, and nothing else.

    `published` are the ISO dates of the evidence's articles: a claim may name them, and plain
    sentences resolve "Tuesday" by them (one date for all, or one for each sentence). `outlets`
    are the articles' outlets, which a claim may name as well; where there is one for each
    sentence ("" if unknown), a claim must credit the right one. `language` is the evidence's
    tag, such as "de"; without one it is told by how claim and evidence read. A claim in a
    language without rules is at best unchecked. With `closely` a claim that was written to keep
    to the words of its evidence is held to that, each of its sentences by itself.
    """
    days = tuple(day for day in map(publication_day, published) if day is not None)
    index = evidence if isinstance(evidence, SentenceIndex) else _index(evidence, days)
    read = evidence_of(index, days, tuple(outlets))
    if not closely:
        return _verified(text, read, language)
    parts = [text[part.start : part.end] for part in split_sentences(text)] or [text]
    return _all_of([_verified(part, read, language, _CLOSELY) for part in parts])


def _verified(
    text: str, evidence: Evidence, language: str | None, checks: tuple[Check, ...] = CHECKS
) -> Verification:
    claim = SentenceReading(text, _anchor(evidence))
    if evidence.sentences and not _has_rules(claim, evidence, language):
        return _unchecked(text, evidence)
    support = _copied(claim, evidence.sentences)
    if not support:
        reasons = reasons_against(claim, evidence, checks)
        if reasons:
            return Verification(Verdict.UNSUPPORTED, reasons, ())
        content = [wording.content for wording in evidence.wordings]
        support = carriers(wording_of(claim).content, content)
    return Verification(Verdict.SUPPORTED, (), support)


def _all_of(proofs: Sequence[Verification]) -> Verification:
    """Return the proof of a claim whose sentences have these."""
    if len(proofs) == 1:
        return proofs[0]
    verdict = max((proof.verdict for proof in proofs), key=_GRAVITY.index)
    reasons = tuple(dict.fromkeys(reason for proof in proofs for reason in proof.reasons))
    support = {place for proof in proofs for place in proof.support}
    return Verification(verdict, reasons, () if reasons else tuple(sorted(support)))


def _has_rules(claim: SentenceReading, evidence: Evidence, language: str | None) -> bool:
    if language is not None:
        return has_rules(language)
    return _is_english(claim) and any(map(_is_english, evidence.sentences[:_TOLD_BY]))


@remembered
def _is_english(reading: SentenceReading) -> bool:
    return reads_as_english(reading.text, wording_of(reading))


def _unchecked(text: str, evidence: Evidence) -> Verification:
    """Return the verdict in a language without rules: what differs in it, or unchecked."""
    found = tuple(differences(text, [reading.text for reading in evidence.sentences]))
    if found:
        return Verification(Verdict.UNSUPPORTED, (*found, NOT_CHECKED), ())
    return Verification(Verdict.UNCHECKED, (NOT_CHECKED,), ())


def reasons_against(
    claim: SentenceReading, evidence: Evidence, checks: tuple[Check, ...] = CHECKS
) -> tuple[Reason, ...]:
    """Return why a claim does not follow from its evidence; empty when it does."""
    if not evidence.sentences:
        return (_nothing(claim, "There is no evidence for the claim."),)
    if not wording_of(claim).words:
        return (_nothing(claim, "The claim says nothing that evidence could support."),)
    return tuple(_distinct(reason for check in checks for reason in check(claim, evidence)))


def _nothing(claim: SentenceReading, detail: str) -> Reason:
    return Reason(kind=ReasonKind.EVIDENCE, words=(claim.text,), evidence_says=None, detail=detail)


def _distinct(reasons: Iterator[Reason]) -> Iterator[Reason]:
    """Yield one reason for the same words, the first found."""
    seen: set[tuple[str, ...]] = set()
    for reason in reasons:
        if reason.words not in seen:
            seen.add(reason.words)
            yield reason


def _index(texts: Sequence[str], days: tuple[date, ...]) -> SentenceIndex:
    if len(days) == len(texts):
        pairs = zip(texts, days, strict=True)
        return SentenceIndex(SentenceReading(text, day) for text, day in pairs)
    return SentenceIndex.from_texts(texts, days[0] if len(set(days)) == 1 else None)


def _anchor(evidence: Evidence) -> date | None:
    """Return the day that a claim's "yesterday" counts from, if its evidence agrees on one."""
    anchors = {reading.published for reading in evidence.sentences} or set(evidence.published)
    return anchors.pop() if len(anchors) == 1 else None


def _copied(claim: SentenceReading, sentences: Sequence[SentenceReading]) -> tuple[int, ...]:
    """Return the sentences of which a claim is a copy, word for word: one, or a run of them."""
    wanted = wording_of(claim).words
    for start, sentence in enumerate(sentences):
        end, at = start, 0
        words = wording_of(sentence).words
        while words and wanted[at : at + len(words)] == words:
            at, end = at + len(words), end + 1
            if at == len(wanted):
                return tuple(range(start, end))
            words = wording_of(sentences[end]).words if end < len(sentences) else ()
    return ()
