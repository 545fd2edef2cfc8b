"""What every part of a view is made with: the articles, the limits, the numbers given so far.

Owns how a claim becomes runs of text. Knows nothing of sections.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from typing import TypeVar

from summarizer.models import (
    Article,
    ArticleBrief,
    Author,
    Briefing,
    Citation,
    Claim,
    CrossBrief,
    Figure,
    Measure,
    Position,
    Verdict,
)
from summarizer.models.walk import shown_claims
from summarizer.reading.sentences import split_sentences
from summarizer.render.amounts import amount_words
from summarizer.render.bearing import bearing_words, hanging_place
from summarizer.render.dates import in_words
from summarizer.render.limits import Limits
from summarizer.render.numbering import Numbering
from summarizer.render.places import place_of
from summarizer.render.view import Item, Run, Runs, Section, Voice
from summarizer.render.visible import shortened

Entry = TypeVar("Entry")

_HEDGES = frozenset(
    "about almost around at between fewer from less more nearly over roughly some up".split()
)
"""What can stand before an amount: a closed class."""
_VOICES = {Author.SOURCE: Voice.SOURCE, Author.MODEL: Voice.MODEL, Author.CODE: Voice.CODE}


class Scope:
    """Makes the runs of one view, so that its numbers are given in reading order."""

    def __init__(self, briefing: Briefing, limits: Limits) -> None:
        self.limits = limits
        self.numbering = Numbering.of(briefing)
        self.articles = {article.id: article for article in briefing.articles}
        self._figures = {f.id: f for brief in briefing.article_briefs for f in brief.figures}
        self._counting = _places(c for f in self._figures.values() for c in f.citations)

    def within(self, limits: Limits) -> Scope:
        """Return the same scope, numbers and all, under other limits."""
        other = copy(self)
        other.limits = limits
        return other

    def afresh(self, limits: Limits) -> Scope:
        """Return a scope under other limits whose numbers begin again."""
        other = self.within(limits)
        other.numbering = self.numbering.afresh()
        return other

    def article(self, article_id: str) -> Article | None:
        """Return an article, or None when a briefing speaks of one that it does not hold."""
        return self.articles.get(article_id)

    def places(self, article_ids: Iterable[str]) -> list[str]:
        """Return outlet and date of articles, copies behind what they copy."""
        found = [a for a in map(self.article, article_ids) if a is not None]
        return [place_of(a) for a in sorted(found, key=lambda a: a.original is not None)]

    def counts(self, claim: Claim) -> bool:
        """Tell whether a figure stands in a sentence that a claim cites."""
        return not self._counting.isdisjoint(_places(claim.citations))

    def claim(self, claim: Claim, most: int | None = None) -> Runs:
        """Return a claim with outlet and date its words hang on, its badge and its citations."""
        return (*self.words(claim, most), *self._anchor(claim), *self.cited(claim))

    def words(self, claim: Claim, most: int | None = None) -> Runs:
        """Return the words of a claim; dates in a sentence by code are put into words.

        Words of a source that are cut from a longer sentence end in an ellipsis.
        """
        text = in_words(claim.text) if claim.by is Author.CODE else claim.text
        shown = self.numbering.as_cut(claim, shortened(text, most))
        return (Run(shown, _VOICES[claim.by]),)

    def explanation(self, claim: Claim) -> Runs:
        """Return a claim of several sentences, the later ones left out where rows are short."""
        (words,) = self.words(claim)
        return (Run(first_sentences(words.text, self.limits.row), words.voice), *self.cited(claim))

    def cited(self, claim: Claim) -> Runs:
        """Return the badge and the citations of a claim."""
        doubt = () if claim.verdict is Verdict.SUPPORTED else (str(claim.verdict),)
        badge = tuple(Run(f"({said})", Voice.GRAVE) for said in (*doubt, *bearing_words(claim)))
        return (*badge, *self.numbering.cite(claim.citations))

    def _anchor(self, claim: Claim) -> Runs:
        article = self.article(claim.time_anchor) if claim.time_anchor else None
        return () if article is None else plain(hanging_place(claim, article), Voice.PLACED)

    def amount(self, position: Position) -> str | None:
        """Return the amount of a position, as `amount_of` does."""
        return amount_of(position, self._figures)

    def withheld(self, claims: Sequence[Claim]) -> Section:
        """Return what is not vouched for, each claim with the reasons against it."""
        shown, hidden = capped(claims, self.limits.withheld)
        items = tuple(Item((*self.claim(claim), *_reasons(claim))) for claim in shown)
        return Section("Withheld", items, hidden)


def amount_of(position: Position, figures: Mapping[str, Figure]) -> str | None:
    """Return the amount of a position; a rate is as written, with what it is per."""
    if position.measure is Measure.RATE:
        written = [figures[f].text for f in position.figure_ids if f in figures]
        if written:
            return _within_a_line(written[0])
    return amount_words(position)


def _within_a_line(written: str) -> str:
    """Return an amount that may have opened its sentence as it stands within one."""
    first, space, rest = written.partition(" ")
    lower = first.lower()
    return f"{lower}{space}{rest}" if lower in _HEDGES else written


def _places(citations: Iterable[Citation]) -> set[tuple[str, str]]:
    """Return the sentences of citations; what stands outside of sentences is in none."""
    return {(c.article_id, c.sentence_id) for c in citations if c.sentence_id is not None}


def capped(entries: Sequence[Entry], most: int | None) -> tuple[Sequence[Entry], int]:
    """Return the first entries, at most so many, and how many are left out."""
    shown = entries if most is None else entries[:most]
    return shown, len(entries) - len(shown)


def plain(text: str, voice: Voice = Voice.PLAIN) -> Runs:
    """Return one run."""
    return (Run(text, voice),)


def first_sentences(text: str, most: int | None) -> str:
    """Return whole sentences up to so many characters, the first one always."""
    if most is None or len(text) <= most:
        return text
    ends = [sentence.end for sentence in split_sentences(text)] or [len(text)]
    return text[: max([end for end in ends if end <= most], default=ends[0])]


def cited_words(brief: ArticleBrief | CrossBrief) -> str:
    """Say how many of how many sentences a brief stands on."""
    coverage = brief.coverage
    return f"{coverage.sentences_cited} of {counted(coverage.sentences_total, 'sentence')} cited."


def coverage_words(brief: CrossBrief, uncited: Sequence[str]) -> str:
    """Say what a story stands on, and which articles, as people name them, on nothing of."""
    missing = f"Nothing is cited of {'; '.join(uncited)}."
    none = missing if uncited else "Every article is cited."
    return f"{cited_words(brief)} {none} {vouched(brief)}"


def vouched(brief: ArticleBrief | CrossBrief) -> str:
    """Say how many claims of a brief are withheld, and how many could not be checked."""
    withheld, unchecked = len(brief.withheld), _unchecked(brief)
    kept = f"{counted(withheld, 'claim')} withheld." if withheld else "Nothing was withheld."
    return f"{kept} {counted(unchecked, 'claim')} unchecked." if unchecked else kept


def _unchecked(brief: ArticleBrief | CrossBrief) -> int:
    """Count what is shown without proof, each sentence once however often it is repeated."""
    shown = (claim for claim in shown_claims(brief) if claim.verdict is Verdict.UNCHECKED)
    return len({claim.text for claim in shown})


def noted(title: str, runs: Runs, hidden: int = 0) -> Section:
    """Return a section of one line, or of no entry when there is nothing to say."""
    return Section(title, (Item(runs),) if runs else (), hidden, inline=True)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun in the right form."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _reasons(claim: Claim) -> Runs:
    details = " ".join(reason.detail for reason in claim.reasons) or "It could not be proven."
    return plain(f"— {details}", Voice.FAINT)
