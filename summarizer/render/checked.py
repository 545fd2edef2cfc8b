"""A check of a draft as the view that all writers print.

Owns what is said of each sentence and in which order: what fails first, where sources differ next,
then what holds, then what says nothing. How it looks is the writers' affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarizer.config import Length
from summarizer.models.article_names import known_as
from summarizer.models.kinds import Finding
from summarizer.render.bearing import bearing_words, moment_words, noted_words
from summarizer.render.dates import date_words, in_words
from summarizer.render.of_sources import source_notes, unread_rest
from summarizer.render.view import Item, Part, Run, Runs, Section, View, Voice
from summarizer.render.visible import quoted, shortened

if TYPE_CHECKING:
    from summarizer.models import Check, CheckedSentence, Citation, Reason

_TITLES = {
    Finding.CONTRADICTED: "a source says otherwise",
    Finding.SAID_ONLY: "a source has it only as what somebody says",
    Finding.NOT_FOUND: "no source says this",
}
_MOST_SEEN = 3
"""How many of the words that differ are shown, unless everything is."""
_SHORT = 100
"""What is shown of a sentence that needs no attention."""


def check_view(check: Check, length: Length = Length.STANDARD) -> View:
    """Return the view of a check; what fails and where sources differ is shown at any length."""
    return _Viewer(check, length).view()


class _Viewer:
    """Makes the parts of the view of one check."""

    def __init__(self, check: Check, length: Length) -> None:
        self._check, self._length = check, length
        self._articles = {article.id: article for article in check.articles}

    def view(self) -> View:
        """Return the whole view."""
        sections = [self._failing(sentence) for sentence in self._check.failed]
        sections += [
            self._differing(sentence) for sentence in self._check.sentences if sentence.cautions
        ]
        if self._length is not Length.SHORT:
            sections += [self._holding(), self._silent()]
        kept = tuple(section for section in sections if section.entries)
        part = Part(self._heading(), tuple(self._facts()), kept)
        return View((), (part,), (), tuple(self._ends()))

    def _heading(self) -> Runs:
        failed, checked = len(self._check.failed), len(self._checked())
        name = self._check.draft.title or self._check.draft.source
        if not checked:
            return (Run(name, Voice.STRONG), Run("· nothing to check"))
        told = f"{failed} of {_sentences(checked)} {'fails' if failed == 1 else 'fail'}"
        return (
            Run(name, Voice.STRONG),
            Run(f"· {told if failed else f'all of {_sentences(checked)} hold'}"),
        )

    def _checked(self) -> tuple[CheckedSentence, ...]:
        return self._check.found(Finding.HOLDS, *_TITLES)

    def _facts(self) -> Iterator[Runs]:
        counts = [
            (len(self._check.found(Finding.CONTRADICTED)), "contradicted"),
            (len(self._check.found(Finding.SAID_ONLY)), "without the speaker"),
            (len(self._check.found(Finding.NOT_FOUND)), "in no source"),
            (len(self._check.found(Finding.HOLDS)), "supported"),
            (len(self._check.found(Finding.NO_CLAIM)), "with nothing to check"),
            (len(self._check.found(Finding.UNCHECKED)), "that cannot be checked"),
        ]
        told = ", ".join(f"{count} {what}" for count, what in counts if count)
        against = len(self._check.articles)
        yield (
            Run(told or "no sentence"),
            Run(f"· against {against} {'source' if against == 1 else 'sources'}"),
        )
        own = (note.detail for note in self._check.draft.notes)
        for note in (*own, *source_notes(self._check.articles)):
            yield (Run("Note:", Voice.GRAVE), Run(note))

    def _failing(self, sentence: CheckedSentence) -> Section:
        entries = [_copy(sentence)]
        entries += [_labelled("Reason", *_reason(reason)) for reason in sentence.claim.reasons]
        label = "Nearest" if sentence.finding is Finding.NOT_FOUND else "Source"
        entries += self._sources(label, sentence.claim.citations)
        rest = unread_rest(self._check.articles)
        if rest is not None and sentence.finding is Finding.NOT_FOUND:
            entries.append(_labelled("But", Run(rest)))
        if sentence.repair is not None:
            entries.append(_labelled("Change", Run(_changes(sentence))))
            entries.append(_labelled("Repair", Run(sentence.repair, Voice.STRONG)))
        return Section(f"{_where(sentence)}: {_TITLES[sentence.finding]}", tuple(entries))

    def _differing(self, sentence: CheckedSentence) -> Section:
        entries = [_copy(sentence), *self._sources("Supported by", sentence.claim.citations)]
        for caution in sentence.cautions:
            entries.append(_labelled("But", Run(in_words(caution.detail), Voice.GRAVE)))
            most = None if self._length is Length.FULL else _MOST_SEEN
            entries += self._sources("See", caution.citations[:most])
        return Section(f"{_where(sentence)}: supported, with a caution", tuple(entries))

    def _sources(self, label: str, citations: Iterable[Citation]) -> list[Item]:
        return [
            _labelled(
                label,
                Run(citation.quote, Voice.SOURCE),
                Run(self._place(citation), Voice.PLACED),
            )
            for citation in citations
        ]

    def _place(self, citation: Citation) -> str:
        noted = "".join(f", {words}" for words in noted_words(set(citation.notes)))
        return f"{self._moment(citation)}, characters {citation.start}–{citation.end}{noted}"

    def _moment(self, citation: Citation) -> str:
        """Return outlet and day, with the time of the update in a live blog."""
        article = self._articles[citation.article_id]
        return f"{known_as(article)}, {moment_words(article, citation.start)}"

    def _holding(self) -> Section:
        held = [s for s in self._check.found(Finding.HOLDS) if not s.cautions]
        if self._length is Length.FULL:
            entries = [entry for sentence in held for entry in self._held_in_full(sentence)]
            return Section("Supported", tuple(entries))
        return Section("Supported", tuple(map(self._held, held)))

    def _held(self, sentence: CheckedSentence) -> Item:
        places = "; ".join(dict.fromkeys(map(self._moment, sentence.claim.citations)))
        places = ", ".join((places, *bearing_words(sentence.claim)))
        text = shortened(sentence.claim.text, _SHORT)
        return Item((Run(text), Run(places, Voice.PLACED), *_own(sentence)), _line(sentence))

    def _held_in_full(self, sentence: CheckedSentence) -> Iterator[Item]:
        yield Item((Run(sentence.claim.text), *_own(sentence)), _line(sentence))
        for item in self._sources("", sentence.claim.citations):
            yield Item(item.runs, (Run(_where(sentence)),))

    def _silent(self) -> Section:
        found = self._check.found(Finding.NO_CLAIM, Finding.UNCHECKED)
        return Section("Nothing to check", tuple(map(_silence, found)))

    def _ends(self) -> Iterator[Section]:
        failures = [
            Item((Run(failure.source, Voice.STRONG), Run(failure.message)))
            for failure in self._check.failures
        ]
        if failures:
            yield Section("Not read", tuple(failures))
        made = self._check.provenance
        created = f", {date_words(made.created)}" if made.created else ""
        told = (
            f"Made by proven-brief {made.tool_version}, verified by {made.verification}{created}."
        )
        yield Section("About this check", (Item((Run(f"{_ADVICE} {told}", Voice.FAINT),)),))


_ADVICE = (
    "“Supported” says that a source has it, not that it is true; repairs are proven the same way."
)


def _sentences(count: int) -> str:
    return f"{count} sentence" if count == 1 else f"{count} sentences"


def _where(sentence: CheckedSentence) -> str:
    return f"Line {sentence.place.line}" if sentence.place else "Somewhere"


def _line(sentence: CheckedSentence) -> Runs:
    return (Run(_where(sentence)),)


def _labelled(label: str, *runs: Run) -> Item:
    return Item(runs, (Run(label, Voice.FAINT),))


def _copy(sentence: CheckedSentence) -> Item:
    kind = (Run(str(sentence.block), Voice.PLACED),) if sentence.block else ()
    return _labelled("Copy", Run(sentence.claim.text), *kind)


def _reason(reason: Reason) -> Runs:
    return (Run(f"{str(reason.kind).capitalize()}:", Voice.GRAVE), Run(reason.detail))


def _changes(sentence: CheckedSentence) -> str:
    return "; ".join(
        f"{quoted(change.words) if change.words.strip() else 'add'} "
        f"{'becomes ' if change.words.strip() else ''}"
        f"{quoted(change.becomes) if change.becomes.strip() else 'nothing'}"
        for change in sentence.changes
    )


def _own(sentence: CheckedSentence) -> Runs:
    """Return the words that no source vouches for, which a reader may want to look at."""
    if not sentence.own_words:
        return ()
    return (Run(f"· own words: {', '.join(sentence.own_words)}", Voice.FAINT),)


def _silence(sentence: CheckedSentence) -> Item:
    why = " ".join(reason.detail for reason in sentence.claim.reasons)
    return Item(
        (Run(shortened(sentence.claim.text, _SHORT)), Run(why, Voice.FAINT)), _line(sentence)
    )
