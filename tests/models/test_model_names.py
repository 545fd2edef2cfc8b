from __future__ import annotations

import pytest

from summarizer.models.model_names import is_same_model

ROWS = [
    ("gpt-6.1-terra", "gpt-6.1-terra", True),
    ("gpt-6.1-terra", "gpt-6.1-terra-2026-10-01", True),
    ("GPT-6.1-Terra", "gpt-6.1-terra", True),
    ("acme/gpt-6.1-terra", "gpt-6.1-terra-20261001", True),
    ("gpt-6.1-terra", "acme/gpt-6.1-terra", True),
    ("llama3", "llama3:latest", True),
    ("gpt-6.1-terra", "gpt-6.1-terra-mini", False),
    ("gpt-6.1-terra", "gpt-5", False),
    ("gpt-6.1", "gpt-6.1-terra", False),
    ("m", "some-other-model", False),
]


@pytest.mark.parametrize(("asked", "answered", "same"), ROWS, ids=str)
def test_a_name_with_a_date_or_an_offerer_is_the_same_model(
    asked: str, answered: str, *, same: bool
) -> None:
    assert is_same_model(asked, answered) is same
