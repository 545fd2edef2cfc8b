"""What in an article's text is no body: titles, bylines, captions, furniture, corrections.

Owns the marking of lines by their place, repetition, shape and closed classes of words; never
changes a text.
"""

from __future__ import annotations

from summarizer.reading.blocks.finding import body_sentences, find_blocks

__all__ = ["body_sentences", "find_blocks"]
