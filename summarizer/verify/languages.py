"""Which languages there are rules of proof for.

Owns the closed list. What a text's language is, reading decides.
"""

from __future__ import annotations

_WITH_RULES = frozenset({"en"})


def has_rules(language: str | None) -> bool:
    """Tell whether claims on a text in a language, as "en" or "en-GB", can be proven."""
    return language is not None and language.partition("-")[0].lower() in _WITH_RULES
