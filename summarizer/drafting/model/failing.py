"""A failed claim as a model is shown it: what it says, what is wrong, and the sentences around.

Owns which sentences those are where room is short. Proves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.drafting.interface import CitedSentence
from summarizer.drafting.model.material import cited_lines
from summarizer.drafting.model.room import one_line
from summarizer.models import Claim
from summarizer.prompting import fence

A_HEADLINE, A_SENTENCE = "a headline of at most 14 words", "one sentence"
A_DIFFERENCE = "one sentence that sets both sides of the difference side by side"


def asked_to_mend(
    claim: Claim,
    sentences: Sequence[CitedSentence],
    difference: str | None,
    *,
    headline: bool,
    wide: bool,
) -> dict[str, str]:
    """Return what a mender is told of a claim, by the variables of its prompt.

    In a `wide` window that is the question it answers and what it cites, too: small models lose
    their way in a longer request.
    """
    told, sentence = [one_line(claim.text)], A_SENTENCE
    if wide and difference is not None:
        told.insert(0, f"(The difference it words: {one_line(difference)})")
        sentence = A_DIFFERENCE
    if wide and any(one.is_beside for one in sentences):
        cited = (f"[{n}]" for n, one in enumerate(sentences, 1) if not one.is_beside)
        told.append(f"(It cites {', '.join(cited)}; the other sentences stand beside these.)")
    reasons = (f"- {one_line(reason.detail)}" for reason in claim.reasons)
    return {
        "form": A_HEADLINE if headline else sentence,
        "claim": fence("\n".join(told)),
        "reasons": fence("\n".join(reasons)),
    }


def shown_to_mend(sentences: Sequence[CitedSentence], room: int) -> list[int]:
    """Return the numbers, from 1, of the sentences to show: those cited alone where room is short.

    `room` is in bytes.
    """
    if sum(line.size for line in cited_lines(sentences)) <= room:
        return list(range(1, len(sentences) + 1))
    return [number for number, one in enumerate(sentences, 1) if not one.is_beside]
