"""What a replay comes to in figures.

Owns the metrics of a scenario and which way each is better. Sets no bounds and judges nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.models import ArticleBrief, Author, Briefing, Claim, CrossBrief, Verdict
from summarizer.models.walk import shown_claims
from summarizer.proving import Audit, audit

if TYPE_CHECKING:
    from summarizer.scenarios.replaying import Replay
    from summarizer.scenarios.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Metrics:
    """Measures one replay; a share is None where there is nothing to take it of.

    `citation_validity` is the share of citations that hold when proven anew, `supported_share` that
    of the model's claims that are shown, `coverage` that of sentences which briefs stand on, and
    `disagreement_recall` that of the disagreements listed in the card. `withheld` counts claims by
    the kind of reason; one with two kinds counts for both.
    """

    citation_validity: float | None
    supported_share: float | None
    coverage: float | None
    disagreement_recall: float | None
    written: int
    supported: int
    withheld: Mapping[str, int]
    withheld_claims: int
    requests: int
    prompt_tokens: int
    completion_tokens: int

    def rising(self) -> dict[str, float | None]:
        """Return the metrics that are the better the higher they are."""
        return {
            "citation_validity": self.citation_validity,
            "supported_share": self.supported_share,
            "coverage": self.coverage,
            "disagreement_recall": self.disagreement_recall,
        }

    def falling(self) -> dict[str, int]:
        """Return the metrics that are the better the lower they are."""
        return {
            "withheld": self.withheld_claims,
            **{f"withheld_{kind}": count for kind, count in self.withheld.items()},
            "requests": self.requests,
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
        }


def measure(scenario: Scenario, played: Replay) -> Metrics:
    """Return the metrics of a replay."""
    briefing = played.briefing
    shown = list(_by_model(_shown(briefing)))
    supported = sum(claim.verdict is Verdict.SUPPORTED for claim in shown)
    withheld = [claim for brief in _briefs(briefing) for claim in brief.withheld]
    written = len(shown) + len(list(_by_model(withheld)))
    kinds = Counter(kind for claim in withheld for kind in {str(r.kind) for r in claim.reasons})
    return Metrics(
        citation_validity=_citation_validity(briefing, audit(briefing)),
        supported_share=_share(supported, written),
        coverage=_coverage(briefing),
        disagreement_recall=_disagreement_recall(briefing, scenario.card.disagreements),
        written=written,
        supported=supported,
        withheld=dict(sorted(kinds.items())),
        withheld_claims=len(withheld),
        requests=len(played.exchanges),
        prompt_tokens=briefing.usage.prompt_tokens,
        completion_tokens=briefing.usage.completion_tokens,
    )


def _briefs(briefing: Briefing) -> Iterator[ArticleBrief | CrossBrief]:
    yield from briefing.article_briefs
    yield from briefing.stories


def _shown(briefing: Briefing) -> Iterator[Claim]:
    for brief in _briefs(briefing):
        yield from {claim.id: claim for claim in shown_claims(brief)}.values()


def _by_model(claims: Iterator[Claim] | Sequence[Claim]) -> Iterator[Claim]:
    return (claim for claim in claims if claim.by is Author.MODEL)


def _citation_validity(briefing: Briefing, proof: Audit) -> float | None:
    """Return the share of citations that no fault of their claim or figure casts doubt on."""
    doubted = {fault.where for fault in proof.faults}
    cited = {claim.id: len(claim.citations) for claim in _shown(briefing)}
    cited |= {f.id: len(f.citations) for brief in briefing.article_briefs for f in brief.figures}
    invalid = sum(count for name, count in cited.items() if name in doubted)
    return _share(proof.citations - invalid, proof.citations)


def _coverage(briefing: Briefing) -> float | None:
    covered = [brief.coverage for brief in briefing.article_briefs]
    return _share(
        sum(one.sentences_cited for one in covered), sum(one.sentences_total for one in covered)
    )


def _disagreement_recall(briefing: Briefing, key: Sequence[Sequence[str]]) -> float | None:
    """Return the share of a key whose values are answers of one disagreement, each of another."""
    found = [
        [position.claim.text for position in disagreement.positions]
        for story in briefing.stories
        for disagreement in story.disagreements
    ]
    return _share(sum(any(_holds(each, values) for each in found) for values in key), len(key))


def _holds(answers: Sequence[str], values: Sequence[str]) -> bool:
    places = [{n for n, text in enumerate(answers) if value in text} for value in values]
    return all(places) and len(set().union(*places)) >= len(values)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
