"""Lines that belong to a web page and not to its article.

Owns the cues that show furniture on one line, whatever stands around it: the vocabulary of
interfaces, calls upon the reader, navigation, ids, credits of rights. Names no site.
"""

from __future__ import annotations

import re

from summarizer.reading.blocks.bylines import is_masthead
from summarizer.reading.blocks.lines import Line
from summarizer.reading.blocks.phrases import (
    CALL_OPENING,
    CALL_VERB,
    CONTACT_LABEL,
    LIST_LABEL,
    OWN_VOICE,
    PAGE_SPEAKS,
    PERSON_CALL,
    RELATED,
    RELATED_OBJECT,
    REPRINT,
    RIGHTS,
    RIGHTS_WORDS,
    STRONG_NOUN,
)
from summarizer.reading.blocks.words import BUTTONS, FORM, KICKERS, SECTIONS, SITE
from summarizer.reading.tokens import STOPWORDS

_NUMBER = re.compile(r"[\d.,+]+\s?(?:[kmb]|%)?$", re.IGNORECASE)
_IDENTIFIER = re.compile(
    r"(?=[\w-]*\d)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
    r"|(?=\w*\d)(?=\w*[a-f])[0-9a-f]{16,}$|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}={0,2}$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30}|(?:\w[\w-]*\.)+"
    r"(?:com|org|net|info|news|gov|edu|co|uk|eu|io|tv|example)(?:/\S*)?)[.,;]?$",
    re.IGNORECASE,
)
_VIEW_POST = re.compile(r"view (?:this|the|more on) (?:post|tweet|photo|image)", re.IGNORECASE)
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*){2,}$|#\w+$")
_LIST_LABEL = re.compile(rf"{LIST_LABEL}\s*[:|]\s*\S", re.IGNORECASE)
_CONTACT_LABEL = re.compile(rf"{CONTACT_LABEL}\s*:|disclaimer$", re.IGNORECASE)
_RIGHTS = re.compile(RIGHTS, re.IGNORECASE)
_RELATED = re.compile(
    rf"(?:please )?(?:{RELATED}[\s-]*){{1,3}}(?:{RELATED_OBJECT}\s?){{0,3}}"
    r"\s*[:|»>→–—]+\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
_SHOUTED_RELATED = re.compile(
    r"(?:(?:ALSO|READ|SEE|WATCH|LISTEN|RELATED|MORE|NEXT|PREVIOUS|MUST)\s){1,3}(?=\w*[a-z]|“|‘)"
)
_SOURCE = re.compile(
    r"(?:(?:original|news|full|main|article|story|via|the|read) ){0,2}"
    r"(?:sources?|via|original(?: (?:article|story|post|text))?)(?: (?:link|url))?\s*[:|–—-]\s*\S"
    rf"|via\s+(?:[A-Z@]|www\.|http)|{REPRINT}\b",
    re.IGNORECASE,
)
_END_MARK = re.compile(r"(?:#{2,}|[–—-]*\s?(?:ends?|30|more)\s?[–—-]*|\(end\)|/ends?/)$", re.I)

_CALL_VERB = re.compile(rf"(?:please )?{CALL_VERB}(?!\w)", re.IGNORECASE)
_CALL_OPENING = re.compile(rf"(?:please )?{CALL_OPENING}(?!\w)", re.IGNORECASE)
_OWN_VOICE = re.compile(rf"\b{OWN_VOICE}\b", re.IGNORECASE)
_STRONG_NOUN = re.compile(rf"\b{STRONG_NOUN}(?!\w)", re.IGNORECASE)
_PERSON_CALL = re.compile(rf"\b{PERSON_CALL}\b", re.IGNORECASE)
_PAGE_SPEAKS = re.compile(rf"{PAGE_SPEAKS}\b", re.IGNORECASE)
_ADDRESSED = re.compile(r"\b(?:you|your|our|us|we|my|me)\b", re.IGNORECASE)
_SPEECH = re.compile(r"\b(?:said|says|told|according to)\b|[“”\"«»]", re.IGNORECASE)
_SENTENCE_GAP = re.compile(r"(?<=[.!?])\s+")
_CALL_SIZE = 55
_HANDLE = re.compile(rf"\b{PERSON_CALL}\b.{{0,30}}(?:^|\s|\w)@\w", re.IGNORECASE)
_POINTS_HERE = re.compile(
    r"(?:you can )?(?:read|see|watch|view|find|download|listen to) (?:the|our|his|her|their|all|it)"
    r"\b.{0,60}\bhere[.:!]?$",
    re.IGNORECASE,
)
_WRITE_TO = re.compile(
    r"(?:please )?(?:e-?mail|contact|write to|reach|send|call)\b.{0,60}[\w.+-]@[\w-]+\.\w",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"About (?:the )?[A-Z0-9][\w&.,’'-]*(?: [\w&.,’'-]+){0,8}: [A-Z]")
_REFERENCE = re.compile(r"\bdoi(?:\.org/|: ?| )10\.\d{4}", re.IGNORECASE)
_DISCLAIMED = re.compile(
    r"\b(?:views?|opinions?) (?:(?:expressed|stated|given|here|in this \w+)\s){1,3}"
    r".{0,60}\b(?:own|not|author[’']?s?|alone|solely)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?P<outlet>.{3,60}?) (?:is|are) (?:(?:wholly|jointly|part) )?"
    r"(?:(?:published|owned|operated|produced|printed|regulated|edited|run)\b.{0,40}\bby"
    r"|(?:an? )?(?:member|part|division|publication|imprint|trademark|brand)s? of)\s"
)

_BAR = re.compile(r"\s*[|›»•·●∙→]\s*|\s+[>/]\s+")
_BAR_MARK = re.compile(r"[|›»•·●∙→>/]")
_CRUMBS = re.compile(r"\s+[>›»→]\s+")


def is_furniture(line: Line, *, amid_body: bool) -> bool:
    """Tell a line of furniture; `amid_body` asks for stronger proof of calls."""
    if not any(char.isalnum() for char in line.text[:200]):
        return True
    if line.is_long:
        return False
    return (
        _is_identifier(line)
        or _is_interface(line)
        or _is_navigation(line)
        or _is_labelled(line)
        or is_call(line, amid_body=amid_body)
    )


def is_colophon(line: Line) -> bool:
    """Tell who owns an outlet and whose views an author's are, which a page says at its end.

    Releases end with who the sender is and, of a study, with where it appeared.
    """
    if _ABOUT.match(line.bare) or (_REFERENCE.search(line.bare) and not line.is_long):
        return True
    if line.size > _CALL_SIZE or _SPEECH.search(line.bare):
        return False
    owned = _OWNED.match(line.bare)
    return _DISCLAIMED.search(line.bare) is not None or (
        owned is not None and is_masthead(owned["outlet"])
    )


def is_end_mark(line: Line) -> bool:
    """Tell the mark that closes a press release: "###", "ENDS", "-30-"."""
    return line.size <= 3 and _END_MARK.match(line.text) is not None


def is_kicker(line: Line) -> bool:
    """Tell "Breaking News", "Exclusive" and other labels above a headline."""
    labels = [word for word in line.words if word not in {"for", "the", "of", "and", "in"}]
    return 0 < len(labels) <= 4 and all(word in KICKERS | SECTIONS for word in labels)


def is_related(line: Line) -> bool:
    """Tell "Read more: ..." with the headline of another article."""
    match = _RELATED.match(line.bare)
    if match is not None:
        return line.size <= 40 and not (line.terminal and _SPEECH.search(match["title"]))
    return _SHOUTED_RELATED.match(line.bare) is not None and not line.terminal


def is_source_line(line: Line) -> bool:
    """Tell "Source: ..." and "This story was first published by ..."."""
    return line.size <= 50 and _SOURCE.match(line.bare) is not None


def is_call(line: Line, *, amid_body: bool) -> bool:
    """Tell a sentence that calls upon the reader to subscribe, follow, accept or comment."""
    if line.size > _CALL_SIZE:
        return False
    if _HANDLE.search(line.bare) or (
        _POINTS_HERE.match(line.bare) and line.size <= _CALL_SIZE // 4
    ):
        return not _SPEECH.search(line.bare)
    if "@" in line.bare and any(map(_WRITE_TO.match, _SENTENCE_GAP.split(line.bare))):
        return not _SPEECH.search(line.bare)
    if _PAGE_SPEAKS.match(line.bare):
        return not _SPEECH.search(line.bare)
    opens = _opens_call(line.bare, amid_body=amid_body)
    if (amid_body and not opens) or _SPEECH.search(line.bare):
        return False
    nouns = {noun.lower() for noun in _STRONG_NOUN.findall(line.bare)}
    if opens:
        return len(nouns) >= opens
    addressed = len(nouns) >= 2 and _ADDRESSED.search(line.bare) is not None
    return addressed or _PERSON_CALL.search(line.bare) is not None


def _opens_call(bare: str, *, amid_body: bool) -> int:
    """Return how many nouns of a page prove the call that a line opens; 0 when it opens none."""
    for position, part in enumerate(_SENTENCE_GAP.split(bare)):
        advises = _CALL_OPENING.match(part) is not None
        if amid_body and advises:
            advises = _OWN_VOICE.search(bare) is not None
        if advises or _CALL_VERB.match(part):
            return 1 if position == 0 else 2
    return 0


def _is_identifier(line: Line) -> bool:
    """Tell bare numbers, hashes, addresses and tags."""
    bare = line.text.strip("()[]*• ")
    if any(pattern.match(bare) for pattern in (_NUMBER, _IDENTIFIER, _ADDRESS, _HASHTAGS)):
        return True
    embeds = "(@" in line.text or "pic.twitter" in line.text or _VIEW_POST.match(line.bare)
    return bool(embeds) and not line.terminal


def _is_interface(line: Line) -> bool:
    """Tell a line made of nothing but the words of buttons, counters and forms."""
    if not line.words or line.size > 30:
        return False
    if not all(_is_page_word(word) for word in line.words):
        return False
    site = sum(1 for word in line.words if word in SITE)
    first = line.words[0]
    if line.terminal and not line.text.endswith(("...", "…")):
        return site >= 2 or (site == 1 and (first in BUTTONS or first in SITE | {"please"}))
    return site > 0 or any(word in BUTTONS for word in line.words)


def _is_page_word(word: str) -> bool:
    return word in SITE or word in BUTTONS or word in FORM or word in STOPWORDS or word[0].isdigit()


def _is_navigation(line: Line) -> bool:
    """Tell bars and breadcrumbs, and lines of nothing but names of sections."""
    if line.terminal or line.size > 40:
        return False
    sections = sum(1 for word in line.words if word in SECTIONS or word in SITE)
    if len(line.words) > 1 and sections * 5 >= len(line.words) * 3 and line.title_case:
        return True
    if not _BAR_MARK.search(line.text):
        return False
    parts = [part for part in _BAR.split(line.text) if part]
    if len(parts) < 2 or any(part.count(" ") > 3 for part in parts[:-1]):
        return False
    known = sum(
        1 for part in parts if set(part.lower().split()) <= SECTIONS | SITE | BUTTONS | FORM
    )
    return known >= 1 or (len(parts) >= 3 and line.title_case) or bool(_CRUMBS.search(line.text))


def _claims_rights(line: Line) -> bool:
    """Tell a line of rights; the search itself is worth it only where a word of theirs stands."""
    lower = line.bare.lower()
    if line.size > 60 or not any(word in lower for word in RIGHTS_WORDS):
        return False
    return _RIGHTS.search(line.bare) is not None


def _is_labelled(line: Line) -> bool:
    """Tell lines that a label names: tags, rights, contacts, sources, other articles."""
    return (
        (_LIST_LABEL.match(line.bare) is not None and not line.terminal)
        or (_CONTACT_LABEL.match(line.bare) is not None and line.size <= 60)
        or _claims_rights(line)
        or is_related(line)
        or is_source_line(line)
        or is_end_mark(line)
    )
