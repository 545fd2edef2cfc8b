"""Who says it stays with what is said, and is the one who said it."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS
from summarizer.reading.types import AttributionMention
from summarizer.verify.cues import HEDGES
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import canonical, wording_of

_CARRIES = 0.5


def check_attribution(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield an attribution that the claim drops, and a speaker that it puts for another."""
    if claim.attributions:
        yield from _wrong_speakers(claim, evidence)
    elif not HEDGES.intersection(wording_of(claim).words):
        yield from _dropped(claim, evidence)


def _wrong_speakers(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    for mention in claim.attributions:
        name = mention.attribution.name
        if name is None:
            continue
        scope = _content(claim, mention)
        rivals = [
            other
            for sentence in evidence.sentences
            for other in sentence.attributions
            if _overlap(scope, _content(sentence, other)) >= _CARRIES
        ]
        named = [other.attribution.name for other in rivals if other.attribution.name]
        if named and len(named) == len(rivals) and not any(_same(name, rival) for rival in named):
            detail = f"The evidence has {named[0]} say it, not {name}."
            yield reason(ReasonKind.ATTRIBUTION, name, named[0], detail)


def _same(name: str, other: str) -> bool:
    mine = {word for part in name.split() for word in canonical(part)}
    theirs = {word for part in other.split() for word in canonical(part)}
    return bool(mine & theirs)


def _dropped(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the attribution of the evidence, when every sentence that says it only reports it."""
    content = _words(claim.text, claim)
    reports = []
    for sentence in evidence.sentences:
        best = max(
            (
                (_overlap(content, _content(sentence, mention)), mention.start, mention.end)
                for mention in sentence.attributions
            ),
            default=(0.0, 0, 0),
        )
        vouched = _overlap(content, _words(sentence.text, sentence))
        if best[0] >= _CARRIES:
            reports.append(sentence.text[best[1] : best[2]])
        elif vouched >= _CARRIES:
            return
    if reports:
        detail = f"The evidence only reports it: “{reports[0]}”."
        yield reason(ReasonKind.ATTRIBUTION, claim.text, reports[0], detail)


def _content(sentence: SentenceReading, mention: AttributionMention) -> frozenset[str]:
    wording = wording_of(sentence)
    return frozenset(
        lemma
        for lemma, token in zip(wording.lemmas, wording.tokens, strict=True)
        if mention.scope_start <= token.start < mention.scope_end and lemma not in STOPWORDS
    )


def _words(_text: str, sentence: SentenceReading) -> frozenset[str]:
    return frozenset(lemma for lemma in wording_of(sentence).lemmas if lemma not in STOPWORDS)


def _overlap(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return len(mine & theirs) / len(mine) if mine else 0.0
