"""Which sentences can be read on their own, outside their article.

Owns the bounds of a sentence worth quoting alone; which words lean on what went before is the
affair of `reading.leaning`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summarizer.across.story.sentences import StorySentence
from summarizer.reading.chunks import Hint
from summarizer.reading.index import SentenceReading
from summarizer.reading.leaning import points_back
from summarizer.reading.tokens import STOPWORDS
from summarizer.reading.types import NameMention

_FIRST_PERSON = re.compile(r"[\"“'‘(\[]*(?:we|i|you|my|our|your)\b(?![’'-])", re.IGNORECASE)
_PRONOUN_SUBJECT = re.compile(
    r",\s(?:he|she|they|it|we|i|this|these|those)\s|\b(?:he|she|they|it)\s(?:said|says|added)\b"
)
"""Of lower case, which takes a third of the time that ignoring case does."""
_MAY_STAND_FOR = Hint(r"\b(?:he|she|they|it|we|i|this|these|those)$")
_OWN_DOING = re.compile(
    r"it\s+ha[sd]\s+(?!been\b|become\b|emerged\b|come\b|taken\b|not\b)", re.IGNORECASE
)
"""Opens with something that did a deed, "It has promised to": never an empty "it"."""
_EXPLETIVE = re.compile(
    r"it\s+(?:is|was|will\s+be|would\s+be|has\s+been|became|remains?|seems?|takes?|took)\s"
    r"(?:\w+\s){1,3}(?:that|whether|if|how|why|when|who|to)\b",
    re.IGNORECASE,
)
_SINGULAR = frozenset({"it", "its", "he", "she", "him", "his", "her"})
_PLURAL = frozenset({"they", "them", "their", "theirs"})
_PRONOUNS = _SINGULAR | _PLURAL
_PLURAL_NOUNS = frozenset({"people", "men", "women", "children", "police"})
_DETERMINERS = frozenset("a an the this that no any each every another s".split())
_TIMES = frozenset(
    "second minute hour day night week weekend month year morning afternoon evening noon "
    "seconds minutes hours days nights weeks months years last next past yesterday today".split()
)
_LATER = re.compile(
    r"(?:\w+|a\sfew)\s(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:later|earlier)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s(?:had|have|has|were|was|are|is|will|would|could)\b")
_BARE_NUMERAL = re.compile(
    r"(?:(?:about|around|some|nearly|almost|another|at\sleast|more\sthan)\s)?"
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|"
    r"thousands)\s(?:had|have|has|were|was|are|is|will|would|could|of\s(?:them|these|those))\b",
    re.IGNORECASE,
)
_PHRASE = 4
_FEWEST_WORDS, _MOST_WORDS = 5, 45


@lru_cache(maxsize=4_096)
def stands_alone(sentence: StorySentence) -> bool:
    """Tell whether a sentence leans on nothing before it and is neither stub nor sprawl."""
    text = sentence.text
    words = len(sentence.reading.lemmas)
    if not _FEWEST_WORDS <= words <= _MOST_WORDS or text.rstrip().endswith(("?", ":")):
        return False
    return not (leans(sentence) or _is_quotation(sentence))


def leans(sentence: StorySentence) -> bool:
    """Tell whether a sentence speaks of something that only the one before it names."""
    text = sentence.text
    opens = points_back(text) or _FIRST_PERSON.match(text) or _OWN_DOING.match(text)
    if opens or _LATER.match(text) or _has_pronoun_subject(sentence.reading):
        return True
    return _pronoun_of_nothing(sentence) or _count_of_nothing(sentence)


def _has_pronoun_subject(reading: SentenceReading) -> bool:
    if not _MAY_STAND_FOR.is_in(reading.pieces.chunks):
        return False
    return _PRONOUN_SUBJECT.search(reading.text.lower()) is not None


def _pronoun_of_nothing(sentence: StorySentence) -> bool:
    """Tell "About 350 of them" and "Last week it had": no noun before that could be meant."""
    if _PRONOUNS.isdisjoint([word.lower() for word in sentence.reading.words]):
        return False
    words = [token for token in sentence.reading.tokens if token.is_word]
    for n, token in enumerate(words):
        word = token.text.lower()
        if word in _PRONOUNS and not _EXPLETIVE.match(sentence.text, token.start):
            named = any(name.start < token.start for name in _things_named(sentence))
            before = [earlier.text.lower() for earlier in words[:n]]
            return not named and not _noun_among(before, plural=word in _PLURAL)
    return False


def _things_named(sentence: StorySentence) -> list[NameMention]:
    """Return the names of a sentence, days and months left out."""
    dates = sentence.reading.dates
    return [n for n in sentence.reading.names if not any(d.start <= n.start < d.end for d in dates)]


def _noun_among(words: Sequence[str], *, plural: bool) -> bool:
    """Tell a noun phrase by its determiner, for a plural pronoun a bare plural too."""
    for n, word in enumerate(words):
        if word in STOPWORDS or word in _TIMES or not word.isalpha():
            continue
        if _DETERMINERS & set(words[max(0, n - _PHRASE) : n]):
            return True
        if plural and (word.endswith("s") or word in _PLURAL_NOUNS):
            return True
    return False


def _count_of_nothing(sentence: StorySentence) -> bool:
    """Tell "Eleven were rejected" and "said 38,000 had been given": counts without a noun."""
    text = sentence.text
    counted = False
    for figure in sentence.reading.figures:
        bare = figure.unit is None and figure.subject_head is None
        if bare and not counted and _GOES_ON.match(text, figure.end):
            return "of " not in text[: figure.start].lower()
        counted = counted or figure.subject_head is not None
    return _BARE_NUMERAL.match(text) is not None


def _is_quotation(sentence: StorySentence) -> bool:
    """Tell a sentence that is somebody's words and says so only in part, or not at all."""
    text = sentence.text
    opens = sum(text.count(mark) for mark in '“"')
    closes = sum(text.count(mark) for mark in '”"')
    return text.startswith(("“", '"', "‘")) or opens != closes
