"""What people call an article of which nobody says where it appeared.

Owns the order of what stands for an outlet: the host of the address, the file, or author or title
where the file is called by a code. Knows nothing of where a name is shown.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from summarizer.models.article import Article

_STDIN = "-"
_CODE = re.compile(r"(?:[\W_]*(?:\d+|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{8,}))+[\W_]*", re.IGNORECASE)
"""Numbers, and letters mixed with digits: what programs call their files."""
_SHORTEST_CODE = 8
_LONGEST = 40


def known_as(article: Article) -> str:
    """Return the outlet of an article, else what tells it best: host, file name, author or title.

    A file that a program named ("000_bae04c96499b208e") tells nobody anything, so that the author
    or the title stands for it where there is one.
    """
    filed = filed_as(article)
    if article.outlet or len(filed) < _SHORTEST_CODE or not _CODE.fullmatch(filed):
        return filed
    return article.author or (f"“{_shortened(article.title)}”" if article.title else filed)


def filed_as(article: Article) -> str:
    """Return the outlet of an article, else its host or file: for where its title is told too."""
    named = article.outlet or _host(article.url)
    if named is None and article.source == _STDIN:
        return "standard input"
    return named or PurePath(article.source).stem or article.source


def _shortened(title: str) -> str:
    """Return the first words of a title, as many as stand beside a quotation."""
    if len(title) <= _LONGEST:
        return title
    return f"{title[:_LONGEST].rpartition(' ')[0] or title[:_LONGEST]}…"


def _host(url: str | None) -> str | None:
    if url is None:
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
