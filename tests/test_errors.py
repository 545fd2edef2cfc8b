from __future__ import annotations

import pickle

import pytest

from summarizer import errors
from summarizer.errors import SourceError, SummarizerError, printable


def test_every_public_error_descends_from_one_root() -> None:
    found = [value for value in vars(errors).values() if isinstance(value, type)]
    assert found
    assert all(issubclass(error, SummarizerError) for error in found)


def test_the_docstring_draws_every_error_of_the_tree() -> None:
    for name, value in vars(errors).items():
        if isinstance(value, type):
            assert name in (errors.__doc__ or "")


def test_a_source_error_survives_pickling_with_its_parts() -> None:
    copy = pickle.loads(pickle.dumps(SourceError("a.txt", "it is empty")))
    assert (copy.source, copy.problem, str(copy)) == ("a.txt", "it is empty", "a.txt: it is empty")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("plain.txt", "plain.txt", id="plain-names-stay"),
        pytest.param("a\nb", "a\\nb", id="newline"),
        pytest.param("\x1b[31mred", "\\x1b[31mred", id="terminal-escape"),
        pytest.param("a\u202eb", "a\\u202eb", id="bidi-override"),
        pytest.param("crème.txt", "crème.txt", id="letters-of-other-languages-stay"),
    ],
)
def test_names_are_shown_with_what_a_terminal_acts_on_escaped(name: str, shown: str) -> None:
    assert printable(name) == shown
