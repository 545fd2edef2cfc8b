"""Who says what: the words of a sentence that are credited to somebody.

Owns how far such words go: up to the next speaker, and on into a quotation in a sentence of its
own. Judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from summarizer.models import Attribution
from summarizer.reading.index import SentenceReading
from summarizer.reading.tokens import STOPWORDS
from summarizer.reading.types import AttributionMention
from summarizer.verify.wording import Wording, wording_of

_NEXT = re.compile(r"[,;]\s+(?:and|but|while|whereas)\s")
"""Where somebody else may begin to speak."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Is words of content and who says them, named in `sentence`; `spoken` is where they stand."""

    sentence: SentenceReading
    attribution: Attribution
    content: frozenset[str]
    spoken: Wording


def credits_of(sentences: Iterable[SentenceReading]) -> Iterator[Credit]:
    """Yield who says what in sentences; a quotation that goes on alone is still his."""
    before: SentenceReading | None = None
    for sentence in sentences:
        wording = wording_of(sentence)
        for mention in sentence.attributions:
            yield Credit(sentence, mention.attribution, content_of(sentence, mention), wording)
        if sentence.attributions:
            before = sentence
        elif before is not None and before.quotes and _is_quotation(sentence):
            said = frozenset(wording.lemmas) - STOPWORDS
            yield Credit(before, before.attributions[-1].attribution, said, wording)
        else:
            before = None


def content_of(sentence: SentenceReading, mention: AttributionMention) -> frozenset[str]:
    """Return the words of content that a mention credits to somebody."""
    wording = wording_of(sentence)
    said = wording.between(mention.scope_start, mention.scope_end)
    return frozenset(wording.lemmas[said.start : said.stop]) - STOPWORDS


def own_part(sentence: SentenceReading, mention: AttributionMention) -> AttributionMention:
    """Return a mention with the words credited to it alone, where several speak in turn."""
    before = [m.end for m in sentence.attributions if m.end <= mention.start]
    after = [m.start for m in sentence.attributions if m.start >= mention.end]
    start, end = max(before, default=0), min(after, default=len(sentence.text))
    if max(start, mention.scope_start) < mention.start < mention.scope_end:
        end = mention.start  # "..., according to X, ..." is about what comes before it
    else:
        end = min([end, *(m.start() for m in _NEXT.finditer(sentence.text, mention.end))])
    own = mention._replace(
        scope_start=max(mention.scope_start, start),
        scope_end=min(mention.scope_end, end),
    )
    return own if content_of(sentence, own) else mention


def quoted_words(sentence: SentenceReading, mention: AttributionMention) -> tuple[str, ...]:
    """Return the words that a mention credits to somebody between quotation marks."""
    wording = wording_of(sentence)
    return tuple(
        word
        for word, at, quoted in zip(wording.lemmas, wording.starts, wording.quoted, strict=True)
        if quoted and mention.scope_start <= at < mention.scope_end
    )


def holds(wording: Wording, words: tuple[str, ...]) -> bool:
    """Tell whether a sentence has words in a row."""
    lemmas = wording.lemmas
    return any(lemmas[at : at + len(words)] == words for at in range(len(lemmas) - len(words) + 1))


def _is_quotation(sentence: SentenceReading) -> bool:
    """Tell whether a sentence is nothing but quoted words."""
    return bool(sentence.quotes) and all(wording_of(sentence).quoted)
