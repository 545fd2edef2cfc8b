"""What is open: what the sources call unknown, and what the pile lacks.

Owns the closed class of words by which news admits not knowing, and the sources behind the
sources. Knows nothing of answers.
"""

from __future__ import annotations

import re
from collections import defaultdict

from summarizer.across.quoting import Quoting
from summarizer.across.sentences import StorySentence, StorySentences
from summarizer.models import OpenQuestion, QuestionKind

MOST_STATED, MOST_GAPS = 8, 6
_SAME_QUESTION = 0.3
_UNKNOWN = re.compile(
    r"""\b(?:
    (?:is|are|was|were|remains?|remained|still)\s+(?:\w+ly\s+|still\s+|also\s+|not\s+yet\s+)?
        (?:unclear|unknown|uncertain|unconfirmed|unexplained|undetermined|unresolved|murky|
        a\s+mystery|an?\s+open\s+question|disputed|not\s+known|not\s+clear|not\s+certain)
    | (?:not|n[’']t)\s+(?:yet\s+|been\s+|immediately\s+|independently\s+|be\s+){0,3}
        (?:known|clear|confirmed|verified|established|determined|identified|disclosed)
    | (?:nobody|no\ one|no-one)\s+(?:yet\s+|really\s+|here\s+)?knows
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
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def open_questions(story: StorySentences, quoting: Quoting) -> tuple[OpenQuestion, ...]:
    """Return what is open: stated by sources first, then gaps of the pile."""
    return (*_stated(story, quoting), *_gaps(story, quoting))


def calls_unknown(text: str) -> bool:
    """Tell whether a sentence calls something unknown, unclear or under investigation."""
    return _UNKNOWN.search(text) is not None


def _stated(story: StorySentences, quoting: Quoting) -> list[OpenQuestion]:
    groups: list[list[StorySentence]] = []
    for sentence in story:
        if not calls_unknown(sentence.text) or sentence.text.rstrip().endswith("?"):
            continue
        home = next((g for g in groups if _same_question(g[0], sentence, story)), None)
        if home is None:
            groups.append([sentence])
        else:
            home.append(sentence)
    ordered = sorted(groups, key=lambda g: (-len({s.origin for s in g}), g[0].number))
    return [_question(group, quoting) for group in ordered[:MOST_STATED]]


def _same_question(a: StorySentence, b: StorySentence, story: StorySentences) -> bool:
    one, two = a.number, b.number
    return max(story.coverage(one, two), story.coverage(two, one)) >= _SAME_QUESTION


def _question(group: list[StorySentence], quoting: Quoting) -> OpenQuestion:
    lead, *others = sorted(group, key=lambda s: (len(s.text), s.text))
    claim = quoting.words([lead, *others])
    return OpenQuestion(kind=QuestionKind.STATED, claim=claim)


def _gaps(story: StorySentences, quoting: Quoting) -> list[OpenQuestion]:
    """Name the sources that articles rest on and that are not in the pile."""
    resting: dict[str, dict[str, str]] = defaultdict(dict)
    names: dict[str, str] = {}
    for article in story.given:
        for credit in article.upstream:
            key = _key(credit.name)
            names.setdefault(key, credit.name)
            resting[key][article.id] = article.outlet or article.id
    for sentence in story:
        for mention in sentence.reading.attributions:
            via = mention.attribution.via
            if via:
                names.setdefault(_key(via), via)
                article = sentence.article
                resting[_key(via)][article.id] = article.outlet or article.id
    present = {_key(article.outlet) for article in story.given if article.outlet}
    missing = [key for key in resting if not _held(key, present)]
    missing.sort(key=lambda key: (-len(resting[key]), names[key]))
    return [_gap(names[key], resting[key], quoting) for key in missing[:MOST_GAPS]]


def _gap(name: str, resting: dict[str, str], quoting: Quoting) -> OpenQuestion:
    articles = quoting.story.listed(set(resting))
    count = len(articles)
    rest = "1 article rests" if count == 1 else f"{count} articles rest"
    text = f"{name}, on which {rest}, is not among the articles."
    claim = quoting.factory.derived(text, "missing_source", list(articles))
    return OpenQuestion(kind=QuestionKind.GAP, claim=claim)


def _key(name: str) -> str:
    plain = name.casefold().removeprefix("the ").removeprefix("www.")
    return re.sub(r"[^\w]+", " ", plain).strip()


def _held(key: str, present: set[str]) -> bool:
    return any(key in outlet or outlet in key for outlet in present)
