"""Text in, sentences, figures, dates, names and statements out.

Pure: no I/O, no model. Each part has an oracle table of its own in `tests/reading/`.
"""

from __future__ import annotations

from summarizer.reading.sentences import split_sentences
from summarizer.reading.types import Sentence

__all__ = ["Sentence", "split_sentences"]
