"""Whom an article says it rests on: agencies credited, articles reprinted, outlets quoted.

Owns the phrases that say so, in furniture as in the body. A dateline's or a line of rights'
agency is *credited*, a text that says it stood elsewhere first is a *reprint*, and an outlet that
the body reports from is *quoted*. People and authorities are statements, never upstream.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.models import ArticleSentence, Block, BlockKind, Citation, Upstream, UpstreamKind
from summarizer.reading.blocks.datelines import read_dateline
from summarizer.reading.blocks.phrases import REPRINT
from summarizer.reading.blocks.words import (
    KICKERS,
    MASTHEAD,
    SITE,
)
from summarizer.reading.byline_agencies import agency_in_byline
from summarizer.reading.metadata import is_agency, rights_holder
from summarizer.reading.outlet_names import NAME, name_key, outlet_in, untitled, without_owner
from summarizer.reading.tokens import STOPWORDS

_ADDRESS = r"(?:https?://)?(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)+)(?:/\S*)?"
_SOURCE = re.compile(
    r"(?i:(?:(?:original|news|full|main|article|story|text|report)\s){0,2}"
    r"(?:sources?|via|original(?:\s\w+)?)(?:\s(?:link|url))?)\s*[:|–—-]?\s*"
    rf"(?:{_ADDRESS}|(?i:the\s)?(?P<name>{NAME}))"
)
_REPRINTED = re.compile(
    rf"(?i:{REPRINT}).{{0,40}}?\b(?i:by|in|on|at|from)\s(?:{_ADDRESS}|(?i:the\s)?(?P<name>{NAME}))"
)

_MEDIUM = (
    r"(?:news\s(?:agency|service|site|website|outlet|channel|magazine|portal)|newspaper|newswire|"
    r"daily|weekly|magazine|broadcaster|broadcasting|television|TV\schannel|radio\sstation|website|"
    r"tabloid|press\sagency)"
)
_MEDIA: tuple[str, ...] = (
    "news",
    "daily",
    "weekly",
    "magazine",
    "broadcast",
    "television",
    "TV",
    "radio",
)
_MEDIA += ("website", "tabloid", "press")
"""Pieces of the words for media: every medium holds one, most sentences hold none."""
_REPORTS = (
    r"(?:has\s|had\s|have\s|first\s|also\s|earlier\s|later\s|previously\s)*"
    r"(?:reported|reports|revealed|published|broadcast|aired|quoted|cited|quotes|cites|disclosed)\b"
)
_SAYS = r"(?:said|says|writes|wrote|showed|noted|added|confirmed)\b"
_STATE = re.compile(
    r"(?P<name>(?:[A-Z][\w’'-]*\s){0,3}[Ss]tate(?:-run|-owned|-controlled)?\s"
    rf"(?:media|television|TV|radio|news\sagency|broadcaster))(?:\s[A-Z][\w-]*)?\s(?:{_REPORTS}|{_SAYS})"
)
_WITH_MEDIUM = re.compile(
    rf"(?:(?P<cue>\b(?:told|tells|by|to|from|in|citing|with)\s)(?:the\s|a\s)?)?"
    rf"(?P<name>{NAME})(?:\s[a-z]+)?\s{_MEDIUM}(?P<verb>(?:,?\s[\w\s]{{0,20}})?\s(?:{_REPORTS}|{_SAYS}))?"
)
_NAMED_MEDIUM = re.compile(
    rf"\b[Tt]he\s(?:[A-Z][a-z]+\s)?{_MEDIUM}\s(?P<name>{NAME})"
    rf"(?P<verb>,?\s(?:{_REPORTS}|{_SAYS}))"
)
"""A medium named after what it is: "the weekly Nordlicht reported"."""
_BEFORE = re.compile(
    r"\b(?i:(?P<proven>first\s(?:reported|revealed|published|broadcast)\s(?:by|in|on)"
    r"|in\san?\s(?:[\w-]+\s)?interview\s(?:with|to|for|in|on))"
    r"|(?:report|investigation)\s(?:in|by)"
    r"|told|tells|telling|citing|quoted\s(?:by|in)|cited\sby|according\sto|speaking\sto|broken\sby"
    r"|(?:seen|obtained|reviewed|reported|published|confirmed|carried|broadcast|verified)\s(?:by|in|on))"
    rf"\s(?P<article>the\s)?(?P<name>{NAME})(?P<place>\sin\s[A-Z]\w+)?"
)
_AFTER = re.compile(
    rf"\b(?P<article>[Tt]he\s)?(?P<name>{NAME})\s"
    rf"(?:{_REPORTS}|(?:report|investigation|analysis|poll|interview|dispatch)\b"
    r"|was\s(?:the\s)?first\sto\sreport|broke\sthe\s(?:news|story))"
)
# A cheap gate: every phrase above holds one of these.
_CUES = (
    *("report", "told", "tell", "cit", "Cit", "quot", "interview", "ccording", "publish", "reveal"),
    *("broadcast", "aired", "disclos", "peaking", "seen", "obtained", "reviewed", "confirmed"),
    *("carried", "verified", "investigation", "analysis", "poll", "dispatch", "appeared"),
    *("agency", "service", "paper", "wire", "daily", "weekly", "magazine", "site", "outlet"),
    *("channel", "portal", "television", "radio", "tabloid", "media", "broke"),
)
_NO_LETTERS = re.compile(r"[\W_]+")


class Found(NamedTuple):
    """Is a name with the words that credit it."""

    name: str
    kind: UpstreamKind
    start: int
    end: int


def read_upstream(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[ArticleSentence],
    article_id: str,
    *,
    outlet: str | None = None,
    url: str | None = None,
) -> tuple[Upstream, ...]:
    """Return whom an article credits, reprints or quotes, each name once, in order of proof.

    `outlet` and `url` are the article's own, which is no source of itself.
    """
    found = [*_in_blocks(text, blocks), *_in_body(text, sentences)]
    starts = [sentence.start for sentence in sentences]
    known = {name_key(outlet)} if outlet else set()
    upstream = []
    for name, kind, start, end in found:
        if not _is_known(name_key(name), known) and not _is_host(name, url):
            known.add(name_key(name))
            citation = _citation(text, start, end, sentences, starts, article_id)
            upstream.append(Upstream(name=name, kind=kind, citation=citation))
    return tuple(upstream)


def own_agency(
    text: str, blocks: Sequence[Block], upstream: Sequence[Upstream], *, url: str | None = None
) -> str | None:
    """Return the agency whose own report an article is; None when another outlet may print it.

    The only credit has to stand in the dateline, or as a line of its own above the body, of a
    text that was loaded from no other site.
    """
    credited = [found for found in upstream if found.kind is not UpstreamKind.QUOTED]
    if len(credited) != 1 or credited[0].kind is UpstreamKind.REPRINT:
        return None
    name, citation = credited[0].name, credited[0].citation
    for block in blocks:
        if block.start == citation.start and block.end == citation.end:
            datelined = block.kind is BlockKind.DATELINE
            heads = block.kind is BlockKind.BYLINE and citation.quote.strip(" *_()") == name
            above = not _has_body(text[: block.start], blocks)
            return name if (datelined or heads) and above and url is None else None
    return None


def _has_body(text: str, blocks: Sequence[Block]) -> bool:
    """Tell whether anything of a beginning of a text is outside of blocks."""
    position = 0
    for block in blocks:
        if text[position : block.start].strip():
            return True
        position = max(position, block.end)
    return bool(text[position:].strip())


def _is_host(name: str, url: str | None) -> bool:
    """Tell the outlet whose site an article was loaded from."""
    letters = _NO_LETTERS.sub("", name_key(name))
    host = url.split("/")[2] if url and url.count("/") >= 2 else ""
    return len(letters) > 2 and letters in _NO_LETTERS.sub("", host.lower())


def _is_known(key: str, known: set[str]) -> bool:
    """Tell a name met before, also by its last word alone ("the Ledger") or its initials."""
    return any(
        _NO_LETTERS.sub("", key) == _NO_LETTERS.sub("", name)
        or name.endswith(f" {key}")
        or _initials(key) == name
        or key == _initials(name)
        for name in known
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _citation(
    text: str,
    start: int,
    end: int,
    sentences: Sequence[ArticleSentence],
    starts: Sequence[int],
    article_id: str,
) -> Citation:
    position = bisect_right(starts, start) - 1
    inside = position >= 0 and end <= sentences[position].end
    return Citation(
        article_id=article_id,
        sentence_id=sentences[position].id if inside else None,
        start=start,
        end=end,
        quote=text[start:end],
        page=None,
    )


def _in_blocks(text: str, blocks: Sequence[Block]) -> Iterator[Found]:
    """Yield what furniture, bylines and datelines credit."""
    for block in blocks:
        if block.kind in _CREDITING and block.end - block.start <= 600:
            found = _block_credit(text, block)
            if found is not None:
                yield Found(*found, block.start, block.end)


_CREDITING = (BlockKind.FURNITURE, BlockKind.BYLINE, BlockKind.DATELINE)


def _block_credit(text: str, block: Block) -> tuple[str, UpstreamKind] | None:
    words = text[block.start : block.end].replace("\n", " ")
    if block.kind is BlockKind.DATELINE:
        dateline = read_dateline(text[block.start : block.end + 40], opening=True)
        return _credited(dateline.credit if dateline else None)
    if block.kind is BlockKind.BYLINE:
        return _credited(agency_in_byline(words))
    reprint = _REPRINTED.search(words)
    if reprint is not None:
        name = _named(reprint)
        return (name, UpstreamKind.REPRINT) if name else None
    source = _SOURCE.match(words)
    if source is not None:
        return _credited(_named(source))
    holder = rights_holder(words)
    return _credited(holder if holder and is_agency(holder) else None)


def _credited(name: str | None) -> tuple[str, UpstreamKind] | None:
    return (name, UpstreamKind.CREDITED) if name else None


def _named(match: re.Match[str]) -> str | None:
    """Return the address or the name that a line gives; a common noun is neither."""
    if match["host"]:
        return match["host"]
    name = match["name"].strip(" .,")
    return None if name.lower() in MASTHEAD | KICKERS | SITE else name


def _in_body(text: str, sentences: Sequence[ArticleSentence]) -> Iterator[Found]:
    """Yield the outlets that body sentences report from."""
    for sentence in sentences:
        words = text[sentence.start : sentence.end].replace("\n", " ")
        if not any(cue in words for cue in _CUES):
            continue
        reprint = _REPRINTED.match(words)
        if reprint is not None and (name := _named(reprint)):
            start, end = sentence.start + reprint.start(), sentence.start + reprint.end()
            yield Found(name, UpstreamKind.REPRINT, start, end)
        for name, start, end in sorted(_quoted(words), key=lambda found: found[1]):
            yield Found(name, UpstreamKind.QUOTED, sentence.start + start, sentence.start + end)


def _quoted(words: str) -> Iterator[tuple[str, int, int]]:
    """Yield each outlet quoted in a sentence, with the place of the phrase."""
    for match in _STATE.finditer(words):
        yield match["name"].removeprefix("The "), match.start(), match.end()
    if any(medium in words for medium in _MEDIA):
        yield from _media(words)
    for match in _BEFORE.finditer(words):
        outlet = outlet_in(match["name"], certain=match["article"] is not None)
        if outlet is None and match["proven"]:
            outlet = untitled(match["name"] + (match["place"] or ""))
        if outlet is not None:
            end = words.index(outlet, match.start("name")) + len(outlet)
            yield outlet, match.start(), end
    for match in _AFTER.finditer(words):
        named = outlet_in(match["name"], certain=match["article"] is not None)
        if named is not None and match["name"].endswith(named):
            yield named, match.start("name"), match.end()


def _media(words: str) -> Iterator[tuple[str, int, int]]:
    """Yield what is called a medium: "the weekly Nordlicht", "the Nordlicht news agency"."""
    named = [m for m in _NAMED_MEDIUM.finditer(words) if m["name"].lower() not in STOPWORDS]
    for match in named:
        yield match["name"], match.start(), match.end("name")
    for match in _WITH_MEDIUM.finditer(words):
        again = any(m.start() < match.end() and match.start() < m.end() for m in named)
        cued = match["cue"] or match["verb"]
        if cued and not again and match["name"].lower() not in STOPWORDS:
            yield without_owner(match["name"]), match.start(), match.end()
