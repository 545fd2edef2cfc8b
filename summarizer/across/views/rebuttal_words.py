"""The closed class of phrases by which English says that somebody sees it otherwise.

Owns patterns only: what turns against what was just said, and what merely leans on it.
"""

from __future__ import annotations

import re

from summarizer.reading.chunks import Hint

_OPENS_AGAINST = r"""
    not\s(?:so|true|really|quite|at\sall)\b
    | (?<![“"])(?:not\sa\ssingle\b|not\sone\s(?!of\b))
    | not\s(?:everyone|everybody)\b | not\sall\s\w+\s(?:\w+\s){0,5}
        (?:agree|share|convinced|persuaded|sure|happy|so|see|think|thought|welcome|approve)
    | untrue\b | nonsense\b | rubbish\b | wrong\b | far\sfrom\sit\b | hardly\b | on\sthe\scontrary\b
    | quite\sthe\s(?:opposite|contrary|reverse)\b | the\sopposite\b
    | (?:heavens,?\s|god,?\s|well,?\s)?no(?:,|\.)\s | so\smuch\sfor\b
    | (?:it|they|he|she|that|this)\s
        (?:isn|wasn|weren|aren|didn|doesn|did|does|was|is)(?:[’']t|\snot)\.
    | (?:that|this)(?:\s(?:claim|charge|accusation|allegation|account|version|figure|number|count|
        criticism|suggestion|reading|view|story|idea|estimate|finding|conclusion|assessment|
        opinion|theory|explanation|report))?(?:\s(?:is|was)|[’']s)?\s?
        (?:(?:not|isn[’']t|wasn[’']t)\s(?:so|true|right|correct|accurate|the\scase|how|what|
            the\swhole\sstory|quite)
        |contradicted|disputed|denied|rejected|contested|challenged|untrue|wrong|nonsense|false)\b
"""
_THOSE_WORDS = r"""(?:any\ssuch|(?:the|this|that|these|those|his|her|its|their|both|such|any)\s
    (?:\w+\s)?(?:claims?|charges?|accusations?|allegations?|accounts?|versions?|figures?|numbers?|
    counts?|criticisms?|suggestions?|readings?|views?|story|stories|ideas?|estimates?|findings?|
    conclusions?|assessments?|opinions?|theory|theories|explanations?))"""
_DENIES = rf"""
    (?<!to\s)(?:den(?:y|ies|ied)|disput(?:e|es|ed)|contradict(?:s|ed)?)\s(?:it|this|that|them|him|her)\b
        (?!\s(?!and|but|in)\w)
    | (?<!to\s)(?:reject(?:s|ed)?|dismiss(?:es|ed)?)\s(?:this|that)\b(?!\s\w)
    | (?<!to\s)(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|
        dismiss(?:es|ed)?|contradict(?:s|ed)?|rebut(?:s|ted)?|refut(?:es|ed)|challeng(?:es|ed)|
        (?:do|does|did)(?:\snot|n[’']t)\s(?:share|accept|believe|recognise|recognize))\s{_THOSE_WORDS}\b
    | (?:play(?:s|ed)?|talk(?:s|ed)?)\s(?:that|this|it)\sdown\b
    | (?:laugh(?:s|ed)?\s(?:it|this|that)\soff|scoff(?:s|ed)?\sat)\b
    | sh(?:ake|akes|ook)\s(?:his|her|their)\sheads?\b
    | (?<!to\s)den(?:y|ies|ied)\s(?:that\s)?(?:\w+\s){{0,4}}any\ssuch\s\w
    | (?:there\s(?:was|were|is|had\sbeen)|made|gave|given|received|had|saw|seen|heard|knew\sof)\s
        no\ssuch\s(?!thing|luck|person|place)\w
    | no\ssuch\s\w+\s(?:was|were|had\sbeen|has\sbeen|ever)\b
    | nothing\sof\sthe\s(?:kind|sort)\b
"""
_DIFFERS = r"""
    (?<!to\s)(?:say|says|said|see|sees|saw|think|thinks|thought|tell|tells|told|put|puts|view|views|
        remember|remembers|paint|paints|painted|draw|draws|drew)\s(?:\w+\s){0,2}
        (?:otherwise|differently|an?\s(?:very\s|quite\s)?(?:different|other)\s
            (?:story|tale|picture|account|version))\b
    | disagree(?:s|d)?\b | beg(?:s|ged)?\sto\sdiffer\b
    | (?<!only\s)(?<!to\s)(?:takes?|took)\sissue\b
    | (?:takes?|took|holds?|held)\s(?:another|an?\s(?:very\s|quite\s)?different|the\sopposite)\s
        (?:view|line|position)\b
    | of\s(?:another|a\s(?:very\s|quite\s)?different|the\sopposite)\s(?:opinion|view|mind)\b
    | (?:has|have|had)\sanother\s(?:view|explanation|version|account|theory)\b
    | (?:has|have)\s(?:our|their|his|her|my)\sdoubts\b | (?:not\sso|less|not\sas)\s
        (?:sure|certain|convinced|categorical|kind|impressed|optimistic|confident|enthusiastic)\b
    | (?:isn[’']t|aren[’']t|wasn[’']t|not)\s(?:so\s)?(?:convinced|impressed|persuaded)\b
    | (?:was|were|is|are)\s(?:kinder|harsher|blunter|milder|more\scautious|less\s
        (?:kind|delicate|diplomatic|charitable|generous|polite|forgiving|flattering|gentle))\b
    | everything\sto\sdo\swith\s(?:it|this|that)\b
    | (?:is|are|was)\shaving\snone\sof\s(?:it|that)\b | will\shave\snone\sof\s(?:it|that)\b
"""
_ELLIPTIC = r"""
    (?:say|says|said|insist|insists|insisted|maintain|maintains|maintained|swear|swears|swore|
        reply|replies|replied|answer|answers|answered|and)\s(?:that\s)?
    (?:s?he|it|they|there|this|that)\s(?:ha[sd]|have|is|was|were|are|do|does|did|would|will|could|can)
    (?:\snot|n[’']t)(?:\s(?:so|true|happened|happen|done\sso|the\scase))?(?=[.,;!](?:\s|$)|$)
"""
ELLIPTIC = re.compile(rf"\b{_ELLIPTIC}", re.VERBOSE)
"""A denial that leaves out what it denies, "says she has not": it is of what was just said."""

_OPENS = re.compile(rf"^\W*(?:[a-z]{{3,}}:\s)?(?:{_OPENS_AGAINST})", re.VERBOSE)
_ANSWERS = re.compile(rf"\b(?:{_DENIES}|{_DIFFERS}|{_ELLIPTIC})", re.VERBOSE)
_MAY_ANSWER = Hint(
    r"\b(?:den[yi]|disput|contradict|reject|dismiss|contest|rebut|refut|challeng|shar|accept|believ|"
    r"recogni|down|off|scoff|head|such|nothing|otherwise|different|other|disagree|differ|issue|"
    r"another|opposite|doubt|sure|certain|convinced|categorical|kind|impressed|optimistic|"
    r"confident|enthusiastic|persuaded|harsher|blunter|milder|cautious|delicate|diplomatic|"
    r"charitable|generous|polite|forgiving|flattering|gentle|everything|none)"
    r"|(?:ha[sd]|have|is|was|were|are|d(?:o|oes|id|one)|w(?:ould|ill)|could|can|not|n[’']t|so|true|"
    r"happen(?:ed)?|case)[.,;!]$"
)
"""Of which every answer inside a sentence holds some, unless no mark ends the sentence."""


def turn_in(text: str) -> re.Match[str] | None:
    """Find what a sentence, in lower case, says that answers the one before it."""
    if (opens := _OPENS.match(text)) is not None:
        return opens
    chunks = text.split()
    ends_bare = chunks != [] and chunks[-1][-1].isalnum()
    return _ANSWERS.search(text) if ends_bare or _MAY_ANSWER.is_in(chunks) else None


LEANS = re.compile(r"^\W*(?:that|this|it|these|those|so)\b", re.IGNORECASE)
"""How a sentence begins that only adds to the one before it."""

SETS_AGAINST = re.compile(r"^\W*(?:but|yet|however|still)\b,?\s(?!he\b|she\b|they\b|it\b|we\b|i\b)")
"""How a sentence, in lower case, begins that sets one speaker against another."""

CLEFT = re.compile(
    r"\b(?:said|says|insist(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed))\s(?:that\s)?it\s(?:was|is)\s"
    r"(?:the|his|her|its|their|our)\s\w+(?:\s\w+)?\s(?:that|who|which)\b"
)
"""Who is to blame, set against who was: "said that it was the company that had not moved"."""
