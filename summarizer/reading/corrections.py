"""Corrections, and the sentences of an article that they correct.

Owns how the words of a correction are found again in the body: by the figures, names and other
words they share. What a correction withdraws may still stand in the text; that is told, never
mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.models import ArticleSentence, Block, BlockKind, Note, NoteKind
from summarizer.reading.tokens import STOPWORDS, lemma

# The kind of the note says it already; a label with a date says more and stays.
_LABEL = re.compile(r"^[*_]{0,2}corrections?[*_]{0,2}\s*[:–—]\s*", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_CLAUSE = re.compile(
    r"[.;:!?](?=\s|$)|\s[–—-]\s|,?\s(?:but|when in fact|when it|rather than|instead of|not)\b"
    r"|,\s(?:it|they|he|she|the)\b"
    r"|\b(?:it|they|this|that) (?:is|are|was|were|has|have)\b"
    r"(?= (?:been )?(?:in fact|actually|corrected|now))",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:earlier|previous|original|first|prior) (?:versions?|editions?|headlines?)\b"
    r"|\b(?:incorrect|wrong|erroneous|mistaken|inaccurate|mis)(?:ly)?"
    r"|\bmis(?:stated|spelled|spelt|identified|attributed|quoted|reported|named)\b"
    r"|\b(?:rather than|instead of|not)\b|\bin error\b",
    re.IGNORECASE,
)
_ABOUT_ITSELF = frozenset(
    """an earlier previous original version article story report piece post headline page said
    stated say says gave give correction corrections corrected correct clarification editor note
    amend amended update updated amendment incorrect incorrectly wrong wrongly error misstated
    misspelled misspelt misidentified fact published publish january february march april may june
    july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec sunday monday tuesday wednesday thursday friday saturday change changed clarify regret
    fix fixed show reflect remove removed add added""".split()
)
"""How corrections speak of themselves: what is left of one is what it corrects."""
_FIGURE_WEIGHT = 3
_NAME_WEIGHT = 2
_LEAST = 3
_NEAR = 0.75


@dataclass(frozen=True, slots=True)
class _Correction:
    """Is what a correction speaks of: words with weights, values it withdraws, values it gives."""

    weights: dict[str, int]
    withdrawn: frozenset[str]
    given: frozenset[str]


def correction_notes(
    text: str, blocks: Sequence[Block], sentences: Sequence[ArticleSentence]
) -> Iterator[Note]:
    """Yield a note for each correction with the sentences it bears on, and what it withdraws."""
    corrections = [block for block in blocks if block.kind is BlockKind.CORRECTION]
    if not corrections:
        return  # as in most articles: their sentences need not be read
    bodies = [_words(text[s.start : s.end]) for s in sentences]
    for block in corrections:
        words = " ".join(text[block.start : block.end].split())
        read = _read(words)
        places = _concerned(read, bodies)
        ids = tuple(sentences[place].id for place in places)
        span = f"{block.start}-{block.end}"
        detail = _LABEL.sub("", words)
        yield Note(kind=NoteKind.CORRECTION, detail=detail, ref=span, concerns=ids)
        yield from _superseded(read, bodies, places, sentences)


def _superseded(
    read: _Correction,
    bodies: Sequence[frozenset[str]],
    places: Sequence[int],
    sentences: Sequence[ArticleSentence],
) -> Iterator[Note]:
    """Yield a note for each sentence that still says what a correction withdraws."""
    for place in places:
        standing = read.withdrawn & bodies[place]
        if standing and not read.given & bodies[place]:
            said = ", ".join(sorted(standing))
            detail = f"the text still says “{said}”, which its correction withdraws"
            where = sentences[place].id
            yield Note(kind=NoteKind.SUPERSEDED, detail=detail, ref=where, concerns=(where,))


def _read(words: str) -> _Correction:
    wrong: set[str] = set()
    right: set[str] = set()
    weights: dict[str, int] = {}
    told = _LABEL.sub("", words)
    for clause in _clauses(told):
        values = wrong if _WRONG.search(clause) else right
        for word in _WORD.findall(clause):
            plain = _plain(word)
            if plain in STOPWORDS or plain in _ABOUT_ITSELF or word.lower() in _ABOUT_ITSELF:
                continue
            weights[plain] = _weight(word)
            if weights[plain] > 1:
                values.add(plain)
    dates = _own_dates(told)
    withdrawn = frozenset(wrong - right - dates)
    return _Correction(
        {word: weight for word, weight in weights.items() if word not in dates},
        withdrawn,
        frozenset(right - wrong - dates),
    )


def _clauses(words: str) -> Iterator[str]:
    """Yield the clauses of a correction; a mark of contrast belongs to the one it opens."""
    start = 0
    for match in _CLAUSE.finditer(words):
        if match.start() > start:
            yield words[start : match.start()]
            start = match.start()
    yield words[start:]


_DATE = re.compile(
    r"\b(?:(?:on|,|of) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? \d{4})?",
    re.IGNORECASE,
)


def _own_dates(words: str) -> frozenset[str]:
    """Return the figures of the date on which an article was corrected, at the beginning."""
    found = _DATE.search(words[:90])
    return frozenset(_plain(word) for word in _WORD.findall(found[0])) if found else frozenset()


def _concerned(read: _Correction, bodies: Sequence[frozenset[str]]) -> list[int]:
    """Return the sentences that share most with a correction, those with its values first."""
    scores = [sum(read.weights.get(word, 0) for word in body) for body in bodies]
    best = max(scores, default=0)
    if best < _LEAST:
        return []
    valued = read.withdrawn | read.given
    near = [place for place, score in enumerate(scores) if score >= max(_LEAST, best * _NEAR)]
    return [place for place in near if valued & bodies[place]] or near[:1]


def _words(text: str) -> frozenset[str]:
    return frozenset(map(_plain, _WORD.findall(text)))


def _plain(word: str) -> str:
    """Return a figure without its separators, any other word as its lemma."""
    bare = word.removesuffix("’s").removesuffix("'s")
    return bare.replace(",", "") if bare[0].isdigit() else lemma(bare)


def _weight(word: str) -> int:
    if word[0].isdigit():
        return _FIGURE_WEIGHT
    return _NAME_WEIGHT if word[0].isupper() else 1
