"""The closed classes of words around a noun for a speaker.

Owns word lists only.
"""

from __future__ import annotations

from summarizer.reading.names.words import ROLES, TITLES, word_set

DETERMINERS = word_set(
    """the a an some several many most few other another all both every each any its his her
    their this these those our one two three four five six seven eight nine ten no multiple"""
)
SINGULAR = ROLES | TITLES
SOURCE_LINKS = frozenset(("by", "from", "of"))
POSTMODIFIERS = word_set("for of in at with from on near inside close familiar briefed within")
GENITIVE_MARKS = frozenset("'’")
DANGLING = POSTMODIFIERS | word_set("the a an and to its his her their")
INSIDE = DANGLING | word_set("it them him")
AFFILIATIONS = frozenset(("of", "from", "at", "in"))
CLAUSE_WORDS = word_set("who which that when while after before because whose where as but if")
NOUN_LIKE = frozenset(("state", "project", "post", "call", "show", "voice"))
"""Forms of verbs of speech that describe nouns more often ("state media")."""
