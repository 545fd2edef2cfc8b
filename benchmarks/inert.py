"""Whether what a briefing is written as can do anything but be read.

Knows what each format could carry: links and pictures of Markdown, escapes of a terminal, scripts
and addresses of a page, formulas at the start of a cell.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Collection, Iterator

from lxml import html
from markdown_it import MarkdownIt

_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f]")
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co"))
_LIVE = ("script", "iframe", "object", "embed", "form", "base", "img", "video", "audio", "link")

Urls = Collection[str]


def faults(form: str, text: str, urls: Urls) -> list[str]:
    """Return what is live in a written briefing; `urls` are those of its articles."""
    return list(_FORMS[form](text, urls))


def _hidden(text: str) -> Iterator[str]:
    """Yield signs that act on a terminal or hide: beyond line breaks, none has a use."""
    for char in set(text) - {"\n", "\u200c", "\u200d"}:
        if unicodedata.category(char) in _HIDDEN:
            yield f"the sign U+{ord(char):04X}"


def _terminal(text: str, _: Urls) -> Iterator[str]:
    yield from _hidden(text)


def _markdown(text: str, urls: Urls) -> Iterator[str]:
    yield from _hidden(text)
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        for part in (token, *(token.children or ())):
            if part.type in ("html_block", "html_inline", "image", "fence", "code_block"):
                yield f"Markdown with {part.type}: {part.content[:80]}"
            if part.type == "link_open" and str(part.attrs.get("href")) not in urls:
                yield f"a link to {part.attrs.get('href')}"


def _page(text: str, urls: Urls) -> Iterator[str]:
    tree = html.document_fromstring(text)
    filters = next(tree.iter("form"), None)  # a story's own, bare: it sends nothing anywhere
    for node in tree.iter():
        own = node.tag == "script" and not node.attrib.get("src")
        own = own or (node is filters and not node.attrib)
        if node.tag in _LIVE and not own:
            yield f"a <{node.tag}>"
        for name, value in ((str(n), str(v)) for n, v in node.attrib.items()):
            if name.startswith("on") or "javascript:" in value.casefold():
                yield f"the attribute {name}={value[:60]}"
            if name in ("href", "src") and not _is_own(value, urls):
                yield f"an address: {value[:80]}"
    if len(tree.findall(".//script")) > 1:
        yield "more than its one script"


def _is_own(address: str, urls: Urls) -> bool:
    return address.startswith("#") or address.partition("#:~:")[0] in urls


def _json(text: str, _: Urls) -> Iterator[str]:
    json.loads(text)
    if _CONTROLS.search(text.replace("\n", "")):
        yield "a control character"


_FORMS: dict[str, Callable[[str, Urls], Iterator[str]]] = {
    "terminal": _terminal,
    "markdown": _markdown,
    "html": _page,
    "json": _json,
    "jsonld": _json,
}
