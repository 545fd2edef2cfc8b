"""What of a draft can be checked: its sentences, its headline, headings and captions.

Owns how each is read for the proof: a headline in capitals as a sentence, the middle of a long
quotation as a quotation. Knows no source.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.models import Article, BlockKind
from summarizer.reading.sentences import split_sentences
from summarizer.reading.tokens import STOPWORDS, tokenize

_READ_AS_TEXT: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION})
_MARKS: Final = re.compile("[“”]")
_LOWER: Final = re.compile(r"(?<![\w’'-])[a-z][\w’'-]*")
_IN_CAPITALS: Final = 0.8
_FEWEST: Final = 4


@dataclass(frozen=True, slots=True)
class Unit:
    """Is one sentence at offsets of the draft's text; `asked` is how it is put to the proof.

    `asked` has the same letters in the same places, `shift` signs further to the right.
    """

    start: int
    end: int
    block: BlockKind | None
    asked: str
    shift: int = 0


def units(draft: Article) -> list[Unit]:
    """Return all of a draft that may be checked, in its order."""
    lower = frozenset(_LOWER.findall(draft.text))
    found = [*_sentences(draft), *_lines(draft, lower)]
    return sorted(found, key=lambda unit: unit.start)


def _sentences(draft: Article) -> Iterator[Unit]:
    """Yield the body sentences; one in the midst of a quotation gets its marks."""
    end, is_open = 0, False
    for sentence in draft.sentences:
        text = draft.sentence_text(sentence)
        is_open = is_open and "\n" not in draft.text[end : sentence.start]
        inside = is_open and not _MARKS.search(text)
        asked = f"“{text}”" if inside else text
        yield Unit(sentence.start, sentence.end, None, asked, int(inside))
        marks = _MARKS.findall(text)
        is_open = marks[-1] == "“" if marks else is_open
        end = sentence.end


def _lines(draft: Article, lower: Container[str]) -> Iterator[Unit]:
    """Yield the sentences of headlines, headings and captions."""
    for block in draft.blocks:
        if block.kind not in _READ_AS_TEXT:
            continue
        for part in split_sentences(draft.text[block.start : block.end]):
            start, end = block.start + part.start, block.start + part.end
            yield Unit(start, end, block.kind, _as_sentence(draft.text[start:end], lower))


def _as_sentence(line: str, lower: Container[str]) -> str:
    """Return a headline with small letters in words that the draft itself writes so elsewhere."""
    words = [token for token in tokenize(line) if token.text[0].isalpha()]
    heavy = [word.text for word in words if word.text.lower() not in STOPWORDS]
    capitals = sum(word[0].isupper() for word in heavy)
    if len(heavy) < _FEWEST or capitals < _IN_CAPITALS * len(heavy):
        return line
    for word in words[1:]:
        small = word.text.lower()
        if small in lower or small in STOPWORDS:
            line = line[: word.start] + small + line[word.end :]
    return line
