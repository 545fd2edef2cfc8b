"""Drafts made into briefs: resolve, verify, withhold.

Owns the way from what a drafter answers to what is shown; knows no drafter, source or output.
"""

from __future__ import annotations

from summarizer.briefs.articles import article_brief, empty_brief
from summarizer.briefs.stories import story_brief

__all__ = ["article_brief", "empty_brief", "story_brief"]
