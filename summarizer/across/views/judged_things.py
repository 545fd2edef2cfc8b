"""What is judged: the words by which different outlets call one and the same thing.

Owns curated rows only; what is said of the things is the affair of `judgement_words`.
"""

from __future__ import annotations

from summarizer.across.story.terms import term

JUDGED_AS_ONE = dict.fromkeys(
    "troop soldier force unit corps contingent personnel brigade serviceman".split(), "troop"
) | dict.fromkeys("offer bid price proposal".split(), "offer")
"""Words for one and the same body of people, or for what is offered."""

NEVER_JUDGED = frozenset(
    """say tell report call describe note add state announce praise criticise criticize warn like
    likely unlikely find have play make give take get go come see include part kind sort way time
    day week month year number size last first new former
    across along among around behind beyond despite throughout toward towards upon within""".split()
)
"""Words near a judgement that are no thing: verbs of speech and of little meaning, measures."""

CALLED_ALIKE = {
    word: row[0]
    for row in (
        ("vote", "election", "ballot", "poll", "referendum", "balloting"),
        ("ruling", "verdict", "sentence", "judgment", "judgement", "decision"),
        ("response", "reaction", "handling"),
        ("site", "depot", "warehouse", "plant", "factory", "facility"),
        ("track", "rail", "line"),
        ("ward", "hospital", "staff"),
    )
    for word in row
}
"""Words that outlets use for one another where they judge; which one a question uses is theirs."""

ANYTHING = frozenset(map(term, ("situation", "thing", "matter", "outcome", "result", "state")))
"""What may be whatever the others speak of: "The situation is under control"."""
