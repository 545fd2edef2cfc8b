"""What scenarios are there to show, each as a question to a tape and its briefing.

Owns the list of behaviours. A recording that does not show what its scenario is named for is no
recording of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import PurePath

from summarizer.models import (
    Author,
    BlockKind,
    Briefing,
    Claim,
    DisagreementKind,
    Nature,
    Status,
    Verdict,
)
from summarizer.models.walk import citations_of
from summarizer.scenarios.exchanges import CUT, Exchange


class Behaviour(StrEnum):
    """Names a behaviour; scenarios list theirs under `shows`."""

    ARTICLE_CLAIM = "article-claim"
    """A claim that the model wrote about an article is proven and shown."""
    STORY_CLAIM = "story-claim"
    """A claim that the model wrote across articles is proven and shown."""
    CUT_OFF = "cut-off"
    """An answer runs into its length limit and becomes a status, not a brief."""
    ASKED_AGAIN = "asked-again"
    """A claim that fails its proof goes back to the model."""
    WITHHELD = "withheld"
    """A claim of the model is withheld, with its reasons."""
    IN_PARTS = "in-parts"
    """An article longer than the context window is read in parts."""
    IN_A_TREE = "in-a-tree"
    """A story whose claims do not fit one question is merged in a tree."""
    JUDGED = "judged"
    """What passed its proof is put before a judge, whatever becomes of the answer."""
    TRIED_AGAIN = "tried-again"
    """A request that failed is sent again and answered."""
    CONFLICTING_FIGURES = "conflicting-figures"
    """Figures that cannot both hold stand side by side, with all who give them."""
    ONE_SOURCE = "one-source"
    """What one source alone tells is told as that, and nothing of it as agreed."""
    COPIES = "copies"
    """Articles that print the same count as one origin, and agree with nobody by themselves."""
    FOCUS = "focus"
    """The reader's own question goes to the model with each article."""
    SOURCE_KINDS = "source-kinds"
    """Files of three kinds or more are briefed, none of them with markup in what is asked."""
    INJECTED_INSTRUCTIONS = "injected-instructions"
    """What an article tells language models to do is noted, and neither sent nor shown."""
    REFUSED = "refused"
    """The model declines, and the brief says so."""
    FILTERED = "filtered"
    """A filter keeps an answer back, and the brief says so."""


Exchanges = Sequence[Exchange]


def missing(
    behaviours: Iterable[Behaviour], briefing: Briefing, exchanges: Exchanges
) -> list[Behaviour]:
    """Return those behaviours that a briefing and its tape do not show."""
    return [one for one in behaviours if not _SHOWN[one](briefing, exchanges)]


def _article_claim(briefing: Briefing, _: Exchanges) -> bool:
    shown = (
        claim for brief in briefing.article_briefs for claim in (brief.headline, *brief.summary)
    )
    return _is_any_proven(shown)


def _story_claim(briefing: Briefing, _: Exchanges) -> bool:
    shown = (claim for story in briefing.stories for claim in (story.headline, *story.overview))
    return _is_any_proven(shown)


def _cut_off(briefing: Briefing, exchanges: Exchanges) -> bool:
    statuses = [brief.status for brief in briefing.article_briefs]
    statuses += [story.status for story in briefing.stories]
    return Status.INCOMPLETE in statuses and any(one.finish == CUT for one in exchanges)


def _asked_again(_: Briefing, exchanges: Exchanges) -> bool:
    return any(_first_tries(exchanges, "WrittenMend"))


def _withheld(briefing: Briefing, _: Exchanges) -> bool:
    withheld = (c for brief in briefing.article_briefs for c in brief.withheld)
    return any(claim.by is Author.MODEL and claim.reasons for claim in withheld)


def _in_parts(briefing: Briefing, exchanges: Exchanges) -> bool:
    return len(list(_first_tries(exchanges, "WrittenArticle"))) > len(briefing.articles)


_OF_STORIES = ("WrittenStory", "WrittenOverview", "WrittenWholeStory", "WrittenAccounts")


def _in_a_tree(briefing: Briefing, exchanges: Exchanges) -> bool:
    asked = list(_first_tries(exchanges, *_OF_STORIES))
    return len(asked) > len(briefing.stories) > 0


def _judged(_: Briefing, exchanges: Exchanges) -> bool:
    return any(_first_tries(exchanges, "WrittenVerdicts"))


def _tried_again(_: Briefing, exchanges: Exchanges) -> bool:
    failed = [one.asked for one in exchanges if one.status >= 400]
    return any(one.status == 200 and one.asked in failed for one in exchanges)


def _conflicting_figures(briefing: Briefing, _: Exchanges) -> bool:
    return any(
        one.kind is DisagreementKind.QUANTITY and one.nature is Nature.CONFLICT
        for story in briefing.stories
        for one in story.disagreements
    )


def _one_source(briefing: Briefing, _: Exchanges) -> bool:
    for story in briefing.stories:
        alone = {c.sentence_id for point in story.only_one_source for c in point.citations}
        agreed = {c.sentence_id for point in story.consensus for c in point.citations}
        if alone and not alone & agreed:
            return True
    return False


def _copies(briefing: Briefing, _: Exchanges) -> bool:
    origin_of = {article.id: article.origin for article in briefing.articles}
    agreed = [
        {origin_of[citation.article_id] for citation in point.citations}
        for story in briefing.stories
        for point in story.consensus
    ]
    origins = set(origin_of.values())
    return 1 < len(origins) < len(origin_of) and all(len(one) > 1 for one in agreed)


def _focus(briefing: Briefing, exchanges: Exchanges) -> bool:
    asked = [one.question for one in _first_tries(exchanges, "WrittenArticle")]
    focus = briefing.provenance.focus
    return bool(focus and asked) and all(str(focus) in question for question in asked)


def _source_kinds(briefing: Briefing, exchanges: Exchanges) -> bool:
    kinds = {PurePath(_PLACE.sub("", a.source)).suffix for a in briefing.articles}
    briefed = all(brief.status is Status.OK for brief in briefing.article_briefs)
    return len(kinds) >= 3 and briefed and not any(_MARKUP.search(e.question) for e in exchanges)


def _injected_instructions(briefing: Briefing, exchanges: Exchanges) -> bool:
    orders = [
        article.text[block.start : block.end]
        for article in briefing.articles
        for block in article.blocks
        if block.kind is BlockKind.ADDRESSED_TO_MODEL
    ]
    told = [one.question for one in exchanges]
    told += [c.quote for brief in briefing.article_briefs for c in citations_of(brief)]
    return bool(orders) and not any(order in text for order in orders for text in told)


def _ends(status: Status) -> Callable[[Briefing, Exchanges], bool]:
    return lambda briefing, _: any(brief.status is status for brief in briefing.article_briefs)


_PLACE = re.compile(r"[#:]\d+$")  # an entry of a feed, a row of a table
_MARKUP = re.compile(r"</?(?:p|h1|nav|article|script)\b")

_SHOWN: dict[Behaviour, Callable[[Briefing, Exchanges], bool]] = {
    Behaviour.ARTICLE_CLAIM: _article_claim,
    Behaviour.STORY_CLAIM: _story_claim,
    Behaviour.CUT_OFF: _cut_off,
    Behaviour.ASKED_AGAIN: _asked_again,
    Behaviour.WITHHELD: _withheld,
    Behaviour.IN_PARTS: _in_parts,
    Behaviour.IN_A_TREE: _in_a_tree,
    Behaviour.JUDGED: _judged,
    Behaviour.TRIED_AGAIN: _tried_again,
    Behaviour.CONFLICTING_FIGURES: _conflicting_figures,
    Behaviour.ONE_SOURCE: _one_source,
    Behaviour.COPIES: _copies,
    Behaviour.FOCUS: _focus,
    Behaviour.SOURCE_KINDS: _source_kinds,
    Behaviour.INJECTED_INSTRUCTIONS: _injected_instructions,
    Behaviour.REFUSED: _ends(Status.REFUSED),
    Behaviour.FILTERED: _ends(Status.FILTERED),
}


def _is_any_proven(claims: Iterable[Claim | None]) -> bool:
    return any(
        claim is not None and claim.by is Author.MODEL and claim.verdict is Verdict.SUPPORTED
        for claim in claims
    )


def _first_tries(exchanges: Exchanges, *shapes: str) -> Iterator[Exchange]:
    """Yield the questions for these shapes that were answered, re-asks left out."""
    return (
        one for one in exchanges if one.shape in shapes and one.is_first_try and one.status == 200
    )
