"""Differences that a drafter names and code has not found, made into rows or refused.

Owns which kind such a difference is of, and what it must be to become a row: claims of two
origins that something computable sets apart. Knows neither drafters nor proof.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from summarizer.across.comparison import Comparison
from summarizer.across.counts.counting import count_figures
from summarizer.across.counts.quantities import QuantityRow
from summarizer.across.counts.things import Counted
from summarizer.across.days.datings import DatingRow
from summarizer.across.disagreements import disagreement
from summarizer.across.proposed.proposed import Proposal, Refusal
from summarizer.across.proposed.proposed_counts import proposed_counts
from summarizer.across.proposed.proposed_datings import proposed_dating
from summarizer.across.proposed.proposed_stances import ProposedStanceRow, proposed_stances
from summarizer.across.proposed.relations import Relation
from summarizer.across.rows.quoting import Quoting
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.models import (
    ArticleBrief,
    ClaimFactory,
    Disagreement,
    DisagreementKind,
    Position,
)
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS

Found = QuantityRow | DatingRow | ProposedStanceRow
Sides = Sequence[Sequence[tuple[str, int]]]
"""Are sentences by article id and position, those of one side together."""
PROPOSED = "(Proposed by the model, compared by code.)"
"""Stands in the question of each such row, whoever words the rest."""
READ = "(Proposed by the model, which also says how the sides stand to each other; proven by code.)"
"""Stands there where the nature of a row is the drafter's, and code has nothing against it."""
ONE_ORIGIN = Refusal("It names a difference, but all it cites comes from one source.")


class Proposals:
    """Makes the proposed differences of one story into rows, numbered after the computed ones."""

    def __init__(
        self,
        story: StorySentences,
        briefs: Sequence[ArticleBrief],
        factory: ClaimFactory,
        comparison: Comparison,
        story_id: str,
    ) -> None:
        self._story = story
        self._quoting = Quoting(self._story, briefs, factory)
        self._known = comparison.disagreements
        self._story_id = story_id
        self._made: list[Disagreement] = []

    def row(
        self,
        wording: str,
        sides: Sides,
        *,
        about: str = "",
        relation: Relation = Relation.UNCLEAR,
    ) -> Disagreement | Refusal:
        """Return the row of a difference in proven words; a computed one where it is the same.

        It is headed by what it is `about`, when these are words of what it stands on. Refusal,
        with the reason, where nothing that code can compute sets its sides apart.
        """
        proposal = Proposal(SentenceReading(wording), tuple(self._sentences(sides)), relation)
        if len(proposal.origins) < 2:
            return ONE_ORIGIN
        found = self._found(proposal)
        if isinstance(found, Refusal):
            return found
        row_id = f"{self._story_id}.d{len(self._known) + len(self._made) + 1}"
        named = f"What is said of {about}?" if is_named_by(about, proposal) else found.question
        note = READ if self._rests_on_relation(found, proposal) else PROPOSED
        row = disagreement(
            found, self._quoting, row_id, op="compare_proposed", question=f"{named} {note}"
        )
        shown = next((other for other in self._known if is_told_by(row, other)), None)
        if shown is not None:
            return shown
        if any(is_told_by(row, other) for other in self._made):
            return Refusal("It names a difference that another one names already.")
        return row

    def keep(self, row: Disagreement) -> None:
        """Take a row as shown: the next one has the next number and may not tell it again."""
        self._made.append(row)

    def _found(self, proposal: Proposal) -> Found | Refusal:
        return (
            proposed_counts(proposal, self._figures)
            or proposed_dating(proposal, self._story)
            or proposed_stances(proposal, self._story)
        )

    def _rests_on_relation(self, found: Found, proposal: Proposal) -> bool:
        """Tell a nature that code alone would not have given."""
        if proposal.relation is Relation.UNCLEAR:
            return False
        alone = self._found(replace(proposal, relation=Relation.UNCLEAR))
        return not isinstance(alone, Refusal) and alone.nature is not found.nature

    @cached_property
    def _places(self) -> Mapping[tuple[str, int], StorySentence]:
        return {(s.article.id, s.position): s for s in self._story}

    @cached_property
    def _figures(self) -> Mapping[int, Sequence[Counted]]:
        found: dict[int, list[Counted]] = defaultdict(list)
        for counted in count_figures(self._story):
            found[counted.sentence.number].append(counted)
        return found

    def _sentences(self, sides: Sides) -> Iterable[tuple[StorySentence, ...]]:
        for side in sides:
            known = tuple(self._places[place] for place in side if place in self._places)
            if known:
                yield known


def is_named_by(about: str, proposal: Proposal) -> bool:
    """Tell whether all that a few words say stands in a difference's proven words or sources."""
    reading = SentenceReading(about)
    said = {lemma for lemma in reading.lemmas if lemma not in STOPWORDS}
    if not said or len(about.split()) > _MOST_WORDS or _NO_NAME.search(about):
        return False
    read = (proposal.wording, *(sentence.reading for sentence in proposal.sentences))
    return said <= {lemma for one in read for lemma in one.lemmas}


_MOST_WORDS = 10
_NO_NAME = re.compile(r"[?!:;.\d“”\"]")
"""Marks of a sentence, a quotation or a figure, which a name of a subject has none of."""


def is_told_by(row: Disagreement, other: Disagreement) -> bool:
    """Tell whether two positions of a row stand at two positions of another, counted or not."""
    if (row.kind is DisagreementKind.QUANTITY) is not (other.kind is DisagreementKind.QUANTITY):
        return False
    pairs = [
        (n, m)
        for n, mine in enumerate(row.positions)
        for m, theirs in enumerate(other.positions)
        if _at_one_place(mine, theirs)
    ]
    return any(a != c and b != d for a, b in pairs for c, d in pairs)


def _at_one_place(mine: Position, theirs: Position) -> bool:
    cited = {c.sentence_id for c in theirs.claim.citations}
    same_place = any(c.sentence_id in cited for c in mine.claim.citations)
    return same_place and (mine.low, mine.high) == (theirs.low, theirs.high)
