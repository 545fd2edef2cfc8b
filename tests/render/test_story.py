from __future__ import annotations

import pytest

from summarizer import render
from summarizer.models import (
    Article,
    Author,
    Briefing,
    CrossBrief,
    EventStatus,
    Failure,
    Nature,
    OpenQuestion,
    QuestionKind,
    Verdict,
)
from summarizer.render.build import build_view
from summarizer.render.limits import FULL, SHORT, STANDARD, Limits
from summarizer.render.view import Difference, Item, Part, Run, Section, Voice
from tests.render.making import (
    HARBOUR,
    article,
    briefing,
    computed,
    disagreement,
    event,
    gap,
    point,
    position,
    said,
    story,
    withheld,
)

ONE = article(1)
TWO = article(2, HARBOUR, outlet="Lindhaven Post", published=None, title="Alma on the rocks")


def _whole() -> CrossBrief:
    return story(
        ONE,
        TWO,
        overview=(said(ONE, 1, 2),),
        consensus=(point(ONE, 0, TWO),),
        disagreements=(disagreement(position(ONE), position(TWO, 190)),),
        timeline=(event(ONE, "2026-05-02"),),
        only_one_source=(point(TWO, 2, alone=True),),
        open_questions=(OpenQuestion(kind=QuestionKind.STATED, claim=said(ONE, 2, 3)),),
        withheld=(withheld(ONE, "Some 300 people were aboard.", "300 is not in the evidence."),),
    )


def _part(brief: CrossBrief, limits: Limits = STANDARD) -> Part:
    return build_view(briefing(ONE, TWO, stories=[brief]), limits).stories[0]


def _section(part: Part, title: str) -> Section:
    (section,) = [section for section in part.sections if section.title == title]
    return section


def _only(section: Section) -> str:
    (item,) = section.entries
    assert isinstance(item, Item)
    return _text(item.runs)


def _text(runs: tuple[Run, ...]) -> str:
    return " ".join(run.text for run in runs)


def _row(part: Part) -> Difference:
    (row,) = _section(part, "Differ").entries
    assert isinstance(row, Difference)
    return row


def test_the_sections_of_a_story_stand_in_their_order() -> None:
    titles = [section.title for section in _part(_whole()).sections]
    assert titles == [
        "Overview",
        "Agreed",
        "Differ",
        "Who says what",
        "Timeline",
        "Only one source",
        "Open",
        "Withheld",
        "Coverage",
    ]


def test_citations_are_numbered_in_reading_order_and_resolve_to_outlet_date_and_words() -> None:
    view = build_view(briefing(ONE, TWO, stories=[_whole()]), FULL)
    assert [source.number for source in view.sources] == list(range(1, len(view.sources) + 1))
    first, second = view.sources[:2]
    assert (first.place, first.quote) == (
        "Rusk Herald, 3 May 2026",
        ONE.sentence_text(ONE.sentences[0]),
    )
    assert second.quote == ONE.sentence_text(ONE.sentences[1])


def test_one_sentence_keeps_one_number_however_often_it_is_cited() -> None:
    part = _part(_whole())
    assert part.heading[-1].text == "1"
    assert _only(_section(part, "Agreed")).split(" (")[0].endswith("1, 3")


def test_an_agreed_point_tells_its_origins_and_on_whom_they_rest() -> None:
    told = _only(_section(_part(_whole()), "Agreed"))
    assert told.endswith("(2 independent origins, resting on the coast guard)")


def test_a_source_is_marked_as_such_and_so_is_code() -> None:
    part = _part(_whole())
    assert part.heading[0].voice is Voice.SOURCE
    row = _row(part)
    assert row.question[0].voice is Voice.CODE
    assert row.nature[1].voice is Voice.CODE


def test_short_keeps_to_headline_overview_and_the_gravest_differences() -> None:
    rows = [
        disagreement(position(ONE), number=1, nature=Nature.ROUNDING, question="How long?"),
        disagreement(position(ONE), number=2, nature=Nature.CONFLICT, question="How many?"),
    ]
    brief = _whole().model_copy(update={"disagreements": tuple(rows), "withheld": ()})
    part = _part(brief, SHORT)
    assert [s.title for s in part.sections] == ["Overview", "Differ", "Coverage"]
    assert _row(part).question[0].text == "How many?"
    assert _section(part, "Differ").hidden == 1


def test_a_claim_whose_words_hang_on_a_day_shows_outlet_and_date_beside_it() -> None:
    dated = said(ONE, 0, time_anchor="a1")
    undated = said(TWO, 0, 2, time_anchor="a2")
    items = _section(_part(story(ONE, TWO, overview=(dated, undated))), "Overview").entries
    anchors = [
        run.text
        for i in items
        if isinstance(i, Item)
        for run in i.runs
        if run.voice is Voice.PLACED
    ]
    assert anchors == ["Rusk Herald, 3 May 2026", "Lindhaven Post, undated"]


def test_an_unchecked_claim_wears_a_badge() -> None:
    doubtful = said(ONE, verdict=Verdict.UNCHECKED, by=Author.MODEL)
    told = _only(_section(_part(story(ONE, overview=(doubtful,))), "Overview"))
    assert told.endswith("(unchecked) 1")


def test_what_is_withheld_is_shown_with_its_reason() -> None:
    told = _only(_section(_part(_whole()), "Withheld"))
    assert "Some 300 people were aboard." in told
    assert told.endswith("— 300 is not in the evidence.")


def test_an_unresolved_date_stays_in_the_words_of_the_source() -> None:
    brief = story(ONE, timeline=(event(ONE, None, words="Tuesday"), event(ONE, "XXXX-05-09")))
    labels = [i.label[0] for i in _section(_part(brief), "Timeline").entries if isinstance(i, Item)]
    assert labels == [
        Run("Tuesday", Voice.SOURCE),
        Run("9 May, year unstated", Voice.STRONG),
    ]


def test_a_planned_event_says_so() -> None:
    brief = story(ONE, timeline=(event(ONE, "2026-05-09", status=EventStatus.PLANNED),))
    assert _only(_section(_part(brief), "Timeline")).endswith("(planned)")


def test_a_point_of_one_source_that_was_not_shown_yet_comes_first() -> None:
    brief = story(ONE, TWO, only_one_source=(point(ONE, alone=True), point(TWO, 2, alone=True)))
    told = _only(_section(_part(brief, Limits(alone=1)), "Only one source"))
    assert told.startswith(TWO.sentence_text(TWO.sentences[2]))


def test_a_gap_of_the_pile_is_told_apart_from_what_sources_call_open() -> None:
    brief = story(ONE, open_questions=(gap("Radio Rusk is not among the articles."),))
    assert _only(_section(_part(brief), "Open")).startswith("(missing) Radio Rusk")


@pytest.mark.parametrize(
    ("members", "told"),
    [
        pytest.param(
            (ONE, TWO),
            "2 articles, 2 outlets, 2 independent origins, 3 May 2026, 1 undated",
            id="one-dated",
        ),
        pytest.param(
            (ONE, article(2, origin="o1", published="2026-05-05T10:00:00Z", outlet=None)),
            "2 articles, 1 named outlet, 1 independent origin, 3–5 May 2026",
            id="a-reprint",
        ),
        pytest.param(
            (TWO, article(3, published=None, outlet=None)),
            "2 articles, 1 named outlet, 2 independent origins, all undated",
            id="undated",
        ),
    ],
)
def test_a_story_says_how_many_voices_it_rests_on(members: tuple[Article, ...], told: str) -> None:
    made: Briefing = briefing(*members, stories=[story(*members)])
    assert build_view(made, STANDARD).stories[0].facts[0][0].text == told


def test_uncited_articles_and_what_was_withheld_are_told_in_the_coverage() -> None:
    brief = _whole()
    coverage = brief.coverage.model_copy(update={"uncited_articles": ("a2",)})
    told = _only(_section(_part(brief.model_copy(update={"coverage": coverage})), "Coverage"))
    assert (
        told
        == "2 of 6 sentences cited. Nothing is cited of Lindhaven Post, undated. 1 claim withheld."
    )


def test_sources_that_failed_are_told_in_every_form() -> None:
    made = briefing(
        ONE, failures=[Failure(source="x.txt", error="SourceError", message="is empty")]
    )
    for form in ("terminal", "markdown"):
        shown = render(made, form, length="short")
        assert "x.txt" in shown
        assert "is empty" in shown


def test_ids_of_the_document_are_never_shown() -> None:
    made = briefing(ONE, TWO, stories=[_whole()])
    for form in ("terminal", "markdown"):
        shown = render(made, form, length="full")
        assert not any(known in shown for known in ("a1.", "s1.", "o1", "c1"))


def test_a_story_without_a_headline_says_so() -> None:
    part = _part(story(ONE, headline=None, overview=(computed("Two outlets tell of it."),)))
    assert part.heading[0].text == "A story without a headline"
