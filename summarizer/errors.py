"""The one tree of errors.

Owns every exception that leaves the package; knows nothing of the rest of it.

    SummarizerError
    ├── SourceError      an input cannot be read: missing, binary, undecodable, empty
    │   └── FetchError       an address is refused, unreachable, gone, forbidden, or has no snapshot
    ├── BriefingError    a saved briefing is malformed or its citations do not hold
    ├── WriteError       an output cannot be written
    ├── PromptError      a prompt is missing, malformed or asked with other variables than it has
    ├── CassetteError    a tape is missing, does not hold a request, or cannot be recorded
    └── UnansweredError  a question has no answer; says what becomes of the brief and of the run
        ├── ModelError       the model gave no usable one, or was not asked
        │   ├── TransportError   no answer came: unreachable, reset, too slow, overloaded
        │   ├── AuthError        the key, the account or its budget is refused
        │   ├── RefusalError     the model or a filter declined to answer
        │   └── OutputError      the answer is cut off or not of the shape asked for
        ├── BudgetError      the next request could cost more than the run may spend
        └── CacheError       the answers of earlier runs cannot be read, or new ones not be kept

Errors of libraries are translated at the edge where they arise, with the cause kept.
An unsupported claim is data, never an exception.
"""

from __future__ import annotations

from typing import Literal

Outcome = Literal["refused", "incomplete", "filtered", "failed", "stopped"]


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


class FetchError(SourceError):
    """Says which address gave no page, and why; `source` is the address as it was given."""


class BriefingError(SummarizerError):
    """Says why a saved briefing cannot be read or trusted."""


class WriteError(SummarizerError):
    """Says which output cannot be written, and why."""


class PromptError(SummarizerError):
    """Says which prompt cannot be used, and why."""


class CassetteError(SummarizerError):
    """Says what moved since a tape was recorded, or why one cannot be."""


class UnansweredError(SummarizerError):
    """Says why a question has no answer, whoever is to blame.

    `stops_run` says that no other request of the run can fare better; `status` is what becomes of
    the brief that asked, a value of `models.Status`, and "stopped" when the run stops.
    """

    def __init__(
        self, message: str, *, status: Outcome = "failed", stops_run: bool = False
    ) -> None:
        super().__init__(message)
        self.status: Outcome = "stopped" if stops_run else status
        self.stops_run = stops_run


class ModelError(UnansweredError):
    """Says why a model's answer cannot be used."""


class TransportError(ModelError):
    """Says why no answer came from the server."""


class AuthError(ModelError):
    """Says that the server refuses the key, the account or its budget; it stops the run."""

    def __init__(self, message: str) -> None:
        super().__init__(message, stops_run=True)


class RefusalError(ModelError):
    """Says that the model refused, or a filter kept its answer back."""


class OutputError(ModelError):
    """Says why what the model wrote is no answer: cut off, no JSON, another shape."""


class BudgetError(UnansweredError):
    """Says which bound of a run its next request could pass; it stops the run."""

    def __init__(self, message: str) -> None:
        super().__init__(message, stops_run=True)


class CacheError(UnansweredError):
    """Says which cache cannot be used and what to do; it stops the run, unpaid.

    `fault` tells a damaged file and one of a newer version from those that are out of reach.
    """

    def __init__(
        self, message: str, fault: Literal["damaged", "newer", "unusable"] = "unusable"
    ) -> None:
        super().__init__(message, stops_run=True)
        self.fault = fault


def printable(name: str) -> str:
    """Return a name with everything a terminal would act on escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)
