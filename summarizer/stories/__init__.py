"""Which articles reprint each other, and which tell one story.

Owns origins and grouping; knows nothing of claims, drafters or output.
"""

from __future__ import annotations

from summarizer.stories.grouping import Stories, group_stories, placed, stories_of
from summarizer.stories.origins import assign_origins

__all__ = ["Stories", "assign_origins", "group_stories", "placed", "stories_of"]
