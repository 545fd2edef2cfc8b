"""What a sentence says is not so.

Owns the words around a "not" or "no", and whether a later report may have overtaken a denial.
"""

from __future__ import annotations

import re

from summarizer.across.story.sentences import StorySentence
from summarizer.across.story.terms import SPEECH, term
from summarizer.across.story.unknowns import calls_unknown
from summarizer.across.story.vocabulary import GENERIC
from summarizer.models import Nature
from summarizer.reading.tokens import STOPWORDS, lemma

_NO = re.compile(
    r"\b(?:no(?!\sfewer|\sless|\smore)|not(?!\sonly|\sjust)|never|none|nobody|neither|cannot|"
    r"rul(?:e|es|ed)\sout|exclud(?:e|es|ed)|den(?:y|ies|ied)(?!\s(?:it|this|that)\b))\b|n[’']t\b",
    re.IGNORECASE,
)
_ONLY_A_TIME = re.compile(r"\b(?:before|until|till|yet)\b", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:now|since|has|have|will|meanwhile|after\sall|later|extended|changed|reversed|agreed)\b",
    re.IGNORECASE,
)
_BEHIND, _AHEAD, _DAY = 4, 7, 10
_SPOKEN = frozenset(map(term, SPEECH))


def denies(sentence: StorySentence) -> bool:
    """Tell a denial from what is not known, and from what is not so only for a time."""
    found = _NO.search(sentence.text)
    if found is None or calls_unknown(sentence.text) or sentence.text.endswith("?"):
        return False
    return _ONLY_A_TIME.search(sentence.text, found.end()) is None


def denied_terms(sentence: StorySentence) -> frozenset[str]:
    """Return the terms near the words that deny: what follows, and what stands just before."""
    tokens = [token for token in sentence.reading.tokens if token.is_word]
    words: set[str] = set()
    for found in _NO.finditer(sentence.text):
        after = [t for t in tokens if t.start >= found.end()][:_AHEAD]
        before = [t for t in tokens if t.end <= found.start()][-_BEHIND:]
        words |= {term(lemma(t.text)) for t in (*before, *after) if t.text.lower() not in STOPWORDS}
    return frozenset(words - _SPOKEN - GENERIC)


def nature_of_denial(told: StorySentence, denied: StorySentence) -> Nature:
    """Call what a later report says has come about an update, anything else a conflict."""
    days = [(s.article.published or "")[:_DAY] for s in (told, denied)]
    if not all(len(day) == _DAY for day in days) or days[0] == days[1]:
        return Nature.CONFLICT
    later = told if days[0] > days[1] else denied
    return Nature.UPDATE if _NOW.search(later.text) else Nature.CONFLICT
