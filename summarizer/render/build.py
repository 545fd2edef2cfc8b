"""A briefing as the view that all writers print.

Owns which parts there are and what ends the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from summarizer.models import Author, Briefing, Provenance
from summarizer.models.walk import shown_claims
from summarizer.render.article import article_part
from summarizer.render.dates import date_words
from summarizer.render.limits import Limits
from summarizer.render.scope import Scope, capped, plain
from summarizer.render.story import story_part
from summarizer.render.view import Item, Run, Section, View, Voice

_WHOSE = {
    Author.SOURCE: "Words in quotation marks are a source's own.",
    Author.MODEL: "Sentences without them are a model's, proven against what they cite.",
    Author.CODE: "Words in italics are computed.",
}


def build_view(
    briefing: Briefing, limits: Limits, of_stories: Mapping[str, Limits] = MappingProxyType({})
) -> View:
    """Return the view of a briefing, numbered in reading order; stories may have own limits."""
    scope = Scope(briefing, limits)
    stories = tuple(
        story_part(story, scope.within(of_stories.get(story.id, limits)))
        for story in briefing.stories
    )
    paired = [(scope.article(brief.article_id), brief) for brief in briefing.article_briefs]
    articles = tuple(article_part(a, brief, scope) for a, brief in paired if a is not None)
    ends = (_failures(briefing, limits), _provenance(briefing))
    sources = scope.numbering.sources(limits.quote)
    return View(stories, articles, sources, tuple(end for end in ends if end.entries))


def _failures(briefing: Briefing, limits: Limits) -> Section:
    shown, hidden = capped(briefing.failures, limits.failures)
    items = tuple(Item((Run(f.source, Voice.STRONG), Run(f.message))) for f in shown)
    return Section("Not briefed", items, hidden)


def whose_words(briefing: Briefing) -> list[str]:
    """Return how to tell whose words are whose in a briefing."""
    return [words for author, words in _WHOSE.items() if author in _authors(briefing)]


def _provenance(briefing: Briefing) -> Section:
    whose = whose_words(briefing)
    made = Item(plain(made_by(briefing.provenance), Voice.FAINT))
    return Section("About this brief", (Item(plain(" ".join(whose))), made) if whose else (made,))


def _authors(briefing: Briefing) -> set[Author]:
    told = [claim for story in briefing.stories for claim in shown_claims(story)]
    told += [claim for brief in briefing.article_briefs for claim in shown_claims(brief)]
    return {claim.by for claim in told}


def made_by(provenance: Provenance) -> str:
    """Say what made a briefing, and when."""
    other = f", but answered by {provenance.other_model}" if provenance.other_model else ""
    model = f" ({provenance.model}{other})" if provenance.model else ""
    created = f", {date_words(provenance.created)}" if provenance.created else ""
    return (
        f"Made by proven-brief {provenance.tool_version} with the {provenance.drafter} drafter"
        f"{model}, verified by {provenance.verification}{created}."
    )
