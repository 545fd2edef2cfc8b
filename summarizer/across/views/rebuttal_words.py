"""The closed class of phrases by which English says that somebody sees it otherwise.

Owns patterns only: what turns against what was just said, and what merely leans on it.
"""

from __future__ import annotations

import re

_OPENS_AGAINST = r"""
    not\s(?:so|true|really|quite|at\sall|everyone|everybody|all\s\w+)\b
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
"""
_DIFFERS = r"""
    (?:say|says|said|see|sees|saw|think|thinks|thought|tell|tells|told|put|puts|view|views|
        remember|remembers|paint|paints|painted)\s(?:\w+\s){0,2}
        (?:otherwise|differently|an?\s(?:very\s|quite\s)?(?:different|other)\s
            (?:story|tale|picture|account|version))\b
    | disagree(?:s|d)?\b | beg(?:s|ged)?\sto\sdiffer\b | take(?:s)?\sissue\b | took\sissue\b
    | of\s(?:another|a\s(?:very\s|quite\s)?different|the\sopposite)\s(?:opinion|view|mind)\b
    | (?:has|have|had)\sanother\s(?:view|explanation|version|account|theory)\b
    | (?:has|have)\s(?:our|their|his|her|my)\sdoubts\b | (?:not\sso|less|not\sas)\s
        (?:sure|certain|convinced|categorical|kind|impressed|optimistic|confident|enthusiastic)\b
    | (?:isn[’']t|aren[’']t|wasn[’']t|not)\s(?:so\s)?(?:convinced|impressed|persuaded)\b
    | (?:was|were|is|are)\s(?:kinder|harsher|blunter|milder|less\skind|more\scautious)\b
    | (?:is|are|was)\shaving\snone\sof\s(?:it|that)\b | will\shave\snone\sof\s(?:it|that)\b
"""
TURNS = re.compile(
    rf"^\W*(?:[a-z]{{3,}}:\s)?(?:{_OPENS_AGAINST})|\b(?:{_DENIES}|{_DIFFERS})",
    re.VERBOSE,
)
"""What a sentence, in lower case, says that answers the one before it."""

LEANS = re.compile(r"^\W*(?:that|this|it|these|those|so)\b", re.IGNORECASE)
"""How a sentence begins that only adds to the one before it."""
