"""What verification works out about a reading or an index once, kept while that lives.

Owns the memory only; a prepared SentenceIndex is therefore read once for any number of claims.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

Subject = TypeVar("Subject")
Found = TypeVar("Found")


def remembered(work: Callable[[Subject], Found]) -> Callable[[Subject], Found]:
    """Make a function remember what it found; the result must not hold the subject."""
    known: WeakKeyDictionary[Subject, Found] = WeakKeyDictionary()

    @wraps(work)
    def recall(subject: Subject) -> Found:
        found = known.get(subject)
        if found is None:
            found = known[subject] = work(subject)
        return found

    return recall
