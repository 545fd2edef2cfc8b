"""What an answer must keep to, said in words that its model can act on.

Owns the checks of numbers, counts and lengths. Whether a sentence is true is not asked here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from summarizer.drafting.wire import (
    WeighedDifference,
    WrittenAccounts,
    WrittenArticle,
    WrittenClaim,
    WrittenDifference,
    WrittenFurther,
    WrittenMend,
    WrittenOverview,
    WrittenPoint,
    WrittenStory,
    WrittenWholeStory,
)
from summarizer.reading.text import normalise

Written = WrittenClaim | WrittenPoint | WrittenDifference | WeighedDifference | WrittenMend

LONGEST_TEXT, LONGEST_HEADLINE = 500, 200
MOST_NUMBERS = 12
MOST_PROPOSED = 20
_MOST_FAULTS = 6
_LENIENCE = 2  # a few claims too many cost less than asking again


def article_check(numbers: Collection[int], most: int) -> Callable[[WrittenArticle], None]:
    """Return the check of an article's answer to sentences of these numbers."""

    def check(answer: WrittenArticle) -> None:
        _raise_any(
            [
                *_count("claims", answer.claims, most),
                *_claims("claims", answer.claims, numbers),
                *_cited("headline", answer.headline, numbers, LONGEST_HEADLINE),
            ]
        )

    return check


def story_check(
    numbers: Collection[int], differences: Collection[int], most: int
) -> Callable[[WrittenOverview], None]:
    """Return the check of a story's answer to claims and differences of these numbers."""

    def check(answer: WrittenOverview) -> None:
        faults = [
            *_count("overview", answer.overview, most),
            *_claims("overview", answer.overview, numbers),
            *_cited("headline", answer.headline, numbers, LONGEST_HEADLINE),
        ]
        if isinstance(answer, WrittenStory | WrittenWholeStory):
            faults += _differences(answer.differences, numbers, differences)
        if isinstance(answer, WrittenWholeStory | WrittenAccounts):
            faults += _proposed(answer.also_differ)
        _raise_any(faults)

    return check


def mend_check(numbers: Collection[int]) -> Callable[[WrittenMend], None]:
    """Return the check of a mended claim; an empty one gives the claim up."""

    def check(answer: WrittenMend) -> None:
        if clean(answer.text):
            _raise_any(_cited("the claim", answer, numbers))

    return check


def clean(text: str) -> str:
    """Return a text on one line, without controls and invisible marks."""
    return " ".join(normalise(text)[0].split())


def _raise_any(faults: Iterator[str] | list[str]) -> None:
    found = list(faults)
    if found:
        raise ValueError(" ".join(found[:_MOST_FAULTS]))


def _count(name: str, items: Sequence[object], most: int) -> Iterator[str]:
    if not items:
        yield f"{name} is empty: write at least one."
    if len(items) > _LENIENCE + 2 * most:
        yield f"{name} has {len(items)} entries: write {most}."


def _claims(
    name: str, claims: Sequence[WrittenClaim | WrittenPoint], numbers: Collection[int]
) -> Iterator[str]:
    for place, claim in enumerate(claims):
        yield from _cited(f"{name}.{place}", claim, numbers)


def _differences(
    answers: Sequence[WrittenDifference | WeighedDifference],
    numbers: Collection[int],
    differences: Collection[int],
) -> Iterator[str]:
    for place, worded in enumerate(answers):
        name = f"differences.{place}"
        if worded.difference not in differences:
            yield f"{name}: there is no difference {worded.difference}: {_choice(differences)}."
        if clean(worded.text) and not _is_declined(worded):  # without text, code's words stay
            yield from _cited(name, worded, numbers)


def _is_declined(worded: WrittenDifference | WeighedDifference) -> bool:
    return isinstance(worded, WeighedDifference) and not worded.differ


def _proposed(named: Sequence[WrittenFurther]) -> Iterator[str]:
    """Yield what is too much; a difference that cites amiss is withheld, not asked for again."""
    if len(named) > MOST_PROPOSED:
        yield f"also_differ has {len(named)} entries: name the weightiest, or none."
    for place, one in enumerate(named):
        yield from _too_long(f"also_differ.{place}", clean(one.text), LONGEST_TEXT)


def _too_long(name: str, text: str, longest: int) -> Iterator[str]:
    if len(text) > longest:
        yield f"{name}: the text has {len(text)} characters: at most {longest}."


def _cited(
    name: str, item: Written, numbers: Collection[int], longest: int = LONGEST_TEXT
) -> Iterator[str]:
    text = clean(item.text)
    if not text:
        yield f"{name}: the text is empty."
    yield from _too_long(name, text, longest)
    chosen = item.sentences if isinstance(item, WrittenClaim | WrittenMend) else item.claims
    if not chosen or len(chosen) > MOST_NUMBERS:
        yield f"{name}: it chooses {len(chosen)} numbers: choose the one to three it stands on."
    for number in dict.fromkeys(chosen):
        if number not in numbers:
            yield f"{name}: there is no number {number}: {_choice(numbers)}."
            break


def _choice(numbers: Collection[int]) -> str:
    if not numbers:
        return "there is none to choose"
    low, high = min(numbers), max(numbers)
    if len(numbers) == high - low + 1:
        return f"choose from {low} to {high}"
    return f"choose from those listed, between {low} and {high}"
