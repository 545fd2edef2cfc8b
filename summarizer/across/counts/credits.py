"""Who stands behind a figure by the word of the sentence after it.

Owns that one turn of English: "Some 10,900 have been sent. A disclosure by the Rescue Office has
changed the debate." Figures credited in their own sentence are the affair of `clauses`.
"""

from __future__ import annotations

import re

from summarizer.across.story.sentences import StorySentence
from summarizer.models import Attribution

_GIVEN_BY = re.compile(
    r"(?:(?:The|This|That|These|Those|A|An|Such|Both)\s(?:\w+\s)?"
    r"(?:figures?|numbers?|counts?|estimates?|tally|revelation|disclosure|assessment|information|data|"
    r"calculation|survey)\b[^.;:,]{0,40}?\b(?:by|from)|That\sis\s(?:the\s\w+\sof|according\sto))\s",
)
_REACH = 60
"""Characters from "by" to the name: "by the South Korean intelligence agency, the NIS"."""


def credited_after(following: StorySentence | None) -> tuple[Attribution, ...]:
    """Return whom the sentence after a figure names as its source; nobody where it names none."""
    found = _GIVEN_BY.match(following.text) if following is not None else None
    if following is None or found is None:
        return ()
    for name in following.reading.names:
        if found.end() <= name.start <= found.end() + _REACH and not name.demonym:
            called = " ".join(name.words)
            return (Attribution(name=called, role=None, via=None, named=True),)
    return ()
