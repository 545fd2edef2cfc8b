"""Sentences changed by a rule: false ones that must be caught, true ones that must pass.

Owns the counting. Evidence is the sentence that was changed, with its two neighbours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benign import REWRITERS, Story, rewrites
from judged import Row, plain, sentences
from mutants import MUTATORS, mutants, persons

from summarizer.models import Verdict
from summarizer.reading.index import SentenceIndex, SentenceReading
from summarizer.sources import load_article
from summarizer.verify import verify_claim
from summarizer.verify.checker import reasons_against
from summarizer.verify.evidence import Evidence

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "tolvarn-dam"


@dataclass
class Changed:
    """Counts sentences that their own checks pass, and changed ones made and flagged by kind."""

    sentences: int = 0
    passed: int = 0
    made: Counter[str] = field(default_factory=Counter)
    flagged: Counter[str] = field(default_factory=Counter)
    literally: int = 0
    spared: list[tuple[str, str]] = field(default_factory=list)
    closely: bool = False

    def count(self, kind: str, claim: str, near: SentenceIndex, *, wanted: bool) -> None:
        """Put a changed sentence to both checkers."""
        flagged = verify_claim(claim, near, closely=self.closely).verdict is Verdict.UNSUPPORTED
        self.made[kind] += 1
        self.flagged[kind] += flagged
        self.literally += plain(claim) not in plain(" ".join(r.text for r in near))
        if flagged is not wanted:
            self.spared.append((kind, claim))

    @property
    def share(self) -> float:
        """Return the share that is flagged."""
        return self.flagged.total() / max(1, self.made.total())


Stories = Sequence[Sequence[Sequence[str]]]
"""The sentences of each text of each story."""


def neus(rows: Sequence[Row]) -> Stories:
    """Return the sentences of triplets of articles."""
    return [[sentences(article["text"]) for article in row["articles"]] for row in rows]


def example() -> Stories:
    """Return the sentences of the example story."""
    articles = [load_article(path) for path in sorted(EXAMPLE.iterdir())]
    return [[[a.sentence_text(s) for s in a.sentences] for a in articles]]


def mutated(stories: Stories) -> Changed:
    """Check every sentence, and its mutants.

    The sentences are put to the checks themselves, since a claim that copies its evidence is
    supported before any check is asked.
    """
    count = Changed()
    for texts in stories:
        names = persons([" ".join(parts) for parts in texts])
        for part, near in neighbourhoods(texts):
            count.sentences += 1
            count.passed += not reasons_against(SentenceReading(part), Evidence(near))
            for mutator in MUTATORS:
                for mutant in mutants(mutator, part, names):
                    count.count(mutator.__name__, mutant, near, wanted=True)
    return count


def rewritten(stories: Stories, *, closely: bool = False) -> Changed:
    """Check true rewrites of every sentence."""
    count = Changed(closely=closely)
    for texts in stories:
        whole = [" ".join(parts) for parts in texts]
        story = Story.of(whole, persons(whole))
        for part, near in neighbourhoods(texts):
            for rewriter in REWRITERS:
                for rewrite in rewrites(rewriter, part, story):
                    count.count(rewriter.__name__, rewrite, near, wanted=False)
    return count


def paired(pairs: Sequence[tuple[str, str, list[str]]], *, closely: bool = False) -> Changed:
    """Check true claims against their evidence."""
    count = Changed(closely=closely)
    for kind, claim, evidence in pairs:
        count.count(kind, claim, SentenceIndex.from_texts(evidence), wanted=False)
    return count


def neighbourhoods(
    texts: Sequence[Sequence[str]],
) -> Iterator[tuple[str, SentenceIndex]]:
    """Yield each sentence of some texts with its evidence."""
    for parts in texts:
        index = SentenceIndex.from_texts(parts)
        for at, part in enumerate(parts):
            yield part, index.select(range(max(0, at - 1), min(len(parts), at + 2)))
