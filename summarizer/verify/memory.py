"""What verification works out about a reading or an index once, kept while that lives.

Owns the memory only; a prepared SentenceIndex is therefore read once for any number of claims.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

Subject = TypeVar("Subject")
Found = TypeVar("Found")


def remembered(work: Callable[[Subject], Found]) -> Callable[[Subject], Found]:
    """Make a function remember what it found in its subject's own dictionary.

    That is what `functools.cached_property` does for a class's own methods; verification stands
    above reading and cannot add methods to it.
    """
    key = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def recall(subject: Subject) -> Found:
        known: dict[str, Any] = subject.__dict__
        found: Found | None = known.get(key)  # what was found is never None
        if found is None:
            known[key] = found = work(subject)
        return found

    return recall
