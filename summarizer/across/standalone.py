"""Which sentences can be read on their own, outside their article.

Owns the closed classes of English words that lean on what went before. Form decides, not
meaning: a sentence that opens with "They" or "However" is an orphan wherever it stands.
"""

from __future__ import annotations

import re

from summarizer.across.sentences import StorySentence

_LEANING = re.compile(
    r"""^["“'‘(\[]*(?:
    he|she|they|them|his|her|their|its|this|that|these|those|such|we|i|you|my|our|your|
    it(?!\s(?:now\s|also\s|is\s|was\s|has\s|)(?:appears?|seems?|emerged|not|unclear|known)\b)|
    however|but|and|or|yet|so|nor|also|still|then|thus|hence|meanwhile|instead|otherwise|
    alternatively|additionally|moreover|furthermore|besides|nonetheless|nevertheless|regardless|
    therefore|consequently|similarly|likewise|conversely|indeed|rather|too|here|both|neither|
    either|another|others|other|each|none|as\sa\sresult|for\s(?:example|instance)|
    in\s(?:addition|contrast|turn|fact|reality|short|response|return|that\scase)|
    on\sthe\s(?:same|other)|at\sthe\s(?:same|time)|after\s(?:that|this)|by\s(?:then|contrast)|
    the\s(?:latter|former|same|two|other|others|move|latest|more)|less\slikely|more\slikely|asked
    )\b(?![’'-])""",
    re.IGNORECASE | re.VERBOSE,
)
_PRONOUN_SUBJECT = re.compile(
    r",\s(?:he|she|they|it|we|i|this|these|those)\s|\b(?:he|she|they|it)\s(?:said|says|added)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS, _MOST_WORDS = 5, 45


def stands_alone(sentence: StorySentence) -> bool:
    """Tell whether a sentence leans on nothing before it and is neither stub nor sprawl."""
    text = sentence.text
    words = len(sentence.reading.lemmas)
    if not _FEWEST_WORDS <= words <= _MOST_WORDS or text.rstrip().endswith(("?", ":")):
        return False
    return not (_LEANING.match(text) or _PRONOUN_SUBJECT.search(text) or _is_quotation(sentence))


def _is_quotation(sentence: StorySentence) -> bool:
    """Tell a sentence that is somebody's words and says so only in part, or not at all."""
    text = sentence.text
    opens = sum(text.count(mark) for mark in '“"')
    closes = sum(text.count(mark) for mark in '”"')
    return text.startswith(("“", '"', "‘")) or opens != closes
