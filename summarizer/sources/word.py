"""Word documents (.docx) to text: paragraphs, headings, tables and notes.

Owns what a document says of itself, and which of its changes count. The format is read by mammoth,
an extra: it takes tracked insertions for text and deletions for none.
"""

from __future__ import annotations

import io
import re
from dataclasses import replace

from summarizer.errors import SourceError
from summarizer.sources.archives import Archive, open_archive
from summarizer.sources.content import Content, Metadata, content_of, language_tag, one_line
from summarizer.sources.extras import needs_extra
from summarizer.sources.fragment import plain_line, read_fragment

_PROPERTIES = "docProps/core.xml"
_BODY = "word/document.xml"
_TERMS = "{http://purl.org/dc/elements/1.1/}"
# Word's own styles for a title; mammoth knows the headings by itself.
_STYLES = "p[style-name='Title'] => h1.title:fresh\np[style-name='Subtitle'] => h2:fresh"

_TITLE = re.compile(r'<h1 class="title">(?P<words>.{1,1000}?)</h1>', re.DOTALL)


def read_word(source: str, data: bytes) -> Content:
    """Return the content of a Word document; SourceError for a damaged or encrypted one."""
    with open_archive(source, data) as archive:
        archive.tree(_BODY)  # a bomb or a broken body is refused before it is read as a document
        metadata = _metadata(archive)
    markup = _markup(source, data)
    flow = read_fragment(markup)
    if not flow.text():
        raise SourceError(source, "is a Word document in which no text was found")
    # What stands in the style of a title is shown; the property is often that of a template.
    shown = _TITLE.search(markup)
    title = plain_line(shown["words"]) if shown else None
    return content_of(flow, replace(metadata, title=title or metadata.title))


def _markup(source: str, data: bytes) -> str:
    try:
        import mammoth
        from mammoth import images
    except ImportError as error:
        raise needs_extra(source, "a Word document", "docx") from error
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            convert_image=images.img_element(lambda _: {}),
            include_embedded_style_map=False,  # a document has no say in how it is read
            external_file_access=False,
        )
    except _BAD_DOCUMENT as error:
        raise SourceError(source, "is a Word document too malformed to be read") from error
    return str(result.value)


# What the reader raises where a document breaks its assumptions.
_BAD_DOCUMENT = (LookupError, AttributeError, TypeError, ValueError, OSError, RecursionError)


def _metadata(archive: Archive) -> Metadata:
    """Return what a document's properties say; when it was made is no date of publication."""
    if _PROPERTIES not in archive.names:
        return Metadata()
    properties = archive.tree(_PROPERTIES)
    return Metadata(
        title=one_line(properties.findtext(f"{_TERMS}title")),
        author=one_line(properties.findtext(f"{_TERMS}creator")),
        language=language_tag(properties.findtext(f"{_TERMS}language")),
    )
