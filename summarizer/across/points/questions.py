"""What is open: what the sources call unknown, and what the pile lacks.

Owns the merging of questions that several sources leave open, and the sources behind the
sources. Knows nothing of answers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from summarizer.across.rows.quoting import Quoting
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.standalone import stands_alone
from summarizer.across.story.terms import name_terms
from summarizer.across.story.unknowns import UNKNOWN_TERM, calls_unknown
from summarizer.models import Article, OpenQuestion, QuestionKind, UpstreamKind
from summarizer.models.article_names import known_as

_NO_LETTERS = re.compile(r"[\W\d_]+")
MOST_STATED, MOST_GAPS = 12, 6
_SAME_QUESTION = 0.3


def open_questions(story: StorySentences, quoting: Quoting) -> tuple[OpenQuestion, ...]:
    """Return what is open: stated by sources first, then gaps of the pile."""
    return (*_stated(story, quoting), *_gaps(story, quoting))


def _stated(story: StorySentences, quoting: Quoting) -> list[OpenQuestion]:
    groups: list[list[StorySentence]] = []
    for sentence in story:
        if not calls_unknown(sentence.text) or not _may_be_asked(sentence):
            continue
        home = next((g for g in groups if _same_question(g[0], sentence, story)), None)
        if home is None:
            groups.append([sentence])
        else:
            home.append(sentence)
    ordered = sorted(groups, key=lambda g: (-len({s.origin for s in g}), g[0].number))
    return [_question(group, quoting) for group in ordered[:MOST_STATED]]


def _may_be_asked(sentence: StorySentence) -> bool:
    """Tell a question that can be read alone: "It is unclear whether she will stay" can."""
    if stands_alone(sentence):
        return True
    if _ASKED.search(sentence.text) is not None or _A_SUBJECT.match(sentence.text) is not None:
        return True
    long_enough = len(sentence.reading.lemmas) >= _FEWEST_WORDS
    return long_enough and _EMPTY_IT.match(sentence.text) is not None


_ASKED = re.compile(
    r"\b(?:say|tell|explain|disclose|reveal)\s(?:\w+\s)?(?:when|where|why|how|what|who|whether|which)\s"
    r"(?:(?!it\b|he\b|she\b|they\b|this\b|that\b)[\w’'-]+[\s.]){3}",
    re.IGNORECASE,
)
"""Spelled out what is not said: "declined to say when the harbour would open again"."""
_A_SUBJECT = re.compile(
    r"the\s(?:\w+\s){1,2}(?:is|are|was|were|remains?)\s(?:still\s|yet\s)?(?:unclear|unknown|a\smystery|not\sknown)",
    re.IGNORECASE,
)
"""A short question with a subject of its own: "The cause remains unclear"."""
_FEWEST_WORDS = 7
_EMPTY_IT = re.compile(r"(?:it\s(?:is|was|remains?|has)|whether|why|how|what|who)\b", re.IGNORECASE)


def _same_question(a: StorySentence, b: StorySentence, story: StorySentences) -> bool:
    one, two = a.number, b.number
    shared = story.terms[one] & story.terms[two]
    asked = shared - {UNKNOWN_TERM} - name_terms(a.reading)
    return bool(asked) and max(story.coverage(one, two), story.coverage(two, one)) >= _SAME_QUESTION


def _question(group: list[StorySentence], quoting: Quoting) -> OpenQuestion:
    lead, *others = sorted(group, key=lambda s: (len(s.text), s.text))
    claim = quoting.words([lead, *others])
    return OpenQuestion(kind=QuestionKind.STATED, claim=claim)


def _gaps(story: StorySentences, quoting: Quoting) -> list[OpenQuestion]:
    """Name the sources that articles rest on and that are not in the pile."""
    resting: dict[str, dict[str, Article]] = defaultdict(dict)
    names: dict[str, str] = {}
    for name, article in _credits(story):
        names.setdefault(_key(name), name)
        resting[_key(name)][article.id] = article
    present = _present(story)
    missing = [k for k in resting if not _held(k, present) and not _reprinted(resting[k].values())]
    missing.sort(key=lambda key: (-len(resting[key]), names[key]))
    several = [key for key in missing if len(resting[key]) > 1][:MOST_GAPS]
    single = [key for key in missing if len(resting[key]) == 1][:MOST_GAPS]
    gaps = [_gap([(names[key], resting[key])], quoting) for key in several]
    alone = [(names[key], resting[key]) for key in single]
    return [*gaps, _gap(alone, quoting)] if alone else gaps


def _credits(story: StorySentences) -> Iterator[tuple[str, Article]]:
    for article in story.given:
        for credit in article.upstream:
            yield credit.name, article
    for sentence in story:
        for mention in sentence.reading.attributions:
            if mention.attribution.via:
                yield mention.attribution.via, sentence.article


def _present(story: StorySentences) -> set[str]:
    """Return who is there: outlets, files by name, and agencies whose text an article carries."""
    carried = (
        credit.name
        for article in story.given
        for credit in article.upstream
        if credit.kind is not UpstreamKind.QUOTED
    )
    shown = (known_as(article) for article in story.given)
    files = (PurePath(article.source).stem for article in story.given)
    return {key for name in (*carried, *shown, *files) if (key := _key(name))}


def _reprinted(articles: Iterable[Article]) -> bool:
    """Tell whether the articles that rest on a source are copies of each other: it is there."""
    several = list(articles)
    return len(several) > 1 and len({article.origin for article in several}) == 1


def _gap(missing: list[tuple[str, dict[str, Article]]], quoting: Quoting) -> OpenQuestion:
    """Return the gap of one source that several rest on, or of all that one article rests on."""
    articles = quoting.story.listed({i for _, resting in missing for i in resting})
    if len(missing) == 1 and len(articles) > 1:
        text = (
            f"{missing[0][0]}, on which {len(articles)} articles rest, is not among the articles."
        )
    else:
        parts = [f"{name} ({_outlets(resting)})" for name, resting in missing]
        text = f"Not among the articles, yet cited by one of them: {', '.join(parts)}."
    claim = quoting.factory.derived(text, "missing_source", articles)
    return OpenQuestion(kind=QuestionKind.GAP, claim=claim)


def _outlets(resting: dict[str, Article]) -> str:
    return ", ".join(known_as(article) for article in resting.values())


def _key(name: str) -> str:
    plain = name.casefold().removeprefix("the ").removeprefix("www.")
    return _NO_LETTERS.sub(" ", plain).strip()


def _held(key: str, present: set[str]) -> bool:
    words = set(key.split())
    return any(words <= set(one.split()) or set(one.split()) <= words for one in present)
