"""The one person whom a sentence names, and the office by which it does.

Owns whom "he" and "she" of the next sentence mean. Knows nothing of what they say.
"""

from __future__ import annotations

import re

from summarizer.across.story.sentences import StorySentence
from summarizer.models import Attribution
from summarizer.reading.types import NameKind, NameMention

OFFICE = re.compile(r"\b[Tt]he\s(?P<role>[a-z][\w’' -]{2,60}?),?\s\Z")
"""What stands before a name: "the ministry's spokesman, "."""


def spoken_of(sentence: StorySentence, *, owners: bool = False) -> Attribution | None:
    """Return the one person whom a sentence names, with the office it gives: the "he" behind it.

    With `owners` those count, too, of whom only something is named ("Mara Lunt's lawyer").
    """
    text = sentence.text
    people = {
        " ".join(name.words): name.start
        for name in sentence.reading.names
        if may_be_person(name) and (owners or not text.startswith(("'s", "’s"), name.end))
    }
    if len(people) != 1:
        return None
    ((name, start),) = people.items()
    office = OFFICE.search(text, 0, start)
    return Attribution(name=name, role=office["role"] if office else None, via=None, named=True)


def may_be_person(name: NameMention) -> bool:
    """Tell the name of somebody: known as one, or of two words and not known as another."""
    whole = len(name.words) > 1 and name.kind is NameKind.UNKNOWN and not name.demonym
    return name.kind is NameKind.PERSON or whole
