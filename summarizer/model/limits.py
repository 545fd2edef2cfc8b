"""How long an answer may get.

Owns the bound on answers and what a run learns of its server: by which name it takes the bound,
and whether its model needs room to reason. One way for all servers: start with the name that
OpenAI's models of today take, change to the older one when a server refuses or ignores it.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.model.replies import Reply

ANSWER_TOKENS = 2_048
"""What the longest answer of any prompt fits in; without a bound small models never end."""
THOUGHT_TOKENS = 16_384
"""What reasoning models get on top, once one has shown that it reasons."""

NEW_NAME, OLD_NAME = "max_completion_tokens", "max_tokens"


@dataclass(slots=True)
class Limits:
    """Bounds the answers of one run."""

    context_window: int
    name: str = NEW_NAME
    reasons: bool = False

    @property
    def answer(self) -> int:
        """Return how many tokens an answer may have without its reasoning."""
        return min(ANSWER_TOKENS, self.context_window // 4)

    @property
    def tokens(self) -> int:
        """Return how many tokens a model may write, reasoning included."""
        return self._tokens(reasons=self.reasons)

    @property
    def bounds(self) -> tuple[int, ...]:
        """Return every bound that requests of a run to this model may have had."""
        return self._tokens(reasons=False), self._tokens(reasons=True)

    def learn(self, reply: Reply, bound: int) -> None:
        """Take in what a reply to a request with that bound tells of server and model."""
        if reply.tokens is None:
            return
        self.reasons = self.reasons or reply.tokens.thought > 0
        if reply.tokens.completion > bound:
            self.name = OLD_NAME  # the new name was ignored without a word

    def _tokens(self, *, reasons: bool) -> int:
        room = self.answer + (THOUGHT_TOKENS if reasons else 0)
        return min(room, max(self.answer, self.context_window // 2))
