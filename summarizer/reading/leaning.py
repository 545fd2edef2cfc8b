"""Which sentences lean on the one before them.

Owns the closed classes of English words that point back. Form decides, not meaning: a sentence
that opens with "They" or "However" is an orphan wherever it stands alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

_POINTS_BACK = re.compile(
    r"""["“'‘(\[]*(?:
    (?:he|she|they|his|her|hers|their|theirs|its|him|them|such|both|neither|either|each)\b
    | (?:this|that|these|those)\b(?!\s+(?:week|month|year|morning|afternoon|evening|
        weekend|spring|summer|autumn|fall|winter|season)\b)
    | it\b(?!\s+(?:now\s+|also\s+)?(?:is|was|has|remains|remained|appears|appeared|seems|
        seemed|emerged|became)\s+(?:\w+\s+){0,3}?(?:that|whether|if|how|why|when|who|to)\b)
    | the\s+(?:latter|two|pair|same|others?|move|latest|more|former\b(?!\s+\w))\b
    | (?:less|more)\s+likely\b
    | (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|
        hundreds|thousands|half|both|most|others)\s+
        (?:(?:were|are|was|is|had|have|has|will|would|could|may|might|did|do)\b(?!\s+the\b)
        |(?:say|said|died|remain|remained|came|went|fled|survived)\b)
    | (?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|
        some|many|few|a\s+few)\s+)?(?:minute|hour|day|night|week|month|year|decade)s?\s+
        (?:later|earlier|before|afterwards?)(?=,|\s+(?!than\b))
    | (?:another|others|other)\b
    | (?:one|some|many|most|several|few|all|none)\s+(?:of\s+(?:them|these|those)|
        say|said|says|argue|fear|believe|was|were|have|had|are|is)\b
    | (?:however|but|and|so|yet|or|nor|still|also|too|then|thus|hence|therefore|moreover|
        furthermore|meanwhile|nonetheless|nevertheless|instead|otherwise|besides|additionally|
        alternatively|consequently|similarly|likewise|conversely|regardless|indeed|elsewhere|
        rather|here|asked|afterwards?|later|earlier|subsequently|finally|accordingly|
        for\ (?:example|instance)|
        in\ (?:addition|contrast|turn|fact|reality|response|particular|return|short|other\ words|
        that\ case)|
        as\ (?:a\ result|such)|by\ (?:then|contrast)|after\ (?:that|this)|
        at\ the\ (?:same\ time|time)|on\ the\ (?:other|contrary|same)|despite\ (?:this|that)|
        because\ of\ (?:this|that)|either\ way|that\ said|what\ is\ more|not\ only)\b
    )(?![’'-])""",
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=4_096)
def points_back(text: str) -> bool:
    """Tell whether a sentence opens with words that mean something only after another one."""
    return _POINTS_BACK.match(text) is not None
