"""Which limits let a story fill one screen of a terminal.

Owns the trial of limits against lines; the lines are the terminal writer's.
"""

from __future__ import annotations

from dataclasses import replace

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

        return fitted(_held(story, limits), fits)

    return {story.id: of_story(story) for story in briefing.stories}


def _held(story: CrossBrief, limits: Limits) -> Limits:
    """Return limits lowered to what a story holds, so that nothing is tried that adds nothing."""
    positions = max((len(row.positions) for row in story.disagreements), default=0)
    points = len(story.consensus) + len(story.only_one_source)
    held = {
        "overview": len(story.overview),
        "agreed": len(story.consensus),
        "differences": len(story.disagreements),
        "leading": positions,
        "positions": positions,
        "stances": positions,
        "who": points + len(story.disagreements),
        "timeline": len(story.timeline),
        "alone": len(story.only_one_source),
        "open_questions": len(story.open_questions),
        "withheld": len(story.withheld),
    }
    caps = {name: getattr(limits, name) for name in held}
    lower = {name: most for name, most in held.items() if caps[name] is None or most < caps[name]}
    return replace(limits, **lower)  # type: ignore[arg-type]  # all of them are numbers
