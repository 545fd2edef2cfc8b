"""The drafter with a model, and the judge: they select, word and doubt, and never count.

Owns what a model is told and what is taken from its answers; knows neither servers nor proof.
"""

from __future__ import annotations

from summarizer.drafting.model.drafter import ModelDrafter
from summarizer.drafting.model.judge import ModelJudge
from summarizer.drafting.model.prompts import Prompts, load_prompts
from summarizer.drafting.model.rehearsal import Rehearsal
from summarizer.drafting.model.room import expected_tokens

__all__ = ["ModelDrafter", "ModelJudge", "Prompts", "Rehearsal", "expected_tokens", "load_prompts"]
