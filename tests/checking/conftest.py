"""A harbour story in two articles, and drafts checked against it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer import Check, CheckedSentence, article_from_text, check

POST = (
    "The ferry Alma ran aground off Rusk Point on Saturday with 214 people aboard, the coast guard "
    "said. All of them were brought ashore before midnight. “The steering simply failed,” "
    "Captain Ida Holt told reporters. The owner, Lind Lines, may sell the ship. The harbour of "
    "Rusk was closed until Sunday. Traffic fell by 12 percent in April."
)
HERALD = (
    "The harbour office said 190 people were on the Alma when it struck the rocks. A tug pulled "
    "the ferry free on Monday. Nobody was injured. Repairs will cost 3 million crowns, Lind Lines "
    "said."
)
FOREIGN = (
    "Die Fähre lief am Samstag vor Rusk auf Grund. Niemand wurde verletzt, sagte die Küstenwache."
)

Checked = Callable[[str], CheckedSentence]


def checked_draft(draft: str, *sources: str) -> Check:
    """Check a draft against some texts, or against the story."""
    outlets = ("Lindhaven Post", "Rusk Herald", "Third")
    published = "2026-05-04"
    articles = [
        article_from_text(text, outlet=outlet, published=published, source=outlet)
        for text, outlet in zip(sources or (POST, HERALD), outlets, strict=False)
    ]
    return check(article_from_text(draft, source="draft"), articles, clock=False)


@pytest.fixture
def checked() -> Checked:
    """Check a draft of one sentence against the story."""

    def one(sentence: str) -> CheckedSentence:
        found = checked_draft(sentence).sentences
        assert len(found) == 1
        return found[0]

    return one
