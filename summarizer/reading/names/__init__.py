"""Proper names: people, organisations, places, and when two of them name the same.

Owns names as far as their form tells; no model, no gazetteer of persons.
"""

from __future__ import annotations

from summarizer.reading.names.matching import name_key, same_name
from summarizer.reading.names.places import demonyms_of, place_of_demonym
from summarizer.reading.names.reader import read_names

__all__ = ["demonyms_of", "name_key", "place_of_demonym", "read_names", "same_name"]
