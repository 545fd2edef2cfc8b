"""Picture credits and captions.

Owns their shape on one line, whole or behind a sentence. Captions that give no credit show by
their place or by repeating the body: see `repeats` and `blocks`.
"""

from __future__ import annotations

import re

from summarizer.reading.blocks.lines import Line
from summarizer.reading.blocks.words import AGENCIES

_PICTURE = (
    r"(?:photo(?:s|graphs?|grapher|graphy)?|pictures?|pics?|images?|illustrations?|graphics?|"
    r"videos?|footage|screen-?(?:grab|shot)|map|chart|infographic|artwork|cartoon|render(?:ing)?|"
    r"credits?|courtesy)"
)
_LABEL = (
    rf"(?:(?:file|stock|cover|featured?|representati(?:ve|onal)|handout|aerial|satellite|hero|"
    rf"archival|archive|main|lead|top|symbolic|collage)\s)?{_PICTURE}"
    r"(?:\s?/?(?:credits?|sources?|courtesy|copyright|illustration|by|via|of))*"
)
_AGENCY = "|".join(sorted((re.escape(name) for name in AGENCIES), key=len, reverse=True))
_STOCK_NAMES = (
    *("getty", "getty images", "shutterstock", "istock", "istockphoto", "alamy", "unsplash"),
    *("pexels", "pixabay", "flickr", "wikimedia", "wikimedia commons", "wikipedia", "nurphoto"),
    *("adobe stock", "depositphotos", "zuma", "zuma press", "sopa images", "lightrocket"),
    *("picture alliance", "imago", "creative commons", "handout"),
)
_STOCK = "|".join(sorted(_STOCK_NAMES, key=len, reverse=True))
_OWNER = rf"(?:{_STOCK}|{_AGENCY}|ap photo|pa wire|press association|associated press)"

_LEADING_LABEL = re.compile(rf"(?:{_LABEL})\s*[:©]\s*\S", re.IGNORECASE)
_LEADING_CREDIT = re.compile(
    r"(?:[Ff]ile |[Ss]tock |[Cc]over |[Ff]eatured? )?"
    r"(?:[Pp]hoto(?:s|graphs?)?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideo|"
    r"[Cc]ourtesy)\s(?:by|via|courtesy(?: of)?|of|credit)\s[A-Z@]"
)
_PICTURED = re.compile(
    r"\(?file\)?\s*(?:photo(?:graph)?|image|picture|footage|pic)?\)?\s*[:–—-]\s"
    r"|\(?file (?:photo(?:graph)?|image|picture|footage|pic)\b|image (?:source|caption)\b"
    r"|(?:pictured|above|below|left|right|top|inset)\s*[:(]"
    r"|an artist[’']s (?:illustration|impression|rendering|concept)\b"
    r"|(?:in )?this (?:[\w-]+ ){0,2}(?:photo(?:graph)?|image|picture|illustration)\b",
    re.IGNORECASE,
)
_POSITIONS = re.compile(
    r"\((?:pictured|file|(?:from )?(?:left|right)|cent(?:er|re)|l|r|l-r|l to r|top|bottom|above|"
    r"below|front|back|inset|(?:back|fore)ground)\b[^()]{0,40}\)|\bfrom (?:left|right)\s?:"
    r"|, pictured\b|, (?:left|right|cent(?:er|re)|second from (?:left|right)),",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"\b(?:said|says|told|added|according)\b|[“\"]", re.IGNORECASE)

_IN_BRACKETS = re.compile(
    rf"[(\[]\s*(?:{_LABEL}\b[^()\[\]]{{0,100}}|(?:[^()\[\]]{{0,60}}[/\s])?{_OWNER}"
    rf"(?:[\s/][^()\[\]]{{0,60}})?|(?:via|©)\s[^()\[\]]{{0,80}})[)\]][.\s]*$",
    re.IGNORECASE,
)
_LETTER = r"(?:[\w.'&-]|’)"  # a class with both takes ten times as long to compile
_CAPITALISED = rf"[A-Z]{_LETTER}*"
_NAME = rf"{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}}"
_NAMED_IN_BRACKETS = re.compile(
    rf"[(\[]\s*{_CAPITALISED}(?:\s{_CAPITALISED}){{1,3}}\s?/\s?"
    rf"{_CAPITALISED}(?:\s{_LETTER}+){{0,4}}\s*[)\]][.\s*_]*$"
)
# Copying glues a credit to the word before it.
_AFTER_SENTENCE = r"(?:(?<=[.!?”\"’)|–—-])|(?<=\s\s)|(?<=[a-z])(?=[A-Z]))\s*"
_AT_END = re.compile(
    rf"{_AFTER_SENTENCE}(?i:{_LABEL})\s*[:©|]\s?[^:]{{2,80}}$"
    rf"|{_AFTER_SENTENCE}(?i:{_LABEL})\s{_NAME}\.?$"
    rf"|\s(?:(?i:via)|©|/)\s?(?i:{_OWNER})(?:[\s/][\w.'’/ -]{{1,40}})?$"
    rf"|{_AFTER_SENTENCE}{_NAME}\s?/\s?{_NAME}$"
    rf"|(?:\s|^)(?:{_NAME}\s?)?/\s?(?i:{_OWNER})(?:\s?/\s?[\w.'’ -]{{1,30}})?$"
    rf"|(?:\s|^)(?i:{_OWNER})\s?/\s?{_NAME}$"
    rf"|(?:\s|^)(?i:{_STOCK})$"
)
_END = 180
_CAPTION_SIZE = 60


def is_caption(line: Line) -> bool:
    """Tell a line that is a caption or a picture credit as a whole."""
    if line.is_long or line.size > _CAPTION_SIZE:
        return False
    if _LEADING_LABEL.match(line.bare) or _PICTURED.match(line.bare):
        return True
    if _LEADING_CREDIT.match(line.bare) and (not line.terminal or line.size <= 8):
        return True
    if _POSITIONS.search(line.bare) and line.size <= 40 and not _SPEECH.search(line.bare):
        return True
    start = credit_start(line)
    return start is not None and not _is_paragraph(line, start)


def credit_start(line: Line) -> int | None:
    """Return where in the line's text a credit begins that closes it."""
    offset = max(0, len(line.text) - _END)
    tail = line.text[offset:]
    if not _may_end_in_credit(tail):
        return None
    match = _IN_BRACKETS.search(tail) or _NAMED_IN_BRACKETS.search(tail) or _AT_END.search(tail)
    if match is None:
        return None
    return offset + match.start() + len(match.group()) - len(match.group().lstrip())


def _may_end_in_credit(tail: str) -> bool:
    """Tell cheaply what most prose lacks: the marks of a credit, or the name of a stock."""
    bracketed = tail.rstrip(". *_").endswith((")", "]"))
    marked = "/" in tail or ":" in tail or "©" in tail or "|" in tail or " via " in tail.lower()
    lower = tail.lower()
    named = "photo" in lower or "picture" in lower or "image" in lower or "courtesy" in lower
    return bracketed or marked or named or lower.endswith(_STOCK_NAMES)


def _is_paragraph(line: Line, credit: int) -> bool:
    """Tell body prose that a credit was glued to: more than a sentence or two, or speech."""
    before = line.text[:credit]
    return before.count(" ") > 40 or (before.count(" ") > 12 and bool(_SPEECH.search(before)))
