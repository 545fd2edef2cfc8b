"""What an article itself sets against each other: one says it, the next says it is not so.

Owns the recognition of such turns by the closed class of phrases that deny what was just said,
and the choice of the two sentences that stand against each other. Knows nothing of who is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from summarizer.across.rows.sides import both_by_one, may_be_one_mouth
from summarizer.across.rows.stances import StanceRow, against, asks_whether, is_supposed
from summarizer.across.story.sentences import StorySentence, StorySentences
from summarizer.across.story.terms import folded
from summarizer.across.story.vocabulary import GENERIC
from summarizer.across.views.judges import judges_of
from summarizer.across.views.rebuttal_words import CLEFT, ELLIPTIC, LEANS, SETS_AGAINST, turn_in
from summarizer.models import Attribution, DisagreementKind, Nature

_SHE = re.compile(r"^\W*(?:he|she|they|it|we|i)\b", re.IGNORECASE)
_BACK, _AHEAD, _SHORT, _FEWEST = 3, 4, 9, 4


@dataclass(frozen=True, eq=False)
class StanceBeside:
    """Is a stance with the sentences that announce it or go on with it."""

    sentence: StorySentence
    beside: tuple[StorySentence, ...]
    speakers: tuple[Attribution, ...]


@dataclass(frozen=True, eq=False)
class RebuttalRow(StanceRow):
    """Is what one says and what another answers to it."""

    kind: ClassVar[DisagreementKind] = DisagreementKind.ASSESSMENT
    nature: ClassVar[Nature] = Nature.CONFLICT
    claim: StanceBeside
    answer: StanceBeside

    @property
    def stances(self) -> tuple[StanceBeside, StanceBeside]:
        """Return both sides in the order of the article."""
        return self.claim, self.answer

    @property
    def question(self) -> str:
        """Return the question: whether it is as the first of both says."""
        return asks_whether(self.claim)

    @property
    def explanation(self) -> str:
        """Return who answers whom."""
        return against(self.claim, self.answer)

    @property
    def facts(self) -> tuple[str, ...]:
        """Return what the row's key is made of: the words of the claim."""
        return ("rebutted", *sorted(folded(self.claim.sentence.text)))


def rebuttal_rows(story: StorySentences) -> list[RebuttalRow]:
    """Return the turns of each article in which somebody answers what was just said.

    Reprints repeat the turns of their original, which alone is asked.
    """
    rows: dict[tuple[str, ...], RebuttalRow] = {}
    for sentence in story:
        turned = _row(sentence, story) if _turns(sentence) else _set_against(sentence, story)
        if turned is not None:
            rows.setdefault(turned.facts, turned)
    return list(rows.values())


def _turns(sentence: StorySentence) -> bool:
    """Tell a sentence that answers the one before it from one that supposes an answer."""
    found = turn_in(sentence.text.lower())
    if found is None or is_supposed(sentence.text, found.start()):
        return False
    return _OWN_CLAIM.match(sentence.text[: found.start()]) is None


_OWN_CLAIM = re.compile(r"(?:[\w’'-]+,?\s){5,40}?[\w’'-]+(?:;|,\s(?:and|but))\s(?:[\w’']+\s){1,3}$")
"""Before words of denial: the sentence itself says what is denied, "is charged; she denies it"."""


def _set_against(sentence: StorySentence, story: StorySentences) -> RebuttalRow | None:
    """Return "But the union said ..." with the sentence before, which credits somebody else."""
    before = story.previous(sentence)
    text = sentence.text.lower()
    if before is None or not (SETS_AGAINST.match(text) or CLEFT.search(text)):
        return None
    theirs = tuple(m.attribution for m in before.reading.attributions)
    own = tuple(m.attribution for m in sentence.reading.attributions)
    if not theirs or not own or may_be_one_mouth(theirs, own):
        return None
    if _is_named_in(own[0], before) or _is_named_in(theirs[0], sentence):
        return None
    claim = StanceBeside(before, (), theirs[:1])
    if (theirs[0].role or "").casefold() in _PRONOUNS:
        claim = _with_speaker(before, story)
    return RebuttalRow(claim, StanceBeside(sentence, (), own[:1]))


def _with_speaker(sentence: StorySentence, story: StorySentences) -> StanceBeside:
    """Return what "she" says with the sentence before, which names her."""
    named = story.previous(sentence)
    said = [m.attribution for m in named.reading.attributions] if named is not None else []
    if named is None or not said:
        return StanceBeside(sentence, (), ())
    return StanceBeside(sentence, (named,), tuple(said[:1]))


def _is_named_in(speaker: Attribution, sentence: StorySentence) -> bool:
    """Tell somebody of whom a sentence speaks already: who goes on answers nobody."""
    words = {re.split("['’]", word.lower())[0] for word in sentence.reading.words}
    return not words.isdisjoint((speaker.name or speaker.role or "").lower().split()[-1:])


def _row(turn: StorySentence, story: StorySentences) -> RebuttalRow | None:
    claims = list(_claims(turn, story))
    answers = list(_answers(turn, story))
    if not claims or not answers:
        return None
    fit, claim, answer = max(
        ((_fit(c, a, turn, story), c, a) for c in claims for a in answers),
        key=lambda found: found[0],
    )
    if fit < _FITS:
        return None
    one = _stance(claim, story, _goes_on(claim, turn, story))
    two = _stance(answer, story, (turn,) if turn is not answer else _spelled_out(turn, story))
    if both_by_one(one.speakers, two.speakers) or _of_one_pronoun(claim, answer):
        return None
    return RebuttalRow(one, two)


def _of_one_pronoun(claim: StorySentence, answer: StorySentence) -> bool:
    """Tell "he said" twice, in one article and at no distance: the same person goes on."""
    spoken = [{(m.attribution.role or "") for m in s.reading.attributions} for s in (claim, answer)]
    return bool(spoken[0] & spoken[1] & {"he", "she"}) and answer.number - claim.number == 1


def _claims(turn: StorySentence, story: StorySentences) -> Iterator[StorySentence]:
    """Yield what may be answered, the nearest first: whole statements shortly before.

    "Others are kinder than Adebayo" answers what Adebayo said, wherever that stands.
    """
    addressed = _ADDRESSED.search(turn.text)
    if addressed is not None and (said := _said_by(addressed["name"], turn, story)) is not None:
        yield said
        return
    if _CRITICISM.search(turn.text) is not None and (said := _criticised(turn, story)) is not None:
        yield said
        return
    for sentence in story.before(turn, _BACK):
        if len(sentence.reading.lemmas) >= _FEWEST and not _only_goes_on(sentence):
            yield sentence


_CRITICISM = re.compile(r"\b(?:criticisms?|accusations?|complaints?|charges?|allegations?)\b", re.I)
_CRITICISES = re.compile(
    r"\b(?:complain(?:s|ed)?|criticis(?:es|ed)|criticiz(?:es|ed)|accus(?:es|ed)|blame[sd]?|"
    r"alleg(?:es|ed)|charge[sd]\sthat|condemn(?:s|ed)|denounce[sd]?)\b",
    re.IGNORECASE,
)


def _criticised(turn: StorySentence, story: StorySentences) -> StorySentence | None:
    """Return the last criticism before a sentence that rejects "the criticism"."""
    before = story.before(turn, _FARTHEST)
    return next((one for one in before if _CRITICISES.search(one.text)), None)


_ADDRESSED = re.compile(r"\b(?:than|with)\s(?:[A-Z][\w’'-]+\s)?(?P<name>[A-Z][\w’'-]+)\W*$")


def _said_by(name: str, turn: StorySentence, story: StorySentences) -> StorySentence | None:
    """Return what somebody of that name said last before a sentence."""
    for sentence in story.before(turn, _FARTHEST):
        credited = ((m.attribution.name or "").split()[-1:] for m in sentence.reading.attributions)
        if [name] in credited:
            return sentence
    return None


_FARTHEST = 8


def _only_goes_on(sentence: StorySentence) -> bool:
    """Tell a question, a "That is ...", or words of whoever spoke before."""
    text = sentence.text
    goes_on = text.startswith(("“", '"')) and not sentence.reading.attributions
    return goes_on or text.endswith("?") or LEANS.match(text) is not None


def _answers(turn: StorySentence, story: StorySentences) -> Iterator[StorySentence]:
    """Yield the answer: the turn itself, or what follows one that only announces it."""
    says_it = ELLIPTIC.search(turn.text.lower()) or _DENIES_IT.match(turn.text)
    if len(turn.reading.lemmas) > _SHORT or says_it:
        yield turn
        return
    for number in range(turn.number + 1, min(turn.number + 1 + _AHEAD, len(story))):
        sentence = story[number]
        if sentence.article is not turn.article:
            break
        bare = _SHE.match(sentence.text) and not sentence.reading.attributions
        if len(sentence.reading.lemmas) >= _FEWEST and not bare:
            yield sentence
    yield turn


_DENIES_IT = re.compile(
    r"\W*(?:he|she|they)\s(?:has\s|have\s|had\s)?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|"
    r"contest(?:s|ed)?)\s(?:it|them|all|any|having)\b",
    re.IGNORECASE,
)
"""A denial that is whole: "He denies it" announces nothing that follows."""


def _fit(
    claim: StorySentence, answer: StorySentence, turn: StorySentence, story: StorySentences
) -> float:
    """Return how well an answer goes with a claim: shared words, a speaker, and nearness."""
    shared = (story.terms[claim.number] & story.terms[answer.number]) - GENERIC
    if not shared and not _is_said(claim) and _OF_SOME.match(turn.text):
        return 0.0  # "He burned his thumb. Not everyone was happy." answers nothing
    told = sum(bool(one.reading.attributions or one.reading.quotes) for one in (claim, answer))
    apart = (turn.number - claim.number) + max(0, answer.number - turn.number - 1)
    return _SHARED * story.mass(shared) / story.heaviest + _CREDITED * told - _PER_SENTENCE * apart


def _is_said(sentence: StorySentence) -> bool:
    return bool(sentence.reading.attributions or sentence.reading.quotes)


_OF_SOME = re.compile(r"\W*not\s(?:everyone|everybody|all)\b", re.IGNORECASE)
_FITS, _SHARED, _CREDITED, _PER_SENTENCE = 0.2, 0.7, 0.5, 0.25


def _goes_on(claim: StorySentence, turn: StorySentence, story: StorySentences) -> Beside:
    """Return the sentence between a claim and its answer that leans on the claim."""
    between = (story[number] for number in range(claim.number + 1, turn.number))
    return tuple(s for s in between if LEANS.match(s.text) or s.text.startswith(("“", '"')))[:1]


def _spelled_out(turn: StorySentence, story: StorySentences) -> Beside:
    """Return the sentence in which who differs goes on: "They are toothless, he says"."""
    if turn.number + 1 == len(story):
        return ()
    after = story[turn.number + 1]
    own = after.article is turn.article and (_SHE.match(after.text) or after.text[0] in '“"')
    credited = (m.attribution for m in after.reading.attributions)
    same = any((a.name or a.role or "").casefold() in _PRONOUNS for a in credited)
    return (after,) if own or (after.article is turn.article and same) else ()


_PRONOUNS = frozenset({"he", "she", "they", "it"})
Beside = tuple[StorySentence, ...]


def _stance(sentence: StorySentence, story: StorySentences, beside: Beside) -> StanceBeside:
    return StanceBeside(sentence, beside, judges_of(sentence, 0, min(len(sentence.text), 1), story))
