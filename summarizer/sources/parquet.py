"""The rows of a Parquet file, a batch at a time.

Owns the one use of pyarrow, which is an extra, and its errors in plain words. Knows nothing of what
the columns mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from summarizer.errors import SourceError
from summarizer.sources.extras import needs_extra

_BATCH = 64
"""Rows read at once: articles are long, and a batch is all that is held of a file."""


def parquet_rows(source: str, stream: BinaryIO) -> Iterator[tuple[int, Mapping[str, object]]]:
    """Yield the rows of a Parquet file, counted from 1; SourceError when it is damaged."""
    try:
        import pyarrow as arrow
        from pyarrow import parquet
    except ImportError as error:
        raise needs_extra(source, "a Parquet file", "parquet") from error
    number = 0
    try:
        file = parquet.ParquetFile(stream, pre_buffer=False)
        for batch in file.iter_batches(batch_size=_BATCH, use_threads=False):
            for row in batch.to_pylist():
                number += 1
                yield number, row
    except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
        said = " ".join(str(error).split())[:200]
        problem = f"is a damaged Parquet file (after row {number}): {said}"
        raise SourceError(source, problem) from error
