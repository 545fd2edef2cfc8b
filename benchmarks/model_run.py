"""What a model made of a pile: claims written, supported, withheld and why, requests, seconds.

    summarize SOURCE... --base-url URL --model NAME -f json -o briefing.json
    python benchmarks/model_run.py briefing.json [...]

Reads saved briefings, so that it works for any server; asks nobody.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from summarizer.models import Author, Briefing, Claim
from summarizer.proving import audit, load_briefing


def shown(briefing: Briefing) -> Iterator[Claim]:
    """Yield the claims of a model that stand in a briefing."""
    for brief in briefing.article_briefs:
        yield from _written((brief.headline, *brief.summary))
    for story in briefing.stories:
        worded = (row.explanation for row in story.disagreements)
        yield from _written((story.headline, *story.overview, *worded))


def withheld(briefing: Briefing) -> Iterator[Claim]:
    """Yield the claims of a model that are withheld."""
    for brief in briefing.article_briefs:
        yield from _written(brief.withheld)
    for story in briefing.stories:
        yield from _written(story.withheld)


def _written(claims: tuple[Claim | None, ...]) -> Iterator[Claim]:
    return (claim for claim in claims if claim is not None and claim.by is Author.MODEL)


def table(briefing: Briefing) -> Iterator[tuple[str, object]]:
    """Yield the figures of a briefing by name."""
    usage, said = briefing.usage, briefing.provenance
    kept, lost = list(shown(briefing)), list(withheld(briefing))
    reasons = Counter(str(reason.kind) for claim in lost for reason in claim.reasons)
    yield "model", said.model_answered or said.model or said.drafter
    yield "articles", len(briefing.articles)
    yield "stories", len(briefing.stories)
    yield "statuses", _counted(str(brief.status) for brief in briefing.article_briefs)
    yield "seconds", usage.seconds
    yield "requests", usage.requests_sent
    yield "answers", usage.answers
    yield "tokens read", usage.prompt_tokens
    yield "tokens written", usage.completion_tokens
    yield "claims written", len(kept) + len(lost)
    yield "supported", len(kept)
    yield "withheld", len(lost)
    yield "for", ", ".join(f"{kind} {count}" for kind, count in reasons.most_common()) or "nothing"
    yield "failures", _counted(failure.message[:60] for failure in briefing.failures)
    yield "faults at re-proof", len(audit(briefing).faults)


def _counted(found: Iterator[str]) -> str:
    return ", ".join(f"{what} {count}" for what, count in Counter(found).items()) or "none"


def main(paths: list[str]) -> None:
    """Print the figures of saved briefings."""
    for path in paths:
        print(path)
        for name, value in table(load_briefing(Path(path))):
            print(f"  {name:20}{value}")


if __name__ == "__main__":
    main(sys.argv[1:])
