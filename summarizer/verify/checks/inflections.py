"""The same word in another degree: "higher" is not "highest"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models import Reason, ReasonKind
from summarizer.verify.alignment import Pair
from summarizer.verify.evidence import says_otherwise
from summarizer.verify.wording import Wording

_IRREGULAR = frozenset(("most", "best", "worst", "least"))


def inflected(claim: Wording, sentence: Wording, pairs: Sequence[Pair]) -> Iterator[Reason]:
    """Yield the words that a claim raises to a superlative or takes down from one."""
    for position, other in pairs:
        word, said = claim.words[position], sentence.words[other]
        lemma = claim.lemmas[position]
        if position and claim.words[position - 1] == "at":
            continue  # "at least" sets a bound
        if word != said and _is_superlative(word, lemma) != _is_superlative(said, lemma):
            shown = claim.written(position)
            yield says_otherwise(ReasonKind.DIRECTION, shown, sentence.written(other))


def _is_superlative(word: str, lemma: str) -> bool:
    return word in _IRREGULAR or (word.endswith("est") and not lemma.endswith("est"))
