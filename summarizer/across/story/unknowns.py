"""The closed class of words by which news admits not knowing.

Owns the recognition of such sentences; knows nothing of what they leave open.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.reading.chunks import Hint

_UNKNOWN = re.compile(
    r"""\b(?:
    (?:is|are|was|were|remains?|remained|still)\s+(?:\w+ly\s+|still\s+|also\s+|not\s+yet\s+)?
        (?:unclear|unknown|uncertain|unconfirmed|unexplained|undetermined|unresolved|murky|
        a\s+mystery|an?\s+open\s+question|disputed|not\s+known|not\s+clear|not\s+certain)
    | (?:not|(?:is|was|are|were|has|have|had|could|can)n[’']t)\s+
        (?:yet\s+|been\s+|immediately\s+|independently\s+|be\s+|made\s+){0,3}
        (?:known|clear|confirmed|verified|established|determined|identified|disclosed|understood|
        public|explained)
    | (?:nobody|no\ one|no-one)\s+(?:yet\s+|really\s+|here\s+|will\s+(?:ever\s+)?)?knows?
    | (?:nobody|no\ one|no-one)\s+(?:\w+\s+){0,3}(?:answered|(?:would|could)\s+say)
    | (?:a|remains?)\s+(?:\w+-\w+\s+|closely\s+\w+\s+)?secret | kept\s+secret
    | (?:is|are|was|were)\s+being\s+(?:withheld|looked\s+into|kept\s+back)
    | (?:has|have|had)\s+no\s+idea | we[’']ve\s+no\s+idea
    | (?:would\s+not|wouldn[’']t|(?:declin|refus)(?:ed|es)\s+to|(?:has|have)(?:\s+not|n[’']t))
        \s+comment(?:ed)?
    | unknown\s+(?:time|number|amount|reasons?|cause|person|persons)
    | (?:why|how|who|when|where|what)(?:\s+[^.;,]{3,70})?\s(?:is|are|remains?)\s+open\b
    | is\s+another\s+(?:question|matter)
    | (?:do|does|did)(?:\s+not|n[’']t)\s+(?:yet\s+)?know
    | too\s+(?:early|soon)\s+to
    | (?:under|pending)\s+(?:an?\s+)?investigation | being\s+(?:investigated|verified|examined)
    | (?:investigators|inspectors|officials|authorities|police|experts)\s+(?:are|were)\s+
        (?:still\s+)?(?:investigating|examining|trying\s+to\s+(?:find|establish|determine))
    | continues?\s+to\s+(?:verify|investigate|examine) | (?:declined|refused)\s+to\s+
        (?:say|speculate|give|comment|confirm|identify|name|disclose)
    | (?:would|did|could)\s+not\s+say | no\s+word\s+on | remains?\s+(?:to\s+be\s+seen|open)
    | yet\s+to\s+(?:be\s+)?(?:confirm|verif|determin|identif|explain|establish|announce|say)\w*
    | how\s+little\s+is\s+known
    | (?:nobody|no\s+one|no-one|none\s+of\s+them)\s+(?:could|can|would|has|had)\s+
        (?:yet\s+|so\s+far\s+|ever\s+)?
        (?:say|said|explain|explained|tell|told|found|counted|tested|asked|checked)
    | (?:did|does|has|have|had|would)(?:\s+not|n[’']t)\s+(?:yet\s+)?
        (?:say|said|disclosed?|revealed?|explain(?:ed)?|name|named|decided|released?|published)\b
    | (?:can|could)(?:not|\s+not|n[’']t)\s+(?:yet\s+)?(?:be\s+)?
        (?:say|tell|verif\w+|confirm\w*|rule\s+out|ruled\s+out|explain\w*)
    | no\s+(?:\w+\s+){0,2}(?:has|have|had|was|were)\s+(?:yet\s+)?(?:been\s+)?
        (?:given|found|named|announced|set|made|released|decided|disclosed|identified|published)
    | (?:is|are|was|were)\s+(?:still\s+)?(?:being\s+)?(?:under\s+review|ongoing|investigated|
        assessed|being\s+counted|to\s+be\s+(?:decided|determined|seen|announced))
    | questions?\s+remains? | remains?\s+(?:to\s+be\s+\w+|in\s+doubt|in\s+dispute|a\s+question)
    | open\s+question | (?:has|have|had)\s+yet\s+to\s+\w+ | whether\s+[^.;]{3,90}\s
        (?:is|was|remains?)\s+(?:still\s+)?(?:open|unclear|uncertain|another\s+matter|disputed)
    | without\s+(?:saying|giving|naming|explaining)
    )""",
    re.VERBOSE,
)
"""Of lower case, which takes a third of the time that ignoring case does."""
_MAY_BE = Hint(
    r"\b(?:un(?:clear|known|certain|confirmed|explained|determined|resolved)|murky|mystery|question|"
    r"disputed|not|\w+n[’']t|cannot|couldnot|known?|clear|certain|nobody|one|none|answered|secret|"
    r"withheld|looked|kept|idea|comment|open|matter|early|soon|investigat|verif|examin|trying|"
    r"declined|refused|say|word|seen|yet|little|no|review|ongoing|assessed|counted|decided|"
    r"determined|announced|doubt|dispute|whether|without|remain)"
)
"""Of which every such phrase holds some; most sentences hold none."""

UNKNOWN_TERM = "«unknown»"
"""The term that such a sentence carries instead of its own words for not knowing."""

CAUSE_TERM = "«cause»"
"""The term of asking why: "what made the hole", "why it broke", "the cause"."""

_ASKS_WHY = re.compile(
    r"\bwhy\b|\bcause[ds]?\b|\bwhat\s+(?:made|led|set\s+off|tore|broke|started|\w+ed)\b",
    re.IGNORECASE,
)

WORDS_FOR_UNKNOWN = frozenset(
    "know known unknown unclear uncertain nobody mystery murky clear disputed cause make".split()
)
"""Lemmas that the terms of not knowing and of asking why stand for."""


@lru_cache(maxsize=16_384)
def calls_unknown(text: str) -> bool:
    """Tell whether a sentence calls something unknown, unclear or under investigation."""
    return _MAY_BE.is_in(text.split()) and _UNKNOWN.search(text.lower()) is not None


def terms_of_unknown(text: str) -> frozenset[str]:
    """Return the terms that such a sentence carries for what it does not know."""
    return frozenset({UNKNOWN_TERM, CAUSE_TERM} if _ASKS_WHY.search(text) else {UNKNOWN_TERM})
