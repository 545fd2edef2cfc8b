"""The view of one article: outlet, date and title, what a reader must know, the brief.

Owns the order of its sections and what is said of the article itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models import (
    Article,
    ArticleBrief,
    Claim,
    Event,
    Fetched,
    Figure,
    Note,
    NoteKind,
    PublishedFrom,
    Statement,
    Status,
    Upstream,
    UpstreamKind,
)
from summarizer.render.bearing import hanging_words, is_timed
from summarizer.render.dates import date_words
from summarizer.render.differences import qualities
from summarizer.render.places import heading_of, speakers_of
from summarizer.render.scope import Scope, capped, cited_words, noted, plain, vouched
from summarizer.render.view import Item, Part, Run, Runs, Section, Voice

NOTE_WORDS = {
    NoteKind.STUB: "Stub",
    NoteKind.LIVE: "Live blog",
    NoteKind.CORRECTION: "Correction",
    NoteKind.SUPERSEDED: "Withdrawn",
    NoteKind.DUPLICATE: "Duplicate",
    NoteKind.OFF_STORY: "Set apart",
    NoteKind.CLEANED: "Cleaned",
    NoteKind.LANGUAGE: "Language",
    NoteKind.TRUNCATED: "Cut off",
    NoteKind.ADDRESSED_TO_MODEL: "Speaks to a language model",
    NoteKind.LEFT_OUT: "Left out",
    NoteKind.UNDATED: "Undated",
}
UPSTREAM_WORDS = {
    UpstreamKind.CREDITED: "credits",
    UpstreamKind.QUOTED: "quotes",
    UpstreamKind.REPRINT: "reprints",
}
STATUS_WORDS = {
    Status.OK: "",
    Status.EMPTY: "No brief: there is no body text.",
    Status.REFUSED: "No brief: the model refused.",
    Status.INCOMPLETE: "The brief is incomplete.",
    Status.FILTERED: "No brief: a filter stopped the answer.",
    Status.FAILED: "No brief: it failed.",
    Status.STOPPED: "No brief: the run was stopped.",
}
_DATED_BY = {
    PublishedFrom.TEXT: "dated by its text",
    PublishedFrom.URL: "dated by its address",
    PublishedFrom.GIVEN: "dated as given",
}


def article_part(article: Article, brief: ArticleBrief, scope: Scope) -> Part:
    """Return the view of an article; its numbers are given in reading order."""
    sections = (
        _summary(article, brief, scope),
        _figures(brief.figures, scope),
        _dates(brief.events, scope),
        _statements(brief.statements, scope),
        scope.withheld(brief.withheld),
        _coverage(brief),
    )
    return Part(
        heading=_heading(article),
        facts=tuple(_facts(article, brief, scope)),
        sections=tuple(s for s in sections if s.entries),
        url=article.url,
    )


def _heading(article: Article) -> Runs:
    place = Run(heading_of(article), Voice.STRONG)
    return (place, Run(f"— {article.title}", Voice.STRONG)) if article.title else (place,)


def _facts(article: Article, brief: ArticleBrief, scope: Scope) -> list[Runs]:
    """Return who wrote it, whom it rests on, how it was dated, and every note."""
    known = [
        f"by {article.author}" if article.author else "",
        *(f"{UPSTREAM_WORDS[up.kind]} {up.name}" for up in _first_named(article)),
        _DATED_BY.get(article.published_from, "") if article.published_from else "",
        fetched_words(article.fetched) if article.fetched else "",
        article.source if scope.limits.quote is None else "",
    ]
    about = "; ".join(part for part in known if part)
    notes = [note_words(note) for note in article.notes]
    status = [STATUS_WORDS[brief.status]] if brief.status is not Status.OK else []
    lines = [plain(about, Voice.FAINT)] if about else []
    return [*lines, *(plain(text, Voice.GRAVE) for text in (*notes, *status))]


def fetched_words(fetched: Fetched) -> str:
    """Say when a page was fetched, and from which address where redirects led elsewhere."""
    when = f"fetched {date_words(fetched.fetched_at)}" if fetched.fetched_at else "fetched"
    led = f", led here from {fetched.url}" if fetched.url != fetched.final_url else ""
    return f"{when}{led}"


def note_words(note: Note) -> str:
    """Return a note behind the word for its kind, unless it opens with that word in any case."""
    word = NOTE_WORDS[note.kind]
    said = note.detail.casefold().startswith(word.casefold())
    return note.detail if said else f"{word}: {note.detail}"


def _summary(article: Article, brief: ArticleBrief, scope: Scope) -> Section:
    """Return headline and summary; a headline that only repeats the title is left out."""
    headline = brief.headline
    repeated = headline is None or headline.text == article.title
    first = () if headline is None or repeated else (headline,)
    shown, hidden = capped(brief.summary, scope.limits.summary)
    return Section("", tuple(Item(_own(c, article, scope)) for c in (*first, *shown)), hidden)


def _own(claim: Claim, article: Article, scope: Scope) -> Runs:
    """Return a claim of the article's own brief: its outlet is in the heading, its date beside."""
    timed = is_timed(claim, article)
    dated = plain(hanging_words(claim, article), Voice.PLACED) if timed else ()
    return (*scope.words(claim), *dated, *scope.cited(claim)) if timed else scope.claim(claim)


def _figures(figures: Sequence[Figure], scope: Scope) -> Section:
    """Return figures as written; those that say what they count come before bare ones."""
    order = sorted(range(len(figures)), key=lambda n: (figures[n].subject is None, n))
    shown, hidden = capped(order, scope.limits.figures)
    rows = [_figure_runs(figures[n], scope) for n in sorted(shown)]
    if scope.limits.figures is None:
        return Section("Figures", tuple(map(Item, rows)))
    parted = [(*row, Run("·", Voice.FAINT)) for row in rows[:-1]] + rows[-1:]
    return noted("Figures", tuple(run for row in parted for run in row), hidden)


def _figure_runs(figure: Figure, scope: Scope) -> Runs:
    written = plain(figure.text, Voice.STRONG)
    subject = plain(figure.subject) if figure.subject else ()
    said = speakers_of(figure.attributed_to)
    qualified = [run.text for run in qualities(figure)] + ([said] if said else [])
    beside = plain(f"({'; '.join(qualified)})", Voice.FAINT) if qualified else ()
    return (*written, *subject, *beside, *scope.numbering.cite(figure.citations))


def _dates(events: Sequence[Event], scope: Scope) -> Section:
    shown, hidden = capped(events, scope.limits.dates)
    return Section("Dates", tuple(Item(_date_runs(event, scope)) for event in shown), hidden)


def _date_runs(event: Event, scope: Scope) -> Runs:
    read = date_words(event.when.edtf) if event.when.edtf else "not resolved"
    words = Run(event.when.text, Voice.SOURCE)
    return (words, Run(f"({read})", Voice.FAINT), *scope.numbering.cite(event.what.citations))


def _statements(statements: Sequence[Statement], scope: Scope) -> Section:
    shown, hidden = capped(statements, scope.limits.statements)
    items = tuple(Item(_statement_runs(statement, scope)) for statement in shown)
    return Section("Statements", items, hidden)


def _statement_runs(statement: Statement, scope: Scope) -> Runs:
    speakers, how = said_by(statement)
    return (Run(f"{speakers} ({how}):", Voice.STRONG), *scope.claim(statement.claim))


def said_by(statement: Statement) -> tuple[str, str]:
    """Return who said something, and whether these are the words."""
    speakers = speakers_of(statement.attributed_to) or "somebody unnamed"
    return speakers, "word for word" if statement.verbatim else "reported"


def _coverage(brief: ArticleBrief) -> Section:
    said = plain(f"{cited_words(brief)} {vouched(brief)}", Voice.FAINT)
    return noted("Coverage", said if brief.coverage.sentences_total else ())


def _first_named(article: Article) -> list[Upstream]:
    """Return each source behind an article once."""
    named = {(up.name.casefold(), up.kind): up for up in reversed(article.upstream)}
    return list(reversed(named.values()))
