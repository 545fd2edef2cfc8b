"""What of a run is briefed at once, and is let go of when it is done.

Owns the order: all for a drafter whose answers are waited for, else story by story, so that what
is read of sentences is held for one story at a time. Knows no drafter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.reading.index import ReadArticle
from summarizer.stories import Stories


@dataclass(frozen=True, slots=True)
class Part:
    """Is some articles, in their order, and the stories that they make."""

    members: Sequence[ReadArticle]
    stories: Stories

    @property
    def characters(self) -> int:
        """Return how much text its articles are."""
        return sum(len(source.article.text) for source in self.members)

    def forget(self) -> None:
        """Let go of all that was read of the sentences."""
        for source in self.members:
            source.index.forget()


def parts_of(read: Sequence[ReadArticle], stories: Stories, *, at_once: bool) -> Iterator[Part]:
    """Yield the parts of a run; articles that make no story come last, one by one."""
    if at_once:
        yield Part(read, stories)
        return
    of_id = {source.article.id: source for source in read}
    for story_id, group in stories.items():
        wanted = set(group)
        members = [of_id.pop(one) for one in list(of_id) if one in wanted]
        yield Part(members, {story_id: group})
    yield from (Part([source], {}) for source in of_id.values())
