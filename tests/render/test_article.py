from __future__ import annotations

import pytest

from summarizer.models import (
    Article,
    ArticleBrief,
    ArticleCoverage,
    Attribution,
    Note,
    NoteKind,
    PublishedFrom,
    Statement,
    Status,
    Upstream,
    UpstreamKind,
)
from summarizer.render.build import build_view
from summarizer.render.limits import FULL, STANDARD, Limits
from summarizer.render.view import Item, Part, Run
from tests.render.making import HARBOUR, article, brief, briefing, event, figure, said

HERALD = article(1)


def _part(source: Article, made: ArticleBrief | None = None, limits: Limits = STANDARD) -> Part:
    return build_view(briefing(source, briefs=[made or brief(source)]), limits).articles[0]


def _text(runs: tuple[Run, ...]) -> str:
    return " ".join(run.text for run in runs)


def _told(part: Part, title: str) -> list[str]:
    (section,) = [section for section in part.sections if section.title == title]
    return [_text(entry.runs) for entry in section.entries if isinstance(entry, Item)]


@pytest.mark.parametrize(
    ("known", "heading"),
    [
        pytest.param({}, "Rusk Herald, 3 May 2026 — Ferry aground", id="all-known"),
        pytest.param({"published": None}, "Rusk Herald, undated — Ferry aground", id="undated"),
        pytest.param({"title": None}, "Rusk Herald, 3 May 2026", id="untitled"),
        pytest.param(
            {"outlet": None, "url": "https://www.herald.example/a"},
            "herald.example, 3 May 2026 — Ferry aground",
            id="host-for-outlet",
        ),
        pytest.param({"outlet": None}, "1-alma, 3 May 2026 — Ferry aground", id="file-for-outlet"),
        pytest.param(
            {"outlet": None, "source": "-"},
            "standard input, 3 May 2026 — Ferry aground",
            id="stdin",
        ),
        pytest.param(
            {"outlet": None, "url": "https://[broken"},
            "1-alma, 3 May 2026 — Ferry aground",
            id="broken-address",
        ),
    ],
)
def test_the_heading_says_outlet_date_and_title_or_what_stands_for_them(
    known: dict[str, object], heading: str
) -> None:
    assert _text(_part(article(1, **known)).heading) == heading


def test_author_sources_behind_it_and_where_the_date_is_from_are_told_once() -> None:
    credit = Upstream(name="KLW", kind=UpstreamKind.CREDITED, citation=HERALD.cite(0, 3))
    source = article(
        1, author="Ida Holt", upstream=(credit, credit), published_from=PublishedFrom.URL
    )
    assert [_text(fact) for fact in _part(source).facts] == [
        "by Ida Holt; credits KLW; dated by its address"
    ]


@pytest.mark.parametrize("kind", list(NoteKind), ids=str)
def test_every_note_is_told(kind: NoteKind) -> None:
    source = article(1, notes=(Note(kind=kind, detail="this is so", ref=None),))
    assert any(_text(fact).endswith(": this is so") for fact in _part(source).facts)


@pytest.mark.parametrize("word", ["Correction, May 4", "CORRECTION", "correction"])
def test_a_note_that_says_its_kind_is_not_told_twice(word: str) -> None:
    said_so = Note(kind=NoteKind.CORRECTION, detail=f"{word}: it was 214.", ref=None)
    assert [_text(f) for f in _part(article(1, notes=(said_so,))).facts] == [said_so.detail]


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.OK], ids=str)
def test_a_brief_that_is_not_whole_says_why(status: Status) -> None:
    part = _part(HERALD, brief(HERALD, status=status, summary=()))
    assert "brief" in _text(part.facts[-1])


def test_a_headline_that_repeats_the_title_is_left_out() -> None:
    titled = article(1, title=HERALD.sentence_text(HERALD.sentences[0]))
    repeated = brief(titled, headline=said(titled), summary=())
    assert all(section.title for section in _part(titled, repeated).sections)
    other = brief(HERALD, headline=said(HERALD, 1), summary=())
    assert _told(_part(HERALD, other), "")[0].startswith("All of them were brought ashore")


def test_a_claim_of_the_article_shows_the_date_its_words_hang_on() -> None:
    made = brief(HERALD, summary=(said(HERALD, 0, time_anchor="a1"),))
    assert _told(_part(HERALD, made), "")[0].endswith("aboard. 3 May 2026 1")


def test_figures_stand_as_written_with_what_they_count_and_who_says_it() -> None:
    office = Attribution(name="Vera Lund", role=None, via=None, named=True)
    source = article(1, HARBOUR)
    made = brief(
        source,
        figures=(figure(source, "About 190", as_of="2026-05-02", attributed_to=(office,)),),
    )
    assert _told(_part(source, made), "Figures") == [
        "About 190 people (as of 2 May 2026; Vera Lund) 1"
    ]


@pytest.mark.parametrize(
    ("pronoun", "via", "told"),
    [
        pytest.param("she", None, "About 190 people 1", id="alone"),
        pytest.param("They", "Bloomberg", "About 190 people (Bloomberg) 1", id="through-somebody"),
    ],
)
def test_a_pronoun_is_no_speaker(pronoun: str, via: str | None, told: str) -> None:
    unknown = Attribution(name=None, role=pronoun, via=via, named=False)
    source = article(1, HARBOUR)
    counted = figure(source, "About 190", attributed_to=(unknown,))
    assert _told(_part(source, brief(source, figures=(counted,))), "Figures") == [told]


def test_words_within_a_sentence_share_the_number_of_the_sentence() -> None:
    source = article(1, HARBOUR)
    made = brief(source, figures=(figure(source, "About 190"), figure(source, "190", 2)))
    view = build_view(briefing(source, briefs=[made]), STANDARD)
    assert [s.quote for s in view.sources] == [source.sentence_text(source.sentences[0])]


def test_a_citation_that_names_a_sentence_it_lies_outside_of_shows_its_own_words() -> None:
    source = article(1, HARBOUR)
    astray = said(source, 1).citations[0].model_copy(update={"sentence_id": "a1.s1"})
    claim = said(source, 1).model_copy(update={"citations": (astray,)})
    view = build_view(briefing(source, briefs=[brief(source, summary=(claim,))]), STANDARD)
    assert view.sources[0].quote == "Nobody was hurt."


def test_figures_that_say_what_they_count_are_kept_before_bare_ones() -> None:
    source = article(1, HARBOUR)
    bare, counted = figure(source, "9", subject=None), figure(source, "About 190", 2)
    part = _part(source, brief(source, figures=(bare, counted)), Limits(figures=1))
    assert _told(part, "Figures")[0].startswith("About 190 people")


def test_in_full_every_date_and_statement_is_told() -> None:
    speaker = Attribution(name=None, role="the coast guard", via=None, named=False)
    statement = Statement(
        id="a1.q1", attributed_to=(speaker,), claim=said(HERALD, 1), verbatim=False
    )
    events = (event(HERALD, None), event(HERALD, "2026-05-02"))
    part = _part(HERALD, brief(HERALD, events=events, statements=(statement,)), FULL)
    assert _told(part, "Dates") == ["yesterday (not resolved) 1", "yesterday (2 May 2026) 1"]
    assert _told(part, "Statements")[0].startswith("the coast guard (reported): All of them")
    assert "Dates" not in [s.title for s in _part(HERALD, brief(HERALD, events=events)).sections]


def test_coverage_says_how_many_sentences_are_cited() -> None:
    coverage = ArticleCoverage(sentences_total=3, sentences_cited=1, uncited_sentences=())
    part = _part(HERALD, brief(HERALD, coverage=coverage))
    assert _told(part, "Coverage") == ["1 of 3 sentences cited. Nothing was withheld."]
