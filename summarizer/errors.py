"""The one tree of errors.

Owns every exception that leaves the package; knows nothing of the rest of it.

    SummarizerError
    ├── SourceError      an input cannot be read: missing, binary, undecodable, empty
    ├── BriefingError    a saved briefing is malformed or its citations do not hold
    └── WriteError       an output cannot be written

Errors of libraries are translated at the edge where they arise, with the cause kept.
An unsupported claim is data, never an exception.
"""

from __future__ import annotations


class SummarizerError(Exception):
    """Is the base of all errors of this package; its message says what to do."""


class SourceError(SummarizerError):
    """Says which input cannot be read, and why."""

    def __init__(self, source: str, problem: str) -> None:
        super().__init__(f"{printable(source)}: {problem}")
        self.source = source
        self.problem = problem

    def __reduce__(self) -> tuple[type[SourceError], tuple[str, str]]:
        return type(self), (self.source, self.problem)


class BriefingError(SummarizerError):
    """Says why a saved briefing cannot be read or trusted."""


class WriteError(SummarizerError):
    """Says which output cannot be written, and why."""


def printable(name: str) -> str:
    """Return a name with everything a terminal would act on escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)
