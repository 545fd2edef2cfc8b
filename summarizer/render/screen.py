"""Which limits let a story fill one screen of a terminal.

Owns the trial of limits against lines; the lines are the terminal writer's.
"""

from __future__ import annotations

from summarizer.models import Briefing, CrossBrief
from summarizer.render.limits import STORY_LINES, Limits, fitted
from summarizer.render.scope import Scope
from summarizer.render.story import story_part
from summarizer.render.terminal import TerminalWriter


def screen_limits(briefing: Briefing, limits: Limits, width: int | None) -> dict[str, Limits]:
    """Return for each story, by id, the limits with which it keeps to one screen of this width.

    From 80 columns on every story fits; narrower terminals get the least that is worth reading.
    """
    writer = TerminalWriter(width)
    scope = Scope(briefing, limits)

    def of_story(story: CrossBrief) -> Limits:
        def fits(tried: Limits) -> bool:
            part = story_part(story, scope.afresh(tried))
            return writer.count_lines(part) <= STORY_LINES

        return fitted(limits, fits)

    return {story.id: of_story(story) for story in briefing.stories}
