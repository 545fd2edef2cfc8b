"""Which words stand in both sentences in the same order, and what lies between."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.verify.alignment import Gap, align, gaps

WORDS = st.lists(st.sampled_from("abcde"), max_size=40)


@given(WORDS)
def test_a_text_is_aligned_with_all_of_itself(words):
    assert align(words, words) == [(at, at) for at in range(len(words))]


@given(WORDS, WORDS)
def test_pairs_rise_and_hold_equal_words(left, right):
    pairs = align(left, right)
    assert all(left[at] == right[other] for at, other in pairs)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(pairs))


@given(WORDS, WORDS)
def test_short_texts_share_a_longest_subsequence(left, right):
    lengths = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for at, word in enumerate(left):
        for other, said in enumerate(right):
            longest = max(lengths[at][other + 1], lengths[at + 1][other])
            lengths[at + 1][other + 1] = lengths[at][other] + 1 if word == said else longest
    if len(left) * len(right) <= 900:
        assert len(align(left, right)) == lengths[-1][-1]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("a b c", "a b c", []),
        ("a x c", "a b c", [Gap(1, 2, 1, 2, leading=False, trailing=False)]),
        ("b c", "a b c", [Gap(0, 0, 0, 1, leading=True, trailing=False)]),
        ("a b", "a b c", [Gap(2, 2, 2, 3, leading=False, trailing=True)]),
        ("a b c", "a c", [Gap(1, 2, 1, 1, leading=False, trailing=False)]),
    ],
    ids=["same", "replaced", "beginning dropped", "end dropped", "added"],
)
def test_gaps_are_what_differs(left, right, expected):
    ours, theirs = left.split(), right.split()
    pairs = align(ours, theirs)
    assert list(gaps(pairs, len(ours), len(theirs))) == expected


def test_long_texts_are_aligned_by_the_words_unique_in_them():
    left = [f"w{at}" for at in range(3_000)]
    right = [word for at, word in enumerate(left) if at % 50]
    assert len(align(left, right)) == len(right)


def test_two_thousand_equal_words_take_little_time():
    start = time.process_time()
    align(["a", "b"] * 1_000, ["b", "a", "a"] * 700)
    assert time.process_time() - start < 2
