"""Markdown to text: headings and picture captions become blocks, links keep their words.

Owns what each element of Markdown leaves in the text; the syntax itself is read by
markdown-it-py. Knows nothing of files and of what the text says.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from summarizer.models.kinds import BlockKind
from summarizer.reading.blocks.bylines import is_masthead
from summarizer.sources.content import Content, Flow, content_of, one_line
from summarizer.sources.frontmatter import split_front_matter

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# No paragraph needs more, and the parser takes quadratic time on odd ones.
_LONGEST_PARAGRAPH = 50_000
_MOST_MARKS = 1_000
_MARKS = "[*_`<~!&"
_LONGEST_HEADING = 200
_HEAD = 5
"""Paragraphs that a masthead, a date and a headline take up."""
_DEEPEST_BLOCK = 100
_DEEPEST_INLINE = 8
_TAG = re.compile(r"<[^<>]*>")
_HIDDEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))


def read_markdown(text: str) -> Content:
    """Return the content of a Markdown file; its title is the front matter's, else a heading's."""
    metadata, body = split_front_matter(text)
    flow = Flow()
    paragraphs = list(_paragraphs(body))
    for paragraph in paragraphs:
        flow.add(paragraph.text, paragraph.kind)
    return content_of(flow, replace(metadata, title=metadata.title or _title(paragraphs)))


def _title(paragraphs: Sequence[_Paragraph]) -> str | None:
    """Return the first h1, or the heading behind it where the h1 is the name of a newspaper."""
    titles = ((n, one_line(p.text)) for n, p in enumerate(paragraphs) if p.tag == "h1")
    at, title = next(((n, title) for n, title in titles if title), (0, None))
    if title is None or not is_masthead(title, weak=False):
        return title
    behind = (
        one_line(p.text)
        for n, p in enumerate(paragraphs[at + 1 :], at + 1)
        if p.tag == "h1" or (p.kind is BlockKind.HEADING and n < _HEAD)
    )
    return next(filter(None, behind), title)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Is one paragraph to be; `tag` names its element where that matters."""

    text: str
    kind: BlockKind | None = None
    tag: str = ""


@dataclass(slots=True)
class _Place:
    """Is where the walk over the tokens stands."""

    tag: str = ""
    marker: str = ""
    after_picture: bool = False
    cells: list[str] = field(default_factory=list)


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # kept out of start-up: only Markdown needs it

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST_BLOCK})
    # Indented paragraphs are pasted prose far more often than code. Inline syntax is read
    # later, paragraph by paragraph, so that an endless one can be left as it is.
    return parser.enable(["table", "strikethrough"]).disable(["code", "inline", "text_join"])


def _paragraphs(body: str) -> Iterator[_Paragraph]:
    parser = _parser()
    definitions: dict[str, Any] = {}
    place = _Place()
    tokens = parser.parse(body, definitions)
    parser.options["maxNesting"] = _DEEPEST_INLINE
    for token in tokens:
        if token.type == "inline":
            yield from _inline(place, _children(parser, token.content, definitions))
        elif token.type == "fence":
            yield _Paragraph(token.content, BlockKind.FURNITURE)
        elif token.type == "html_block":
            yield _Paragraph(_without_tags(token.content))
        elif token.type == "tr_close":
            yield _Paragraph(" | ".join(place.cells))
            place.cells.clear()
        else:
            _move(place, token)


def _move(place: _Place, token: Token) -> None:
    """Take note of the element that opens or closes."""
    if token.nesting > 0:
        place.tag = token.tag
    elif token.tag == place.tag:
        place.tag = ""
    if token.type == "list_item_open":
        # A number may be the first word of a sentence ("1986. A great year").
        place.marker = f"{token.info}{token.markup} " if token.info else ""


def _inline(place: _Place, children: Iterable[Token]) -> Iterator[_Paragraph]:
    """Yield a paragraph and the captions of the pictures in it."""
    captions: list[str] = []
    children = list(children)
    words = "".join(_words(child, captions) for child in children)
    below = place.after_picture or (bool(captions) and children[0].type == "image")
    place.after_picture = bool(captions) and not words.strip()
    if place.tag in {"td", "th"}:
        place.cells.append(" ".join(words.split()))
    elif words.strip():
        is_heading = place.tag.startswith("h") and len(words) <= _LONGEST_HEADING
        is_caption = below and place.tag == "p" and _is_emphasised(children)
        kind = BlockKind.HEADING if is_heading else BlockKind.CAPTION if is_caption else None
        yield _Paragraph(place.marker + words, kind, place.tag)
        place.marker = ""
    for caption in captions:
        yield _Paragraph(caption, BlockKind.CAPTION)


def _is_emphasised(children: Sequence[Token]) -> bool:
    """Tell words that stand in emphasis from the first to the last, as captions do."""
    depth = 0
    for child in children:
        depth += child.nesting if child.type in {"em_open", "em_close"} else 0
        if depth == 0 and child.type == "text" and child.content.strip():
            return False
    return True


def _words(token: Token, captions: list[str]) -> str:
    """Return what an inline element leaves in the text; a picture leaves a caption."""
    if token.type == "image":
        captions.append(token.content)
        return ""
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    if token.type == "html_inline":
        return "\n" if token.content.lower().startswith("<br") else ""
    return token.content


def _children(parser: MarkdownIt, content: str, definitions: dict[str, Any]) -> list[Token]:
    from markdown_it.token import Token

    marks = sum(content.count(mark) for mark in _MARKS)
    if len(content) > _LONGEST_PARAGRAPH or marks > _MOST_MARKS:
        return [Token("text", "", 0, content=content)]
    children: list[Token] = []
    parser.inline.parse(content, parser, definitions, children)
    return children


def _without_tags(markup: str) -> str:
    """Return the words of a stretch of HTML."""
    for opening, closing in _HIDDEN:
        markup = _without(markup, opening, closing)
    return html.unescape(_TAG.sub("", markup))


def _without(markup: str, opening: str, closing: str) -> str:
    """Cut everything from an opening to its closing mark."""
    kept = []
    end = 0
    while (start := markup.find(opening, end)) >= 0:
        kept.append(markup[end:start])
        close = markup.find(closing, start)
        end = len(markup) if close < 0 else close + len(closing)
    return "".join([*kept, markup[end:]])
