"""The view of a story: headline, overview, what agrees, what differs, when, what stands alone.

Owns the order of the sections and what is said beside a point. Computes nothing of its own but
counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models import Article, Claim, CrossBrief, Event, EventStatus, OpenQuestion, Point
from summarizer.models.kinds import QuestionKind, Status
from summarizer.render.dates import UNDATED, date_words
from summarizer.render.differences import differences
from summarizer.render.kept_days import kept_events
from summarizer.render.line_of_time import line_of_time
from summarizer.render.places import speakers_of
from summarizer.render.scope import Scope, capped, counted, coverage_words, noted, plain
from summarizer.render.view import Calendar, Grid, Item, Line, Part, Run, Runs, Section, Voice
from summarizer.render.who import Column, Row, who_says_what

_FEWEST_ON_A_LINE = 5
"""Events that a line of days must hold to say more than the list below it."""
_GRID_ROW = 90
"""Characters of a row of the table of who says what: the point stands whole elsewhere."""
_STATUS_WORDS = {EventStatus.PLANNED: "(planned)", EventStatus.PROJECTED: "(projected)"}


def story_part(brief: CrossBrief, scope: Scope) -> Part:
    """Return the view of a story; its numbers are given in reading order."""
    members = [a for a in map(scope.article, brief.article_ids) if a is not None]
    limits = scope.limits
    heading = scope.claim(brief.headline) if brief.headline else plain("A story without a headline")
    sections = (
        _claims("Overview", brief.overview, limits.overview, scope),
        _agreed(brief.consensus, scope),
        differences(brief.disagreements, scope),
        _who(brief, scope),
        _timeline(brief.timeline, members, scope),
        _alone(brief.only_one_source, scope),
        _open(brief.open_questions, scope),
        scope.withheld(brief.withheld),
        _coverage(brief, scope),
    )
    filled = tuple(section for section in sections if section.entries)
    return Part(heading, (plain(members_words(members)), *_status(brief)), filled)


def members_words(articles: Sequence[Article]) -> str:
    """Say how many articles, outlets, origins and days there are."""
    origins = len({article.origin for article in articles})
    outlets = {article.outlet for article in articles if article.outlet}
    named = "outlet" if all(article.outlet for article in articles) else "named outlet"
    days = sorted(a.published.partition("T")[0] for a in articles if a.published)
    dated = date_words("/".join(dict.fromkeys([*days[:1], *days[-1:]]))) if days else ""
    undated = len(articles) - len(days)
    parts = [
        counted(len(articles), "article"),
        counted(len(outlets), named) if outlets else "",
        f"{origins} independent {'origin' if origins == 1 else 'origins'}",
        dated,
        f"{'all' if not days else undated} {UNDATED}" if undated else "",
    ]
    return ", ".join(part for part in parts if part)


def _status(brief: CrossBrief) -> tuple[Runs, ...]:
    return (
        () if brief.status is Status.OK else (plain(f"This brief is {brief.status}.", Voice.GRAVE),)
    )


def _claims(title: str, claims: Sequence[Claim], most: int | None, scope: Scope) -> Section:
    shown, hidden = capped(claims, most)
    return Section(title, tuple(Item(scope.claim(claim)) for claim in shown), hidden)


def _agreed(points: Sequence[Point], scope: Scope) -> Section:
    shown, hidden = capped(points, scope.limits.agreed)
    return Section("Agreed", tuple(Item(_agreed_runs(point, scope)) for point in shown), hidden)


def _agreed_runs(point: Point, scope: Scope) -> Runs:
    """Return a point, how many origins make it independently, and on whom they rest."""
    told = f"{counted(len(point.origin_ids), 'independent origin')}"
    sources = speakers_of(point.primary_sources)
    rest = f"{told}, resting on {sources}" if sources else f"{told}, no speaker named"
    return (*scope.claim(point), Run(f"({rest})", Voice.FAINT))


def _who(brief: CrossBrief, scope: Scope) -> Section:
    """Return who says what, what differs first; a row is told whole in another section."""
    asked = scope.limits.who != 0
    found = who_says_what(brief, scope.articles) if asked else None
    shown, hidden = capped(found.rows if found else (), scope.limits.who)
    if found is None or not shown:
        return Section("", ())
    names = tuple(
        f"{c.outlet} (copy of {c.copy_of})" if c.copy_of else c.outlet for c in found.columns
    )
    lines = tuple(_who_line(row, found.columns, scope) for row in shown)
    return Section("Who says what", (Grid(names, lines),), hidden)


def _who_line(row: Row, columns: Sequence[Column], scope: Scope) -> Line:
    cells = tuple("; ".join(row.cells.get(column.article_id, ())) for column in columns)
    return Line(scope.words(row.claim, _GRID_ROW), cells)


def _timeline(events: Sequence[Event], reports: Sequence[Article], scope: Scope) -> Section:
    chosen = kept_events(events, scope.limits.timeline, reports, lambda e: scope.counts(e.what))
    items = tuple(Item(_event_runs(event, scope), label=_when(event)) for event in chosen)
    calendar = _calendar(events) if chosen else None
    return Section("Timeline", items, len(events) - len(chosen), calendar=calendar)


def _calendar(events: Sequence[Event]) -> Calendar | None:
    """Return all dated events on one line, those that are left out of the list too."""
    line = line_of_time(events)
    if line is None or len(line.shown) < _FEWEST_ON_A_LINE:
        return None
    first, last = (date_words(day.isoformat()) for day in (line.first, line.last))
    return Calendar(first, last, tuple(at for _, at in line.shown), line.beyond)


def _when(event: Event) -> Runs:
    """Return the date of an event; words that no publication date resolves stay quoted."""
    if event.when.edtf is None:
        return plain(event.when.text, Voice.SOURCE)
    return plain(date_words(event.when.edtf), Voice.STRONG)


def _event_runs(event: Event, scope: Scope) -> Runs:
    status = _STATUS_WORDS.get(event.status)
    badge = plain(status, Voice.GRAVE) if status else ()
    return (*scope.claim(event.what, scope.limits.row), *badge)


def _alone(points: Sequence[Point], scope: Scope) -> Section:
    fresh = sorted(points, key=lambda point: scope.numbering.holds(point.citations))
    shown, hidden = capped(fresh, scope.limits.alone)
    items = tuple(Item(_alone_runs(point, scope)) for point in shown)
    return Section("Only one source", items, hidden)


def _alone_runs(point: Point, scope: Scope) -> Runs:
    """Return a point with the one outlet that makes it; in full also what comes nearest."""
    places = "; ".join(scope.places(point.article_ids))
    told = (*scope.words(point, scope.limits.row), Run(places, Voice.PLACED))
    runs = (*told, *scope.cited(point))
    absence = point.absence
    if scope.limits.row is not None or absence is None or absence.nearest is None:
        return runs
    near = Run(f"nearest in the {counted(len(absence.checked), 'other')}:", Voice.FAINT)
    return (*runs, near, *scope.numbering.cite([absence.nearest]))


def _open(questions: Sequence[OpenQuestion], scope: Scope) -> Section:
    shown, hidden = capped(questions, scope.limits.open_questions)
    return Section("Open", tuple(Item(_open_runs(q, scope)) for q in shown), hidden)


def _open_runs(question: OpenQuestion, scope: Scope) -> Runs:
    gap = plain("(missing)", Voice.GRAVE) if question.kind is QuestionKind.GAP else ()
    return (*gap, *scope.claim(question.claim, scope.limits.row))


def _coverage(brief: CrossBrief, scope: Scope) -> Section:
    uncited = scope.places(brief.coverage.uncited_articles)
    return noted("Coverage", plain(coverage_words(brief, uncited)))
