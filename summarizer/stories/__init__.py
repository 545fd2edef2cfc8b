"""Which articles reprint each other, and which tell one story.

Owns origins and grouping; knows nothing of claims, drafters or output.
"""

from __future__ import annotations

from summarizer.stories.grouping import group_stories, placed
from summarizer.stories.origins import assign_origins

__all__ = ["assign_origins", "group_stories", "placed"]
