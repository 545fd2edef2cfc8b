"""Names that a source leaves out because they go without saying there."""

from __future__ import annotations

import pytest

from summarizer import Finding, article_from_text, check
from summarizer.models import Article

COLUMN = """To raise the toll again is a mistake, and a costly one for the islands.

Every lorry will pay 41 crowns more each week from the spring."""
STATEMENT = """We regret the accident at our site on Tuesday.

The valve had been tested by our staff in May. The alarm rang at once in the whole building.

Press office, Halden Salt. Halden Salt is owned by its workers."""
REPORT = """Mayor Greta Holm said on Monday that the bridge was safe.

The mayor has promised to cross it on foot every week until Easter.

She has crossed it twice so far with her two sons."""


def _article(text: str, **told: str) -> Article:
    article = article_from_text(text, source=told.pop("source", "source"))
    return article.model_copy(update=told)


ORACLE = {
    "the-author-of-a-column": (
        "To raise the toll again is a mistake, writes Ada Lunde.",
        _article(COLUMN, author="Ada Lunde"),
        True,
    ),
    "nobody-of-that-name": (
        "To raise the toll again is a mistake, writes Bo Krag.",
        _article(COLUMN, author="Ada Lunde"),
        False,
    ),
    "a-statement-of-ones-own": (
        "According to Halden Salt the alarm rang at once in the whole building.",
        _article(STATEMENT),
        True,
    ),
    "who-holds-the-office": (
        "Holm has promised to cross it on foot every week until Easter.",
        _article(REPORT),
        True,
    ),
    "whom-she-points-back-to": (
        "Greta Holm has crossed it twice so far with her two sons.",
        _article(REPORT),
        True,
    ),
}


@pytest.mark.parametrize(("claim", "source", "holds"), ORACLE.values(), ids=ORACLE)
def test_a_name_that_goes_without_saying_is_none_too_many(claim, source, holds):
    found = check(_article(claim, source="draft"), [source]).sentences[0].finding
    flagged = found in (Finding.CONTRADICTED, Finding.SAID_ONLY, Finding.NOT_FOUND)
    assert flagged is not holds
