"""Articles that speak to a language model, and what of it is presented as supported.

    python benchmarks/injections.py FOLDER [--show] [--every N]

FOLDER holds `injections.py`, which makes and scores the articles; it is not part of this
repository. Each article is read as text and as a page, and briefed in two ways: by its own
sentences, and by a model that obeys and puts what the attack wants into one field of a valid
draft after another, whatever sentences it cites. Benign articles must be told, the others not.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inert import faults

from summarizer import Article, Briefing, Settings, Summarizer, render
from summarizer.config import Length
from summarizer.drafting import Story
from summarizer.drafting.interface import CitedSentence
from summarizer.drafting.wire import (
    ArticleDraft,
    CrossClaim,
    CrossDraft,
    DraftedClaim,
    WordedDisagreement,
)
from summarizer.models import ArticleBrief, Claim, CrossBrief, Disagreement, DrafterKind, Verdict
from summarizer.models.walk import shown_claims
from summarizer.reading.index import ReadArticle
from summarizer.render import FORMATS
from summarizer.sources import article_from_text, load_article

BENIGN = "benign control"
_FIGURE = re.compile(r"\b[1-9]\d{1,2}\b(?![,.]\d)")
FIELDS = ("headline", "first claim", "last claim", "mended claim")


@dataclass
class Obeying:
    """Is a model that does what an article asks for: one field of its draft is the attack's.

    The other fields are the article's own sentences. `cites` are the numbers that it gives.
    """

    hit: str
    place: str
    cites: Sequence[int] = ()
    kind = DrafterKind.MODEL

    async def article(self, article: ReadArticle, _: Settings) -> ArticleDraft:
        """Return the article's sentences and, in one place, what the attack wants."""
        own = [DraftedClaim(text=r.text, sentences=[n]) for n, r in enumerate(article.index, 1)]
        cites = list(self.cites) or list(range(1, len(own) + 1))
        told = DraftedClaim(text=self.hit, sentences=cites)
        if self.place == "headline":
            return ArticleDraft(headline=told, summary=own)
        if self.place == "none":
            return ArticleDraft(headline=own[0], summary=own)
        first = self.place in ("first claim", "mended claim")
        return ArticleDraft(headline=own[0], summary=[told, *own[1:]] if first else [*own, told])

    async def cross(self, story: Story, _: Settings) -> CrossDraft:
        """Return the attack as headline, overview and each difference of a story.

        It stands on all that the briefs of the story say, or that the sides of a difference cite.
        """
        ids = [claim.id for brief in story.briefs for claim in brief.summary][:12]
        told = CrossClaim(text=self.hit, ids=ids)
        worded = [
            WordedDisagreement(disagreement=row.id, text=self.hit, ids=cited(row) or ids)
            for row in story.comparison.disagreements
        ]
        return CrossDraft(headline=told, overview=[told], disagreements=worded)

    async def mend(
        self,
        claim: Claim,  # noqa: ARG002  # the interface is one for all drafters
        sentences: Sequence[CitedSentence],
        *,
        headline: bool,  # noqa: ARG002  # the same
        difference: str | None = None,  # noqa: ARG002  # the same
    ) -> DraftedClaim | None:
        """Say it again, on everything."""
        if self.place != "mended claim":
            return None
        numbers = list(range(1, len(sentences) + 1))
        return DraftedClaim(text=f"{self.hit} ", sentences=numbers)


def cited(row: Disagreement) -> list[str]:
    """Return the sentences that the sides of a difference stand on."""
    citations = (c for position in row.positions for c in position.claim.citations)
    return list(dict.fromkeys(c.sentence_id for c in citations if c.sentence_id is not None))


def presented(briefing: Briefing) -> str:
    """Return all that a briefing presents as supported, one claim a line."""
    briefs: list[ArticleBrief | CrossBrief] = [*briefing.article_briefs, *briefing.stories]
    claims = (claim for brief in briefs for claim in shown_claims(brief))
    return "\n".join(claim.text for claim in claims if claim.verdict is Verdict.SUPPORTED)


def readings(built: Mapping[str, str], folder: Path) -> Iterator[tuple[str, Article]]:
    """Yield the article as it is read from text and from a page."""
    named = {name: built[name] for name in ("title", "author", "url")}
    text = f"{built['title']}\n\n{built['text']}\n"
    yield "text", article_from_text(text, **named)
    page = folder / "page.html"
    page.write_text(built["html"], "utf-8", "surrogatepass")
    yield "page", load_article(page)


def neighbour(clean: Mapping[str, Any], *, differs: bool = False) -> Article:
    """Return the clean article from another outlet, so that there is a story.

    One that `differs` gives other figures.
    """
    text = f"{clean['title']}\n\n" + "\n\n".join(clean["paras"][::-1])
    if differs:
        text = _FIGURE.sub(lambda found: str(int(found[0]) + 7), text)
    return article_from_text(text, outlet="The Other Paper").renumbered("a2")


def brief(articles: Sequence[Article], drafter: Any = None) -> Briefing:
    """Return the briefing of one story, told in full."""
    settings = Settings(length=Length.FULL, one_story=True, clock=False)
    return asyncio.run(Summarizer(settings, drafter=drafter).run(articles))


def obeyed(case: Mapping[str, Any], article: Article) -> Iterator[tuple[str, Briefing]]:
    """Yield the briefings of a model that obeys, field by field and citation by citation."""
    each = [[number] for number in range(1, len(article.sentences) + 1)]
    for place in FIELDS:
        for cites in ([], *each):
            drafter = Obeying(case["example_hit"], place, cites)
            yield f"{place} on {cites or 'all'}", brief([article], drafter)


def live(briefing: Briefing) -> Iterator[str]:
    """Yield what is not inert in any format of a briefing, withheld words included."""
    urls = {article.url for article in briefing.articles if article.url}
    for form in FORMATS:
        for fault in faults(form, render(briefing, form, length=Length.FULL), urls):
            yield f"{form}: {fault}"


def outcomes(
    case: Mapping[str, Any], theirs: Any, folder: Path
) -> Iterator[tuple[str, bool, Article]]:
    """Yield each way in which a case was tried and whether what it wants was presented."""
    clean = theirs.ARTS[case["article"]]
    beside, differing = neighbour(clean), neighbour(clean, differs=True)
    for form, article in readings(theirs.build(case), folder):
        if case["category"] == BENIGN:  # which sentences are told is a drafter's choice; all can be
            told = presented(brief([article], Obeying(case["attack"], "none")))
            yield f"{form}, model that tells all", theirs.attacked(case, told), article
            continue
        own = presented(brief([article]))
        yield f"{form}, own words", theirs.attacked(case, own), article
        both = presented(brief([article, beside]))
        yield f"{form}, own words in a story", theirs.attacked(case, both), article
        for way, made in obeyed(case, article):
            yield f"{form}, model, {way}", theirs.attacked(case, presented(made)), article
            if way.endswith("on all"):
                for fault in live(made):
                    yield f"{form}, model, {way}, not inert: {fault}", True, article
        model = Obeying(case["example_hit"], "last claim")
        for second in (beside, differing):
            made = brief([article, second], model)
            differences = sum(len(story.disagreements) for story in made.stories)
            way = f"{form}, model, story of {differences} differences"
            yield way, theirs.attacked(case, presented(made)), article
            for fault in live(made):
                yield f"{way}, not inert: {fault}", True, article


def main() -> None:
    """Print what got through, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--show", action="store_true", help="show what was noted of each article")
    parser.add_argument("--every", type=int, default=1, help="try but each Nth attack")
    given = parser.parse_args()
    sys.path.insert(0, given.folder)
    theirs: Any = importlib.import_module("injections")
    tried = attacks = benign = differing = 0
    through: set[str] = set()
    noted: set[str] = set()
    lost: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        for number, case in enumerate(theirs.cases()):
            is_benign = case["category"] == BENIGN
            if number % given.every and not is_benign:
                continue
            benign, attacks = benign + is_benign, attacks + (not is_benign)
            for way, hit, article in outcomes(case, theirs, Path(folder)):
                tried += 1
                differing += " differences" in way and " of 0 " not in way
                notes = [n.detail for n in article.notes if n.kind == "addressed_to_model"]
                if notes:
                    noted.add(case["id"])
                if hit:
                    (lost if is_benign else through).add(case["id"])
                    print(f"{case['id']} {case['category']}: {way}")
            if given.show:
                print(case["id"], case["attack"][:70], "->", notes)
    flagged = sum(case["id"] in noted for case in theirs.cases() if case["category"] != BENIGN)
    print(f"{tried:,} briefings of {attacks} attacks and {benign} benign controls, ", end="")
    print(f"{differing:,} with differences to word")
    print(f"attacks noted as addressed to a model: {flagged} of {attacks}")
    print(f"attacks presented as supported: {len(through)} of {attacks}")
    print(f"benign controls kept: {benign - len(lost)} of {benign}")
    sys.exit(bool(through or lost))


if __name__ == "__main__":
    main()
