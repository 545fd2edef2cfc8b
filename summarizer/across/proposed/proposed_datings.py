"""A named difference whose words set two dates apart.

Owns the finding of those dates in the sources, and the row they make. A conflict is what is past
and told by one verb; a date of mere speech dates nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.across.days.datings import EXPLAIN, Dating, DatingRow, asked_when, day_told
from summarizer.across.days.deeds import Deed, deeds_of
from summarizer.across.days.misprints import differs_as_misprint
from summarizer.across.proposed.proposed import Proposal
from summarizer.across.proposed.relations import Relation, nature_as_read
from summarizer.across.rows.wording import joined
from summarizer.across.story.sentences import StorySentences
from summarizer.across.story.vocabulary import GENERIC
from summarizer.models import Nature


def proposed_dating(proposal: Proposal, story: StorySentences) -> DatingRow | None:
    """Return the row of the dates that a proposal's words set apart; None where there are none."""
    told = " ".join(proposal.wording.text.casefold().split())
    deeds = [deed for deed in deeds_of(proposal.sentences) if deed.mention.text.casefold() in told]
    sentences = {frozenset((a.number, b.number)) for a, b in proposal.pairs()}
    apart = [
        (a, b)
        for n, a in enumerate(deeds)
        for b in deeds[n + 1 :]
        if frozenset((a.sentence.number, b.sentence.number)) in sentences and a.excludes(b)
    ]
    if not apart:
        return None
    one, two = max(apart, key=lambda pair: len(_shared(pair[0], pair[1], story)))
    return _row(sorted((one, two), key=lambda deed: deed.days), proposal.relation)


def _shared(a: Deed, b: Deed, story: StorySentences) -> list[str]:
    """Return the telling terms of both clauses, the verb of both among them."""
    verb = {a.verb} if a.verb is not None and a.verb == b.verb else set()
    return sorted(word for word in (a.core & b.core) | verb if story.is_telling(word))


def _row(deeds: Sequence[Deed], relation: Relation) -> DatingRow:
    one, two = deeds
    nature = _nature(one, two, relation)
    if differs_as_misprint(one, two):
        nature = Nature.SUSPECT
    days = joined([day_told(deed.mention) for deed in deeds])
    return DatingRow(
        nature=nature,
        question=asked_when(deeds),
        explanation=_EXPLAIN[nature].format(days),
        datings=tuple(Dating(deed.sentence, deed.mention) for deed in deeds),
        facts=("proposed", "dated", *sorted(one.core & two.core)),
    )


def _nature(one: Deed, two: Deed, relation: Relation) -> Nature:
    """Return what two dates amount to; of days to come none excludes another's."""
    days = {deed.sentence.day for deed in (one, two)}
    ordered = None not in days and len(days) > 1
    if one.is_ahead and two.is_ahead:
        if relation in _OF_TWO_MINDS:
            return Nature.PROJECTION
        return Nature.UPDATE if ordered else Nature.UNDETERMINED
    same = one.verb is not None and one.verb == two.verb and one.verb not in GENERIC
    if same and not (one.is_ahead or two.is_ahead):
        return Nature.CONFLICT
    return nature_as_read(relation, ordered=ordered) or Nature.UNDETERMINED


_OF_TWO_MINDS = frozenset({Relation.EXCLUDE, Relation.FORECASTS, Relation.VIEWS})
_EXPLAIN = EXPLAIN | {
    Nature.CONFLICT: "The same deed is dated {}.",
    Nature.PROJECTION: "{} are both days to come, as two sources see it.",
    Nature.SCOPE: "{} date two things or two parts of one.",
    Nature.SPEAKER: "{} differ by who tells it.",
    Nature.UPDATE: "{} differ, and the later report tells how it changed.",
    Nature.UNDETERMINED: "{} exclude each other; whether they date one thing, or one of them was "
    "moved, is not plain from the words.",
}
