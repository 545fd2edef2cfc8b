"""Who says it stays with what is said, and is the one who said it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.statements import SPEECH_VERBS, SpeechKind
from summarizer.reading.tokens import STOPWORDS, lemma, tokenize
from summarizer.reading.types import AttributionMention
from summarizer.verify.cues import HEDGES
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.wording import canonical, wording_of
from summarizer.verify.wordlists import words

_LINKS: Final = words("the a an of and for in at")
_CARRIES: Final = 0.5
"""A statement carries a claim when it has this share of what the claim says."""
_VOUCHING: Final = (SpeechKind.CONFIRM, SpeechKind.ANNOUNCE)
_NOTING: Final = words("note point observe acknowledge learn show find reveal")
"""With these the writer takes over what is said; an announcement makes it so."""


def check_attribution(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield an attribution that the claim drops, and a speaker that it puts for another."""
    if claim.attributions:
        yield from _wrong_speakers(claim, evidence)
    elif HEDGES.isdisjoint(wording_of(claim).words):
        yield from _dropped(claim, evidence)


def _wrong_speakers(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    for mention in claim.attributions:
        name = mention.attribution.name
        if name is None:
            continue
        scope = _content(claim, mention)
        rivals = [
            other.attribution
            for sentence in evidence.sentences
            for other in sentence.attributions
            if _overlap(scope, _content(sentence, other)) >= _CARRIES
        ]
        named = [rival.name for rival in rivals if rival.name]
        told = {w for rival in rivals for w in _spelled(rival.name, rival.via, rival.role)}
        if named and len(named) == len(rivals) and told.isdisjoint(_spelled(name)):
            detail = f"The evidence has {named[0]} say it, not {name}."
            yield reason(ReasonKind.ATTRIBUTION, name, named[0], detail)


def _spelled(*texts: str | None) -> set[str]:
    """Return the words of some names or roles."""
    return {
        word
        for text in texts
        if text
        for part in text.split()
        for word in canonical(part)
        if word not in _LINKS
    }


def _dropped(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield the attribution of the evidence when every sentence that says it only reports it."""
    content = frozenset(word for word in wording_of(claim).lemmas if word not in STOPWORDS)
    reports: list[str] = []
    for sentence in evidence.sentences:
        if _overlap(content, frozenset(wording_of(sentence).lemmas)) < _CARRIES:
            continue
        phrase = _reporting(content, claim, sentence)
        if phrase is None:
            return
        reports.append(phrase)
    if reports:
        detail = f"The evidence does not vouch for it, it only reports it: “{reports[0]}”."
        yield reason(ReasonKind.ATTRIBUTION, claim.text, reports[0], detail)


def _reporting(
    content: frozenset[str], claim: SentenceReading, sentence: SentenceReading
) -> str | None:
    """Return the words by which a sentence keeps from vouching for what the claim says."""
    hedges = HEDGES.intersection(wording_of(sentence).words)
    if hedges:
        return min(hedges)
    for mention in sentence.attributions:
        phrase = sentence.text[mention.start : mention.end]
        if _overlap(content, _content(sentence, mention)) >= _CARRIES and not (
            _vouches(phrase) or _is_kept(mention, phrase, claim)
        ):
            return phrase
    return None


def _vouches(phrase: str) -> bool:
    verbs = [lemma(token.text) for token in tokenize(phrase)]
    return any(SPEECH_VERBS.get(verb) in _VOUCHING or verb in _NOTING for verb in verbs)


def _is_kept(mention: AttributionMention, phrase: str, claim: SentenceReading) -> bool:
    """Tell whether a claim keeps the speaker or the verb in words that are read otherwise."""
    said = {lemma(token.text) for token in tokenize(phrase)} & SPEECH_VERBS.keys()
    speaker = _spelled(mention.attribution.name, mention.attribution.role)
    mine = wording_of(claim)
    return not said.isdisjoint(mine.lemmas) or not speaker.isdisjoint(mine.words)


def _content(sentence: SentenceReading, mention: AttributionMention) -> frozenset[str]:
    """Return the words of content that a mention credits to somebody."""
    wording = wording_of(sentence)
    return frozenset(
        word
        for word, token in zip(wording.lemmas, wording.tokens, strict=True)
        if mention.scope_start <= token.start < mention.scope_end and word not in STOPWORDS
    )


def _overlap(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return len(mine & theirs) / len(mine) if mine else 0.0
