"""The drafter with a model: it selects and words, by number, and never counts.

Owns what a model is told and what is taken from its answers; knows neither servers nor proof.
"""

from __future__ import annotations

from summarizer.drafting.model.drafter import ModelDrafter
from summarizer.drafting.model.prompts import Prompts, load_prompts
from summarizer.drafting.model.room import expected_tokens

__all__ = ["ModelDrafter", "Prompts", "expected_tokens", "load_prompts"]
