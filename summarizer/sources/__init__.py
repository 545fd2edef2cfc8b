"""Files, directories, addresses of the web, standard input and manifests in, articles out.

Owns everything between a name on a command line and `reading`: what may be opened, encodings,
kinds of files and what they say of their article. Knows nothing of what stands in a text.
"""

from __future__ import annotations

from summarizer.sources.given import Given
from summarizer.sources.loading import (
    Loaded,
    aload_sources,
    article_from_text,
    load_article,
    load_draft,
    load_sources,
)

__all__ = [
    "Given",
    "Loaded",
    "aload_sources",
    "article_from_text",
    "load_article",
    "load_draft",
    "load_sources",
]
