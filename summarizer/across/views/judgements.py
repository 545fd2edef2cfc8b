"""Opposite judgements of the same thing.

Owns their finding: a word of one end of a scale and a word of the other, said of one thing by
different articles. Where the thing judged is not plain, nothing is found.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from summarizer.across.rows.sides import speaker_keys
from summarizer.across.rows.stances import is_supposed
from summarizer.across.rows.wording import plural
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import term
from summarizer.across.views.judged import Judgement, JudgementRow
from summarizer.across.views.judged_things import (
    ANYTHING,
    CALLED_ALIKE,
    JUDGED_AS_ONE,
    NEVER_JUDGED,
)
from summarizer.across.views.judgement_words import (
    ANY_JUDGEMENT,
    DONE_WELL_OR_BADLY,
    REVERSED,
    SCALES,
    Scale,
    manner_scale,
)
from summarizer.across.views.judges import judges_of
from summarizer.reading.tokens import STOPWORDS, lemma
from summarizer.reading.types import Token

_NEAR, _TURNED, _BACK = 9, 5, 2
_MOST_A_SIDE, _MOST_ROWS = 3, 3
JUDGING_WORDS = frozenset(
    term(lemma(max(telling, key=len)))
    for scale in SCALES
    for phrase in scale.phrases
    if (telling := [word for word in phrase if word not in STOPWORDS])
)
"""The longest telling word of every phrase of judgement, as a term."""
JUDGED_OFFER = JUDGED_AS_ONE["price"]
NAMES_MANNER = frozenset(
    term(lemma(word)) for word in ("poorly", "badly", "barely", "improperly", "inadequately")
)
_DEFINITE = re.compile(r"\b(?:the|this|that|these|those|his|her|their|its)(?:\s\w+)?$", re.I)
"""Before the words: "not the illegal harvest" does not call it lawful."""
_SCORNED = re.compile(
    r"\b(?:irresponsible|wrong|nonsense|absurd|misleading|false|untrue|dishonest|premature)\sto\s"
    r"(?:say|tell|call|claim|suggest|speak)\b[^,;:.]*\Z",
    re.IGNORECASE,
)
"""What nobody should say is not so: "It is irresponsible to tell people that it is safe"."""
_PRONOUN = re.compile(r"\b(?:it|they|them|this|these|those)\b", re.IGNORECASE)


def judgement_rows(story: StorySentences) -> list[JudgementRow]:
    """Return what different articles judge in opposite ways, on one of its scales only."""
    by_scale: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in _judgements(story):
        by_scale[judgement.scale.name].append(judgement)
    rows = [row for found in by_scale.values() for row in _rows(found, story)]
    told = [{sentence.number for sentence in row.sentences} for row in rows]
    return [row for n, row in enumerate(rows) if not any(told[n] <= held for held in told[:n])]


def _judgements(story: StorySentences) -> Iterable[Judgement]:
    manners = _manners(story)
    for sentence in _telling(story, manners):
        held = SCALES if ANY_JUDGEMENT.search(sentence.text.lower()) else ()
        for scale in (*held, *(m for m in manners if m.good.search(sentence.text))):
            yield from _on_scale(sentence, scale, story)
        for scale in manners:
            if scale not in held and scale.bad.search(sentence.text):
                yield from _on_scale(sentence, scale, story, only_bad=True)


def _telling(story: StorySentences, manners: Sequence[Scale]) -> list[StorySentence]:
    """Return the sentences that hold a word of judgement, found in the index."""
    deeds = {term(lemma(word)) for scale in manners for phrase in scale.phrases for word in phrase}
    words = JUDGING_WORDS | deeds
    numbers = {n for word in words for n in story.postings.get(word, ())}
    return [story[number] for number in sorted(numbers)]


def ends_of_scales(sentence: StorySentence, story: StorySentences) -> set[tuple[str, bool]]:
    """Return the scales on which a sentence judges, each with whether at its good end."""
    found = (one for scale in SCALES for one in _on_scale(sentence, scale, story))
    return {(judgement.scale.name, judgement.good) for judgement in found}


def _on_scale(
    sentence: StorySentence, scale: Scale, story: StorySentences, *, only_bad: bool = False
) -> Iterable[Judgement]:
    for good, pattern in ((True, scale.good), (False, scale.bad)):
        for found in () if only_bad and good else pattern.finditer(sentence.text):
            if not is_supposed(sentence.text, found.start()):
                yield _judgement(sentence, scale, found, good=good, story=story)


def _manners(story: StorySentences) -> list[Scale]:
    """Return a scale for each "poorly secured" that stands against a "well secured"."""
    if NAMES_MANNER.isdisjoint(story.postings):
        return []
    done: dict[bool, set[str]] = {True: set(), False: set()}
    for sentence in story:
        for found in DONE_WELL_OR_BADLY.finditer(sentence.text):
            done[found["well"] is not None].add(found["deed"].lower())
    both = sorted((done[True] & done[False]) - {"maintained", "trained", "prepared", "organised"})
    return [manner_scale(deed) for deed in both]


def _judgement(
    sentence: StorySentence,
    scale: Scale,
    found: re.Match[str],
    *,
    good: bool,
    story: StorySentences,
) -> Judgement:
    before = [t for t in sentence.reading.tokens if t.end <= found.start()]
    ahead = " ".join(t.text for t in before[-_TURNED:])
    turned = REVERSED.search(ahead) is not None and _DEFINITE.search(ahead) is None
    turned = turned or _SCORNED.search(sentence.text, 0, found.start()) is not None
    return Judgement(
        sentence=sentence,
        scale=scale,
        good=good is not turned,
        words=found.group(),
        things=_things(sentence, found, before, story),
        speakers=judges_of(sentence, found.start(), found.end(), story),
        turned=turned,
    )


def _things(
    sentence: StorySentence, found: re.Match[str], before: list[Token], story: StorySentences
) -> frozenset[str]:
    """Return what may be judged: the noun that follows at once, else what stands near."""
    after = [t for t in sentence.reading.tokens if t.start >= found.end()]
    if after and after[0].is_word and (noun := _named(after[:1])):
        return noun
    held = [t for t in sentence.reading.tokens if found.start() <= t.start < found.end()]
    things = _named(before[-_NEAR:]) | _named(after[:_NEAR]) | (_named(held) & {JUDGED_OFFER})
    spoken_of: StorySentence | None = sentence
    for _ in range(_BACK):
        if spoken_of is None or not _PRONOUN.search(spoken_of.text[: found.start()]):
            break
        spoken_of = story.previous(spoken_of)
        things |= _named(spoken_of.reading.tokens) if spoken_of is not None else frozenset()
    if _PRONOUN.match(sentence.text.lstrip("“\"‘'")):
        things |= {scale_words(found)}
    return things


def scale_words(found: re.Match[str]) -> str:
    """Return the words of a judgement as a thing: "it" is what others say the same words of."""
    return f"«{found.group().lower()}»"


def _named(tokens: Iterable[Token]) -> frozenset[str]:
    """Return the common words among tokens as terms; names are judged by what they are."""
    words = (lemma(t.text) for t in tokens if t.is_word and t.text[0].islower())
    kept = (w for w in words if w not in STOPWORDS and w not in NEVER_JUDGED)
    return frozenset(_thing(word) for word in kept)


def _thing(word: str) -> str:
    """Return the term by which a thing is known, whatever an outlet calls it."""
    return JUDGED_AS_ONE.get(word) or term(CALLED_ALIKE.get(word, word))


def _rows(found: Sequence[Judgement], story: StorySentences) -> list[JudgementRow]:
    """Return the rows of things that most origins judge, on both ends of the scale.

    No sentence is in two of them: it judges one thing, whichever of its words that is.
    """
    rows: list[JudgementRow] = []
    used: set[int] = set()
    disputed = [pair for pair in _by_thing(found).items() if _opposed(pair[1])]
    for thing, group in sorted(disputed, key=lambda pair: _preference(pair, story)):
        left = [j for j in group if j.sentence.number not in used]
        if _opposed(left):
            rows.append(JudgementRow(left[0].scale, thing, _called(thing, left), _picked(left)))
            used |= {j.sentence.number for j in group}
    return rows[:_MOST_ROWS]


def _by_thing(found: Sequence[Judgement]) -> dict[str, list[Judgement]]:
    by_thing: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in found:
        for thing in judgement.things:
            by_thing[thing].append(judgement)
    for judgement, thing in _of_pronouns(found):
        by_thing[thing].append(judgement)
    return by_thing


def _of_pronouns(found: Sequence[Judgement]) -> list[tuple[Judgement, str]]:
    """Return what "it" may be in "It is not under control": what others say the same words of."""
    return [
        (judgement, thing)
        for judgement in found
        if f"«{judgement.words.lower()}»" in judgement.things
        for other in found
        if other.good is not judgement.good and other.words.lower() == judgement.words.lower()
        for thing in other.things - judgement.things
    ] + [
        (judgement, thing)
        for judgement in found
        for other in found
        if other.good is not judgement.good
        and (_side_by_side(judgement, other) or judgement.things & ANYTHING)
        for thing in other.things - judgement.things
    ]


def _side_by_side(one: Judgement, other: Judgement) -> bool:
    """Tell "X called it sound. Y said it had no basis": set against each other, of one thing."""
    a, b = one.sentence, other.sentence
    neighbours = a.article is b.article and abs(a.position - b.position) == 1
    return neighbours and bool(one.speakers and other.speakers) and not _same_mouth(one, other)


def _opposed(group: Sequence[Judgement]) -> bool:
    """Tell whether two articles of different origin, or two speakers, stand at opposite ends."""
    good = [j for j in group if j.good]
    bad = [j for j in group if not j.good]
    return any(_two_mouths(a, b) for a in good for b in bad)


def _two_mouths(a: Judgement, b: Judgement) -> bool:
    """Tell two origins, or two speakers whom one article sets against each other."""
    if _same_mouth(a, b):
        return False
    both_speak = bool(a.speakers and b.speakers)
    return a.sentence.origin != b.sentence.origin or (both_speak and a.sentence is not b.sentence)


def _same_mouth(a: Judgement, b: Judgement) -> bool:
    return bool(speaker_keys(a.speakers) & speaker_keys(b.speakers))


def _reach(group: Sequence[Judgement]) -> int:
    return len({judgement.sentence.origin for judgement in group})


def _preference(
    pair: tuple[str, list[Judgement]], story: StorySentences
) -> tuple[int, bool, int, float, str]:
    """Sort by origins, then known bodies of people, then by how often and how rare."""
    thing, group = pair
    known = thing in JUDGED_AS_ONE.values()
    return -_reach(group), not known, -len(group), -story.weight(thing), thing


def _picked(group: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Return a few judgements of each end, no origin twice on one end."""
    picked: list[Judgement] = []
    for end in (True, False):
        side: dict[str, Judgement] = {}
        for judgement in group:
            if judgement.good is end:
                side.setdefault(judgement.sentence.origin, judgement)
        picked += list(side.values())[:_MOST_A_SIDE]
    return tuple(picked)


def _called(thing: str, group: Sequence[Judgement]) -> str:
    """Return the noun that is judged where a source says so plainly, else nothing."""
    words = Counter(
        (_named([token]) == {thing}, token.text)
        for judgement in group
        for token in judgement.sentence.reading.tokens
        if token.text.islower() and _named([token]) and _is_judged(token, judgement)
    )
    known = plural(thing) if thing in JUDGED_AS_ONE.values() else ""
    best = min(words, key=lambda word: (not word[0], -words[word], word), default=(False, ""))
    return known if known and not best[0] else best[1]


def _is_judged(noun: Token, judgement: Judgement) -> bool:
    """Tell "the response was swift", "called the verdict fair" and "the swift response"."""
    text, words = judgement.sentence.text, re.escape(judgement.words)
    ahead = text[: noun.start].split()
    if ahead and ahead[-1].lower() in _DETERMINING:
        return (
            re.match(rf"\s(?:{_COPULA}\s(?:\w+\s){{0,2}})?{words}\b", text[noun.end :]) is not None
        )
    return re.search(rf"\b{words}\s$", text[: noun.start]) is not None


_COPULA = r"(?:is|are|was|were|be|been|as|(?:has|have|had)\sbeen|remains?|looks?|seems?)"
_DETERMINING = frozenset("the this that these those its his her their".split())
