"""Who says it stays with what is said, and is the one who said it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from summarizer.models import Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.names import same_name
from summarizer.reading.statements import SPEECH_VERBS, SpeechKind
from summarizer.reading.tokens import lemma, words_of
from summarizer.reading.types import AttributionMention
from summarizer.verify.credited import (
    Credit,
    content_of,
    credits_of,
    holds,
    own_part,
    quoted_words,
)
from summarizer.verify.cues import HEDGES
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.memory import remembered
from summarizer.verify.parties import sides_of
from summarizer.verify.plain_words import canonical
from summarizer.verify.wording import Wording, wording_of
from summarizer.verify.wordlists import words

_LINKS: Final = words("the a an of and for in at")
_CARRIES: Final = 0.5
"""A statement carries a claim when it has this share of what the claim says."""
_BESIDE: Final = 2
_VOUCHING: Final = (SpeechKind.CONFIRM, SpeechKind.ANNOUNCE)
_SELF: Final = words("it he she they")
_ASIDE: Final = re.compile(r"; (?!that )|, (?:which|whose) ")
_WITHIN: Final = re.compile(r", (?:which|whose) [^,;]+, ")
_CLAUSE: Final = re.compile(r"[,;] (?:and|but|while|where|which|who|whose) ")
_BE: Final = words("is are was were be been being")
"""What "was reported to" is said of begins with its own clause."""
_OWN: Final = tuple((whose, "own") for whose in ("its", "his", "her", "their"))
_WILL: Final = words("will would")
_ASKING: Final = words("ask seek demand call request urge want appeal press push")
"""Asking for a thing is a deed: who tells of it in another word keeps who did it."""
_AHEAD: Final = words("will would to")
_NOTING: Final = words("note point observe acknowledge learn show find reveal describe")
"""With these the writer takes over what is said; an announcement makes it so."""

_RECORDS: Final = words(
    """data figures statistics census records register registry filing filings results count
    returns index schedule timetable calendar minutes transcript archive archives www"""
)
"""What is on record is no allegation: "according to census data"."""
_HEDGING: Final = HEDGES | {"accused"}
"""A claim with one of these vouches for nothing either."""
_MEASURING: Final = words(
    "statistics statistical census survey weather meteorological geological seismological"
)


def check_attribution(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield an attribution that the claim drops, and a speaker that it puts for another."""
    if claim.attributions:
        yield from _wrong_speakers(claim, evidence)
    elif _HEDGING.isdisjoint(wording_of(claim).words) and not _reports(wording_of(claim)):
        yield from _dropped(claim, evidence)


def _reports(claim: Wording) -> bool:
    """Tell whether a verb of speech has its "that", wherever its subject stands."""
    pairs = zip(claim.lemmas, claim.words[1:], strict=False)
    return any(following == "that" and said in SPEECH_VERBS for said, following in pairs)


def _wrong_speakers(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    for mention in claim.attributions:
        name = mention.attribution.name
        if name is None:
            yield from _other_party(claim, mention, evidence)
            continue
        own = own_part(claim, mention)
        scope = content_of(claim, own)
        if _is_outlet(name, evidence):
            yield from _wrong_outlet(name, scope, evidence)
            continue
        rivals = _rivals(scope, quoted_words(claim, own), evidence)
        named = [rival.attribution.name for rival in rivals if rival.attribution.name]
        if not named or len(named) < len(rivals):
            continue
        if not any(
            _is_speaker(claim, name, rival) or _is_credited(claim, rival) for rival in rivals
        ):
            detail = f"The evidence has {named[0]} say it, not {name}."
            yield reason(ReasonKind.ATTRIBUTION, name, named[0], detail)


def _other_party(
    claim: SentenceReading, mention: AttributionMention, evidence: Evidence
) -> Iterator[Reason]:
    """Yield a side of a dispute that is put for the other: the union for the company."""
    mine = sides_of(_spelled(mention.attribution.role))
    if not mine:
        return
    rivals = _rivals(content_of(claim, own_part(claim, mention)), (), evidence)
    theirs = [sides_of(_spelled(one.attribution.name, one.attribution.role)) for one in rivals]
    contrary = {(axis, 1 - side) for axis, side in mine}
    if theirs and all(sides & contrary and not sides & mine for sides in theirs):
        said, shown = rivals[0].attribution, claim.text[mention.start : mention.end]
        who = said.role or said.name or ""
        yield reason(ReasonKind.ATTRIBUTION, shown, who, f"The evidence has the {who} say it.")


def _is_credited(claim: SentenceReading, rival: Credit) -> bool:
    """Tell whether the claim has the right speaker as well: "what X forecast, Y said"."""
    return any(
        mention.attribution.name is not None
        and _is_speaker(claim, mention.attribution.name, rival)
        and _overlap(content_of(claim, own_part(claim, mention)), rival.content) >= _CARRIES
        for mention in claim.attributions
    )


def _rivals(scope: frozenset[str], quoted: tuple[str, ...], evidence: Evidence) -> list[Credit]:
    """Return who says such words in the evidence; who says a quotation verbatim, if any do."""
    found = _credits(evidence)
    verbatim = [one for one in found if quoted and holds(one.spoken, quoted)]
    return verbatim or [one for one in found if _overlap(scope, one.content) >= _CARRIES]


@remembered
def _credits(evidence: Evidence) -> tuple[Credit, ...]:
    return tuple(credits_of(evidence.sentences))


def _is_outlet(name: str, evidence: Evidence) -> bool:
    mine = _spelled(name)
    return any(mine <= _spelled(outlet) for outlet in evidence.outlets if outlet)


def _wrong_outlet(name: str, scope: frozenset[str], evidence: Evidence) -> Iterator[Reason]:
    """Yield the outlet that does say what the claim credits to another one."""
    carrying = [
        evidence.outlet_of(position)
        for position, wording in enumerate(evidence.wordings)
        if _overlap(scope, frozenset(wording.lemmas)) >= _CARRIES
    ]
    known = [outlet for outlet in carrying if outlet is not None]
    if known and not any(_spelled(name) <= _spelled(outlet) for outlet in known):
        detail = f"The evidence is from {known[0]}, not from {name}."
        yield reason(ReasonKind.ATTRIBUTION, name, known[0], detail)


def _is_speaker(claim: SentenceReading, name: str, rival: Credit) -> bool:
    """Tell whether a name is that of a speaker, of his office, or of who passed it on."""
    said = rival.attribution
    if not _spelled(name).isdisjoint(_spelled(said.name, said.via, said.role)):
        return True
    mine = [mention for mention in claim.names if mention.text == name]
    theirs = [mention for mention in rival.sentence.names if mention.text == said.name]
    return any(same_name(one, other) for one in mine for other in theirs)


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
    content = wording_of(claim).content
    reports: list[str] = []
    for sentence in evidence.sentences:
        if _overlap(content, wording_of(sentence).content) < _CARRIES:
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
    hedge = _hedge(content, wording_of(sentence))
    if hedge is not None:
        return hedge
    for mention in sentence.attributions:
        phrase = sentence.text[mention.start : mention.end]
        if _overlap(content, _clause_of(sentence, mention)) >= _CARRIES and not (
            _vouches(phrase) or _is_on_record(phrase, claim) or _is_kept(mention, sentence, claim)
        ):
            return phrase
    return None


def _clause_of(sentence: SentenceReading, mention: AttributionMention) -> frozenset[str]:
    """Return the words credited, without those that are the writer's own.

    Behind a semicolon he himself goes on, and a clause with "which" tells what is known.
    """
    if sentence.text[mention.start : mention.end].split()[0] in _BE:
        begins = [found.end() for found in _CLAUSE.finditer(sentence.text, 0, mention.start)]
        start = max([mention.scope_start, *begins])
        return content_of(sentence, mention._replace(scope_start=start))
    scope = sentence.text[mention.scope_start : mention.scope_end]
    within = _WITHIN.search(scope) if mention.start >= mention.scope_end else None
    if within is not None and not sentence.quotes:
        begin = mention.scope_start
        first = content_of(sentence, mention._replace(scope_end=begin + within.start()))
        return first | content_of(sentence, mention._replace(scope_start=begin + within.end()))
    end = _ASIDE.search(scope) if mention.end <= mention.scope_start else None
    if end is None or sentence.quotes:
        return content_of(sentence, mention)
    return content_of(sentence, mention._replace(scope_end=mention.scope_start + end.start()))


def _hedge(content: frozenset[str], wording: Wording) -> str | None:
    """Return a "reportedly" that stands beside a word of the claim."""
    if HEDGES.isdisjoint(wording.spelled):
        return None
    for at, word in enumerate(wording.words):
        beside = wording.lemmas[max(0, at - 1) : at] + wording.lemmas[at + 1 : at + 1 + _BESIDE]
        if word in HEDGES and not content.isdisjoint(beside):
            return word
    return None


@lru_cache(maxsize=4_096)
def _vouches(phrase: str) -> bool:
    verbs = map(lemma, words_of(phrase))
    return any(SPEECH_VERBS.get(verb) in _VOUCHING or verb in _NOTING for verb in verbs)


def _is_on_record(phrase: str, claim: SentenceReading) -> bool:
    """Tell whether data or a record say it, or a body that measures gives a measurement."""
    said = {word.lower() for word in words_of(phrase)}
    measured = bool(claim.figures) and not said.isdisjoint(_MEASURING)
    return measured or not said.isdisjoint(_RECORDS)


def _is_kept(
    mention: AttributionMention, sentence: SentenceReading, claim: SentenceReading
) -> bool:
    """Tell whether a claim keeps the speaker or the verb in words that are read otherwise.

    What somebody says of his own plans is kept by the plan: "it will close, it said".
    """
    phrase = sentence.text[mention.start : mention.end]
    if mention.attribution.named is False and _is_own_plan(phrase, claim):
        return True
    if _speaks_of_itself(mention, sentence) and not _WILL.isdisjoint(wording_of(claim).words):
        return True
    said = SPEECH_VERBS.keys() & map(lemma, words_of(phrase))
    speaker = _spelled(mention.attribution.name, mention.attribution.role)
    mine = wording_of(claim)
    if not said.isdisjoint(_ASKING) and not _ASKING.isdisjoint(mine.lemmas):
        return True  # "asked for 14 years" is a deed, and "sought" is the same one
    return not said.isdisjoint(mine.lemmas) or not speaker.isdisjoint(mine.words)


def _speaks_of_itself(mention: AttributionMention, sentence: SentenceReading) -> bool:
    """Tell whether what is said to come is the speaker's own: "it would", "its own review would".

    Only what stands before the verb tells: of others a speaker can but make a forecast.
    """
    wording = wording_of(sentence)
    scope = wording.between(mention.scope_start, mention.scope_end)
    said = wording.words[scope.start : scope.stop]
    ahead = next((at for at, word in enumerate(said) if word in _WILL), 0)
    begins = said[:_BESIDE] if ahead else ()
    return not _SELF.isdisjoint(begins) or any(said[at : at + 2] in _OWN for at in range(ahead))


def _is_own_plan(phrase: str, claim: SentenceReading) -> bool:
    """Tell whether the speaker is only pointed to, and the claim tells of what is to come."""
    speaks = {word.lower() for word in words_of(phrase)}
    return not _SELF.isdisjoint(speaks) and not _AHEAD.isdisjoint(wording_of(claim).words)


def _overlap(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return len(mine & theirs) / len(mine) if mine else 0.0
