"""The judge: a model asked whether claims follow from the words they stand on.

Owns the batches it is asked in and what is taken from its answers: a yes or a no, and words of
the claim itself. Nothing a judge writes is shown as prose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from summarizer.drafting.interface import Assertion, Objection
from summarizer.drafting.model.checks import clean
from summarizer.drafting.model.material import cited_lines
from summarizer.drafting.model.room import Line, listed, one_line, parts, room_for
from summarizer.drafting.wire import WrittenVerdict, WrittenVerdicts
from summarizer.loops import together
from summarizer.model import ModelDoor
from summarizer.prompting import Prompt, fence

_MOST_CLAIMS = 12  # models lose their place in longer lists


class ModelJudge:
    """Judges claims with a model, behind a door."""

    def __init__(self, door: ModelDoor, prompt: Prompt) -> None:
        self._door = door
        self._prompt = prompt

    async def objections(self, assertions: Sequence[Assertion]) -> list[Objection | None]:
        """Return what there is to say against each assertion; None for one that follows.

        ModelError when there is no valid answer.
        """
        batches = list(self._batches(assertions))
        judged = await together(self._judged(batch) for batch in batches)
        return [objection for batch in judged for objection in batch]

    def _batches(self, claims: Sequence[Assertion]) -> Iterator[Sequence[Assertion]]:
        room = room_for(self._prompt, self._door.prompt_room)
        lines = [Line(n, _block(1, claim), opens=True) for n, claim in enumerate(claims)]
        for part in parts(lines, room):
            for first in range(0, len(part), _MOST_CLAIMS):
                yield [claims[line.number] for line in part[first : first + _MOST_CLAIMS]]

    async def _judged(self, claims: Sequence[Assertion]) -> list[Objection | None]:
        blocks = (_block(number, claim) for number, claim in enumerate(claims, 1))
        prompted = self._prompt.render(claims=fence("\n\n".join(blocks)))
        answer = await self._door.ask(prompted, WrittenVerdicts, verdicts_check(len(claims)))
        ordered = sorted(answer.value.verdicts, key=lambda verdict: verdict.claim)
        return [_objection(*pair) for pair in zip(claims, ordered, strict=True)]


def verdicts_check(count: int) -> Callable[[WrittenVerdicts], None]:
    """Return the check that every claim, numbered from 1 to `count`, is judged exactly once."""

    def check(answer: WrittenVerdicts) -> None:
        numbers = sorted(verdict.claim for verdict in answer.verdicts)
        if numbers != list(range(1, count + 1)):
            every = "claim 1" if count == 1 else f"each of the claims 1 to {count}"
            raise ValueError(f"verdicts: judge {every} exactly once.")

    return check


def _block(number: int, claim: Assertion) -> str:
    lines = listed(cited_lines(claim.sentences))
    return f"Claim {number}: {one_line(claim.text)}\nIts sentences:\n{lines}"


def _objection(claim: Assertion, verdict: WrittenVerdict) -> Objection | None:
    if verdict.supported:
        return None
    words = clean(verdict.words)
    return Objection((words,) if words and words in claim.text else ())
