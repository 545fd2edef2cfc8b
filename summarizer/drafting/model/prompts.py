"""The prompts of the model drafter and the shapes of their answers.

Owns which prompt goes with which shape; what they say lies in `prompts/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from summarizer.drafting.wire import (
    WrittenArticle,
    WrittenMend,
    WrittenStory,
    WrittenVerdicts,
    WrittenWholeStory,
)
from summarizer.models import PromptReference
from summarizer.prompting import Prompt, list_prompts, load_prompt, response_schema

SHAPES: dict[str, type[BaseModel]] = {
    "article_brief": WrittenArticle,
    "claim_mend": WrittenMend,
    "cross_brief": WrittenStory,
    "support_judge": WrittenVerdicts,
    "story_brief": WrittenWholeStory,
}


@dataclass(frozen=True, slots=True)
class Prompts:
    """Are the prompts of one run."""

    article: Prompt
    mend: Prompt
    cross: Prompt
    judge: Prompt
    story: Prompt

    def references(
        self, *, judged: bool = False, further: bool = False
    ) -> tuple[PromptReference, ...]:
        """Return what a briefing says of the prompts that made it."""
        stories = (self.story,) if further else ()
        judges = (self.judge,) if judged else ()
        return tuple(map(reference, (self.article, self.mend, self.cross, *stories, *judges)))


def load_prompts(folder: Path | None = None) -> Prompts:
    """Return the newest prompts of a folder; those it lacks are the package's own."""
    own = {prompt.name for prompt in list_prompts(folder)} if folder else set()
    return Prompts(*(load_prompt(name, folder=folder if name in own else None) for name in SHAPES))


def reference(prompt: Prompt) -> PromptReference:
    """Return name, version and fingerprint of a prompt that has a shape."""
    fingerprint = prompt.fingerprint(response_schema(SHAPES[prompt.name]))
    return PromptReference(name=prompt.name, version=str(prompt.version), fingerprint=fingerprint)
