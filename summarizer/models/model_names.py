"""Names of language models, as people ask for them and as servers answer with them.

Owns when two of them name one model. Knows no list of models.
"""

from __future__ import annotations

import re

_DATED = re.compile(r"[-@:]?(?:[\d.-]+|latest)?")


def is_same_model(asked: str, answered: str) -> bool:
    """Tell whether an answer's model is the one asked for: its name, or its name with a date."""
    asked, answered = _bare(asked), _bare(answered)
    return answered.startswith(asked) and bool(_DATED.fullmatch(answered[len(asked) :]))


def _bare(name: str) -> str:
    """Return a name without who offers it: routers write "acme/m" for "m"."""
    return name.rpartition("/")[2].lower()
