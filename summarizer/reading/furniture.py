"""Lines that belong to a web page and not to its article.

Owns the cues that show furniture on one line, whatever stands around it: the vocabulary of
interfaces, calls upon the reader, navigation, ids, credits of rights. Names no site.
"""

from __future__ import annotations

import re

from summarizer.reading.block_lines import Line
from summarizer.reading.block_words import BUTTONS, FORM, KICKERS, SECTIONS, SITE
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
_EMBED = re.compile(
    r"\(@\w{2,30}\)\s|\bpic\.twitter\.com/|^view (?:this|the|more on) (?:post|tweet|photo|image)",
    re.IGNORECASE,
)
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*){2,}$|#\w+$")
_LIST_LABEL = re.compile(
    r"(?:tags?|topics?|filed (?:under|in|to)|categor(?:y|ies)|keywords?|labels?|posted (?:in|under)|"
    r"tagged(?: (?:with|as|in))?|hashtags?|sections?|more (?:on|about|from)|in this (?:article|story))"
    r"\s*[:|]\s*\S",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:(?:media|press|investor|editorial) )?(?:contacts?|enquiries|inquiries)(?: \w+)?\s*:"
    r"|(?:disclaimer|disclosure|copyright|doi|isbn|issn|permalink|short ?link|original link|"
    r"e-?mail|tel(?:ephone)?|phone|web(?:site)?|url)\b\s*:|(?:dis)?claimer$",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"^(?:©|\(c\)|copyright\b(?! (?:law|case|claim|infring|act|holder|owner|suit|action|is|was)))"
    r"|\ball rights reserved\b|^\W*©|\s©\s?\d{4}"
    r"|\b(?:may|must) not be (?:reproduced|republished|published, broadcast|copied|redistributed)"
    r"|\b(?:reproduction|republication|redistribution)\b.{0,80}\b(?:prohibited|forbidden|permission)"
    r"|^(?:re)?published (?:here )?(?:under|with permission|by permission)\b"
    r"|\bcreative commons\b.{0,60}\blicen[cs]e\b",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"(?:please )?(?:(?:also|must|now|further|next|previous|recommended|related|suggested|similar|"
    r"more|read|see|watch|listen|view|don'?t miss|in case you missed it|icymi|trending|popular)"
    r"[\s-]*){1,3}(?:this|here|on|to|about|it|from|for you|stor(?:y|ies)|articles?|news|coverage|"
    r"reading|posts?|links?|topics?|video|podcast|"
    r"full|the)?(?:\s(?:story|article|topic|news))?\s*[:|»>→–—]+\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
_SHOUTED_RELATED = re.compile(
    r"(?:(?:ALSO|READ|SEE|WATCH|LISTEN|RELATED|MORE|NEXT|PREVIOUS|MUST)\s){1,3}(?=\w*[a-z]|“|‘)"
)
_SOURCE = re.compile(
    r"(?:(?:original|news|full|main|article|story|via|the|read) ){0,2}"
    r"(?:(?:sources?|via|original(?: (?:article|story|post|text))?)(?: (?:link|url))?\s*[:|–—-]\s*"
    r"|via\s+(?=[A-Z@]|www\.|http))\S"
    r"|(?:this|the) (?:article|story|report|piece|post|essay|interview|column|commentary|text|"
    r"version)(?: (?:is|was|has been|had been))?(?: \w+)? ?(?:first |originally |previously )"
    r"(?:published|appeared|posted|ran|issued|printed|broadcast)\b"
    r"|(?:this|the) (?:article|story|report|piece|post) (?:is|was|has been) (?:re)?(?:published|"
    r"printed|posted|produced|provided|syndicated|generated)\b"
    r"|(?:first|originally) (?:published|appeared|posted) (?:in|by|at|on)\b|republished from\b"
    r"|this (?:story|article|report) has not been edited\b",
    re.IGNORECASE,
)
_END_MARK = re.compile(r"(?:#{2,}|[–—-]*\s?(?:ends?|30|more)\s?[–—-]*|\(end\)|/ends?/)$", re.I)

_CALL_START = re.compile(
    r"(?:please )?(?:subscribe|sign (?:up|in)|log ?in|register|join|follow|click|tap|download|support"
    r"|donate|become|get|share|listen|watch|contact|e-?mail|send|tell|let us know|write to|have your"
    r" say|leave|post|add|enable|turn on|create|start|try|already a|not (?:yet )?an? |do you have|got"
    r"|want|would you like|enjoy(?:ed|ing)?|thanks? (?:you )?for|if you|don'?t (?:miss|forget)|never"
    r" miss|stay|keep (?:up|reading)|to (?:continue|keep) reading|continue reading|for (?:more|the "
    r"latest|all the latest)|read (?:more|the full|all|our)|see (?:more|our)|find (?:more|us|out)|visit"
    r"|check out|like|you (?:can|may|must|have|need|'ve|’ve)|sponsored|this (?:article|story|post|content"
    r"|site|website|newsletter|publication|podcast|page) (?:is|uses|requires|contains)|discover|choose"
    r"|select|enter|upgrade|unlock|view|set|receive|give|ask|submit|recommended|pledge|explore|help us)\b",
    re.IGNORECASE,
)
_STRONG_NOUN = re.compile(
    r"\b(?:newsletters?|inbox|subscri(?:be|bers?|ptions?)|sign(?:ed|ing)? (?:up|in)|log(?:ged)? ?in"
    r"|cookies?|(?:push )?notifications?|ad ?-?blockers?|paywall|whatsapp channel|telegram channel"
    r"|(?:our|my|the free|this) (?:\w+ ){0,2}(?:app|channels?|website|site|podcast|partners|journalism"
    r"|community|team|coverage|reporting|reporters|group|page|work|newsroom|feed|blog|mailing list|stories)"
    r"|comments? (?:below|section|policy)|privacy (?:policy|notice)|terms (?:of|and) (?:use|service"
    r"|conditions)|free trial|premium content|unlimited (?:digital )?access|app store|google (?:play|news)"
    r"|(?:follow|like) us|click here|here to|free articles?|this (?:post|article|story|page) (?:with|on)"
    r"|(?:on|via) (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|bluesky|tiktok)\b"
    r"|reader-(?:supported|funded)|paid subscribers?|your (?:e-?mail(?: address)?|account|browser|device"
    r"|friends|comments?|feedback|thoughts|say|story)|javascript|e-?mail us|(?:breaking )?news alerts?)\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"\b(?:you|your|our|us|we|my|me)\b", re.IGNORECASE)
_COOKIES = re.compile(
    r"(?:we|this (?:web)?site|our (?:site|partners)|by (?:using|continuing|clicking|visiting))\b"
    r".{0,160}\b(?:cookies?|privacy policy|personal data|tracking technologies)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"\b(?:said|says|told|according to)\b|[“”\"«»]", re.IGNORECASE)
_CALL_SIZE = 55

_BAR = re.compile(r"\s*[|›»•·●∙→]\s*|\s+[>/]\s+")
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


def is_end_mark(line: Line) -> bool:
    """Tell the mark that closes a press release: "###", "ENDS", "-30-"."""
    return line.size <= 3 and _END_MARK.match(line.text) is not None


def is_kicker(line: Line) -> bool:
    """Tell "Breaking News", "Exclusive" and other labels above a headline."""
    return 0 < len(line.words) <= 4 and all(
        word in KICKERS or word in SECTIONS or word in {"&", "and"} for word in line.words
    )


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
    if line.size > _CALL_SIZE or _SPEECH.search(line.bare):
        return False
    if _COOKIES.match(line.bare):
        return True
    nouns = {noun.lower() for noun in _STRONG_NOUN.findall(line.bare)}
    if _CALL_START.match(line.bare):
        return bool(nouns)
    return not amid_body and len(nouns) >= 2 and _ADDRESSED.search(line.bare) is not None


def _is_identifier(line: Line) -> bool:
    """Tell bare numbers, hashes, addresses and tags."""
    bare = line.text.strip("()[]*• ")
    return any(
        pattern.match(bare) for pattern in (_NUMBER, _IDENTIFIER, _ADDRESS, _HASHTAGS)
    ) or bool(_EMBED.search(line.text) and not line.terminal)


def _is_interface(line: Line) -> bool:
    """Tell a line made of nothing but the words of buttons, counters and forms."""
    if not line.words or line.size > 30:
        return False
    if not all(_is_page_word(word) for word in line.words):
        return False
    site = sum(1 for word in line.words if word in SITE)
    first = line.words[0]
    if line.terminal:
        return site >= 2 or (site == 1 and (first in BUTTONS or first in SITE | {"please"}))
    return site > 0 or any(word in BUTTONS for word in line.words)


def _is_page_word(word: str) -> bool:
    return (
        word in SITE
        or word in BUTTONS
        or word in FORM
        or word in STOPWORDS
        or word[0].isdigit()
    )


def _is_navigation(line: Line) -> bool:
    """Tell bars and breadcrumbs, and lines of nothing but names of sections."""
    if line.terminal or line.size > 40:
        return False
    if len(line.words) > 1 and all(
        word in SECTIONS or word in SITE or word in {"home", "and", "more", "in"}
        for word in line.words
    ):
        return True
    parts = [part for part in _BAR.split(line.text) if part]
    if len(parts) < 2 or any(part.count(" ") > 3 for part in parts[:-1]):
        return False
    known = sum(1 for part in parts if set(part.lower().split()) <= SECTIONS | SITE | BUTTONS | FORM)
    return known >= 1 or (len(parts) >= 3 and line.title_case) or bool(_CRUMBS.search(line.text))


def _is_labelled(line: Line) -> bool:
    """Tell lines that a label names: tags, rights, contacts, sources, other articles."""
    return (
        (_LIST_LABEL.match(line.bare) is not None and not line.terminal)
        or (_LABEL.match(line.bare) is not None and line.size <= 60)
        or (_RIGHTS.search(line.bare) is not None and line.size <= 60)
        or is_related(line)
        or is_source_line(line)
        or is_end_mark(line)
    )
