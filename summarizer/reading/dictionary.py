"""simplemma's English dictionary, unpacked only where a word is looked up.

Owns the reading of its front-coded file. The library unpacks all 180,000 entries before its
first answer, which would be a third of a short run; a text asks for a thousand. Knows no lemma.
"""

from __future__ import annotations

import lzma
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from pathlib import Path

_HEADER = re.compile(rb"SMFC1\x00[\x80-\xff]*[\x00-\x7f]")
"""The format's name, keys not reversed, the number of entries."""

_SAME_VALUE = 254
_WHOLE_VALUE = 255
_LONG = 0x80
"""From here on a number takes a second byte."""


def _counted(longest: int) -> bytes:
    """Return a pattern of bytes that follow their number, the most frequent numbers first."""
    return b"|".join(re.escape(bytes((n,))) + b"." * n for n in (*range(1, longest), 0))


# An entry: bytes shared with the key before, the rest of the key, the value. A value is the one
# before, or the key with some last bytes taken off and others put on.
_ENTRY = (
    rb"(?:" + _counted(48) + rb"|[\x80-\xff]\x01[ -\x7d]{128,})"
    rb"(?:\xfe|[^\xfe](?:" + _counted(32) + rb"))"
)
_BLOCK = re.compile(
    rb"[\x00-\x03]" + _ENTRY + rb"(?:[^\x00-\x03\x80-\xff]" + _ENTRY + rb")*+", re.DOTALL
)
"""Entries whose keys begin with the same four bytes, so that a block's first key can be told
without those before it: a compiled pattern cuts them ten times as quickly as a loop does."""


class FrontCoded(Mapping[str, str]):
    """Is a sorted, front-coded dictionary that unpacks a block of entries at a time."""

    def __init__(self, stream: bytes) -> None:
        """Cut a stream into blocks; raises ValueError where it is not of the known format."""
        header = _HEADER.match(stream)
        self._blocks: list[bytes] = _BLOCK.findall(stream, header.end()) if header else []
        if header is None or header.end() + sum(map(len, self._blocks)) != len(stream):
            raise ValueError("not a dictionary of the known format")
        self._firsts = list(_first_keys(self._blocks))
        self._unpacked: dict[int, dict[bytes, bytes]] = {}

    def __getitem__(self, word: str) -> str:
        key = word.encode()
        return self._entries(max(0, bisect_right(self._firsts, key) - 1))[key].decode()

    def __iter__(self) -> Iterator[str]:
        for number in range(len(self._blocks)):
            yield from (key.decode() for key in self._entries(number))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _entries(self, number: int) -> dict[bytes, bytes]:
        """Return the entries of a block, unpacked once."""
        found = self._unpacked.get(number)
        if found is None:
            found = self._unpacked[number] = self._unpack(number)
        return found

    def _unpack(self, number: int) -> dict[bytes, bytes]:
        block, key = self._blocks[number], self._firsts[number]
        entries: dict[bytes, bytes] = {}
        value = self._value_before(number)
        at = 0
        while at < len(block):
            key = key[: block[at]]
            length, at = block[at + 1], at + 2
            if length >= _LONG:
                length, at = _number(block, at - 1)
            key += block[at : at + length]
            at += length + 1
            kind = block[at - 1]
            if kind != _SAME_VALUE:
                kept = b"" if kind == _WHOLE_VALUE else key[: len(key) - kind]
                end = at + 1 + block[at]
                value = kept + block[at + 1 : end]
                at = end
            entries[key] = value
        return entries

    def _value_before(self, number: int) -> bytes:
        """Return the value that a block's first entry may repeat."""
        length, start = _number(self._blocks[number], 1)
        if number == 0 or self._blocks[number][start + length] != _SAME_VALUE:
            return b""
        return next(reversed(self._entries(number - 1).values()))


class EnglishOnly:
    """Gives simplemma its English dictionary, for the place it keeps for factories of others."""

    def __init__(self) -> None:
        self._english: Mapping[str, str] | None = None

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """Return the dictionary, whatever the language."""
        if self._english is None:
            self._english = _english(lang)
        return self._english


def _english(lang: str) -> Mapping[str, str]:
    """Return the dictionary of a language; one of another format the library unpacks itself."""
    from simplemma.strategies.dictionaries import dictionary_factory as library

    packed = Path(library.DATA_FOLDER) / f"{lang}.plzma"
    try:
        return FrontCoded(lzma.decompress(packed.read_bytes()))
    except ValueError:
        return library.DefaultDictionaryFactory().get_dictionary(lang)


def _first_keys(blocks: list[bytes]) -> Iterator[bytes]:
    """Yield the first key of each block; what it shares with the key before, all of that share."""
    key = b""
    for block in blocks:
        length, start = _number(block, 1)
        key = key[: block[0]] + block[start : start + length]
        yield key


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of one or two bytes, the lower seven bits first, and where it ends."""
    low = data[at]
    return (low, at + 1) if low < _LONG else (low - _LONG + (data[at + 1] << 7), at + 2)
