"""Briefings of other shapes than the example story, for tests of the page; texts CC0."""

from __future__ import annotations

from summarizer import Briefing, article_from_text, summarize
from summarizer.models import Citation, Claim, Failure, Nature, Page
from tests.render.making import (
    FERRY,
    HARBOUR,
    article,
    brief,
    briefing,
    disagreement,
    event,
    gap,
    point,
    position,
    said,
    story,
    withheld,
)

ARABIC = (
    "أعلنت هيئة الميناء أن العبّارة جنحت قرب الرأس الشمالي مساء الأحد.",
    "وقال متحدث باسم خفر السواحل إن جميع الركاب وعددهم 214 نُقلوا إلى الشاطئ.",
    "ولم يُعرف بعد سبب تعطل جهاز التوجيه.",
)
"""An article in a language that is read from right to left, and that has no rules of proof."""


def by_itself() -> Briefing:
    """Brief one article with an address, and nothing else."""
    one = article_from_text(
        "\n\n".join((*FERRY, *HARBOUR)),
        title="Ferry aground",
        outlet="Rusk Herald",
        url="https://herald.example/ferry?id=1#top",
        published="2026-05-03",
    )
    return summarize(one, clock=False)


def arabic() -> Briefing:
    """Brief one article in Arabic."""
    one = article_from_text("\n\n".join(ARABIC), title="جنوح عبّارة", outlet="الميناء")
    return summarize(one.model_copy(update={"language": "ar"}), clock=False)


def two_stories() -> Briefing:
    """Make two stories of two articles each."""
    one, two = article(1), article(2, HARBOUR, outlet="Lindhaven Post")
    three, four = article(3), article(4, HARBOUR, outlet="Lindhaven Post")
    told = [
        story(one, two, consensus=[point(one, 0, two)]),
        story(three, four, id="s2", headline=said(three, 1, 2), overview=[said(three, 2, 3)]),
    ]
    return briefing(one, two, three, four, stories=told)


def many_outlets() -> Briefing:
    """Make a story of fourteen articles, with a difference, a timeline and points of one source."""
    members = [article(n, outlet=f"The Outlet of Place {n}") for n in range(1, 15)]
    one = members[0]
    row = disagreement(
        *(position(m, 190 + n, as_of="2026-05-02") for n, m in enumerate(members)),
        nature=Nature.CONFLICT,
    )
    told = story(
        *members,
        consensus=[point(one, 0, *members[1:])],
        disagreements=[row],
        timeline=[event(m, f"2026-05-{n:02}") for n, m in enumerate(members, 1)],
        only_one_source=[point(m, 1, alone=True) for m in members],
    )
    return briefing(*members, stories=[told])


def unproven() -> Briefing:
    """Make a story of which a claim is withheld and one source failed."""
    one, two = article(1), article(2, HARBOUR, outlet="Lindhaven Post")
    told = story(
        one,
        two,
        overview=[said(one)],
        open_questions=[gap("Not among the articles: the captain's log.")],
        withheld=[withheld(one, "300 people were aboard.", "300 is not in the cited words.")],
    )
    failed = Failure(source="pile/9-alma.txt", error="SourceError", message="It is empty.")
    return briefing(one, two, stories=[told], failures=[failed])


def of_a_pdf() -> Briefing:
    """Make the brief of an article whose words stand on pages, at an address."""
    one = article(1, url="https://rusk.example/report.pdf", title=None)
    one = one.model_copy(update={"pages": (Page(number=3, start=0, end=len(one.text)),)})
    return briefing(one, briefs=[brief(one, summary=[_on_page(said(one, 0), 3)])])


def _on_page(claim: Claim, page: int) -> Claim:
    cited: tuple[Citation, ...] = tuple(
        citation.model_copy(update={"page": page}) for citation in claim.citations
    )
    return claim.model_copy(update={"citations": cited})
