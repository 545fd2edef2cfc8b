"""How much text goes into one question.

Owns the packing of numbered lines into parts that fit a context window, on paragraph borders.
Nothing is cut: what cannot fit is an error. No tokenizer is asked: a token is never shorter than
a byte, so bytes bound tokens from above.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.errors import OutputError
from summarizer.prompting import Prompt, fence
from summarizer.reading.index import ReadArticle

LETTERS_PER_TOKEN = 4
"""About how long a token of English is; a rough figure, and said to be one."""
_MARKERS = len(fence("").encode())
MESSAGES = 64
"""Tokens that a server's chat template adds around two messages, at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """Is a numbered line of a question; `opens` says that a paragraph starts with it."""

    number: int
    text: str
    opens: bool = False

    def __str__(self) -> str:
        return f"[{self.number}] {self.text}"

    @property
    def size(self) -> int:
        """Return its bytes with the line break."""
        return len(str(self).encode()) + 1


def sentence_lines(source: ReadArticle) -> tuple[Line, ...]:
    """Return the body sentences of an article as lines numbered from 1."""
    article, end, lines = source.article, 0, []
    for number, sentence in enumerate(article.sentences, 1):
        opens = "\n" in article.text[end : sentence.start]
        lines.append(Line(number, one_line(article.sentence_text(sentence)), opens))
        end = sentence.end
    return tuple(lines)


def article_head(source: ReadArticle) -> str:
    """Return the line above an article's sentences that says who "we" is; none where nobody is.

    What stands in quotation marks is somebody else's "we".
    """
    if not any(_OWN.search(_QUOTED.sub("", reading.text)) for reading in source.index):
        return ""
    outlet = source.article.outlet
    who = one_line(outlet)[:_LONGEST_NAME] if outlet else _NOBODY
    return f'("We", "our" and "this newspaper" outside of quotations: {who}.)\n'


_OWN = re.compile(r"\b(?:[Ww]e|[Oo]urs?|us|[Tt]his\s(?:newspaper|paper|magazine|reporter))\b")
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]?")
_NOBODY = 'its publisher; where no sentence names it, "the source"'
_LONGEST_NAME = 80


def one_line(text: str) -> str:
    """Return a text whose line breaks cannot pass for new lines of a question."""
    return " ".join(text.split())


def listed(lines: Iterable[Line]) -> str:
    """Return lines as they stand in a question."""
    return "\n".join(map(str, lines))


def room_for(prompt: Prompt, tokens: int, **values: str) -> int:
    """Return how many bytes of material a prompt leaves of so many tokens.

    `values` are its other variables; OutputError when nothing sensible is left.
    """
    variable = next(iter(prompt.variables() - values.keys()))
    bare = prompt.render(**values, **{variable: ""})
    room = tokens - len(f"{bare.system}{bare.user}".encode()) - _MARKERS - MESSAGES
    if room <= 0:
        problem = f"the context window leaves no room beside the prompt {prompt}"
        raise OutputError(f"{problem}; raise --context-window", status="incomplete")
    return room


def parts(lines: Sequence[Line], room: int) -> list[list[Line]]:
    """Return lines packed into parts of at most `room` bytes, of about one size.

    Parts end where paragraphs end, inside of one only when it does not fit whole. OutputError
    for a line that does not fit at all.
    """
    pieces = [piece for paragraph in _paragraphs(lines) for piece in _pieces(paragraph, room)]
    aim = sum(map(_size, pieces)) / max(1, math.ceil(sum(map(_size, pieces)) / room))
    packed: list[list[Line]] = []
    for piece in pieces:
        fits = packed and _size(packed[-1]) + _size(piece) <= room
        if fits and _size(packed[-1]) + _size(piece) / 2 <= aim:
            packed[-1] += piece
        else:
            packed.append(list(piece))
    return packed


def _paragraphs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in lines:
        if line.opens and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _pieces(paragraph: list[Line], room: int) -> Iterator[list[Line]]:
    if _size(paragraph) <= room:
        yield paragraph
        return
    piece: list[Line] = []
    for line in paragraph:
        if line.size > room:
            problem = f"sentence {line.number} alone is longer than the context window allows"
            raise OutputError(f"{problem}; raise --context-window", status="incomplete")
        if piece and _size(piece) + line.size > room:
            yield piece
            piece = []
        piece.append(line)
    yield piece


def _size(lines: Iterable[Line]) -> int:
    return sum(line.size for line in lines)
