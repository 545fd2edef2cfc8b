"""What a drafter answers: flat, strict, without defaults.

Owns the wire models, which are apart from the public ones so that they fit the strict
structured-output subset of every server. Ids, never words of a source, come back.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from summarizer.across import Relation


class Wire(BaseModel):
    """Refuses unknown fields; every field is required."""

    model_config = ConfigDict(extra="forbid")


class DraftedClaim(Wire):
    """Is a sentence of a drafter and the numbers, from 1, of the sentences it stands on."""

    text: str
    sentences: list[int]


class ArticleDraft(Wire):
    """Is what a drafter makes of one article."""

    headline: DraftedClaim | None
    summary: list[DraftedClaim]


class CrossClaim(Wire):
    """Is a sentence of a drafter and the ids of the claims or sentences it stands on."""

    text: str
    ids: list[str]


class WordedDisagreement(Wire):
    """Is a drafter's wording of a computed disagreement and the ids it stands on."""

    disagreement: str
    text: str
    ids: list[str]


class ProposedDifference(Wire):
    """Is a difference that a drafter names: a sentence, and the ids of each claim set apart.

    It becomes a row only when code proves the sentence and computes what sets its sides apart.
    `about` says in a few words what it is about; it heads the row when all of them are cited.
    `relation` says how its sides stand to each other; it counts where code can show nothing else.
    """

    about: str
    text: str
    sides: list[list[str]]
    relation: Relation = Relation.UNCLEAR


class CrossDraft(Wire):
    """Is what a drafter makes of a story, beside what code has computed.

    A disagreement that no drafter words keeps the words of code. `declined` holds ids of those
    whose claims, as the drafter reads them, do not differ or are not about one thing: they are
    withheld in plain sight. None can be dropped.
    """

    headline: CrossClaim | None
    overview: list[CrossClaim]
    disagreements: list[WordedDisagreement]
    proposed: list[ProposedDifference] = []
    declined: list[str] = []


class WrittenClaim(Wire):
    """Is a sentence of a model; it names the numbers it stands on before it writes."""

    sentences: list[int]
    text: str


class WrittenArticle(Wire):
    """Is what a model answers for one article, or for a part of it."""

    headline: WrittenClaim
    claims: list[WrittenClaim]


class WrittenPoint(Wire):
    """Is a sentence of a model across articles and the numbers of the claims it stands on."""

    claims: list[int]
    text: str


class WrittenDifference(Wire):
    """Is a model's wording of one computed disagreement, by its number."""

    difference: int
    claims: list[int]
    text: str


def _relation(given: object) -> Relation:
    """Return a relation; a word that is none of them is no reason to ask again."""
    return next((one for one in Relation if one == given), Relation.UNCLEAR)


class WrittenFurther(Wire):
    """Is a difference that a model names: the claims it sets apart, what about, and how."""

    claims: list[int]
    about: str
    text: str
    relation: Annotated[Relation, BeforeValidator(_relation)]


class WrittenOverview(Wire):
    """Is what a model answers across a part of a story, or across copies of one article."""

    headline: WrittenPoint
    overview: list[WrittenPoint]


class WrittenAccounts(WrittenOverview):
    """Is a whole story's answer where code has found nothing to differ about."""

    also_differ: list[WrittenFurther]


class WrittenStory(WrittenOverview):
    """Is what a model answers across the articles of a story."""

    differences: list[WrittenDifference]


class WeighedDifference(Wire):
    """Is a model's word on one computed disagreement: whether it is one, then its wording."""

    difference: int
    claims: list[int]
    differ: bool
    text: str


class WrittenWholeStory(WrittenOverview):
    """Is what a model answers across a story of which it sees more than was computed."""

    differences: list[WeighedDifference]
    also_differ: list[WrittenFurther]


class WrittenMend(Wire):
    """Is a failed claim worded anew; an empty text says that it cannot be mended."""

    sentences: list[int]
    text: str


class WrittenVerdict(Wire):
    """Is a judge's word on one claim: the words at fault are named before it is decided."""

    claim: int
    words: str
    supported: bool


class WrittenVerdicts(Wire):
    """Is what a judge answers on a batch of claims."""

    verdicts: list[WrittenVerdict]
