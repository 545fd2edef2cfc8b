"""Lists told one for one: the second name has the second date or figure."""

from __future__ import annotations

import pytest

from summarizer.models import Verdict
from summarizer.verify import verify_claim

YARDS = "The yards at Orme and Tallis will close in March and October respectively."
FINES = "Holt and Lind were jailed for six and nine years, respectively."
VOTE = "Ann Holt, Bo Lind and Cy Dahl won 41, 38 and 12 percent of the vote respectively."

TRUE = {
    "the first": ("The yard at Orme will close in March.", YARDS),
    "the second": ("The yard at Tallis will close in October.", YARDS),
    "both": ("The yards at Orme and Tallis will close in March and October.", YARDS),
    "a figure": ("Lind was jailed for nine years.", FINES),
    "the last of three": ("Cy Dahl won 12 percent of the vote.", VOTE),
    "no list": ("The yard at Orme will close in March.", "The yard at Orme will close in March."),
}
FALSE = {
    "the day of the other": ("The yard at Tallis will close in March.", YARDS),
    "the day of the other, first": ("The yard at Orme will close in October.", YARDS),
    "the years of the other": ("Lind was jailed for six years.", FINES),
    "the share of another": ("Bo Lind won 12 percent of the vote.", VOTE),
}


@pytest.mark.parametrize(("claim", "evidence"), TRUE.values(), ids=TRUE)
def test_each_has_what_is_told_of_it(claim: str, evidence: str) -> None:
    assert verify_claim(claim, [evidence]).reasons == ()


@pytest.mark.parametrize(("claim", "evidence"), FALSE.values(), ids=FALSE)
def test_none_has_what_is_told_of_another(claim: str, evidence: str) -> None:
    assert verify_claim(claim, [evidence]).verdict is Verdict.UNSUPPORTED


def test_what_another_sentence_tells_of_one_of_them_is_not_objected_to() -> None:
    further = "The yard at Tallis will close for repairs in March."
    claim = "The yard at Tallis will close in March."
    assert verify_claim(claim, [YARDS, further]).verdict is Verdict.SUPPORTED
