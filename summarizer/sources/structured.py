"""What a page says of its article in JSON-LD, the form that news sites keep for machines.

Owns which nodes of schema.org are the article and which of their values count. Knows only
parsed JSON and its text, no page around it.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from summarizer.sources.content import Metadata, first, one_line
from summarizer.sources.published import metadata_published

Node = Mapping[str, object]

_ARTICLE_ENDINGS = ("article", "posting", "report")
# Where an article is said to be the main thing; other keys lead to what it only mentions.
_MAIN_KEYS = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")
_DEEPEST = 6
# Of JSON that does not parse, as many sites write it, the date can still be read.
_PUBLISHED = re.compile(r'"datePublished"\s{0,20}:\s{0,20}"([^"\\]{4,40})"')


@dataclass(frozen=True, slots=True)
class Structured:
    """Is the JSON-LD of a page: the nodes that stand for it, and what its first article says."""

    nodes: tuple[Node, ...]
    metadata: Metadata


def read_structured(scripts: Iterable[str]) -> Structured:
    """Return what the JSON-LD scripts of a page hold; each of them is parsed once."""
    nodes: list[Node] = []
    loose_dates: list[str | None] = []
    for script in scripts:
        found = _parsed(script)
        nodes.extend(found)
        loose = None if found else _PUBLISHED.search(script)
        loose_dates.append(metadata_published(loose[1]) if loose else None)
    said = _article(nodes)
    if said.published is None:
        of_page = (_published(node) for node in nodes if "webpage" in types_of(node))
        said = replace(said, published=first((*of_page, *loose_dates)))
    return Structured(tuple(nodes), said)


def types_of(node: Node) -> frozenset[str]:
    """Return the types of a node in small letters, without the address of their vocabulary."""
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(kind.rpartition("/")[2].lower() for kind in kinds if isinstance(kind, str))


def _parsed(script: str) -> list[Node]:
    """Return the nodes of a script; none of what is no JSON."""
    try:
        return list(_nodes(json.loads(script, strict=False), _DEEPEST))
    except (ValueError, RecursionError):
        return []


def _nodes(value: object, depth: int) -> Iterator[Node]:
    """Yield the nodes that stand for the page itself, in order."""
    if depth and isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth - 1)
    elif depth and isinstance(value, dict):
        yield value
        for key in _MAIN_KEYS:
            yield from _nodes(value.get(key), depth - 1)


def _article(nodes: list[Node]) -> Metadata:
    article = next((node for node in nodes if _is_article(node)), None)
    if article is None:
        return Metadata()
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    return Metadata(
        title=_words(article.get("headline")) or _words(article.get("name")),
        outlet=first(_names(article.get("publisher"), named)),
        author=", ".join(_names(article.get("author"), named)) or None,
        published=_published(article),
        url=_url(article.get("url")) or _url(article.get("mainEntityOfPage")),
    )


def _published(node: Node) -> str | None:
    return metadata_published(_words(node.get("datePublished")) or "")


def _is_article(node: Node) -> bool:
    return any(kind.endswith(_ARTICLE_ENDINGS) for kind in types_of(node))


def _names(value: object, named: Mapping[object, Node]) -> Iterator[str]:
    """Yield the names of people or organisations: words, nodes, or references to nodes."""
    for item in value if isinstance(value, list) else [value]:
        words = _words(item)
        if isinstance(item, dict):
            node = named.get(item.get("@id")) if isinstance(item.get("@id"), str) else None
            words = _words(item.get("name")) or _words(node.get("name") if node else None)
        if words and _url(words) is None:
            yield words


def _words(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return one_line(html.unescape(value)) if isinstance(value, str) else None


def _url(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id")
    is_url = isinstance(value, str) and value.startswith(("http://", "https://"))
    return one_line(value) if is_url and isinstance(value, str) else None
