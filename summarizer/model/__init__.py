"""The one door to models: openai, instructor and tenacity live here and nowhere else.

Owns everything between a prompt and a validated answer; knows nothing of articles. Importing it
loads those libraries, so that whoever may do without a model imports it late.
"""

from __future__ import annotations

from summarizer.model.answers import Check, Shape
from summarizer.model.door import Answer, ModelDoor
from summarizer.model.keys import OPENAI_URL, Destination, destination
from summarizer.model.usage import Tally, Tokens

__all__ = [
    "OPENAI_URL",
    "Answer",
    "Check",
    "Destination",
    "ModelDoor",
    "Shape",
    "Tally",
    "Tokens",
    "destination",
]
