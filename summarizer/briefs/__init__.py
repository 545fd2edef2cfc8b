"""Drafts made into briefs: resolve, verify, withhold.

Owns the way from what a drafter answers to what is shown; knows no drafter, source or output.
"""

from __future__ import annotations

from summarizer.briefs.articles import article_brief, undrafted_brief
from summarizer.briefs.comparing import Comparisons
from summarizer.briefs.judging import judged_article, judged_story
from summarizer.briefs.mending import Mended, mended_article, mended_story
from summarizer.briefs.stories import NO_DRAFT, story_brief

__all__ = [
    "NO_DRAFT",
    "Comparisons",
    "Mended",
    "article_brief",
    "judged_article",
    "judged_story",
    "mended_article",
    "mended_story",
    "story_brief",
    "undrafted_brief",
]
