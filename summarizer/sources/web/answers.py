"""What an answer means for an article: a page, or one line that says why there is none.

Owns the words for HTTP's refusals and errors. Knows no body.
"""

from __future__ import annotations

_WORDS = {
    401: "wants a login; save the page and pass the file",
    402: "wants to be paid; save the page and pass the file",
    403: "refuses programs, or wants a login; save the page and pass the file",
    404: "does not exist; is the address right?",
    407: "wants a proxy's login",
    410: "is gone for good; an archive may still have it",
    429: "has been asked too often; try again later",
    451: "is withheld for legal reasons",
    503: "is overloaded or closed for now; try again later",
}


def problem_of(status: int) -> str | None:
    """Return why an answer of that status is no page; None when it is one."""
    if status in {200, 203}:
        return None
    words = _WORDS.get(status)
    if words is None:
        words = "its server is out of order" if status >= 500 else "the answer is no page"
    return f"{words} ({status})"
