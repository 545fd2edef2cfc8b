"""Who said what: quotations, and the phrases that credit words to somebody.

Owns quotations, attributions and the verbs of speech; knows nothing of whether they are true.
"""

from __future__ import annotations

from summarizer.reading.speech_verbs import SPEECH_VERBS, SpeechKind, speech_kind
from summarizer.reading.statements.quotations import normalise_quote, read_quotes
from summarizer.reading.statements.reader import may_credit, read_attributions

__all__ = [
    "SPEECH_VERBS",
    "SpeechKind",
    "may_credit",
    "normalise_quote",
    "read_attributions",
    "read_quotes",
    "speech_kind",
]
