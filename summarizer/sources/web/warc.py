"""Web archives: pages out of a WARC file, and fetched pages into a new one.

Owns which records are pages, and the form in which pages are archived. The format itself is
warcio's affair, of the extra `warc`.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.errors import SourceError, WriteError, printable
from summarizer.sources.files import display_name, unreadable
from summarizer.sources.web.captures import MAX_BODY, Capture
from summarizer.version import VERSION

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_MISSING = "archives are read and written with warcio; install proven-brief[warc]"
# What a page brings along: styles, programs, pictures, and what robots.txt says.
_PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain", "")
# The archived body is plain and whole; these would say that it is not.
_OF_THE_WIRE = {"content-encoding", "transfer-encoding", "content-length"}
_CHUNK = 1 << 16


def archived_pages(path: Path) -> Iterator[Capture | SourceError]:
    """Yield the pages of an archive in its order, and the errors of those that cannot be read.

    Redirects, errors and what pages only bring along are left out. SourceError when the file is
    no archive or holds no page.
    """
    name = display_name(path)
    count = 0
    try:
        with path.open("rb") as file:
            for record in _records(name, file):
                found = _page(name, record)
                if found is not None:
                    count += 1
                    yield found
    except OSError as error:
        raise unreadable(name, error) from error
    if count == 0:
        raise SourceError(name, "is an archive that holds no page")


def _records(name: str, file: io.BufferedReader) -> Iterator[ArcWarcRecord]:
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        raise SourceError(name, _MISSING) from error
    try:
        yield from ArchiveIterator(file)
    except (ArchiveLoadFailed, EOFError, ValueError) as error:
        raise SourceError(
            name, f"is no whole WARC archive: {printable(str(error))[:120]}"
        ) from error


def _page(name: str, record: ArcWarcRecord) -> Capture | SourceError | None:
    """Return the page of a record; None where it is none."""
    if record.rec_type != "response" or record.http_headers is None:
        return None
    headers = tuple((key, value) for key, value in record.http_headers.headers)
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    status = record.http_headers.get_statuscode()
    if status not in {"200", "203"} or not url.startswith(("http://", "https://")):
        return None
    at = record.rec_headers.get_header("WARC-Date") or ""
    body = record.content_stream().read(MAX_BODY + 1)
    if len(body) > MAX_BODY:
        return SourceError(f"{name}#{url}", f"is larger than {MAX_BODY // 1_000_000} MB")
    if _is_cut_off(record):
        return SourceError(f"{name}#{url}", "is cut off where its archive ends")
    found = Capture(url, url, int(status), headers, body, at.replace("Z", "+00:00"))
    return found if found.media in _PAGES and not url.endswith("/robots.txt") else None


def _is_cut_off(record: ArcWarcRecord) -> bool:
    """Tell whether an archive ends before a record does; the library takes it for whole."""
    while record.raw_stream.read(_CHUNK):
        pass
    return bool(getattr(record.raw_stream, "limit", 0) > 0)


@contextmanager
def archiving(path: Path) -> Iterator[Callable[[Capture], None]]:
    """Give what writes a page into a new archive; it is there once all are, or not at all."""
    shown = printable(str(path))
    try:
        from warcio.warcwriter import WARCWriter
    except ImportError as error:
        raise WriteError(f"{shown}: {_MISSING}") from error
    if path.exists():
        raise WriteError(f"{shown}: exists already, and an archive is never written over")
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("wb") as file:
            writer = WARCWriter(file, gzip=path.suffix == ".gz")
            about = {"software": f"proven-brief/{VERSION}", "format": "WARC File Format 1.0"}
            writer.write_record(writer.create_warcinfo_record(path.name, about))
            yield lambda capture: _write(writer, capture)
        unfinished.rename(path)
    except OSError as error:
        raise WriteError(f"{shown}: cannot be written: {error.strerror or error}") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _write(writer: Any, capture: Capture) -> None:
    from warcio.statusandheaders import StatusAndHeaders

    headers = [pair for pair in capture.kept_headers if pair[0].lower() not in _OF_THE_WIRE]
    headers.append(("Content-Length", str(len(capture.body))))
    answered = StatusAndHeaders(f"{capture.status} OK", headers, protocol="HTTP/1.1")
    at = capture.fetched_at.replace("+00:00", "Z")
    writer.write_record(
        writer.create_warc_record(
            capture.final_url,
            "response",
            payload=io.BytesIO(capture.body),
            length=len(capture.body),
            http_headers=answered,
            warc_headers_dict={"WARC-Date": at},
        )
    )
