"""Hints, which spare slow patterns most sentences: never do they hide what a pattern finds."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from summarizer.across.counts import singles
from summarizer.across.story import standalone, unknowns
from summarizer.across.views import conditions, rebuttal_words, state_words, states
from summarizer.reading.chunks import Hint

HERE = Path(__file__).parent


def _strings() -> Iterator[str]:
    """Yield what is written in the tests of this room: every phrase has a sentence there."""
    for path in sorted(HERE.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


SENTENCES = sorted(
    {
        sentence.strip().lower()
        for text in _strings()
        for sentence in re.split(r"(?<=[.!?”])\s+|\n+", text)
        if len(sentence) > 10
    }
)
TURNS = re.compile(f"{rebuttal_words._OPENS.pattern}|{rebuttal_words._ANSWERS.pattern}", re.VERBOSE)


def _in(hint: Hint) -> Callable[[str], bool]:
    return lambda sentence: hint.is_in(sentence.split())


@pytest.mark.parametrize(
    ("pattern", "is_seen"),
    [
        pytest.param(unknowns._UNKNOWN, unknowns.calls_unknown, id="unknown"),
        pytest.param(TURNS, lambda s: rebuttal_words.turn_in(s) is not None, id="turns"),
        pytest.param(conditions._CONDITION, _in(conditions._MAY_SET), id="conditions"),
        pytest.param(
            standalone._PRONOUN_SUBJECT, _in(standalone._MAY_STAND_FOR), id="pronoun-subjects"
        ),
        pytest.param(singles._COUNTED, _in(singles._MAY_COUNT), id="single-persons"),
    ],
)
def test_no_hint_hides_what_its_pattern_finds(
    pattern: re.Pattern[str], is_seen: Callable[[str], bool]
) -> None:
    found = [sentence for sentence in SENTENCES if pattern.search(sentence)]
    assert found
    assert [sentence for sentence in found if not is_seen(sentence)] == []


def test_every_axis_that_a_sentence_speaks_of_is_tried_on_it() -> None:
    spoken = [
        (sentence, axis.name)
        for sentence in SENTENCES
        for axis in state_words.AXES
        if axis.on.search(sentence) or axis.off.search(sentence)
    ]
    assert spoken
    missed = [
        one for one in spoken if one[1] not in {axis.name for axis in states._axes_of(one[0])}
    ]
    assert missed == []
