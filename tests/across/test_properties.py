"""What holds of every story: order does not matter, and nothing read makes comparison fail."""

from __future__ import annotations

import time
from itertools import permutations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import article_from_text
from summarizer.across import Comparison, compare
from summarizer.models import ClaimFactory
from summarizer.reading.index import ReadArticle
from tests.across.conftest import CompareStory, Told

_SECONDS = 20
"""Ten times what it takes: a quadratic step would show, a busy machine does not."""

STORY: list[Told] = [
    (
        "Harbour Post",
        "2026-05-04",
        "The ferry Marlin burned out off Port Ansel on Sunday. By Monday noon 900 people had left "
        "Port Ansel. The cause is not known. The evacuation was calm, Dana Ruhl said.",
    ),
    (
        "Quay Times",
        "2026-05-06",
        "The ferry Marlin burned out off Port Ansel last Sunday. By Tuesday 1,400 people had left "
        "Port Ansel. Lena Osk, the mayor, called the evacuation chaotic.",
    ),
    (
        "Bay Mail",
        "",
        "About 1,000 people had left Port Ansel, officials said. The wreck of the Marlin will be "
        "raised on 9 May 2026. A crane from Tarn costs 40,000 crowns a day.",
    ),
]


def keys(found: Comparison) -> dict[str, set[str]]:
    return {
        "consensus": {point.key for point in found.consensus},
        "disagreements": {row.key for row in found.disagreements},
        "timeline": {event.key for event in found.timeline},
        "alone": {point.key for point in found.only_one_source},
        "questions": {question.claim.key for question in found.open_questions},
    }


def test_the_order_of_articles_changes_no_key(compared: CompareStory) -> None:
    first, *others = [keys(compared(list(order))) for order in permutations(STORY)]
    assert first["disagreements"]
    assert all(other == first for other in others)


def test_one_article_more_keeps_the_keys_of_differences(compared: CompareStory) -> None:
    before = {row.key for row in compared(STORY[:2]).disagreements}
    after = {row.key for row in compared(STORY).disagreements}
    assert before
    assert before <= after


def test_every_claim_has_its_own_id_and_cites_what_it_says(compared: CompareStory) -> None:
    found = compared(STORY)
    claims = [
        *found.consensus,
        *found.only_one_source,
        *(event.what for event in found.timeline),
        *(question.claim for question in found.open_questions),
        *(c for row in found.disagreements for c in (row.question, row.explanation)),
        *(position.claim for row in found.disagreements for position in row.positions),
    ]
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        assert claim.derivation is not None or claim.text == claim.citations[0].quote


WORDS = st.sampled_from(
    """the a of in on by not people troops killed left 12 3,000 about at least percent 1.5 bn $40
    “calm” chaotic said Monday 2024 March if could ; : . , — … Ansel U.S. it first began unknown
    -5 1/2 0 €3m 99999999999 per day 9999 December 31, began""".split()
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=40), min_size=0, max_size=4))
def test_comparison_never_fails_whatever_the_sentences(texts: list[list[str]]) -> None:
    articles = [
        ReadArticle.of(
            article_from_text(" ".join(words), source=f"t{number}").renumbered(f"a{number}")
        )
        for number, words in enumerate(texts, 1)
    ]
    found = compare(articles, [], ClaimFactory("s1"))
    assert all(len(row.positions) > 1 for row in found.disagreements)


def test_twenty_articles_that_repeat_each_other_are_compared_in_seconds(
    compared: CompareStory,
) -> None:
    places = ["Ansel", "Tarn", "Sorne", "Kessel", "Norvane", "Marsk", "Halven"]
    body = " ".join(
        f"In sector {n} of {places[n % 7]} crews moved {n * 37 + 100} crates of type {n % 11} "
        f"while the crane of yard {n % 13} stood idle."
        for n in range(30)
    )
    story = [
        (f"Outlet {n}", "2026-05-04", f"{body} Outlet {n} saw {n + 20} people leave on Sunday.")
        for n in range(20)
    ]
    compared(story[:2])  # loads dictionaries
    started = time.process_time()
    compared(story)
    assert time.process_time() - started < _SECONDS
