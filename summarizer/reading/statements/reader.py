"""Who said what: the phrases of a sentence that credit words to somebody.

Owns `read_attributions`, which joins phrases with their scopes and finds through whom a
statement came. Speakers that only a pronoun names keep the pronoun as their role.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from summarizer.models import Attribution
from summarizer.reading.chunks import Kept
from summarizer.reading.statements.credits import Found, Shape
from summarizer.reading.statements.cues import carries, find_attributions, has_cue
from summarizer.reading.statements.quotations import read_quotes
from summarizer.reading.statements.scopes import Scope, scope_of
from summarizer.reading.statements.words import POINTS, Words, read_words
from summarizer.reading.tokens import Pieces, words_of
from summarizer.reading.types import AttributionMention, NameMention, QuoteMention

_TIES = frozenset("and but even also only instead again".split())
_BETWEEN = POINTS - frozenset("”\"’'»") | _TIES
"""What stands between two things that are said; closing marks belong to the first."""


def may_credit(chunks: Iterable[str]) -> bool:
    """Tell cheaply whether any of a sentence's words can credit somebody."""
    return True in [_MAY_CUE[chunk] for chunk in chunks]


_MAY_CUE = Kept(lambda chunk: has_cue([word.lower() for word in words_of(chunk)]))


def read_attributions(
    text: str,
    names: Sequence[NameMention],
    quotes: Sequence[QuoteMention] | None = None,
    pieces: Pieces | None = None,
) -> tuple[AttributionMention, ...]:
    """Return who is credited with which words of a sentence, in order.

    `names` are those of the sentence, and so are `quotes` and `pieces`, for whoever has them.
    """
    quoted = read_quotes(text) if quotes is None else quotes
    words = read_words(Pieces(text) if pieces is None else pieces, names, quoted)
    if not has_cue(words.low):
        return ()
    found = find_attributions(words)
    mentions: list[AttributionMention] = []
    for position in range(len(found)):
        if not _is_carried(found, position, words):
            phrase = _with_carrier(found, position, words)
            via = _via(found, position, words)
            scope = scope_of(words, phrase, _last(words, found, position))
            mentions.append(_mention(words, phrase, scope, via))
    return tuple(mentions)


def _mention(words: Words, found: Found, scope: Scope, via: str | None) -> AttributionMention:
    speaker = found.speaker
    name = speaker.name if speaker else None
    return AttributionMention(
        start=words.start[found.first],
        end=words.end[found.end - 1],
        scope_start=scope.start,
        scope_end=scope.end,
        attribution=_attribution(
            name, speaker.role if speaker else None, via if via != name else None
        ),
        verbatim=scope.verbatim,
    )


@lru_cache(maxsize=4_096)
def _attribution(name: str | None, role: str | None, via: str | None) -> Attribution:
    """Return the same value for the same speaker: many sentences have one."""
    return Attribution(name=name, role=role, via=via, named=name is not None)


def _is_carried(found: Sequence[Found], position: int, words: Words) -> bool:
    """Tell a phrase that only names the outlet of another: "..., officials said, per Reuters"."""
    phrase = found[position]
    if position == 0 or phrase.shape is not Shape.CREDIT or not carries(phrase):
        return False
    return _is_source(found[position - 1]) and not _splits(words, found[position - 1], phrase)


def _is_source(found: Found) -> bool:
    return found.speaker is not None and not carries(found)


def _splits(words: Words, source: Found, carrier: Found) -> bool:
    """Tell whether a new clause stands between a source and an outlet."""
    return any(word in (";", "but") for word in words.low[source.end : carrier.first])


def _via(found: Sequence[Found], position: int, words: Words) -> str | None:
    """Return the outlet through which a statement came."""
    phrase = found[position]
    if phrase.speaker is None:
        return None
    if position + 1 < len(found) and _is_carried(found, position + 1, words):
        following = found[position + 1].speaker
        return following.name if following else None
    if phrase.cites:
        return _cited_by(found, position, words)
    if position == 0 or not _is_source(phrase):
        return None
    earlier = found[position - 1]
    nested = phrase.first <= earlier.end + 1 or phrase.shape is Shape.CREDIT
    return earlier.speaker.name if carries(earlier) and earlier.speaker and nested else None


def _cited_by(found: Sequence[Found], position: int, words: Words) -> str | None:
    """Return who cites: the name right before ", citing", else the speaker before or after."""
    first = found[position].first
    before = words.name[first - 2] if first > 1 and words.low[first - 1] == "," else None
    if before is not None:
        return before.text
    for other in found[max(0, position - 1) : position] or found[position + 1 : position + 2]:
        return other.speaker.name if other.speaker else None
    return None


def _last(words: Words, found: Sequence[Found], position: int) -> int:
    """Return where a clause ends at the latest: the sentence's end, or what is said next."""
    if position + 1 == len(found):
        return words.close
    following = found[position + 1]
    for at in range(found[position].end, following.first):
        if words.low[at] == ";":  # behind it somebody else speaks
            return words.end[at - 1]
    closes = words.end[following.end - 1] >= words.close - 1
    if not (following.participle or closes) or following.first == 0:
        return words.close
    before = following.first - 1
    while before > 0 and words.low[before] in _BETWEEN:
        before -= 1
    return words.end[before]


def _with_carrier(found: Sequence[Found], position: int, words: Words) -> Found:
    """Return a phrase with the outlet right after it: "according to officials cited by X"."""
    phrase = found[position]
    if phrase.shape is not Shape.CREDIT or position + 1 == len(found):
        return phrase
    carrier = found[position + 1]
    joined = carrier.first - phrase.end <= 1 and _is_carried(found, position + 1, words)
    return replace(phrase, end=carrier.end) if joined else phrase
