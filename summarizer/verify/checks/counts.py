"""A figure is that of the same thing: 14 killed and 61 hurt are not 61 killed.

Owns what stands nearest to a figure. Only figures that the evidence tells in one sentence are
held against each other, and only by words that one of them has and the other has not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.models import Measure, Reason, ReasonKind
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import AttributionMention, DateMention, FigureMention
from summarizer.verify.evidence import Evidence, reason
from summarizer.verify.fates import is_settled
from summarizer.verify.quantities import proves
from summarizer.verify.wording import Wording, wording_of

Mention = AttributionMention | DateMention | FigureMention

_AFTER = 2
_MOST_FIGURES = 20
"""A sentence with more is a table, whose neighbours say nothing."""
_AGAINST = frozenset(("from", "than", "compared", "against"))
_OF_ALL = re.compile(r"\s(?:out\s)?of\s(?:all\s|the\s|its\s|their\s){0,2}")
_CONJUNCTIONS = frozenset(("and", "or", "but", "while", "whereas"))


def check_counts(claim: SentenceReading, evidence: Evidence) -> Iterator[Reason]:
    """Yield figures that the evidence gives for something else, with its own figure for this."""
    for figure in claim.figures:
        if figure.unit is not None:
            continue  # sums and shares are told in too many ways for their neighbours to decide
        if is_settled(figure, claim, evidence.sentences):
            continue
        rivals = [_rival(figure, claim, sentence) for sentence in evidence.sentences]
        found = [rival for rival in rivals if rival is not None]
        proving = sum(
            any(proves(other, figure) for other in sentence.figures)
            for sentence in evidence.sentences
        )
        if found and len(found) == proving:
            detail = f"The evidence has “{found[0].text}” for that, not “{figure.text}”."
            yield reason(ReasonKind.FIGURE, figure.text, found[0].text, detail)


def _rival(
    figure: FigureMention, claim: SentenceReading, sentence: SentenceReading
) -> FigureMention | None:
    """Return the figure of a sentence that has what the claim's has nearest, if the proof has not.

    None when the proof stands beside the same words, or no figure of the sentence proves it.
    """
    if len(sentence.figures) > _MOST_FIGURES:
        return None
    proofs = [other for other in sentence.figures if proves(other, figure)]
    if len(proofs) != 1 or is_earlier(proofs[0], sentence):
        return None
    mine, modifiers = _nearest(figure, claim), _modifiers(figure, claim)
    proof = _nearest(proofs[0], sentence)
    named = {lemma(word) for name in sentence.names for word in name.words}
    for other in sentence.figures:
        if other is proofs[0] or other.unit is not None or proves(other, figure):
            continue
        if other.measure is Measure.CHANGE and figure.measure is not Measure.CHANGE:
            continue  # "45 seats, six fewer than before" are 45 seats
        if _OF_ALL.fullmatch(sentence.text, proofs[0].end, other.start) is not None:
            continue  # "45 of the 120 seats" are 45 seats
        theirs = _nearest(other, sentence)
        if proof <= named:
            continue  # "Holm received 20,611 votes and Vilar 20,524": what is counted is left out
        if figure.subject_head in proof and modifiers & (theirs - proof):
            return other  # "11 serious defects" for "11 defects, of which two were serious"
        if mine & (theirs - proof) and proof - theirs and not mine & (proof - theirs):
            return other
    return None


def _modifiers(figure: FigureMention, sentence: SentenceReading) -> frozenset[str]:
    """Return the words of content between a figure and the noun that it counts."""
    wording = wording_of(sentence)
    own = _positions(wording, figure)
    after = wording.lemmas[own.stop : own.stop + _AFTER]
    if figure.subject_head not in after:
        return frozenset()
    return frozenset(after[: after.index(figure.subject_head)]) - STOPWORDS


def is_earlier(figure: FigureMention, sentence: SentenceReading) -> bool:
    """Tell whether a figure is what another is compared with: it counts the same then."""
    return not _AGAINST.isdisjoint(sentence.text[: figure.start].split()[-2:])


def _nearest(figure: FigureMention, sentence: SentenceReading) -> frozenset[str]:
    """Return the word of content before a figure and those just after it, up to the next one."""
    wording = wording_of(sentence)
    own = _positions(wording, figure)
    taken = {other for span in sentence.figures for other in _positions(wording, span)}
    # when it was, or who says it, is not what it is of
    beside: list[Mention] = [*sentence.dates, *sentence.attributions]
    taken |= {other for span in beside for other in _positions(wording, span)}
    before = _beside(wording, range(own.start - 1, -1, -1), taken)
    after = _beside(wording, range(own.stop, len(wording)), taken)
    return frozenset(wording.lemmas[at] for at in (*before[:1], *after[:_AFTER]))


def _positions(wording: Wording, mention: Mention) -> range:
    return wording.between(mention.start, mention.end)


def _beside(wording: Wording, positions: range, taken: set[int]) -> list[int]:
    """Return the words of content on one side, up to a conjunction or what is `taken`."""
    found = []
    for at in positions:
        if at in taken or wording.words[at] in _CONJUNCTIONS:
            break
        if wording.lemmas[at] not in STOPWORDS:
            found.append(at)
    return found
