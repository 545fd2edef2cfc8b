"""The drafter with a model, and the judge: they select, word and doubt, and never count.

Owns what a model is told and what is taken from its answers; knows neither servers nor proof.
"""

from __future__ import annotations

from summarizer.drafting.model.drafter import ARTICLE_CLAIMS, ModelDrafter
from summarizer.drafting.model.judge import ModelJudge
from summarizer.drafting.model.prompts import Prompts, load_prompts
from summarizer.drafting.model.rehearsal import Rehearsal

__all__ = [
    "ARTICLE_CLAIMS",
    "ModelDrafter",
    "ModelJudge",
    "Prompts",
    "Rehearsal",
    "load_prompts",
]
