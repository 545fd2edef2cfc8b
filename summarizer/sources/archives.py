"""Files that are ZIP archives inside: their members, within bounds.

Owns the bounds on members, on their number and their size when unpacked, whatever an archive says
of itself. Knows nothing of what the members mean.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.errors import SourceError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_MEMBERS = 5_000
LARGEST_MEMBER = 50_000_000
LARGEST_WHOLE = 500_000_000
_ENCRYPTED = 0x1


class Archive:
    """Gives the members of an archive; SourceError for a missing, damaged or too large one."""

    def __init__(self, source: str, archive: zipfile.ZipFile) -> None:
        self._source = source
        self._archive = archive
        infos = archive.infolist()
        if len(infos) > MOST_MEMBERS:
            raise SourceError(source, f"has more than {MOST_MEMBERS:,} members; save its text")
        if any(info.flag_bits & _ENCRYPTED for info in infos):
            raise SourceError(source, "is encrypted; save it without a password")
        if sum(info.file_size for info in infos) > LARGEST_WHOLE:
            problem = f"unpacks to more than {LARGEST_WHOLE // 1_000_000} MB; save its text"
            raise SourceError(source, problem)
        self.names = frozenset(info.filename for info in infos)

    def read(self, name: str) -> bytes:
        """Return the bytes of a member, of a bomb none."""
        try:
            with self._archive.open(name) as member:
                data = member.read(LARGEST_MEMBER + 1)
        except (KeyError, *_DAMAGE) as error:
            raise SourceError(self._source, f"is damaged: {name} cannot be read") from error
        if len(data) > LARGEST_MEMBER:
            largest = LARGEST_MEMBER // 1_000_000
            raise SourceError(self._source, f"unpacks to more than {largest} MB; save its text")
        return data

    def tree(self, name: str) -> _Element:
        """Return the root of an XML member; entities are never expanded and nothing is fetched."""
        from lxml import etree  # kept out of start-up: few files need it

        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            return etree.fromstring(self.read(name), parser)
        except etree.XMLSyntaxError as error:
            raise SourceError(self._source, f"is damaged: {name} is no XML") from error


_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


@contextmanager
def open_archive(source: str, data: bytes) -> Iterator[Archive]:
    """Open an archive; SourceError when it is damaged, encrypted or too large."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (*_DAMAGE, ValueError) as error:
        raise SourceError(source, "is a damaged archive") from error
    with archive:
        yield Archive(source, archive)
