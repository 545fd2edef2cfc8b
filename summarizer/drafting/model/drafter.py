"""The model drafter: what to ask about an article, a story or a failed claim.

Owns the order of questions, and how drafts of parts become one: the sentences that the parts'
claims stand on are put before the model once more, so that what is merged is the article's own
text. Knows neither servers nor proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from summarizer.config import Length, Settings
from summarizer.drafting.interface import CitedSentence, Story
from summarizer.drafting.model.checks import article_check, clean, mend_check, story_check
from summarizer.drafting.model.failing import asked_to_mend, shown_to_mend
from summarizer.drafting.model.material import Heading, cited_lines, fitting, story_material
from summarizer.drafting.model.parting import fewer, without_gaps
from summarizer.drafting.model.prompts import Prompts
from summarizer.drafting.model.room import (
    Line,
    article_head,
    listed,
    parts,
    room_for,
    sentence_lines,
)
from summarizer.drafting.wire import (
    ArticleDraft,
    CrossClaim,
    CrossDraft,
    DraftedClaim,
    ProposedDifference,
    WeighedDifference,
    WordedDisagreement,
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
from summarizer.loops import together
from summarizer.model import ModelDoor
from summarizer.models import Claim, DrafterKind
from summarizer.prompting import fence
from summarizer.reading.index import ReadArticle

ARTICLE_CLAIMS = {Length.SHORT: 2, Length.STANDARD: 4, Length.FULL: 8}
STORY_SENTENCES = {Length.SHORT: 3, Length.STANDARD: 5, Length.FULL: 10}
MAIN_FACTS = "What are the main facts?"

Told = TypeVar("Told", WrittenPoint, WrittenDifference, WeighedDifference, WrittenFurther)


class ModelDrafter:
    """Selects and words with a model, behind a door."""

    kind = DrafterKind.MODEL

    def __init__(self, door: ModelDoor, prompts: Prompts) -> None:
        self._door = door
        self._prompts = prompts

    async def article(self, article: ReadArticle, settings: Settings) -> ArticleDraft:
        """Return the draft of one article; a long one is read in parts, and nothing left out.

        ModelError when there is no valid answer.
        """
        lines, head = sentence_lines(article), article_head(article)
        most = min(ARTICLE_CLAIMS[settings.length], max(1, len(lines) // 2))
        asked = {"focus": settings.focus or MAIN_FACTS, "claims": _many(most, "claim")}
        written = await self._article(lines, most, asked, head)
        return ArticleDraft(
            headline=_drafted(written.headline), summary=_distinct(map(_drafted, written.claims))
        )

    async def cross(self, story: Story, settings: Settings) -> CrossDraft:
        """Return the draft across a story; claims that do not fit are chosen from in a tree.

        ModelError when there is no valid answer.
        """
        may_differ = self._door.server.sees_further and len(story.sentences.origins) > 1
        material = story_material(story, further=may_differ)
        focus, most = settings.focus or MAIN_FACTS, STORY_SENTENCES[settings.length]
        asked = {"focus": focus, "sentences": _many(most, "sentence")}
        longest = self._prompts.story if may_differ else self._prompts.cross
        room = room_for(longest, self._door.prompt_room, **asked)
        heading = material.heading(room // 2)
        claims = material.below(heading) if may_differ else material.claims
        if not claims and not heading.numbers:
            return CrossDraft(headline=None, overview=[], disagreements=[])
        asking = _Asking(room, most, focus)
        written = await self._story(heading, claims, asking, material.further)
        return _cross_draft(written, heading, material.ids)

    async def mend(
        self,
        claim: Claim,
        sentences: Sequence[CitedSentence],
        *,
        headline: bool,
        difference: str | None = None,
    ) -> DraftedClaim | None:
        """Return a failed claim worded anew, its numbers counting from 1 in `sentences`.

        What stands beside cited sentences is shown as far as there is room. None when the model
        gives the claim up or repeats itself; ModelError without a valid answer.
        """
        wide = self._door.server.sees_further
        numbers = shown_to_mend(sentences, self._door.prompt_room // 2 if wide else 0)
        shown = [sentences[number - 1] for number in numbers]
        asked = asked_to_mend(claim, shown, difference, headline=headline, wide=wide)
        lines = cited_lines(shown)
        prompted = self._prompts.mend.render(evidence=fence(listed(lines)), **asked)
        check = mend_check(_numbers(lines))
        answer = (await self._door.ask(prompted, WrittenMend, check)).value
        text = clean(answer.text)
        if not text or text == claim.text:
            return None
        return DraftedClaim(text=text, sentences=[numbers[n - 1] for n in answer.sentences])

    async def _article(
        self, lines: Sequence[Line], most: int, asked: Mapping[str, str], head: str
    ) -> WrittenArticle:
        room = room_for(self._prompts.article, self._door.prompt_room, **asked)
        split = parts(lines, room - len(head.encode()))
        if len(split) > 1:
            drafts = await together(self._article(part, most, asked, head) for part in split)
            cited = [[n for claim in draft.claims for n in claim.sentences] for draft in drafts]
            return await self._article(fewer(split, cited), most, asked, head)
        shown = without_gaps(lines)
        told = fence(f"{head}{listed(shown)}")
        prompted = self._prompts.article.render(article=told, **asked)
        check = article_check(_numbers(shown), most)
        written = (await self._door.ask(prompted, WrittenArticle, check)).value
        return _article_of(written, lines)

    async def _story(
        self,
        heading: Heading,
        claims: Sequence[Line],
        asking: _Asking,
        further: Sequence[Line] | None = None,
    ) -> WrittenOverview:
        """Ask across claims, in parts where they are many; `further` is for the whole alone.

        Without it, it is not asked what else may differ.
        """
        split = parts(claims, asking.room - heading.size)
        if len(split) > 1:
            drafts = await together(self._story(Heading(), part, asking) for part in split)
            cited = [[n for point in draft.overview for n in point.claims] for draft in drafts]
            return await self._story(heading, fewer(split, cited), asking, further)
        left = asking.room - heading.size - sum(line.size for line in claims)
        beside = fitting(further or (), left)
        shown = without_gaps((*claims, *beside), first=max(heading.numbers, default=0) + 1)
        numbers = _numbers(shown) | heading.numbers
        most = min(asking.most, len(numbers))  # asked for more, models make up claims to tell
        prompt = self._prompts.cross if further is None else self._prompts.story
        prompted = prompt.render(
            material=fence(heading.above(shown[: len(claims)], shown[len(claims) :])),
            focus=asking.focus,
            sentences=_many(most, "sentence"),
        )
        check = story_check(numbers, {d.number for d in heading.differences}, most)
        shape = _shape(heading, may_differ=further is not None)
        written = (await self._door.ask(prompted, shape, check)).value
        known = zip(shown, (*claims, *beside), strict=True)
        return _story_of(written, {line.number: own.number for line, own in known})


@dataclass(frozen=True, slots=True)
class _Asking:
    """Is what every question about a story has: its room in bytes, its length, its focus."""

    room: int
    most: int
    focus: str


def _shape(heading: Heading, *, may_differ: bool) -> type[WrittenOverview]:
    """Return the shape of an answer: nothing is asked for that cannot be there."""
    if may_differ:
        return WrittenWholeStory if heading.differences else WrittenAccounts
    return WrittenStory if heading.differences else WrittenOverview


def _article_of(written: WrittenArticle, lines: Sequence[Line]) -> WrittenArticle:
    """Return an answer with the numbers of its article for those it was shown."""

    def numbered(claim: WrittenClaim) -> WrittenClaim:
        return claim.model_copy(
            update={"sentences": [lines[n - 1].number for n in claim.sentences]}
        )

    claims = [numbered(claim) for claim in written.claims]
    return WrittenArticle(headline=numbered(written.headline), claims=claims)


def _story_of(written: WrittenOverview, numbers: Mapping[int, int]) -> WrittenOverview:
    """Return an answer with the numbers of its story; those of the heading are that already."""

    def numbered(item: Told) -> Told:
        return item.model_copy(update={"claims": [numbers.get(n, n) for n in item.claims]})

    update: dict[str, object] = {
        "headline": numbered(written.headline),
        "overview": [numbered(point) for point in written.overview],
    }
    if isinstance(written, WrittenStory):
        update["differences"] = [numbered(one) for one in written.differences]
    if isinstance(written, WrittenWholeStory):
        update["differences"] = [numbered(one) for one in written.differences]
    if isinstance(written, WrittenWholeStory | WrittenAccounts):
        update["also_differ"] = [numbered(one) for one in written.also_differ]
    return written.model_copy(update=update)


def _cross_draft(
    written: WrittenOverview, heading: Heading, ids: Mapping[int, tuple[str, ...]]
) -> CrossDraft:
    row_ids = {difference.number: difference.id for difference in heading.differences}
    declined = _declined(written)
    disagreements: dict[int, WordedDisagreement] = {}
    for one in _differences(written):  # of two wordings the first counts
        text, row = clean(one.text), row_ids[one.difference]
        if text and one.difference not in declined:
            wording = WordedDisagreement(disagreement=row, text=text, ids=_ids(one.claims, ids))
            disagreements.setdefault(one.difference, wording)
    return CrossDraft(
        headline=_point(written.headline, ids),
        overview=[_point(point, ids) for point in written.overview],
        disagreements=[disagreements[number] for number in sorted(disagreements)],
        proposed=list(_proposed(written, ids)),
        declined=[row_ids[number] for number in declined],
    )


def _differences(written: WrittenOverview) -> Sequence[WrittenDifference | WeighedDifference]:
    return written.differences if isinstance(written, WrittenStory | WrittenWholeStory) else ()


def _declined(written: WrittenOverview) -> list[int]:
    """Return what is no difference to a model that saw all there is to see; one row, one word."""
    if not isinstance(written, WrittenWholeStory):
        return []
    differ = {one.difference: one.differ for one in reversed(written.differences)}
    return [number for number in sorted(differ) if not differ[number]]


def _proposed(
    written: WrittenOverview, ids: Mapping[int, tuple[str, ...]]
) -> Iterator[ProposedDifference]:
    """Yield the differences that a model names; numbers that nothing has are left out."""
    named = written.also_differ if isinstance(written, WrittenWholeStory | WrittenAccounts) else []
    for one in named:
        if clean(one.text):
            sides = [list(ids[n]) for n in dict.fromkeys(one.claims) if n in ids]
            yield ProposedDifference(
                about=clean(one.about), text=clean(one.text), sides=sides, relation=one.relation
            )


def _point(point: WrittenPoint, ids: Mapping[int, tuple[str, ...]]) -> CrossClaim:
    return CrossClaim(text=clean(point.text), ids=_ids(point.claims, ids))


def _ids(numbers: Iterable[int], ids: Mapping[int, tuple[str, ...]]) -> list[str]:
    return list(dict.fromkeys(one for number in numbers for one in ids[number]))


def _drafted(claim: WrittenClaim) -> DraftedClaim:
    return DraftedClaim(text=clean(claim.text), sentences=list(dict.fromkeys(claim.sentences)))


def _distinct(claims: Iterable[DraftedClaim]) -> list[DraftedClaim]:
    """Return claims without those whose text an earlier one has."""
    found: dict[str, DraftedClaim] = {}
    for claim in claims:
        found.setdefault(claim.text, claim)
    return list(found.values())


def _numbers(lines: Iterable[Line]) -> set[int]:
    return {line.number for line in lines}


def _many(most: int, what: str) -> str:
    return f"{most} {what}" if most == 1 else f"{most} {what}s"
